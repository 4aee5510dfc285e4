// Whether an amount of time, or a word for now and soon, is a mention where it stands.
#pragma once
#include <lede/ast/temporal.hpp>
#include <lede/reader/neighbours.hpp>
#include <lede/reader/situation.hpp>

namespace lede::reader::position {

/// "27-year-old", "27 years old", "aged 27 years"
inline bool is_age(scan::window& window, scan::window::iterator first, scan::window::iterator last)
{
    const token& after = window.peek(last);
    return (after.is_mark('-') && is_follow(window.peek(last + 1), follow::age)) || is_follow(after, follow::age)
           || is_lead(window.before(first), lead::age);
}

/// "three months", by TimeML "for years"     but not "a second", "the half", an age
inline bool duration_stands(scan::window& window, scan::window::iterator first, scan::window::iterator last,
    const ast::temporal& tree, bool timeml)
{
    const ast::amount& length = tree.length;
    if (is_age(window, first, last)) return false;
    const bool one = length.count == 1 && length.hundredths == 0;
    if (length.of == unit::half || length.of == unit::season) return false;
    if (one && (length.of == unit::second || length.of == unit::quarter)) return false;
    if (length.of == unit::quarter && length.count == 3 && !tree.stretch // "three quarters of the mills"
        && ((last - 2)->is_mark('-') || (first + 2 == last && window.peek(last).lexeme == of)))
        return false;
    const bool article = first->lexeme == the;
    const bool plural_alone
        = length.vague && !tree.stretch && (last - 1)->has(word_class::unit) && first + (article ? 2 : 1) == last;
    if (!plural_alone) return true;
    if (window.peek(last).is_number()) return false; // "the years 1955-1957"
    return timeml && length.of != unit::second && is_lead(window.before(first), lead::duration);
}

/// "soon", but not "soon after", "as soon as"; a narrative's "soon" and "previously" are told from its own time, and
/// are no references.
inline bool vague_stands(scan::window& window, scan::window::iterator last, int which, const situation& now)
{
    constexpr lexicon::lexeme_id told_anywhere[] = {lexicon::dictionary.find("former"),
        lexicon::dictionary.find("recent"), lexicon::dictionary.find("recently"), lexicon::dictionary.find("future")};
    if (is_follow(window.peek(last), follow::comparison)) return false;
    if (!now.narrative() || which == 2) return true;
    for (const lexicon::lexeme_id word : told_anywhere)
        if ((last - 1)->lexeme == word) return true;
    return false;
}

} // namespace lede::reader::position
