#pragma once
#include <lede/lexicon/entry.hpp>

namespace lede::lexicon {

/// What a body needs before it to be counted by its meetings, besides a word for its sides.
enum class meeting_body : std::int16_t {
    plain,   ///< nothing: "Joint Committee"
    working, ///< "Working": "Joint Working Group"
};

namespace table {
using enum lexicon::meeting_body;

/// Bodies that exist when their sides meet, so that a number counts their meetings: "12th Joint Committee". Source:
/// treaty practice. Admitted: nouns that "Joint" or "Ministerial" makes such a body of.
inline constexpr entry meeting_body[] = {
    {"committee", plain},
    {"commission", plain},
    {"council", plain},
    {"group", working},
};

} // namespace table
} // namespace lede::lexicon
