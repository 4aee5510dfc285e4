#pragma once
#include <lede/lexicon/entry.hpp>

namespace lede::lexicon::table {

/// Words that loosen or bound an amount or a date -> modifier. Source: TimeML 1.2.1, attribute mod.
/// Admitted: what stands directly before a number, a date or a period.
inline constexpr entry approximator[] = {
    {"about", 4},
    {"around", 4},
    {"approximately", 4},
    {"roughly", 4},
    {"some", 4},
    {"circa", 4},
    {"nearly", 9},
    {"almost", 9},
    {"over", 10},
    {"exactly", 0},
    {"more than", 10},
    {"less than", 9},
    {"fewer than", 9},
    {"at least", 12},
    {"at most", 11},
    {"up to", 11},
    {"no more than", 11},
    {"no less than", 12},
    {"under", 9},
    {"just over", 10},
    {"just under", 9},
    {"well over", 10},
    {"ca", 4},
    {"close to", 4},
    {"a little over", 10},
    {"a little more than", 10},
    {"a little less than", 9},
    {"slightly more than", 10},
    {"slightly less than", 9},
    {"upwards of", 12},
    {"not more than", 11},
    {"just about", 4},
    {"as long as", 11},
    {"as many as", 11},
};

} // namespace lede::lexicon::table
