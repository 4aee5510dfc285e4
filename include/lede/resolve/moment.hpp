// One moment against its frame. Each function reads one way of naming days.
#pragma once
#include <lede/ast/temporal.hpp>
#include <lede/resolve/feast_moment.hpp>
#include <lede/resolve/frame.hpp>
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
    if (y && !year_in_range(*y)) return outcome::refused(note::outside_years, g);
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
                if (exists(p) && !wrong_side) return outcome::of(p);
            }
    }
    if (m.weekday > 0 && m.day > 0) // "Monday, Oct. 26": the year it was a Monday
        for (const int candidate : {year_of(*here), year_of(*here) + 1, year_of(*here) - 1})
            if (const period p = in_year(candidate);
                weekday_of(p.start) == m.weekday && distance(*here, p) < std::chrono::days{300})
                return outcome::of(p);
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
    case ast::relation::current: return outcome::of(day_period(this_week));
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

/// "last week"  "this month"  "the following year"  "that day"
constexpr outcome told_unit_moment(const ast::moment& m, const frame& f)
{
    const bool leans = ast::leans_on_text(m.told) || f.narrative;
    const bool by_text = leans && f.text_day;
    const auto here = by_text ? f.text_day : f.here();
    const unit u = m.of == unit::none ? unit::day : m.of;
    if (!here) {
        const std::string_view open = u == unit::year      ? "XXXX"
                                      : u == unit::month   ? "XXXX-XX"
                                      : u == unit::week    ? "XXXX-WXX"
                                      : u == unit::weekend ? "XXXX-WXX-WE"
                                      : u == unit::quarter ? "XXXX-QX"
                                                           : "XXXX-XX-XX";
        return outcome::partial(open, unit_period(u, days_point{}, 0).grain);
    }
    const int shift = ast::shift_of(m.told) + m.steps;
    if (!shift_in_range(*here, u, shift)) return outcome::refused(note::outside_years, grain::none);
    outcome o = outcome::of(unit_period(u, *here, shift));
    o.anaphoric = by_text;
    return o;
}

/// "last June"  "this October"  "next March"
constexpr outcome told_month_moment(const ast::moment& m, const frame& f)
{
    const auto here = f.here(m.told);
    if (!here) return outcome::partial(value_text{"XXXX-"}.digits(m.month, 2), grain::month);
    const int y = year_of(*here), now = month_of(*here), shift = ast::shift_of(m.told);
    const int year = shift < 0 ? (m.month < now ? y : y - 1) : shift > 0 ? (m.month > now ? y : y + 1) : y;
    if (!year_in_range(year)) return outcome::refused(note::outside_years, grain::month);
    return outcome::of(month_period(year, m.month));
}

/// "summer 2007"  "last summer"  "this fall"  "winter"
constexpr outcome season_moment(const ast::moment& m, const frame& f)
{
    constexpr std::string_view names[] = {"XXXX-SP", "XXXX-SU", "XXXX-FA", "XXXX-WI"};
    if (const auto y = iso_year(m, f))
        return year_in_range(*y) ? outcome::of(season_period(*y, m.season))
                                 : outcome::refused(note::outside_years, grain::season);
    const auto here = f.here(m.told);
    if (!here) return outcome::partial(names[m.season - 1], grain::season);
    const int y = year_of(*here);
    const period now = season_period(y, m.season);
    const int shift = ast::shift_of(m.told);
    if (shift < 0) return outcome::of(now.end_excl <= *here ? now : season_period(y - 1, m.season));
    if (shift > 0) return outcome::of(now.start > *here ? now : season_period(y + 1, m.season));
    if (m.told == ast::relation::current) return outcome::of(now);
    return outcome::of(in_direction(*here, f, [&](int year) { return season_period(year, m.season); }));
}

