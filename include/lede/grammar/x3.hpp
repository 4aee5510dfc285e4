// The one place that names the parser library.
#pragma once
#include <lede/scan/window.hpp>

#include <boost/spirit/home/x3.hpp>

namespace lede::grammar {

namespace x3 = boost::spirit::x3;

/// The grammar reads tokens; its terminals find the window they stand in here.
struct window_tag;
using token_iterator = scan::window::iterator;

/// Tries a rule at a token. \param at moved behind what was matched, or left where it was
/// \param last where the rules of names stop at the latest; the others stop where their words do
template <class Rule, class Tree>
bool match(scan::window& window, token_iterator& at, const Rule& rule, Tree& tree, token_iterator last = {})
{
    window.start = at;
    token_iterator end = at;
    const auto context = x3::make_context<window_tag>(window);
    const bool found = rule.parse(end, last, context, x3::unused, tree) && end != at;
    if (window.trace) {
        const std::uint32_t begin = window.peek(at).where.begin;
        window.trace->tried({rule.name, found ? span{begin, (end - 1)->where.end} : span{}, begin});
    }
    if (found) at = end;
    return found;
}

} // namespace lede::grammar
