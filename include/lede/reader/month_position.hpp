// Whether the name of a month or a season alone is a date where it stands.
#pragma once
#include <lede/reader/neighbours.hpp>

namespace lede::reader::position {

/// "the June Summit", "the May EU Council meeting", "the June CPI report"     but not "the March on Rome"
inline bool names_gathering(scan::window& window, scan::window::iterator first, scan::window::iterator last)
{
    constexpr int reach = 5;
    if (!says<"the">(window.before(first)) || !first->is_capital()) return false;
    if (window.peek(last).shape == token::letters::upper) return true;
    for (int i = 0; i < reach && window.peek(last).is_word(); ++i, ++last)
        if (last->has(word_class::gathering)) return true;
        else if (!last->is_capital()) return false;
    return false;
}

/// "March" and "May" are verbs, "April" and "June" first names: alone they need a word that leads to a date.
inline bool month_stands(scan::window& window, scan::window::iterator first, scan::window::iterator last, int month)
{
    const token& before = window.before(first);
    const token& after = window.peek(last);
    const bool name_follows
        = after.is_capital() && after.before == token::gap::blank && !after.has(word_class::function);
    const bool leads = is_lead(before, lead::date);
    if (before.is_mark('$')) return false; // a ticker
    if (is_whole_line(window, first, last)) return first->is_capital();
    if (names_gathering(window, first, last)) return true;
    if (month == lexicon::march || month == lexicon::may) return leads && !name_follows;
    const bool in_list = before.is_mark(',') && window.has_before(first, 2) && (first - 2)->has(word_class::month);
    if (before.is_mark(',') && after.is_mark(',') && !in_list) return false; // "I think, April, that"
    const bool name_before
        = before.is_capital() && !leads && !before.has(word_class::function) && first->before == token::gap::blank;
    return leads || (!name_before && !name_follows);
}

/// "in spring", "this fall", "the summer", "the fall and winter", "Winter was long"     but not "they fall", "the fall
/// of Rome", "Silver Spring", "a summer camp"
inline bool season_stands(scan::window& window, scan::window::iterator first, scan::window::iterator last)
{
    const token& before = window.before(first);
    const token& after = window.peek(last);
    const bool article = says<"the">(*first);
    const bool led = article || is_lead(before, lead::season);
    const bool name = (after.is_capital() && !after.opens_sentence)
                      || (before.is_capital() && !article && !before.has(word_class::function));
    const bool subject = (first->opens_sentence || (first->is_lower() && before.has(word_class::function)))
                         && after.is_lower() && (after.has(word_class::past_cue) || says<"is", "has", "will">(after));
    const bool listed = says<"and", "or">(before) && window.has_before(first, 2) && (first - 2)->has(word_class::season)
                        && first->is_lower();
    return (led || subject || listed) && !name && !is_follow(after, follow::complement);
}

} // namespace lede::reader::position
