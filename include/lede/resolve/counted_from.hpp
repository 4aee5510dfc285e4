// Days counted from another one.
#pragma once
#include <lede/ast/temporal.hpp>
#include <lede/resolve/calendar.hpp>
#include <lede/resolve/feast.hpp>
#include <lede/types/few.hpp>

#include <algorithm>
#include <chrono>
#include <cstddef>
#include <cstdint>
#include <optional>

namespace lede::resolve {

/// The nth weekday before or behind a day, that day itself not counted. \return empty outside the years with a value
constexpr std::optional<days_point> weekday_from(days_point day, int weekday, int n, int direction)
{
    if (!shift_in_range(day, unit::week, std::int64_t{direction} * n)) return {};
    const int away = (direction > 0 ? weekday - weekday_of(day) + 6 : weekday_of(day) - weekday + 6) % 7 + 1;
    return day + std::chrono::days{direction * (away + 7 * (n - 1))};
}

/// A day that comes back each week or year, so many weeks or years from that of another day.
/// \return empty when it doesn't come then, or is not known
constexpr std::optional<days_point> returning_day(const ast::moment& m, days_point near, int away)
{
    if (m.month == 0 && m.weekday > 0)
        return monday_of(near) + std::chrono::days{m.weekday - 1} + std::chrono::weeks{away};
    const int year = year_of(near) + away;
    if (m.month == 0) return feast_day(m.holiday, year);
    const days_point first = day_at(year, m.month, 1), day = first + std::chrono::days{m.day - 1};
    return day < plus_months(first, 1) ? std::optional{day} : std::nullopt; // no February 29
}

/// "the Saturday closest to January 31", "the second closest Christmas to today": the nth of its days, the closest
/// first. \return empty when there are not so many within some decades, or these leave the years with a value
constexpr std::optional<days_point> closest_day(const ast::moment& m, days_point to, int n)
{
    constexpr int reach = 32;
    if (!shift_in_range(to, unit::year, reach) || !shift_in_range(to, unit::year, -reach)) return {};
    few<days_point, 2 * reach + 1> days;
    for (int away = -reach; away <= reach; ++away)
        if (const auto day = returning_day(m, to, away)) days.push(*day);
    if (n < 1 || static_cast<std::size_t>(n) > days.size()) return {};
    const auto closer = [&](days_point a, days_point b) { return std::chrono::abs(a - to) < std::chrono::abs(b - to); };
    std::nth_element(days.begin(), days.begin() + (n - 1), days.end(), closer);
    return days[static_cast<std::size_t>(n - 1)];
}

} // namespace lede::resolve
