#pragma once
#include <lede/lexicon/entry.hpp>
#include <lede/types/unit.hpp>

namespace lede::lexicon::table {

/// Added to a unit for each period between: "biweekly" is a week and one more.
inline constexpr std::int16_t recurrence_unit = 64;
constexpr int in_every(int count, lede::unit u) { return static_cast<int>(u) + (count - 1) * recurrence_unit; }

/// What has no period of its own: a day of every working week. "weekday" alone says no more than which kind of day.
inline constexpr std::int16_t weekdays = 4096, weekday_alone = 4097;

/// Words that say how often -> unit of the period, or so many of them. Source: TimeML 1.2.1 (SET);
/// Merriam-Webster for "bi-" (every two) and "semi-" (two in one).
/// Admitted: adjectives and adverbs of one period.
inline constexpr entry recurrence[] = {
    {"hourly", lede::unit::hour},
    {"daily", lede::unit::day},
    {"everyday", lede::unit::day},
    {"nightly", lede::unit::day},
    {"weekly", lede::unit::week},
    {"biweekly", in_every(2, lede::unit::week)},
    {"bi-weekly", in_every(2, lede::unit::week)},
    {"fortnightly", in_every(2, lede::unit::week)},
    {"monthly", lede::unit::month},
    {"bimonthly", in_every(2, lede::unit::month)},
    {"bi-monthly", in_every(2, lede::unit::month)},
    {"quarterly", in_every(3, lede::unit::month)},
    {"semiannual", in_every(6, lede::unit::month)},
    {"semi-annual", in_every(6, lede::unit::month)},
    {"semiannually", in_every(6, lede::unit::month)},
    {"semi-annually", in_every(6, lede::unit::month)},
    {"half-yearly", in_every(6, lede::unit::month)},
    {"annual", lede::unit::year},
    {"annually", lede::unit::year},
    {"yearly", lede::unit::year},
    {"biennial", in_every(2, lede::unit::year)},
    {"biennially", in_every(2, lede::unit::year)},
    {"triennial", in_every(3, lede::unit::year)},
    {"bi-annual", in_every(6, lede::unit::month)},
    {"biannual", in_every(6, lede::unit::month)},
    {"biannually", in_every(6, lede::unit::month)},
    {"twice-daily", lede::unit::day},
    {"twice-weekly", lede::unit::week},
    {"twice-monthly", lede::unit::month},
    {"twice-yearly", lede::unit::year},
    {"weekdays", weekdays},
    {"weekday", weekday_alone},
};

} // namespace lede::lexicon::table
