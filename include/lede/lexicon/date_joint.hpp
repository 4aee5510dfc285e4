#pragma once
#include <lede/lexicon/entry.hpp>

namespace lede::lexicon {

/// How a word stands in a date phrase, left of the word the phrase is known by.
namespace joint {
inline constexpr int first = 1; ///< a phrase may begin with it
inline constexpr int inner = 2; ///< no phrase begins with it
} // namespace joint

namespace table {
/// Small words inside date phrases -> joint. Source: grammar/, what its rules spell between their words.
/// Admitted: articles, conjunctions and prepositions that stand before a month, a weekday, a unit or another word that
/// dates are known by.
inline constexpr entry date_joint[] = {
    {"the", joint::first},
    {"a", joint::first},
    {"an", joint::first},
    {"both", joint::first},
    {"between", joint::first},
    {"of", joint::inner},
    {"and", joint::inner},
    {"or", joint::inner},
    {"in", joint::inner},
    {"on", joint::inner},
    {"at", joint::inner},
    {"to", joint::inner},
    {"from", joint::inner},
};
} // namespace table

} // namespace lede::lexicon
