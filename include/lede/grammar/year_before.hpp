// A period of the year before, or of another, like one that the text has told.
#pragma once
#include <lede/grammar/told_period.hpp>

namespace lede::grammar::periods {

// "the same period last year"  "the corresponding quarter a year ago"  "this time last year"  "the year-earlier
// quarter"  "the year-ago loss"  "the quarter a year ago"  "last year's quarter"
inline constexpr auto a_year_before
    = (-(lit<"of"> | lit<"in">) >> -lit<"the"> >> (lit<"last"> | lit<"previous"> | lit<"prior">) >> lit<"year">)
      | (lit<"a"> >> lit<"year"> >> (lit<"ago"> | lit<"earlier">));
inline constexpr auto some_period = lit<"period"> | lit<"time"> | one_of<&tree::of>;
inline constexpr auto year_ago = lit<"year"> >> sign<'-'> >> (lit<"ago"> | lit<"earlier">);
inline constexpr auto last_years = (lit<"last"> | lit<"previous">) >> lit<"year"> >> possessive;
inline constexpr auto quarter_or_period = lit<"quarter"> | lit<"period">;
inline constexpr auto year_before_def
    = (((lit<"same"> | lit<"corresponding"> | lit<"comparable"> | lit<"this">) >> some_period >> a_year_before)
          | (((lit<"quarter"> >> a_year_before) | (last_years >> quarter_or_period))
              >> set<&tree::told, ast::relation::previous>)
          | (year_ago >> -some_period >> set<&tree::told, ast::relation::previous>))
      >> set<&tree::year_before, true>;
inline constexpr auto year_before = opaque<year_before_def>;

// "the same month of 2024"  "the corresponding quarter in 2019"      but not "the same month of the war"
inline constexpr auto same_in_year_def = (lit<"same"> | lit<"corresponding"> | lit<"comparable">) >> some_period
                                         >> (lit<"of"> | lit<"in">) >> calendar::year_number
                                         >> set<&tree::year_before, true>;
inline constexpr auto same_in_year = opaque<same_in_year_def>;

// "the 2024 quarter"  "the 2024 period": the one of that year      but not "the 2021-2024 period"
inline constexpr auto quarter_of_year = after_the >> calendar::year_number >> quarter_or_period
                                        >> set<&tree::told, ast::relation::previous> >> set<&tree::year_before, true>;

} // namespace lede::grammar::periods
