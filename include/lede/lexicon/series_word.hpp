#pragma once
#include <lede/lexicon/entry.hpp>

namespace lede::lexicon {

/// How far a word between the edition marker and the head tells that a series is counted.
enum class series_word : std::int16_t {
    serial,   ///< by itself: "plenary session"
    of_kind,  ///< only beside a name: "joint meeting"
    of_party, ///< the same; tells a party's gathering from a treaty or a parliament: "national convention"
};

namespace table {
using enum lexicon::series_word;

/// Lower-case words that can stand between an edition marker and its head, and tell that a series is counted.
/// Source: rules of procedure of international bodies (regular, special, plenary ... session). Admitted: adjectives and
/// nouns of kind, level and topic; what tells how people met (virtual, in person) stays out.
inline constexpr entry series_word[] = {
    {"annual"},
    {"biannual"},
    {"biennial"},
    {"regular"},
    {"ordinary"},
    {"extraordinary"},
    {"new", of_kind},
    {"special", of_kind},
    {"emergency", of_kind},
    {"plenary"},
    {"ministerial"},
    {"strategic"},
    {"bilateral", of_kind},
    {"trilateral", of_kind},
    {"multilateral", of_kind},
    {"joint", of_kind},
    {"direct", of_kind},
    {"indirect", of_kind},
    {"review"},
    {"leaders"},
    {"leader", of_kind},
    {"ministers", of_kind},
    {"minister", of_kind},
    {"foreign", of_kind},
    {"defense", of_kind},
    {"defence", of_kind},
    {"economic", of_kind},
    {"security", of_kind},
    {"intersessional"},
    {"preparatory"},
    {"consultative"},
    {"interagency", of_kind},
    {"high", of_kind},
    {"level", of_kind},
    {"senior", of_kind},
    {"officials", of_kind},
    {"general", of_kind},
    {"international", of_kind},
    {"national", of_party},
    {"global", of_kind},
    {"regional", of_kind},
    {"world", of_kind},
    {"party", of_party},
    {"policy", of_kind},
    {"political", of_kind},
    {"human", of_kind},
    {"rights", of_kind},
    {"climate", of_kind},
    {"energy", of_kind},
    {"trade", of_kind},
    {"council", of_kind},
    {"committee", of_kind},
    {"commission", of_kind},
    {"working", of_kind},
    {"group", of_kind},
    {"heads", of_kind},
    {"state", of_party},
    {"government", of_kind},
    {"nuclear", of_kind},
    {"military", of_kind},
    {"technical", of_kind},
    {"expert", of_kind},
    {"experts", of_kind},
    {"board", of_kind},
    {"executive", of_kind},
    {"steering", of_kind},
    {"peace", of_kind},
    {"resumed"},
    {"biregional"},
    {"interparliamentary"},
    {"quadrilateral"},
    {"presidential", of_kind},
    {"nominating", of_party},
    {"constitutional"},
    {"six", of_kind},
    {"four", of_kind},
    {"anniversary", of_kind},
};

} // namespace table
} // namespace lede::lexicon
