// Date phrases: all families. The reader tries each and keeps the longest.
#pragma once
#include <lede/grammar/date_range.hpp>
#include <lede/grammar/duration.hpp>
#include <lede/grammar/recurrence.hpp>
#include <lede/grammar/relative_date.hpp>

namespace lede::grammar {

namespace phrases {
// "the 15th"  "the 15th at noon"
struct lone_day_id;
inline constexpr auto lone_day = x3::rule<lone_day_id, ast::moment>{"day"}
= fresh >> lit<"the"> >> into<&ast::moment::day>[ordinal_number<1, 31, 1, 2>] >> -whole[moments::time_after];
} // namespace phrases

/// One moment alone; a day of the month alone stands in no longer phrase.
struct point_id;
inline constexpr auto point = x3::rule<point_id, ast::temporal>{"date"}
= fresh >> (phrases::first_moment | into_at<&ast::temporal::first, &ast::temporal::first_at>[phrases::lone_day]);

/// "recently"  "now"  "soon": by TimeML's conventions alone
struct vague_id;
inline constexpr auto vague = x3::rule<vague_id, ast::temporal>{"vague date"}
= fresh
  >> set<&ast::temporal::shape, ast::shape::vague> >> into<&ast::temporal::direction>[word<word_class::vague_time>];

} // namespace lede::grammar
