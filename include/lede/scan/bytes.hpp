// What a byte or a character of UTF-8 is to the tokenizer.
#pragma once
#include <array>
#include <cstddef>
#include <cstdint>
#include <string_view>

namespace lede::scan {

enum class byte_class : std::uint8_t { punctuation, letter, digit, blank, newline, high };

inline constexpr auto byte_classes = [] {
    std::array<byte_class, 256> table{};
    for (std::size_t c = 'a'; c <= 'z'; ++c) table[c] = table[c - 'a' + 'A'] = byte_class::letter;
    for (std::size_t c = '0'; c <= '9'; ++c) table[c] = byte_class::digit;
    table[' '] = table['\t'] = byte_class::blank;
    table['\n'] = table['\r'] = table['\v'] = table['\f'] = byte_class::newline;
    for (std::size_t c = 0x80; c < 0x100; ++c) table[c] = byte_class::high;
    return table;
}();

constexpr byte_class class_of(char c) { return byte_classes[static_cast<unsigned char>(c)]; }
constexpr bool is_letter(char c) { return class_of(c) == byte_class::letter; }
constexpr bool is_digit(char c) { return class_of(c) == byte_class::digit; }
constexpr bool is_upper(char c) { return static_cast<unsigned char>(c - 'A') < 26; }

/// Typographic characters as one byte each; ASCII punctuation stands for itself.
namespace mark {
inline constexpr char en_dash = 1, em_dash = 2, ellipsis = 3, other = 4;
}

/// One character beyond ASCII, as the tokenizer sees it.
struct character {
    enum class kind : std::uint8_t { letter, blank, nothing, punctuation };
    kind is{};
    std::uint8_t length{}; ///< bytes, at least 1
    char mark{};           ///< of punctuation
    bool upper{};          ///< of a letter
};

namespace utf8 {

/// Bytes of the character that starts at text[at], 1 for a byte that starts no valid character (Unicode 15, table 3-7).
constexpr std::size_t length_at(std::string_view text, std::size_t at)
{
    const auto byte = [&](std::size_t i) { return i < text.size() ? static_cast<unsigned char>(text[i]) : 0U; };
    const auto continues = [&](std::size_t i) { return (byte(i) & 0xC0U) == 0x80U; };
    const unsigned lead = byte(at);
    if (lead >= 0xC2 && lead <= 0xDF) return continues(at + 1) ? 2 : 1;
    if (lead >= 0xE0 && lead <= 0xEF) {
        const unsigned second = byte(at + 1);
        const bool shortest = lead != 0xE0 || second >= 0xA0, surrogate = lead == 0xED && second >= 0xA0;
        return continues(at + 1) && continues(at + 2) && shortest && !surrogate ? 3 : 1;
    }
    if (lead >= 0xF0 && lead <= 0xF4) {
        const unsigned second = byte(at + 1);
        const bool in_range = (lead != 0xF0 || second >= 0x90) && (lead != 0xF4 || second < 0x90);
        return continues(at + 1) && continues(at + 2) && continues(at + 3) && in_range ? 4 : 1;
    }
    return 1;
}

/// Capital letters of Latin-1, Latin Extended-A and Additional, Greek and Cyrillic; enough for names in English prose.
constexpr bool is_capital(std::uint32_t c)
{
    if (c >= 0xC0 && c <= 0xDE) return c != 0xD7;
    if (c >= 0x100 && c <= 0x137) return c % 2 == 0;
    if (c >= 0x139 && c <= 0x148) return c % 2 == 1;
    if (c >= 0x14A && c <= 0x177) return c % 2 == 0;
    if (c == 0x178 || c == 0x179 || c == 0x17B || c == 0x17D) return true;
    if (c >= 0x1E96 && c <= 0x1E9D) return false; // small letters that have no capital
    if (c >= 0x1E00 && c <= 0x1EFF) return c % 2 == 0;
    return (c >= 0x386 && c <= 0x3AB && c != 0x390) || (c >= 0x400 && c <= 0x42F);
}

/// \param at index of a byte >= 0x80
constexpr character at(std::string_view text, std::size_t at)
{
    using enum character::kind;
    const auto byte = [&](std::size_t i) { return static_cast<unsigned>(static_cast<unsigned char>(text[at + i])); };
    switch (length_at(text, at)) {
    case 2: {
        const std::uint32_t c = (byte(0) & 0x1FU) << 6 | (byte(1) & 0x3FU);
        if (c == 0xA0) return {blank, 2, 0, false};
        if (c == 0xAD) return {nothing, 2, 0, false}; // soft hyphen
        if (c == 0xAB || c == 0xBB) return {punctuation, 2, '"', false};
        if (c == 0xB4) return {punctuation, 2, '\'', false};
        if (c < 0xC0 && c != 0xAA && c != 0xB5 && c != 0xBA) return {punctuation, 2, mark::other, false};
        return {letter, 2, 0, is_capital(c)};
    }
    case 3: {
        const std::uint32_t c = (byte(0) & 0x0FU) << 12 | (byte(1) & 0x3FU) << 6 | (byte(2) & 0x3FU);
        if (c >= 0x2000 && c <= 0x200A) return {blank, 3, 0, false};
        if ((c >= 0x200B && c <= 0x200F) || c == 0x2060 || c == 0xFEFF) return {nothing, 3, 0, false};
        if (c == 0x2010 || c == 0x2011) return {punctuation, 3, '-', false};
        if (c == 0x2012 || c == 0x2013 || c == 0x2212) return {punctuation, 3, mark::en_dash, false};
        if (c == 0x2014 || c == 0x2015) return {punctuation, 3, mark::em_dash, false};
        if (c >= 0x2018 && c <= 0x201B) return {punctuation, 3, '\'', false};
        if (c >= 0x201C && c <= 0x201F) return {punctuation, 3, '"', false};
        if (c == 0x2026) return {punctuation, 3, mark::ellipsis, false};
        if (c == 0x202F || c == 0x205F || c == 0x3000 || c == 0x2028 || c == 0x2029) return {blank, 3, 0, false};
        if (c >= 0x2020 && c <= 0x2BFF) return {punctuation, 3, mark::other, false};
        if (c >= 0x3001 && c <= 0x303F) return {punctuation, 3, mark::other, false};
        if (c >= 0xFF00 && c <= 0xFF20) return {punctuation, 3, mark::other, false}; // full-width signs and digits
        return {letter, 3, 0, is_capital(c)};
    }
    case 4: return {punctuation, 4, mark::other, false}; // emoji and scripts that no English name is written in
    default: return {punctuation, 1, mark::other, false};
    }
}

} // namespace utf8
} // namespace lede::scan
