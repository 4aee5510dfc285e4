// Which way the sentence around a date looks: told by its nearest verb, without a tagger.
#pragma once
#include <lede/lexicon/past_cue.hpp>
#include <lede/reader/says.hpp>
#include <lede/scan/window.hpp>
#include <lede/types/context.hpp>

#include <algorithm>
#include <cstddef>
#include <iterator>
#include <string_view>

namespace lede::reader {

namespace tense {

using scan::word_class;

using lexicon::future_cue;

inline future_cue cue_of(const scan::token& t) { return static_cast<future_cue>(t.value(word_class::future_cue)); }

/// "PASSED" of a headline, too.
inline bool ends_with(const scan::token& t, std::string_view text, std::string_view ending)
{
    if (!t.is_lower() && t.shape != scan::token::letters::upper) return false;
    if (t.where.size() <= ending.size() + 2) return false;
    const std::string_view word = t.where.in(text);
    return std::equal(ending.begin(), ending.end(), word.end() - static_cast<std::ptrdiff_t>(ending.size()),
        [](char small, char any) { return small == (any | 0x20); });
}

/// "met", "signed", "said".
inline bool is_past_form(const scan::token& t, std::string_view text)
{
    return t.has(word_class::past_cue) || ends_with(t, text, "ed");
}

/// "them" of "read it to them": no verb.
inline bool is_object_pronoun(const scan::token& t, std::string_view text)
{
    constexpr std::string_view pronouns[] = {"me", "him", "them", "us", "whom", "everyone", "everybody", "someone",
        "somebody", "anyone", "anybody", "nobody", "himself", "herself", "themselves"};
    return std::find(std::begin(pronouns), std::end(pronouns), t.where.in(text)) != std::end(pronouns);
}

/// "close" of "to close ten plants", "to end the strike"      but not of "to close of play", "from late to early May"
inline bool is_deed(const scan::token& edge, const scan::token& next)
{
    return (edge.value(word_class::edge) & lexicon::edge::noun) != 0 && !says<"of">(next);
}

/// "to hold", "to be held", "TO HOLD", but not "to the", "to Seoul", "to 57", "to figures", "to them", "according to
/// new data", "failed to hold".
inline bool opens_infinitive(scan::window& window, scan::window::iterator at)
{
    if (!says<"to">(*at)) return false;
    const scan::token& verb = window.peek(at + 1);
    constexpr lexicon::class_set no_verb{word_class::relation, word_class::month, word_class::weekday,
        word_class::deictic_day, word_class::cardinal, word_class::ordinal};
    if (verb.has(word_class::edge) && !is_deed(verb, window.peek(at + 2))) return false;
    if (window.before(at).value(word_class::past_cue) == lexicon::implied) return false;
    const bool headline = at->shape == scan::token::letters::upper; // "TO VISIT"
    if (!(verb.is_lower() || headline) || verb.any_of(no_verb) || window.before(at).has(word_class::noun_governor))
        return false;
    if (verb.has(word_class::function)) return says<"be">(verb);
    const std::string_view text = window.text();
    return !is_object_pronoun(verb, text) && !(ends_with(verb, text, "s") && !ends_with(verb, text, "ss"))
           && !ends_with(verb, text, "ing");
}

/// "may" the verb: the month has its capital.
inline bool is_modal(const scan::token& t)
{
    return cue_of(t) == future_cue::modal || (says<"may">(t) && t.is_lower());
}

/// "finalized" of "will be finalized", "held" of "to be held", "signed" of "may not yet be signed": a past form that
/// looks ahead. Between the two stand auxiliaries, "not" and adverbs alone.
inline bool governed_by_future(scan::window& window, scan::window::iterator verb)
{
    constexpr int reach = 4;
    for (int i = 0; i < reach && !verb->opens_sentence && window.has_before(verb); ++i) {
        --verb;
        if (is_modal(*verb) || opens_infinitive(window, verb)) return true;
        if (!verb->has(word_class::auxiliary) && !ends_with(*verb, window.text(), "ly")) return false;
    }
    return false;
}

/// "gather" of "leaders gather", "Lund and Holt gather", "envoys of the Group of 20 gather", "they gather"; but not
/// "heard him speak", "able to speak"
inline bool is_plan_of_many(scan::window& window, scan::window::iterator verb)
{
    if (cue_of(*verb) != future_cue::scheduled || verb->opens_sentence) return false;
    const scan::token& subject = window.before(verb);
    return subject.is_capital() || subject.is_number() || ends_with(subject, window.text(), "s")
           || says<"they", "we">(subject);
}

/// "returns" of "she returns on Monday", "votes" of "Parliament votes", "retires" of "Dr. Holt, the head, retires"; but
/// not "counted the votes"
inline bool is_plan_of_one(scan::window& window, scan::window::iterator verb)
{
    if (cue_of(*verb) != future_cue::of_one || verb->opens_sentence) return false;
    const scan::token& subject = window.before(verb);
    return subject.is_capital() || subject.is_mark(',') || says<"he", "she", "it">(subject);
}

/// "meeting" of "they are meeting", "flying" of "we're flying to Oslo", "likely" of "rain is likely": arranged or
/// awaited, and to come      but not "likely" of "it was likely"
inline bool is_arranged(scan::window& window, scan::window::iterator verb)
{
    return cue_of(*verb) == future_cue::arranged && says<"is", "are", "am", "we're", "they're">(window.before(verb));
}

/// A verb, noun or participle that tells what is planned.
inline bool is_plan(scan::window& window, scan::window::iterator at)
{
    return cue_of(*at) == future_cue::planning || is_plan_of_many(window, at) || is_plan_of_one(window, at)
           || is_arranged(window, at);
}

/// Past, future, or no cue (nearest).
inline direction cue_at(scan::window& window, scan::window::iterator at)
{
    if (!at->is_word()) return direction::nearest;
    if (is_modal(*at) || is_plan(window, at) || opens_infinitive(window, at)) return direction::future;
    if (!is_past_form(*at, window.text()) || says<"is", "are">(window.before(at)))
        return direction::nearest;                                                     // "is shut"
    if (cue_of(window.peek(at + 1)) == future_cue::planning) return direction::future; // "were planning to"
    return governed_by_future(window, at) ? direction::future : direction::past;
}

} // namespace tense

/// "is" of "the vote is on Tuesday", "the next hearing is March 3"      but not of "it is May"
inline bool is_told_to_be(scan::window& window, scan::window::iterator first)
{
    if (!window.has_before(first, 2)) return false;
    const bool preposition = says<"on", "in", "at">(*(first - 1));
    const scan::window::iterator verb = first - 1 - preposition;
    return says<"is", "are">(*verb) && (preposition || !says<"it", "this", "that">(window.before(verb)));
}

/// The nearest cue to the right in the sentence.
inline direction cue_behind(scan::window& window, scan::window::iterator last)
{
    constexpr int reach = 24;
    for (int i = 0; i < reach; ++i, ++last) {
        const scan::token& t = window.peek(last);
        if (t.opens_sentence) break;
        if (says<"ahead of">(t)) continue;
        if (const direction cue = tense::cue_at(window, last); cue != direction::nearest) return cue;
    }
    return direction::nearest;
}

/// "When: Tuesday", as notices of what is to come have it; "Come September, they will be back"; "crude oil for May
/// delivery".
inline bool is_announced(scan::window& window, scan::window::iterator first, scan::window::iterator last)
{
    if (says<"delivery">(window.peek(last))) return true;
    const scan::token& leads = window.before(first);
    return (leads.is_mark(':') && says<"when">(window.before(first - 1))) || says<"come">(leads);
}

/// "met on Monday", "will be held on November 4", "on Sunday issued": the verb right behind the date, else the nearest
/// cue to the left in the sentence, else a deadline ("by June"), else the nearest cue to the right, which comes before
/// a deadline that opens the sentence; at most 24 tokens each way. \return past, future, or nearest when nothing tells
inline direction direction_at(scan::window& window, scan::window::iterator first, scan::window::iterator last)
{
    constexpr int reach = 24;
    const scan::token& next = window.peek(last);
    // "ahead of" looks ahead to what follows, not to what stands before
    if (next.is_lower() && !says<"to", "ahead of">(next))
        if (const direction cue = tense::cue_at(window, last); cue != direction::nearest) return cue;
    const scan::token& leads = window.before(first);
    const lexicon::future_cue preposition = tense::cue_of(leads);
    const bool end_point = preposition == lexicon::future_cue::end_point;
    const bool deadline = preposition == lexicon::future_cue::deadline;

    // "holds its meeting from Tuesday", but not "photos from Tuesday's march"
    const bool onset = says<"from">(leads) && first->any_of({scan::word_class::weekday, scan::word_class::month})
                       && (next.is == scan::token::kind::mark || next.opens_sentence);
    if (says<"since">(leads)) return direction::past;
    if (is_told_to_be(window, first) || is_announced(window, first, last)) return direction::future;
    if (end_point && !leads.opens_sentence) return direction::future;
    scan::window::iterator at = first;
    for (int i = 0; i < reach && !at->opens_sentence && window.has_before(at); ++i) {
        --at;
        if (const direction cue = tense::cue_at(window, at); cue != direction::nearest) return cue;
    }
    if (deadline && !leads.opens_sentence) return direction::future;
    const direction behind = cue_behind(window, last);
    return behind == direction::nearest && (deadline || end_point || onset) ? direction::future : behind;
}

/// "gathered" of "They gathered on Easter", "On Easter they gathered", which tells of the last one; but not "said" of
/// "said Easter sales would rise": the nearest cue, a verb of saying left out.
inline bool is_told_by_deed(scan::window& window, scan::window::iterator first, scan::window::iterator last)
{
    constexpr int reach = 24;
    const auto is_deed = [&](scan::window::iterator at) {
        return tense::cue_at(window, at) == direction::past && !at->has(scan::word_class::reporting_verb);
    };
    scan::window::iterator at = first;
    for (int i = 0; i < reach && !at->opens_sentence && window.has_before(at); ++i) {
        --at;
        if (tense::cue_at(window, at) != direction::nearest) return is_deed(at);
    }
    at = last;
    if (!first->opens_sentence && !window.before(first).opens_sentence) return false;
    for (int i = 0; i < reach && !window.peek(at).opens_sentence; ++i, ++at)
        if (tense::cue_at(window, at) != direction::nearest) return is_deed(at);
    return false;
}

/// Superlatives that a record is told with, in years; those in -iest are told by their ending.
inline constexpr std::string_view superlatives[] = {"best", "worst", "highest", "lowest", "biggest", "largest",
    "smallest", "longest", "shortest", "fastest", "slowest", "steepest", "sharpest", "strongest", "weakest", "hottest",
    "coldest", "wettest", "closest", "deepest", "greatest", "widest", "hardest", "lightest"};

/// "first", "worst", "busiest": what something is in so many years      but not "request"
inline bool is_of_a_record(const scan::token& t, std::string_view text)
{
    if (says<"first", "last">(t)) return true;
    if (!t.is_lower()) return false;
    const std::string_view word = t.where.in(text);
    return (word.size() > 5 && word.ends_with("iest"))
           || std::find(std::begin(superlatives), std::end(superlatives), word) != std::end(superlatives);
}

/// "three" of "three summits in two days", at "summits": so many in that time.
inline bool has_count_before(scan::window& window, scan::window::iterator noun)
{
    const scan::token& count = window.before(noun);
    return noun->is_lower() && (count.has(scan::word_class::cardinal) || count.is_number());
}

/// "will open in two years", "the vote is in two days", "plans to be done in May", but not "the first to hold it in 64
/// years", "talks, the first of their kind in three years": a modal or a plan stands before, in the sentence.
inline bool is_promised(scan::window& window, scan::window::iterator first)
{
    constexpr int reach = 16;
    scan::window::iterator at = first;
    if (window.has_before(first, 2) && has_count_before(window, first - 2)) return false;
    if (is_told_to_be(window, first)) return true;
    for (int i = 0; i < reach && !at->opens_sentence && window.has_before(at); ++i) {
        --at;
        if (tense::is_modal(*at) || tense::is_plan(window, at)) return true;
        if (tense::opens_infinitive(window, at) && window.before(at).is_lower()
            && window.before(at).any_of({scan::word_class::auxiliary, scan::word_class::verb}))
            return true; // "have to be done in two weeks"
        if (tense::is_past_form(*at, window.text()) || is_of_a_record(*at, window.text())) return false;
    }
    return false;
}

} // namespace lede::reader
