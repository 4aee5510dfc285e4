#pragma once
#include <lede/lexicon/entry.hpp>

namespace lede::lexicon::table {

/// What an assembly that makes laws is called by: "Legislative Assembly". Source: names of parliaments. Admitted:
/// adjectives that no gathering of another kind has before "Assembly".
inline constexpr entry legislature_word[] = {
    {"legislative"},
    {"national"},
    {"provincial"},
    {"state"},
    {"federal"},
    {"constituent"},
};

} // namespace lede::lexicon::table
