// Days counted from another one.
#pragma once
#include <lede/resolve/feast.hpp>
#include <lede/resolve/point.hpp>

#include <array>
#include <chrono>
#include <cstddef>
#include <optional>

namespace lede::resolve {

/// The nth weekday before or behind a day, that day itself not counted.
constexpr days_point weekday_from(days_point day, int weekday, int n, int direction)
{
    const int away = (direction > 0 ? weekday - weekday_of(day) + 6 : weekday_of(day) - weekday + 6) % 7 + 1;
    return day + std::chrono::days{direction * (away + 7 * (n - 1))};
}

/// One of the days that a moment without its year or week may be: the kth from a day on; none when it doesn't come
/// back.
constexpr std::optional<days_point> recurrence_of(const ast::moment& m, days_point near, int k)
{
    const int year = year_of(near) + k;
    if (m.year || m.told != ast::relation::none || !year_in_range(year)) return {};
    if (m.holiday != ast::feast::none) return feast_day(m.holiday, year);
    if (m.month > 0 && m.day > 0) {
        const days_point start = day_at(year, m.month, 1), day = start + std::chrono::days{m.day - 1};
        return day < plus_months(start, 1) ? std::optional{day} : std::nullopt;
    }
    if (m.weekday > 0 && m.month == 0) return monday_of(near) + std::chrono::days{m.weekday - 1 + 7 * k};
    return {};
}

/// "the closest Friday to May 3": the nth of its days by their distance. \pre n is 1 or more
constexpr std::optional<days_point> closest_day(const ast::moment& m, days_point to, int n)
{
    constexpr int reach = 32;
    std::array<bool, 2 * reach + 1> taken{};
    std::optional<days_point> best;
    for (; n > 0; --n) {
        best = {};
        std::size_t best_at = 0;
        for (std::size_t at = 0; at < taken.size(); ++at) {
            const auto day = taken[at] ? std::nullopt : recurrence_of(m, to, static_cast<int>(at) - reach);
            if (!day || (best && std::chrono::abs(*day - to) >= std::chrono::abs(*best - to))) continue;
            best = day;
            best_at = at;
        }
        if (!best) return {};
        taken[best_at] = true;
    }
    return best;
}

/// A moment as it would be told some time from now: "Thanksgiving in nine months"; in years, that of the year.
constexpr timex told_from(ast::moment m, days_point day, unit counted, frame f)
{
    if (counted >= unit::year && !m.year && (m.holiday != ast::feast::none || m.month > 0)) m.year = year_of(day);
    f.reference = instant{day};
    f.narrative = false;
    f.way = direction::future;
    f.forced = true;
    return point(m, f);
}

} // namespace lede::resolve
