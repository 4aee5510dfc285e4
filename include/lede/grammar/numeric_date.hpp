// Dates in digits alone: ISO 8601 in full, and what people write with slashes, full stops and hyphens.
#pragma once
#include <lede/ast/temporal.hpp>
#include <lede/grammar/fields.hpp>
#include <lede/grammar/terminal.hpp>
#include <lede/grammar/year_window.hpp>

namespace lede::grammar {

namespace numerics {
using tree = ast::moment;

inline constexpr auto dash = tight >> sign<'-'> >> tight;
inline constexpr auto slash = tight >> sign<'/'> >> tight;
inline constexpr auto dot = tight >> sign<'.'> >> tight;

inline constexpr auto year = into<&tree::year>[digits<years::first, years::last, 4, 4>];
inline constexpr auto short_year = into<&tree::year>[digits<0, 99, 2, 2>] >> set<&tree::short_year, true>;
inline constexpr auto month = into<&tree::month>[digits<1, 12, 1, 2>];
inline constexpr auto day = into<&tree::day>[digits<1, 31, 1, 2>];
inline constexpr auto late_day = into<&tree::day>[digits<13, 31, 2, 2>];

// "2025-11-04"  "2025/3/9"  "2025.11.04"  "2025-13-01": there is no thirteenth month
template <class Joint>
constexpr auto year_first(const Joint& joint)
{
    return year >> joint >> ((month >> joint >> day) | (late_day >> joint >> month));
}

// "11/4/2025"  "13/4/2025"  "11-04-25"      but not "14/15/2025"
struct has_one_month {
    bool operator()(const tree& m) const { return m.month <= 12 || m.day <= 12; }
};
inline constexpr auto first_number = into<&tree::month>[digits<1, 31, 1, 2>];
template <class Joint>
constexpr auto year_last(const Joint& joint)
{
    return first_number >> joint >> day >> joint >> (year | short_year)
           >> that<has_one_month{}> >> set<&tree::turned, true>;
}

// "4.11.2025", the day first, but where it can't be: "11.24.2025"  "04.11.25": stands where a date is led to
inline constexpr auto dotted
    = whole[(whole[day >> dot >> month] | whole[month >> dot >> late_day]) >> dot >> year]
      | (into<&tree::day>[digits<1, 31, 2, 2>] >> dot >> into<&tree::month>[digits<1, 12, 2, 2>] >> dot >> short_year);

// "2/15"  "15/2": stands where a day is led to      but not "2/3 of"
inline constexpr auto pair = first_number >> slash >> day >> that<has_one_month{}> >> set<&tree::turned, true>;

// "2025-11"  "2014/10"          but not "2009-10": a winter, a fiscal year
struct is_no_year_range {
    bool operator()(const tree& m) const { return m.month <= *m.year % 100; }
};
inline constexpr auto iso_month
    = year >> (dash | slash) >> into<&tree::month>[digits<1, 12, 2, 2>] >> that<is_no_year_range {}>;

// "11/2025"  "11-2025"  "2025-3"  "2025 / 11"  "2025 -11": stands where a date is led to
inline constexpr auto recent_year = into<&tree::year>[digits<years::first_recent, years::last_recent, 4, 4>];
inline constexpr auto loose_month
    = (month >> (dash | slash) >> recent_year)
      | (recent_year >> ((dash >> into<&tree::month>[digits<1, 9, 1, 1>])
                         | ((sign<'/'> | (sign<'-'> >> tight)) >> into<&tree::month>[digits<1, 12, 2, 2>]))
          >> that<is_no_year_range{}>);

// "2025 11 04"  "11 24 2025": stands where a date is led to      but not "2025 11 people"
inline constexpr auto month_of_two = into<&tree::month>[number<1, 12, 2, 2>];
inline constexpr auto day_of_two = into<&tree::day>[number<1, 31, 2, 2>];
inline constexpr auto spaced
    = (into<&tree::year>[number<years::first_recent, years::last_recent, 4, 4>] >> month_of_two >> day_of_two)
      | (month_of_two >> day_of_two >> into<&tree::year>[number<years::first_recent, years::last_recent, 4, 4>]);

// "2025-W45"  "2025-W45-3"  "2025W45"
inline constexpr auto iso_week = year >> -dash >> glued_lit<"w"> >> into<&tree::week>[digits<1, 53, 2, 2>]
                                 >> -whole[dash >> into<&tree::weekday>[digits<1, 7, 1, 1>]];

// "2025-308"
inline constexpr auto iso_ordinal = year >> dash >> into<&tree::day_of_year>[digits<1, 366, 3, 3>];

/// "20251104": year, month and day in one run of eight digits.
inline constexpr auto eight_digits = digits<years::first_recent * 10000 + 101, years::last_recent * 10000 + 1231, 8, 8>;
struct basic_parser : without_value<basic_parser> {
    static constexpr bool one_token = true;
    static constexpr first_set starts() { return eight_digits.starts(); }
    template <class Context, class Tree, class Target>
    bool parse(token_iterator& at, const token_iterator&, const Context& context, Tree& to, Target&) const
    {
        const token& t = x3::get<window_tag>(context).peek(at);
        if (!eight_digits.takes(t, true)) return false;
        const auto n = static_cast<int>(t.number);
        const int m = n / 100 % 100, d = n % 100;
        if (m < 1 || m > 12 || d < 1 || d > 31) return false;
        to.year = n / 10000;
        to.month = static_cast<std::int16_t>(m);
        to.day = static_cast<std::int16_t>(d);
        ++at;
        return true;
    }
};
} // namespace numerics

/// "2025-11-04"  "20251104"  "2025-W45"  "2025-308"  "11/4/2025"  "4.11.2025"
inline constexpr auto numeric_date_def
    = whole[numerics::year_first(numerics::dash)] | whole[numerics::year_first(numerics::slash)]
      | whole[numerics::year_first(numerics::dot)] | whole[numerics::year_last(numerics::slash)]
      | whole[numerics::year_last(numerics::dash)] | whole[numerics::dotted] | whole[numerics::iso_week]
      | whole[numerics::iso_ordinal] | whole[numerics::iso_month] | numerics::basic_parser{};
inline constexpr auto numeric_date = opaque<numeric_date_def>;

} // namespace lede::grammar
