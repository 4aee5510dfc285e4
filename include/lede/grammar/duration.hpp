// How long something lasts.
#pragma once
#include <lede/grammar/phrase.hpp>

namespace lede::grammar {

namespace phrases {
// "the first three years"  "the last two weeks of February"      but not "the first year": that is one of a count
inline constexpr auto counted_stretch = -lit<"the"> >> (lit<"first"> | lit<"last"> | lit<"final"> | lit<"opening">)
                                        >> length >> -whole[lit<"of"> >> moment_after];

// "the past two weeks"  "the next 12 months"  "the last five years"
inline constexpr auto stretch
    = -lit<"the"> >> (((lit<"past"> | lit<"last"> | lit<"previous">) >> set<&tree::direction, std::int8_t{-1}>)
                      | ((lit<"next"> | lit<"coming"> | lit<"following">) >> set<&tree::direction, std::int8_t{1}>))
      >> length >> set<&tree::stretch, true>;
} // namespace phrases

/// "three months"  "the past two weeks"  "years"
struct duration_id;
inline constexpr auto duration = x3::rule<duration_id, ast::temporal>{"duration"}
= (fresh >> set<&ast::temporal::shape, ast::shape::duration> >> phrases::counted_stretch)
  | (fresh >> set<&ast::temporal::shape, ast::shape::duration> >> phrases::stretch)
  | (fresh >> set<&ast::temporal::shape, ast::shape::duration> >> phrases::length)
  | (fresh >> set<&ast::temporal::shape, ast::shape::duration> >> into<&ast::temporal::length>[phrases::many_units]);

} // namespace lede::grammar
