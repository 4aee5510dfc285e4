// Days, months and years by their numbers and names.
#pragma once
#include <lede/ast/temporal.hpp>
#include <lede/grammar/fields.hpp>
#include <lede/grammar/number.hpp>
#include <lede/lexicon/weekday.hpp>

namespace lede::grammar {

namespace calendar {
using tree = ast::moment;

/// A month's name; "may", "march" and "mar" need their capital.
struct month_terminal : terminal<month_terminal, int> {
    bool takes(const token& t, bool first) const
    {
        return t.has(word_class::month) && (t.is_capital() || (value(t) != 3 && value(t) != 5 && value(t) != 8))
               && goes_on(t, first);
    }
    int value(const token& t) const { return t.value(word_class::month); }
    std::string_view wanted() const { return "a month"; }
};

/// A weekday's name or short form, in any case; bare short forms are refused where they would stand alone.
struct full_weekday_terminal : terminal<full_weekday_terminal, int> {
    bool takes(const token& t, bool first) const
    {
        return t.has(word_class::weekday) && t.where.size() >= 6 && value(t) < lexicon::table::each_weekday
               && goes_on(t, first);
    }
    int value(const token& t) const { return t.value(word_class::weekday); }
    std::string_view wanted() const { return "a weekday"; }
};
inline constexpr full_weekday_terminal full_weekday{};

// "March"  "Sept."              but not "march"
inline constexpr auto month = into<&tree::month>[month_terminal{}];
inline constexpr auto stop = -(tight >> sign<'.'>);
inline constexpr auto month_name = (&word<word_class::abbreviation> >> month >> stop) | month;

// "Friday"  "Fri."  "Fri"
inline constexpr auto weekday_name
    = (&word<word_class::abbreviation> >> into<&tree::weekday>[capital_word<word_class::weekday>] >> stop)
      | into<&tree::weekday>[full_weekday];

// "Friday, "  "Fri. "  "Friday the "
inline constexpr auto weekday_before = -whole[weekday_name >> -sign<','> >> -lit<"the">];

// "BC"  "B.C."  "AD"
struct is_era {
    bool operator()(const token& t) const
    {
        return t.has(word_class::era) && t.is_capital() && t.value(word_class::era) == 2;
    }
};
struct is_later_era {
    bool operator()(const token& t) const
    {
        return t.has(word_class::era) && t.is_capital() && t.value(word_class::era) == 1;
    }
};
inline constexpr auto era = (any<is_era{}> >> set<&tree::before_christ, true>) | any<is_later_era{}>;

// "3"  "3rd"                     but not "32"  "3.5"
inline constexpr auto day_number = into<&tree::day>[number<1, 31, 1, 2> | ordinal_number<1, 31, 1, 2>];

// ", 2021"  " 2021"  " '98"      but not " 21"
inline constexpr auto year_number = into<&tree::year>[number<1000, 2999, 4, 4>];
inline constexpr auto short_year
    = sign<'\''> >> tight >> into<&tree::year>[number<0, 99, 2, 2>] >> set<&tree::short_year, true>;
inline constexpr auto year_after
    = -whole[-sign<','> >> (whole[into<&tree::year>[number<1, 9999>] >> era] | year_number | short_year)];

// "March 3, 2021"  "Sept. 11"  "Friday, March 3"  "Dec 25th"       but not "March 321"
inline constexpr auto month_day = weekday_before >> month_name >> -lit<"the"> >> day_number >> year_after;

// "3 March 2021"  "3rd of March"  "Friday, 3 March"  "fourth of July"
inline constexpr auto day_month = weekday_before >> (day_number | (into<&tree::day>[ordinal_words] >> &lit<"of">))
                                  >> -lit<"of"> >> month_name >> year_after;

// "November 2025"  "November, 2025"  "March of 2009"  "Nov. '25"
inline constexpr auto month_year = month_name >> -(sign<','> | lit<"of">)
                                   >> (whole[into<&tree::year>[number<1, 9999>] >> era] | year_number | short_year);

// "494 BC"  "AD 70"
inline constexpr auto year_era
    = (into<&tree::year>[number<1, 9999>] >> era) | (any<is_later_era{}> >> into<&tree::year>[number<1, 2999>]);

// "2025-11-04"  "2025-11"  "2025-W45"  "2025-308"
inline constexpr auto dash = tight >> sign<'-'> >> tight;
inline constexpr auto iso_day
    = year_number >> dash >> into<&tree::month>[number<1, 12, 2, 2>] >> dash
      >> into<&tree::day>[number<1, 31, 2, 2> | number_terminal<1, 31, 2, 2, token::suffix::other>{}];

// "11/4/2025"  "4.11.2025"  "11/4/25"
inline constexpr auto slash = tight >> sign<'/'> >> tight;
inline constexpr auto numeric
    = into<&tree::month>[number<1, 31, 1, 2>] >> slash >> into<&tree::day>[number<1, 31, 1, 2>] >> slash
      >> (year_number | (into<&tree::year>[number<0, 99, 2, 2>] >> set<&tree::short_year, true>))
      >> set<&tree::turned, true>;

inline constexpr auto weekday_alone = into<&tree::weekday>[full_weekday];
} // namespace calendar

/// Days, months and years by number and name, the more specific first.
inline constexpr auto calendar_date = whole[calendar::iso_day] | whole[calendar::numeric] | whole[calendar::month_day]
                                      | whole[calendar::day_month] | whole[calendar::month_year]
                                      | whole[calendar::year_era] | whole[calendar::month_name]
                                      | whole[calendar::weekday_alone] | whole[calendar::year_number];

} // namespace lede::grammar
