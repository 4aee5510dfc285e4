#pragma once
#include <lede/lexicon/entry.hpp>

namespace lede::lexicon::table {

/// Words that rules spell out with lit<"of">. Admitted: what some rule spells.
inline constexpr entry function_word[] = {
    {"a"}, {"an"}, {"and"}, {"at"}, {"between"}, {"by"}, {"for"}, {"from"}, {"in"}, {"of"}, {"on"}, {"or"}, {"the"}, {"to"},
    {"with"}, {"s"},
};

} // namespace lede::lexicon::table
