// Where a date phrase may begin: left of the word it is anchored on.
#pragma once
#include <lede/scan/window.hpp>

namespace lede::reader {

/// How far left of its anchor a date phrase can begin: articles, "early", "the last", "two", "about a".
inline scan::window::iterator leftmost_date_token(scan::window& window, scan::window::iterator anchor)
{
    using scan::word_class;
    constexpr lexicon::class_set modifiers{word_class::relation, word_class::ordinal, word_class::cardinal,
        word_class::edge, word_class::approximator, word_class::vague_count, word_class::temporal_word,
        word_class::era};
    const auto is_small = [](const scan::token& t) {
        constexpr lexicon::lexeme_id small[] = {lexicon::dictionary.find("the"), lexicon::dictionary.find("a"),
            lexicon::dictionary.find("an"), lexicon::dictionary.find("of"), lexicon::dictionary.find("and"),
            lexicon::dictionary.find("in"), lexicon::dictionary.find("both")};
        if (!t.has(word_class::function)) return false;
        for (const lexicon::lexeme_id word : small)
            if (t.lexeme == word) return true;
        return false;
    };
    scan::window::iterator first = anchor;
    for (int i = 0; i < 8 && !first->opens_sentence && !first->after_paragraph() && window.has_before(first); ++i) {
        const scan::token& t = *(first - 1);
        const bool joint = t.is_mark('-') || t.is_mark('\'');
        if (!joint && !is_small(t) && !t.any_of(modifiers) && !(t.is_number() && !t.priced)) break;
        --first;
    }
    return first;
}

} // namespace lede::reader
