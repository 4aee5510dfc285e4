#pragma once
#include <lede/lexicon/entry.hpp>

namespace lede::lexicon::table {

/// Words whose "to" takes a noun, never a verb: "according to figures". Source: English grammars (complex
/// prepositions). Admitted: what stands directly before "to" in news.
inline constexpr entry noun_governor[] = {
    {"according"},
    {"compared"},
    {"prior"},
    {"thanks"},
    {"owing"},
    {"close"},
    {"next"},
    {"subject"},
    {"similar"},
    {"relative"},
    {"up"},
    {"down"},
    {"addition"},
    {"response"},
    {"due"},
};

} // namespace lede::lexicon::table
