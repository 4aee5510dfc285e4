// Where the name around a head noun can begin.
#pragma once
#include <lede/grammar/roman_numeral.hpp>
#include <lede/reader/meeting_candidate.hpp>

namespace lede::reader::meeting_start {

/// Whether a mark can stand in a name: "U.S.-EU", "Leaders' Summit", "(ARF)", "Daesh/ISIS", "Eighth, Ninth".
inline bool mark_can_be_inside(scan::window& window, scan::window::iterator i)
{
    const token& t = *i;
    const token& next = window.peek(i + 1);
    const token& before = window.before(i);
    const bool tight = t.before == token::gap::none;
    switch (t.mark) {
    case '-':
    case scan::mark::en_dash: return tight && next.before == token::gap::none;
    case '.': return tight && !t.closes_sentence;
    case '\'':
    case '+': return tight;
    case ')': return before.is_capital();
    case '(': return next.is_capital();
    case ',': return before.has(word_class::ordinal);
    case '&':
    case '/': return true;
    default: return false;
    }
}

/// "Envoy": somebody is it, alone      but not "Ministers"
inline bool is_one_person(const token& t)
{
    return t.is_capital() && t.has(word_class::office) && !(t.value(word_class::office) & lexicon::title_bit::plural);
}

/// "and", "of" after a word of the name.
inline bool joint_can_be_inside(scan::window& window, scan::window::iterator i)
{
    const token& before = window.before(i);
    if (says<"to">(*i)) return before.is_capital() && is(meeting_word::takes_to, before);
    if (!says<"and", "of", "on", "for", "ever", "plus">(*i)) return false;
    if (says<"for">(*i) && is_one_person(before)) return false;          // "the Envoy for Harbour Talks"
    if (says<"of">(*i) && is(meeting_word::paper, before)) return false; // "Result of Annual General Meeting"
    return grammar::meetings::is_name_word{}(before) || before.is_number()
           || before.any_of({word_class::series_word, word_class::ordinal, word_class::cardinal});
}

/// Whether a token can stand in a name before its head.
inline bool can_be_inside(scan::window& window, scan::window::iterator i)
{
    using namespace grammar::meetings;
    const token& t = *i;
    const token& before = window.before(i);
    if (is_name_word{}(t) || is_series_word{}(t) || t.any_of({word_class::ordinal, word_class::cardinal})) return true;
    if (is(meeting_word::inaugural, t) || says<"final">(t)) return true;
    if (is_prefix{}(t)) return window.peek(i + 1).is_mark('-');
    if (is(meeting_word::manner, t)) return is(meeting_word::inaugural, before);
    if (t.is_word() && t.before == token::gap::none && before.is_mark('-')) return true; // "OECD-hosted", "OPEC-Plus"
    if (t.is_number()) return t.tail != token::suffix::plural && !t.decimal;
    if (t.is == token::kind::possessive) return before.has(word_class::series_word);
    if (t.is == token::kind::mark) return mark_can_be_inside(window, i);
    if (t.is_lower() && t.where.size() == 2 && before.is_number()) return true; // "49 th"
    return joint_can_be_inside(window, i);
}

/// The first token that a name with this head could start at.
inline scan::window::iterator leftmost(scan::window& window, scan::window::iterator head)
{
    constexpr int reach = 20;
    scan::window::iterator first = head;
    for (int i = 0; i < reach && window.has_before(first) && !first->opens_sentence; ++i) {
        if (!can_be_inside(window, first - 1)) break;
        --first;
    }
    return first;
}

/// "June 15th", "February 18th to 20th", "December 2021": the number is a date's.
//     but not "3 June | 61st", "June 61st"
inline bool ends_a_date(scan::window& window, scan::window::iterator number)
{
    if (window.before(number).has(word_class::month)) {
        const bool ordinal = number->tail == token::suffix::ordinal;
        return !ordinal || (number->number <= 31 && !window.before(number - 1).is_number());
    }
    if (window.before(number).is_mark(',')) // "June 15, 2021"
        return window.has_before(number, 3) && (number - 3)->has(word_class::month);
    if (number->tail != token::suffix::ordinal || !window.has_before(number, 3)) return false;
    const token& joint = *(number - 1);
    const bool ranges = is_dash(joint) || says<"to", "and">(joint);
    return ranges && (number - 2)->is_number() && (number - 3)->has(word_class::month);
}

/// Whether an edition marker can start here.
inline bool may_be_marker(scan::window& window, scan::window::iterator i)
{
    const token& t = *i;
    if (t.has(word_class::ordinal) || t.has(word_class::cardinal) || is(meeting_word::inaugural, t)) return true;
    if (t.is_number()) {
        const bool year = t.digits == 4 && t.before != token::gap::none;
        const bool torn = window.peek(i + 1).is_lower() && window.peek(i + 1).where.size() == 2;
        return (t.tail == token::suffix::ordinal || year || torn) && !ends_a_date(window, i);
    }
    return t.is_capital() && grammar::roman_value(t.where.in(window.text())) > 0;
}

/// "Norway" of "Norway-hosted": who held it is no part of an unnumbered name.
inline bool is_host(scan::window& window, scan::window::iterator i)
{
    const token& verb = window.peek(i + 2);
    return is_dash(window.peek(i + 1)) && verb.where.in(window.text()).ends_with("ed");
}

/// Whether a name without a marker can start here.
inline bool may_open_name(scan::window& window, scan::window::iterator i, scan::window::iterator anchor)
{
    const bool sides = i->is_number() && window.peek(i + 1).is_mark('+');
    const bool bare_head = i == anchor && (says<"meeting">(*i) || i->has(word_class::series_name));
    if (!(grammar::meetings::is_name_word{}(*i) || sides || bare_head) || i->glued) return false;
    const bool inside_compound = i->before == token::gap::none && window.before(i).is_mark('-');
    const bool paper = (is(meeting_word::paper, *i) && says<"of">(window.peek(i + 1))) || says<"the">(*i);
    return !inside_compound && !paper && !is_host(window, i);
}

} // namespace lede::reader::meeting_start
