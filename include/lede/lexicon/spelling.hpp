// Words as template arguments.
#pragma once
#include <cstddef>
#include <string_view>

namespace lede::lexicon {

/// Text as a template argument.
template <std::size_t N>
struct spelling {
    char bytes[N]{};
    constexpr spelling(const char (&s)[N])
    {
        for (std::size_t i = 0; i < N; ++i) bytes[i] = s[i];
    }
    constexpr std::string_view view() const { return {bytes, N - 1}; }
    constexpr std::size_t size() const { return N - 1; }
    /// Several words. By hand: g++ 12 finds no constant in string_view::find under -fsanitize=undefined.
    constexpr bool is_phrase() const
    {
        for (const char c : bytes)
            if (c == ' ') return true;
        return false;
    }
};

} // namespace lede::lexicon
