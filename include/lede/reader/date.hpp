// From a candidate to a date mention.
#pragma once
#include <lede/grammar/temporal.hpp>
#include <lede/reader/date_mention.hpp>
#include <lede/reader/date_position.hpp>
#include <lede/reader/date_start.hpp>
#include <lede/reader/readers.hpp>
#include <lede/reader/tense.hpp>
#include <lede/resolve/temporal.hpp>

namespace lede::reader {

/// The longest date phrase that starts at a token.
struct date_match {
    ast::temporal tree;
    scan::window::iterator end{};
    std::string_view rule;

    template <class Rule>
    void attempt(scan::window& window, scan::window::iterator begin, const Rule& rule_tried)
    {
        ast::temporal tried;
        scan::window::iterator at = begin;
        if (!grammar::match(window, at, rule_tried, tried) || (end && at <= end)) return;
        tree = tried;
        end = at;
        rule = rule_tried.name;
    }
};

inline date_match longest_date(scan::window& window, scan::window::iterator begin)
{
    date_match best;
    best.attempt(window, begin, grammar::range);
    best.attempt(window, begin, grammar::point);
    best.attempt(window, begin, grammar::offset);
    best.attempt(window, begin, grammar::recurring);
    best.attempt(window, begin, grammar::duration);
    best.attempt(window, begin, grammar::vague);
    return best;
}

inline resolve::frame frame_of(const situation& now, direction way)
{
    resolve::frame f;
    f.reference = now.reference;
    f.narrative = now.narrative();
    f.way = now.wishes->direction == direction::by_verb ? way : now.wishes->direction;
    f.day_first = now.wishes->day_first;
    f.fiscal_month = static_cast<int>(static_cast<unsigned>(now.wishes->fiscal_year));
    const auto day_of = [](const timex& date) { return std::chrono::floor<std::chrono::days>(*date.start); };
    if (now.told.last) {
        f.text_day = day_of(*now.told.last);
        f.text_grain = now.told.last->grain;
    }
    if (now.told.day) {
        f.story_day = day_of(*now.told.day);
        f.story_grain = now.told.day->grain;
    }
    return f;
}

LEDE_CORE void read_date(scan::window& window, scan::window::iterator anchor, const situation& now, batch& out)
{
    for (scan::window::iterator begin = leftmost_date_token(window, anchor); begin <= anchor; ++begin) {
        const date_match best = longest_date(window, begin);
        if (!best.end || best.end <= anchor) continue;
        scan::window::iterator first = begin, last = best.end;
        if (!date_position(window, first, last, best.tree, now)) continue;
        push_date(first, last, best.tree,
            resolve::temporal(best.tree, frame_of(now, direction_at(window, first, last))), best.rule, now, out);
        return;
    }
}

} // namespace lede::reader
