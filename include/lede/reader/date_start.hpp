// Where a date phrase may begin: left of the word it is anchored on.
#pragma once
#include <lede/reader/says.hpp>
#include <lede/scan/window.hpp>

namespace lede::reader {

/// How far left of its anchor a date phrase can begin: articles, "early", "the last", "two", "about a", "between July
/// and", "between now and", "later on".
inline scan::window::iterator leftmost_date_token(scan::window& window, scan::window::iterator anchor)
{
    using scan::word_class;
    constexpr int reach = 10;
    constexpr lexicon::class_set modifiers{word_class::relation, word_class::ordinal, word_class::cardinal,
        word_class::edge, word_class::approximator, word_class::vague_count, word_class::temporal_word, word_class::era,
        word_class::date_joint, word_class::month, word_class::weekday, word_class::unit, word_class::season,
        word_class::decade_word, word_class::daypart, word_class::vague_time};
    scan::window::iterator first = anchor;
    for (int i = 0; i < reach && !first->opens_sentence && window.has_before(first); ++i) {
        const scan::token& t = *(first - 1);
        const bool circa = t.is_mark('.') && window.has_before(first, 2)
                           && static_cast<lexicon::era>((first - 2)->value(word_class::era)) == lexicon::era::about;
        const bool in_figures = t.is_mark(')') && window.has_before(first, 3) && (first - 2)->is_number()
                                && (first - 3)->is_mark('('); // "thirty (30) days"
        const bool mark = in_figures || (t.is_mark('(') && first->is_number()) || t.is_mark('-')
                          || t.is_mark(scan::mark::en_dash) || t.is_mark('\'') || t.is == scan::token::kind::possessive
                          || circa || t.is_mark('~') || (t.is_mark('/') && says<"c">(*first)); // "w/c"
        if (!mark && !t.any_of(modifiers) && !(t.is_number() && !t.priced)) break;
        --first;
    }
    return first;
}

/// "of", "and", "to": words inside a phrase, which none begins with
inline bool begins_no_date(const scan::token& t)
{
    return t.value(scan::word_class::date_joint) == lexicon::joint::inner || t.is == scan::token::kind::possessive
           || t.is_mark('-') || t.is_mark(scan::mark::en_dash);
}

/// "that" of "said that Monday's strike failed", "hopes that March is dry", "she knows that Easter is near"      but
/// not of "in that March", "by that Easter"
inline bool is_that_of_clause(scan::window& window, scan::window::iterator begin)
{
    const token& named = window.peek(begin + 1);
    if (!says<"that">(*begin) || !named.any_of({word_class::weekday, word_class::month, word_class::holiday}))
        return false;
    const token& before = window.before(begin);
    constexpr lexicon::class_set small{word_class::function, word_class::date_lead, word_class::auxiliary};
    if (named.has(word_class::holiday) && !before.any_of(small)) return true;
    return before.has(word_class::reporting_verb) || (before.value(word_class::date_lead) & lexicon::lead::clause) != 0;
}

/// "following" of "following Monday's talks", "Following Easter, he left", which is "after"      but not of "the
/// following Monday"
inline bool is_following_for_after(scan::window& window, scan::window::iterator begin)
{
    constexpr lexicon::class_set names{word_class::weekday, word_class::month, word_class::holiday};
    return says<"following">(*begin) && window.peek(begin + 1).any_of(names) && !says<"the">(window.before(begin))
           && (begin->opens_sentence || window.peek(begin + 2).is == token::kind::possessive);
}

} // namespace lede::reader
