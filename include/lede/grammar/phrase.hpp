// What the families of date phrases share: a moment and an amount, stored in the tree of the whole phrase.
#pragma once
#include <lede/grammar/amount.hpp>
#include <lede/grammar/moment.hpp>

namespace lede::grammar::phrases {

using tree = ast::temporal;

inline constexpr auto first_moment = into_at<&tree::first, &tree::first_at>[moment];
inline constexpr auto moment_after = into_at<&tree::second, &tree::second_at>[moment];
inline constexpr auto length = into<&tree::length>[amount];

// "years" of "for years": how many is not said
struct many_units_id;
inline constexpr auto many_units = x3::rule<many_units_id, ast::amount>{"units"}
= fresh >> set<&ast::amount::vague, true> >> amounts::units_of<&ast::amount::of>;

} // namespace lede::grammar::phrases
