// An amount of time away from now, from the last date of the text, or from a moment that is named.
#pragma once
#include <lede/grammar/counted_from.hpp>

namespace lede::grammar {

namespace phrases {
inline constexpr auto back = set<&tree::direction, std::int8_t{-1}>;
inline constexpr auto on = set<&tree::direction, std::int8_t{1}>;
inline constexpr auto by_text = set<&tree::from, ast::base::text>;
inline constexpr auto by_moment = set<&tree::from, ast::base::moment>;
inline constexpr auto by_coming = set<&tree::from, ast::base::coming>;

// "ago today" of "a year ago today"  "ago Friday" of "two weeks ago Friday"  "ago this month" of "two years ago this
// month"
inline constexpr auto ago
    = lit<"ago"> >> back >> -whole[&(word<word_class::weekday> | word<word_class::deictic_day> | lit<"this">)
                                   >> first_moment >> by_moment];

/// "the New Year" of "before the New Year": its first day
struct turn_of_year_id;
inline constexpr auto turn_of_year = x3::rule<turn_of_year_id, ast::moment>{"turn of the year"}
= fresh >> -lit<"the"> >> lit<"new"> >> lit<"year"> >> &calendar::clause_goes_on
  >> set<&ast::moment::month, std::int16_t{1}> >> set<&ast::moment::day, std::int16_t{1}>;

// "from Tuesday"  "before Christmas"  "after Nov. 3"       but not "after 2:00"
inline constexpr auto beside_moment = ((lit<"before"> >> back) | (lit<"after"> >> on))
                                      >> (dated_moment | into_at<&tree::first, &tree::first_at>[turn_of_year])
                                      >> by_moment;
inline constexpr auto from_moment_def = beside_moment | (lit<"from"> >> on >> dated_moment >> by_coming)
                                        | (lit<"following"> >> on >> dated_moment >> by_moment);
inline constexpr auto from_moment = opaque<from_moment_def>;

// "later"  "earlier"  "previously"  "before."       but not "later than planned"  "before the vote"
inline constexpr auto from_text
    = ((lit<"later"> >> on) | ((lit<"earlier"> | lit<"previously">) >> back)) >> by_text >> !lit<"than">;
inline constexpr auto bare_side
    = ((lit<"before"> >> back) | ((lit<"after"> | lit<"afterward"> | lit<"afterwards">) >> on)) >> by_text
      >> phrase_end;

// "40 million years ago"  "2.5 billion years ago": no day of the calendar
struct ages_id;
inline constexpr auto ages = x3::rule<ages_id, ast::amount>{"ages"}
= fresh >> -amounts::bound >> amounts::number_of >> (lit<"million"> | lit<"billion">)
  >> units_of<&ast::amount::of> >> set<&ast::amount::vague, true>;
inline constexpr auto ages_ago = into<&tree::length>[ages] >> lit<"ago"> >> back;

// "two weeks ago"  "three days from now"  "ten years later"  "a month earlier"  "two days before Christmas"  "3w later"
// "a day from right now"  "three business days ago"  "five days before the New Year"
inline constexpr auto away_def = (length | into<&tree::length>[many_units] | into<&tree::length>[lettered_amount])
                                 >> (ago | ((lit<"from now"> | lit<"from right now"> | lit<"hence">) >> on)
                                     | whole[from_text] | whole[from_moment] | whole[bare_side]);
inline constexpr auto away = opaque<away_def>;

// "the day before Christmas"  "the week after Nov. 3"  "the year before."  "the year previous"
inline constexpr auto next_to_def
    = -lit<"the"> >> -lit<"very"> >> into<&tree::length>[one_unit]
      >> set<&tree::stretch, true> >> (whole[beside_moment] | whole[bare_side]
                                       | ((lit<"previous"> | lit<"prior">) >> back >> by_text >> phrase_end));
inline constexpr auto next_to = opaque<next_to_def>;
} // namespace phrases

/// "two weeks ago"  "ten years later"  "two days before Christmas"  "the day after Thanksgiving"
struct offset_id;
inline constexpr auto offset_def = x3::rule<offset_id, ast::temporal>{"relative date"}
= fresh
  >> set<&ast::temporal::shape, ast::shape::offset> >> (phrases::counted_from | whole[phrases::away]
                                                        | gate[whole[phrases::ages_ago]] | whole[phrases::next_to]);
inline constexpr auto offset = opaque<offset_def>;

} // namespace lede::grammar
