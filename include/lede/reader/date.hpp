// From a candidate to a date mention.
#pragma once
#include <lede/grammar/calendar_date.hpp>
#include <lede/reader/readers.hpp>
#include <lede/resolve/temporal.hpp>

namespace lede::reader {

LEDE_CORE void read_date(scan::window& window, scan::window::iterator anchor, const situation& now, batch& out)
{
    ast::temporal tree;
    scan::window::iterator end = anchor;
    if (!grammar::match(window, end, grammar::calendar_date, tree)) return;
    mention m;
    m.where = {anchor->where.begin, (end - 1)->where.end};
    m.what = resolve::temporal(tree, now.reference);
    m.rule = "calendar date";
    out.push(m);
}

} // namespace lede::reader
