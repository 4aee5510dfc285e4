// Finds the few words of a text that may be one of a set, without cutting the rest to tokens.
#pragma once
#include <lede/scan/window.hpp>
#include <lede/scan/word_starts.hpp>

#include <array>
#include <cstddef>
#include <cstdint>
#include <string_view>

namespace lede::joining {

/// The heads of the words that are looked for: never too few, seldom too many.
class wanted_words {
public:
    void add(std::string_view word)
    {
        if (word.empty()) return;
        beyond_ascii_ = beyond_ascii_ || scan::class_of(word.front()) == scan::byte_class::high;
        const std::size_t at = place(word.substr(0, head));
        bits_[at / 64] |= std::uint64_t{1} << (at % 64);
        empty_ = false;
    }
    bool empty() const { return empty_; }

    /// Calls look(window, token) for each word that may be wanted and is written like a name: with a capital, or
    /// "d'Estaing"; stops when it returns false.
    template <class Look>
    void each(std::string_view text, const vocabulary* words, Look look) const
    {
        scan::window window{text, words};
        scan::for_each_word_start(text, [&](std::size_t at, std::uint64_t letters) {
            if ((letters & 1U) == 0) return true;
            const bool after_wide = at > 0 && scan::class_of(text[at - 1]) == scan::byte_class::high;
            if (after_wide && beyond_ascii_ && !look_at(window, first_byte(text, at), look)) return false;
            return !may_be_name(text, at) || !maybe(text.substr(at, head)) || look_at(window, at, look);
        });
    }

private:
    static constexpr std::size_t head = 4, size = 1U << 14;

    template <class Look>
    static bool look_at(scan::window& window, std::size_t at, Look& look)
    {
        const scan::window::iterator here = window.open(at);
        return !here || look(window, here);
    }

    static bool may_be_name(std::string_view text, std::size_t at)
    {
        const auto byte = [&](std::size_t i) { return i < text.size() ? text[i] : '\0'; };
        return scan::is_upper(text[at]) || byte(at + 1) == '\'' || scan::is_upper(byte(at + 2))
               || scan::class_of(byte(at + 1)) == scan::byte_class::high;
    }

    /// The letter before an ASCII one starts further left: "\u00d6calan".
    static std::size_t first_byte(std::string_view text, std::size_t at)
    {
        for (std::size_t n = 0; n < 16 && at > 0 && scan::class_of(text[at - 1]) == scan::byte_class::high; ++n) --at;
        return at;
    }

    bool maybe(std::string_view word) const
    {
        const std::size_t at = place(word);
        return (bits_[at / 64] >> (at % 64) & 1U) != 0;
    }

    /// By the ASCII letters a word starts with, four at most.
    static std::size_t place(std::string_view word)
    {
        std::uint32_t letters = 0;
        for (const char c : word) {
            if (!scan::is_letter(c)) break;
            letters = letters << 8 | lexicon::fold(static_cast<std::uint8_t>(c));
        }
        return letters * 0x9E3779B1U >> 18;
    }

    std::array<std::uint64_t, size / 64> bits_{};
    bool empty_{true};
    bool beyond_ascii_{}; ///< one of them starts with a letter beyond ASCII
};

} // namespace lede::joining
