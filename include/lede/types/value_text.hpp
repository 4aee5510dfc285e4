// The text of a TIMEX3 or EDTF value.
#pragma once
#include <lede/types/few.hpp>

#include <cstdint>
#include <string_view>

namespace lede {

/// A value as the standards write it ("2025-11-04", "P3M", "XXXX-WXX-5"), up to 47 bytes of ASCII, in place.
/// Reads as a string_view; built left to right: value_text{}.digits(2025, 4).text("-W").digits(9, 2).
class value_text {
public:
    constexpr value_text() = default;
    constexpr value_text(std::string_view s) noexcept { text(s); }
    constexpr value_text(const char* s) noexcept { text(s); }

    constexpr std::string_view view() const noexcept { return {bytes_.data(), bytes_.size()}; }
    constexpr operator std::string_view() const noexcept { return view(); }
    [[nodiscard]] constexpr bool empty() const noexcept { return bytes_.empty(); }
    constexpr std::size_t size() const noexcept { return bytes_.size(); }

    constexpr value_text& text(std::string_view s) noexcept
    {
        for (const char c : s) bytes_.push(c);
        return *this;
    }
    /// Decimal digits of n >= 0, padded with zeros to at least width (0..20).
    constexpr value_text& digits(std::int64_t n, int width = 0) noexcept
    {
        char reversed[20]{};
        int length = 0;
        for (auto rest = n < 0 ? 0 - static_cast<std::uint64_t>(n) : static_cast<std::uint64_t>(n); rest || length == 0;
             rest /= 10)
            reversed[length++] = static_cast<char>('0' + static_cast<char>(rest % 10));
        for (int i = length; i < width; ++i) bytes_.push('0');
        while (length) bytes_.push(reversed[--length]);
        return *this;
    }

    friend constexpr bool operator==(const value_text& a, const value_text& b) noexcept { return a.view() == b.view(); }
    friend constexpr bool operator==(const value_text& a, std::string_view b) noexcept { return a.view() == b; }
    friend constexpr bool operator==(const value_text& a, const char* b) noexcept { return a.view() == b; }

private:
    few<char, 47> bytes_;
};

} // namespace lede
