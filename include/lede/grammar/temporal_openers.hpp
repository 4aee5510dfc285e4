// The classes of words that a temporal phrase is anchored on: rare words only, never an article.
#pragma once
#include <lede/lexicon/word_class.hpp>

namespace lede::grammar {

inline constexpr lexicon::class_set temporal_openers = [] {
    using enum lexicon::word_class;
    return lexicon::class_set{month, weekday, unit, season, daypart, deictic_day, recurrence, holiday, decade_word,
        year_word, clock_joint, meridiem, period_end};
}();

/// "recently", "now": dates by TimeML's conventions alone.
inline constexpr lexicon::class_set vague_openers{lexicon::word_class::vague_time};

} // namespace lede::grammar
