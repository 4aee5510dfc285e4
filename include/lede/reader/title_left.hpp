// What stands left of a title's head and belongs to it: how far left a title may begin.
#pragma once
#include <lede/grammar/person_title.hpp>
#include <lede/lexicon/org_bit.hpp>
#include <lede/reader/name_run.hpp>
#include <lede/reader/says.hpp>
#include <lede/scan/window.hpp>

namespace lede::reader {

namespace title_runs {
using iterator = scan::window::iterator;
namespace words = grammar::titles;

/// Whether a token can stand in a title before one that is in it.
inline bool can_be_inside(scan::window& window, iterator i)
{
    const token& t = *i;
    if (words::is_tenure{}(t) || words::is_nation{}(t) || words::is_kind_word{}(t) || words::is_body_part{}(t)
        || words::is_head{}(t))
        return true;
    if (words::is_tight_stop{}(t)) return (i + 1)->is_word() && !(i + 1)->opens_sentence; // "Inc. executive"
    if (t.is_number() && t.before != token::gap::none)
        return words::is_short_number{}(t) && words::is_numbered_part{}(window.before(i));
    if (words::is_plain_adjunct{}(t) && words::is_people{}(window.before(i))) // "Catalan separatist leader"
        return words::is_small_part{}(*(i + 1)) || (i + 1)->is_mark('-');
    if (t.is_mark('(') || t.is_mark(')') || t.is_mark('&') || t.is_mark('-')) return true;
    if (t.before == token::gap::none) return t.is_word() || t.is_number() || t.is_mark('\'');
    const token& before = window.before(i);
    if (t.is_mark(',') || says<"and">(t)) return words::is_known_word{}(before) || words::is_head{}(before);
    return says<"of", "for", "the", "to">(t);
}

/// "In London" before "King George".
inline bool follows_place(scan::window& window, iterator at)
{
    return window.has_before(at, 2) && says<"in", "at", "from">(*(at - 2));
}

/// "In Oslo" before "President Holt": the place where a sentence begins is no part of the title.
inline bool follows_opening_place(scan::window& window, iterator at)
{
    return follows_place(window, at) && (at - 2)->opens_sentence && words::is_unknown{}(*(at - 1));
}

/// "Washington, D.C." in "in Washington, D.C.", where the land ends a place; not the "New York" of "Ann Holt, New
/// York".
inline bool ends_place(scan::window& window, iterator land)
{
    constexpr int longest = 3;
    if (!window.has_before(land, 2) || !(land - 1)->is_mark(',')) return false;
    iterator town = land - 1;
    for (int n = 0; n < longest && words::is_proper{}(window.before(town)); ++n) --town;
    return says<"in", "at", "from", "near", "of", "to">(window.before(town));
}

inline iterator leftmost(scan::window& window, iterator anchor)
{
    constexpr int reach = 20;
    iterator first = anchor;
    for (int n = 0; n < reach && window.has_before(first) && !first->opens_sentence; ++n) {
        if (words::is_land{}(*(first - 1)) && ends_place(window, first - 1)) break;
        if (first->has(word_class::royal) && follows_place(window, first)) break;
        if (follows_opening_place(window, first)) break;
        if (!can_be_inside(window, first - 1) || names::starts_after_short_line(*first, window.text())
            || names::starts_line_alone(*first, window.text()))
            break;
        --first;
    }
    return first;
}

/// "50-year-old" before "mayor": where it begins. \return `at` when there is none
inline iterator years_old_before(scan::window& window, iterator at)
{
    constexpr int tokens = 5; // a number, a hyphen, "year", a hyphen, "old"
    if (!window.has_before(at, tokens) || !(at - tokens)->is_number()) return at;
    const bool told = is_spelt(*(at - 1), window.text(), "old") && is_spelt(*(at - 3), window.text(), "year");
    return told ? at - tokens : at;
}

/// "The" of "The Honorable", "His" of "His Excellency".
inline iterator introduced(scan::window& window, iterator begin, iterator head)
{
    if (begin != head || (words::bits_of(*head) & lexicon::title_bit::introduced) == 0) return begin;
    const token& before = window.before(begin);
    return says<"the", "his", "her", "their">(before) && window.has_before(begin) ? begin - 1 : begin;
}

/// "1st" of "1st Lt."
inline iterator numbered(scan::window& window, iterator begin, iterator head)
{
    if (begin != head || !head->has(word_class::rank) || !head->after_blank()) return begin;
    const token& before = window.before(begin);
    return before.is_number() && before.tail == token::suffix::ordinal && before.digits == 1 ? begin - 1 : begin;
}

/// "Malaysia's", "Labour's": of a country, a party or a body; a person's stays outside.
inline iterator owned(scan::window& window, iterator begin)
{
    if (!window.has_before(begin, 2) || !words::is_possessive{}(*(begin - 1))) return begin;
    const token& owner = *(begin - 2);
    const bool takes = words::is_nation{}(owner) || (owner.has(word_class::party) && owner.is_capital())
                       || (words::is_body_head{}(owner) && owner.is_capital()) || owner.shape == token::letters::upper;
    if (!takes) return begin;
    iterator first = begin - 2;
    while (words::is_body_head{}(owner) && window.has_before(first) && words::is_body_part{}(*(first - 1))
           && first->after_blank() && begin - first < 6)
        --first;
    return first;
}

/// "Texas Air Corp." before "Chairman": the full stop is the firm's, though a sentence could begin behind it.
/// \return where the firm's name begins; `begin`: none stands there
inline iterator company_before(scan::window& window, iterator begin, iterator head)
{
    constexpr int longest = 5;
    if ((words::bits_of(*head) & lexicon::title_bit::company) == 0 || !window.has_before(begin, 3)) return begin;
    const token& form = *(begin - 2);
    if (!(begin - 1)->is_mark('.') || begin->after_paragraph()
        || (form.value(word_class::organization_word) & lexicon::org_bit::form) == 0)
        return begin;
    iterator first = begin - 2;
    for (int n = 0; n < longest && window.has_before(first); ++n) {
        const token& t = *(first - 1);
        const bool joins = t.is_mark('&') || (t.is_mark(',') && first == begin - 2);
        if (!joins && !words::is_proper{}(t)) break;
        --first;
    }
    return first < begin - 2 ? first : begin;
}

/// "state" of "state Sen.", "police" of "police Chief", "leftist" of "Chile's leftist President": a small word that a
/// title in capitals takes in; not that of "in her home state President Holt".
inline bool belongs_to_capital(scan::window& window, iterator at)
{
    const token& before = window.before(at);
    if (!at->is_lower() || at->has(word_class::tenure_word) || words::is_possessive{}(before)) return true;
    const bool compound
        = before.is_lower() && !before.any_of({word_class::function, word_class::reporting_verb, word_class::past_cue});
    if (says<"state", "county", "city", "district">(*at) && compound) return false; // "host city"
    return says<"state", "county", "city", "district", "police", "fire", "senior", "assistant", "associate">(*at)
           && !says<"the", "a", "an", "this", "that", "his", "her", "its", "their", "my", "our", "your", "home">(
               before);
}

/// "WHO", "IT" before a head in small letters or with one capital.
inline bool is_body_in_capitals(const token& t, const token& head)
{
    return says<"who", "it">(t) && t.shape == token::letters::upper && head.shape != token::letters::upper;
}

/// "So" of "So Secretary", "then" of "and then President", "Q" of "Q  Senator", "American" of "pro-American minister":
/// what stands before a title by chance; not "AT" of "AT&T".
inline bool is_before_title(scan::window& window, iterator at, const token& head)
{
    const token& t = *at;
    const token& next = *(at + 1);
    if (!t.is_word() || says<"following">(t)) return true;
    if (says<"then">(t) && !next.is_mark('-') && (t.opens_sentence || says<"and">(window.before(at)))) return true;
    if (words::is_nation{}(t) && t.before == token::gap::none && window.before(at).is_mark('-')) return true;
    if (t.has(word_class::function)) return !is_body_in_capitals(t, head) && !next.is_mark('&');
    return t.where.size() == 1 && !next.is_mark('.') && !next.is_mark('&');
}
} // namespace title_runs

} // namespace lede::reader
