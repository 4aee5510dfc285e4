#pragma once
#include <lede/lexicon/entry.hpp>

namespace lede::lexicon::table {

/// Short forms of meetings that take a number: "COP30", "HRC 46", "SCM-57". Source: United Nations document symbols;
/// treaty bodies' own usage. Value 1: the letters are those of the body that meets ("HRC": Human Rights Council).
/// Admitted: only what is numbered in this way.
inline constexpr entry meeting_acronym[] = {
    {"cop"},
    {"cmp"},
    {"cma"},
    {"unga", 1},
    {"hrc", 1},
    {"scm"},
    {"mcm"},
    {"wha", 1},
    {"unea", 1},
    {"mc"},
    {"chogm"},
    {"unctad", 1},
    {"csw", 1},
    {"ausmin"},
    {"imc"},
};

} // namespace lede::lexicon::table
