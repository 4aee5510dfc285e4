// What the families of date phrases share: a moment and an amount, stored in the tree of the whole phrase.
#pragma once
#include <lede/grammar/amount.hpp>
#include <lede/grammar/moment.hpp>

namespace lede::grammar::phrases {

using tree = ast::temporal;

inline constexpr auto first_moment = into_at<&tree::first, &tree::first_at>[moment];
inline constexpr auto length = into<&tree::length>[amount];

} // namespace lede::grammar::phrases
