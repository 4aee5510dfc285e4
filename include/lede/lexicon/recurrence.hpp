#pragma once
#include <lede/lexicon/entry.hpp>

namespace lede::lexicon::table {

/// Added to a unit for each period between: "biweekly" is a week and one more.
inline constexpr std::int16_t recurrence_unit = 64;

/// What has no period of its own: a day of every working week. "weekday" alone says no more than which kind of day.
inline constexpr std::int16_t weekdays = 4096, weekday_alone = 4097;

/// Words that say how often -> unit of the period, plus 64 for each period between. Source: TimeML 1.2.1 (SET);
/// Merriam-Webster for "bi-" (every two) and "semi-" (two in one).
/// Admitted: adjectives and adverbs of one period.
inline constexpr entry recurrence[] = {
    {"hourly", 3},
    {"daily", 4},
    {"everyday", 4},
    {"nightly", 4},
    {"weekly", 5},
    {"biweekly", 69},
    {"bi-weekly", 69},
    {"fortnightly", 69},
    {"monthly", 8},
    {"bimonthly", 72},
    {"bi-monthly", 72},
    {"quarterly", 136},
    {"semiannual", 328},
    {"semi-annual", 328},
    {"semiannually", 328},
    {"semi-annually", 328},
    {"half-yearly", 328},
    {"annual", 12},
    {"annually", 12},
    {"yearly", 12},
    {"biennial", 76},
    {"biennially", 76},
    {"triennial", 140},
    {"weekdays", weekdays},
    {"weekday", weekday_alone},
};

} // namespace lede::lexicon::table
