#pragma once
#include <lede/lexicon/entry.hpp>

namespace lede::lexicon::table {

/// Decades by name -> first year of the decade within its century. Source: Chicago Manual of Style, 9.
/// Admitted: plurals of the tens; "teens" means an age as often, and stays out.
inline constexpr entry decade_word[] = {
    {"twenties", 20},
    {"thirties", 30},
    {"forties", 40},
    {"fifties", 50},
    {"sixties", 60},
    {"seventies", 70},
    {"eighties", 80},
    {"nineties", 90},
};

} // namespace lede::lexicon::table
