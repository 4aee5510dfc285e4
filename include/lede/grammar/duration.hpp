// How long something lasts.
#pragma once
#include <lede/grammar/phrase.hpp>

namespace lede::grammar {

namespace phrases {
// "the first three years"  "the last two weeks of February"  "the final two weeks of the year"      but not "the first
// year": that is one of a count
struct the_period_id;
inline constexpr auto the_period = x3::rule<the_period_id, ast::moment>{"period"}
= fresh >> lit<"the"> >> periods::long_unit;
inline constexpr auto of_period = lit<"of"> >> (moment_after | into_at<&tree::second, &tree::second_at>[the_period]);
inline constexpr auto from_start = set<&tree::direction, std::int8_t{1}>;
inline constexpr auto from_end = set<&tree::direction, std::int8_t{-1}>;
inline constexpr auto counted_stretch
    = -lit<"the"> >> (((((lit<"first"> | lit<"opening">) >> from_start) | (lit<"final"> >> from_end)) >> length
                          >> -whole[of_period])
                      | (lit<"last"> >> from_end >> length >> of_period));

// "days and weeks" of "the coming days and weeks"
struct units_and_units_id;
inline constexpr auto units_and_units = x3::rule<units_and_units_id, ast::amount>{"units"}
= fresh >> set<&ast::amount::vague, true> >> units_of<&ast::amount::of> >> (lit<"and"> | lit<"or">)
  >> units_of<&ast::amount::of>;
inline constexpr auto some_units = whole[into<&tree::length>[units_and_units]] | into<&tree::length>[many_units];

// "past"  "next"  "coming"  "following": of a stretch, the way it leads
//     but not the verb, behind a modal or "to"
struct way_parser : without_value<way_parser> {
    static constexpr bool one_token = true;
    static constexpr first_set starts() { return first_set::of(word_class::relation); }
    template <class Context, class Tree, class Target>
    bool parse(token_iterator& at, const token_iterator&, const Context& context, Tree& to, Target&) const
    {
        scan::window& window = x3::get<window_tag>(context);
        const token& t = window.peek(at);
        if (!t.has(word_class::relation) || !goes_on(t, at == window.start)) return false;
        const auto relation = static_cast<ast::relation>(t.value(word_class::relation));
        const int way = ast::shift_of(relation);
        if (way == 0 || is_infinitive(window, at)) return false;
        if (ast::leans_on_text(relation)) to.from = ast::base::text;
        to.direction = static_cast<std::int8_t>(way);
        to.stretch = true;
        ++at;
        return true;
    }
    static bool is_infinitive(scan::window& window, token_iterator at)
    {
        const token& before = window.before(at);
        const auto cue = static_cast<lexicon::future_cue>(before.value(word_class::future_cue));
        return at->lexeme == lit_terminal<"last">::id
               && (before.lexeme == lit_terminal<"to">::id || cue == lexicon::future_cue::modal);
    }
};

// "three" of "the three previous weeks"
struct count_of_units_id;
inline constexpr auto count_of_units = x3::rule<count_of_units_id, ast::amount>{"amount"}
= fresh >> into<&ast::amount::count>[any_cardinal];

/// "the three previous weeks": the unit of a count that stands before it
struct unit_after_way : without_value<unit_after_way> {
    static constexpr bool one_token = true;
    static constexpr first_set starts() { return first_set::of(word_class::unit); }
    template <class Context, class Tree, class Target>
    bool parse(token_iterator& at, const token_iterator& last, const Context& context, Tree& to, Target&) const
    {
        return units_of<&ast::amount::of>.parse(at, last, context, to.length, x3::unused);
    }
};

// "the past two weeks"  "the next 12 months"  "coming months"  "the following days"  "the three previous weeks"
// "the coming days and weeks"
inline constexpr auto stretch_def
    = -(lit<"the"> | lit<"this">)
      >> (whole[way_parser{} >> (length | some_units)]
          | whole[into<&tree::length>[count_of_units] >> way_parser {} >> unit_after_way{}]);
inline constexpr auto stretch = opaque<stretch_def>;

// "the last year and a half"
struct one_and_a_half_id;
inline constexpr auto one_and_a_half = x3::rule<one_and_a_half_id, ast::amount>{"amount"}
= fresh >> set<&ast::amount::count, 1> >> one_of<&ast::amount::of> >> amounts::half_after;
inline constexpr auto stretch_and_a_half = -lit<"the"> >> way_parser{} >> into<&tree::length>[one_and_a_half];

// "the weeks ahead"  "years to come"  "the days and weeks ahead"
inline constexpr auto ahead = -lit<"the"> >> some_units >> (lit<"ahead"> | lit<"to come">)
                              >> set<&tree::direction, std::int8_t{1}> >> set<&tree::stretch, true>;

// "all day"  "all year"
struct whole_unit_id;
inline constexpr auto whole_unit = x3::rule<whole_unit_id, ast::amount>{"amount"}
= fresh >> lit<"all"> >> set<&ast::amount::count, 1> >> one_of<&ast::amount::of>;

// "year-long"  "decades-long"  "months-old"
struct long_unit_id;
inline constexpr auto long_unit = x3::rule<long_unit_id, ast::amount>{"amount"}
= (fresh >> set<&ast::amount::count, 1> >> one_of<&ast::amount::of> >> sign<'-'> >> lit<"long">)
  | (fresh >> set<&ast::amount::vague, true> >> units_of<&ast::amount::of> >> sign<'-'> >> (lit<"long"> | lit<"old">));

// "three days, starting next Monday"      but not "three days from Monday": that is the day they end on
inline constexpr auto from_a_date = dated_moment >> set<&tree::from, ast::base::moment> >> set<&tree::from_now, true>;
inline constexpr auto onset = whole[-sign<','> >> (lit<"starting"> | lit<"beginning"> | lit<"commencing">)
                                    >> -(lit<"from"> | lit<"on">) >> from_a_date];

// "2 nights"  "three nights"
struct is_nights {
    static constexpr first_set starts() { return first_set::of(word_class::daypart); }
    bool operator()(const token& t) const { return t.value(word_class::daypart) == lexicon::each(ast::daypart::night); }
};
struct nights_id;
inline constexpr auto nights = x3::rule<nights_id, ast::amount>{"amount"}
= fresh >> -amounts::bound >> into<&ast::amount::count>[any_cardinal] >> -amounts::filler
  >> any<is_nights{}> >> set<&ast::amount::of, unit::day>;

// "the early years"  "the final years of the campaign": by TimeML's conventions alone
struct is_early_or_late {
    static constexpr first_set starts() { return first_set::of(word_class::edge); }
    bool operator()(const token& t) const { return (t.value(word_class::edge) & lexicon::edge::adjective) != 0; }
};
inline constexpr auto early_years
    = lit<"the"> >> (any<is_early_or_late{}> | lit<"final">) >> into<&tree::length>[many_units];

inline constexpr auto dash_long = -sign<'-'> >> lit<"long">;

// "7-month-old" of "7-month-old truce": the reader sees to what is that old
inline constexpr auto dash_old = &number<1, 999, 1, 3> >> length >> sign<'-'> >> lit<"old">;

// "the year" of "the year ended June 28", "the year to April": a length, whose end is said
inline constexpr auto to_a_date = lit<"to"> >> -number<1, 31, 1, 2> >> word<word_class::month>;
inline constexpr auto ended_unit = -lit<"the"> >> -(lit<"fiscal"> | lit<"financial">) >> into<&tree::length>[one_unit]
                                   >> &(lit<"ended"> | lit<"ending"> | to_a_date);

/// "months" of "nine months", but not "month" of "nine-month", nor the seasons of a sport
struct ends_in_units {
    bool operator()(scan::window& window, token_iterator at) const
    {
        const int read = window.before(at).value(word_class::unit);
        return read >= lexicon::table::plural && static_cast<unit>(read % lexicon::table::plural) != unit::season;
    }
};
// "the nine months"      but not "the nine-month talks": the article is theirs
inline constexpr auto the_length = lit<"the"> >> !(lit<"a"> | lit<"an">) >> length >> behind<ends_in_units{}>;
} // namespace phrases

/// "three months"  "2h"  "the past two weeks"  "years"  "all day"  "decades-long"  "three-month-long"
struct duration_id;
inline constexpr auto duration_def = x3::rule<duration_id, ast::temporal>{"duration"}
= fresh >> set<&ast::temporal::shape,
      ast::shape::duration> >> (whole[phrases::counted_stretch] | whole[phrases::stretch]
                                | whole[phrases::stretch_and_a_half] | whole[phrases::ahead]
                                | into<&ast::temporal::length>[phrases::long_unit]
                                | into<&ast::temporal::length>[phrases::whole_unit] | whole[phrases::ended_unit]
                                | whole[!lit<"a"> >> phrases::length >> phrases::dash_long] | whole[phrases::dash_old]
                                | whole[phrases::early_years] | whole[phrases::the_length]
                                | whole[phrases::length >> !phrases::dash_long
                                        >> -(lit<"ahead"> | lit<"to come"> | phrases::onset)]
                                | (-lit<"the"> >> into<&ast::temporal::length>[phrases::many_units])
                                | into<&ast::temporal::length>[lettered_amount]
                                | into<&ast::temporal::length>[gate[phrases::nights]]);
inline constexpr auto duration = opaque<duration_def>;

} // namespace lede::grammar
