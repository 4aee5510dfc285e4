#pragma once
#include <lede/lexicon/entry.hpp>
#include <lede/lexicon/holding_bit.hpp>

namespace lede::lexicon::table {

/// Words between "who" and an office someone holds or held -> holding_bit. Source: relative clauses behind names in
/// news. Admitted: forms of "be", "become", "have", "serve" and "work", and adverbs of time and addition between them.
inline constexpr entry holding_word[] = {
    {"is"},
    {"was"},
    {"has"},
    {"had"},
    {"been"},
    {"becomes"},
    {"became"},
    {"serves", holding_bit::needs_as},
    {"served", holding_bit::needs_as},
    {"serving", holding_bit::needs_as},
    {"works", holding_bit::needs_as},
    {"worked", holding_bit::needs_as},
    {"also", holding_bit::when},
    {"now", holding_bit::when},
    {"currently", holding_bit::when},
    {"formerly", holding_bit::when},
    {"previously", holding_bit::when},
    {"briefly", holding_bit::when},
    {"once", holding_bit::when},
    {"later", holding_bit::when},
};

} // namespace lede::lexicon::table
