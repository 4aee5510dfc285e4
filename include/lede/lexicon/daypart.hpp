#pragma once
#include <lede/lexicon/entry.hpp>

namespace lede::lexicon::table {

/// Added to a part of the day when the word is a plural.
inline constexpr std::int16_t each_part = 16;

/// Parts of the day, plus 16 for a plural -> 1 MO, 2 MI, 3 AF, 4 EV, 5 NI, 6 noon as a clock time, 7 midnight, 8 DT,
/// 9 the hours before dawn.
/// Source: TimeML 1.2.1. Admitted: nouns that follow a day or stand after "in the".
inline constexpr entry daypart[] = {
    {"morning", 1},
    {"mornings", 17},
    {"midday", 2},
    {"afternoon", 3},
    {"afternoons", 19},
    {"evening", 4},
    {"evenings", 20},
    {"night", 5},
    {"nights", 21},
    {"overnight", 5},
    {"noon", 6},
    {"midnight", 7},
    {"daytime", 8},
    {"nighttime", 5},
    {"dawn", 1},
    {"dusk", 4},
    {"mid-day", 2},
    {"mid day", 2},
    {"lunchtime", 2},
    {"lunch-time", 2},
    {"dinnertime", 4},
    {"dinner-time", 4},
    {"night-time", 5},
    {"early hours", 9},
    {"wee hours", 9},
    {"small hours", 9},
};

} // namespace lede::lexicon::table
