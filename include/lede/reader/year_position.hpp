// Whether a bare number of four digits is a year where it stands.
#pragma once
#include <lede/reader/neighbours.hpp>

#include <string_view>

namespace lede::reader::position {

/// A part of a longer number, a path, a code: "1/2010", "A-2010", "2010:4", "AB2010"
inline bool year_is_touched(scan::window& window, scan::window::iterator first, scan::window::iterator last)
{
    if (first->glued) return true;
    const token& before = window.before(first);
    const token& after = window.peek(last);
    const bool goes_on = window.peek(last + 1).before == token::gap::none; // "2010:4", but not "2010: A new start"
    const bool mark_before = before.is_mark('-') || before.is_mark('/') || before.is_mark('.') || before.is_mark('#')
                             || before.is_mark(':') || before.is_mark('$') || before.is_mark('+');
    if (mark_before && first->before == token::gap::none
        && !(before.is_mark('-') && window.has_before(first - 1) && !(first - 2)->is_number()))
        return true;
    return after.before == token::gap::none
           && (after.is_mark('/') || (after.is_mark(':') && goes_on) || after.is_mark('%')
               || (after.is_mark('-') && window.peek(last + 1).is_number()));
}

/// "2010 cases", "2010 people"     but not "the 2010 elections", "2010 was"
inline bool counts_what_follows(const token& after, std::string_view text)
{
    if (!after.is_lower() || after.before == token::gap::none) return false;
    const std::string_view word = after.where.in(text);
    const bool plural
        = word.size() > 3 && word.ends_with('s') && !word.ends_with("ss") && !is_follow(after, follow::no_plural);
    return plural || after.has(word_class::unit) || is_follow(after, follow::counted);
}

/// "since '82"      but not "he said '82 times'": a preposition that leads to a date stands before
inline bool short_year_stands(scan::window& window, scan::window::iterator first, scan::window::iterator last)
{
    const token& after = window.peek(last);
    return is_lead(window.before(first), lead::date) && !after.is_mark('\'')
           && !counts_what_follows(after, window.text());
}

/// "post-1959 politics", "pre-1990 levels"
inline bool is_behind_prefix(scan::window& window, scan::window::iterator first)
{
    if (!window.before(first).is_mark('-') || !window.has_before(first, 2) || (first - 1)->before != token::gap::none)
        return false;
    const token& prefix = *(first - 2);
    return is_spelt(prefix, window.text(), "post") || is_spelt(prefix, window.text(), "pre");
}

/// A bare number is a year where years stand: not a count, a price, a part of a longer number.
inline bool year_stands(scan::window& window, scan::window::iterator first, scan::window::iterator last, int year)
{
    const token& before = window.before(first);
    if (year > 2100) return false;
    if (year_is_touched(window, first, last)) return false;
    if (is_behind_prefix(window, first)) return year >= 1000;
    if (counts_what_follows(window.peek(last), window.text())) return false;
    if (is_lead(before, lead::date) || before.is_mark('(') || before.is_mark(',')) return year >= 1000;
    return year >= 1800;
}

} // namespace lede::reader::position
