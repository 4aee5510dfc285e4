#pragma once
#include <lede/lexicon/entry.hpp>

namespace lede::lexicon::table {

/// Initials of the end of a period -> its unit, as in unit.hpp. Source: our own reading of business news.
/// Admitted: initials that offices write for "end of day", "close of business" and the like; the reader asks what leads
/// to them, for EOD disposes of bombs too.
inline constexpr entry period_end[] = {
    {"eod", 4},
    {"cob", 4},
    {"eow", 5},
    {"eom", 8},
    {"eoq", 9},
    {"eoy", 12},
};

} // namespace lede::lexicon::table
