#pragma once
#include <lede/lexicon/entry.hpp>

namespace lede::lexicon::table {

/// English cardinals as single words -> their value; "hundred" and "thousand" multiply. Source: Chicago Manual of
/// Style, 9. Admitted: numbers that stand in running prose; "second" and "quarter" are ordinal or unit.
inline constexpr entry cardinal[] = {
    {"one", 1},
    {"two", 2},
    {"three", 3},
    {"four", 4},
    {"five", 5},
    {"six", 6},
    {"seven", 7},
    {"eight", 8},
    {"nine", 9},
    {"ten", 10},
    {"eleven", 11},
    {"twelve", 12},
    {"thirteen", 13},
    {"fourteen", 14},
    {"fifteen", 15},
    {"sixteen", 16},
    {"seventeen", 17},
    {"eighteen", 18},
    {"nineteen", 19},
    {"twenty", 20},
    {"thirty", 30},
    {"forty", 40},
    {"fifty", 50},
    {"sixty", 60},
    {"seventy", 70},
    {"eighty", 80},
    {"ninety", 90},
    {"hundred", 100},
    {"thousand", 1000},
};

} // namespace lede::lexicon::table
