// Codes: a short form and its number.
#pragma once
#include <lede/lexicon/meeting_acronym.hpp>
#include <lede/reader/attached.hpp>
#include <lede/reader/no_meeting.hpp>

namespace lede::reader {

/// The number of a code: glued, after a hyphen or a blank; the end when there is none.
inline scan::window::iterator code_number(scan::window& window, scan::window::iterator letters)
{
    const bool hyphen = is_dash(window.peek(letters + 1)) && window.peek(letters + 2).before == token::gap::none;
    const scan::window::iterator at = letters + (hyphen ? 2 : 1);
    const token& number = window.peek(at);
    const bool joined = number.before == token::gap::none || number.before == token::gap::blank;
    const bool plain = number.is_number() && number.digits <= 3 && number.tail == token::suffix::none && !number.priced
                       && !number.opens_sentence && number.number > 0;
    return joined && plain ? at : letters;
}

/// "COP30", "HRC 46", "SCM-57", "COP26 Conference". \return whether the anchor is a short form with a number
inline bool read_code(scan::window& window, scan::window::iterator anchor, const situation& now, batch& out)
{
    if (!anchor->has(word_class::meeting_acronym) || anchor->shape != token::letters::upper) return false;
    const scan::window::iterator number = code_number(window, anchor);
    if (number == anchor) return false;
    scan::window::iterator end = number + 1;
    if (number->decimal) end += 2; // "UNEA 5.2"
    const token& next = window.peek(end);
    const bool of_another = next.has(word_class::office) || (next.is_mark('-') && next.before == token::gap::none);
    if (of_another && modifies_next(window, end)) return true; // "COP26 President"

    const bool body_before = anchor->before == token::gap::blank && !anchor->opens_sentence
                             && is_short_form(window.before(anchor)) && !window.before(anchor).dotted;
    const scan::window::iterator begin = anchor - body_before; // "WTO MC6"
    meeting m;
    m.head = anchor->where;
    m.series.push({begin->where.begin, anchor->where.end});
    if (next.is_capital() && next.has(word_class::gathering)) {
        m.head = next.where;
        m.series.push(m.head);
        ++end;
    }
    m.ordinals.push(static_cast<std::uint32_t>(number->number));
    m.form = edition::code;
    m.acronym = {anchor->where.begin, number->where.end};
    if (grammar::stands_for<word_class::meeting_acronym>(*anchor, lexicon::meeting_acronym::of_body))
        m.body_acronym = anchor->where;
    attached_walk{window, end, now, m}.read();
    out.push({{begin->where.begin, (end - 1)->where.end}, m, "meeting code"});
    return true;
}

} // namespace lede::reader
