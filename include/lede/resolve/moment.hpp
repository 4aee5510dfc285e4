// One moment against its frame. Each function reads one way of naming days.
#pragma once
#include <lede/ast/said.hpp>
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

/// "the previous Monday", "the following Monday": told from a date of the text where there is one.
constexpr bool is_beside_text(const ast::moment& m)
{
    return m.told == ast::relation::previous || m.told == ast::relation::following;
}

/// "Friday": the day itself or the last one before it; the next one when the sentence looks ahead.
constexpr outcome weekday_moment(const ast::moment& m, const frame& f)
{
    using std::chrono::days;
    const bool by_text = is_beside_text(m) && f.text_day;
    const auto known = by_text ? f.text_day : f.now();
    if (!known) return outcome::partial(value_text{"XXXX-WXX-"}.digits(m.weekday), grain::day);
    const days_point here = *known;
    const days_point this_week = monday_of(here) + days{m.weekday - 1};
    switch (m.told) {
    case ast::relation::current: // the coming one, unless the sentence looks back
        return outcome::of(day_period(this_week < here && f.way != direction::past ? this_week + days{7} : this_week));
    case ast::relation::coming: return outcome::of(day_period(this_week > here ? this_week : this_week + days{7}));
    case ast::relation::following:
        if (by_text) return outcome::of(day_period(this_week > here ? this_week : this_week + days{7}));
        [[fallthrough]];
    case ast::relation::next: return outcome::of(day_period(this_week + days{7 * (1 + m.steps)}));
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
    if (!in.named) return {{}, {}, {}, grain::day, in.note, in.anaphoric};
    const auto found = nth_in(*in.named, m);
    if (!found) return outcome::refused(note::no_such_day, grain::day);
    outcome o = outcome::of(*found);
    o.anaphoric = in.anaphoric;
    return o;
}

/// "yesterday"  "tonight"
constexpr outcome deictic_moment(const ast::moment& m, const frame& f)
{
    if (!f.reference) return outcome::partial("XXXX-XX-XX", grain::day);
    return outcome::of(day_period(f.reference->day() + std::chrono::days{*m.deictic}));
}

/// The day that a bare time of day lies on: the one its sentence told, or today.
constexpr outcome day_of_clock(const frame& f)
{
    if (const auto day = f.clock_day ? f.clock_day : f.here()) return outcome::of(day_period(*day));
    return outcome::partial("XXXX-XX-XX", grain::day);
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
    if (m.of == unit::month) named.month = static_cast<std::int16_t>(month_of(in.named->start));
    outcome o = resolve_moment(named, f);
    o.anaphoric = in.anaphoric;
    return o;
}

/// "2025-W45"  "week 3 of 2027"  "week 27 of last year"  "the week 31"
constexpr outcome numbered_week_moment(ast::moment m, const frame& f)
{
    if (m.short_year) m.year = full_year(*m.year, f);
    if (!m.year) {
        const auto here = f.here(m.told);
        if (!here) return outcome::partial(value_text{"XXXX-W"}.digits(m.week, 2), grain::week);
        m.year = year_of(*here) + ast::shift_of(m.told);
    }
    return year_in_range(*m.year) ? iso_week_moment(m) : outcome::refused(note::outside_years, grain::week);
}

/// Monday of "Monday of last week"
constexpr outcome weekday_in_week_moment(const ast::moment& m, const frame& f)
{
    const outcome week = told_unit_moment(m, f);
    if (!week.named) return week;
    outcome o = outcome::of(day_period(monday_of(week.named->start) + std::chrono::days{m.weekday - 1}));
    o.anaphoric = week.anaphoric;
    return o;
}

/// "the week of March 9"  "the weekend of 8 November"  "the week of the 10th"
constexpr outcome week_of_day_moment(const ast::moment& m, const frame& f)
{
    const outcome day = (m.month > 0 ? calendar_moment : day_of_month_moment)(m, as_appointment(f));
    return day.named ? outcome::of(unit_period(m.of, day.named->start, 0)) : day;
}

/// "that June"  "the previous Monday"  "the following spring"  "the same November 4": told from a date of the text
/// where there is one.
constexpr outcome leaning(outcome o, const ast::moment& m, const frame& f)
{
    o.anaphoric = o.named && ast::leans_on_text(m.told) && f.text_day;
    return o;
}

/// Any moment, but for its edge and its clock time. Each way of naming one is asked for behind those that use its words
/// for something else.
constexpr outcome resolve_moment(const ast::moment& m, const frame& f)
{
    // digits in their places, before one of them is asked for as a day or a month
    if (m.turned) return resolve_moment(in_order(m, f.day_first), f);
    // a number within the year: a weekday beside it is one of that week
    if (m.week > 0) return numbered_week_moment(m, f);
    if (m.day_of_year > 0) return day_of_year_moment(m);
    // what is counted lies in all that is told beside it, which is resolved without it
    if (m.nth != 0) return counted_moment(m, f);
    if (m.deictic) return deictic_moment(m, f);
    // a week or a year beside a feast is told of it
    if (ast::is_feast(m)) return feast_moment(m, f);
    // a unit beside a day, a weekday or a month says which of them is meant; alone it is meant itself
    if (ast::is_week_of_day(m)) return week_of_day_moment(m, f);
    if (ast::is_weekday_in_unit(m)) return weekday_in_week_moment(m, f);
    if (ast::is_named_in_told(m)) return named_in_told_moment(m, f);
    // "the same quarter last year": its unit is not told from now
    if (m.year_before) return year_before_moment(m, f);
    // a relation beside these is their own: "last summer", "this fiscal year"
    if (ast::is_part_of_year(m) || m.fiscal) return leaning(part_of_year_moment(m, f), m, f);
    if (m.season > 0) return leaning(season_moment(m, f), m, f);
    if (ast::is_decade_or_more(m)) return decade_or_century_moment(m, f);
    if (m.of != unit::none) return told_unit_moment(m, f);
    // what is left are days, weekdays, months and years by name; a weekday alone knows relations of its own
    if (ast::is_day_of_month(m)) return day_of_month_moment(m, f);
    if (m.weekday > 0 && m.month == 0)
        return is_beside_text(m) ? leaning(weekday_moment(m, f), m, f) : weekday_moment(m, f);
    if (!ast::is_told(m)) return calendar_moment(m, f);
    if (m.month > 0 && m.day == 0) return leaning(told_month_moment(m, f), m, f);
    // a relation counts for little beside a year, or where a weekday tells which day it is
    if (m.year || m.weekday > 0) return calendar_moment(m, f);
    return m.month > 0 ? leaning(told_day_moment(m, f), m, f) : told_unit_moment(m, f);
}

} // namespace lede::resolve
