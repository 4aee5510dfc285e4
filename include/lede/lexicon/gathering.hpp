#pragma once
#include <lede/lexicon/entry.hpp>

namespace lede::lexicon::table {

/// What a head noun of meetings allows, as bits of its value.
namespace gathering_bit {
inline constexpr int named = 1;       ///< names a meeting without a number, after a proper modifier: "NATO summit"
inline constexpr int plural = 2;      ///< counts several
inline constexpr int legislature = 4; ///< numbers a parliament's term as often: "110th Congress"
inline constexpr int treaty = 8;      ///< is a treaty as often: "Fourth Geneva Convention"
inline constexpr int loose = 16;      ///< needs "of talks" or a proper modifier even with a number: "second round"
} // namespace gathering_bit

/// Head nouns of meetings -> bits above. Source: Union of International Associations, types of meetings; counts in
/// government releases. Admitted: nouns for a gathering that deliberates or negotiates; games, fairs and festivals are
/// none.
inline constexpr entry gathering[] = {
    {"meeting", 1},
    {"meetings", 2},
    {"summit", 1},
    {"summits", 2},
    {"conference", 1},
    {"conferences", 2},
    {"session", 1},
    {"sessions", 2},
    {"congress", 4},
    {"congresses", 6},
    {"dialogue", 1},
    {"dialogues", 2},
    {"dialog", 1},
    {"talks", 16},
    {"round", 16},
    {"rounds", 18},
    {"forum", 0},
    {"fora", 2},
    {"forums", 2},
    {"assembly", 4},
    {"assemblies", 6},
    {"plenum", 1},
    {"convention", 8},
    {"conventions", 10},
    {"consultations", 1},
    {"consultation", 1},
    {"ministerial", 1},
    {"ministerials", 2},
    {"symposium", 1},
    {"seminar", 0},
    {"colloquium", 0},
    {"gathering", 0},
    {"retreat", 0},
    {"plenary", 0},
    {"roundtable", 0},
    {"workshop", 0},
    {"edition", 16},
    {"synod", 0},
    {"conclave", 0},
    {"caucus", 0},
};

} // namespace lede::lexicon::table
