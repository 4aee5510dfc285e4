// The classes of words that a person phrase is anchored on: rare words only, never an article.
#pragma once
#include <lede/lexicon/word_class.hpp>

namespace lede::grammar {

inline constexpr lexicon::class_set person_openers = [] {
    using enum lexicon::word_class;
    return lexicon::class_set{office, honorific, rank, religious, royal};
}();

} // namespace lede::grammar
