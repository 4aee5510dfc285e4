// From a head noun to the meeting mention around it.
#pragma once
#include <lede/grammar/meeting_name.hpp>
#include <lede/grammar/meeting_openers.hpp>
#include <lede/grammar/remember.hpp>
#include <lede/reader/meeting_code.hpp>
#include <lede/reader/meeting_fields.hpp>
#include <lede/reader/meeting_start.hpp>
#include <lede/reader/meeting_tier.hpp>

namespace lede::reader {

/// Reads the name that starts at c.begin. \return false: none does
inline bool read_name(scan::window& window, meeting_candidate& c)
{
    c.name = {};
    c.end = c.begin;
    if (!grammar::match_once<grammar::result::of_meeting>(window, c.end, grammar::meeting_name, c.name)) return false;
    c.head = c.begin;
    while (c.head < c.end && c.head->where.begin != c.name.head.begin) ++c.head;
    c.name.own_inner = is_inner_own(c);
    c.left = c.has_marker() ? left_of_marker(window, c.begin) : c.begin;
    return true;
}

/// "the union's 47th National Convention", of a body named before      but not "the minister's 3rd Arctic Forum"
inline bool is_of_body(scan::window& window, const meeting_candidate& c)
{
    if (window.before(c.begin).is != token::kind::possessive || !window.has_before(c.begin, 2)) return false;
    const token& owner = *(c.begin - 2);
    const bool person = owner.any_of({word_class::office, word_class::rank, word_class::royal, word_class::religious});
    const bool body = owner.is_lower() && !person && !owner.has(word_class::relation);
    return body && c.name.form == edition::digits && c.head->is_capital();
}

/// "their 4th ministerial meeting", "their third annual meeting", "their 43rd session", "their ninth Islands Summit":
/// of a series, though counted by those who hold it.
inline bool counts_series(scan::window& window, const meeting_candidate& c)
{
    if (is_plural(*c.head)) return false;
    const bool annual = has_word<"annual">(c);
    if (is_of_body(window, c)) return true;
    if (!says<"their">(window.before(c.begin)))
        return annual // "the league's 75th annual meeting", "our 75th Annual Meeting"
               && (window.before(c.begin).is == token::kind::possessive || says<"our">(window.before(c.begin)));
    if (annual || (c.name.proper && c.head->is_capital() && is_late(c.name))) return true;
    const bool told = c.name.serial || has_word<"ministerial", "trilateral">(c);
    return (c.name.form == edition::digits && (told || kind_of(*c.head) == gathering::session)) || counts_many(c);
}

/// The first name with an edition marker that takes in the anchor. \return false: none does
inline bool find_numbered(
    scan::window& window, scan::window::iterator first, scan::window::iterator anchor, meeting_candidate& c)
{
    for (c.begin = first; c.begin <= anchor; ++c.begin) {
        if (!meeting_start::may_be_marker(window, c.begin)) continue;
        if (!read_name(window, c) || c.end <= anchor || !c.has_marker()) continue;
        if (!counts_for_person(window, c.begin) || counts_series(window, c)) return true;
        c.counted_by_person = true;
    }
    return false;
}

/// The longest name without one. \return false: none
inline bool find_unnumbered(
    scan::window& window, scan::window::iterator first, scan::window::iterator anchor, meeting_candidate& c)
{
    for (c.begin = first; c.begin <= anchor; ++c.begin) {
        if (!meeting_start::may_open_name(window, c.begin, anchor)) continue;
        if (!read_name(window, c) || c.has_marker()) continue;
        if (c.end <= anchor) { // no name begins in another: "Harbour Dialogue on Tides | and Harbour Summit"
            if (names_without_number(window, c)) c.begin = c.end - 1;
            continue;
        }
        const bool only_first_word = c.begin->opens_sentence && !has_proper_modifier(c.begin, c.head);
        if (!only_first_word || c.begin == anchor) return true; // "Regular | meetings", "This | meeting of the Council"
    }
    return false;
}

LEDE_CORE void read_meeting(scan::window& window, scan::window::iterator anchor, const situation& now, batch& out)
{
    if (!anchor->any_of(grammar::meeting_openers)) return; // a name is found from its heads alone
    if (anchor->has(word_class::meeting_body) && !grammar::meetings::is_body_of_sides{}(window, anchor)) return;
    if (read_code(window, anchor, now, out)) return;
    const scan::window::iterator first = meeting_start::leftmost(window, anchor);
    meeting_candidate c;
    if (!find_numbered(window, first, anchor, c) && !find_unnumbered(window, first, anchor, c)) return;
    if (const auto tier = tier_of(window, c, now)) out.push(meeting_mention(window, c, *tier, now));
}

} // namespace lede::reader
