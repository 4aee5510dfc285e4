// Byte offsets as other languages count: Python in code points, JavaScript in UTF-16 units.
#pragma once
#include <cstddef>
#include <cstdint>
#include <string_view>
#include <vector>

namespace program {

enum class offset_unit { bytes, codepoints, utf16 };

/// Turns byte offsets of one text into another unit; built once a text.
class offsets {
public:
    offsets(std::string_view text, offset_unit unit)
    {
        if (unit == offset_unit::bytes) return;
        units_.reserve(text.size() + 1);
        std::uint32_t n = 0;
        for (const char c : text) {
            const auto byte = static_cast<unsigned char>(c);
            const bool starts = (byte & 0xC0U) != 0x80U;
            units_.push_back(n);
            if (starts) n += unit == offset_unit::utf16 && byte >= 0xF0U ? 2U : 1U;
        }
        units_.push_back(n);
    }
    std::uint32_t operator()(std::uint32_t byte) const { return units_.empty() ? byte : units_[byte]; }

private:
    std::vector<std::uint32_t> units_;
};

} // namespace program
