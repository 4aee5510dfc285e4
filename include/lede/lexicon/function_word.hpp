#pragma once
#include <lede/lexicon/entry.hpp>

namespace lede::lexicon::table {

/// Words that rules spell out with lit<"of"> -> 1 for articles, prepositions, conjunctions and possessives, which are no part of a name even in capitals.
/// 2: a word that rules spell and that names hold. Admitted: what some rule spells, and the words that open sentences most.
inline constexpr entry function_word[] = {
    {"a", 1}, {"an", 1}, {"and", 1}, {"at", 1}, {"between", 1}, {"by", 1}, {"for", 1}, {"from", 1}, {"in", 1}, {"of", 1}, {"on", 1}, {"or", 1}, {"the", 1}, {"to", 1},
    {"with", 1}, {"s"}, {"as", 1}, {"t"}, {"into", 1}, {"it"}, {"he"}, {"she"}, {"they"}, {"we"}, {"i"}, {"but", 1}, {"its", 1}, {"his", 1}, {"her", 1}, {"their", 1},
    {"our"}, {"after", 1}, {"before", 1}, {"during", 1}, {"while", 1}, {"when", 1}, {"if", 1}, {"there"}, {"these"}, {"those"}, {"both"}, {"all"}, {"also"},
    {"however"}, {"an", 1}, {"my", 1}, {"your", 1}, {"you"}, {"who"}, {"which"}, {"what"}, {"not"}, {"no"}, {"is"}, {"are"}, {"was"}, {"were"}, {"be"},
    {"more"}, {"than"}, {"part", 2}, {"one", 2}, {"ever", 2}, {"talks", 2}, {"negotiations", 2}, {"consultations", 2}, {"consultation", 2}, {"dialogue", 2},
    {"committee", 2}, {"council", 2}, {"commission", 2}, {"group", 2}, {"board", 2}, {"against"}, {"had"}, {"will"}, {"would"}, {"that"},

};

} // namespace lede::lexicon::table
