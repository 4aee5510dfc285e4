// Whether a phrase that could be a date is one where it stands, and where its mention begins.
#pragma once
#include <lede/ast/said.hpp>
#include <lede/ast/temporal.hpp>
#include <lede/grammar/hours.hpp>
#include <lede/reader/digit_position.hpp>
#include <lede/reader/duration_position.hpp>
#include <lede/reader/month_position.hpp>
#include <lede/reader/part_position.hpp>
#include <lede/reader/set_position.hpp>
#include <lede/reader/situation.hpp>
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
           && !m.fiscal && !ast::is_feast(m) && !last.has(word_class::era) && m.decade < 0;
}

/// "the last minute", "a second", "the half": words that seldom mean a time of the calendar.
inline bool is_idle_unit(const ast::moment& m)
{
    return m.of == unit::second || m.of == unit::minute || m.of == unit::half || (m.of == unit::hour && ast::is_told(m))
           || (m.half > 0 && !m.year && !ast::is_told(m));
}

/// "since '82"      but not "the boys of '82 won": a year of two digits alone
inline bool is_short_year_alone(const ast::moment& m)
{
    ast::moment rest = m;
    rest.year = {};
    rest.short_year = false;
    return m.short_year && rest == ast::moment{};
}

/// An hour and nothing else, not even which half of the day.
inline bool is_hour_alone(const ast::moment& m, const token& last)
{
    ast::moment rest = m;
    rest.time = {};
    return m.time.bare && m.time.part == ast::daypart::none && m.time.meridiem == ast::meridiem::none
           && last.is_number() && rest == ast::moment{};
}

/// "thu", "Fri.": a short form that tells a weekday where more stands beside it
inline bool is_short_weekday_alone(const ast::moment& m, scan::window::iterator first)
{
    ast::moment rest = m;
    rest.weekday = 0;
    return first->has(word_class::weekday) && first->where.size() < 6 && rest == ast::moment{};
}

/// "third straight week", "fourth week in a row"
inline bool is_of_a_run(scan::window::iterator last)
{
    return says<"row">(*(last - 1)) || says<"straight", "consecutive", "successive">(*(last - 2));
}

/// "the week's"     but not "for the week's": that is a week told by itself
inline bool is_owner(
    scan::window& window, scan::window::iterator first, scan::window::iterator last, const ast::moment& m)
{
    return m.told == ast::relation::that && first + (says<"the">(*first) ? 2 : 1) == last
           && (last - 1)->has(word_class::unit) && window.peek(last).is == token::kind::possessive
           && !(window.has_before(last, 3) && is_lead(*(last - 3), lead::unit));
}

/// "last season", "this season": of a sport or a theatre, whose days are its own
inline bool is_season_of_play(const ast::moment& m) { return m.of == unit::season && ast::is_told(m); }

/// "by EOD", "at COB on Friday"      but not "an EOD team", "the Army's EOD."
inline bool initials_stand(scan::window& window, scan::window::iterator first, scan::window::iterator last)
{
    return is_lead(window.before(first), lead::clock)
           && (ends_clause(window.peek(last)) || (last - 1)->value(word_class::period_end) == 0);
}

/// "the Sunday Herald", "Ruritania Today": a newspaper, a broadcaster
inline bool is_newspaper(scan::window& window, scan::window::iterator first, scan::window::iterator last)
{
    const token& after = window.peek(last);
    if (says<"the">(*first)) ++first;
    if (first + 1 != last || !first->is_capital()) return false;
    if (first->has(word_class::weekday))
        return is_follow(after, follow::paper) && after.is_capital() && after.after_blank() && !after.opens_sentence;
    return first->has(word_class::deictic_day) && !first->opens_sentence && first->shape == token::letters::capital
           && window.before(first).has(word_class::country) && !after.is_capital();
}

/// "his late twenties", "highs in the 60s": years of a life, degrees
inline bool is_no_decade(scan::window& window, scan::window::iterator first)
{
    constexpr int reach = 12;
    scan::window::iterator at = first;
    if (window.before(at).has(word_class::edge)) --at;
    if (window.before(at).has(word_class::pronoun)) return true;
    for (int i = 0; i < reach && !at->opens_sentence && window.has_before(at); ++i)
        if (says<"highs", "lows", "temperatures">(*--at)) return true;
    return false;
}

/// "1:32 left", "2:10 to play", "12:45 of the third period": on the clock of a game
inline bool is_game_clock(scan::window& window, scan::window::iterator last)
{
    if (says<"left">(window.peek(last))) return true;
    if (says<"to">(window.peek(last))) return says<"play", "go">(window.peek(last + 1));
    return says<"of", "into">(window.peek(last)) && says<"the">(window.peek(last + 1))
           && window.peek(last + 2).has(word_class::ordinal);
}

