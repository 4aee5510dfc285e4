#pragma once
#include <lede/lexicon/entry.hpp>

namespace lede::lexicon {

/// What a head noun of meetings is, by what it needs beside it to name one.
enum class gathering : std::int16_t {
    meeting,      ///< names one after a proper modifier, in capitals or of a body: "NATO Foreign Ministers' meeting"
    summit,       ///< the same, in lower case, too: "NATO summit"
    conference,   ///< as meeting; with "of ..." and no number it is a body: "Conference of Mayors"
    session,      ///< as meeting, after a short form only: "HRC session"
    consultation, ///< as meeting; opens a name: "Ministerial on Migration"
    forum,        ///< a body as often: only with a number, "4th Harbour Forum"
    congress,     ///< a parliament as often: "110th Congress"
    assembly,     ///< the same: "27th Assembly"
    convention,   ///< a treaty as often: "Fourth Geneva Convention"
    round,        ///< of talks, as of much else: "second round of talks"
    edition,      ///< of the meeting it names: "20th edition of the Harbour Conference"
};

/// Added to the value of a plural.
inline constexpr std::int16_t several = 64;
constexpr std::int16_t several_of(gathering g) { return static_cast<std::int16_t>(static_cast<int>(g) + several); }

namespace table {
using enum lexicon::gathering;

/// Head nouns of meetings -> what they are. Source: Union of International Associations, types of meetings; counts in
/// government releases. Admitted: nouns for a gathering that deliberates or negotiates; games, fairs and festivals are
/// none.
inline constexpr entry gathering[] = {
    {"meeting", meeting},
    {"meetings", several_of(meeting)},
    {"summit", summit},
    {"summits", several_of(summit)},
    {"conference", conference},
    {"conferences", several_of(conference)},
    {"session", session},
    {"sessions", several_of(session)},
    {"dialogue", meeting},
    {"dialogues", several_of(meeting)},
    {"dialog", meeting},
    {"plenum", meeting},
    {"symposium", meeting},
    {"consultation", consultation},
    {"consultations", consultation},
    {"ministerial", consultation},
    {"ministerials", several_of(consultation)},
    {"forum", forum},
    {"fora", several_of(forum)},
    {"forums", several_of(forum)},
    {"seminar", forum},
    {"colloquium", forum},
    {"gathering", forum},
    {"retreat", forum},
    {"plenary", forum},
    {"roundtable", forum},
    {"workshop", forum},
    {"synod", forum},
    {"hearing", forum},
    {"conclave", forum},
    {"indaba", forum},
    {"caucus", forum},
    {"congress", congress},
    {"congresses", several_of(congress)},
    {"assembly", assembly},
    {"assemblies", several_of(assembly)},
    {"convention", convention},
    {"conventions", several_of(convention)},
    {"talks", round},
    {"round", round},
    {"rounds", several_of(round)},
    {"edition", edition},
};

} // namespace table
} // namespace lede::lexicon
