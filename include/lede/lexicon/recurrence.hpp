#pragma once
#include <lede/lexicon/entry.hpp>

namespace lede::lexicon::table {

/// Words that say how often -> unit of the period, plus 64 for each period between. Source: TimeML 1.2.1 (SET).
/// Admitted: adjectives and adverbs of one period.
inline constexpr entry recurrence[] = {
    {"hourly", 3},
    {"daily", 4},
    {"nightly", 4},
    {"weekly", 5},
    {"biweekly", 69},
    {"fortnightly", 7},
    {"monthly", 8},
    {"bimonthly", 72},
    {"quarterly", 9},
    {"annual", 12},
    {"annually", 12},
    {"yearly", 12},
    {"biennial", 76},
    {"biennially", 76},
};

} // namespace lede::lexicon::table
