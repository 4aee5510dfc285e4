#pragma once
#include <lede/lexicon/entry.hpp>

namespace lede::lexicon::table {

/// Lower-case words that can stand between an edition marker and its head, and tell that a series is counted.
/// Source: rules of procedure of international bodies (regular, special, plenary ... session). Value 1: alone it does not make a series.
/// Admitted: adjectives and nouns of kind, level and topic; what tells how people met (virtual, in person) stays out.
inline constexpr entry series_word[] = {
    {"annual"}, {"biannual"}, {"biennial"}, {"regular"}, {"ordinary"}, {"extraordinary"}, {"special"}, {"emergency"}, {"plenary"}, {"ministerial"},
    {"strategic"}, {"bilateral"}, {"trilateral"}, {"multilateral"}, {"joint"}, {"review"}, {"leaders"}, {"leader"}, {"ministers"}, {"minister"},
    {"foreign"}, {"defense"}, {"defence"}, {"economic"}, {"security"}, {"intersessional"}, {"preparatory"}, {"consultative"}, {"interagency"},
    {"high"}, {"level"}, {"senior"}, {"officials"}, {"general", 1}, {"international", 1}, {"national", 1}, {"global", 1}, {"regional", 1},
    {"world", 1}, {"party"}, {"policy"}, {"political"}, {"human"}, {"rights"}, {"climate"}, {"energy"}, {"trade"}, {"council"}, {"committee"},
    {"commission"}, {"working"}, {"group"}, {"heads"}, {"state"}, {"government"}, {"nuclear"}, {"military"}, {"technical"}, {"expert"},
    {"experts"}, {"board"}, {"executive"}, {"steering"}, {"peace"}, {"resumed"}, {"biregional"}, {"interparliamentary"}, {"quadrilateral"},
    {"presidential", 1}, {"nominating"}, {"constitutional"}, {"indirect"}, {"six"}, {"four"}, {"anniversary"},
};

} // namespace lede::lexicon::table
