// Date phrases: the families and what joins them.
#pragma once
#include <lede/grammar/amount.hpp>
#include <lede/grammar/clock_time.hpp>
#include <lede/grammar/period.hpp>

namespace lede::grammar {

namespace moments {
using tree = ast::moment;

inline constexpr auto the = -lit<"the">;
inline constexpr auto base = period | calendar_date;

// "morning" of "Friday morning", "the night" of "the night of May 3"
struct is_part {
    bool operator()(const token& t) const { return t.has(word_class::daypart) && t.value(word_class::daypart) != 6 && t.value(word_class::daypart) != 7; }
};

/// A part of the day, stored in the moment's clock.
struct daypart_parser : x3::parser<daypart_parser> {
    using attribute_type = x3::unused_type;
    static bool const has_attribute = false;
    template <class Context, class Tree, class Target>
    bool parse(token_iterator& at, const token_iterator&, const Context& context, Tree& to, Target&) const
    {
        const token& t = x3::get<window_tag>(context).peek(at);
        if (!is_part{}(t) || !goes_on(t, false)) return false;
        to.time.part = static_cast<std::int8_t>(t.value(word_class::daypart));
        ++at;
        return true;
    }
};
inline constexpr daypart_parser daypart{};
inline constexpr auto time = into<&tree::time>[clock_time];

// "early"  "mid-"  "the end of"  "earlier"
template <int Class>
struct edge_terminal : terminal<edge_terminal<Class>, int> {
    bool takes(const token& t, bool first) const { return t.has(word_class::edge) && (t.value(word_class::edge) & Class) != 0 && goes_on(t, first); }
    int value(const token& t) const { return t.value(word_class::edge) & 7; }
    std::string_view wanted() const { return "early, mid or late"; }
};
inline constexpr auto edge = (into<&tree::edge>[edge_terminal<8>{}] >> -(lit<"in"> | lit<"on">) >> the)
    | (into<&tree::edge>[edge_terminal<32>{}] >> -sign<'-'> >> the)
    | (into<&tree::edge>[edge_terminal<16>{}] >> lit<"of"> >> the);

// "Friday morning"  "Friday, at 3 p.m."  "Nov. 4 at noon"
inline constexpr auto time_after = (-sign<','> >> -lit<"at"> >> time >> -(lit<"in"> >> lit<"the"> >> daypart)) | (-(lit<"in"> >> lit<"the">) >> daypart >> -whole[-lit<"at"> >> time]);

// "3 p.m. on Friday"  "9 a.m. Tuesday"  "noon on Nov. 4"  "the morning of May 3"
inline constexpr auto time_before = time >> -(lit<"in"> >> lit<"the"> >> daypart) >> -sign<','> >> -lit<"on"> >> the >> base;
inline constexpr auto part_before = daypart >> (lit<"of"> | lit<"on"> | sign<','>) >> the >> base;

// "this morning"  "last night"  "that evening"
inline constexpr auto told_part = periods::told >> daypart;
} // namespace moments

/// One moment: "Nov. 4"  "early last month"  "9 a.m. Tuesday"  "Friday night"  "the third quarter of 2009"
struct moment_id;
inline constexpr auto moment = x3::rule<moment_id, ast::moment>{"date"}
    = fresh >> moments::the >> (whole[moments::time_before] | whole[moments::part_before] | whole[-moments::edge >> moments::told_part]
        | (-whole[moments::edge >> &(-lit<"the"> >> moments::base)] >> moments::base >> -whole[moments::time_after]) | moments::time);

namespace phrases {
using tree = ast::temporal;

/// A day alone, which only the other end of a range gives its month: "5" of "Nov. 3-5".
struct bare_day_id;
inline constexpr auto bare_day = x3::rule<bare_day_id, ast::moment>{"day"} = fresh >> -lit<"the"> >> calendar::day_number >> calendar::year_after;
struct bare_year_id;
inline constexpr auto bare_year = x3::rule<bare_year_id, ast::moment>{"year"} = fresh >> into<&ast::moment::year>[number<0, 99, 2, 2>] >> set<&ast::moment::short_year, true>;

inline constexpr auto from_to = sign<mark::en_dash> | sign<mark::em_dash> | sign<'-'> | lit<"to"> | lit<"through"> | lit<"until"> | lit<"till">;

inline constexpr auto first_moment = into_at<&tree::first, &tree::first_at>[moment];
inline constexpr auto second_moment = into_at<&tree::second, &tree::second_at>[moment];

// "Nov. 3-5"  "June 5 to 14"  "Nov. 30-Dec. 2, 2025"  "2014-2018"  "1957-58"  "Monday to Friday"  "6-15 October 1952"
inline constexpr auto between = lit<"between"> >> first_moment >> lit<"and"> >> (second_moment | into_at<&tree::second, &tree::second_at>[bare_day]);
inline constexpr auto dash = sign<mark::en_dash> | sign<mark::em_dash> | sign<'-'>;
inline constexpr auto spelled = first_moment
    >> ((dash >> (second_moment | into_at<&tree::second, &tree::second_at>[bare_day] | into_at<&tree::second, &tree::second_at>[bare_year]))
        | ((lit<"to"> | lit<"through"> | lit<"until"> | lit<"till">) >> (second_moment | into_at<&tree::second, &tree::second_at>[bare_day])));
inline constexpr auto day_first = into_at<&tree::first, &tree::first_at>[bare_day] >> (from_to | lit<"and">) >> second_moment;

inline constexpr auto length = into<&tree::length>[amount];

// "years" of "for years": how many is not said
struct many_units_id;
inline constexpr auto many_units = x3::rule<many_units_id, ast::amount>{"units"} = fresh >> set<&ast::amount::vague, true> >> amounts::units_of<&ast::amount::of>;

// "two weeks ago"  "three days from now"  "ten years later"  "a month earlier"
inline constexpr auto away = length >> ((lit<"ago"> >> set<&tree::direction, std::int8_t{-1}>)
    | ((lit<"from now"> | lit<"hence">) >> set<&tree::direction, std::int8_t{1}>)
    | (lit<"later"> >> set<&tree::direction, std::int8_t{1}> >> set<&tree::from, ast::base::text>)
    | (lit<"earlier"> >> set<&tree::direction, std::int8_t{-1}> >> set<&tree::from, ast::base::text>)
    | (lit<"from"> >> first_moment >> set<&tree::direction, std::int8_t{1}> >> set<&tree::from, ast::base::moment>)
    | (lit<"before"> >> first_moment >> set<&tree::direction, std::int8_t{-1}> >> set<&tree::from, ast::base::moment>)
    | ((lit<"after"> | lit<"since">) >> first_moment >> set<&tree::direction, std::int8_t{1}> >> set<&tree::from, ast::base::moment>));

// "the past two weeks"  "the next 12 months"  "the last five years"
inline constexpr auto stretch = -lit<"the"> >> (((lit<"past"> | lit<"last"> | lit<"previous">) >> set<&tree::direction, std::int8_t{-1}>)
    | ((lit<"next"> | lit<"coming"> | lit<"following">) >> set<&tree::direction, std::int8_t{1}>)) >> length >> set<&tree::stretch, true>;

// "year" of "each year"
struct one_unit_id;
inline constexpr auto one_unit = x3::rule<one_unit_id, ast::amount>{"unit"} = fresh >> set<&ast::amount::count, 1> >> amounts::unit_of<&ast::amount::of>;

// "every Friday"  "each year"  "every two weeks"  "every other day"
inline constexpr auto every = (lit<"every"> | lit<"each">)
    >> ((lit<"other"> >> set<&tree::times, std::int8_t{-2}> >> into<&tree::length>[one_unit]) | into<&tree::length>[one_unit] | length | first_moment);

// "twice a month"  "once per year"
inline constexpr auto twice = ((lit<"twice"> >> set<&tree::times, std::int8_t{2}>) | (lit<"once"> >> set<&tree::times, std::int8_t{1}>))
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

struct range_id;
inline constexpr auto range = x3::rule<range_id, ast::temporal>{"date range"}
    = fresh >> set<&ast::temporal::shape, ast::shape::range> >> (whole[phrases::between] | whole[phrases::spelled] | whole[phrases::day_first]);

struct offset_id;
inline constexpr auto offset = x3::rule<offset_id, ast::temporal>{"relative date"}
    = fresh >> set<&ast::temporal::shape, ast::shape::offset> >> phrases::away;

struct duration_id;
inline constexpr auto duration = x3::rule<duration_id, ast::temporal>{"duration"}
    = (fresh >> set<&ast::temporal::shape, ast::shape::duration> >> phrases::stretch)
    | (fresh >> set<&ast::temporal::shape, ast::shape::duration> >> phrases::length)
    | (fresh >> set<&ast::temporal::shape, ast::shape::duration> >> into<&ast::temporal::length>[phrases::many_units]);

struct recurring_id;
inline constexpr auto recurring = x3::rule<recurring_id, ast::temporal>{"recurring date"}
    = (fresh >> set<&ast::temporal::shape, ast::shape::set> >> phrases::every) | (fresh >> set<&ast::temporal::shape, ast::shape::set> >> phrases::twice)
    | (fresh >> set<&ast::temporal::shape, ast::shape::set> >> phrases::recurrence_parser{});

struct point_id;
inline constexpr auto point = x3::rule<point_id, ast::temporal>{"date"} = fresh >> phrases::first_moment;

struct vague_id;
inline constexpr auto vague = x3::rule<vague_id, ast::temporal>{"vague date"}
    = fresh >> set<&ast::temporal::shape, ast::shape::vague> >> into<&ast::temporal::direction>[word<word_class::vague_time>];

} // namespace lede::grammar
