// Words that measure time, and do not where they stand: "agreed over two weeks", "one day".
#pragma once
#include <lede/ast/said.hpp>
#include <lede/ast/temporal.hpp>
#include <lede/reader/neighbours.hpp>
#include <lede/reader/says.hpp>
#include <lede/reader/tense.hpp>

namespace lede::reader {

/// "over" of "for over two years", "took over an hour", "over two years old", where it is "more than"; else it tells
/// how long something went on: "agreed over two weeks".
inline void settle_over(ast::temporal& tree, scan::window& window, scan::window::iterator& first)
{
    if (tree.shape != ast::shape::duration || !says<"over">(*first)) return;
    const token& before = window.before(first);
    const bool led = (before.value(word_class::date_lead)
                         & (lexicon::lead::duration | lexicon::lead::lasting | lexicon::lead::age))
                     != 0;
    if (!tree.length.vague && (led || (before.has(word_class::auxiliary) || says<"with", "of">(before)))) return;
    tree.length.bound = modifier::none;
    ++first;
}

/// "a Friday" of "on a Friday", "One Friday in May": no day that could be told.
inline bool is_any_weekday(const ast::temporal& tree, scan::window& window, scan::window::iterator first)
{
    const ast::moment& m = tree.first;
    if (tree.shape != ast::shape::point || m.weekday == 0 || m.month > 0 || m.day > 0 || m.told != ast::relation::none)
        return false;
    const token& before = window.before(first);
    return (says<"one">(before) && !says<"that", "this">(window.before(first - 1)))
           || (says<"a">(before) && window.has_before(first, 2) && says<"on">(*(first - 2)));
}

/// "In winter the pass is closed": of no year, where no verb tells of one.
inline bool is_any_season(const ast::temporal& tree, scan::window& window, scan::window::iterator first, direction way)
{
    ast::moment rest = tree.first;
    rest.season = 0;
    return tree.shape == ast::shape::point && rest == ast::moment{} && first->has(word_class::season)
           && says<"in">(window.before(first)) && way == direction::nearest;
}

/// "Wednesday" and "Friday" of "every Monday, Wednesday and Friday": they come back, too
inline void settle_each(ast::temporal& tree, scan::window& window, scan::window::iterator first)
{
    constexpr int reach = 12;
    const ast::moment& m = tree.first;
    if (tree.shape != ast::shape::point || m.weekday == 0 || m.month > 0 || m.day > 0 || ast::is_told(m)
        || m.time.said())
        return;
    for (int i = 0; i < reach && !first->opens_sentence && window.has_before(first); ++i) {
        --first;
        if (says<"every", "each">(*first)) {
            tree.shape = ast::shape::set;
            return;
        }
        if (!first->is_mark(',') && !says<"and", "or">(*first) && !first->has(word_class::weekday)) return;
    }
}

/// "one day" of "he would one day lead it", "One day he left": some day      but not of "one day later"
inline bool is_some_day(scan::window& window, scan::window::iterator first, scan::window::iterator last)
{
    if (!says<"one">(*first) || first + 2 != last || !says<"day">(*(last - 1))) return false;
    const token& before = window.before(first);
    const token& after = window.peek(last);
    return tense::is_modal(before) || (first->opens_sentence && (after.is_mark(',') || after.has(word_class::pronoun)));
}

/// Such a day is a vague reference.
inline void settle_some_day(
    ast::temporal& tree, scan::window& window, scan::window::iterator first, scan::window::iterator last)
{
    if (tree.shape != ast::shape::duration || !is_some_day(window, first, last)) return;
    tree.shape = ast::shape::vague;
    tree.side = tense::is_modal(window.before(first)) ? ast::vague_side::future : ast::vague_side::past;
}

} // namespace lede::reader
