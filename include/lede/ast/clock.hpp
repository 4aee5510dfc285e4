// A time of day, as the words say it.
#pragma once
#include <lede/types/span.hpp>

#include <cstdint>
#include <optional>

namespace lede::ast {

/// A time of day. Absent parts are -1 or 0.
struct clock {
    std::int16_t hour{-1}, minute{-1}, second{-1}; ///< as written
    std::int8_t past{};                 ///< minutes after the hour, negative before it: "quarter to five" -15
    std::int8_t meridiem{};             ///< 1 a.m., 2 p.m., 3 "o'clock": either
    std::int8_t part{};                 ///< lexicon/daypart.hpp: 1 morning .. 9 the early hours
    bool bare{};                        ///< an hour and no more: "at 7" of "on Friday at 7"
    std::optional<std::int16_t> offset; ///< minutes east of universal time, where the zone is a number or UTC
    span zone;

    constexpr bool said() const { return hour >= 0 || part != 0; }
    bool operator==(const clock&) const = default;
};

} // namespace lede::ast
