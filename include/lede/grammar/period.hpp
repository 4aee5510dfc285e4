// Periods: told from now or by their number.
#pragma once
#include <lede/grammar/amount.hpp>
#include <lede/grammar/calendar_date.hpp>
#include <lede/grammar/holiday.hpp>

namespace lede::grammar {

namespace periods {
using tree = ast::moment;

inline constexpr auto told = into<&tree::told>[word<word_class::relation>];
inline constexpr auto unit_named = amounts::unit_of<&tree::of>;
inline constexpr auto season_name = into<&tree::season>[word<word_class::season>];

// "last week"  "this month"  "the coming year"  "the same day"
inline constexpr auto told_unit = told >> -lit<"same"> >> -lit<"fiscal"> >> unit_named;

// "year" of "the end of the year": the one that is told of
inline constexpr auto the_unit = unit_named >> set<&tree::told, ast::relation::current>;

// "October of last year"  "November 4 last year"  "summer of that year"  "the 5th of next month"
inline constexpr auto of_told
    = -(lit<"of"> | lit<"in"> | sign<','>) >> -lit<"the"> >> told >> -lit<"same"> >> unit_named;
inline constexpr auto name_in_told = ((calendar::month_name >> -(-lit<"the"> >> calendar::day_number)) | season_name
                                         | (calendar::day_number >> &lit<"of">))
                                     >> of_told;

// "last June"  "next Friday"  "this summer"  "last Christmas"
inline constexpr auto told_name = told >> (calendar::month_name | calendar::weekday_alone | season_name
                                           | (holidays::name >> -whole[holidays::days_around]))
                                  >> calendar::year_after;

// "Friday of this week"  "Tuesday next week"
inline constexpr auto weekday_in_week
    = into<&tree::weekday>[calendar::full_weekday] >> -(lit<"of"> | sign<','>) >> told >> unit_named;

// "today"  "yesterday"  "the day before yesterday"  "the day after tomorrow"
inline constexpr auto deictic = into<&tree::deictic>[word<word_class::deictic_day>];
inline constexpr auto day_before
    = lit<"day"> >> lit<"before"> >> lit<"yesterday"> >> set<&tree::deictic, std::int8_t{-2}>;
inline constexpr auto day_after = lit<"day"> >> lit<"after"> >> lit<"tomorrow"> >> set<&tree::deictic, std::int8_t{2}>;

// "the weekend before last"  "the Friday after next"
inline constexpr auto steps
    = (unit_named | into<&tree::weekday>[calendar::full_weekday])
      >> ((lit<"before"> >> lit<"last"> >> set<&tree::steps, std::int16_t{-1}> >> set<&tree::told, ast::relation::last>)
          | (lit<"after"> >> lit<"next"> >> set<&tree::steps, std::int16_t{1}> >> set<&tree::told,
                 ast::relation::next>));

// "the week of March 6"
inline constexpr auto week_of = (lit<"week"> | lit<"weekend">) >> (lit<"of"> | lit<"beginning"> | lit<"ending">)
                                >> (calendar::month_day | calendar::day_month) >> set<&tree::of, unit::week>;

inline constexpr auto of_year = -(lit<"of"> | lit<"in"> | sign<','>) >> (calendar::year_number | calendar::short_year);
inline constexpr auto of_told_year
    = (lit<"of"> | lit<"in">) >> -lit<"the"> >> told >> -lit<"fiscal"> >> amounts::unit_of<&tree::nth_of>;

// "third quarter of 2009"  "first half of last year"  "third-quarter"  "second half"  "last quarter of 2006"
inline constexpr auto quarter_count = into<&tree::quarter>[ordinal_words | ordinal_number<1, 4>];
inline constexpr auto fiscal = -((lit<"fiscal"> | lit<"financial">) >> set<&tree::fiscal, true>);
inline constexpr auto numbered_quarter
    = quarter_count >> -sign<'-'> >> fiscal >> lit<"quarter"> >> -(whole[of_year] | whole[of_told_year]);
inline constexpr auto numbered_half
    = ((into<&tree::half>[ordinal_words])
          | (lit<"last"> >> set<&tree::half, std::int16_t{2}>) | (lit<"latter"> >> set<&tree::half, std::int16_t{2}>))
      >> -sign<'-'> >> lit<"half"> >> -(whole[of_year] | whole[of_told_year]);

// "summer 2007"  "the winter of 1994"
inline constexpr auto season_year = season_name >> -lit<"of"> >> (calendar::year_number | calendar::short_year);

// "fiscal 2009"  "fiscal year 2009"
inline constexpr auto fiscal_year = (lit<"fiscal"> | lit<"financial">)
                                    >> -lit<"year"> >> (calendar::year_number | calendar::short_year)
                                    >> set<&tree::fiscal, true>;

// "the 1990s"  "the '90s"  "the nineties"
template <std::uint64_t Least, std::uint64_t Most, int Digits>
inline constexpr number_terminal<Least, Most, Digits, Digits, token::suffix::plural> plural_number{};
inline constexpr auto decade
    = into<&tree::decade>[plural_number<1000, 2090, 4>]
      | (-sign<'\''> >> into<&tree::decade>[plural_number<10, 90, 2>] >> set<&tree::short_year, true>)
      | (into<&tree::decade>[word<word_class::decade_word>] >> set<&tree::short_year, true>);

// "20th century"  "the ninth century BC"  "twenty-first century"
inline constexpr auto century = into<&tree::century>[any_ordinal] >> -sign<'-'> >> lit<"century"> >> -calendar::era;

// "first Tuesday of November"  "the third week of March"  "the last Friday of this month"
inline constexpr auto count = into<&tree::nth>[any_ordinal] | (lit<"last"> >> set<&tree::nth, std::int16_t{-1}>);
inline constexpr auto counted
    = count >> (into<&tree::nth_weekday>[calendar::full_weekday] | amounts::unit_of<&tree::nth_of>);
inline constexpr auto container = whole[calendar::month_year] | whole[told >> (calendar::month_name | unit_named)]
                                  | calendar::month_name | calendar::year_number;
inline constexpr auto counted_in = counted >> (lit<"of"> | lit<"in">) >> -lit<"the"> >> container;
} // namespace periods

/// Periods and days by their relation, number or name, the more specific first.
inline constexpr auto period = whole[periods::counted_in] | whole[periods::numbered_quarter]
                               | whole[periods::numbered_half] | whole[periods::weekday_in_week]
                               | whole[periods::name_in_told] | whole[periods::told_name] | whole[periods::told_unit]
                               | whole[periods::day_before] | whole[periods::day_after] | whole[periods::steps]
                               | whole[periods::week_of] | whole[periods::season_year] | whole[periods::fiscal_year]
                               | whole[periods::decade] | whole[periods::century] | holiday | whole[periods::deictic];

} // namespace lede::grammar
