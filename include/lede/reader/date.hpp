// From a candidate to a date mention.
#pragma once
#include <lede/reader/ahead.hpp>
#include <lede/reader/date_frame.hpp>
#include <lede/reader/date_match.hpp>
#include <lede/reader/date_mention.hpp>
#include <lede/reader/date_position.hpp>
#include <lede/reader/date_start.hpp>
#include <lede/reader/idiom.hpp>
#include <lede/reader/leans_on_verb.hpp>
#include <lede/reader/rate.hpp>
#include <lede/reader/readers.hpp>
#include <lede/reader/reported.hpp>
#include <lede/reader/says.hpp>
#include <lede/reader/tense.hpp>
#include <lede/resolve/clock.hpp>
#include <lede/resolve/temporal.hpp>

namespace lede::reader {

/// "since 2014", "until Friday": the interval is open on the other side
inline void open_side(timex& t, scan::window& window, scan::window::iterator first, const situation& now)
{
    if (now.wishes->convention == convention::timeml || !t.start) return;
    const scan::token& before = window.before(first);
    const value_text words = t.written.view().starts_with('[') ? value_text{} : t.written; // no interval of either day
    t.written = words;
    if (says<"since">(before)) {
        t.end_excl = {};
        if (!words.empty()) t.written.text("/..");
    } else if (says<"until", "till">(before)) {
        t.start = {};
        if (!words.empty()) t.written = value_text{"../"}.text(words.view());
    }
}

/// A phrase that stands as a date, and the tokens of its mention.
struct standing_date {
    date_match match;
    scan::window::iterator first{}, last{};

