// What comes back.
#pragma once
#include <lede/grammar/phrase.hpp>

namespace lede::grammar {

namespace phrases {
// "year" of "each year"
struct one_unit_id;
inline constexpr auto one_unit = x3::rule<one_unit_id, ast::amount>{"unit"}
= fresh >> set<&ast::amount::count, 1> >> amounts::unit_of<&ast::amount::of>;

// "every Friday"  "each year"  "every two weeks"  "every other day"
inline constexpr auto every = (lit<"every"> | lit<"each">)
                              >> ((lit<"other"> >> set<&tree::times, std::int8_t{-2}> >> into<&tree::length>[one_unit])
                                  | into<&tree::length>[one_unit] | length | first_moment);

// "twice a month"  "once per year"
inline constexpr auto twice
    = ((lit<"twice"> >> set<&tree::times, std::int8_t{2}>) | (lit<"once"> >> set<&tree::times, std::int8_t{1}>))
      >> (lit<"a"> | lit<"per"> | lit<"an"> | lit<"every"> | lit<"each">) >> into<&tree::length>[one_unit];

// "daily"  "annual"  "quarterly"
struct recurrence_parser : x3::parser<recurrence_parser> {
    using attribute_type = x3::unused_type;
    static bool const has_attribute = false;
    template <class Context, class Tree, class Target>
    bool parse(token_iterator& at, const token_iterator&, const Context& context, Tree& to, Target&) const
    {
        scan::window& window = x3::get<window_tag>(context);
        const token& t = window.peek(at);
        if (!t.has(word_class::recurrence) || !goes_on(t, at == window.start)) return false;
        const int value = t.value(word_class::recurrence);
        to.length.of = static_cast<unit>(value % lexicon::table::plural);
        to.length.count = value >= lexicon::table::plural ? 2 : 1;
        ++at;
        return true;
    }
};
} // namespace phrases

/// "every Friday"  "twice a month"  "annual"
struct recurring_id;
inline constexpr auto recurring = x3::rule<recurring_id, ast::temporal>{"recurring date"}
= (fresh >> set<&ast::temporal::shape, ast::shape::set> >> phrases::every)
  | (fresh >> set<&ast::temporal::shape, ast::shape::set> >> phrases::twice)
  | (fresh >> set<&ast::temporal::shape, ast::shape::set> >> phrases::recurrence_parser{});

} // namespace lede::grammar
