#pragma once
#include <lede/lexicon/entry.hpp>

namespace lede::lexicon {

/// What a personal pronoun does in its sentence.
enum class pronoun : std::int16_t {
    subject,   ///< acts: "he attended"
    possessor, ///< owns, and counts what its owners did: "their first meeting"
};

namespace table {
using enum lexicon::pronoun;

/// Personal pronouns that stand around a count of meetings -> what they do. Source: English grammar. Admitted: pronouns
/// of persons; "its" counts a body's meetings, and is none.
inline constexpr entry pronoun[] = {
    {"i", subject},
    {"he", subject},
    {"she", subject},
    {"they", subject},
    {"we", subject},
    {"you", subject},
    {"my", possessor},
    {"his", possessor},
    {"her", possessor},
    {"their", possessor},
    {"our", possessor},
    {"your", possessor},
};

} // namespace table
} // namespace lede::lexicon
