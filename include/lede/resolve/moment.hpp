// One moment against its frame. Each function reads one way of naming days.
#pragma once
#include <lede/ast/temporal.hpp>
#include <lede/resolve/calendar_moment.hpp>
#include <lede/resolve/feast_moment.hpp>
#include <lede/resolve/frame.hpp>
#include <lede/resolve/nth_in.hpp>
#include <lede/resolve/numbered_day.hpp>
#include <lede/resolve/period_moment.hpp>

#include <chrono>
#include <optional>

namespace lede::resolve {

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

/// What is made out as an appointment is told of the time to come, where no verb tells: "the first Tuesday of May",
/// "the week of May 3".
constexpr frame as_appointment(frame f)
{
    if (f.way == direction::nearest) f.way = direction::future;
    return f;
}

/// "first Tuesday of November"  "the third week of March"  "the last day of 2025"
constexpr outcome counted_moment(const ast::moment& m, const frame& f)
{
    ast::moment container = m;
    container.nth = container.nth_weekday = 0;
    container.nth_of = unit::none;
    const outcome in = resolve_moment(container, m.nth_weekday > 0 && m.month > 0 ? as_appointment(f) : f);
    if (!in.named)
        return {{}, {}, {}, grain::day, in.note == note::none ? note::needs_reference : in.note, in.anaphoric};
    const auto found = nth_in(*in.named, m);
    if (!found) return outcome::refused(note::no_such_day, grain::day);
    outcome o = outcome::of(*found);
    o.anaphoric = in.anaphoric;
    return o;
}

constexpr outcome deictic_moment(const ast::moment& m, const frame& f)
{
    const int shift = *m.deictic == ast::tonight || *m.deictic == ast::that_day ? 0 : *m.deictic;
    if (*m.deictic == ast::that_day)
        if (const auto day = f.clock_day ? f.clock_day : f.here()) return outcome::of(day_period(*day));
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

/// "that June"  "the previous Monday"  "the following spring"  "the same November 4": told from a date of the text
/// where there is one.
constexpr outcome leaning(outcome o, const ast::moment& m, const frame& f)
{
    o.anaphoric = o.named && ast::leans_on_text(m.told) && f.text_day;
    return o;
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
        const outcome day = calendar_moment(m, as_appointment(f));
        return day.named ? outcome::of(unit_period(m.of, day.named->start, 0)) : day;
    }
    if (m.weekday > 0 && m.day == 0 && m.of != unit::none) {
        const outcome week = told_unit_moment(m, f);
        if (!week.named) return week;
        outcome o = outcome::of(day_period(monday_of(week.named->start) + std::chrono::days{m.weekday - 1}));
        o.anaphoric = week.anaphoric;
        return o;
    }
    if (m.told != ast::relation::none && (m.of == unit::year || m.of == unit::month)
        && (m.month > 0 || m.day > 0 || m.season > 0))
        return named_in_told_moment(m, f);
    if (m.year_before) return year_before_moment(m, f);
    if (m.quarter > 0 || m.half > 0 || m.fiscal) return leaning(part_of_year_moment(m, f), m, f);
    if (m.season > 0) return leaning(season_moment(m, f), m, f);
    if (m.decade >= 0 || m.century > 0 || m.millennium > 0) return decade_or_century_moment(m, f);
    if (m.of != unit::none) return told_unit_moment(m, f);
    if (m.day > 0 && m.month == 0 && !m.year && m.told == ast::relation::none) return day_of_month_moment(m, f);
    if (m.weekday > 0 && m.month == 0) {
        const outcome day = weekday_moment(m, f);
        return m.told == ast::relation::previous ? leaning(day, m, f) : day;
    }
    if (m.told != ast::relation::none && m.month > 0 && m.day == 0) return leaning(told_month_moment(m, f), m, f);
    if (m.told != ast::relation::none && m.month == 0 && !m.year) return told_unit_moment(m, f);
    if (m.told != ast::relation::none && m.weekday == 0 && !m.year) return leaning(told_day_moment(m, f), m, f);
    return calendar_moment(m, f);
}

} // namespace lede::resolve
