// One moment against its frame. Each function reads one way of naming days.
#pragma once
#include <lede/ast/temporal.hpp>
#include <lede/resolve/feast_moment.hpp>
#include <lede/resolve/frame.hpp>
#include <lede/resolve/numbered_day.hpp>
#include <lede/resolve/period_moment.hpp>
#include <lede/resolve/written.hpp>

#include <chrono>
#include <cstdlib>
#include <optional>

namespace lede::resolve {

/// "March 3, 2021"  "March 3"  "March 2021"  "March"  "2021"
constexpr outcome calendar_moment(const ast::moment& m, const frame& f)
{
    const auto g = m.day > 0 ? grain::day : m.month > 0 ? grain::month : grain::year;
    const std::optional<int> y = iso_year(m, f);
    if (m.day > 31) return outcome::refused(note::no_such_day, g);
    if (y && (!year_in_range(*y) || (*m.year == 0 && !m.short_year))) return outcome::refused(note::outside_years, g);
    const auto in_year = [&](int year) {
        if (m.month == 0) return year_period(year);
        if (m.day == 0) return month_period(year, m.month);
        const period month = month_period(year, m.month);
        const days_point day = month.start + std::chrono::days{m.day - 1};
        return day < month.end_excl ? day_period(day) : period{};
    };
    const auto exists = [](const period& p) { return p.end_excl > p.start; };
    if (m.day > 0 && !exists(in_year(y ? *y : 2000))) return outcome::refused(note::no_such_day, g);
    if (y) return outcome::of(in_year(*y));
    const auto here = f.here();
    if (!here) return outcome::partial(written(m), g);
    if (!year_in_range(year_of(*here) - 8) || !year_in_range(year_of(*here) + 8))
        return outcome::refused(note::outside_years, g);
    if (m.month == 2 && m.day == 29) { // the leap day of the nearest leap year on the asked side
        for (int away = 0; away <= 8; ++away)
            for (const int candidate : {year_of(*here) - away, year_of(*here) + away}) {
                const period p = in_year(candidate);
                const bool wrong_side = (f.way == direction::past && p.start > *here)
                                        || (f.way == direction::future && p.end_excl <= *here);
                const bool near = !f.forced && distance(*here, p) < std::chrono::days{66};
                if (exists(p) && (near || !wrong_side)) return outcome::of(p);
            }
    }
    if (m.weekday > 0 && m.day > 0) // "Monday, Oct. 26": the year it was a Monday
        for (const int candidate : {year_of(*here), year_of(*here) + 1, year_of(*here) - 1})
            if (const period p = in_year(candidate); weekday_of(p.start) == m.weekday) return outcome::of(p);
    return outcome::of(in_direction(*here, f, in_year));
}

/// "Friday": the day itself or the last one before it; the next one when the sentence looks ahead.
constexpr outcome weekday_moment(const ast::moment& m, const frame& f)
{
    using std::chrono::days;
    const bool by_text = m.told == ast::relation::previous && f.text_day;
    const auto known = by_text ? f.text_day : f.here();
    if (!known) return outcome::partial(value_text{"XXXX-WXX-"}.digits(m.weekday), grain::day);
    const days_point here = *known;
    const days_point this_week = monday_of(here) + days{m.weekday - 1};
    switch (m.told) {
    case ast::relation::current: // the coming one, unless the sentence looks back
        return outcome::of(day_period(this_week < here && f.way != direction::past ? this_week + days{7} : this_week));
    case ast::relation::coming: return outcome::of(day_period(this_week > here ? this_week : this_week + days{7}));
    case ast::relation::next:
    case ast::relation::following: return outcome::of(day_period(this_week + days{7 * (1 + m.steps)}));
    case ast::relation::previous:
        if (!by_text) return outcome::of(day_period(this_week - days{7}));
        [[fallthrough]];
    case ast::relation::last:
    case ast::relation::past:
        return outcome::of(day_period(this_week + days{this_week < here ? 0 : -7} + days{7 * m.steps}));
    default: break;
    }
    if (f.way == direction::future) return outcome::of(day_period(this_week < here ? this_week + days{7} : this_week));
    return outcome::of(day_period(this_week > here ? this_week - days{7} : this_week));
}

constexpr outcome resolve_moment(const ast::moment& m, const frame& f);

/// "first Tuesday of November"  "the third week of March"  "the last day of 2025"
constexpr outcome counted_moment(const ast::moment& m, const frame& f)
{
    using std::chrono::days;
    ast::moment container = m;
    container.nth = container.nth_weekday = 0;
    container.nth_of = unit::none;
    const outcome in = resolve_moment(container, f);
    if (!in.named)
        return {{}, {}, {}, grain::day, in.note == note::none ? note::needs_reference : in.note, in.anaphoric};
    const period& p = *in.named;
    std::optional<period> found;
    if (m.nth_weekday > 0) {
        if (const auto d = nth_weekday(p.start, p.end_excl, m.nth, m.nth_weekday)) found = day_period(*d);
    } else if (m.nth_of == unit::day || m.nth_of == unit::none) {
        const days_point d = m.nth > 0 ? p.start + days{m.nth - 1} : p.end_excl + days{m.nth};
        if (d >= p.start && d < p.end_excl) found = day_period(d);
    } else if (m.nth_of == unit::week && p.grain == grain::month) {
        const days_point thursday // a week belongs to the month of its Thursday
            = m.nth > 0 ? p.start + days{(4 - weekday_of(p.start) + 7) % 7 + 7 * (m.nth - 1)}
                        : p.end_excl - days{1 + (weekday_of(p.end_excl - days{1}) + 3) % 7 - 7 * (m.nth + 1)};
        if (thursday >= p.start && thursday < p.end_excl) found = week_period(thursday);
    } else if (m.nth_of == unit::weekend) { // a weekend belongs to the month of its Saturday
        const auto saturday = nth_weekday(p.start, p.end_excl, m.nth, 6);
        if (saturday) found = weekend_period(*saturday);
    } else {
        const int shift = m.nth > 0 ? m.nth - 1 : m.nth + 1;
        const days_point near = m.nth > 0 ? p.start + days{m.nth_of == unit::week ? 3 : 0}
                                          : p.end_excl - days{m.nth_of == unit::week ? 4 : 1};
        if (!shift_in_range(near, m.nth_of, shift)) return outcome::refused(note::outside_years, grain::day);
        const period one = unit_period(m.nth_of, near, shift);
        if (one.start < p.end_excl && one.end_excl > p.start) found = one;
    }
    if (!found) return outcome::refused(note::no_such_day, grain::day);
    outcome o = outcome::of(*found);
    o.anaphoric = in.anaphoric;
    return o;
}

constexpr outcome deictic_moment(const ast::moment& m, const frame& f)
{
    const int shift = *m.deictic == ast::tonight || *m.deictic == ast::that_day ? 0 : *m.deictic;
    if (*m.deictic == ast::that_day && f.here()) return outcome::of(day_period(*f.here()));
    if (!f.reference) return outcome::partial("XXXX-XX-XX", grain::day);
    return outcome::of(day_period(f.reference->day() + std::chrono::days{shift}));
}

/// "October of last year"  "the 5th of that month": the year or month is told, the rest is named.
constexpr outcome named_in_told_moment(const ast::moment& m, const frame& f)
{
    ast::moment told, named = m;
    told.told = m.told;
    told.of = m.of;
    const outcome in = told_unit_moment(told, f);
    if (!in.named) return in;
    named.told = ast::relation::none;
    named.of = unit::none;
    named.year = year_of(in.named->start);
    if (m.of == unit::month && m.month == 0) named.month = static_cast<std::int16_t>(month_of(in.named->start));
    outcome o = resolve_moment(named, f);
    o.anaphoric = in.anaphoric;
    return o;
}

/// "2025-W45"  "week 3 of 2027"  "week 27 of last year"  "the week 31"
constexpr outcome numbered_week_moment(ast::moment m, const frame& f)
{
    if (m.short_year && m.year) m.year = full_year(*m.year, f);
    if (!m.year) {
        const auto here = f.here(m.told);
        if (!here) return outcome::partial(value_text{"XXXX-W"}.digits(m.week, 2), grain::week);
        m.year = year_of(*here) + ast::shift_of(m.told);
    }
    return year_in_range(*m.year) ? iso_week_moment(m) : outcome::refused(note::outside_years, grain::week);
}

/// Any moment, but for its edge and its clock time.
constexpr outcome resolve_moment(const ast::moment& m, const frame& f)
{
    if (m.turned) return resolve_moment(in_order(m, f.day_first), f);
    if (m.week > 0) return numbered_week_moment(m, f);
    if (m.day_of_year > 0 && m.year) return day_of_year_moment(m);
    if (m.nth != 0) return counted_moment(m, f);
    if (m.deictic) return deictic_moment(m, f);
    if (m.holiday != ast::feast::none) return feast_moment(m, f);
    if ((m.of == unit::week || m.of == unit::weekend) && m.day > 0) {
        const outcome day = calendar_moment(m, f);
        return day.named ? outcome::of(unit_period(m.of, day.named->start, 0)) : day;
    }
    if (m.weekday > 0 && m.day == 0 && m.of != unit::none) {
        const outcome week = told_unit_moment(m, f);
        return week.named ? outcome::of(day_period(monday_of(week.named->start) + std::chrono::days{m.weekday - 1}))
                          : week;
    }
    if (m.told != ast::relation::none && (m.of == unit::year || m.of == unit::month)
        && (m.month > 0 || m.day > 0 || m.season > 0))
        return named_in_told_moment(m, f);
    if (m.year_before) return year_before_moment(m, f);
    if (m.quarter > 0 || m.half > 0 || m.fiscal) return part_of_year_moment(m, f);
    if (m.season > 0) return season_moment(m, f);
    if (m.decade >= 0 || m.century > 0 || m.millennium > 0) return decade_or_century_moment(m, f);
    if (m.of != unit::none) return told_unit_moment(m, f);
    if (m.day > 0 && m.month == 0 && !m.year && m.told == ast::relation::none) return day_of_month_moment(m, f);
    if (m.weekday > 0 && m.month == 0) return weekday_moment(m, f);
    if (m.told != ast::relation::none && m.month > 0 && m.day == 0) return told_month_moment(m, f);
    if (m.told != ast::relation::none && m.month == 0 && !m.year) return told_unit_moment(m, f);
    return calendar_moment(m, f);
}

} // namespace lede::resolve
