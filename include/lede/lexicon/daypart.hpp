#pragma once
#include <lede/lexicon/entry.hpp>

namespace lede::lexicon::table {

/// Parts of the day -> 1 MO, 2 MI, 3 AF, 4 EV, 5 NI, 6 noon as a clock time, 7 midnight, 8 DT. Source: TimeML 1.2.1.
/// Admitted: nouns that follow a day or stand after "in the".
inline constexpr entry daypart[] = {
    {"morning", 1},
    {"mornings", 1},
    {"midday", 2},
    {"afternoon", 3},
    {"afternoons", 3},
    {"evening", 4},
    {"evenings", 4},
    {"night", 5},
    {"nights", 5},
    {"overnight", 5},
    {"noon", 6},
    {"midnight", 7},
    {"daytime", 8},
    {"nighttime", 5},
    {"dawn", 1},
    {"dusk", 4},
};

} // namespace lede::lexicon::table
