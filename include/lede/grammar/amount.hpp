// Numbers of units: how long, or how far away.
#pragma once
#include <lede/ast/temporal.hpp>
#include <lede/grammar/fields.hpp>
#include <lede/grammar/number.hpp>
#include <lede/lexicon/unit.hpp>

namespace lede::grammar {

namespace amounts {
using tree = ast::amount;

/// A unit of time; its attribute leaves out whether it is a plural.
template <auto Field, bool WantsPlural>
struct unit_parser : x3::parser<unit_parser<Field, WantsPlural>> {
    using attribute_type = x3::unused_type;
    static bool const has_attribute = false;
    template <class Context, class Tree, class Target>
    bool parse(token_iterator& at, const token_iterator&, const Context& context, Tree& to, Target&) const
    {
        scan::window& window = x3::get<window_tag>(context);
        const token& t = window.peek(at);
        if (!t.has(word_class::unit) || t.after_paragraph() || t.opens_sentence) return false;
        const int value = t.value(word_class::unit);
        if (WantsPlural && value < lexicon::table::plural) return false;
        to.*Field = static_cast<unit>(value % lexicon::table::plural);
        ++at;
        return true;
    }
};
template <auto Field>
inline constexpr unit_parser<Field, false> unit_of{};
template <auto Field>
inline constexpr unit_parser<Field, true> units_of{};

// "about"  "more than"  "nearly"
inline constexpr auto bound = into<&tree::bound>[word<word_class::approximator>];

// ".5" of "2.5": digits after the point
struct decimal_parser : x3::parser<decimal_parser> {
    using attribute_type = x3::unused_type;
    static bool const has_attribute = false;
    template <class Context, class Tree, class Target>
    bool parse(token_iterator& at, const token_iterator&, const Context& context, Tree& to, Target&) const
    {
        scan::window& window = x3::get<window_tag>(context);
        const token& whole = window.peek(at);
        if (!whole.is_number() || !whole.decimal || whole.priced || whole.digits > 4
            || !goes_on(whole, at == window.start))
            return false;
        const token& point = window.peek(at + 1);
        const token& rest = window.peek(at + 2);
        if (point.before != token::gap::none || rest.before != token::gap::none || !rest.is_number()) return false;
        if (point.is_mark('.') && rest.digits == 1) {
            to.count = static_cast<int>(whole.number);
            to.tenths = static_cast<std::int16_t>(rest.number);
        } else if (point.is_mark(',') && rest.digits == 3 && whole.digits <= 3) {
            to.count = static_cast<int>(whole.number * 1000 + rest.number);
        } else return false;
        at += 3;
        return true;
    }
};

// "two and a half"  "one-and-a-half"
inline constexpr auto and_a_half
    = -sign<'-'> >> lit<"and"> >> -sign<'-'> >> lit<"a"> >> -sign<'-'> >> lit<"half"> >> set<&tree::tenths,
          std::int16_t{5}>;

// "3"  "three"  "a"  "half a"  "a dozen"
inline constexpr auto number_of
    = decimal_parser{} | (into<&tree::count>[any_cardinal] >> -and_a_half)
      | (lit<"half"> >> (lit<"a"> | lit<"an">) >> set<&tree::count, 0> >> set<&tree::tenths, std::int16_t{5}>)
      | (lit<"a"> >> lit<"half"> >> -sign<'-'> >> set<&tree::count, 0> >> set<&tree::tenths, std::int16_t{5}>)
      | ((lit<"a"> | lit<"an">) >> set<&tree::count, 1>);

// "several"  "a few"  "a couple of"  "many"
inline constexpr auto vague_number
    = -lit<"a"> >> word<word_class::vague_count> >> -lit<"of"> >> set<&tree::vague, true>;

inline constexpr auto filler
    = lit<"full"> | lit<"more"> | lit<"straight"> | lit<"consecutive"> | lit<"additional"> | lit<"other">;

// "and three months"  ", three months"
inline constexpr auto and_more
    = -sign<','> >> -lit<"and"> >> into<&tree::more>[any_cardinal] >> unit_of<&tree::more_of>;
} // namespace amounts

/// "two and a half years"  "several weeks"  "about a week"  "one year and three months"  "three-month"
struct amount_id;
inline constexpr auto amount = x3::rule<amount_id, ast::amount>{"amount"}
= (fresh >> -amounts::bound >> -lit<"a"> >> amounts::vague_number >> -amounts::filler
      >> amounts::units_of<&ast::amount::of>)
  | (fresh >> -amounts::bound >> amounts::number_of >> -(amounts::filler | sign<'-'>)
      >> amounts::unit_of<&ast::amount::of> >> -amounts::and_more);

} // namespace lede::grammar
