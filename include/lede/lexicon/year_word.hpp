#pragma once
#include <lede/lexicon/entry.hpp>

namespace lede::lexicon::table {

/// First words of years that are told in words: "nineteen ninety-six" -> their hundreds. Source: Chicago Manual of
/// Style, 9. Admitted: the centuries that news tells of; "two thousand" counts things as often, and stays out.
inline constexpr entry year_word[] = {
    {"seventeen", 17},
    {"eighteen", 18},
    {"nineteen", 19},
    {"twenty", 20},
};

} // namespace lede::lexicon::table
