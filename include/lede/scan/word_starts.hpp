// Where words and numbers start. One pass over the bytes, 64 at a time.
#pragma once
#include <lede/scan/byte_masks.hpp>

#include <algorithm>
#include <array>
#include <bit>
#include <cstddef>
#include <cstdint>
#include <cstring>
#include <string_view>

namespace lede::scan {

/// Calls found(offset, letters) for each run of ASCII letters and each run of digits, in text order; stops when it
/// returns false. `letters` has a bit for each of the next 64 bytes that is a letter; its lowest one is not set for a
/// number.
template <class Found>
void for_each_word_start(std::string_view text, Found&& found)
{
    constexpr std::size_t width = masks::width, chunk = 32;
    const auto fill = masks::best_fill();
    std::array<byte_masks, chunk + 1> block; // the one behind the chunk tells where its last word ends
    std::uint64_t before = 0, digit_before = 0;
    for (std::size_t from = 0; from < text.size(); from += width * chunk) {
        const std::size_t whole = (std::min)((text.size() - from) / width, chunk + 1);
        fill(text.data() + from, whole, block.data());
        if (whole <= chunk) {
            char rest[width] = {};
            const std::size_t at = from + width * whole;
            if (at < text.size()) std::memcpy(rest, text.data() + at, text.size() - at);
            block[whole] = masks::of_64(rest);
        }
        for (std::size_t b = 0; b < (std::min)(whole + 1, chunk); ++b) {
            const auto [letters, digits] = block[b];
            std::uint64_t starts = (letters & ~(letters << 1 | before)) | (digits & ~(digits << 1 | digit_before));
            before = letters >> 63;
            digit_before = digits >> 63;
            const std::uint64_t next = b < whole ? block[b + 1].letters : 0;
            for (; starts != 0; starts &= starts - 1) {
                const auto i = static_cast<unsigned>(std::countr_zero(starts));
                if (!found(from + width * b + i, letters >> i | (next << 1) << (63 - i))) return;
            }
        }
    }
}

} // namespace lede::scan
