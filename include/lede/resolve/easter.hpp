// Easter Sunday, Western and Orthodox.
#pragma once
#include <lede/resolve/calendar.hpp>

namespace lede::resolve {

/// \param year 1583..9999 (Gregorian)
/// \source Meeus/Jones/Butcher, in: J. Meeus, Astronomical Algorithms, 2nd ed., ch. 8
constexpr days_point easter(int year)
{
    const int a = year % 19;
    const int b = year / 100, c = year % 100;
    const int f = (b + 8) / 25, g = (b - f + 1) / 3;
    const int h = (19 * a + b - b / 4 - g + 15) % 30;
    const int l = (32 + 2 * (b % 4) + 2 * (c / 4) - h - c % 4) % 7;
    const int m = (a + 11 * h + 22 * l) / 451;
    const int n = h + l - 7 * m + 114;
    return day_at(year, n / 31, n % 31 + 1);
}

/// How far the Julian calendar lags behind the Gregorian, from March of a year on. \source Meeus, ch. 7
constexpr std::chrono::days julian_lag(int year) { return std::chrono::days{year / 100 - year / 400 - 2}; }

/// Easter of the churches that keep the Julian reckoning, as a Gregorian day.
/// \param year 326..9999
/// \source Meeus, ch. 8 (Julian Easter)
constexpr days_point orthodox_easter(int year)
{
    const int a = year % 4, b = year % 7, c = year % 19;
    const int d = (19 * c + 15) % 30;
    const int e = (2 * a + 4 * b - d + 34) % 7;
    const int julian = d + e + 114;
    return day_at(year, julian / 31, julian % 31 + 1) + julian_lag(year);
}

} // namespace lede::resolve
