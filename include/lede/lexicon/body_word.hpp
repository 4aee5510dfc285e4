#pragma once
#include <lede/lexicon/entry.hpp>

namespace lede::lexicon {

/// What a common noun in "meeting of the ..." is.
enum class body_word : std::int16_t {
    body,       ///< a body that meets: "council"
    members,    ///< those it is made of: "ministers"
    exchange,   ///< what goes on: "talks"
    instrument, ///< what binds its parties: "treaty"
};

namespace table {
using enum lexicon::body_word;

/// Common nouns for what or who meets -> what they are. Source: Yearbook of International Organizations, types of
/// bodies. Admitted: nouns that stand for a body by themselves in lower case; a noun of place or of events is none.
inline constexpr entry body_word[] = {
    {"council", body},
    {"committee", body},
    {"commission", body},
    {"group", body},
    {"board", body},
    {"union", body},
    {"quad", body},
    {"organization", body},
    {"organisation", body},
    {"alliance", body},
    {"association", body},
    {"coalition", body},
    {"nations", body},
    {"community", body},
    {"communities", body},
    {"subcommittee", body},
    {"ministers", members},
    {"leaders", members},
    {"parties", members},
    {"party", members},
    {"talks", exchange},
    {"negotiations", exchange},
    {"consultations", exchange},
    {"consultation", exchange},
    {"discussions", exchange},
    {"dialogue", exchange},
    {"treaty", instrument},
    {"convention", instrument},
    {"protocol", instrument},
    {"agreement", instrument},
};

} // namespace table
} // namespace lede::lexicon