/// "third quarter of 2009"  "the first half of last year"  "fiscal 2009"
constexpr outcome part_of_year_moment(const ast::moment& m, const frame& f)
{
    const int n = m.quarter > 0 ? m.quarter : m.half, most = m.quarter > 0 ? 4 : m.half > 0 ? 2 : 0;
    const grain g = m.quarter > 0 ? grain::quarter : m.half > 0 ? grain::half : grain::year;
    if (n > most) return outcome::refused(note::no_such_day, g);
    const auto fiscal_start
        = [&](int y) { return f.fiscal_month == 1 ? day_at(y, 1, 1) : day_at(y - 1, f.fiscal_month, 1); };
    const auto in_year = [&](int y) {
        period p = m.quarter > 0 ? quarter_period(y, n) : m.half > 0 ? half_period(y, n) : year_period(y);
        if (!m.fiscal) return p;
        const int months = 12 / (most ? most : 1);
        p.start = plus_months(fiscal_start(y), most ? (n - 1) * months : 0);
        p.end_excl = plus_months(p.start, months);
        p.value = value_text{"FY"}.text(year_text(y).view());
        if (m.quarter > 0) p.value.text("-Q").digits(n);
        if (m.half > 0) p.value.text("-H").digits(n);
        return p;
    };
    if (const auto y = iso_year(m, f))
        return year_in_range(*y) ? outcome::of(in_year(*y)) : outcome::refused(note::outside_years, g);
    const auto here = f.here(m.told);
    if (!here)
        return outcome::partial(
            m.quarter > 0 ? value_text{"XXXX-Q"}.digits(n).view() : value_text{"XXXX-H"}.digits(n).view(), g);
    if (m.told != ast::relation::none) return outcome::of(in_year(year_of(*here) + ast::shift_of(m.told)));
    frame reported = f;
    if (f.way != direction::future) reported.way = direction::past;
    return outcome::of(in_direction(*here, reported, in_year));
}

constexpr outcome decade_or_century_moment(const ast::moment& m, const frame& f)
{
    if (m.decade >= 0) {
        if (!m.short_year) return outcome::of(decade_period(m.decade - m.decade % 10));
        const int now = f.reference ? year_of(f.reference->day()) : 2000;
        const int first = (m.decade > now % 100 ? now - now % 100 - 100 : now - now % 100) + m.decade;
        return outcome::of(decade_period(first - first % 10));
    }
    const int n = m.before_christ ? -m.century : m.century;
    if (n == 0 || n > 99 || n < -99) return outcome::refused(note::outside_years, grain::century);
    return outcome::of(century_period(n));
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
        const days_point d = m.nth > 0 ? p.start + days{m.nth - 1} : p.end_excl - days{1};
        if (d >= p.start && d < p.end_excl) found = day_period(d);
    } else if (m.nth_of == unit::week && p.grain == grain::month) {
        const days_point first
            = m.nth > 0 ? p.start + days{(4 - weekday_of(p.start) + 7) % 7 + 7 * (m.nth - 1)} : p.end_excl - days{1};
        if (first < p.end_excl) found = week_period(first);
    } else {
        const period one = m.nth > 0 ? unit_period(m.nth_of, p.start + days{m.nth_of == unit::week ? 3 : 0}, m.nth - 1)
                                     : unit_period(m.nth_of, p.end_excl - days{m.nth_of == unit::week ? 4 : 1}, 0);
        if (one.start < p.end_excl) found = one;
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

/// Any moment, but for its edge and its clock time.
constexpr outcome resolve_moment(const ast::moment& m, const frame& f)
{
    if (m.nth != 0) return counted_moment(m, f);
    if (m.deictic) return deictic_moment(m, f);
    if (m.holiday != ast::feast::none) return feast_moment(m, f);
    if (m.of == unit::week && m.day > 0) {
        const outcome day = calendar_moment(m, f);
        return day.named ? outcome::of(week_period(day.named->start)) : day;
    }
    if (m.weekday > 0 && m.of != unit::none) {
        const outcome week = told_unit_moment(m, f);
        return week.named ? outcome::of(day_period(monday_of(week.named->start) + std::chrono::days{m.weekday - 1}))
                          : week;
    }
    if (m.told != ast::relation::none && (m.of == unit::year || m.of == unit::month)
        && (m.month > 0 || m.day > 0 || m.season > 0))
        return named_in_told_moment(m, f);
    if (m.quarter > 0 || m.half > 0 || m.fiscal) return part_of_year_moment(m, f);
    if (m.season > 0) return season_moment(m, f);
    if (m.decade >= 0 || m.century > 0) return decade_or_century_moment(m, f);
    if (m.of != unit::none) return told_unit_moment(m, f);
    if (m.weekday > 0 && m.month == 0) return weekday_moment(m, f);
    if (m.told != ast::relation::none && m.month > 0 && m.day == 0) return told_month_moment(m, f);
    if (m.told != ast::relation::none && m.month == 0 && !m.year) return told_unit_moment(m, f);
    return calendar_moment(m, f);
}

} // namespace lede::resolve
