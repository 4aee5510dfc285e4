// Which way the sentence around a date looks: told by its nearest verb or preposition, without a tagger.
#pragma once
#include <lede/scan/window.hpp>
#include <lede/types/context.hpp>

#include <string_view>

namespace lede::reader {

/// "met", "announced", "will", "by": past, future, or no cue (nearest).
inline direction cue_of(const scan::token& t, std::string_view text)
{
    if (!t.is_word()) return direction::nearest;
    if (t.has(scan::word_class::future_cue)) return direction::future;
    if (t.has(scan::word_class::past_cue)) return direction::past;
    const std::string_view word = t.where.in(text);
    return t.is_lower() && word.size() > 4 && word.ends_with("ed") ? direction::past : direction::nearest;
}

/// The nearest cue to the left in the sentence, else to the right; at most 24 tokens each way.
inline direction direction_at(scan::window& window, scan::window::iterator first, scan::window::iterator last)
{
    constexpr int reach = 24;
    scan::window::iterator at = first;
    for (int i = 0; i < reach && !at->opens_sentence && !at->after_paragraph() && window.has_before(at); ++i) {
        --at;
        if (const direction cue = cue_of(*at, window.text()); cue != direction::nearest) return cue;
        if (at->has(scan::word_class::function) && at->where.in(window.text()) == "to" && at + 1 != first && (at + 1)->is_lower()) return direction::future;
    }
    at = last;
    for (int i = 0; i < reach; ++i, ++at) {
        const scan::token& t = window.peek(at);
        if (t.is == scan::token::kind::end || t.opens_sentence || t.after_paragraph()) break;
        if (const direction cue = cue_of(t, window.text()); cue != direction::nearest) return cue;
    }
    return direction::nearest;
}

} // namespace lede::reader
