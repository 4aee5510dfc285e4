// One moment: a date, a time of day, or both in either order. Dates and times meet here and nowhere else.
#pragma once
#include <lede/grammar/clock_time.hpp>
#include <lede/grammar/period.hpp>

namespace lede::grammar {

namespace moments {
using tree = ast::moment;

inline constexpr auto the = -lit<"the">;
inline constexpr auto base = period | calendar_date;

// "morning" of "Friday morning", "the night" of "the night of May 3"
struct is_part {
    bool operator()(const token& t) const
    {
        return t.has(word_class::daypart) && t.value(word_class::daypart) != 6 && t.value(word_class::daypart) != 7;
    }
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
    bool takes(const token& t, bool first) const
    {
        return t.has(word_class::edge) && (t.value(word_class::edge) & Class) != 0 && goes_on(t, first);
    }
    int value(const token& t) const { return t.value(word_class::edge) & 7; }
    std::string_view wanted() const { return "early, mid or late"; }
};
inline constexpr auto edge_of = into<&tree::edge>[edge_terminal<16>{}] >> lit<"of"> >> lit<"the">;
inline constexpr auto edge = (into<&tree::edge>[edge_terminal<32>{}] >> -sign<'-'> >> the)
                             | (into<&tree::edge>[edge_terminal<8>{}] >> -sign<'-'> >> -(lit<"in"> | lit<"on">) >> the)
                             | (into<&tree::edge>[edge_terminal<16>{}] >> lit<"of"> >> the);

// "Friday morning"  "Friday, at 3 p.m."  "Nov. 4 at noon"
inline constexpr auto time_after = (-sign<','> >> -lit<"at"> >> time >> -(lit<"in"> >> lit<"the"> >> daypart))
                                   | (-(lit<"in"> >> lit<"the">) >> daypart >> -whole[-lit<"at"> >> time]);

// "3 p.m. on Friday"  "9 a.m. Tuesday"  "noon on Nov. 4"  "the morning of May 3"
inline constexpr auto time_before
    = time >> -(lit<"in"> >> lit<"the"> >> daypart) >> -sign<','> >> -lit<"on"> >> the >> base;
inline constexpr auto part_before = daypart >> (lit<"of"> | lit<"on"> | sign<','>) >> the >> base;

// "this morning"  "last night"  "that evening"
inline constexpr auto told_part = periods::told >> daypart;
} // namespace moments

/// One moment: "Nov. 4"  "early last month"  "9 a.m. Tuesday"  "Friday night"  "the third quarter of 2009"
struct moment_id;
inline constexpr auto moment = x3::rule<moment_id, ast::moment>{"date"}
= fresh >> moments::the
  >> (whole[moments::time_before] | whole[moments::part_before] | whole[-moments::edge >> moments::told_part]
      | whole[moments::edge_of >> periods::the_unit]
      | (-whole[moments::edge >> &(-lit<"the"> >> moments::base)] >> moments::base >> -whole[moments::time_after])
      | moments::time);

} // namespace lede::grammar
