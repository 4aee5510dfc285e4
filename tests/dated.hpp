// Reads one date phrase at the start of a text and resolves it, for the rule tables of grammar/.
#pragma once
#include "match.hpp"
#include "reference.hpp"

#include <lede/grammar/temporal.hpp>
#include <lede/resolve/temporal.hpp>

#include <doctest/doctest.h>

#include <string_view>

namespace tests {

/// A row: the text, what the rule takes from its start (empty: it does not match), the TIMEX3 value and modifier
/// against tests::reference.
struct dated_row {
    std::string_view text, matched, value;
    lede::modifier mod{};
};

inline lede::resolve::frame frame()
{
    lede::resolve::frame f;
    f.reference = lede::instant{reference};
    return f;
}

template <class Rule>
std::string_view dated(
    std::string_view text, const Rule& rule, lede::timex& out, const lede::resolve::frame& from = frame())
{
    lede::ast::temporal tree;
    const std::string_view taken = matched(text, rule, tree);
    if (!taken.empty()) out = lede::resolve::temporal(tree, from);
    return taken;
}

/// Checks each row of a table: what the rule takes, what it means, how it is bounded.
template <class Rows, class Rule>
void check_dated(const Rows& rows, const Rule& rule, const lede::resolve::frame& from = frame())
{
    for (const dated_row& r : rows) {
        CAPTURE(r.text);
        lede::timex t;
        CHECK(dated(r.text, rule, t, from) == r.matched);
        CHECK(t.value.view() == r.value);
        CHECK(t.mod == r.mod);
    }
}

} // namespace tests
