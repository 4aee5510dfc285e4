#pragma once
#include <lede/lexicon/entry.hpp>

namespace lede::lexicon::table {

/// Nouns of prepositions like "in cooperation with", which a title writes with a capital where a place could stand.
/// Source: complex prepositions of English grammars. Admitted: what stands behind "in" without an article and is no
/// town's whole name.
inline constexpr entry preposition_noun[] = {
    {"accordance"},
    {"addition"},
    {"aid"},
    {"answer"},
    {"association"},
    {"celebration"},
    {"collaboration"},
    {"combination"},
    {"commemoration"},
    {"concert"},
    {"conjunction"},
    {"connection"},
    {"consequence"},
    {"consultation"},
    {"contrast"},
    {"cooperation"},
    {"co-operation"},
    {"coordination"},
    {"defence"},
    {"defense"},
    {"favor"},
    {"favour"},
    {"honor"},
    {"honour"},
    {"lieu"},
    {"light"},
    {"memory"},
    {"observance"},
    {"partnership"},
    {"person"},
    {"preparation"},
    {"protest"},
    {"pursuit"},
    {"recognition"},
    {"reply"},
    {"response"},
    {"return"},
    {"search"},
    {"solidarity"},
    {"spite"},
    {"support"},
    {"sympathy"},
    {"tribute"},
    {"unison"},
    {"view"},
};

} // namespace lede::lexicon::table
