// Whether a phrase that could be a date is one where it stands, and where its mention begins.
#pragma once
#include <lede/ast/said.hpp>
#include <lede/ast/temporal.hpp>
#include <lede/grammar/hours.hpp>
#include <lede/reader/digit_position.hpp>
#include <lede/reader/duration_position.hpp>
#include <lede/reader/figure_position.hpp>
#include <lede/reader/month_position.hpp>
#include <lede/reader/part_position.hpp>
#include <lede/reader/set_position.hpp>
#include <lede/reader/situation.hpp>
#include <lede/reader/tense.hpp>
#include <lede/reader/year_position.hpp>

namespace lede::reader {

namespace position {

/// Nothing is said beyond the calendar's own names: no "last", no "early", no day of a week that is counted.
inline bool is_plain(const ast::moment& m)
{
    return ast::is_of_calendar(m) && m.edge == modifier::none && m.millennium == 0 && m.century == 0;
}

/// A year and nothing else.
inline bool is_year_alone(const ast::moment& m, const token& last)
{
    return m.year && !m.short_year && !m.before_christ && m.month == 0 && !ast::is_part_of_year(m) && m.season == 0
           && !m.fiscal && !ast::is_feast(m) && !last.has(word_class::era);
}

/// A moment where it stands.
struct placed {
    scan::window& window;
    scan::window::iterator first, last;
    const ast::moment& said;

    bool has_article() const { return says<"the">(*first); }
    scan::window::iterator behind_article() const { return has_article() ? first + 1 : first; }
    const token& before() const { return window.before(first); }
    const token& after() const { return window.peek(last); }
    const token& last_word() const { return *(last - 1); }

