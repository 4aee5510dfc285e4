// Where something stands in the caller's text.
#pragma once
#include <cstdint>
#include <string_view>

namespace lede {

/// Bytes [begin, end) of the caller's UTF-8 text; never splits a character of valid UTF-8. Empty: absent.
///
/// Offsets are 32 bits wide, which halves every result: reading calls read the first 4 GiB - 2 bytes of a text.
struct span {
    std::uint32_t begin{}, end{};

    [[nodiscard]] constexpr bool empty() const noexcept { return begin == end; }
    constexpr std::uint32_t size() const noexcept { return end - begin; }
    constexpr bool overlaps(span other) const noexcept { return begin < other.end && other.begin < end; }
    constexpr bool contains(span other) const noexcept { return begin <= other.begin && other.end <= end; }

    /// The surface text.
    /// \param text the text that was read, whole
    /// \return empty where the span does not lie in the text
    constexpr std::string_view in(std::string_view text) const noexcept
    {
        return begin <= end && end <= text.size() ? text.substr(begin, end - begin) : std::string_view{};
    }

    bool operator==(const span&) const = default;
};

} // namespace lede
