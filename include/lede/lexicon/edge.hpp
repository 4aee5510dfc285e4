#pragma once
#include <lede/lexicon/entry.hpp>

namespace lede::lexicon::table {

/// Words for a part of a period -> 1 START, 2 MID, 3 END (TIMEX3 mod); plus 8: an adjective before it ("early 2014"),
/// plus 16: a noun with "of" ("the end of 2014"), plus 32: glued with a hyphen ("mid-2014"). Source: TimeML 1.2.1,
/// attribute mod. Admitted: what news puts before a date.
inline constexpr entry edge[] = {
    {"early", 9},
    {"earlier", 9},
    {"late", 11},
    {"later", 11},
    {"mid", 42},
    {"beginning", 17},
    {"start", 17},
    {"onset", 17},
    {"outset", 17},
    {"middle", 18},
    {"end", 19},
    {"close", 19},
    {"rest", 19},
    {"remainder", 19},
    {"early part", 17},
    {"first part", 17},
    {"turn", 17},
    {"latter part", 19},
    {"later part", 19},
    {"last part", 19},
    {"tail end", 19},
    {"midpoint", 18},
    {"first days", 17},
    {"early days", 17},
    {"first weeks", 17},
    {"last days", 19},
    {"final days", 19},
    {"closing days", 19},
    {"last weeks", 19},
    {"final weeks", 19},
};

} // namespace lede::lexicon::table
