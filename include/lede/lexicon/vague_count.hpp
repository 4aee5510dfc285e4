#pragma once
#include <lede/lexicon/entry.hpp>

namespace lede::lexicon::table {

/// Amounts without a number -> what they come to where a number is wanted, else 0. Source: TimeML 1.2.1 (PXD).
/// Admitted: what stands before a plural unit.
inline constexpr entry vague_count[] = {
    {"several"},
    {"few", 3},
    {"some"},
    {"many"},
    {"couple", 2},
    {"dozens"},
    {"hundreds"},
    {"thousands"},
    {"millions"},
    {"numerous"},
    {"recent"},
};

} // namespace lede::lexicon::table
