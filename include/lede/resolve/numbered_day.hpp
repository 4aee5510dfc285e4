// Days by numbers alone: in either order, within a week, a year, or the month around.
#pragma once
#include <lede/ast/temporal.hpp>
#include <lede/resolve/frame.hpp>

#include <chrono>
#include <utility>

namespace lede::resolve {

/// Whether a date in digits can be read one way only: "13/4/2025", "4/4/2025".
constexpr bool order_is_sure(const ast::moment& m) { return m.month > 12 || m.day > 12 || m.month == m.day; }

/// "3/4/2025" with its day and month in their places: month first, but where the caller says otherwise or it can't be.
constexpr ast::moment in_order(ast::moment m, bool day_first)
{
    if (!m.turned) return m;
    m.turned = false;
    if (m.month > 12 || (day_first && m.day <= 12)) std::swap(m.month, m.day);
    return m;
}

/// "2025-W45"  "2025-W45-3"
constexpr outcome iso_week_moment(const ast::moment& m)
{
    const days_point first = monday_of(day_at(*m.year, 1, 4)) + std::chrono::days{7 * (m.week - 1)};
    const period week = week_period(first);
    if (year_of(first + std::chrono::days{3}) != *m.year) return outcome::refused(note::no_such_day, grain::week);
    return outcome::of(m.weekday > 0 ? day_period(first + std::chrono::days{m.weekday - 1}) : week);
}

/// "2025-308"
constexpr outcome day_of_year_moment(const ast::moment& m)
{
    const days_point day = day_at(*m.year, 1, 1) + std::chrono::days{m.day_of_year - 1};
    return year_of(day) == *m.year ? outcome::of(day_period(day)) : outcome::refused(note::no_such_day, grain::day);
}

/// "the 15th": of this month, or the last or next one that has it, on the weekday that is named with it.
constexpr outcome day_of_month_moment(const ast::moment& m, const frame& f)
{
    if (m.day >= ast::impossible_day) return outcome::refused(note::no_such_day, grain::day);
    const auto here = f.month_day ? f.month_day : f.here();
    if (!here) return outcome::partial(value_text{"XXXX-XX-"}.digits(m.day, 2), grain::day);
    if (!year_in_range(year_of(*here) - 3) || !year_in_range(year_of(*here) + 3))
        return outcome::refused(note::outside_years, grain::day);
    const days_point first = day_at(year_of(*here), month_of(*here), 1);
    if (f.month_day
        && m.weekday == 0) { // "In July, on the 4th": of that month, or of the next where the sentence looks ahead
        constexpr std::chrono::days half_month{15};
        const days_point day = first + std::chrono::days{m.day - 1};
        if (f.narrative && day + half_month < *here)
            return outcome::of(day_period(plus_months(first, 1) + (day - first)));
        if (day < plus_months(first, 1) && !(f.way == direction::future && day < *here))
            return outcome::of(day_period(day));
    }
    std::optional<days_point> best;
    for (int away = -24; away <= 24; ++away) {
        const days_point start = plus_months(first, away), day = start + std::chrono::days{m.day - 1};
        const bool wrong = day >= plus_months(start, 1) || (m.weekday > 0 && weekday_of(day) != m.weekday)
                           || (f.way == direction::past && day > *here) || (f.way == direction::future && day < *here);
        if (wrong) continue;
        if (!best || std::chrono::abs(day - *here) < std::chrono::abs(*best - *here)) best = day;
    }
    return best ? outcome::of(day_period(*best)) : outcome::refused(note::no_such_day, grain::day);
}

} // namespace lede::resolve
