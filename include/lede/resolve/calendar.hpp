// Calendar arithmetic: periods, their intervals and their TIMEX3 values. No text, no grammar.
#pragma once
#include <lede/types/timex.hpp>
#include <lede/types/unit.hpp>

#include <chrono>
#include <cstdint>

namespace lede::resolve {

using days_point = std::chrono::local_days;

/// A stretch of days with the value TIMEX3 writes for it.
struct period {
    days_point start{}, end_excl{};
    lede::grain grain{};
    value_text value;
};

/// ISO 8601 years; the library refuses the others.
constexpr bool year_in_range(std::int64_t y) { return y >= -9999 && y <= 9999; }

constexpr days_point day_at(int y, int m, int d)
{
    using namespace std::chrono;
    return local_days{year{y} / month{static_cast<unsigned>(m)} / day{static_cast<unsigned>(d)}};
}
/// Whether a day has a value: TIMEX3 writes years before Christ in four digits, too.
constexpr bool has_value(days_point d) { return d >= day_at(-9998, 1, 1) && d < day_at(10000, 1, 1); }

/// A reading whose interval leaves the years that have a value has none: an amount of time keeps its length.
constexpr timex within_years(timex t)
{
    using namespace std::chrono;
    const bool starts = !t.start || has_value(floor<days>(*t.start));
    const bool ends = !t.end_excl || has_value(floor<days>(*t.end_excl - seconds{1}));
    if (starts && ends) return t;
    t.start = t.end_excl = {};
    if (t.type == timex_type::duration) return t;
    t.value = {};
    t.note = note::outside_years;
    return t;
}

constexpr std::chrono::year_month_day date_of(days_point d) { return std::chrono::year_month_day{d}; }
constexpr int year_of(days_point d) { return int{date_of(d).year()}; }
constexpr int month_of(days_point d) { return static_cast<int>(unsigned{date_of(d).month()}); }
constexpr int day_of(days_point d) { return static_cast<int>(unsigned{date_of(d).day()}); }

/// ISO 8601 number: Monday 1 .. Sunday 7.
constexpr int weekday_of(days_point d) { return static_cast<int>(std::chrono::weekday{d}.iso_encoding()); }
constexpr days_point monday_of(days_point d) { return d - std::chrono::days{weekday_of(d) - 1}; }

/// The same day some months on; the last day of the month when it has no such day.
constexpr days_point plus_months(days_point d, int n)
{
    using namespace std::chrono;
    const year_month_day date = date_of(d);
    const year_month target = date.year() / date.month() + months{n};
    const year_month_day moved = target / date.day();
    return local_days{moved.ok() ? moved : year_month_day{target / last}};
}

/// "2025"; before year 1 "BC0494" (TIMEX3 counts 1 BC as BC0001, ISO 8601 as year 0).
constexpr value_text year_text(int y) { return y >= 1 ? value_text{}.digits(y, 4) : value_text{"BC"}.digits(1 - y, 4); }

constexpr period year_period(int y) { return {day_at(y, 1, 1), day_at(y + 1, 1, 1), grain::year, year_text(y)}; }

constexpr period month_period(int y, int m)
{
    const days_point start = day_at(y, m, 1);
    return {start, plus_months(start, 1), grain::month, year_text(y).text("-").digits(m, 2)};
}

constexpr period day_period(days_point d)
{
    const std::chrono::year_month_day date = date_of(d);
    return {d, d + std::chrono::days{1}, grain::day,
        year_text(int{date.year()})
            .text("-")
            .digits(unsigned{date.month()}, 2)
            .text("-")
            .digits(unsigned{date.day()}, 2)};
}

/// The week a day belongs to, Monday to Sunday. \source ISO 8601; TimeML 1.2.1
constexpr period week_period(days_point d)
{
    using namespace std::chrono;
    const days_point monday = monday_of(d), thursday = monday + days{3};
    const int y = year_of(thursday);
    const auto week = (thursday - day_at(y, 1, 1)) / days{7} + 1;
    return {monday, monday + days{7}, grain::week, year_text(y).text("-W").digits(week, 2)};
}

constexpr period weekend_period(days_point d)
{
    period p = week_period(d);
    p.start = p.start + std::chrono::days{5};
    p.grain = grain::weekend;
    p.value.text("-WE");
    return p;
}

constexpr period quarter_period(int y, int q)
{
    const days_point start = day_at(y, 3 * q - 2, 1);
    return {start, plus_months(start, 3), grain::quarter, year_text(y).text("-Q").digits(q)};
}

constexpr period half_period(int y, int h)
{
    const days_point start = day_at(y, 6 * h - 5, 1);
    return {start, plus_months(start, 6), grain::half, year_text(y).text("-H").digits(h)};
}

/// What TIMEX3 writes behind the year. \param s 1 spring .. 4 winter
constexpr std::string_view season_suffix(int s)
{
    constexpr std::string_view names[] = {"-SP", "-SU", "-FA", "-WI"};
    return names[s - 1];
}

/// Meteorological seasons of the northern hemisphere; a winter is named for the year it begins in. \param s 1 spring ..
/// 4 winter
constexpr period season_period(int y, int s)
{
    const days_point start = day_at(y, 3 * s, 1);
    return {start, plus_months(start, 3), grain::season, year_text(y).text(season_suffix(s))};
}

/// \param first the decade's first year: 1990
constexpr period decade_period(int first)
{
    return {day_at(first, 1, 1), day_at(first + 10, 1, 1), grain::decade, value_text{}.digits(first / 10, 3)};
}

/// \param first the decade's first year before Christ, as it is written: 470 of "the 470s BC"
constexpr period old_decade_period(int first)
{
    return {
        day_at(1 - (first + 9), 1, 1), day_at(2 - first, 1, 1), grain::decade, value_text{"BC"}.digits(first / 10, 3)};
}

/// The years that begin with the same two digits, as the value has it: "19" is 1900 to 1999. \source ISO 8601
/// \param n the 20th century is 20; before Christ negative
constexpr period century_period(int n)
{
    if (n < 0)
        return {
            day_at(1 + 100 * n, 1, 1), day_at(101 + 100 * n, 1, 1), grain::century, value_text{"BC"}.digits(-n - 1, 2)};
    return {
        day_at(n > 1 ? 100 * (n - 1) : 1, 1, 1), day_at(100 * n, 1, 1), grain::century, value_text{}.digits(n - 1, 2)};
}

/// The first day of the run of months that a month lies in, some runs on; quarters are runs of three.
constexpr days_point run_of_months(int y, int m, int length, int shift)
{
    return plus_months(day_at(y, m - (m - 1) % length, 1), length * shift);
}
constexpr period decade_of(int y, int shift)
{
    const int n = (y >= 1 ? y / 10 : (y - 1) / 10 - 1) + shift; // from 0 on, -1 the first before Christ
    return n >= 0 ? decade_period(10 * n) : old_decade_period(10 * (-n - 1));
}
constexpr period century_of(int y, int shift)
{
    const int n = (y >= 1 ? y / 100 : y / 100 - 1) + shift; // from 0 on, -1 the first before Christ
    return century_period(n >= 0 ? n + 1 : n);
}
constexpr period millennium_of(int y, int shift)
{
    const int first = ((y + 9999) / 1000 - 10 + shift) * 1000 + 1;
    const value_text value = first >= 1 ? value_text{}.digits(first / 1000) : value_text{"BC"}.digits(-first / 1000);
    return {day_at(first, 1, 1), day_at(first + 1000, 1, 1), grain::millennium, value};
}
constexpr period season_of(int y, int m, int shift)
{
    const days_point first = plus_months(day_at(y, m, 1), 3 * shift - (m % 3));
    return season_period(year_of(first), month_of(first) / 3);
}

/// The period of a unit that a day lies in, some units on.
constexpr period unit_period(unit u, days_point d, int shift)
{
    using namespace std::chrono;
    const int y = year_of(d), m = month_of(d);
    const int length = u == unit::quarter ? 3 : u == unit::half ? 6 : 1;
    const days_point first = run_of_months(y, m, length, u == unit::month || length > 1 ? shift : 0);
    switch (u) {
    case unit::week: return week_period(d + days{7 * shift});
    case unit::fortnight: return week_period(d + days{14 * shift});
    case unit::weekend: return weekend_period(d + days{7 * shift});
    case unit::month: return month_period(year_of(first), month_of(first));
    case unit::quarter: return quarter_period(year_of(first), month_of(first) / 3 + 1);
    case unit::half: return half_period(year_of(first), month_of(first) / 6 + 1);
    case unit::season: return season_of(y, m, shift);
    case unit::year: return year_period(y + shift);
    case unit::decade: return decade_of(y, shift);
    case unit::century: return century_of(y, shift);
    case unit::millennium: return millennium_of(y, shift);
    default: return day_period(d + days{shift});
    }
}

/// How long a unit is: in months, or else in days; a unit of the clock counts as a day.
struct unit_length {
    int months{}, days{};
};
constexpr unit_length length_of(unit u)
{
    switch (u) {
    case unit::week:
    case unit::weekend: return {.days = 7};
    case unit::fortnight: return {.days = 14};
    case unit::month: return {.months = 1};
    case unit::quarter:
    case unit::season: return {.months = 3};
    case unit::half: return {.months = 6};
    case unit::year: return {.months = 12};
    case unit::decade: return {.months = 120};
    case unit::century: return {.months = 1200};
    case unit::millennium: return {.months = 12000};
    default: return {.days = 1};
    }
}

/// Whether every day of a shift by so many units stays within the years that have a value.
constexpr bool shift_in_range(days_point d, unit u, std::int64_t n)
{
    const unit_length each = length_of(u);
    const std::int64_t years = each.months > 0 ? each.months * n / 12 : each.days * n / 366;
    return year_in_range(year_of(d) + years + (n < 0 ? -1 : 1));
}

/// The day some units on. \pre shift_in_range
constexpr days_point plus_units(days_point d, unit u, int n)
{
    const unit_length each = length_of(u);
    return each.months > 0 ? plus_months(d, each.months * n) : d + std::chrono::days{each.days * n};
}

/// The day some working days on, Monday to Friday; counted from a weekend as from the working day before it, or behind
/// it when counted back.
constexpr days_point plus_workdays(days_point d, int n)
{
    using std::chrono::days;
    const int step = n < 0 ? -1 : 1, weekend = weekday_of(d) - 5;
    if (weekend > 0) d += days{n < 0 ? 3 - weekend : -weekend};
    d += days{7 * (n / 5)};
    for (int left = n % 5; left != 0; left -= step) d += days{step * (weekday_of(d) == (n < 0 ? 1 : 5) ? 3 : 1)};
    return d;
}

/// The letter TIMEX3 durations use: "Y", "M", "W", "D", "H" ...; a decade is "DE", a century "CE".
constexpr std::string_view duration_letter(unit u)
{
    switch (u) {
    case unit::second: return "S";
    case unit::minute: return "M";
    case unit::hour: return "H";
    case unit::day: return "D";
    case unit::week: return "W";
    case unit::weekend: return "WE";
    case unit::fortnight: return "W";
    case unit::month: return "M";
    case unit::quarter: return "Q";
    case unit::half: return "H";
    case unit::season: return "SU";
    case unit::decade: return "DE";
    case unit::century: return "CE";
    case unit::millennium: return "ML";
    default: return "Y";
    }
}
constexpr bool is_clock_unit(unit u) { return u == unit::second || u == unit::minute || u == unit::hour; }

} // namespace lede::resolve