    /// Bytes of the mention; 0: none.
    std::size_t size() const { return last ? (last - 1)->where.end - first->where.begin : 0; }
};

/// The longest mention over an anchor, then the earliest: what the overlap of mentions would keep, so that every word
/// of a phrase leads to the same one.
inline standing_date longest_standing(scan::window& window, scan::window::iterator anchor, const situation& now)
{
    standing_date best;
    for (scan::window::iterator begin = leftmost_date_token(window, anchor); begin <= anchor; ++begin) {
        if (begin != anchor && begins_no_date(*begin)) continue;
        if (is_that_of_clause(window, begin) || is_following_for_after(window, begin)) continue;
        standing_date tried{longest_date(window, begin), begin, {}};
        if (!tried.match.end || tried.match.end <= anchor) continue;
        tried.last = tried.match.end;
        if (tried.size() <= best.size()) continue;
        settle_rate(tried.match.tree, window, begin, tried.last);
        settle_over(tried.match.tree, window, tried.first);
        settle_some_day(tried.match.tree, window, begin, tried.last);
        settle_each(tried.match.tree, window, tried.first);
        if (date_position(window, tried.first, tried.last, tried.match.tree, now)) best = tried;
    }
    return best;
}

/// "They worked overnight": the night before the day of writing, unless the text tells of a day or looks ahead.
inline void settle_overnight(ast::temporal& tree, scan::window& window, scan::window::iterator first,
    scan::window::iterator last, const situation& now)
{
    const bool alone
        = tree.shape == ast::shape::point && tree.first.told == ast::relation::that && says<"overnight">(*(last - 1));
    if (!alone || now.narrative() || now.told.exact || direction_at(window, first, last) == direction::future) return;
    tree.first.told = ast::relation::none;
    tree.first.deictic = std::int8_t{-1};
}

/// "that time" of "by that time": the day, month or year last told
inline void settle_that_time(ast::temporal& tree, scan::window::iterator first, const situation& now)
{
    if (tree.shape != ast::shape::vague || !says<"that time">(*first) || !now.told.last) return;
    const grain known = now.told.last->grain;
    if (known > grain::day && known != grain::month && known != grain::year) return;
    tree.shape = ast::shape::point;
    tree.first.told = ast::relation::that;
    tree.first.of = known <= grain::day ? unit::day : known == grain::month ? unit::month : unit::year;
}

/// "the next month" of a narrative: the one after the last that was told      but not "next month"
inline void settle_next(ast::temporal& tree, scan::window::iterator first, const situation& now)
{
    if (tree.shape == ast::shape::point && tree.first.told == ast::relation::next && now.narrative()
        && says<"the">(*first))
        tree.first.told = ast::relation::following;
}

/// "In July 1863 they camped, and marched at the end of the month": of the one told, where a narrative tells what is
/// past
inline void settle_end(ast::temporal& tree, scan::window& window, scan::window::iterator first,
    scan::window::iterator last, const situation& now)
{
    const bool of_unit
        = tree.shape == ast::shape::point && tree.first.told == ast::relation::current && last - first > 2;
    if (of_unit && now.narrative() && says<"the">(*(last - 2)) && is_told_by_deed(window, first, last))
        tree.first.told = ast::relation::that;
}

/// "It began at midnight": the one that the day of writing began with. One to come, or of a day told, ends its day.
inline void settle_midnight(ast::temporal& tree, const resolve::frame& f)
{
    ast::clock& time = tree.first.time;
    const bool alone
        = tree.shape == ast::shape::point && time.part == ast::daypart::midnight && resolve::has_no_day(tree.first);
    if (!alone || f.clock_day || f.way != direction::past) return;
    time.part = ast::daypart::none;
    time.hour = 0;
}

/// "Last night I got up at 3 a.m.": on the day that the night ends with.
inline void settle_small_hours(const ast::temporal& tree, const situation& now, resolve::frame& f)
{
    constexpr int dawn = 6;
    const bool after_night = f.clock_day && now.told.last && resolve::is_night(*now.told.last);
    const int hour = tree.first.time.hour < 0 ? dawn : resolve::hour_of(tree.first.time);
    if (tree.shape == ast::shape::point && after_night && hour >= 0 && hour < dawn)
        *f.clock_day += std::chrono::days{1};
}

/// "since year-end": the one that is over.
inline void settle_year_end(ast::temporal& tree, scan::window& window, scan::window::iterator first)
{
    ast::moment& m = tree.first;
    const bool end = tree.shape == ast::shape::point && m.edge == modifier::end && m.of == unit::year;
    if (end && m.told == ast::relation::current && says<"year">(*first) && says<"since">(window.before(first)))
        m.told = ast::relation::last;
}

LEDE_CORE void read_date(scan::window& window, scan::window::iterator anchor, const situation& now, batch& out)
{
    standing_date found = longest_standing(window, anchor, now);
    if (found.size() == 0) return;
    ast::temporal& tree = found.match.tree;
    const bool day_in_words = tree.shape == ast::shape::point && ast::is_day_of_month(tree.first)
                              && (found.last - 1)->has(word_class::ordinal) && !tree.first.time.said();
    if (day_in_words && !now.whole) return; // "the first": none of its words opens a date in running text
    const direction way
        = leans_on_verb(tree, window, found.first) ? direction_at(window, found.first, found.last) : direction::nearest;
    settle_onset(tree, window, found.first, now);
    settle_ahead(tree, window, found.first, found.last, now, way);
    settle_overnight(tree, window, found.first, found.last, now);
    settle_year_end(tree, window, found.first);
    settle_that_time(tree, found.first, now);
    settle_next(tree, found.first, now);
    settle_end(tree, window, found.first, found.last, now);
    settle_reported(tree, window, found.first, now);
    resolve::frame f = frame_of(now, way, follows_year(window, found.first, now));
    if (is_any_weekday(tree, window, found.first)
        || is_any_season(tree, window, found.first, way)) { // which of them is not told: its value stays open
        f.reference = {};
        f.history = false;
    }
    // no deed goes on since a day to come, however near: "in jail since December"; nor was one done on a feast to come
    const bool done = tree.shape == ast::shape::point && ast::is_feast(tree.first) && way == direction::past;
    f.forced = f.forced || says<"since">(window.before(found.first))
               || (done && is_told_by_deed(window, found.first, found.last));
    if (ast::is_day_of_month(tree.first) && tree.first.weekday == 0)
        f.month_day = month_before_day(window, found.first, now);
    if (resolve::has_no_day(tree.first)) f.clock_day = day_before_clock(window, found.first, now, way);
    settle_midnight(tree, f);
    settle_small_hours(tree, now, f);
    if (tree.shape == ast::shape::pair) {
        push_pair(found.first, found.last, tree, f, found.match.rule, now, out);
        return;
    }
    if (tree.shape == ast::shape::duration && tree.length.low > 0 && !tree.stretch
        && now.wishes->convention == convention::timeml) {
        push_amounts(found.first, found.last, tree, found.match.rule, out);
        return;
    }
    timex value = resolve::temporal(tree, f);
    if (tree.shape == ast::shape::point) open_side(value, window, found.first, now);
    push_date(found.first, found.last, tree, value, found.match.rule, now, out);
}

} // namespace lede::reader
