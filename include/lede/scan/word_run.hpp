// A run of ASCII letters: how long it is, how it is written, and the key it is looked up by, in a few instructions.
#pragma once
#include <lede/scan/simd.hpp>
#include <lede/scan/swar.hpp>
#include <lede/scan/token.hpp>

#include <array>
#include <bit>
#include <cstddef>
#include <cstdint>

namespace lede::scan {

/// The letters at a place, up to sixteen; a longer run is cut there.
struct word_run {
    static constexpr std::size_t longest = 16;

    std::uint32_t length{};       ///< 0..16
    std::uint32_t capitals{};     ///< bit i: letter i is a capital
    std::uint64_t head{}, tail{}; ///< the letters in lower case, first in the lowest byte, zeros behind them

    token::letters shape() const
    {
        using enum token::letters;
        if (capitals <= 1) return capitals == 0 ? lower : capital;
        return capitals == (1U << length) - 1 ? upper : mixed;
    }
    lexicon::word_key key() const { return {head, tail, static_cast<std::uint8_t>(length)}; }
};

namespace build {

/// 16 - n bytes in, it holds n bytes of ones and then zeros.
inline constexpr auto ones_then_zeros = [] {
    std::array<char, 32> bytes{};
    for (std::size_t i = 0; i < 16; ++i) bytes[i] = '\xFF';
    return bytes;
}();

} // namespace build

/// \param bytes sixteen at least
inline word_run read_run(const char* bytes)
{
    word_run run;
    std::uint64_t folded[2];
#if LEDE_SSE2
    const __m128i all = _mm_loadu_si128(reinterpret_cast<const __m128i*>(bytes));
    const __m128i lower = _mm_or_si128(all, _mm_set1_epi8(0x20));
    const __m128i from_a = _mm_sub_epi8(lower, _mm_set1_epi8('a'));
    const __m128i letters = _mm_cmpeq_epi8(_mm_min_epu8(from_a, _mm_set1_epi8(25)), from_a);
    const auto letter_bits = static_cast<std::uint32_t>(_mm_movemask_epi8(letters));
    const auto small_bits = static_cast<std::uint32_t>(_mm_movemask_epi8(_mm_slli_epi16(all, 2))); // bit 5 of each byte
    _mm_storeu_si128(reinterpret_cast<__m128i*>(folded), lower);
#else
    std::uint32_t letter_bits = 0, small_bits = 0;
    for (std::uint32_t half = 0; half < 2; ++half) {
        const std::uint64_t eight = swar::load(bytes + 8 * half);
        folded[half] = eight | 0x20 * swar::each;
        letter_bits |= swar::high_bits(swar::letters(eight)) << (8 * half);
        small_bits |= swar::high_bits(eight << 2) << (8 * half);
    }
#endif
    run.length = static_cast<std::uint32_t>(std::countr_zero(~letter_bits | 0x10000U));
    run.capitals = ~small_bits & ((1U << run.length) - 1);
    const char* kept = build::ones_then_zeros.data() + (16 - run.length);
    run.head = folded[0] & swar::load(kept);
    run.tail = folded[1] & swar::load(kept + 8);
    return run;
}

} // namespace lede::scan
