// What the caller knows of a text, and wants of a reading.
#pragma once
#include <lede/types/instant.hpp>

#include <chrono>
#include <cstddef>
#include <cstdint>
#include <optional>

namespace lede {

class vocabulary;

/// Which way a date without a year, or a bare weekday, is resolved.
enum class direction : std::uint8_t {
    by_verb, ///< the sentence tells ("will hold ... on November 4"); when it does not, the nearer one
    past,
    future,
    nearest,
};

/// Whose conventions decide what is a mention.
enum class convention : std::uint8_t {
    lede,   ///< a range is one mention; vague references (now, recently) are none; articles stay outside
    timeml, ///< the ends of a range are mentions of their own; vague references are mentions; articles are inside
};

/// The kinds of mention, as a set of bits.
enum class kinds : std::uint8_t { none = 0, dates = 1, meetings = 2, persons = 4, all = 7 };
[[nodiscard]] constexpr kinds operator|(kinds a, kinds b) noexcept
{
    return static_cast<kinds>(static_cast<unsigned>(a) | static_cast<unsigned>(b));
}
[[nodiscard]] constexpr kinds operator&(kinds a, kinds b) noexcept
{
    return static_cast<kinds>(static_cast<unsigned>(a) & static_cast<unsigned>(b));
}
[[nodiscard]] constexpr bool includes(kinds set, kinds one) noexcept
{
    return (static_cast<unsigned>(set) & static_cast<unsigned>(one)) != 0;
}

/// Cheap to copy; borrowed for one call.
struct context {
    std::optional<instant> reference{}; ///< document creation time; none: a dateline serves, else values stay partial;
                                        ///< so they do outside the years -9998 to 9999
    lede::direction direction{};
    lede::convention convention{};
    kinds wanted{kinds::all};
    bool day_first{};    ///< 3/4/2025 is the 3rd of April
    bool family_first{}; ///< Japanese names are written family name first
    /// The month a fiscal year starts in; it is named for the year it ends in (U.S. federal default).
    std::chrono::month fiscal_year{10};
    std::size_t limit{SIZE_MAX}; ///< stop after so many mentions, the short ones that read adds included
    const vocabulary* words{};   ///< the caller's own words; borrowed for the call
};

} // namespace lede
