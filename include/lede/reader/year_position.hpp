// Whether a bare number of four digits is a year where it stands.
#pragma once
#include <lede/reader/figure_position.hpp>
#include <lede/reader/neighbours.hpp>
#include <lede/reader/tense.hpp>

#include <string_view>

namespace lede::reader::position {

/// A part of a longer number, a path, a code: "1/2010", "A-2010", "2010:4", "AB2010"
inline bool year_is_touched(scan::window& window, scan::window::iterator first, scan::window::iterator last)
{
    if (first->glued) return true;
    const token& before = window.before(first);
    const token& after = window.peek(last);
    const bool joined_on = window.peek(last + 1).before == token::gap::none; // "2010:4", but not "2010: A new start"
    const bool mark_before = before.is_mark('-') || before.is_mark('/') || before.is_mark('.') || before.is_mark('#')
                             || before.is_mark(':') || before.is_mark('+');
    if (mark_before && first->before == token::gap::none
        && !(before.is_mark('-') && !window.before(first - 1).is_number()))
        return true;
    return after.before == token::gap::none
           && (after.is_mark('/') || (after.is_mark(':') && joined_on)
               || (after.is_mark('-') && window.peek(last + 1).is_number()));
}

/// "2010 cases", "2010 people"     but not "the 2010 elections", "2010 was"
inline bool counts_what_follows(const token& after, std::string_view text)
{
    if (!after.is_lower()) return false;
    const std::string_view word = after.where.in(text);
    const bool plural
        = word.size() > 3 && word.ends_with('s') && !word.ends_with("ss") && !is_follow(after, follow::no_plural);
    return plural || is_follow(after, follow::counted);
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

/// "at 1984 Oak Street": the number of a house      but not "at 1990 levels"
inline bool is_of_house(scan::window& window, scan::window::iterator first, scan::window::iterator last)
{
    return says<"at">(window.before(first)) && window.peek(last).is_capital();
}

/// "d. 1432", "fl. 1300-1340"
inline bool is_of_life(scan::window& window, scan::window::iterator first)
{
    return window.before(first).is_mark('.') && window.has_before(first, 2)
           && static_cast<lexicon::era>((first - 2)->value(word_class::era)) == lexicon::era::of_life;
}

/// "the Tarvo 2000 index": its size      but not "the 2000 index"
inline bool is_of_index(scan::window& window, scan::window::iterator first, scan::window::iterator last)
{
    return window.before(first).is_capital() && !window.before(first).is_small_word()
           && is_spelt(window.peek(last), window.text(), "index");
}

/// "In 2024 exports fell", "By 2030 emissions must halve", "In 1956 marches of miners began" where it opens the
/// sentence
///     but not "in 2024 cases"  "In 2024 cases, he was late"
inline bool clause_follows(scan::window& window, scan::window::iterator first, scan::window::iterator last)
{
    if (!says<"in", "by", "since">(window.before(first)) || first->number < 1900) return false;
    const token& noun = window.peek(last);
    const bool opens = says<"in">(window.before(first)) && window.before(first).opens_sentence;
    if (opens && !is_follow(noun, follow::counted) && !window.peek(last + 1).is_mark(',')) return true;
    const token& verb = window.peek(last + 1);
    return verb.is_lower() && (tense::is_past_form(verb, window.text()) || tense::is_modal(verb));
}

/// The last year that a bare number is taken for, the first one a preposition, a bracket or a comma makes a year, and
/// the first one that needs none of them: greater and smaller numbers are counts as often.
inline constexpr int last_bare_year = 2100, first_led_year = 1000, first_bare_year = 1800;

/// A bare number is a year where years stand: not a count, a price, a part of a longer number.
inline bool year_stands(scan::window& window, scan::window::iterator first, scan::window::iterator last, int year)
{
    const token& before = window.before(first);
    if (year > last_bare_year) return false;
    if (year_is_touched(window, first, last)) return false;
    if (is_numbered(window, first) || is_size(window, first) || is_of_index(window, first, last)
        || is_of_house(window, first, last))
        return false;
    if (is_behind_prefix(window, first)) return year >= first_led_year;
    if (counts_what_follows(window.peek(last), window.text()) && !clause_follows(window, first, last)) return false;
    if (is_lead(before, lead::date) || before.is_mark('(') || before.is_mark(',') || is_of_life(window, first))
        return year >= first_led_year;
    const bool named = says<"the">(before) && window.peek(last).is_capital(); // "the 1784 Treaty"
    return year >= (named ? first_led_year : first_bare_year);
}

} // namespace lede::reader::position
