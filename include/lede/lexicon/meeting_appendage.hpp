#pragma once
#include <lede/lexicon/entry.hpp>

namespace lede::lexicon {

/// What a meeting's name is a modifier of.
enum class meeting_appendage : std::int16_t {
    part,        ///< what belongs to the meeting, which stays a meeting: "Harbour Conference Luncheon"
    undertaking, ///< what is none, and bears the name: "Harbour Summit Leadership Program"
};

namespace table {
using enum lexicon::meeting_appendage;

/// Nouns that a meeting's name is a modifier of -> what they are. Source: agendas of international conferences.
/// Admitted: what goes on around a meeting or comes out of it, and is none.
inline constexpr entry meeting_appendage[] = {
    {"luncheon", part},
    {"dinner", part},
    {"lunch", part},
    {"breakfast", part},
    {"reception", part},
    {"banquet", part},
    {"gala", part},
    {"communique", part},
    {"declaration", part},
    {"participants", part},
    {"attendees", part},
    {"program", undertaking},
    {"programme", undertaking},
    {"table", undertaking},
    {"delegation", undertaking},
    {"delegations", undertaking},
    {"secretariat", undertaking},
    {"initiative", undertaking},
    {"team", undertaking},
    {"partner", undertaking},
    {"partners", undertaking},
    {"relations", undertaking},
};

} // namespace table
} // namespace lede::lexicon
