#pragma once
#include <lede/lexicon/entry.hpp>
#include <lede/types/unit.hpp>

namespace lede::lexicon::table {

/// Added to a unit's value when the word is a plural.
inline constexpr std::int16_t plural = 64;

/// Units of time -> unit, plus 64 for a plural. Source: TimeML 1.2.1; Chicago Manual of Style, 10.
/// Admitted: full words and the short forms that prose uses; "sec" is a section and a commission as often, and stays
/// out.
inline constexpr entry unit[] = {
    {"second", 1},
    {"seconds", 65},
    {"secs", 65},
    {"minute", 2},
    {"minutes", 66},
    {"mins", 66},
    {"min", 2},
    {"hour", 3},
    {"hours", 67},
    {"hr", 3},
    {"hrs", 67},
    {"day", 4},
    {"days", 68},
    {"week", 5},
    {"weeks", 69},
    {"workweek", 5},
    {"workweeks", 69},
    {"work week", 5},
    {"work weeks", 69},
    {"working week", 5},
    {"working weeks", 69},
    {"trading week", 5},
    {"trading weeks", 69},
    {"weekend", 6},
    {"weekends", 70},
    {"week-end", 6},
    {"fortnight", 7},
    {"fortnights", 71},
    {"month", 8},
    {"months", 72},
    {"quarter", 9},
    {"quarters", 73},
    {"half", 10},
    {"halves", 74},
    {"season", 11},
    {"seasons", 75},
    {"year", 12},
    {"years", 76},
    {"yr", 12},
    {"yrs", 76},
    {"decade", 13},
    {"decades", 77},
    {"century", 14},
    {"centuries", 78},
    {"millennium", 15},
    {"millennia", 79},
};

} // namespace lede::lexicon::table
