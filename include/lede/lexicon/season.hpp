#pragma once
#include <lede/lexicon/entry.hpp>

namespace lede::lexicon::table {

/// Added to a season's number when the word is a plural.
inline constexpr std::int16_t each_season = 8;

/// Seasons -> 1 spring, 2 summer, 3 autumn, 4 winter, plus 8 for a plural. Source: TimeML 1.2.1 (SP, SU, FA, WI).
/// Admitted: the four seasons and their plurals; "fall" and "spring" are verbs too: the grammar asks for more.
inline constexpr entry season[] = {
    {"spring", 1},
    {"summer", 2},
    {"autumn", 3},
    {"fall", 3},
    {"winter", 4},
    {"springs", 9},
    {"summers", 10},
    {"autumns", 11},
    {"falls", 11},
    {"winters", 12},
};

} // namespace lede::lexicon::table
