// The tabular Islamic calendar: a day off at most from what is proclaimed by the sighting of the moon.
#pragma once
#include <lede/resolve/calendar.hpp>

namespace lede::resolve {

/// A day of the tabular (civil) Islamic calendar.
/// \param year of the Hijra, 1..  \param month 1..12  \param day 1..30
/// \source E. M. Reingold and N. Dershowitz, Calendrical Calculations, 4th ed., ch. 7
constexpr days_point islamic(int year, int month, int day)
{
    constexpr days_point epoch = day_at(622, 7, 19); // 16 July 622 of the Julian calendar
    return epoch + std::chrono::days{day - 1 + 29 * (month - 1) + month / 2 + (year - 1) * 354 + (3 + 11 * year) / 30};
}

/// A day of the Islamic year, by the Gregorian year it falls in; a few Gregorian years hold it twice (Ramadan 2030).
/// \return the day; the later one of a year that holds two
constexpr days_point islamic_in(int gregorian_year, int month, int day)
{
    const int guess = (gregorian_year - 622) * 33 / 32 + 2;
    for (int year = guess; year > guess - 4; --year)
        if (year_of(islamic(year, month, day)) <= gregorian_year) return islamic(year, month, day);
    return islamic(guess, month, day);
}

constexpr days_point ramadan(int year) { return islamic_in(year, 9, 1); }
constexpr days_point eid_al_fitr(int year) { return islamic_in(year, 10, 1); }
constexpr days_point eid_al_adha(int year) { return islamic_in(year, 12, 10); }
constexpr days_point islamic_new_year(int year) { return islamic_in(year, 1, 1); }
constexpr days_point ashura(int year) { return islamic_in(year, 1, 10); }
constexpr days_point mawlid(int year) { return islamic_in(year, 3, 12); }

} // namespace lede::resolve
