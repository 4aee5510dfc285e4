// Eight bytes at a time in a plain register: what the scan falls back on without vector instructions.
#pragma once
#include <bit>
#include <cstdint>
#include <cstring>

namespace lede::scan::swar {

inline constexpr std::uint64_t each = 0x0101010101010101U;

/// Eight bytes, the first in the lowest byte on any machine.
inline std::uint64_t load(const char* bytes)
{
    std::uint64_t eight = 0;
    if constexpr (std::endian::native == std::endian::little) std::memcpy(&eight, bytes, 8);
    else
        for (int i = 0; i < 8; ++i) eight |= std::uint64_t{static_cast<unsigned char>(bytes[i])} << (8 * i);
    return eight;
}

/// The highest bit of each byte that lies in first..last, both below 0x80; the other bits mean nothing.
constexpr std::uint64_t within(std::uint64_t eight, unsigned char first, unsigned char last)
{
    const std::uint64_t seven = eight & 0x7F * each;
    return (seven + (0x80U - first) * each) & ~(seven + (0x7FU - last) * each) & ~eight;
}
constexpr std::uint64_t letters(std::uint64_t eight) { return within(eight | 0x20 * each, 'a', 'z'); }
constexpr std::uint64_t digits(std::uint64_t eight) { return within(eight, '0', '9'); }

/// Bit i: the highest bit of byte i.
constexpr std::uint32_t high_bits(std::uint64_t bytes)
{
    return static_cast<std::uint32_t>(((bytes >> 7) & each) * 0x0102040810204080U >> 56);
}

} // namespace lede::scan::swar
