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

inline date_match longest_family(scan::window& window, scan::window::iterator begin)
{
    date_match best;
    best.attempt(window, begin, grammar::point);
    if (!best.end || grammar::may_lead_on(window, best.end)) {
        best.attempt(window, begin, grammar::pair);
        best.attempt(window, begin, grammar::range);
    }
    best.attempt(window, begin, grammar::offset);
    best.attempt(window, begin, grammar::recurring);
    best.attempt(window, begin, grammar::duration);
    best.attempt(window, begin, grammar::vague);
    return best;
}

/// The same, read once for each token.
inline date_match longest_date(scan::window& window, scan::window::iterator begin)
{
    struct known {
        ast::temporal tree;
        std::string_view rule;
    };
    if (window.trace) return longest_family(window, begin);
    const scan::try_key key{begin->where.begin, static_cast<std::uint8_t>(grammar::result::of_date), true};
    known found;
    int tokens{};
    if (window.wholes.recall(key, tokens, found))
        return tokens == grammar::failed ? date_match{} : date_match{found.tree, begin + tokens, found.rule};
    const date_match best = longest_family(window, begin);
    window.wholes.keep(
        key, best.end ? static_cast<int>(best.end - begin) : grammar::failed, known{best.tree, best.rule});
    return best;
}

} // namespace lede::reader
