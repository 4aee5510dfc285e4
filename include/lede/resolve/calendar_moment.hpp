// Days and months named by the calendar alone, and the year they are of.
#pragma once
#include <lede/ast/temporal.hpp>
#include <lede/resolve/in_direction.hpp>
#include <lede/resolve/written.hpp>
#include <lede/resolve/year.hpp>

#include <chrono>
#include <optional>

namespace lede::resolve {

/// The days of the day, month or year that is named, in one year, and no more: what it takes to compare years. Empty
/// when the month has no such day.
constexpr period days_in(const ast::moment& m, int year)
{
    const days_point first = day_at(year, m.month == 0 ? 1 : m.month, 1);
    const days_point end = plus_months(first, m.month == 0 ? 12 : 1);
    if (m.day == 0) return {first, end, {}, {}};
    const days_point day = first + std::chrono::days{m.day - 1};
    return day < end ? period{day, day + std::chrono::days{1}, {}, {}} : period{};
}
constexpr bool exists(const period& p) { return p.end_excl > p.start; }

/// The same with its value.
constexpr period named_in(const ast::moment& m, int year)
{
    const period days = days_in(m, year);
    if (!exists(days)) return days;
    return m.month == 0 ? year_period(year) : m.day == 0 ? month_period(year, m.month) : day_period(days.start);
}

/// Leap days are at most eight years apart.
inline constexpr int leap_reach = 8;
constexpr bool has_years_around(days_point day)
{
    return year_in_range(year_of(day) - leap_reach) && year_in_range(year_of(day) + leap_reach);
}

/// "February 29": that of the nearest leap year on the asked side.
constexpr std::optional<period> nearest_leap_day(const ast::moment& m, days_point here, const frame& f)
{
    for (int away = 0; away <= leap_reach; ++away)
        for (const int candidate : {year_of(here) - away, year_of(here) + away}) {
            const period p = named_in(m, candidate);
            const bool wrong_side
                = (f.way == direction::past && p.start > here) || (f.way == direction::future && p.end_excl <= here);
            const bool near = !f.forced && distance(here, p) < std::chrono::days{66};
            if (exists(p) && (near || !wrong_side)) return p;
        }
    return {};
}

/// "Monday, Oct. 26": the year it was a Monday.
constexpr std::optional<period> by_weekday(const ast::moment& m, days_point here)
{
    for (const int candidate : {year_of(here), year_of(here) + 1, year_of(here) - 1})
        if (const period p = named_in(m, candidate); weekday_of(p.start) == m.weekday) return p;
    return {};
}

/// Why no year has such a day or month, if none has.
constexpr note reason_against(const ast::moment& m, const std::optional<int>& year)
{
    if (year && (!year_in_range(*year) || (*m.year == 0 && !m.short_year))) return note::outside_years;
    return !exists(days_in(m, year ? *year : 2000)) ? note::no_such_day : note::none;
}

/// "March 3, 2021"  "March 3"  "March 2021"  "March"  "2021"
constexpr outcome calendar_moment(const ast::moment& m, const frame& f)
{
    const auto g = m.day > 0 ? grain::day : m.month > 0 ? grain::month : grain::year;
    const std::optional<int> y = iso_year(m, f);
    if (const note why = reason_against(m, y); why != note::none) return outcome::refused(why, g);
    if (y) return outcome::of(named_in(m, *y));
    const auto here = f.here();
    if (!here) return outcome::partial(written(m), g);
    if (!has_years_around(*here)) return outcome::refused(note::outside_years, g);
    if (m.month == 2 && m.day == 29)
        if (const auto leap_day = nearest_leap_day(m, *here, f)) return outcome::of(*leap_day);
    if (const auto day = by_weekday(m, *here)) return outcome::of(*day);
    const period meant = in_direction(*here, f, [&](int year) { return days_in(m, year); });
    return outcome::of(named_in(m, year_of(meant.start)));
}

/// "last Nov. 4"  "next April 6"  "this May 3"
constexpr outcome told_day_moment(const ast::moment& m, const frame& f)
{
    ast::moment named = m;
    named.told = ast::relation::none;
    if (const note why = reason_against(named, {}); why != note::none) return outcome::refused(why, grain::day);
    const auto here = f.here(m.told);
    if (!here) return outcome::partial(written(named), grain::day);
    if (!has_years_around(*here)) return outcome::refused(note::outside_years, grain::day);
    const int shift = ast::shift_of(m.told);
    for (int away = 0; away <= leap_reach; ++away) {
        const period p = named_in(named, year_of(*here) + (shift < 0 ? -away : away));
        const bool there = shift < 0 ? p.start < *here : shift > 0 ? p.start > *here : true;
        if (exists(p) && there) return outcome::of(p);
    }
    return outcome::refused(note::no_such_day, grain::day);
}

} // namespace lede::resolve
