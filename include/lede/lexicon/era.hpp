#pragma once
#include <lede/lexicon/entry.hpp>

namespace lede::lexicon {

/// What a word beside a year says of it.
enum class era : std::int16_t { none, after_christ, before_christ, about, of_life };

namespace table {
using lexicon::era::about, lexicon::era::after_christ, lexicon::era::before_christ, lexicon::era::of_life;

/// Eras -> which. Source: ISO 8601-2, Chicago Manual of Style, 9.
/// Admitted: written with or without full stops, in capitals: the grammar checks.
inline constexpr entry era[] = {
    {"ad", after_christ},
    {"a.d.", after_christ},
    {"ce", after_christ},
    {"c.e.", after_christ},
    {"bc", before_christ},
    {"b.c.", before_christ},
    {"bce", before_christ},
    {"b.c.e.", before_christ},
    {"circa", about},
    {"ca", about},
    {"c", about},
    {"b", of_life},
    {"d", of_life},
    {"fl", of_life},
    {"r", of_life},
};

} // namespace table

} // namespace lede::lexicon
