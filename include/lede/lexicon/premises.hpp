#pragma once
#include <lede/lexicon/entry.hpp>

namespace lede::lexicon::table {

/// Nouns for premises that people meet in, which a place is named with and a meeting's name may be, too. Source: venues
/// of international conferences. Admitted: nouns of buildings and grounds; "town" and "city" are places of another
/// kind.
inline constexpr entry premises[] = {
    {"headquarters"},
    {"center"},
    {"centre"},
    {"room"},
    {"hall"},
    {"house"},
    {"building"},
    {"street"},
    {"avenue"},
    {"hotel"},
    {"palace"},
    {"airport"},
    {"embassy"},
    {"residence"},
    {"compound"},
    {"complex"},
    {"resort"},
    {"campus"},
    {"auditorium"},
    {"arena"},
    {"castle"},
    {"cathedral"},
    {"chapel"},
    {"college"},
    {"guildhall"},
    {"library"},
    {"museum"},
    {"pavilion"},
    {"stadium"},
    {"theatre"},
    {"theater"},
    {"university"},
};

} // namespace lede::lexicon::table
