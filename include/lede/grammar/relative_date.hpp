// An amount of time away from now, from the last date of the text, or from a moment that is named.
#pragma once
#include <lede/grammar/phrase.hpp>

namespace lede::grammar {

namespace phrases {
// "two weeks ago"  "three days from now"  "ten years later"  "a month earlier"
inline constexpr auto away
    = (length | into<&tree::length>[many_units])
      >> ((lit<"ago"> >> set<&tree::direction, std::int8_t{-1}>)
          | ((lit<"from now"> | lit<"hence">) >> set<&tree::direction, std::int8_t{1}>)
          | (lit<"later"> >> set<&tree::direction, std::int8_t{1}> >> set<&tree::from, ast::base::text>)
          | (lit<"earlier"> >> set<&tree::direction, std::int8_t{-1}> >> set<&tree::from, ast::base::text>)
          | (lit<"from"> >> first_moment
              >> set<&tree::direction, std::int8_t{1}> >> set<&tree::from, ast::base::moment>)
          | (lit<"before"> >> first_moment
              >> set<&tree::direction, std::int8_t{-1}> >> set<&tree::from, ast::base::moment>)
          | ((lit<"after"> | lit<"since">) >> first_moment
              >> set<&tree::direction, std::int8_t{1}> >> set<&tree::from, ast::base::moment>));
} // namespace phrases

/// "two weeks ago"  "ten years later"  "two days before Christmas"
struct offset_id;
inline constexpr auto offset = x3::rule<offset_id, ast::temporal>{"relative date"}
= fresh >> set<&ast::temporal::shape, ast::shape::offset> >> phrases::away;

} // namespace lede::grammar
