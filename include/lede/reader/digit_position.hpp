// Whether digits that could be a date, a day of the month or an hour are one where they stand.
#pragma once
#include <lede/ast/temporal.hpp>
#include <lede/reader/neighbours.hpp>

#include <string_view>

namespace lede::reader::position {

/// A longer figure goes on at one of its ends: a path, an address, a version, a phone number.
inline bool figure_goes_on(scan::window& window, scan::window::iterator first, scan::window::iterator last)
{
    constexpr std::string_view before_marks = "-/.:+#$", after_marks = "-/.:";
    const token& before = window.before(first);
    const token& after = window.peek(last);
    if (first->glued || after.glued) return true;
    if (first->before == token::gap::none && before.is == token::kind::mark
        && before_marks.find(before.mark) != std::string_view::npos)
        return true;
    const token& next = window.peek(last + 1);
    return after.before == token::gap::none && after.is == token::kind::mark
           && after_marks.find(after.mark) != std::string_view::npos && next.is_number()
           && next.before == token::gap::none;
}

/// Nothing that the phrase could belong to follows: the clause ends, or a preposition goes on with it.
inline bool closes(const token& after)
{
    constexpr std::string_view marks = ".,;:!?)\"";
    if (after.is == token::kind::end || after.after_paragraph() || after.opens_sentence) return true;
    if (after.is == token::kind::mark) return marks.find(after.mark) != std::string_view::npos;
    return after.lexeme != of && after.is_lower() && after.has(word_class::date_lead);
}

/// "on the 15th"     but not "the 15th floor", "the 4th of five"
inline bool day_stands(scan::window& window, scan::window::iterator first, scan::window::iterator last)
{
    return first->lexeme == the && is_lead(window.before(first), lead::day) && closes(window.peek(last));
}

/// "on 11/4"     but not "2/3 of them", "1/2 inch"
inline bool pair_stands(scan::window& window, scan::window::iterator first, scan::window::iterator last)
{
    if (is_whole_line(window, first, last)) return true;
    return first->digits + (last - 1)->digits > 2 && is_lead(window.before(first), lead::day)
           && closes(window.peek(last));
}

/// "at 3 in the afternoon"     but not "wounded 3 in the afternoon"
inline bool hour_stands(scan::window& window, scan::window::iterator first)
{
    if (!first->is_number() && !first->has(word_class::cardinal)) return true;
    const token& before = window.before(first);
    return first->opens_sentence || first->after_paragraph() || before.is == token::kind::mark
           || is_lead(before, lead::clock);
}

/// A date in digits, or a day or hour alone.
inline bool digits_stand(
    scan::window& window, scan::window::iterator first, scan::window::iterator last, const ast::moment& m)
{
    if (m.time.bare && !hour_stands(window, first)) return false;
    const bool figures = first->is_number() && (last - 1)->is_number();
    if (figures && figure_goes_on(window, first, last)) return false;
    const bool told = m.told != ast::relation::none || m.nth != 0 || m.weekday > 0 || m.year;
    if (told || m.day == 0 || m.time.said()) return true;
    if (m.turned) return pair_stands(window, first, last);
    return m.month > 0 || day_stands(window, first, last);
}

} // namespace lede::reader::position
