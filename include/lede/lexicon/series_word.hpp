#pragma once
#include <lede/lexicon/entry.hpp>

namespace lede::lexicon::table {

/// Lower-case words that can stand between an edition marker and its head, and tell that a series is counted.
/// Source: rules of procedure of international bodies (regular, special, plenary ... session). Value 1: alone it does not make a series.
/// Admitted: adjectives and nouns of kind, level and topic; what tells how people met (virtual, in person) stays out.
inline constexpr entry series_word[] = {
    {"annual"}, {"biannual"}, {"biennial"}, {"regular"}, {"ordinary"}, {"extraordinary"}, {"special", 1}, {"emergency", 1}, {"plenary"}, {"ministerial"},
    {"strategic"}, {"bilateral", 1}, {"trilateral", 1}, {"multilateral", 1}, {"joint", 1}, {"review"}, {"leaders", 1}, {"leader", 1}, {"ministers", 1}, {"minister", 1},
    {"foreign", 1}, {"defense", 1}, {"defence", 1}, {"economic", 1}, {"security", 1}, {"intersessional"}, {"preparatory"}, {"consultative"}, {"interagency", 1},
    {"high", 1}, {"level", 1}, {"senior", 1}, {"officials", 1}, {"general", 1}, {"international", 1}, {"national", 1}, {"global", 1}, {"regional", 1},
    {"world", 1}, {"party", 1}, {"policy", 1}, {"political", 1}, {"human", 1}, {"rights", 1}, {"climate", 1}, {"energy", 1}, {"trade", 1}, {"council", 1}, {"committee", 1},
    {"commission", 1}, {"working", 1}, {"group", 1}, {"heads", 1}, {"state", 1}, {"government", 1}, {"nuclear", 1}, {"military", 1}, {"technical", 1}, {"expert", 1},
    {"experts", 1}, {"board", 1}, {"executive", 1}, {"steering", 1}, {"peace", 1}, {"resumed"}, {"biregional"}, {"interparliamentary"}, {"quadrilateral"},
    {"presidential", 1}, {"nominating", 1}, {"constitutional"}, {"indirect", 1}, {"six", 1}, {"four", 1}, {"anniversary", 1},
};

} // namespace lede::lexicon::table
