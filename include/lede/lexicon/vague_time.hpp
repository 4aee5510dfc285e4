#pragma once
#include <lede/lexicon/entry.hpp>

namespace lede::lexicon::table {

/// Vague references -> 1 PAST_REF, 2 PRESENT_REF, 3 FUTURE_REF. Source: TimeML 1.2.1.
/// Admitted: adverbs and adjectives that mean nothing but a time.
inline constexpr entry vague_time[] = {
    {"now", 2},
    {"currently", 2},
    {"recently", 1},
    {"soon", 3},
    {"presently", 2},
    {"nowadays", 2},
    {"right now", 2},
    {"at present", 2},
    {"shortly", 3},
    {"lately", 1},
    {"formerly", 1},
    {"previously", 1},
    {"ongoing", 2},
    {"at the moment", 2},
    {"former", 1},
    {"current", 2},
    {"recent", 1},
    {"more recently", 1},
    {"future", 3},
};

} // namespace lede::lexicon::table
