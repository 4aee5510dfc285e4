// Tries a rule of the grammar at the start of a text, for the rule tables of this folder.
#pragma once
#include <lede/grammar/x3.hpp>
#include <lede/scan/window.hpp>

#include <string_view>

namespace tests {

/// What the rule takes of the text, from its first token on; empty: it does not match. The tree is filled on success.
template <class Rule, class Tree>
std::string_view matched(std::string_view text, const Rule& rule, Tree& tree, const lede::vocabulary* words = nullptr)
{
    lede::scan::window window{text, words};
    const auto first = window.open(window.peek(window.begin()).where.begin);
    auto at = first;
    if (!first || !lede::grammar::match(window, at, rule, tree)) return {};
    return text.substr(first->where.begin, (at - 1)->where.end - first->where.begin);
}

} // namespace tests
