// The classes of words that a meeting name is anchored on: heads and short forms, never an article.
#pragma once
#include <lede/lexicon/word_class.hpp>

namespace lede::grammar {

inline constexpr lexicon::class_set meeting_openers = [] {
    using enum lexicon::word_class;
    return lexicon::class_set{gathering, meeting_acronym, meeting_body, series_name};
}();

} // namespace lede::grammar
