#pragma once
#include <lede/lexicon/entry.hpp>

namespace lede::lexicon::table {

/// Eras -> 1 after, 2 before Christ; 3: about a year. Source: ISO 8601-2, Chicago Manual of Style, 9.
/// Admitted: written with or without full stops, in capitals: the grammar checks.
inline constexpr entry era[] = {
    {"ad", 1},
    {"a.d.", 1},
    {"ce", 1},
    {"c.e.", 1},
    {"bc", 2},
    {"b.c.", 2},
    {"bce", 2},
    {"b.c.e.", 2},
    {"circa", 3},
    {"ca", 3},
    {"c", 3},
};

} // namespace lede::lexicon::table
