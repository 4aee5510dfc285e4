// What one end of a range leaves unsaid, the other one says.
#pragma once
#include <lede/resolve/point.hpp>

namespace lede::resolve {

/// "8-9 a.m.", "10 to 2 p.m.", "10:30 to 3": a time without its half of the day takes the other's, or the other half
/// when the range would run backwards.
constexpr void share_hours(ast::clock& a, ast::clock& b, bool one_day)
{
    if (a.hour <= 0 || b.hour <= 0) return; // no half of the day has an hour 0
    const auto minute_of = [](const ast::clock& c) { return hour_of(c) * 60 + (c.minute > 0 ? c.minute : 0); };
    using ast::meridiem;
    const auto other = [](meridiem half) {
        return half == meridiem::am ? meridiem::pm : half == meridiem::pm ? meridiem::am : meridiem::none;
    };
    if (a.meridiem == meridiem::none && b.meridiem == meridiem::none) {
        if (one_day && minute_of(b) <= minute_of(a) && a.hour <= 12) b.meridiem = meridiem::pm;
    } else if (a.meridiem == meridiem::none && a.hour < 13) {
        a.meridiem = b.meridiem;
        if (minute_of(a) >= minute_of(b)) a.meridiem = other(b.meridiem);
    } else if (b.meridiem == meridiem::none && b.hour < 13) {
        b.meridiem = a.meridiem;
        if (minute_of(b) <= minute_of(a)) b.meridiem = other(a.meridiem);
    }
}

/// "1957-58", "1999-00": the century of the end is that of the start, or the next.
constexpr void share_century(const ast::moment& a, ast::moment& b)
{
    if (!b.short_year || b.decade >= 0 || !a.year || a.short_year) return;
    b.year = *a.year / 100 * 100 + *b.year;
    if (*b.year < *a.year) *b.year += 100;
    b.short_year = false;
}

/// "the 1960s-70s", "from 1965 to the '70s": the century of the end is that of the start, or the next.
constexpr void share_century_of_decade(const ast::moment& a, ast::moment& b)
{
    if (b.decade < 0 || !b.short_year || a.short_year || (a.decade < 0 && !a.year)) return;
    const int start = a.decade >= 0 ? a.decade : *a.year;
    const int first = start / 100 * 100 + b.decade;
    b.decade = static_cast<decltype(b.decade)>(first + 9 < start ? first + 100 : first);
    b.short_year = false;
}

/// "Nov. 3-5", "6-15 October 1952", "Nov. 30-Dec. 2, 2025", "summer and autumn of 346 BC".
constexpr void share(ast::moment& a, ast::moment& b)
{
    if (a.nth != 0 && a.nth_of == unit::none && a.nth_weekday == 0) { // "the first and second week of June"
        const std::int16_t nth = a.nth;
        a = b;
        a.nth = nth;
        return;
    }
    share_century(a, b);
    share_century_of_decade(a, b);
    const bool of_next = b.nth_of == unit::month && b.day < a.day; // "Nov. 28 to the 3rd"
    a.nth_of = b.nth_of = unit::none;
    if (b.day > 0 && b.month == 0) b.month = static_cast<std::int16_t>(of_next ? a.month % 12 + 1 : a.month);
    if (a.day > 0 && a.month == 0) a.month = b.month;
    if (ast::is_told(b) && b.of == unit::year && !a.year && !ast::is_told(a) && (a.month > 0 || a.season > 0)) {
        a.told = b.told;
        a.of = b.of;
    }
    if (b.year && !a.year && (a.month > 0 || a.season > 0)) {
        a.year = b.month > 0 && a.month > b.month ? *b.year - 1 : *b.year;
        a.short_year = b.short_year;
        a.before_christ = b.before_christ;
    } else if (a.year && !b.year && b.month > 0) {
        b.year = a.month > b.month ? *a.year + 1 : *a.year;
        b.short_year = a.short_year;
    }
    if (a.quarter > 0 && b.quarter > 0 && !a.year
        && a.told == ast::relation::none) { // "the first and second quarters of 2009"
        const std::int16_t quarter = a.quarter;
        a = b;
        a.quarter = quarter;
    }
    if (b.before_christ) a.before_christ = true;
    ast::moment first = a, second = b;
    first.time = second.time = {};
    share_hours(a.time, b.time, first == second);
}

/// A clock time alone takes the day of the other end, or the one told for both.
constexpr void put_on_day(ast::temporal& t)
{
    const auto lie_on = [](ast::moment& m, const ast::moment& day) {
        const ast::clock time = m.time;
        m = day;
        m.time = time;
    };
    if (t.day != ast::moment{}) {
        lie_on(t.first, t.day);
        lie_on(t.second, t.day);
    } else if (has_no_day(t.second) && !has_no_day(t.first)) lie_on(t.second, t.first);
    else if (has_no_day(t.first) && !has_no_day(t.second) && t.second.time.said()) lie_on(t.first, t.second);
}

/// Both ends are clock times of one day.
constexpr bool has_no_other_day(const ast::temporal& t)
{
    ast::moment a = t.first, b = t.second;
    a.time = b.time = {};
    return a == b;
}

} // namespace lede::resolve
