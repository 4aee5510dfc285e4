// Whether a part of the day alone is a time where it stands.
#pragma once
#include <lede/reader/neighbours.hpp>

namespace lede::reader::position {

/// The words of a clause that can stand behind "in the morning": no noun that the part of the day belongs to.
inline bool leaves_part_alone(const token& after)
{
    constexpr lexicon::class_set clause{word_class::function, word_class::verb, word_class::past_cue,
        word_class::future_cue, word_class::auxiliary, word_class::reporting_verb, word_class::weekday,
        word_class::month, word_class::deictic_day, word_class::pronoun, word_class::date_lead};
    return !after.is_lower() || after.any_of(clause);
}

/// "in the morning"  "by evening"  "late at night"  "overnight"  "in morning trading"
///     but not "the morning papers"  "in the evening gloom"  "morning has broken"
inline bool part_stands(scan::window& window, scan::window::iterator first, scan::window::iterator last)
{
    const token& after = window.peek(last);
    if (after.before == token::gap::none && !after.is_mark('.') && !after.is_mark(',')) return false;
    if (first + 1 == last && says<"overnight">(*first)) return first->is_lower();
    const bool led = is_lead(window.before(first), lead::part);
    if (says<"the">(*first)) return led && leaves_part_alone(after);
    const bool edged = first->has(word_class::edge) && first + 2 < last; // "late at night"
    return led || edged;
}

} // namespace lede::reader::position
