// Numbers of units: how long, or how far away.
#pragma once
#include <lede/ast/temporal.hpp>
#include <lede/grammar/fields.hpp>
#include <lede/grammar/fraction.hpp>
#include <lede/grammar/short_amount.hpp>
#include <lede/grammar/unit.hpp>

namespace lede::grammar {

namespace amounts {
using tree = ast::amount;

// "about"  "more than"  "nearly"  "~"
//     but not "some" of "some years"
inline constexpr auto bound
    = (whole[into<&tree::bound>[word<word_class::approximator>] >> !units_of<&tree::of>] >> -sign<'~'>)
      | (sign<'~'> >> set<&tree::bound, modifier::approx>);

// "two and a half"  "one-and-a-half"  "two and half"  "2 and an half"
inline constexpr auto and_a_half = -sign<'-'> >> lit<"and"> >> -sign<'-'> >> -((lit<"a"> | lit<"an">) >> -sign<'-'>)
                                   >> lit<"half"> >> set<&tree::hundredths, std::int16_t{50}>;

// "half a"  "a half"  "half-"  "half a dozen"
inline constexpr auto half = (lit<"half"> >> (lit<"a"> | lit<"an">) >> lit<"dozen"> >> set<&tree::count, 6>)
                             | (((lit<"half"> >> (lit<"a"> | lit<"an">)) | (-lit<"a"> >> lit<"half"> >> -sign<'-'>))
                                 >> set<&tree::count, 0> >> set<&tree::hundredths, std::int16_t{50}>);

// "a quarter of an hour"  "three quarters of a century"      but not "a quarter of the year"
inline constexpr auto quarters_of_def
    = ((lit<"a"> >> lit<"quarter"> >> set<&tree::hundredths, std::int16_t{25}>)
          | (lit<"three"> >> -sign<'-'> >> lit<"quarters"> >> set<&tree::hundredths, std::int16_t{75}>))
      >> lit<"of"> >> (lit<"a"> | lit<"an">);
inline constexpr auto quarters_of = opaque<quarters_of_def>;

// "a hundred"  "a dozen"  "another"  "another two"  "a"  "single"
struct is_large {
    static constexpr first_set starts() { return first_set::of(word_class::cardinal); }
    bool operator()(const token& t) const { return t.value(word_class::cardinal) >= 100; }
};
inline constexpr auto with_article
    = (lit<"a"> >> &any<is_large{}> >> into<&tree::count>[cardinal_words])
      | (-lit<"a"> >> lit<"dozen"> >> set<&tree::count, 12>) | (lit<"single"> >> set<&tree::count, 1>)
      | (lit<"another"> >> (into<&tree::count>[any_cardinal] | set<&tree::count, 1>))
      | ((lit<"a"> | lit<"an">) >> set<&tree::count, 1>);

struct is_rising { // "2019-20" of "the 2019-20 season" is no amount
    bool operator()(const tree& a) const { return a.low < a.count; }
};
// "two to" of "two to three weeks", "12-" of "12-18 months", "2~" of "2~3 days", "one or" of "one or two days"
// "between 60 and" of "between 60 and 90 days"
inline constexpr auto low
    = (into<&tree::low>[any_cardinal] >> (lit<"to"> | lit<"or"> | sign<'-'> | sign<mark::en_dash> | sign<'~'>)
          >> &any_cardinal)
      | (lit<"between"> >> into<&tree::low>[any_cardinal] >> lit<"and"> >> &any_cardinal);

// "(30)" of "thirty (30) days"
inline constexpr auto in_figures = sign<'('> >> into<&tree::count>[number<1, 9999>] >> sign<')'>;

// "3"  "2.5"  "5 1/2"  "3/4"  "three"  "a"  "half a"  "a dozen"  "two to three"
inline constexpr auto number_of_def = decimal_parser{} | mixed_number_parser{} | fraction_parser{} | whole[quarters_of]
                                      | (-whole[low] >> into<&tree::count>[any_cardinal]
                                          >> that<is_rising {}> >> -whole[in_figures] >> -whole[and_a_half])
                                      | whole[half] | whole[with_article];
inline constexpr auto number_of = opaque<number_of_def>;

// "several"  "a few"  "a couple of"  "many"  "a number of"      but not "the number of"
inline constexpr auto vague_number
    = (lit<"a"> >> lit<"number"> >> lit<"of"> >> set<&tree::vague, true>)
      | (-lit<"a"> >> into<&tree::count>[word<word_class::vague_count>] >> -lit<"of"> >> set<&tree::vague, true>);

// "full"  "more"  "consecutive": words between a number and its unit
struct is_filler {
    static constexpr first_set starts() { return first_set::of(word_class::temporal_word); }
    bool operator()(const token& t) const { return t.value(word_class::temporal_word) == lexicon::table::filler; }
};
struct is_of_workdays {
    static constexpr first_set starts() { return first_set::of(word_class::temporal_word); }
    bool operator()(const token& t) const { return t.value(word_class::temporal_word) == lexicon::table::workday; }
};
inline constexpr auto filler = any<is_filler{}> | (any<is_of_workdays{}> >> set<&tree::working, true>);

// "and a half" of "a year and a half"  "one hour and a quarter"
inline constexpr auto half_after
    = lit<"and"> >> lit<"a"> >> ((lit<"half"> >> set<&tree::hundredths, std::int16_t{50}>)
                                 | (lit<"quarter"> >> set<&tree::hundredths, std::int16_t{25}>));

struct is_one {
    bool operator()(const tree& a) const { return a.count == 1 && a.low == 0 && a.hundredths == 0; }
};

// "two years or so"  "three days or more"  "a day or two"
inline constexpr auto afterthought_def
    = (lit<"or so"> >> set<&tree::bound, modifier::approx>)
      | ((lit<"or more"> | lit<"or longer">) >> set<&tree::bound, modifier::equal_or_more>)
      | (lit<"or less"> >> set<&tree::bound, modifier::equal_or_less>)
      | whole[that<is_one{}> >> lit<"or"> >> lit<"two"> >> set<&tree::vague, true>];
inline constexpr auto afterthought = opaque<afterthought_def>;
} // namespace amounts

/// "two and a half years"  "several weeks"  "about a week"  "one year and three months"  "three-month"  "a year or so"
struct amount_id;
inline constexpr auto amount_def = x3::rule<amount_id, ast::amount>{"amount"}
= (fresh >> -amounts::bound >> whole[amounts::vague_number]
      >> ((-amounts::filler >> units_of<&ast::amount::of>) | (sign<'-'> >> one_of<&ast::amount::of>)))
  | gate[fresh >> -amounts::bound >> amounts::short_amount_parser<false>{}]
  | (fresh >> -amounts::bound >> amounts::number_of >> -(amounts::filler | sign<'-'>)
      >> unit_of<&ast::amount::of> >> -(whole[amounts::half_after] | amounts::more_parts_parser{})
      >> -amounts::afterthought);
inline constexpr auto amount = opaque<amount_def>;

/// "2h"  "1d 21 h 25m"  "123.45 sec": where words around it leave no doubt
struct lettered_amount_id;
inline constexpr auto lettered_amount_def = x3::rule<lettered_amount_id, ast::amount>{"amount"}
= fresh >> amounts::short_amount_parser<true>{};
inline constexpr auto lettered_amount = opaque<lettered_amount_def>;

} // namespace lede::grammar
