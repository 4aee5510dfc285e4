// The fixed-size key a word is looked up by.
#pragma once
#include <cstddef>
#include <cstdint>
#include <string_view>

namespace lede::lexicon {

/// A word of up to 16 bytes, whole; a longer one by its first and last eight bytes and its length.
struct word_key {
    std::uint64_t head{}, tail{};
    std::uint8_t length{};

    friend constexpr bool operator==(const word_key& a, const word_key& b)
    {
        return ((a.head ^ b.head) | (a.tail ^ b.tail) | static_cast<std::uint64_t>(a.length ^ b.length)) == 0;
    }

    constexpr std::uint64_t hash() const
    {
        std::uint64_t h = head * 0x9E3779B97F4A7C15U ^ (tail + length) * 0xC2B2AE3D27D4EB4FU;
        return h ^ (h >> 29);
    }

    /// One of 64 bits, by the letters: a word whose bit a list's words have not is none of them.
    constexpr std::uint64_t bit() const { return std::uint64_t{1} << (hash() & 63); }
};

/// Folds ASCII letters to lower case; other bytes stay.
constexpr std::uint8_t fold(std::uint8_t c)
{
    return static_cast<std::uint8_t>(c - 'A') < 26 ? static_cast<std::uint8_t>(c | 0x20U) : c;
}

/// \param bytes 1..255 bytes, any case
constexpr word_key key_of(const char* bytes, std::size_t length)
{
    word_key key;
    key.length = static_cast<std::uint8_t>(length);
    const std::size_t head = length < 8 ? length : 8;
    for (std::size_t i = 0; i < head; ++i)
        key.head |= std::uint64_t{fold(static_cast<std::uint8_t>(bytes[i]))} << (8 * i);
    const std::size_t from = length <= 16 ? 8 : length - 8;
    for (std::size_t i = from; i < length; ++i)
        key.tail |= std::uint64_t{fold(static_cast<std::uint8_t>(bytes[i]))} << (8 * (i - from));
    return key;
}
constexpr word_key key_of(std::string_view word) { return key_of(word.data(), word.size()); }

} // namespace lede::lexicon
