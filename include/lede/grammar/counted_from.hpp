// Days counted from another one: weekdays before and behind it, the closest feast to it, a date told from a later now.
#pragma once
#include <lede/grammar/line.hpp>
#include <lede/grammar/phrase.hpp>

namespace lede::grammar::phrases {

/// The plural of a weekday, or its name after an ordinal; stored as the day that is counted.
struct counted_weekday_id;
inline constexpr auto counted_weekday = x3::rule<counted_weekday_id, ast::moment>{"weekday"}
= fresh >> into<&ast::moment::weekday>[calendar::full_weekday];
struct counted_weekdays_id;
inline constexpr auto counted_weekdays = x3::rule<counted_weekdays_id, ast::moment>{"weekdays"}
= fresh >> into<&ast::moment::weekday>[calendar::weekdays_terminal{}];

/// How many of them.
struct how_many_id;
inline constexpr auto how_many = x3::rule<how_many_id, ast::amount>{"amount"}
= fresh >> into<&ast::amount::count>[number<1, 99, 1, 2> | cardinal_words];
struct which_one_id;
inline constexpr auto which_one = x3::rule<which_one_id, ast::amount>{"amount"}
= fresh >> into<&ast::amount::count>[ordinal_number<1, 99, 1, 2> | ordinal_words];
struct the_first_id;
inline constexpr auto the_first = x3::rule<the_first_id, ast::amount>{"amount"} = fresh >> set<&ast::amount::count, 1>;

inline constexpr auto by_weekday = set<&tree::from, ast::base::weekday>;
inline constexpr auto by_closest = set<&tree::from, ast::base::closest>;
inline constexpr auto by_shifted = set<&tree::from, ast::base::shifted>;

// "two Sundays from now"  "three Fridays ago"
inline constexpr auto weekdays_away = into<&tree::length>[how_many] >> into<&tree::day>[counted_weekdays]
                                      >> ((lit<"ago"> >> set<&tree::direction, std::int8_t{-1}>)
                                          | (lit<"from now"> >> set<&tree::direction, std::int8_t{1}>))
                                      >> by_weekday;

// "the first Monday after Easter"  "third Tuesday before May 3"      but not "the first Monday after the vote"
inline constexpr auto weekday_beside
    = -lit<"the"> >> into<&tree::length>[which_one] >> into<&tree::day>[counted_weekday]
      >> ((lit<"before"> >> set<&tree::direction, std::int8_t{-1}>)
          | ((lit<"after"> | lit<"following">) >> set<&tree::direction, std::int8_t{1}>))
      >> dated_moment >> by_weekday;

// "the Monday before Thanksgiving"  "the Tuesday after Nov. 1"      but not "the Friday after Monday"
struct is_dated_by_name {
    bool operator()(const tree& t) const
    {
        return ast::is_feast(t.first) || (t.first.month > 0 && t.first.day > 0 && !t.first.turned);
    }
};
inline constexpr auto weekday_next_to
    = lit<"the"> >> into<&tree::length>[the_first] >> into<&tree::day>[counted_weekday]
      >> ((lit<"before"> >> set<&tree::direction, std::int8_t{-1}>)
          | ((lit<"after"> | lit<"following">) >> set<&tree::direction, std::int8_t{1}>))
      >> dated_moment >> that<is_dated_by_name {}> >> by_weekday;

// "the closest Friday to May 3"  "the second closest Christmas to today"      but not "the closest thing to Christmas"
inline constexpr auto closest_to = -lit<"the"> >> (into<&tree::length>[which_one] | into<&tree::length>[the_first])
                                   >> (lit<"closest"> | lit<"nearest">) >> into<&tree::day>[moment]
                                   >> lit<"to"> >> dated_moment >> by_closest;

// "Thanksgiving in two years"  "Easter three years ago": alone on its line      but not "the best Easter in two years"
inline constexpr auto date_away
    = behind<opens_line{}> >> whole[dated_moment
                                    >> ((lit<"in"> >> length >> set<&tree::direction, std::int8_t{1}>)
                                        | (length >> ((lit<"ago"> >> set<&tree::direction, std::int8_t{-1}>)
                                                      | ((lit<"from now"> | lit<"hence">)
                                                          >> set<&tree::direction, std::int8_t{1}>))))
                                    >> behind<closes_line{}> >> by_shifted];

// "15 minutes out"  "next Monday +12 days"  "Dec. 29 - 2 days": alone on its line      but not "two weeks out, polls"
inline constexpr auto line_away
    = behind<opens_line{}> >> (whole[length
                                     >> lit<"out"> >> set<&tree::direction, std::int8_t{1}> >> behind<closes_line{}>]
                               | whole[dated_moment >> ((sign<'+'> >> set<&tree::direction, std::int8_t{1}>)
                                                        | (sign<'-'> >> set<&tree::direction, std::int8_t{-1}>))
                                       >> length >> behind<closes_line{}> >> set<&tree::from, ast::base::moment>]);

inline constexpr auto counted_from
    = gate[whole[weekdays_away] | whole[weekday_beside] | whole[weekday_next_to] | whole[closest_to]] | date_away
      | line_away;

} // namespace lede::grammar::phrases
