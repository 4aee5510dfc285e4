// Whether a name is a meeting's where it stands, and how firmly it names it.
#pragma once
#include <lede/reader/no_meeting.hpp>
#include <lede/reader/situation.hpp>

#include <algorithm>
#include <optional>

namespace lede::reader {

/// A modifier that names something by itself: capitalised for more than standing first in the sentence.
inline bool has_proper_modifier(scan::window::iterator from, scan::window::iterator head)
{
    for (auto i = from; i < head; ++i) {
        const bool first_word = i->opens_sentence && i->shape == token::letters::capital;
        const bool plain = head->is_lower() && i->has(word_class::series_word);
        if (i->is_capital() && !first_word && !plain) return true;
    }
    return false;
}

/// "Council" of "meeting of the Harbour Council": a noun for a body, or its short form.
inline bool names_a_body(const token& last)
{
    if (!last.is_capital()) return false;
    return (last.shape == token::letters::upper && !last.dotted) || kind_of(last) == gathering::forum
           || grammar::stands_for<word_class::body_word>(last, lexicon::body_word::body)
           || grammar::stands_for<word_class::body_word>(last, lexicon::body_word::exchange);
}

/// "Summit of the Americas", "Ministerial on Migration", "meeting of the Harbour Council": the head opens the name.
inline bool head_names(const meeting_candidate& c)
{
    if (c.begin != c.head) return false;
    if (says<"meeting">(*c.head)) {
        const auto in_body = [&](const token& t) { return t.where.end <= c.name.of.end && names_a_body(t); };
        return !c.name.of.empty() && std::any_of(c.head + 1, c.end, in_body);
    }
    if (!c.head->is_capital() || c.head->opens_sentence || c.name.complement.empty()) return false;
    switch (kind_of(*c.head)) {
    case gathering::summit:
    case gathering::consultation: return true;
    case gathering::conference: return c.name.of.empty();
    default: return false;
    }
}

/// "NATO foreign ministers' meeting", "China-EU dialogue": the modifier tells whose meeting it is.
inline bool tells_whose(const meeting_candidate& c)
{
    for (auto i = c.begin; i < c.head; ++i) {
        if (!i->is_capital()) continue;
        const bool pair = i->has(word_class::country) && is_dash(*(i + 1));
        if (is_short_form(*i) || pair || i->any_of({word_class::body_word, word_class::gathering})) return true;
    }
    return false;
}

/// "at the Coastal Trade Forum in Bergen", "host the Coastal Trade Forum on Monday", "the Coastal Trade Forum, which is
/// hosted by Ghana": it is held, and is no body      but not "a fellow of the Coastal Trade Forum"
inline bool is_held(scan::window& window, const meeting_candidate& c)
{
    const token &after = window.peek(c.end), &next = window.peek(c.end + 1);
    const auto held = [](const token& t) { return says<"held", "hosted">(t); };
    if (after.is_mark(',') && says<"which">(next) && says<"is", "was", "will">(window.peek(c.end + 2)))
        return held(window.peek(c.end + 3)) || held(window.peek(c.end + 4)); // "will be held"
    if (!says<"the">(window.before(c.begin))) return false;
    const token& lead = window.before(c.begin - 1);
    if (says<"in">(lead) && says<"take part", "takes part", "took part">(window.before(c.begin - 2))) return true;
    const bool there = says<"at", "spoke at", "speak at", "speaks at", "during", "attend", "attended", "host", "hosts",
        "hosted", "open", "opened", "address", "addressed">(lead);
    const bool placed = says<"in", "at">(after) && (next.is_capital() || says<"the">(next));
    const bool dated = says<"on">(after) && (next.any_of({word_class::weekday, word_class::month}) || next.is_number());
    return there && (placed || dated || held(after));
}

/// "Bilateral Meeting" in a heading: capitals that tell of what kind it is, and not whose.
inline bool is_of_sides_alone(const meeting_candidate& c)
{
    return says<"meeting">(*c.head) && c.name.complement.empty() && std::all_of(c.begin, c.head, [](const token& t) {
        return says<"bilateral", "trilateral", "joint", "virtual">(t);
    });
}

/// A name without a number needs a head that names and a modifier that says whose it is.
inline bool names_without_number(scan::window& window, const meeting_candidate& c)
{
    const token& head = *c.head;
    if (head.has(word_class::series_name)) return true;
    if (is_plural(head) || is_of_sides_alone(c)) return false;
    const bool sides = c.begin->is_number(); // "2+2 Ministerial"
    if (!sides && !has_proper_modifier(c.begin, c.head)) return head_names(c);
    switch (kind_of(head)) {
    case gathering::summit: return true;
    case gathering::session: return is_short_form(window.before(c.head));
    case gathering::conference: return c.name.of.empty() && (head.is_capital() || tells_whose(c));
    case gathering::meeting:
    case gathering::consultation: return head.is_capital() || tells_whose(c);
    case gathering::forum: return head.is_capital() && (c.counted_by_person || is_held(window, c));
    default: return false;
    }
}

/// Whether one of these words stands before the head.
template <grammar::spelling... Words>
bool has_word(const meeting_candidate& c)
{
    return std::any_of(c.begin, c.head, [](const token& t) { return says<Words...>(t); });
}

/// "Summit between Norway and Ghana"; in lower case it is these people's: "first meeting between Ruiz and Berg".
inline bool has_parties(scan::window& window, const meeting_candidate& c)
{
    return c.head->is_capital() && says<"between">(window.peek(c.end))
           && grammar::meetings::is_name_word{}(window.peek(c.end + 1));
}

/// "Harbour Board - 61st meeting", "Board of Governors, 61st meeting", "Harbour Board (61st meeting)": the body stands
/// before.
inline bool follows_body(scan::window& window, const meeting_candidate& c)
{
    constexpr int reach = 6;
    const token& mark = window.before(c.begin);
    const bool parts = mark.is_mark(',') || mark.is_mark('(') || mark.is_mark('-') || mark.is_mark(scan::mark::en_dash)
                       || mark.is_mark(scan::mark::em_dash);
    if (c.name.form != edition::digits || !parts) return false;
    scan::window::iterator word = c.begin - 1;
    for (int n = 0; n < reach && window.has_before(word); ++n) {
        --word;
        if (names_a_body(*word)) return true;
        if (!word->is_capital() && !says<"of", "the", "and">(*word)) return false;
    }
    return false;
}

/// "eighth" of "its eighth session", "tenth" of "its tenth meeting": so many are a series.
inline bool is_late(const ast::meeting_name& name) { return !name.ordinals.empty() && name.ordinals[0] > 2; }

/// "their 12th summit", "their ninth colloquium": what many hold together, so often, is a series.
inline bool counts_many(const meeting_candidate& c)
{
    const gathering kind = kind_of(*c.head);
    const bool summit
        = kind == gathering::summit && c.name.form == edition::digits; // "their third summit": two people's
    const bool of_many = summit || kind == gathering::conference || kind == gathering::forum
                         || kind == gathering::congress || kind == gathering::assembly;
    return of_many && is_late(c.name) && !is_plural(*c.head);
}

/// "minutes of the 112th meeting"
inline bool is_minuted(scan::window& window, const meeting_candidate& c)
{
    return c.name.form == edition::digits && says<"the">(window.before(c.begin))
           && says<"of">(window.before(c.begin - 1)) && says<"minutes">(window.before(c.begin - 2));
}

/// What counts editions of a series: a name, a body, a possessor, a topic in capitals, a word such as "plenary".
inline bool names_a_series(scan::window& window, const meeting_candidate& c)
{
    const token& before = window.before(c.begin);
    const bool possessor
        = before.is == token::kind::possessive || (before.is_mark('\'') && c.begin->before != token::gap::none);
    const bool counted
        = kind_of(*c.head) == gathering::session || (says<"meeting">(*c.head) && !says<"with">(window.peek(c.end)));
    const bool own = counted && is_late(c.name) && says<"its">(before) && !is_plural(*c.head); // "its eighth session"
    const bool often = c.name.form == edition::digits || counts_many(c);
    const bool its = own || (often && says<"its", "their">(before)); // "its 41st congress"
    if (possessor || its || follows_body(window, c) || !c.name.of.empty() || c.has_left()) return true;
    if (!c.name.complement.empty() && c.head->is_capital()) return true;
    const bool dialogue = has_word<"dialogue", "consultation", "ministerial">(c); // "fifth dialogue session"
    return has_parties(window, c) || ((c.name.serial || dialogue) && !is_plural(*c.head));
}

/// "talks", "negotiations", "Dialogue": what a round is of.
inline bool is_exchange(const token& t)
{
    return grammar::stands_for<word_class::body_word>(t, lexicon::body_word::exchange);
}

/// "the Harbour Workshop" in a text on the 5th      but not "the next Harbour Workshop"
inline bool repeats_series(scan::window& window, const meeting_candidate& c, const situation& now)
{
    return c.begin != c.head && says<"the">(window.before(c.begin))
           && now.knows_series(name_of(c).in(window.text()), window.text());
}

/// "The 11th meeting was held in May", "Its 56th conference" in a text on the 12th Consultations, on the 57th Forum
///     but not "the second meeting", "the 31st meeting" in a text on the 12th
inline bool is_next_to_known(scan::window& window, const meeting_candidate& c, const situation& now)
{
    return is_late(c.name) && !is_plural(*c.head) && says<"the", "its">(window.before(c.begin))
           && now.knows_neighbour(static_cast<unsigned>(c.name.ordinals[0]));
}

/// "The 9th edition closed in Oslo", behind "the Harbour Congress": the series that it counts is named there.
inline bool is_edition_of_series(scan::window& window, const meeting_candidate& c)
{
    constexpr int reach = 30;
    if (kind_of(*c.head) != gathering::edition || c.name.form == edition::year || !says<"the">(window.before(c.begin)))
        return false;
    if (says<"of">(window.peek(c.end))) return false;
    for (int n = 2; n < reach && window.has_before(c.begin, n); ++n) {
        const token& t = *(c.begin - n);
        if (t.is_capital() && t.has(word_class::gathering)) return true;
    }
    return false;
}

/// How firmly the name names its meeting; empty: it names none.
inline std::optional<meeting_tier> tier_of(scan::window& window, const meeting_candidate& c, const situation& now)
{
    if (modifies_next(window, c.end) || is_superlative(window, c)) return {};
    if (is_legislature(window, c, now) || is_treaty(window, c) || is_of_another_kind(window, c)) return {};
    const edition form = c.name.form;
    if (form == edition::none)
        return names_without_number(window, c) || repeats_series(window, c, now) ? std::optional{meeting_tier::named}
                                                                                 : std::nullopt;

    const auto numbered_if = [](bool b) { return b ? std::optional{meeting_tier::numbered} : std::nullopt; };
    const bool proper = has_proper_modifier(c.begin + (c.has_marker() ? 1 : 0), c.head) || c.name.proper
                        || c.head->has(word_class::meeting_acronym) || c.head->has(word_class::series_name);
    if (kind_of(*c.head) == gathering::round) {
        const bool of_talks = std::any_of(c.head, c.end, is_exchange) && (!c.name.of.empty() || has_word<"round">(c));
        const bool alone = c.name.complement.empty() && !says<"of">(window.peek(c.end)); // "the 28th round in Oslo"
        if (!proper && alone && now.knows_head(c.head->lexeme)) return meeting_tier::anaphoric;
        return numbered_if((proper || of_talks) && form != edition::year);
    }
    if (proper) return meeting_tier::numbered;
    if (form == edition::roman) return numbered_if(c.head->is_capital() && (c.has_left() || !c.name.of.empty()));
    const bool known = now.knows_head(c.head->lexeme);
    if (form == edition::year)
        return known && c.name.of.empty() ? std::optional{meeting_tier::anaphoric} : std::nullopt;
    if (names_a_series(window, c)) return meeting_tier::numbered;
    const bool as_a_name
        = form == edition::digits && c.head->is_capital() && !c.head->opens_sentence; // "the 84th Meeting"
    const bool counted = is_next_to_known(window, c, now) || is_edition_of_series(window, c);
    if (known || as_a_name || counted) return meeting_tier::anaphoric;
    return numbered_if(is_minuted(window, c));
}

} // namespace lede::reader
