#pragma once
#include <lede/lexicon/entry.hpp>

namespace lede::lexicon {

/// Whose letters a short form is made of.
enum class meeting_acronym : std::int16_t { of_series, of_body };

namespace table {
using enum lexicon::meeting_acronym;

/// Short forms of meetings that take a number: "COP30", "HRC 46", "SCM-57" -> whose letters they are. Source: United
/// Nations document symbols; treaty bodies' own usage. Admitted: only what is numbered in this way.
inline constexpr entry meeting_acronym[] = {
    {"cop"},
    {"cmp"},
    {"cma"},
    {"unga", of_body},
    {"hrc", of_body},
    {"scm"},
    {"mcm"},
    {"wha", of_body},
    {"unea", of_body},
    {"mc"},
    {"chogm"},
    {"unctad", of_body},
    {"csw", of_body},
    {"ausmin"},
    {"imc"},
    {"agm"},
    {"egm"},
};

} // namespace table
} // namespace lede::lexicon
