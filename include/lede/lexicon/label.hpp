#pragma once
#include <lede/lexicon/entry.hpp>

namespace lede::lexicon::table {

/// Nouns that a number behind them is the name of: "page 1950", "Article 2010". Source: Chicago Manual of Style, 8 and
/// 9. Admitted: parts of books and laws, places in buildings and on roads, things that are numbered in a row; none that
/// a year stands behind as often ("season", "budget", "Act").
inline constexpr entry label[] = {
    {"apartment"},
    {"apt"},
    {"article"},
    {"articles"},
    {"box"},
    {"bus"},
    {"chapter"},
    {"clause"},
    {"clauses"},
    {"exit"},
    {"extension"},
    {"flight"},
    {"flights"},
    {"form"},
    {"h.r."},
    {"hb"},
    {"highway"},
    {"interstate"},
    {"isbn"},
    {"issn"},
    {"item"},
    {"lot"},
    {"no"},
    {"nos"},
    {"number"},
    {"numbers"},
    {"p"},
    {"page"},
    {"pages"},
    {"paragraph"},
    {"pp"},
    {"resolution"},
    {"resolutions"},
    {"room"},
    {"route"},
    {"sb"},
    {"sec"},
    {"section"},
    {"sections"},
    {"stat"},
    {"suite"},
    {"vol"},
    {"volume"},
};

} // namespace lede::lexicon::table
