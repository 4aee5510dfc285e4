#pragma once
#include <lede/lexicon/entry.hpp>
#include <lede/types/unit.hpp>

namespace lede::lexicon::table {

/// Initials of the end of a period -> its unit. Source: our own reading of business news.
/// Admitted: initials that offices write for "end of day", "close of business" and the like; the reader asks what leads
/// to them, for EOD disposes of bombs too.
inline constexpr entry period_end[] = {
    {"eod", lede::unit::day},
    {"cob", lede::unit::day},
    {"eow", lede::unit::week},
    {"eom", lede::unit::month},
    {"eoq", lede::unit::quarter},
    {"eoy", lede::unit::year},
};

} // namespace lede::lexicon::table
