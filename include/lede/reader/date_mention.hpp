// A resolved date phrase as mentions: one by our own conventions, the ends of a range apart by TimeML's.
#pragma once
#include <lede/ast/said.hpp>
#include <lede/ast/temporal.hpp>
#include <lede/grammar/terminal.hpp>
#include <lede/reader/neighbours.hpp>
#include <lede/reader/situation.hpp>
#include <lede/resolve/duration.hpp>
#include <lede/resolve/range.hpp>
#include <lede/scan/window.hpp>

#include <algorithm>
#include <array>
#include <cstddef>
#include <string_view>
#include <utility>

namespace lede::reader {

/// Articles stay outside by our conventions. By TimeML's they are inside, but before a date that only goes before a
/// noun ("the 1968 uprising", "the May 1999 vote").
inline bool leaves_article_out(const ast::temporal& tree, bool timeml)
{
    const ast::moment& m = tree.first;
    if (!timeml) return tree.shape != ast::shape::set;
    return tree.shape == ast::shape::point && ast::is_of_calendar(m) && m.edge == modifier::none
           && !ast::is_part_of_year(m) && !ast::is_decade_or_more(m) && m.season == 0 && !m.fiscal && m.day == 0
           && !m.deictic && !m.time.said();
}

/// "FY2009-Q3" as TimeML has it: the year that a fiscal year is named for.
inline value_text without_fiscal_mark(const value_text& value)
{
    const std::string_view v = value.view();
    return v.starts_with("FY") ? value_text{v.substr(2)} : value;
}

inline void push_date(const scan::token* first, const scan::token* last, const ast::temporal& tree, const timex& value,
    std::string_view rule, const situation& now, batch& out)
{
    const bool timeml = now.wishes->convention == convention::timeml;
    mention m;
    m.rule = rule;
    if (timeml && value.parts.size() == 2) {
        for (const timex::part& p : value.parts) {
            timex end = value;
            end.parts.clear();
            end.type = p.type;
            end.mod = p.mod;
            end.value = p.value;
            end.written = {};
            m.where = p.where;
            m.what = end;
            out.push(m);
        }
        return;
    }
    if (leaves_article_out(tree, timeml)) first = position::behind_article(first, last);
    m.where = {first->where.begin, (last - 1)->where.end};
    timex whole = value;
    if (timeml) whole.value = without_fiscal_mark(value.value);
    for (timex::part& p : whole.parts) p.where.begin = (std::max)(p.where.begin, m.where.begin); // its article too
    m.what = whole;
    out.push(m);
}

/// "two to three days" by TimeML: "two", "three days", each a mention of its own
inline void push_amounts(
    const scan::token* first, const scan::token* last, const ast::temporal& tree, std::string_view rule, batch& out)
{
    const auto joins = [](const scan::token& t) {
        return says<"to", "or", "and">(t) || t.is_mark(scan::mark::en_dash) || t.is_mark('-');
    };
    const scan::token* const joint = std::find_if(first + 1, last - 1, joins);
    ast::amount low = tree.length, high = tree.length;
    low.count = std::exchange(high.low, 0);
    low.low = 0;
    const auto push = [&](const scan::token* from, const scan::token* to, const ast::amount& length) {
        ast::temporal one;
        one.length = length;
        mention m;
        m.rule = rule;
        m.where = {from->where.begin, (to - 1)->where.end};
        m.what = resolve::duration(one);
        out.push(m);
    };
    if (joint == last - 1) return push(first, last, tree.length);
    push(first, joint, low);
    push(joint + 1, last, high);
}

/// Dates in one breath, each a mention of its own.
inline void push_pair(const scan::token* first, const scan::token* last, const ast::temporal& tree,
    const resolve::frame& f, std::string_view rule, const situation& now, batch& out)
{
    const auto push = [&](span where, const timex& value) {
        mention m;
        m.rule = rule;
        m.where = where;
        while (first->where.begin < where.begin) ++first;
        if (now.wishes->convention != convention::timeml)
            m.where.begin = position::behind_article(first, last)->where.begin;
        m.what = value;
        out.push(m);
    };
    const std::array<timex, 2> ends = resolve::both_ends(tree, f);
    push(tree.first_at, ends[0]);
    for (const ast::listed_day& d : tree.between) {
        const std::uint32_t begin = tree.first_at.begin + d.from;
        if (d.size > 0) push({begin, begin + d.size}, resolve::listed(d, tree, f));
    }
    push(tree.second_at, ends[1]);
}

} // namespace lede::reader
