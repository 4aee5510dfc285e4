// Whether digits that could be a date, a day of the month or an hour are one where they stand.
#pragma once
#include <lede/ast/said.hpp>
#include <lede/ast/temporal.hpp>
#include <lede/reader/neighbours.hpp>

#include <string_view>

namespace lede::reader::position {

/// A whole date of ISO 8601 that words alone are joined to: "report-2025-11-04.txt", "a/20251104"
inline bool is_iso_in_name(scan::window& window, scan::window::iterator first, scan::window::iterator last)
{
    const bool basic = first + 1 == last && first->digits == 8;
    const bool extended
        = first + 5 == last && first->digits == 4 && (first + 2)->digits == 2 && (last - 1)->digits == 2;
    const token& before = window.before(first);
    if ((!basic && !extended) || !(before.is_mark('-') || before.is_mark('/'))) return false;
    return !window.has_before(first, 2) || !(first - 2)->is_number();
}

/// A longer figure goes on at one of its ends: a path, an address, a version, a phone number.
inline bool figure_goes_on(scan::window& window, scan::window::iterator first, scan::window::iterator last)
{
    constexpr std::string_view before_marks = "-/.:+#$", after_marks = "-/.:";
    const token& before = window.before(first);
    const token& after = window.peek(last);
    if (first->glued || after.glued) return true;
    if (first->before == token::gap::none && !is_iso_in_name(window, first, last)
        && before_marks.find(before.mark) != std::string_view::npos)
        return true;
    const token& next = window.peek(last + 1);
    return after.before == token::gap::none && after_marks.find(after.mark) != std::string_view::npos
           && next.is_number() && next.before == token::gap::none;
}

/// Nothing that the phrase could belong to follows: the clause ends, or a preposition goes on with it.
inline bool ends_clause(const token& after)
{
    constexpr std::string_view marks = ".,;:!?)\"";
    if (after.opens_sentence) return true;
    if (after.is == token::kind::mark) return marks.find(after.mark) != std::string_view::npos;
    return !says<"of">(after) && after.is_lower() && after.has(word_class::date_lead);
}

/// "on the 15th", "On the 15th the town fell", "on the 15th it fell"     but not "the 15th floor", "the 4th of five",
/// "passed to the 5th in line"
inline bool day_stands(scan::window& window, scan::window::iterator first, scan::window::iterator last)
{
    if (says<"the">(*first)
        && is_whole_line(window, is_lead(window.before(first), lead::bound | lead::day) ? first - 1 : first, last))
        return true; // "the 1st", "on the first"
    if ((last - 1)->has(word_class::ordinal)) return false;
    if (says<"in">(window.peek(last)) && says<"line">(window.peek(last + 1))) return false;
    const token& leads = window.before(first);
    const token& after = window.peek(last);
    const bool clause = (after.is_lower() || says<"i">(after)) && after.has(word_class::function) && !says<"of">(after);
    const bool verb = says<"on">(leads) && says<"was", "were", "had">(after); // "the attack on the 20th was beaten off"
    return says<"the">(*first) && is_lead(leads, lead::day) && (clause || verb || ends_clause(after));
}

/// The first of "11/20, 11/22 or 11/25": a list stands as its first does
inline scan::window::iterator first_of_list(scan::window& window, scan::window::iterator at)
{
    constexpr int most = 6;
    for (int i = 0; i < most; ++i) {
        scan::window::iterator joint = at;
        const token& word = window.before(joint);
        if (says<"or", "and">(word)) --joint;
        if (window.before(joint).is_mark(',')) --joint;
        if (joint == at || !window.has_before(joint, 3)) return at;
        if (!(joint - 1)->is_number() || !(joint - 2)->is_mark('/')) return at;
        at = joint - 3;
    }
    return at;
}

/// "since 9/11", "Sept. 11 attacks": the name of what happened, no day of this year      but not "9/10 and 9/11"
inline bool is_nine_eleven(
    scan::window& window, scan::window::iterator first, scan::window::iterator last, const ast::moment& m)
{
    if (m.month != 9 || m.day != 11) return false;
    if (m.turned) return first_of_list(window, first) == first;

    const token& after = window.peek(last);
    const token& what = is_spelt(after, window.text(), "terrorist") || is_spelt(after, window.text(), "terror")
                            ? window.peek(last + 1)
                            : after;
    return says<"attacks">(what) || is_spelt(what, window.text(), "attack");
}

/// "on 11/4", "since 7/2", "on 11/20, 11/22 or 11/25"     but not "2/3 of them", "1/2 inch", "by 2/3"
inline bool pair_stands(scan::window& window, scan::window::iterator first, scan::window::iterator last)
{
    if (!ends_clause(window.peek(last))) return false;
    first = first_of_list(window, first);
    const token& before = window.before(first);
    if (first->digits + (last - 1)->digits == 2) return is_lead(before, lead::bound);
    return first->opens_sentence || is_lead(before, lead::day);
}

/// "until 11/2025"     but not "Resolution 11/2025", "decision 2025 / 11"
inline bool loose_stands(scan::window& window, scan::window::iterator first, scan::window::iterator last)
{
    if (is_whole_line(window, first, last)) return true;
    const token& before = window.before(first);
    constexpr lexicon::class_set small{word_class::function, word_class::date_lead, word_class::temporal_word};
    return ends_clause(window.peek(last))
           && (first->opens_sentence || before.is_mark(':') || before.is_mark('(')
               || ((before.is_lower() || before.opens_sentence) && before.any_of(small)));
}

/// Digits of a month and a year, or of a day, that other things are written with too: "11/2025", "2025 11 04",
/// "04.11.25"
inline bool is_loose(scan::window::iterator first, scan::window::iterator last, const ast::moment& m)
{
    if (!m.year || m.month == 0 || m.time.said()) return false;
    if (m.day > 0) return (first + 1)->is_mark('.') ? m.short_year : first + 3 == last && (first + 1)->is_number();
    return first + 3 == last
           && (first->digits <= 2 || (last - 1)->digits == 1 || (last - 1)->before != token::gap::none
               || (last - 2)->before != token::gap::none);
}

/// "at 3 in the afternoon", "at 9a", "11ish."     but not "wounded 3 in the afternoon", "9a"
inline bool hour_stands(scan::window& window, scan::window::iterator first, scan::window::iterator last)
{
    if (!first->is_number() && !first->has(word_class::cardinal)) return true;
    const token& before = window.before(first);
    if (before.is == token::kind::mark && first->before == token::gap::none && window.before(first - 1).is_number())
        return false; // "1:1"
    if (says<"ish">(*(last - 1))) return ends_clause(window.peek(last));
    if ((last - 1)->glued) return is_lead(before, lead::clock); // "9a"
    return first->opens_sentence || before.is_mark(',') || is_lead(before, lead::clock);
}

/// "begins at 7.", "opens at 6.45": an hour alone behind a verb of a schedule, or no more on its line; "At 0530 it
/// rained"
inline bool lone_hour_stands(scan::window& window, scan::window::iterator first, scan::window::iterator last)
{
    if (!says<"at">(window.before(first))) return false;
    const auto verb = static_cast<lexicon::future_cue>(window.before(first - 1).value(word_class::future_cue));
    const token& after = window.peek(last);
    const bool closed = after.is == token::kind::mark || after.opens_sentence;
    if (verb >= lexicon::future_cue::planning && closed) return true;
    if (first->digits == 4) return closed || (after.is_lower() && after.has(word_class::function));
    return is_whole_line(window, first - 1, window.peek(last).is_mark('.') ? last + 1 : last);
}

/// A date in digits, or a day or hour alone.
inline bool digits_stand(
    scan::window& window, scan::window::iterator first, scan::window::iterator last, const ast::moment& m)
{
    if (m.time.bare && !hour_stands(window, first, last)) return false;
    const bool figures = first->is_number() && (last - 1)->is_number();
    if (figures && figure_goes_on(window, first, last)) return false;
    if (first->is_number() && window.peek(last).glued) return false; // "3amx"
    if (figures && is_loose(first, last, m)) return loose_stands(window, first, last);
    const bool told = m.told != ast::relation::none || m.nth != 0 || m.weekday > 0 || m.year;
    if (told || m.day == 0 || m.time.said()) return true;
    if (m.turned)
        return is_whole_line(window, first, last)
               || (!is_nine_eleven(window, first, last, m) && pair_stands(window, first, last));
    if (is_nine_eleven(window, first, last, m)) return false;
    return m.month > 0 || day_stands(window, first, last);
}

} // namespace lede::reader::position
