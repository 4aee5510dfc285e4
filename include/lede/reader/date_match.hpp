// The longest date phrase at a place, whatever its family.
#pragma once
#include <lede/grammar/temporal.hpp>

#include <string_view>

namespace lede::reader {

/// The longest date phrase that starts at a token.
struct date_match {
    ast::temporal tree;
    scan::window::iterator end{};
    std::string_view rule;

    template <class Rule>
    void attempt(scan::window& window, scan::window::iterator begin, const Rule& rule_tried)
    {
        if (!grammar::can_start<Rule>(window, begin)) return;
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
    best.attempt(window, begin, grammar::pair);
    best.attempt(window, begin, grammar::point);
    best.attempt(window, begin, grammar::range);
    best.attempt(window, begin, grammar::offset);
    best.attempt(window, begin, grammar::recurring);
    best.attempt(window, begin, grammar::duration);
    best.attempt(window, begin, grammar::vague);
    return best;
}

} // namespace lede::reader
