// Whether an amount of time, or a word for now and soon, is a mention where it stands.
#pragma once
#include <lede/ast/temporal.hpp>
#include <lede/reader/neighbours.hpp>
#include <lede/reader/says.hpp>
#include <lede/reader/situation.hpp>

namespace lede::reader::position {

/// "27-year-old", "27 years old", "four years of age", "aged 27 years"
inline bool is_age(scan::window& window, scan::window::iterator first, scan::window::iterator last)
{
    const token& after = window.peek(last);
    const bool of_age = says<"of">(after) && is_lead(window.peek(last + 1), lead::age);
    return of_age || (after.is_mark('-') && is_follow(window.peek(last + 1), follow::age))
           || is_follow(after, follow::age) || is_lead(window.before(first), lead::age);
}

/// "+15 minutes", "-2 days", "now + 40 minutes": a sign, and nothing else on the line.
inline bool is_signed_line(scan::window& window, scan::window::iterator first, scan::window::iterator last)
{
    const token& sign = window.before(first);
    if (!sign.is_mark('+') && !sign.is_mark('-')) return false;
    const bool from_now = says<"now">(window.before(first - 1));
    return is_whole_line(window, from_now ? first - 2 : first - 1, last);
}

/// "h" of "2h"
inline bool is_unit_letter(const token& t)
{
    return !t.has(word_class::unit) && t.value(word_class::temporal_word) > lexicon::table::unit_letter;
}

/// "decades in the making"
inline bool is_in_the_making(scan::window& window, scan::window::iterator last)
{
    return says<"in">(window.peek(last)) && says<"the">(window.peek(last + 1))
           && is_spelt(window.peek(last + 2), window.text(), "making");
}

/// "8-month-old truce", "600-day-old war"      but not "8-month-old boy", "30-year-old", "an 8-month-old."
inline bool old_stands(scan::window& window, scan::window::iterator last, unit u)
{
    const token& after = window.peek(last);
    const bool of_no_life = u == unit::decade || u == unit::century || (u >= unit::day && u <= unit::month);
    return of_no_life && after.is_lower() && !after.has(word_class::function) && !is_follow(after, follow::young);
}

/// "War" of "Thirty Years' War", "Six-Day War"
inline bool is_war(scan::window& window, scan::window::iterator last)
{
    const token& named = window.peek(last).is_mark('\'') ? window.peek(last + 1) : window.peek(last);
    return named.shape == token::letters::capital && (last - 1)->shape == token::letters::capital
           && says<"war", "wars">(named);
}

/// "three months", "for years", by TimeML "in years"     but not "a second", "the half", an age
inline bool duration_stands(scan::window& window, scan::window::iterator first, scan::window::iterator last,
    const ast::temporal& tree, bool timeml)
{
    const ast::amount& length = tree.length;
    if (is_age(window, first, last) || is_war(window, last) || window.peek(last).glued) return false;
    if (first->is_lower() && (last - 1)->shape == token::letters::upper) return false; // "an HR process"
    if (says<"old">(*(last - 1)) && first->is_number()) return old_stands(window, last, length.of);
    const bool rest = first->is_number() && first->before == token::gap::none && window.before(first).is_mark('/');
    if (rest) return false;          // "2/3 hour"
    if (is_unit_letter(*(last - 1))) // "for 2h", but not "a 2m wall"
        return is_lead(window.before(first), lead::duration) || is_signed_line(window, first, last);
    const bool one = length.count == 1 && length.hundredths == 0;
    if (length.of == unit::half || length.of == unit::season) return false;
    const bool ended = says<"ended">(window.peek(last));
    if (one && (length.of == unit::second || (length.of == unit::quarter && !ended))) return false;
    if (length.of == unit::quarter && length.count == 3 && !tree.stretch // "three quarters of the mills"
        && ((last - 2)->is_mark('-') || (first + 2 == last && says<"of">(window.peek(last)))))
        return false;
    const bool article = says<"the">(*first);
    if (!timeml && article && length.vague && !tree.stretch && first + 3 == last) // "the early years"
        return false;
    const bool plural_alone
        = length.vague && !tree.stretch && (last - 1)->has(word_class::unit) && first + (article ? 2 : 1) == last;
    if (!plural_alone) return true;
    const token& after = window.peek(last);
    if (after.is_number()) return false; // "the years 1955-1957"
    if (length.of == unit::second) return false;
    const token& before = window.before(first);
    if (!article && is_in_the_making(window, last)) return true;
    if (!timeml) return !article && is_lead(before, lead::duration) && !says<"of", "in">(before);
    const bool filled = !article && (says<"of">(after) || is_follow(after, follow::comparison));
    return is_lead(before, lead::duration) || filled; // "months of talks", "days after the storm"
}

/// "later" of "he later left"      but not "no later than", "1994 or later", "a later stage"
inline bool later_stands(scan::window& window, scan::window::iterator later)
{
    const token& before = window.before(later);
    return !says<"than">(window.peek(later + 1)) && !says<"no", "or", "a", "an", "the">(before) && !before.is_number();
}

/// "soon", but not "soon after", "as soon as", "soon-to-open"; a narrative's "soon" is told from its own time, and is
/// no reference.
inline bool vague_stands(scan::window& window, scan::window::iterator last, const situation& now)
{
    namespace vague = lexicon::vague;
    const token& after = window.peek(last);
    if (says<"later">(*(last - 1)) && !later_stands(window, last - 1)) return false;
    const int how = (last - 1)->value(word_class::vague_time);
    if ((is_follow(after, follow::comparison) && (how & vague::noun) == 0)
        || (after.is_mark('-') && after.before == token::gap::none))
        return false;
    if (!now.narrative()) return (how & vague::narrative) == 0;
    return (how & (vague::anywhere | vague::narrative)) != 0 || (how & vague::refers) == vague::present;
}

} // namespace lede::reader::position
