// Tree and frame -> value. Calendar arithmetic only: no text, no grammar.
#pragma once
#include <lede/ast/said.hpp>
#include <lede/resolve/duration.hpp>
#include <lede/resolve/offset.hpp>
#include <lede/resolve/range.hpp>
#include <lede/resolve/set.hpp>
#include <lede/resolve/stretch.hpp>

namespace lede::resolve {

constexpr timex vague(const ast::temporal& tree)
{
    constexpr std::string_view names[] = {"", "PAST_REF", "PRESENT_REF", "FUTURE_REF"};
    timex t;
    t.value = names[static_cast<int>(tree.side)];
    return t;
}

/// A period told from now as an amount: "the past year", "the next decade".
constexpr bool is_told_as_stretch(const ast::moment& m)
{
    using enum ast::relation;
    return m.of != unit::none && m.edge == modifier::none && m.weekday == 0 && m.day == 0 && !ast::is_part_of_year(m)
           && m.nth == 0 && m.of != unit::weekend
           && (m.told == past || m.told == coming || (m.told == next && m.of >= unit::decade));
}

/// What a phrase of any shape says.
constexpr timex by_shape(const ast::temporal& tree, const frame& f)
{
    switch (tree.shape) {
    case ast::shape::pair: // parted by the reader
    case ast::shape::range: return range(tree, f);
    case ast::shape::offset: return offset(tree, f);
    case ast::shape::duration:
        if (tree.second != ast::moment{}) return stretch_within(tree, f);
        return tree.from_now ? from_now(tree, f) : tree.stretch ? stretch(tree, f) : duration(tree);
    case ast::shape::set: return set(tree);
    case ast::shape::vague: return vague(tree);
    default: break;
    }
    if (is_told_as_stretch(tree.first)) {
        ast::temporal one;
        one.length.count = 1;
        one.length.of = tree.first.of;
        one.direction = static_cast<std::int8_t>(ast::shift_of(tree.first.told));
        return stretch(one, f);
    }
    return point(tree.first, f);
}

/// Any date phrase.
constexpr timex temporal(const ast::temporal& tree, const frame& f) { return within_years(by_shape(tree, f)); }

} // namespace lede::resolve
