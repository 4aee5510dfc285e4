#pragma once
#include <lede/lexicon/entry.hpp>

namespace lede::lexicon::table {

/// English weekdays -> ISO 8601 numbers, Monday 1 .. Sunday 7. Source: AP Stylebook, Chicago Manual of Style.
/// Admitted: names, plurals ("Mondays") and usual short forms; "sun" and "sat" are words too: the grammar asks for
/// more.
inline constexpr entry weekday[] = {
    {"monday", 1},
    {"mon", 1},
    {"tuesday", 2},
    {"tues", 2},
    {"tue", 2},
    {"wednesday", 3},
    {"wed", 3},
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
    {"mondays", 1},
    {"tuesdays", 2},
    {"wednesdays", 3},
    {"thursdays", 4},
    {"fridays", 5},
    {"saturdays", 6},
    {"sundays", 7},
};

} // namespace lede::lexicon::table
