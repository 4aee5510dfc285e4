// Which of 64 bytes are letters and which are digits, a bit for each byte.
#pragma once
#include <lede/scan/simd.hpp>
#include <lede/scan/swar.hpp>

#include <cstddef>
#include <cstdint>

namespace lede::scan {

struct byte_masks {
    std::uint64_t letters{}, digits{}; ///< ASCII only; the lowest bit is the first byte
};

namespace masks {

inline constexpr std::size_t width = 64;

#if LEDE_SSE2
inline byte_masks of_16(const char* bytes)
{
    const __m128i all = _mm_loadu_si128(reinterpret_cast<const __m128i*>(bytes));
    const auto within = [](__m128i from_first, char last) { // unsigned: 0..last
        return static_cast<std::uint32_t>(
            _mm_movemask_epi8(_mm_cmpeq_epi8(_mm_min_epu8(from_first, _mm_set1_epi8(last)), from_first)));
    };
    const __m128i lower = _mm_or_si128(all, _mm_set1_epi8(0x20));
    return {within(_mm_sub_epi8(lower, _mm_set1_epi8('a')), 25), within(_mm_sub_epi8(all, _mm_set1_epi8('0')), 9)};
}
inline byte_masks of_64(const char* bytes)
{
    byte_masks all;
    for (std::size_t i = 0; i < width; i += 16) {
        const byte_masks part = of_16(bytes + i);
        all.letters |= part.letters << i;
        all.digits |= part.digits << i;
    }
    return all;
}
#elif LEDE_NEON
inline std::uint64_t gather(uint8x16_t a, uint8x16_t b, uint8x16_t c, uint8x16_t d)
{
    constexpr std::uint8_t each[16] = {1, 2, 4, 8, 16, 32, 64, 128, 1, 2, 4, 8, 16, 32, 64, 128};
    const uint8x16_t bit = vld1q_u8(each);
    const uint8x16_t pairs
        = vpaddq_u8(vpaddq_u8(vandq_u8(a, bit), vandq_u8(b, bit)), vpaddq_u8(vandq_u8(c, bit), vandq_u8(d, bit)));
    return vgetq_lane_u64(vreinterpretq_u64_u8(vpaddq_u8(pairs, pairs)), 0);
}
inline byte_masks of_64(const char* bytes)
{
    uint8x16_t letters[4], digits[4];
    for (std::size_t i = 0; i < 4; ++i) {
        const uint8x16_t all = vld1q_u8(reinterpret_cast<const std::uint8_t*>(bytes) + 16 * i);
        letters[i] = vcltq_u8(vsubq_u8(vorrq_u8(all, vdupq_n_u8(0x20)), vdupq_n_u8('a')), vdupq_n_u8(26));
        digits[i] = vcltq_u8(vsubq_u8(all, vdupq_n_u8('0')), vdupq_n_u8(10));
    }
    return {gather(letters[0], letters[1], letters[2], letters[3]), gather(digits[0], digits[1], digits[2], digits[3])};
}
#else
inline byte_masks of_64(const char* bytes)
{
    byte_masks all;
    for (std::size_t i = 0; i < width; i += 8) {
        const std::uint64_t eight = swar::load(bytes + i);
        all.letters |= std::uint64_t{swar::high_bits(swar::letters(eight))} << i;
        all.digits |= std::uint64_t{swar::high_bits(swar::digits(eight))} << i;
    }
    return all;
}
#endif

/// \param blocks how many times 64 bytes
inline void fill(const char* bytes, std::size_t blocks, byte_masks* out)
{
    for (std::size_t b = 0; b < blocks; ++b) out[b] = of_64(bytes + width * b);
}

#if LEDE_AVX2
#if !defined(__AVX2__)
__attribute__((target("avx2")))
#endif
inline void
fill_avx2(const char* bytes, std::size_t blocks, byte_masks* out)
{
    for (std::size_t b = 0; b < blocks; ++b) {
        std::uint64_t letters = 0, digits = 0;
        for (std::size_t i = 0; i < width; i += 32) {
            const __m256i all = _mm256_loadu_si256(reinterpret_cast<const __m256i*>(bytes + width * b + i));
            const __m256i from_a = _mm256_sub_epi8(_mm256_or_si256(all, _mm256_set1_epi8(0x20)), _mm256_set1_epi8('a'));
            const __m256i from_0 = _mm256_sub_epi8(all, _mm256_set1_epi8('0'));
            const __m256i letter = _mm256_cmpeq_epi8(_mm256_min_epu8(from_a, _mm256_set1_epi8(25)), from_a);
            const __m256i digit = _mm256_cmpeq_epi8(_mm256_min_epu8(from_0, _mm256_set1_epi8(9)), from_0);
            letters |= std::uint64_t{static_cast<std::uint32_t>(_mm256_movemask_epi8(letter))} << i;
            digits |= std::uint64_t{static_cast<std::uint32_t>(_mm256_movemask_epi8(digit))} << i;
        }
        out[b] = {letters, digits};
    }
}
#endif

/// The fastest fill this processor has.
inline auto best_fill()
{
#if LEDE_AVX2 && defined(__AVX2__)
    return fill_avx2;
#elif LEDE_AVX2
    return __builtin_cpu_supports("avx2") ? fill_avx2 : fill;
#else
    return fill;
#endif
}

} // namespace masks
} // namespace lede::scan
