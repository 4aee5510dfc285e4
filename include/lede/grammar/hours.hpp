// From one time of day to another, with the day they lie on.
#pragma once
#include <lede/grammar/phrase.hpp>

namespace lede::grammar::phrases {

/// A time of day alone: "2:30 pm".
struct hour_id;
inline constexpr auto hour = x3::rule<hour_id, ast::moment>{"time"}
= fresh >> into<&ast::moment::time>[remembered_time];
/// An hour that the other end of a range tells the half of the day of: "8" of "8-9 a.m.".
struct bare_clock_id;
inline constexpr auto bare_clock = x3::rule<bare_clock_id, ast::clock>{"hour"}
= fresh >> into<&ast::clock::hour>[number<1, 12, 1, 2>];
struct bare_hour_id;
inline constexpr auto bare_hour = x3::rule<bare_hour_id, ast::moment>{"hour"}
= fresh >> into<&ast::moment::time>[bare_clock];
struct day_id;
inline constexpr auto some_day = x3::rule<day_id, ast::moment>{"day"}
= fresh >> moments::the >> moments::base >> moments::is_day;

inline constexpr auto hour_joint
    = sign<mark::en_dash> | sign<mark::em_dash> | sign<'-'> | lit<"to"> | lit<"until"> | lit<"till"> | lit<"through">;
inline constexpr auto first_hour = into_at<&tree::first, &tree::first_at>[hour];
inline constexpr auto first_bare = into_at<&tree::first, &tree::first_at>[bare_hour];
inline constexpr auto second_hour = into_at<&tree::second, &tree::second_at>[hour];
inline constexpr auto second_bare = into_at<&tree::second, &tree::second_at>[bare_hour];

// "8-9 a.m."  "2:00 to 2:30 pm"  "10:30 to 3"  "between 3 and 8 am"
inline constexpr auto clock_range = (lit<"between"> >> (first_hour | first_bare) >> lit<"and"> >> second_hour)
                                    | whole[(first_hour | first_bare) >> hour_joint >> second_hour]
                                    | (first_hour >> hour_joint >> second_bare);

// "Tuesday, 2-4 p.m."  "Nov. 4 from 10 a.m. to noon"  "2 to 4 p.m. on Tuesday"
inline constexpr auto on_day = into<&tree::day>[some_day];
inline constexpr auto hours = whole[on_day >> -sign<','> >> -(lit<"from"> | lit<"at">) >> clock_range]
                              | (clock_range >> -whole[-sign<','> >> -(lit<"on"> | lit<"of">) >> on_day]);

} // namespace lede::grammar::phrases
