// Dates that name their month. Words come from lexicon/, meaning from resolve/.
#pragma once
#include <lede/ast/temporal.hpp>
#include <lede/grammar/fields.hpp>
#include <lede/grammar/terminal.hpp>

namespace lede::grammar {

namespace calendar {
using tree = ast::temporal;

// "March"  "Sept."              but not "March."
inline constexpr auto month = (&word<word_class::abbreviation> >> into<&tree::month>[word<word_class::month>] >> -(tight >> sign<'.'>))
    | into<&tree::month>[word<word_class::month>];

// "3"  "3rd"                     but not "321"  "3.5"
inline constexpr auto day_of_month = into<&tree::day>[number<0, 99, 1, 2> | ordinal_number<0, 99, 1, 2>];

// ", 2021"  " 2021"              but not " 21"
inline constexpr auto year_after = -sign<','> >> into<&tree::year>[number<1000, 2999, 4, 4>];

// "March 3, 2021"  "Sept. 11"    but not "March 2021"
inline constexpr auto month_day = fresh >> month >> day_of_month >> -year_after;

// "3 March 2021"  "3rd of March"
inline constexpr auto day_month = fresh >> day_of_month >> -lit<"of"> >> month >> -year_after;
} // namespace calendar

/// A day of a named month, in American or British order, with or without its year.
struct calendar_date_id;
inline constexpr auto calendar_date
    = x3::rule<calendar_date_id, ast::temporal>{"calendar date"} = calendar::month_day | calendar::day_month;


} // namespace lede::grammar