    /// Nothing is said but what some fields hold: the rest without them is empty.
    template <auto... Fields>
    bool says_only() const
    {
        ast::moment rest = said;
        ((rest.*Fields = {}), ...);
        return rest == ast::moment{};
    }
    /// A name of the calendar, and neither a day nor an hour.
    bool is_name() const
    {
        return is_plain(said) && !said.time.said() && said.day == 0 && said.week == 0 && said.day_of_year == 0;
    }
};

// What looks like a date, and is none.

/// "Bloody Sunday": a day of history
inline bool is_day_of_history(const placed& p)
{
    return p.said.weekday > 0 && p.said.month == 0 && p.first->is_capital() && p.before().is_capital()
           && is_lead(p.before(), lead::named);
}

/// "third straight week", "fourth week in a row"
inline bool is_of_a_run(const placed& p)
{
    if (p.said.of == unit::none || p.first + 2 >= p.last) return false;
    return says<"row">(p.last_word()) || says<"straight", "consecutive", "successive">(*(p.last - 2));
}

/// "the week's"     but not "for the week's": that is a week told by itself
inline bool is_owner(const placed& p)
{
    return p.said.told == ast::relation::that && p.behind_article() + 1 == p.last && p.last_word().has(word_class::unit)
           && p.after().is == token::kind::possessive
           && !(p.window.has_before(p.last, 3) && is_lead(*(p.last - 3), lead::unit));
}

/// "week" of "the best week since May"
inline bool is_unit_since(const placed& p)
{
    return p.said.told == ast::relation::current && p.behind_article() + 1 == p.last && says<"since">(p.after());
}

/// "last season", "this season": of a sport or a theatre, whose days are its own
inline bool is_season_of_play(const placed& p)
{
    return p.said.of == unit::season && !is_whole_line(p.window, p.first, p.last);
}

/// "the Sunday Herald", "Ruritania Today": a newspaper, a broadcaster
inline bool is_newspaper(const placed& p)
{
    const scan::window::iterator name = p.behind_article();
    const token& after = p.after();
    if (name + 1 != p.last || !name->is_capital()) return false;
    if (name->has(word_class::weekday)) return is_follow(after, follow::paper) && after.is_capital();
    return name->has(word_class::deictic_day) && !name->opens_sentence
           && p.window.before(name).has(word_class::country);
}

/// "his late twenties", "highs in the 60s": years of a life, degrees
inline bool is_no_decade(const placed& p)
{
    constexpr int reach = 12;
    if (p.said.decade < 0 || !p.said.short_year) return false;
    scan::window::iterator at = p.first;
    if (p.window.before(at).has(word_class::edge)) --at;
    if (p.window.before(at).has(word_class::pronoun)) return true;
    for (int i = 0; i < reach && !at->opens_sentence && p.window.has_before(at); ++i)
        if (says<"highs", "lows", "temperature", "temperatures">(*--at)) return true;
    return false;
}

/// "1:32 left", "1:32 remaining", "2:10 to play", "12:45 of the third period": on the clock of a game
inline bool is_game_clock(const placed& p)
{
    if (p.said.time.minute < 0 || !p.first->is_number() || !p.last_word().is_number()) return false;
    const token& next = p.window.peek(p.last + 1);
    if (says<"left">(p.after()) || is_spelt(p.after(), p.window.text(), "remaining")) return true;
    if (says<"to">(p.after())) return says<"play", "go">(next);
    return says<"of", "into">(p.after()) && p.window.peek(p.last + 2).has(word_class::ordinal);
}

/// "the fourth quarter" of "3:12 left in the fourth quarter", "two minutes to play in the fourth quarter"
inline bool is_of_a_game(const placed& p)
{
    const scan::window::iterator the = p.has_article() ? p.first : p.first - 1;
    if (p.said.quarter == 0 || !p.window.has_before(the, 4) || !says<"the">(*the) || !says<"in">(*(the - 1)))
        return false;
    const scan::window::iterator word = the - 2;
    const bool to_play = says<"play", "go">(*word) && says<"to">(*(word - 1));
    const bool left = says<"left">(*word) || is_spelt(*word, p.window.text(), "remaining");
    const token& clock = *(word - (to_play ? 2 : 1));
    return (left || to_play) && (clock.is_number() || clock.has(word_class::unit));
}

/// "the last minute", "a second", "the half": words that seldom mean a time of the calendar.
inline bool is_idle_unit(const placed& p)
{
    const ast::moment& m = p.said;
    return m.of == unit::second || m.of == unit::minute || m.of == unit::half || m.of == unit::hour
           || (m.half > 0 && !m.year && !ast::is_told(m) && p.last_word().is_word());
}

/// "late last month" of "two weeks late last month": so late
inline bool is_of_a_delay(const placed& p) { return says<"late">(*p.first) && p.before().has(word_class::unit); }

/// "last-minute", "next-day"
inline bool is_joined_on(const placed& p)
{
    return p.said.of != unit::none && p.after().is_mark('-') && p.after().before == token::gap::none;
}

/// "Section 4.3.2012", "Mark 12:30", "won by 21:15": figures of another kind
inline bool is_other_figure(const placed& p)
{
    if (is_code(p.window, p.first, p.last, p.said)) return true;
    return is_colon_pair(p.first, p.last) && (is_verse(p.window, p.first) || is_score(p.window, p.first));
}

/// A kind of moment told by one word or number, which needs words beside it, and what they must be.
struct lone_kind {
    bool (*is)(const placed&);
    bool (*stands)(const placed&);
};

/// The more specific first.
inline constexpr lone_kind lone_kinds[] = {
    // "by EOD", "at COB on Friday"      but not "an EOD team", "the Army's EOD."
    {[](const placed& p) { return p.behind_article()->has(word_class::period_end); },
        [](const placed& p) { return is_lead(p.before(), lead::clock); }},
    // an hour, not even which half of the day
    {[](const placed& p) {
         return p.said.time.bare && p.said.time.part == ast::daypart::none
                && p.said.time.meridiem == ast::meridiem::none && p.last_word().is_number()
                && p.says_only<&ast::moment::time>();
     },
        [](const placed& p) { return lone_hour_stands(p.window, p.first, p.last); }},
    // "in H2", "During H1, sales fell"      but not "by H2 and oxygen", "in H2 gas"
    {[](const placed& p) { return p.said.half > 0 && !p.said.year && p.last_word().is_number(); },
        [](const placed& p) {
            return says<"in", "during">(p.before()) && (ends_clause(p.after()) || p.after().has(word_class::function));
        }},
    // "thu", "Fri.": a short form that tells a weekday where more stands beside it
    {[](const placed& p) {
         return p.first->has(word_class::weekday) && p.first->where.size() < 6 && p.says_only<&ast::moment::weekday>();
     },
        [](const placed& p) { return is_whole_line(p.window, p.first, p.last); }},
    // "since '82"      but not "the boys of '82 won"
    {[](const placed& p) { return p.said.short_year && p.says_only<&ast::moment::year, &ast::moment::short_year>(); },
        [](const placed& p) { return short_year_stands(p.window, p.first, p.last); }},
    // "in the morning"
    {[](const placed& p) {
         return p.said.time.part != ast::daypart::none && p.said.time.hour < 0 && p.said.told == ast::relation::that
                && p.said.of == unit::none && !p.behind_article()->has(word_class::relation);
     },
        [](const placed& p) { return part_stands(p.window, p.first, p.last); }},
    {[](const placed& p) { return p.is_name() && p.said.month > 0 && !p.said.year; },
        [](const placed& p) { return month_stands(p.window, p.first, p.last, p.said.month); }},
    {[](const placed& p) {
         return p.is_name() && is_year_alone(p.said, p.last_word()) && !p.first->has(word_class::era); // "AD 70"
     },
        [](const placed& p) { return year_stands(p.window, p.first, p.last, *p.said.year); }},
    {[](const placed& p) { return p.is_name() && p.said.season > 0 && !p.said.year; },
        [](const placed& p) { return season_stands(p.window, p.first, p.last); }},
};

inline bool moment_stands(const placed& p, bool timeml)
{
    if (is_unit_since(p)) return timeml && is_of_a_record(p.before(), p.window.text());
    if (!timeml && is_any_of<is_day_of_history, is_of_a_run, is_owner, is_season_of_play>(p)) return false;
    if (is_any_of<is_newspaper, is_no_decade, is_game_clock, is_of_a_game, is_idle_unit, is_of_a_delay, is_joined_on,
            is_other_figure>(p))
        return false;
    for (const lone_kind& kind : lone_kinds)
        if (kind.is(p)) return kind.stands(p);
    return digits_stand(p.window, p.first, p.last, p.said);
}

/// "2012-1400": numbers joined by a hyphen, not years.
inline bool is_no_range(const ast::moment& a, const ast::moment& b)
{
    const bool years = a.year && b.year && a.month == 0 && b.month == 0 && !a.before_christ;
    return years && !b.short_year && is_plain(a) && is_plain(b) && *b.year < *a.year;
}

/// "45" of "19:45  Minutes of the board"
inline bool is_in_clock(scan::window& window, scan::window::iterator first)
{
    return first->is_number() && first->before == token::gap::none && window.before(first).is_mark(':');
}

/// The article is the noun's where the date only goes before it: "the May 5 talks"      but not "the 5th of May"
inline bool goes_before_noun(const ast::moment& m, scan::window::iterator first, scan::window::iterator last)
{
    return m.month > 0 && m.time.part == ast::daypart::none && is_plain(m)
           && !(last - first > 2 && says<"of">(*(first + 2)));
}

} // namespace position

/// \param first moved right where the mention begins later than the rule did
inline bool date_position(scan::window& window, scan::window::iterator& first, scan::window::iterator& last,
    const ast::temporal& tree, const situation& now)
{
    const bool timeml = now.wishes->convention == convention::timeml;
    const scan::token& after = window.peek(last);
    switch (tree.shape) {
    case ast::shape::vague: return timeml && position::vague_stands(window, last, now);
    case ast::shape::range:
        if (position::is_no_range(tree.first, tree.second)) return false;
        if (tree.first.year && position::is_year_alone(tree.first, *first) && position::is_numbered(window, first))
            return false; // "pp. 1945-1999"
        if (tree.first.day > 0 && position::is_code(window, first, last, tree.first))
            return false; // "Rule 3.5.2012-4.6.2012"
        if (says<"between">(*first)) ++first;
        if ((tree.first.month > 0 || tree.first.year) && tree.first.edge == modifier::none)
            first = position::behind_article(first, last);
        if (first->is_number() && first->before == scan::token::gap::none && window.before(first).is_mark('-'))
            return false; // "138-2010-2015"
        return !(after.is_mark('-') && after.before == scan::token::gap::none);
    case ast::shape::duration:
        if (says<"between">(*first)) ++first;
        if (says<"following">(*first)) ++first; // "in July, following 30 years of peace"
        if (position::is_in_clock(window, first)) return false;
        return position::duration_stands({window, first, last, tree, timeml});
    case ast::shape::set: return position::set_stands(window, first, last, tree);
    case ast::shape::point:
        if (tree.first.time.said() && first->has(word_class::weekday)
            && grammar::phrases::follows_days{}(window, first))
            return false; // "Fri 9 a.m." of "Mon-Fri 9 a.m.-5 p.m."
        if (position::goes_before_noun(tree.first, first, last)) first = position::behind_article(first, last);
        return position::moment_stands({window, first, last, tree.first}, timeml);
    default: return true;
    }
}

} // namespace lede::reader
