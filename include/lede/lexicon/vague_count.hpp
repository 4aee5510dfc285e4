#pragma once
#include <lede/lexicon/entry.hpp>

namespace lede::lexicon::table {

/// Amounts without a number -> 0. Source: TimeML 1.2.1 (PXD).
/// Admitted: what stands before a plural unit.
inline constexpr entry vague_count[] = {
    {"several"},
    {"few"},
    {"some"},
    {"many"},
    {"couple"},
    {"dozens"},
    {"numerous"},
    {"recent"},
};

} // namespace lede::lexicon::table
