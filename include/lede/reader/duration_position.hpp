// Whether an amount of time, or a word for now and soon, is a mention where it stands.
#pragma once
#include <lede/ast/temporal.hpp>
#include <lede/reader/neighbours.hpp>
#include <lede/reader/says.hpp>
#include <lede/reader/situation.hpp>

namespace lede::reader::position {

/// An amount of time where it stands.
struct measured {
    scan::window& window;
    scan::window::iterator first, last;
    const ast::temporal& tree;
    bool timeml; ///< whose conventions are asked for

    const ast::amount& length() const { return tree.length; }
    bool has_article() const { return says<"the">(*first); }
    const token& before() const { return window.before(first); }
    const token& after() const { return window.peek(last); }
    const token& last_word() const { return *(last - 1); }
};

/// "+15 minutes", "-2 days", "now + 40 minutes": a sign, and nothing else on the line.
inline bool is_signed_line(scan::window& window, scan::window::iterator first, scan::window::iterator last)
{
    const token& sign = window.before(first);
    if (!sign.is_mark('+') && !sign.is_mark('-')) return false;
    const bool from_now = says<"now">(window.before(first - 1));
    return is_whole_line(window, from_now ? first - 2 : first - 1, last);
}

// What looks like an amount of time, and is none.

/// "27-year-old", "27 years old", "four years of age", "aged 27 years"
inline bool is_age(const measured& m)
{
    const token& next = m.window.peek(m.last + 1);
    const bool of_age = says<"of">(m.after()) && is_lead(next, lead::age);
    return of_age || (m.after().is_mark('-') && is_follow(next, follow::age)) || is_follow(m.after(), follow::age)
           || is_lead(m.before(), lead::age);
}

/// "Thirty Years" of "Thirty Years' War", "Six-Day" of "Six-Day War"
inline bool is_war(const measured& m)
{
    const token& named = m.after().is_mark('\'') ? m.window.peek(m.last + 1) : m.after();
    return named.shape == token::letters::capital && m.last_word().shape == token::letters::capital
           && says<"war", "wars">(named);
}

/// "2h" of "2h30"
inline bool is_cut_off(const measured& m) { return m.after().glued; }

/// "many years" of "her third title in as many years": as many as were just told
inline bool is_as_many(const measured& m) { return says<"as">(m.before()) && says<"many">(*m.first); }

/// "an HR" of "an HR process"
inline bool is_short_form(const measured& m)
{
    return m.first->is_lower() && m.last_word().shape == token::letters::upper;
}

/// "3 hour" of "2/3 hour"
inline bool is_rest_of_fraction(const measured& m)
{
    return m.first->is_number() && m.first->before == token::gap::none && m.before().is_mark('/');
}

/// "a second", "the half", "a quarter", "three seasons"      but not "a quarter ended"
inline bool is_idle_amount(const measured& m)
{
    const ast::amount& length = m.length();
    if (length.of == unit::half || length.of == unit::season) return true;
    const bool one = length.count == 1 && length.hundredths == 0;
    return one && (length.of == unit::second || (length.of == unit::quarter && !says<"ended">(m.after())));
}

/// "three quarters of the mills", "three-quarters"
inline bool is_fraction_of(const measured& m)
{
    const ast::amount& length = m.length();
    if (length.of != unit::quarter || length.count != 3 || m.tree.stretch) return false;
    return (m.last - 2)->is_mark('-') || (m.first + 2 == m.last && says<"of">(m.after()));
}

/// "the early years"
inline bool is_some_stretch(const measured& m)
{
    return !m.timeml && m.has_article() && m.length().vague && !m.tree.stretch && m.first + 3 == m.last;
}

// Amounts that need words beside them.

/// "7-month-old truce", "500-day-old war"      but not "7-month-old boy", "30-year-old", "a 7-month-old."
inline bool old_stands(const measured& m)
{
    const unit u = m.length().of;
    const bool of_no_life = u == unit::decade || u == unit::century || (u >= unit::day && u <= unit::month);
    return of_no_life && m.after().is_lower() && !m.after().has(word_class::function)
           && !is_follow(m.after(), follow::young);
}

/// "h" of "2h"
inline bool is_unit_letter(const token& t)
{
    return !t.has(word_class::unit) && t.value(word_class::temporal_word) > lexicon::table::unit_letter;
}

/// "for 2h"      but not "a 2m wall"
inline bool letter_stands(const measured& m)
{
    return is_lead(m.before(), lead::duration) || is_signed_line(m.window, m.first, m.last);
}

/// "years", "the weeks": how many is not said
inline bool is_plural_alone(const measured& m)
{
    return m.length().vague && !m.tree.stretch && m.last_word().has(word_class::unit)
           && m.first + (m.has_article() ? 2 : 1) == m.last;
}

/// "decades in the making"
inline bool is_in_the_making(const measured& m)
{
    return says<"in">(m.after()) && says<"the">(m.window.peek(m.last + 1))
           && is_spelt(m.window.peek(m.last + 2), m.window.text(), "making");
}

/// "for years"; by TimeML "in years", "months of talks", "days after the storm"      but not "the years 1961-1963"
inline bool plural_stands(const measured& m)
{
    if (m.after().is_number() || m.length().of == unit::second) return false;
    if (!m.has_article() && is_in_the_making(m)) return true;
    const bool led = is_lead(m.before(), lead::duration);
    if (!m.timeml) return !m.has_article() && led && !says<"of", "in">(m.before());
    return led || (!m.has_article() && (says<"of">(m.after()) || is_follow(m.after(), follow::comparison)));
}

/// "three months", "for years"      but not "a second", "the half", an age
inline bool duration_stands(const measured& m)
{
    if (is_any_of<is_age, is_war, is_cut_off, is_as_many, is_short_form>(m)) return false;
    if (says<"old">(m.last_word()) && m.first->is_number()) return old_stands(m);
    if (is_rest_of_fraction(m)) return false;
    if (is_unit_letter(m.last_word())) return letter_stands(m);
    if (is_any_of<is_idle_amount, is_fraction_of, is_some_stretch>(m)) return false;
    return !is_plural_alone(m) || plural_stands(m);
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
    const token& before = window.before(last - 1);
    if ((how & vague::led) != 0 && !says<"by", "since", "until", "before", "after", "during", "around", "in">(before))
        return false;
    if (says<"recent">(*(last - 1)) && says<"most">(before)) return false; // the last one
    if ((is_follow(after, follow::comparison) && (how & vague::noun) == 0)
        || (after.is_mark('-') && after.before == token::gap::none))
        return false;
    if (!now.narrative()) return (how & vague::narrative) == 0;
    return (how & (vague::anywhere | vague::narrative)) != 0 || (how & vague::refers) == vague::present;
}

} // namespace lede::reader::position
