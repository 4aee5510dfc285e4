// What the families of date phrases share: a moment and an amount, stored in the tree of the whole phrase.
#pragma once
#include <lede/grammar/amount.hpp>
#include <lede/grammar/moment.hpp>

namespace lede::grammar::phrases {

using tree = ast::temporal;

/// Of the families each reads a moment first: the same one.
inline constexpr auto moment = remember<result::of_moment>[grammar::moment];
inline constexpr auto first_moment = into_at<&tree::first, &tree::first_at>[moment];
inline constexpr auto moment_after = into_at<&tree::second, &tree::second_at>[moment];
inline constexpr auto length = into<&tree::length>[remember<result::of_amount>[amount]];

// "year" of "each year", "day" of "the day before Christmas"
struct one_unit_id;
inline constexpr auto one_unit = x3::rule<one_unit_id, ast::amount>{"unit"}
= fresh >> set<&ast::amount::count, 1> >> one_of<&ast::amount::of>;

// "3 p.m.": a time of day alone
struct clock_alone_id;
inline constexpr auto clock_alone = x3::rule<clock_alone_id, ast::moment>{"time"}
= fresh >> into<&ast::moment::time>[remembered_time];
inline constexpr auto first_clock = into_at<&tree::first, &tree::first_at>[clock_alone];

// "years" of "for years": how many is not said
struct many_units_id;
inline constexpr auto many_units = x3::rule<many_units_id, ast::amount>{"units"}
= fresh >> set<&ast::amount::vague, true> >> units_of<&ast::amount::of>;

// A clause does not go on here with what a preposition would take: "the day before." but not "the day before the vote"
struct phrase_end_parser : without_value<phrase_end_parser> {
    static constexpr first_set starts() { return first_set::none(); }
    template <class Context, class Tree, class Target>
    bool parse(token_iterator& at, const token_iterator&, const Context& context, Tree&, Target&) const
    {
        const token& t = x3::get<window_tag>(context).peek(at);
        return t.is == token::kind::mark || t.opens_sentence;
    }
};
inline constexpr phrase_end_parser phrase_end{};

/// The moment read is more than a time of day.
struct is_dated {
    bool operator()(const tree& t) const
    {
        ast::moment m = t.first;
        m.time = {};
        return m != ast::moment{};
    }
};

// A date that something is told from: no time of day alone.
inline constexpr auto dated_moment = first_moment >> that<is_dated{}>;
} // namespace lede::grammar::phrases
