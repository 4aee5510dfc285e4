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
};

} // namespace lede::lexicon
