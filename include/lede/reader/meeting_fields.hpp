// The fields of a meeting mention: series, short forms, and what is attached to the name.
#pragma once
#include <lede/grammar/meeting_name.hpp>
#include <lede/reader/meeting_position.hpp>
#include <lede/reader/readers.hpp>

namespace lede::reader {

namespace attached {

/// The date phrase that starts at a token; empty: none.
inline span date_at(scan::window& window, scan::window::iterator at, const situation& now)
{
    const std::uint32_t begin = window.peek(at).where.begin;
    for (int i = 0; i < 4; ++i) {
        const token& t = window.peek(at + i);
        if (t.is == token::kind::end || t.opens_sentence || (i > 0 && t.after_paragraph())) return {};
        batch found;
        read_date(window, at + i, now, found);
        for (const mention& m : found)
            if (m.as_date()->type != timex_type::duration && m.as_date()->type != timex_type::set
                && m.where.begin <= begin + 4 && m.where.begin >= begin)
                return m.where;
        if (t.is_mark(',') || t.is_mark('.')) return {};
    }
    return {};
}

inline scan::window::iterator after_bytes(scan::window& window, scan::window::iterator at, std::uint32_t end)
{
    while (window.peek(at).is != token::kind::end && window.peek(at).where.begin < end) ++at;
    return at;
}

/// "(OOC)" right after the name; `at` moved behind it.
inline span parenthesis(scan::window& window, scan::window::iterator& at)
{
    if (!window.peek(at).is_mark('(') || !window.peek(at + 1).is_capital()) return {};
    for (int i = 2; i < 7; ++i) {
        const token& t = window.peek(at + i);
        if (t.is_mark(')')) {
            const span inside{(at + 1)->where.begin, (at + i - 1)->where.end};
            at += i + 1;
            return inside;
        }
        if (!(t.is_mark('-') || t.is_number() || t.is_capital()) || t.opens_sentence) return {};
    }
    return {};
}

/// Venue, date and participants directly after the name: "in Seoul on November 4", ", to be held in Paris", "between X
/// and Y".
inline void read_after(scan::window& window, scan::window::iterator at, const situation& now, meeting& m)
{
    const std::string_view text = window.text();
    if (window.peek(at).is_mark(',')
        && (window.peek(at + 1).has(word_class::meeting_word) || is_function(window.peek(at + 1), "to", text)
            || is_function(window.peek(at + 1), "in", text)))
        ++at;
    for (int i = 0; i < 4; ++i) { // "to be held", "scheduled for"
        const token& t = window.peek(at);
        const bool leads = (t.has(word_class::meeting_word) && t.value(word_class::meeting_word) == 4)
                           || (is_function(t, "to", text) && is_function(window.peek(at + 1), "be", text));
        if (!leads) break;
        ++at;
    }
    for (int i = 0; i < 3; ++i) {
        const token& t = window.peek(at);
        if (t.is == token::kind::end || t.opens_sentence || t.after_paragraph()) return;
        const bool place = is_function(t, "in", text) || is_function(t, "at", text);
        const bool time = is_function(t, "on", text) || is_function(t, "for", text) || is_function(t, "from", text);
        if (is_function(t, "between", text) && m.participants.empty()) {
            scan::window::iterator next = at + 1;
            const span one = place_at(window, next);
            if (one.empty() || !is_function(window.peek(next), "and", text)) return;
            ++next;
            const span other = place_at(window, next);
            if (other.empty()) return;
            m.participants.push(one);
            m.participants.push(other);
            at = next;
            continue;
        }
        const scan::window::iterator content = at + (place || time);
        if (m.date.empty()) {
            if (const span date = date_at(window, content, now); !date.empty()) {
                m.date = date;
                at = after_bytes(window, content, date.end);
                if (window.peek(at).is_mark(',') && is_function(window.peek(at + 1), "in", text)) ++at;
                continue;
            }
        }
        if (place && m.venue.empty()) {
            scan::window::iterator next = content;
            m.venue = place_at(window, next);
            if (m.venue.empty()) return;
            at = next;
            if (window.peek(at).is_mark(',') && m.date.empty()
                && (is_function(window.peek(at + 1), "on", text) || window.peek(at + 1).has(word_class::month)
                    || window.peek(at + 1).is_number()))
                ++at;
            continue;
        }
        return;
    }
}

/// "June 14 NATO Summit": a date directly before the name.
inline span date_before(scan::window& window, scan::window::iterator begin, const situation& now)
{
    for (int back = 1; back <= 5 && window.has_before(begin, back); ++back) {
        const token& t = *(begin - back);
        if (t.after_paragraph() && back > 1) break;
        if (!t.has(word_class::month) && !t.is_number()) {
            if (t.is_mark('-') || t.is_mark(',') || t.is_mark(scan::mark::en_dash) || t.is_mark('.')
                || is_function(t, "to", window.text()))
                continue;
            break;
        }
        if (!t.has(word_class::month)) continue;
        batch found;
        read_date(window, begin - back, now, found);
        for (const mention& m : found)
            if (m.where.end <= begin->where.begin && m.where.end + 2 > begin->where.begin) return m.where;
    }
    return {};
}

} // namespace attached

/// Whether a short form stands for the meeting (its last letter is the head's) or for the body that meets.
inline bool is_meetings_own(std::string_view letters, std::string_view head, bool has_body)
{
    const auto folded = [](char c) { return static_cast<char>(lexicon::fold(static_cast<std::uint8_t>(c))); };
    std::size_t last = letters.size();
    while (last > 0 && !scan::is_letter(letters[last - 1])) --last;
    if (last != letters.size()) return true; // "COP26"
    return !has_body && last > 0 && folded(letters[last - 1]) == folded(head[0]);
}

/// The name without its marker and its inner parenthesis, in the pieces that are left.
inline void set_series(const ast::meeting_name& name, std::uint32_t begin, std::uint32_t end, meeting& m)
{
    const auto add = [&](std::uint32_t from, std::uint32_t to) {
        if (from < to) m.series.push({from, to});
    };
    std::uint32_t from = begin;
    if (!name.marker.empty()) {
        from = name.modifiers.empty() ? name.head.begin : name.modifiers.begin;
        if (name.marker.begin > begin) add(begin, name.marker.begin - 1);
    }
    if (!name.inner.empty()) {
        add(from, name.inner.begin - 1);
        from = name.inner.end + 1;
    }
    add(from, end);
}

inline void push_meeting(scan::window& window, const ast::meeting_name& name, name_tokens at, meeting_tier tier,
    const situation& now, batch& out)
{
    const std::string_view text = window.text();
    meeting m;
    m.ordinals = name.ordinals;
    if (name.form == edition::inaugural) m.ordinals.push(1);
    m.form = name.form;
    m.tier = tier;
    if (name.year) m.year = name.year;
    m.head = name.head;
    m.of = name.of;
    mention found;
    found.rule = "meeting name";
    std::uint32_t begin = at.begin->where.begin;
    if (!name.marker.empty()) { // a body set next to the marker: "NALEO 39th Annual Conference"
        scan::window::iterator i = at.begin;
        while (window.has_before(i) && i->before == token::gap::blank && !i->opens_sentence
               && grammar::meetings::is_name_word{}(*(i - 1)) && at.begin - i < 6 && !(i - 1)->has(word_class::office)
               && !(i - 1)->has(word_class::nationality))
            --i;
        const bool all_capitals = i->opens_sentence && (at.begin - i) == 1 && i->shape == token::letters::capital;
        if (i < at.begin && !all_capitals) begin = i->where.begin;
        const token& before = window.before(at.begin);
        if (m.of.empty() && before.is == token::kind::possessive && window.has_before(at.begin, 2)) {
            scan::window::iterator owner = at.begin - 2;
            while (window.has_before(owner) && !owner->opens_sentence && owner->before == token::gap::blank
                   && grammar::meetings::is_name_word{}(*(owner - 1)))
                --owner;
            m.of = {owner->where.begin, (at.begin - 2)->where.end};
        }
    }
    const std::uint32_t series_end = name.complement.empty() ? name.head.end : name.complement.end;
    set_series(name, begin, series_end, m);
    if (at.head->has(word_class::meeting_acronym)) m.acronym = name.head;
    if (!name.inner.empty()) m.body_acronym = {name.inner.begin + 1, name.inner.end - 1};
    scan::window::iterator after = at.end;
    if (const span letters = attached::parenthesis(window, after); !letters.empty())
        (is_meetings_own(letters.in(text), name.head.in(text), !name.of.empty()) ? m.acronym : m.body_acronym)
            = letters;
    if (tier != meeting_tier::anaphoric) {
        attached::read_after(window, after, now, m);
        if (m.date.empty()) m.date = attached::date_before(window, at.begin, now);
    }
    found.where = {begin, (at.end - 1)->where.end};
    found.what = m;
    out.push(found);
}

/// "COP30", "HRC 46", "SCM-57": a short form and its number. \return whether the anchor is a short form
inline bool read_code(scan::window& window, scan::window::iterator anchor, const situation& now, batch& out)
{
    if (!anchor->has(word_class::meeting_acronym) || anchor->shape != token::letters::upper) return false;
    scan::window::iterator i = anchor + 1;
    if (window.peek(i).is_mark('-') && window.peek(i).before == token::gap::none
        && window.peek(i + 1).before == token::gap::none)
        ++i;
    const token& number = window.peek(i);
    const bool joined = number.before == token::gap::none || number.before == token::gap::blank;
    if (!number.is_number() || !joined || number.digits > 3 || number.tail != token::suffix::none || number.priced
        || number.opens_sentence)
        return false;
    scan::window::iterator end = i + 1;
    if (number.decimal && window.peek(end).is_mark('.') && window.peek(end + 1).is_number()) end += 2; // "UNEA 5.2"
    if (meeting_position::modifies_next(window, end)) {
        const token& next = window.peek(end);
        if (next.has(word_class::office) || (next.before == token::gap::none && next.is_mark('-'))) return true;
    }
    meeting m;
    m.head = anchor->where;
    if (const token& head = window.peek(end); head.is_capital() && head.has(word_class::gathering))
        m.head = head.where, ++end; // "COP26 Conference"
    m.ordinals.push(static_cast<std::uint32_t>(number.number));
    m.form = edition::code;
    m.series.push(anchor->where);
    if (m.head.begin != anchor->where.begin) m.series.push(m.head);
    m.acronym = {anchor->where.begin, number.where.end};
    if (anchor->value(word_class::meeting_acronym) == 1) m.body_acronym = anchor->where;
    attached::read_after(window, end, now, m);
    mention found;
    found.where = {anchor->where.begin, (end - 1)->where.end};
    found.what = m;
    found.rule = "meeting code";
    out.push(found);
    return true;
}

} // namespace lede::reader
