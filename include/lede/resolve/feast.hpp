// The day of a feast in a year.
#pragma once
#include <lede/ast/feast.hpp>
#include <lede/resolve/calendar.hpp>

#include <optional>

namespace lede::resolve {

/// Easter Sunday of the Western churches. \param y 1583..9999 (Gregorian) \source Meeus, Astronomical Algorithms, chapter 8
constexpr days_point easter(int y)
{
    const int a = y % 19, b = y / 100, c = y % 100, d = b / 4, e = b % 4, f = (b + 8) / 25, g = (b - f + 1) / 3;
    const int h = (19 * a + b - d - g + 15) % 30, i = c / 4, k = c % 4, l = (32 + 2 * e + 2 * i - h - k) % 7, m = (a + 11 * h + 22 * l) / 451;
    const int n = h + l - 7 * m + 114;
    return day_at(y, n / 31, n % 31 + 1);
}

/// Easter Sunday of the Orthodox churches, in the Gregorian calendar. \param y 1583..4099 \source Meeus, chapter 8
constexpr days_point orthodox_easter(int y)
{
    const int a = y % 4, b = y % 7, c = y % 19, d = (19 * c + 15) % 30, e = (2 * a + 4 * b - d + 34) % 7, n = d + e + 114;
    return day_at(y, n / 31, n % 31 + 1) + std::chrono::days{y / 100 - y / 400 - 2};
}

/// The nth weekday of a month; n < 0 counts from its end. \param weekday 1 Monday .. 7 Sunday \return empty when there is none
constexpr std::optional<days_point> nth_weekday(days_point month_start, days_point month_end, int n, int weekday)
{
    using std::chrono::days;
    days_point day{};
    if (n > 0) day = month_start + days{(weekday - weekday_of(month_start) + 7) % 7 + 7 * (n - 1)};
    else day = month_end - days{1} - days{(weekday_of(month_end - days{1}) - weekday + 7) % 7 + 7 * (-n - 1)};
    if (day < month_start || day >= month_end) return {};
    return day;
}

/// \param y 1583..4099; \return empty for a year outside it
constexpr std::optional<days_point> feast_day(ast::feast f, int y)
{
    using enum ast::feast;
    using std::chrono::days;
    if (y < 1583 || y > 4099) return {};
    const auto nth = [&](int m, int n, int weekday) { return nth_weekday(day_at(y, m, 1), plus_months(day_at(y, m, 1), 1), n, weekday); };
    switch (f) {
    case christmas: return day_at(y, 12, 25);
    case christmas_eve: return day_at(y, 12, 24);
    case boxing_day: return day_at(y, 12, 26);
    case new_year: return day_at(y, 1, 1);
    case new_years_eve: return day_at(y, 12, 31);
    case epiphany: return day_at(y, 1, 6);
    case valentine: return day_at(y, 2, 14);
    case patrick: return day_at(y, 3, 17);
    case april_fools: return day_at(y, 4, 1);
    case may_day: return day_at(y, 5, 1);
    case halloween: return day_at(y, 10, 31);
    case all_saints: return day_at(y, 11, 1);
    case veterans_day: return day_at(y, 11, 11);
    case july_fourth: return day_at(y, 7, 4);
    case bastille: return day_at(y, 7, 14);
    case canada_day: return day_at(y, 7, 1);
    case australia_day: return day_at(y, 1, 26);
    case earth_day: return day_at(y, 4, 22);
    case juneteenth: return day_at(y, 6, 19);
    case king_day: return nth(1, 3, 1);
    case presidents_day: return nth(2, 3, 1);
    case memorial_day: return nth(5, -1, 1);
    case labor_day: return nth(9, 1, 1);
    case columbus_day: return nth(10, 2, 1);
    case thanksgiving: return nth(11, 4, 4);
    case black_friday: return *nth(11, 4, 4) + days{1};
    case mothers_day: return nth(5, 2, 7);
    case fathers_day: return nth(6, 3, 7);
    case mardi_gras: return resolve::easter(y) - days{47};
    case ash_wednesday: return resolve::easter(y) - days{46};
    case palm_sunday: return resolve::easter(y) - days{7};
    case maundy_thursday: return resolve::easter(y) - days{3};
    case good_friday: return resolve::easter(y) - days{2};
    case ast::feast::easter: return resolve::easter(y);
    case easter_monday: return resolve::easter(y) + days{1};
    case ast::feast::orthodox_easter: return resolve::orthodox_easter(y);
    case ascension: return resolve::easter(y) + days{39};
    case pentecost: return resolve::easter(y) + days{49};
    case whit_monday: return resolve::easter(y) + days{50};
    case corpus_christi: return resolve::easter(y) + days{60};
    case none: break;
    }
    return {};
}

} // namespace lede::resolve
