// From one date to another: a dash, "to", "through", "between ... and", what one end leaves unsaid the other says.
#pragma once
#include <lede/ast/said.hpp>
#include <lede/grammar/day_list.hpp>
#include <lede/grammar/hours.hpp>

namespace lede::grammar {

namespace phrases {
struct is_later_year {
    bool operator()(const ast::moment& a, const ast::moment& b) const
    {
        return *b.year == (*a.year + 1) % 100 || *b.year > *a.year % 100;
    }
};
struct is_next_day {
    bool operator()(const ast::moment& a, const ast::moment& b) const
    {
        return b.day == a.day + 1 && (a.month > 0) != (b.month > 0);
    }
};
/// "Friday to Tuesday", "May to July", but not "Friday to December", "4/2025-15:00": a weekday and a month alone make
/// no range, nor do a month and an hour
struct is_of_a_kind {
    static bool names_day(const ast::moment& m)
    {
        return m.day > 0 || m.weekday > 0 || m.deictic || ast::is_feast(m) || m.nth != 0 || m.day_of_year > 0
               || m.time.said();
    }
    bool operator()(const ast::moment& a, const ast::moment& b) const
    {
        const bool hour_alone = b.time.said() && b.month == 0 && b.day == 0 && b.weekday == 0 && !b.deictic;
        if (hour_alone && !names_day(a)) return false;
        return !(a.weekday > 0 && a.month == 0 && b.month > 0 && b.day == 0);
    }
};
/// "April and July 1962", "summer and autumn of 346 BC", "May and June of last year": the second says the year of both.
struct is_one_year {
    bool operator()(const ast::moment& a, const ast::moment& b) const
    {
        const bool months = a.month > 0 && b.month > 0 && a.day == 0 && b.day == 0;
        const bool seasons = a.season > 0 && b.season > 0;
        const bool said = b.year || (ast::is_told(b) && b.of == unit::year);
        return (months || seasons) && !a.year && said && !ast::is_told(a);
    }
};

/// "tomorrow" before an em dash is told again behind it; before a hyphen it opens a range: "today - next Friday"
struct is_no_deictic {
    bool operator()(const ast::moment& a, const ast::moment&) const { return !a.deictic; }
};
inline constexpr auto joint = sign<'-'> | (both<is_no_deictic{}> >> dash)
                              | lit<"to"> | lit<"through"> | lit<"thru"> | lit<"until"> | lit<"till">;

/// A joint that days alone have a comma before, no hours.
inline constexpr auto joint_behind_comma = sign<','> >> (lit<"through"> | lit<"thru"> | lit<"until"> | lit<"till">);
struct are_days {
    bool operator()(const ast::moment& a, const ast::moment& b) const
    {
        return (a.day > 0 || a.weekday > 0) && (b.day > 0 || b.weekday > 0);
    }
};

struct is_next_year {
    bool operator()(const ast::moment& a, const ast::moment& b) const { return *b.year == (*a.year + 1) % 100; }
};

// "1957-58"  "2013-2019"  "264 to 241 BC"  "2024/25"      but not "2024/26"
inline constexpr auto years_def
    = whole[first_of(full_year) >> tight >> sign<'/'> >> tight >> second_of(bare_year)
            >> both<is_next_year{}> >> !(tight >> sign<'/'>)]
      | (first_of(full_year) >> dash >> tight >> second_of(bare_year) >> both<is_later_year{}>)
      | (first_of(old_year) >> (joint | lit<"and">) >> second_of(era_year));
inline constexpr auto years = opaque<years_def>;

/// "now" of "between now and Nov. 15"
struct now_id;
inline constexpr auto now = x3::rule<now_id, ast::moment>{"now"}
= fresh >> lit<"now"> >> set<&ast::moment::deictic, std::int8_t{0}>;

// "the present" of "2014 to the present", "present" of "2010-present", "now" of "2019 until now"
//     but not of "2014 to present the prize", "tomorrow - now"
struct present_id;
inline constexpr auto present = x3::rule<present_id, ast::moment>{"present"}
= fresh
  >> (lit<"now"> | (-lit<"the"> >> lit<"present day">) | (lit<"the"> >> lit<"present">) | (lit<"present"> >> &closing))
  >> set<&ast::moment::deictic, std::int8_t{0}>;
struct is_year_said {
    bool operator()(const ast::moment& a, const ast::moment&) const { return a.year.has_value(); }
};

/// "in 2019" of "May to July in 2019": the year of both, when neither says one
struct year_of_both_parser : without_value<year_of_both_parser> {
    static constexpr first_set starts() { return lit<"in">.starts(); }
    template <class Context, class Tree, class Target>
    bool parse(token_iterator& at, const token_iterator& last, const Context& context, Tree& t, Target&) const
    {
        if (t.first.year || t.second.year || t.second.month == 0) return false;
        return (lit<"in"> >> calendar::year_number).parse(at, last, context, t.second, x3::unused);
    }
};
/// "at 7 p.m.", all or nothing
inline constexpr auto at_hour = whole[-sign<','> >> moments::at_time];
inline constexpr auto in_one_year = -whole[year_of_both_parser{}];

/// A month's name without its capital.
struct small_month_id;
inline constexpr auto small_month = x3::rule<small_month_id, ast::moment>{"month"} = fresh >> calendar::any_month;

// "between 2010 and 2015"  "between March 2 and 5"  "between 3 and 12 May"  "between now and Nov. 15"
// "between august and october"
inline constexpr auto between
    = lit<"between"> >> (whole[(first_of(now) | first_moment)
                               >> lit<"and"> >> (second_of(moment) | (both<is_first_a_day{}> >> second_of(bare_day)))]
                         | (first_of(bare_day) >> lit<"and"> >> second_of(moment) >> both<is_month_said{}>)
                         | (first_of(small_month) >> lit<"and"> >> second_of(small_month)));

/// "at 7 p.m." of "Nov. 3-5 at 7 p.m.", of "22-23 Feb at 7 p.m.": the hour of either day
struct hour_of_both_parser : without_value<hour_of_both_parser> {
    static constexpr prefix begins() { return first::or_nothing(first::set<std::remove_const_t<decltype(at_hour)>>); }
    template <class Context, class Tree, class Target>
    bool parse(token_iterator& at, const token_iterator& last, const Context& context, Tree& t, Target&) const
    {
        if (t.first.time.said() || hours_ahead_parser{}.parse(at, last, context, t, x3::unused)) return true;
        if (!t.second.time.said()) at_hour.parse(at, last, context, t.second, x3::unused);
        t.first.time = t.second.time;
        return true;
    }
};
inline constexpr hour_of_both_parser hour_of_both{};

// "Tuesday through Saturday" of "Tuesday through Saturday, 11 a.m. to 6 p.m."
struct last_day_id;
inline constexpr auto last_day = x3::rule<last_day_id, ast::moment>{"day"}
= fresh >> moments::the >> moments::base >> that<moments::is_day{}> >> hours_ahead_parser{};

// "Mon-Fri"  "Tue. to Sat."
struct short_weekday_id;
inline constexpr auto short_weekday = x3::rule<short_weekday_id, ast::moment>{"weekday"}
= fresh >> calendar::weekday_name;
inline constexpr auto short_weekdays = first_of(short_weekday) >> joint >> second_of(short_weekday);

// "Nov. 3-5"  "Nov. 3~5"  "June 5 to 14"  "Nov. 30-Dec. 2, 2025"  "Monday to Friday"  "May 1 through the third"
// "May to July in 2019"  "2014 to the present"  "Monday, Nov. 10, through Friday, Dec. 5"
//     but not "May 3, until noon"
inline constexpr auto spelled_def
    = !behind<follows_days{}> >> first_moment
      >> (whole[joint_behind_comma >> second_of(moment) >> both<are_days{}>]
          | (joint >> -lit<"on"> >> (whole[second_of(last_day)] | second_of(moment)
                                     | (both<is_year_said{}> >> second_of(present))
                                     | (both<is_first_a_day{}> >> second_of(bare_day) >> hour_of_both))))
      >> both<is_of_a_kind{}> >> in_one_year;
inline constexpr auto spelled = opaque<spelled_def>;

// "6-15 October 1952"  "the 3rd and 4th of May"  "May 3 and 4"  "May 3 & 4"  "3/4 May"  "Thursday 6th and Friday 7th
// November"      but not "May 3 and 17": those are two
// dates
struct is_figure {
    bool operator()(const token& t) const
    {
        return t.is_number() || t.any_of({word_class::ordinal, word_class::weekday});
    }
};
inline constexpr auto figure_first = &(-lit<"the"> >> any<is_figure{}>); // no "3 and June 4": that 3 is another month's
struct weekday_and_day_id;
inline constexpr auto weekday_and_day = x3::rule<weekday_and_day_id, ast::moment>{"day"}
= fresh >> calendar::weekday_before >> -(lit<"the"> >> set<&ast::moment::nth_of, unit::month>) >> calendar::day_number
  >> !behind<calendar::is_before_name{}>;
inline constexpr auto day_first = (first_of(bare_day) | first_of(weekday_and_day)) >> joint >> figure_first
                                  >> second_of(moment) >> both<is_month_said{}> >> hour_of_both;
inline constexpr auto next_days_def = ((no_month_before >> (first_of(bare_day) | first_of(weekday_and_day))
                                           >> (lit<"and"> | numerics::slash) >> figure_first >> second_of(moment))
                                          | (first_moment >> (lit<"and"> | sign<'&'>) >> second_of(bare_day)))
                                      >> both<is_next_day{}> >> hour_of_both;
inline constexpr auto next_days = opaque<next_days_def>;

// "April and July 1962"  "the summer and autumn of 346 BC"  "May and June of last year"
inline constexpr auto dates_pair_def
    = first_moment >> (((lit<"and"> | lit<"or"> | sign<'/'>) >> second_of(moment) >> both<is_one_year{}>) | put_off_to);
inline constexpr auto dates_pair = opaque<dates_pair_def>;

// "first and second quarters of 2009"  "the third and fourth quarters"
struct first_quarter_id;
inline constexpr auto first_quarter = x3::rule<first_quarter_id, ast::moment>{"quarter"}
= fresh >> -lit<"the"> >> into<&ast::moment::quarter>[ordinal_words | ordinal_number<1, 4>];
struct second_quarter_id;
inline constexpr auto second_quarter = x3::rule<second_quarter_id, ast::moment>{"quarter"}
= fresh >> into<&ast::moment::quarter>[ordinal_words | ordinal_number<1, 4>] >> lit<"quarters"> >> periods::in_year;
inline constexpr auto quarters = first_of(first_quarter) >> (lit<"and"> | lit<"or">) >> second_of(second_quarter);

// "the first and second week of June"  "the third and fourth weeks of May"  "first and third Mondays of 2025"
//     but not "the first and third Mondays of the month": they come back
struct first_counted_id;
inline constexpr auto first_counted = x3::rule<first_counted_id, ast::moment>{"counted day"}
= fresh >> -lit<"the"> >> into<&ast::moment::nth>[any_ordinal];
struct second_counted_id;
inline constexpr auto second_counted = x3::rule<second_counted_id, ast::moment>{"counted day"}
= fresh >> -lit<"the"> >> into<&ast::moment::nth>[any_ordinal]
  >> (into<&ast::moment::nth_weekday>[calendar::full_weekday]
      | (into<&ast::moment::nth_weekday>[calendar::weekdays_terminal{}] >> !(lit<"of"> >> lit<"the"> >> lit<"month">))
      | (one_of<&ast::moment::nth_of> >> that<periods::is_countable{}>) | units_of<&ast::moment::nth_of>)
  >> (lit<"of"> | lit<"in">) >> -lit<"the"> >> periods::container;
inline constexpr auto counted_twice_def
    = first_of(first_counted) >> (lit<"and"> | lit<"or">) >> second_of(second_counted);
inline constexpr auto counted_twice = opaque<counted_twice_def>;

// "the 12th and 13th centuries"  "the late 19th and early 20th century"
struct first_century_id;
inline constexpr auto first_century = x3::rule<first_century_id, ast::moment>{"century"}
= fresh >> -lit<"the"> >> -moments::edge >> into<&ast::moment::century>[any_ordinal];
struct second_century_id;
inline constexpr auto second_century = x3::rule<second_century_id, ast::moment>{"century"}
= fresh >> -lit<"the"> >> -moments::edge >> into<&ast::moment::century>[any_ordinal]
  >> (lit<"century"> | lit<"centuries">) >> -calendar::era;
inline constexpr auto centuries_def = first_of(first_century) >> (lit<"and"> | lit<"or">) >> second_of(second_century);
inline constexpr auto centuries = opaque<centuries_def>;
// "the 16th to the 18th century"
inline constexpr auto century_to_century_def = first_of(first_century) >> joint >> second_of(second_century);
inline constexpr auto century_to_century = opaque<century_to_century_def>;

// "Nov. 14 for ten days": the word that leads on stands before
struct is_after_from {
    bool operator()(scan::window& window, token_iterator at) const
    {
        return window.before(at).lexeme == lit_terminal<"from">::id;
    }
};
inline constexpr auto counted_on = behind<is_after_from{}> >> dated_moment >> lit<"for"> >> how_long;

inline constexpr auto pair = whole[quarters] | whole[centuries] | whole[counted_twice] | whole[day_list] | dates_pair;

// a month behind "3/4", "3/4 of": two days, and no date in figures
inline constexpr auto beyond_first
    = joint | joint_behind_comma | lit<"for"> | (sign<','> >> (listed_number{} | lit<"and"> | lit<"or"> | sign<'&'>))
      | lit<"and"> | lit<"or"> | sign<'/'> | sign<'&'> | (-lit<"of"> >> word<word_class::month>) | hours_of_day
      | put_off_to;
} // namespace phrases

/// Whether a range or a pair may go on behind its first date, which is as long as it can be.
inline bool may_lead_on(scan::window& window, token_iterator end)
{
    using beyond_first = std::remove_const_t<decltype(phrases::beyond_first)>;
    static_assert(!first::set<beyond_first>.first.anything); // else every date is tried as the first of two
    return can_start<beyond_first>(window, end);
}

/// Two moments and all between them.
struct range_id;
inline constexpr auto range_def = x3::rule<range_id, ast::temporal>{"date range"}
= fresh
  >> set<&ast::temporal::shape, ast::shape::range> >> (whole[phrases::years] | whole[phrases::hours]
                                                       | whole[phrases::between] | whole[phrases::spelled]
                                                       | whole[phrases::short_weekdays] | whole[phrases::day_first]
                                                       | whole[phrases::next_days] | whole[phrases::century_to_century]
                                                       | whole[phrases::counted_on]);
inline constexpr auto range = opaque<range_def>;

/// Two moments in one breath, one year for both.
struct pair_id;
inline constexpr auto pair = x3::rule<pair_id, ast::temporal>{"two dates"}
= fresh >> set<&ast::temporal::shape, ast::shape::pair> >> phrases::pair;

} // namespace lede::grammar
