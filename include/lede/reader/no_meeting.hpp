// What looks like a meeting's name and is none.
#pragma once
#include <lede/lexicon/meeting_appendage.hpp>
#include <lede/lexicon/pronoun.hpp>
#include <lede/reader/meeting_candidate.hpp>
#include <lede/reader/situation.hpp>

namespace lede::reader {

/// "year's", "May's": a time owns nothing.
inline bool is_time(const token& t)
{
    return t.any_of(
        {word_class::unit, word_class::month, word_class::weekday, word_class::deictic_day, word_class::season});
}

/// The last word of a person's name or title: "President Ruiz".
inline bool is_person(scan::window& window, scan::window::iterator last)
{
    constexpr int longest = 4;
    scan::window::iterator i = last;
    for (int n = 0; n < longest && grammar::meetings::is_name_word{}(*i) && window.has_before(i); ++n, --i)
        if (grammar::meetings::opens_person{}(*i)) return true;
    return grammar::meetings::opens_person{}(*i);
}

/// "their first", "the minister's third": counts what these people did. "the Council's 49th": counts the Council's.
inline bool counts_for_person(scan::window& window, scan::window::iterator marker)
{
    const token& before = window.before(marker);
    if (grammar::stands_for<word_class::pronoun>(before, lexicon::pronoun::possessor)) return true;
    if (before.is != token::kind::possessive || !window.has_before(marker, 2)) return false;
    const scan::window::iterator owner = marker - 2;
    if (is_time(*owner)) return false;
    return owner->is_lower() || is_person(window, owner);
}

/// "first ... since 2014", "first ... of its kind", "the first ... to be held in Africa", "the first ... he attended",
/// "the first ... for President Ruiz": a superlative.
inline bool is_superlative(scan::window& window, const meeting_candidate& c)
{
    const ast::meeting_name& name = c.name;
    if (name.ordinals.size() != 1 || name.ordinals[0] != 1 || name.form == edition::first_ever) return false;
    const token& next = window.peek(c.end);
    if (next.opens_sentence) return false;
    if (grammar::stands_for<word_class::pronoun>(next, lexicon::pronoun::subject)) return true;
    if (says<"since", "ever", "for">(next)) return true;
    const token& verb = window.peek(c.end + 1);
    if (says<"of">(next) && says<"its">(verb)) return true; // "of its kind"
    return says<"to">(next) && verb.is_lower() && (says<"be">(verb) || name.of.empty());
}

inline bool has_country(scan::window::iterator from, scan::window::iterator to)
{
    for (auto i = from; i < to; ++i)
        if (i->has(word_class::country)) return true;
    return false;
}

/// "of the confederation", behind a head      but not "of the Philippines"
inline bool is_of_common_body(scan::window& window, scan::window::iterator of)
{
    const token& body = window.peek(of + 2);
    return says<"of">(window.peek(of)) && says<"the">(window.peek(of + 1)) && body.is_lower()
           && body.any_of({word_class::body_word, word_class::organization_word});
}

/// "110th Congress", "14th Congress of the Philippines", "46th Legislative Assembly": a parliament's term; but no "9th
/// Assembly of the Harbour Union", nor "the 9th Congress" in a text on another of a series.
inline bool is_legislature(scan::window& window, const meeting_candidate& c, const situation& now)
{
    const token& before = window.before(c.head);
    if (says<"its", "their">(window.before(c.begin))) return false; // "the union held its 41st congress"
    const bool of_none = (c.name.of.empty() && !now.knows_head(c.head->lexeme)) || has_country(c.head + 1, c.end);
    switch (kind_of(*c.head)) {
    case gathering::assembly: return (c.name.modifiers.empty() && of_none) || before.has(word_class::legislature_word);
    case gathering::congress:
        if (c.name.modifiers.empty()) return of_none && !is_of_common_body(window, c.end);
        return before.any_of({word_class::country, word_class::nationality});
    default: return false;
    }
}

/// "Fourth Geneva Convention": a treaty, unless a party or an association holds it.
inline bool is_treaty(scan::window& window, const meeting_candidate& c)
{
    if (kind_of(*c.head) != gathering::convention) return false;
    if (window.before(c.begin).is == token::kind::possessive) return false;      // "the Union's 40th Convention"
    if (grammar::meetings::is_possessive{}(window.before(c.head))) return false; // "19th Teachers' Convention"
    for (auto i = c.begin; i < c.head; ++i) {
        const bool of_series = grammar::stands_for<word_class::series_word>(*i, lexicon::series_word::serial)
                               || grammar::stands_for<word_class::series_word>(*i, lexicon::series_word::of_party);
        if (of_series || is_short_form(*i) || i->has(word_class::party)) return false;
    }
    return c.name.of.empty();
}

/// A name used as a modifier of something that is no meeting: "COP26 President", "Harbour Conference Center", "Harbour
/// Ministerial Council", over the end of a line, too.
inline bool modifies_next(scan::window& window, scan::window::iterator end)
{
    const token& next = window.peek(end);
    if (next.is_mark('-') && next.before == token::gap::none) return true;
    if (!next.is_capital() || next.opens_sentence) return false;
    if (grammar::stands_for<word_class::body_word>(next, lexicon::body_word::body)) return true;
    if (next.before != token::gap::blank) return false;
    return next.has(word_class::office) || next.has(word_class::premises)
           || grammar::stands_for<word_class::meeting_appendage>(next, lexicon::meeting_appendage::undertaking);
}

/// "press conference", "town hall meeting", "Member of Congress".
inline bool is_of_another_kind(scan::window& window, const meeting_candidate& c)
{
    const token& before = window.before(c.head);
    return is(meeting_word::no_meeting, before) || (c.head > c.begin && says<"of">(before));
}

} // namespace lede::reader
