#pragma once
#include <lede/lexicon/entry.hpp>

namespace lede::lexicon::table {

/// Seasons -> 1 spring, 2 summer, 3 autumn, 4 winter. Source: TimeML 1.2.1 (SP, SU, FA, WI).
/// Admitted: the four seasons; "fall" and "spring" are verbs too: the grammar asks for more.
inline constexpr entry season[] = {
    {"spring", 1},
    {"summer", 2},
    {"autumn", 3},
    {"fall", 3},
    {"winter", 4},
};

} // namespace lede::lexicon::table
