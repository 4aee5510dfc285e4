// From one date to another: a dash, "to", "through", "between ... and", what one end leaves unsaid the other says.
#pragma once
#include <lede/grammar/phrase.hpp>

namespace lede::grammar {

namespace phrases {
/// A day alone, which only the other end of a range gives its month: "5" of "Nov. 3-5".
struct bare_day_id;
inline constexpr auto bare_day = x3::rule<bare_day_id, ast::moment>{"day"}
= fresh >> -lit<"the"> >> calendar::day_number >> calendar::year_after;
struct bare_year_id;
inline constexpr auto bare_year = x3::rule<bare_year_id, ast::moment>{"year"}
= fresh >> into<&ast::moment::year>[number<0, 99, 2, 2>] >> set<&ast::moment::short_year, true>;

inline constexpr auto from_to
    = sign<mark::en_dash> | sign<mark::em_dash> | sign<'-'> | lit<"to"> | lit<"through"> | lit<"until"> | lit<"till">;

inline constexpr auto second_moment = into_at<&tree::second, &tree::second_at>[moment];

// "Nov. 3-5"  "June 5 to 14"  "Nov. 30-Dec. 2, 2025"  "2014-2018"  "1957-58"  "Monday to Friday"  "6-15 October 1952"
inline constexpr auto between = lit<"between"> >> first_moment
                                >> lit<"and"> >> (second_moment | into_at<&tree::second, &tree::second_at>[bare_day]);
inline constexpr auto dash = sign<mark::en_dash> | sign<mark::em_dash> | sign<'-'>;
inline constexpr auto spelled
    = first_moment >> ((dash >> (second_moment | into_at<&tree::second, &tree::second_at>[bare_day]
                                 | into_at<&tree::second, &tree::second_at>[bare_year]))
                       | ((lit<"to"> | lit<"through"> | lit<"until"> | lit<"till">)
                           >> (second_moment | into_at<&tree::second, &tree::second_at>[bare_day])));
inline constexpr auto day_first
    = into_at<&tree::first, &tree::first_at>[bare_day] >> (from_to | lit<"and">) >> second_moment;
} // namespace phrases

/// Two moments and all between them.
struct range_id;
inline constexpr auto range = x3::rule<range_id, ast::temporal>{"date range"}
= fresh >> set<&ast::temporal::shape, ast::shape::range> >> (whole[phrases::between] | whole[phrases::spelled]
                                                             | whole[phrases::day_first]);

} // namespace lede::grammar
