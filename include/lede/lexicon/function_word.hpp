#pragma once
#include <lede/lexicon/entry.hpp>

namespace lede::lexicon::table {

/// Words that rules spell out with lit<"of">. Admitted: what some rule spells.
inline constexpr entry function_word[] = {
    {"a"}, {"an"}, {"and"}, {"at"}, {"between"}, {"by"}, {"for"}, {"from"}, {"in"}, {"of"}, {"on"}, {"or"}, {"the"}, {"to"},
    {"with"}, {"s"}, {"as"}, {"t"}, {"into"}, {"it"}, {"he"}, {"she"}, {"they"}, {"we"}, {"i"}, {"but"}, {"its"}, {"his"}, {"her"}, {"their"},
    {"our"}, {"after"}, {"before"}, {"during"}, {"while"}, {"when"}, {"if"}, {"there"}, {"these"}, {"those"}, {"both"}, {"all"}, {"also"},
    {"however"}, {"an"}, {"my"}, {"your"}, {"you"}, {"who"}, {"which"}, {"what"}, {"not"}, {"no"}, {"is"}, {"are"}, {"was"}, {"were"}, {"be"},
    {"more"}, {"than"}, {"part"}, {"one"}, {"ever"}, {"talks"}, {"negotiations"}, {"consultations"}, {"consultation"}, {"dialogue"},
    {"committee"}, {"council"}, {"commission"}, {"group"}, {"board"}, {"against"}, {"had"}, {"will"}, {"would"}, {"that"},

};

} // namespace lede::lexicon::table
