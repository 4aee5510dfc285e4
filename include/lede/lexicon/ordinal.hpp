#pragma once
#include <lede/lexicon/entry.hpp>

namespace lede::lexicon::table {

/// English ordinals as single words -> their value; tens join a unit with a hyphen ("fifty-seventh").
/// Source: Chicago Manual of Style, 9. Admitted: all below a hundred that are one word, "hundredth", "thousandth".
inline constexpr entry ordinal[] = {
    {"first", 1},
    {"second", 2},
    {"third", 3},
    {"fourth", 4},
    {"fifth", 5},
    {"sixth", 6},
    {"seventh", 7},
    {"eighth", 8},
    {"ninth", 9},
    {"tenth", 10},
    {"eleventh", 11},
    {"twelfth", 12},
    {"thirteenth", 13},
    {"fourteenth", 14},
    {"fifteenth", 15},
    {"sixteenth", 16},
    {"seventeenth", 17},
    {"eighteenth", 18},
    {"nineteenth", 19},
    {"twentieth", 20},
    {"thirtieth", 30},
    {"fortieth", 40},
    {"fiftieth", 50},
    {"sixtieth", 60},
    {"seventieth", 70},
    {"eightieth", 80},
    {"ninetieth", 90},
    {"hundredth", 100},
    {"thousandth", 1000},
};

} // namespace lede::lexicon::table
