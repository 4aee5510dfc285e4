#pragma once
#include <lede/lexicon/entry.hpp>

namespace lede::lexicon::table {

/// Added to a weekday's number when the word is a plural.
inline constexpr std::int16_t each_weekday = 8;

/// English weekdays -> ISO 8601 numbers, Monday 1 .. Sunday 7, plus 8 for a plural. Source: AP Stylebook, Chicago
/// Manual of Style. Admitted: names, plurals ("Mondays") and usual short forms; "sun" and "sat" are words too: the
/// grammar asks for more.
inline constexpr entry weekday[] = {
    {"monday", 1},
    {"mon", 1},
    {"tuesday", 2},
    {"tues", 2},
    {"tue", 2},
    {"wednesday", 3},
    {"wed", 3},
    {"weds", 3},
    {"thursday", 4},
    {"thurs", 4},
    {"thur", 4},
    {"thu", 4},
    {"friday", 5},
    {"fri", 5},
    {"saturday", 6},
    {"sat", 6},
    {"sunday", 7},
    {"sun", 7},
    {"mondays", 9},
    {"tuesdays", 10},
    {"wednesdays", 11},
    {"thursdays", 12},
    {"fridays", 13},
    {"saturdays", 14},
    {"sundays", 15},
};

} // namespace lede::lexicon::table