inline bool moment_stands(
    scan::window& window, scan::window::iterator first, scan::window::iterator last, const ast::moment& m, bool timeml)
{
    if (m.weekday > 0 && m.month == 0 && !timeml && first->is_capital() && window.before(first).is_capital()
        && is_lead(window.before(first), lead::named))
        return false; // "Bloody Sunday"
    if (is_newspaper(window, first, last)) return false;
    if (m.of != unit::none && !timeml && first + 2 < last && is_of_a_run(last)) return false;
    if (is_owner(window, first, last, m) && !timeml) return false;
    if (is_season_of_play(m) && !timeml && !is_whole_line(window, first, last)) return false;
    if (first->has(word_class::period_end) || (says<"the">(*first) && (first + 1)->has(word_class::period_end)))
        return initials_stand(window, first, last);
    if (is_hour_alone(m, *(last - 1))) return lone_hour_stands(window, first, last);
    if (m.decade >= 0 && m.short_year && is_no_decade(window, first)) return false;
    if (m.time.minute >= 0 && first->is_number() && (last - 1)->is_number() && is_game_clock(window, last))
        return false;
    if (is_short_weekday_alone(m, first)) return is_whole_line(window, first, last);
    if (is_short_year_alone(m)) return short_year_stands(window, first, last);
    if (const bool pointed = (says<"the">(*first) ? first + 1 : first)->has(word_class::relation);
        !pointed && m.time.part != ast::daypart::none && m.time.hour < 0 && m.told == ast::relation::that
        && m.of == unit::none)
        return part_stands(window, first, last);
    if (is_plain(m) && !m.time.said() && m.day == 0 && m.week == 0 && m.day_of_year == 0) {
        if (m.month > 0 && !m.year && m.weekday == 0) return month_stands(window, first, last, m.month);
        if (first->has(word_class::era)) return true; // "AD 70"
        if (is_year_alone(m, *(last - 1))) return year_stands(window, first, last, *m.year);
        if (m.season > 0 && !m.year) return season_stands(window, first, last);
    }
    if (is_idle_unit(m) || !digits_stand(window, first, last, m)) return false;
    const token& after = window.peek(last);
    const bool joined = after.is_mark('-') && after.before == token::gap::none;
    return !(joined && m.of != unit::none && ast::is_told(m)); // "last-minute"
}

/// "2012-1400": numbers joined by a hyphen, not years.
inline bool is_no_range(const ast::moment& a, const ast::moment& b)
{
    const bool years = a.year && b.year && a.month == 0 && b.month == 0 && !a.before_christ && !b.before_christ;
    return years && !a.short_year && !b.short_year && is_plain(a) && is_plain(b) && *b.year < *a.year;
}

/// "45" of "19:45  Minutes of the board"
inline bool is_in_clock(scan::window& window, scan::window::iterator first)
{
    return first->is_number() && first->before == token::gap::none && window.before(first).is_mark(':');
}

/// The article is the noun's where the date only goes before it: "the May 5 talks"
inline bool goes_before_noun(const ast::moment& m)
{
    return m.month > 0 && m.time.part == ast::daypart::none && is_plain(m);
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
        if (says<"between">(*first)) ++first;
        if ((tree.first.month > 0 || tree.first.year) && tree.first.edge == modifier::none && !ast::is_told(tree.first))
            first = position::behind_article(first, last);
        if (first->is_number() && first->before == scan::token::gap::none && window.before(first).is_mark('-'))
            return false; // "138-2010-2015"
        return !(after.is_mark('-') && after.before == scan::token::gap::none);
    case ast::shape::duration:
        if (says<"between">(*first)) ++first;
        if (says<"following">(*first)) ++first; // "in July, following 30 years of peace"
        if (position::is_in_clock(window, first)) return false;
        return position::duration_stands(window, first, last, tree, timeml);
    case ast::shape::set: return position::set_stands(window, first, last, tree);
    case ast::shape::point:
        if (tree.first.time.said() && first->has(word_class::weekday)
            && grammar::phrases::follows_days{}(window, first))
            return false; // "Fri 9 a.m." of "Mon-Fri 9 a.m.-5 p.m."
        if (position::goes_before_noun(tree.first)) first = position::behind_article(first, last);
        return position::moment_stands(window, first, last, tree.first, timeml);
    default: return true;
    }
}

} // namespace lede::reader
