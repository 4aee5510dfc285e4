// Days counted from another one.
#pragma once
#include <lede/resolve/calendar.hpp>

#include <chrono>

namespace lede::resolve {

/// The nth weekday before or behind a day, that day itself not counted.
constexpr days_point weekday_from(days_point day, int weekday, int n, int direction)
{
    const int away = (direction > 0 ? weekday - weekday_of(day) + 6 : weekday_of(day) - weekday + 6) % 7 + 1;
    return day + std::chrono::days{direction * (away + 7 * (n - 1))};
}

/// "the Saturday closest to January 31": that day itself, or one three days away at most
constexpr days_point closest_weekday(days_point day, int weekday)
{
    return day + std::chrono::days{(weekday - weekday_of(day) + 10) % 7 - 3};
}

} // namespace lede::resolve
