// A time of day, as the words say it.
#pragma once
#include <lede/types/span.hpp>

#include <cstdint>
#include <optional>

namespace lede::ast {

enum class daypart : std::int8_t {
    none,
    morning,
    midday,
    afternoon,
    evening,
    night,
    noon,     ///< as a clock time
    midnight, ///< as a clock time, too
    daytime,
    early_hours, ///< before dawn
};

/// A part of the day that lasts, no clock time.
constexpr bool is_stretch(daypart p) { return p != daypart::none && p != daypart::noon && p != daypart::midnight; }

/// Which half of the clock's twelve hours is said.
enum class meridiem : std::int8_t { none, am, pm, either }; ///< either: "o'clock"

/// A time of day. Absent parts are -1 or 0.
struct clock {
    std::int16_t hour{-1}, minute{-1}, second{-1}; ///< as written
    std::int8_t past{}; ///< minutes after the hour, negative before it: "quarter to five" -15
    ast::meridiem meridiem{};
    daypart part{};
    bool bare{};                        ///< an hour and no more: "at 7" of "on Friday at 7"
    std::optional<std::int16_t> offset; ///< minutes east of universal time, where the zone is a number or UTC
    span zone;

    constexpr bool said() const { return hour >= 0 || part != daypart::none; }
    bool operator==(const clock&) const = default;
};

} // namespace lede::ast
