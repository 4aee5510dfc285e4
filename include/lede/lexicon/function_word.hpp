#pragma once
#include <lede/lexicon/entry.hpp>

namespace lede::lexicon::table {

/// Words that rules spell out with lit<"of"> -> 1 for articles, prepositions and conjunctions, which are no part of a name even in capitals.
/// Admitted: what some rule spells, and the words that open sentences most.
inline constexpr entry function_word[] = {
    {"a", 1}, {"an", 1}, {"and", 1}, {"at", 1}, {"between", 1}, {"by", 1}, {"for", 1}, {"from", 1}, {"in", 1}, {"of", 1}, {"on", 1}, {"or", 1}, {"the", 1}, {"to", 1},
    {"with", 1}, {"s"}, {"as", 1}, {"t"}, {"into", 1}, {"it"}, {"he"}, {"she"}, {"they"}, {"we"}, {"i"}, {"but", 1}, {"its"}, {"his"}, {"her"}, {"their"},
    {"our"}, {"after", 1}, {"before", 1}, {"during", 1}, {"while", 1}, {"when", 1}, {"if", 1}, {"there"}, {"these"}, {"those"}, {"both"}, {"all"}, {"also"},
    {"however"}, {"an", 1}, {"my"}, {"your"}, {"you"}, {"who"}, {"which"}, {"what"}, {"not"}, {"no"}, {"is"}, {"are"}, {"was"}, {"were"}, {"be"},
    {"more"}, {"than"}, {"part"}, {"one"}, {"ever"}, {"talks"}, {"negotiations"}, {"consultations"}, {"consultation"}, {"dialogue"},
    {"committee"}, {"council"}, {"commission"}, {"group"}, {"board"}, {"against"}, {"had"}, {"will"}, {"would"}, {"that"},

};

} // namespace lede::lexicon::table
