// What is attached to a meeting's name: venue, date, participants, short form.
#pragma once
#include <lede/reader/meeting_candidate.hpp>
#include <lede/reader/place.hpp>
#include <lede/reader/readers.hpp>
#include <lede/reader/short_form.hpp>

namespace lede::reader {

/// The date phrase that starts at a token, or behind an article, a bracket or a preposition there; empty: none.
inline span date_at(scan::window& window, scan::window::iterator at, const situation& now)
{
    const token& first = window.peek(at);
    const bool leads = first.is_mark('(') || says<"the", "on", "in", "at", "of", "for">(first);
    const std::uint32_t begin = first.where.begin, behind = window.peek(at + leads).where.begin;
    for (int i = 0; i < 4; ++i) {
        const token& t = window.peek(at + i);
        if (t.opens_sentence) return {};
        batch found;
        read_date(window, at + i, now, found);
        for (const mention& m : found) {
            const bool point = m.as_date()->type != timex_type::duration && m.as_date()->type != timex_type::set;
            if (point && (m.where.begin == begin || m.where.begin == behind)) return m.where;
            if (m.where.begin > behind) return {}; // something else stands between
        }
        if (t.is_mark(',')) return {};
    }
    return {};
}

/// "June 14 NATO Summit": a date directly before the name; empty: none.
inline span date_before(scan::window& window, scan::window::iterator begin, const situation& now)
{
    for (int back = 1; back <= 5 && window.has_before(begin, back); ++back) {
        const token& t = *(begin - back);
        if (t.after_paragraph() && back > 1) return {};
        if (t.has(word_class::month)) {
            batch found;
            read_date(window, begin - back, now, found);
            for (const mention& m : found)
                if (m.where.end <= begin->where.begin && m.where.end + 2 > begin->where.begin) return m.where;
        }
        const bool inside = t.is_mark('-') || t.is_mark(',') || t.is_mark(scan::mark::en_dash) || t.is_mark('.')
                            || says<"to">(t) || t.is_number() || t.has(word_class::month);
        if (!inside) return {};
    }
    return {};
}

/// "(OOC)", "(UNEA 5.2)": a short form in parentheses, and `at` moved behind it; empty: none stands there.
inline span parenthesis_at(scan::window& window, scan::window::iterator& at)
{
    constexpr int longest = 8;
    if (!window.peek(at).is_mark('(') || !window.peek(at + 1).is_capital()) return {};
    for (int i = 2; i < longest; ++i) {
        const token& t = window.peek(at + i);
        if (t.is_mark(')')) {
            const span inside{(at + 1)->where.begin, (at + i - 1)->where.end};
            at += i + 1;
            return inside;
        }
        if (!(t.is_mark('-') || t.is_mark('.') || t.is_number() || t.is_capital()) || t.opens_sentence) return {};
    }
    return {};
}

/// Walks to the right of a name: "(SCM), to be held in Seoul on November 4", "between X and Y".
class attached_walk {
public:
    attached_walk(scan::window& window, scan::window::iterator at, const situation& now, meeting& m)
        : window_{window}, at_{at}, now_{now}, to_{m}
    {
    }

    void read()
    {
        lead();
        for (int i = 0; i < 4; ++i) {
            const token& t = peek();
            if (t.opens_sentence) return;
            if (!(participants() || date() || venue() || code())) return;
        }
    }

private:
    const token& peek(int n = 0) { return window_.peek(at_ + n); }

    /// ", to be held", "scheduled for"
    void lead()
    {
        const token& next = peek(1);
        if (peek().is_mark(',') && (next.has(word_class::meeting_word) || says<"to", "in">(next))) ++at_;
        for (int i = 0; i < 4 && !peek().after_paragraph(); ++i) {
            const bool leads = is(meeting_word::leads_on, peek()) || says<"to">(peek());
            if (!leads) return;
            ++at_;
        }
    }

    bool participants()
    {
        if (!says<"between">(peek())) return false;
        scan::window::iterator next = at_ + 1;
        const span one = place_at(window_, next);
        if (one.empty() || !says<"and">(window_.peek(next))) return false;
        ++next;
        const span other = place_at(window_, next);
        if (other.empty()) return false;
        to_.participants.push(one);
        to_.participants.push(other);
        at_ = next;
        return true;
    }

    bool date()
    {
        if (!to_.date.empty()) return false;
        const bool preposition = says<"on", "for", "from", "in", "at">(peek());
        const scan::window::iterator content = at_ + preposition;
        to_.date = date_at(window_, content, now_);
        if (to_.date.empty()) return false;
        at_ = content;
        while (peek().is != token::kind::end && peek().where.begin < to_.date.end) ++at_;
        if (peek().is_mark(',') && says<"in">(peek(1))) ++at_;
        return true;
    }

    bool venue()
    {
        if (!says<"in", "at">(peek()) || !to_.venue.empty()) return false;
        scan::window::iterator next = at_ + 1;
        to_.venue = place_at(window_, next);
        if (to_.venue.empty()) return false;
        at_ = next;
        const token& after = peek(1);
        const bool date_follows = says<"on">(after) || after.has(word_class::month) || after.is_number();
        if (peek().is_mark(',') && to_.date.empty() && date_follows) ++at_;
        return true;
    }

    /// "in Glasgow (COP26)": behind the venue only a short form with a number is the meeting's.
    bool code()
    {
        const span letters = parenthesis_at(window_, at_);
        if (letters.empty() || !to_.acronym.empty()) return false;
        if (!scan::is_digit(window_.text()[letters.end - 1])) return false;
        to_.acronym = letters;
        return true;
    }

    scan::window& window_;
    scan::window::iterator at_;
    const situation& now_;
    meeting& to_;
};

} // namespace lede::reader
