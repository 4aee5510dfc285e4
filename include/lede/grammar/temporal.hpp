// Date phrases: all families. The reader tries each and keeps the longest.
#pragma once
#include <lede/grammar/date_range.hpp>
#include <lede/grammar/duration.hpp>
#include <lede/grammar/recurrence.hpp>
#include <lede/grammar/relative_date.hpp>

namespace lede::grammar {

/// One moment alone.
struct point_id;
inline constexpr auto point = x3::rule<point_id, ast::temporal>{"date"} = fresh >> phrases::first_moment;

/// "recently"  "now"  "soon": by TimeML's conventions alone
struct vague_id;
inline constexpr auto vague = x3::rule<vague_id, ast::temporal>{"vague date"}
= fresh
  >> set<&ast::temporal::shape, ast::shape::vague> >> into<&ast::temporal::direction>[word<word_class::vague_time>];

} // namespace lede::grammar
