// Which way the sentence around a date looks: told by its nearest verb, without a tagger.
#pragma once
#include <lede/scan/window.hpp>
#include <lede/types/context.hpp>

#include <string_view>

namespace lede::reader {

namespace tense {

inline bool is_past_verb(const scan::token& t, std::string_view text)
{
    if (t.has(scan::word_class::past_cue)) return true;
    const std::string_view word = t.where.in(text);
    return t.is_lower() && word.size() > 4 && word.ends_with("ed");
}

/// "to" before a verb, not before a noun: what follows is a plain word ("to hold", but not "to the", "to Seoul", "to
/// 57").
inline bool opens_infinitive(scan::window& window, scan::window::iterator at)
{
    const scan::token& verb = window.peek(at + 1);
    constexpr lexicon::class_set dates{scan::word_class::relation, scan::word_class::month, scan::word_class::weekday,
        scan::word_class::edge, scan::word_class::deictic_day};
    return at->lexeme == lexicon::dictionary.find("to") && verb.is_lower() && !verb.any_of(dates)
           && (!verb.has(scan::word_class::function) || verb.lexeme == lexicon::dictionary.find("be"));
}

/// "finalized" of "will be finalized", "held" of "to be held", "signed" of "may be signed": a past form that looks
/// ahead.
inline bool governed_by_future(scan::window& window, scan::window::iterator verb)
{
    constexpr int reach = 4;
    for (int i = 0; i < reach && verb > window.begin() && !verb->opens_sentence; ++i) {
        --verb;
        if (verb->has(scan::word_class::future_cue) || opens_infinitive(window, verb)) return true;
        if (!verb->is_lower() || verb->has(scan::word_class::past_cue)) return false;
    }
    return false;
}

/// Past, future, or no cue (nearest).
inline direction cue_at(scan::window& window, scan::window::iterator at)
{
    if (!at->is_word()) return direction::nearest;
    if (at->has(scan::word_class::future_cue) || opens_infinitive(window, at)) return direction::future;
    if (!is_past_verb(*at, window.text())) return direction::nearest;
    return governed_by_future(window, at) ? direction::future : direction::past;
}

} // namespace tense

/// "met on Monday", "will be held on November 4", "By June 10 the deal": the nearest cue to the left in the sentence,
/// else to the right; at most 24 tokens each way. \return past, future, or nearest when nothing tells
inline direction direction_at(scan::window& window, scan::window::iterator first, scan::window::iterator last)
{
    constexpr int reach = 24;
    scan::window::iterator at = first;
    for (int i = 0; i < reach && !at->opens_sentence && !at->after_paragraph() && window.has_before(at); ++i) {
        --at;
        if (const direction cue = tense::cue_at(window, at); cue != direction::nearest) return cue;
    }
    at = last;
    for (int i = 0; i < reach; ++i, ++at) {
        const scan::token& t = window.peek(at);
        if (t.is == scan::token::kind::end || t.opens_sentence || t.after_paragraph()) break;
        if (const direction cue = tense::cue_at(window, at); cue != direction::nearest) return cue;
    }
    return direction::nearest;
}

} // namespace lede::reader
