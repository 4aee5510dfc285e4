// Days counted from another one: weekdays before and behind it and the closest to it, a date some years away.
#pragma once
#include <lede/grammar/line.hpp>
#include <lede/grammar/phrase.hpp>

namespace lede::grammar::phrases {

/// The plural of a weekday, or its name after an ordinal; stored as the day that is counted.
struct counted_weekday_id;
inline constexpr auto counted_weekday = x3::rule<counted_weekday_id, ast::moment>{"weekday"}
= fresh >> calendar::weekday_name;
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

// "Thursday week"  "Monday fortnight"  "a week on Friday"  "a fortnight on Monday": so long behind the next one
//     but not "Thursday week-long"  "a week Friday"
struct one_week_id;
inline constexpr auto one_week = x3::rule<one_week_id, ast::amount>{"week"}
= fresh >> set<&ast::amount::count, 1> >> &(lit<"week"> | lit<"fortnight">) >> one_of<&ast::amount::of>;
struct next_weekday_id;
inline constexpr auto next_weekday = x3::rule<next_weekday_id, ast::moment>{"weekday"}
= fresh >> into<&ast::moment::weekday>[calendar::full_weekday];
inline constexpr auto on_weekday = into_at<&tree::first, &tree::first_at>[next_weekday];
inline constexpr auto week_behind = (whole[on_weekday >> into<&tree::length>[one_week]]
                                        | (lit<"a"> >> into<&tree::length>[one_week] >> lit<"on"> >> on_weekday))
                                    >> &calendar::clause_goes_on
                                    >> set<&tree::direction, std::int8_t{1}> >> set<&tree::from, ast::base::coming>;

/// A day that comes back each week or each year.
struct comes_back {
    bool operator()(const tree& t) const
    {
        const ast::moment& m = t.day;
        const bool day = ast::is_feast(m) || (m.month > 0 ? m.day > 0 : m.weekday > 0);
        return day && ast::is_of_calendar(m) && !m.year && !m.time.said();
    }
};
// "the Saturday closest to January 31"  "the Sun. nearest 11 November"  "the nearest Fri to May 3"
// "the second closest Christmas to today"      but not "the Saturday closest to them"  "the closest thing to Christmas"
inline constexpr auto nth = into<&tree::length>[which_one] | into<&tree::length>[the_first];
inline constexpr auto closest_to
    = -lit<"the"> >> ((into<&tree::day>[counted_weekday] >> into<&tree::length>[the_first]
                          >> ((lit<"closest"> >> lit<"to">) | (lit<"nearest"> >> -lit<"to">)))
                      | (nth >> (lit<"closest"> | lit<"nearest">)
                          >> (into<&tree::day>[moment] | into<&tree::day>[counted_weekday])
                          >> that<comes_back{}> >> lit<"to">))
      >> dated_moment >> by_closest;

// "Christmas two years ago"  "May 3 ten years ago"  "March a year ago"
//     but not "Monday two years ago"  "May 2011 two years ago"
struct comes_back_each_year {
    bool operator()(const tree& t) const
    {
        return (ast::is_feast(t.first) || t.first.month > 0) && !t.first.year && !ast::is_told(t.first);
    }
};
struct is_of_months {
    bool operator()(const tree& t) const { return t.length.of >= unit::month && !t.length.vague && t.length.low == 0; }
};
inline constexpr auto years_away
    = first_moment >> that<comes_back_each_year{}> >> length
      >> that<is_of_months{}> >> lit<"ago"> >> set<&tree::direction, std::int8_t{-1}> >> by_shifted;

// "Thanksgiving in two years"  "Easter in nine months": alone on its line      but not "the best Easter in two years"
inline constexpr auto years_ahead
    = behind<opens_line{}> >> first_moment >> that<comes_back_each_year{}> >> lit<"in"> >> length
      >> that<is_of_months{}> >> behind<closes_line{}> >> set<&tree::direction, std::int8_t{1}> >> by_shifted;

inline constexpr auto counted_from = gate[whole[weekdays_away] | whole[weekday_beside] | whole[weekday_next_to]
                                          | whole[closest_to] | whole[week_behind]]
                                     | whole[years_away] | whole[years_ahead];

} // namespace lede::grammar::phrases
