#pragma once
#include <lede/lexicon/entry.hpp>

namespace lede::lexicon {

/// The night of the day of speaking: no number of days from it.
inline constexpr std::int16_t tonight = 10;

namespace table {
/// Days named from the day of speaking -> days from it, or tonight. Source: TimeML 1.2.1.
/// Admitted: single words, and how they are typed in a hurry; "the day after tomorrow" is a phrase of the grammar.
inline constexpr entry deictic_day[] = {
    {"today", 0},
    {"yesterday", -1},
    {"tomorrow", 1},
    {"tonight", lexicon::tonight},
    {"current date", 0},
    {"tomorow", 1},
    {"tommorow", 1},
    {"tommorrow", 1},
    {"tmrw", 1},
    {"tmr", 1},
    {"tonite", lexicon::tonight},
};

} // namespace table

} // namespace lede::lexicon
