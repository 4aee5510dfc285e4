// From a candidate to a meeting mention.
#pragma once
#include <lede/grammar/meeting_name.hpp>
#include <lede/reader/meeting_fields.hpp>
#include <lede/reader/meeting_position.hpp>
#include <lede/reader/readers.hpp>

namespace lede::reader {

namespace meeting_start {

/// Whether a token can stand in a name before its head.
inline bool can_be_inside(scan::window& window, scan::window::iterator i)
{
    const std::string_view text = window.text();
    const token& t = *i;
    const token& next = window.peek(i + 1);
    if (grammar::meetings::is_name_word{}(t) || grammar::meetings::is_head{}(t) || t.has(word_class::series_word)
        || t.has(word_class::ordinal) || t.has(word_class::cardinal))
        return true;
    if (t.has(word_class::meeting_word))
        return t.value(word_class::meeting_word) == 1
               || (t.value(word_class::meeting_word) == 2 && window.before(i).has(word_class::meeting_word)
                   && window.before(i).value(word_class::meeting_word) == 1);
    if (t.is_lower() && window.before(i).is_mark('-') && t.before == token::gap::none) return true; // "OECD-hosted"
    if (t.is_number()) return t.tail != token::suffix::plural && !t.decimal && !t.priced;
    if (t.is_mark('-') || t.is_mark(scan::mark::en_dash))
        return t.before == token::gap::none && next.before == token::gap::none;
    if (t.is_mark('\''))
        return t.before == token::gap::none && window.has_before(i) && (i - 1)->where.in(text).ends_with('s');
    if (t.is == token::kind::possessive) return window.has_before(i) && (i - 1)->has(word_class::series_word);
    if (t.is_mark('.')) return t.before == token::gap::none && !t.closes_sentence;
    if (t.is_mark(')')) return window.has_before(i) && (i - 1)->is_capital();
    if (t.is_mark('(')) return next.is_capital();
    if (t.is_mark('&') || t.is_mark('/') || (t.is_mark('+') && t.before == token::gap::none)) return true;
    if (t.is_mark(',')) return window.has_before(i) && (i - 1)->has(word_class::ordinal);
    const bool joint = is_function(t, "and", text) || is_function(t, "of", text) || is_function(t, "on", text)
                       || is_function(t, "for", text) || is_function(t, "ever", text);
    return joint && window.has_before(i)
           && (grammar::meetings::is_name_word{}(*(i - 1))
               || (i - 1)->any_of({word_class::series_word, word_class::ordinal, word_class::cardinal})
               || (i - 1)->is_number());
}

inline bool is_marker(const token& t, std::string_view text)
{
    if (t.has(word_class::ordinal) || (t.has(word_class::meeting_word) && t.value(word_class::meeting_word) == 1))
        return true;
    if (t.is_number())
        return t.tail == token::suffix::ordinal
               || (t.digits == 4 && t.number >= 1500 && t.number <= 2100 && t.before != token::gap::none);
    return t.is_capital() && t.where.size() >= 2 && grammar::editions::roman_parser::value(t.where.in(text)) > 0;
}

/// "June 15th", "February 18th to 20th": the ordinal is a day.
inline bool ends_a_date(scan::window& window, scan::window::iterator ordinal)
{
    if (window.before(ordinal).has(word_class::month)) return true;
    if (!window.has_before(ordinal, 3)) return false;
    const token& joint = *(ordinal - 1);
    const bool ranges = joint.is_mark('-') || joint.is_mark(scan::mark::en_dash)
                        || is_function(joint, "to", window.text()) || is_function(joint, "and", window.text());
    return ranges && (ordinal - 2)->is_number() && (ordinal - 3)->has(word_class::month);
}

/// The first token that a name with this head could start at.
inline scan::window::iterator leftmost(scan::window& window, scan::window::iterator head)
{
    constexpr int reach = 20;
    scan::window::iterator first = head;
    for (int i = 0; i < reach && window.has_before(first) && !first->opens_sentence && !first->after_paragraph(); ++i) {
        if (!can_be_inside(window, first - 1)) break;
        --first;
    }
    return first;
}

} // namespace meeting_start

/// The name from a token on, when it takes in the anchor. \return false: none
inline bool name_from(scan::window& window, scan::window::iterator begin, scan::window::iterator anchor,
    ast::meeting_name& name, name_tokens& at)
{
    scan::window::iterator end = begin;
    name = {};
    if (!grammar::match(window, end, grammar::meeting_name, name) || end <= anchor) return false;
    at = {begin, begin, end};
    while (at.head < end && at.head->where.begin != name.head.begin) ++at.head;
    const token& year = window.peek(end); // "Our Ocean Conference 2022"
    if (name.form == edition::none && at.head->is_capital() && year.is_number() && year.digits == 4
        && year.tail == token::suffix::none && year.number >= 1900 && year.number <= 2100
        && year.before == token::gap::blank && !year.opens_sentence && !year.decimal) {
        name.late_year = year.where;
        name.year = static_cast<int>(year.number);
        at.end = end + 1;
    }
    return true;
}

LEDE_CORE void read_meeting(scan::window& window, scan::window::iterator anchor, const situation& now, batch& out)
{
    using namespace meeting_start;
    if (read_code(window, anchor, now, out)) return;
    const scan::window::iterator first = leftmost(window, anchor);
    const std::string_view text = window.text();
    ast::meeting_name name;
    name_tokens at;
    meeting_tier tier{};
    for (scan::window::iterator begin = first; begin <= anchor; ++begin) { // with its marker
        if (!is_marker(*begin, text) && !(begin->has(word_class::cardinal))) continue;
        if (begin->is_number() && begin->digits == 4 && window.before(begin).has(word_class::month))
            continue;                                                                      // "December 2021 Summit"
        if (begin->tail == token::suffix::ordinal && ends_a_date(window, begin)) continue; // "June 15th ... Meeting"
        if (!name_from(window, begin, anchor, name, at) || name.marker.empty()) continue;
        if (meeting_position::counts_a_person(window, begin)) continue;
        if (!meeting_stands(window, name, at, now, tier)) return;
        push_meeting(window, name, at, tier, now, out);
        return;
    }
    for (scan::window::iterator begin = first; begin <= anchor; ++begin) {            // without one
        const bool sides = begin->is_number() && window.peek(begin + 1).is_mark('+'); // "2+2 Ministerial"
        const bool bare_head
            = begin == anchor && is_function(*begin, "meeting", text); // "meeting of the Harbour Council"
        if (!(grammar::meetings::is_name_word{}(*begin) || sides || bare_head) || begin->glued
            || (begin->before == token::gap::none && !begin->opens_sentence && window.has_before(begin)
                && (begin - 1)->is_mark('-')))
            continue;
        if (!name_from(window, begin, anchor, name, at) || !name.marker.empty()) continue;
        if (meeting_stands(window, name, at, now, tier)) push_meeting(window, name, at, tier, now, out);
        return;
    }
}

} // namespace lede::reader
