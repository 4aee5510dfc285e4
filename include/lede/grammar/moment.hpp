// One moment: a date, a time of day, or both in either order. Dates and times meet here and nowhere else.
#pragma once
#include <lede/ast/said.hpp>
#include <lede/grammar/clock_time.hpp>
#include <lede/grammar/period.hpp>
#include <lede/lexicon/daypart.hpp>

namespace lede::grammar {

namespace moments {
using tree = ast::moment;

inline constexpr auto the = -lit<"the">;
/// A date without its time of day.
struct date_alone_id;
inline constexpr auto date_alone_def = x3::rule<date_alone_id, ast::moment>{"date"}
= fresh >> (gate[period] | gate[calendar_date]);
inline constexpr auto date_alone = opaque<date_alone_def>;

/// A date, added to what the moment holds already: its edge, its time of day.
template <class Subject>
struct joined_directive : directive<joined_directive<Subject>, Subject> {
    using directive<joined_directive<Subject>, Subject>::directive;

    template <class Context, class Tree, class Target>
    bool parse(token_iterator& at, const token_iterator& last, const Context& context, Tree& to, Target&) const
    {
        if (!can_start<Subject>(x3::get<window_tag>(context), at)) return false;
        tree read;
        if (!this->subject.parse(at, last, context, x3::unused, read)) return false;
        if (read.edge == modifier::none) read.edge = to.edge;
        read.time = to.time;
        to = read;
        return true;
    }
};
inline constexpr directive_of<joined_directive> joined{};
inline constexpr auto base = joined[remember<result::of_day>[date_alone]];

// "morning" of "Friday morning", "the night" of "the night of May 3"
/// A part of the day, stored in the moment's clock.
struct daypart_parser : without_value<daypart_parser> {
    static constexpr bool one_token = true;
    static constexpr first_set starts() { return first_set::of(word_class::daypart); }
    template <class Context, class Tree, class Target>
    bool parse(token_iterator& at, const token_iterator&, const Context& context, Tree& to, Target&) const
    {
        scan::window& window = x3::get<window_tag>(context);
        const token& t = window.peek(at);
        if (!clocks::is_part{}(t) || !goes_on(t, at == window.start)) return false;
        to.time.part = static_cast<ast::daypart>(t.value(word_class::daypart));
        ++at;
        return true;
    }
};
inline constexpr daypart_parser daypart{};
inline constexpr auto any_daypart = &any<clocks::is_part{}> >> daypart; // a definite start: FIRST sets see it
/// A clock time, stored in the moment's clock; a part of the day told before it stays: "Friday night at 8".
template <class Subject>
struct time_directive : directive<time_directive<Subject>, Subject> {
    using directive<time_directive<Subject>, Subject>::directive;

    template <class Context, class Tree, class Target>
    bool parse(token_iterator& at, const token_iterator& last, const Context& context, Tree& to, Target&) const
    {
        if (!can_start<Subject>(x3::get<window_tag>(context), at)) return false;
        ast::clock read;
        if (!this->subject.parse(at, last, context, to, read)) return false;
        if (read.part == ast::daypart::none) read.part = to.time.part;
        to.time = read;
        return true;
    }
};
inline constexpr directive_of<time_directive> time_in{};
inline constexpr auto time = time_in[remembered_time];
inline constexpr auto hour_alone = time_in[bare_hour];
inline constexpr auto time_of_iso = time_in[iso_time];

// "early"  "mid-"  "the end of"  "earlier"
template <int Class>
struct edge_terminal : terminal<edge_terminal<Class>, int> {
    static constexpr first_set starts() { return first_set::of(word_class::edge); }
    bool takes(const token& t, bool first) const
    {
        return t.has(word_class::edge) && (t.value(word_class::edge) & Class) != 0 && goes_on(t, first);
    }
    int value(const token& t) const { return t.value(word_class::edge) & lexicon::edge::means; }
    std::string_view wanted() const { return "early, mid or late"; }
};
inline constexpr auto adjective = edge_terminal<lexicon::edge::adjective>{} | edge_terminal<lexicon::edge::glued>{};
inline constexpr auto edge_of = -lit<"very"> >> into<&tree::edge>[edge_terminal<lexicon::edge::noun>{}]
                                >> lit<"of"> >> -(lit<"about"> | lit<"around">) >> the;
// "EOD" of "EOD Friday", "COB on Nov. 4"
struct is_end_of_day {
    static constexpr first_set starts() { return first_set::of(word_class::period_end); }
    bool operator()(const token& t) const { return static_cast<unit>(t.value(word_class::period_end)) == unit::day; }
};
inline constexpr auto edge_in_letters = any<is_end_of_day{}> >> set<&tree::edge, modifier::end> >> -lit<"on">;
/// The edge "end": with a hyphen, or as in "by end November", but not the verb.
struct is_led_to_end {
    bool operator()(scan::window& window, token_iterator at) const
    {
        if (!window.has_before(at, 2)) return false;
        const lexicon::lexeme_id leads = (at - 2)->lexeme;
        return leads == lit_terminal<"by">::id || leads == lit_terminal<"at">::id || leads == lit_terminal<"until">::id
               || leads == lit_terminal<"since">::id || leads == lit_terminal<"of">::id;
    }
};
inline constexpr auto edge_end
    = lit<"end"> >> (whole[tight >> sign<'-'> >> tight] | (behind<is_led_to_end{}> >> !lit<"of">))
      >> set<&tree::edge, modifier::end>;
inline constexpr auto edge = whole[edge_end]
                             | (into<&tree::edge>[adjective] >> -sign<'-'> >> (lit<"to"> | lit<"and"> | lit<"or">)
                                 >> -sign<'-'> >> adjective >> -sign<'-'>)
                             | (into<&tree::edge>[adjective] >> -sign<'-'> >> -(lit<"in"> | lit<"on">) >> the)
                             | whole[edge_of] | edge_in_letters;

// "late in the day"  "later in the week"
inline constexpr auto edge_in_unit
    = into<&tree::edge>[edge_terminal<lexicon::edge::adjective>{}]
      >> lit<"in"> >> lit<"the"> >> one_of<&tree::of> >> set<&tree::told, ast::relation::that>;

// "mid-year": the middle of the one that is told of
inline constexpr auto mid_unit
    = into<&tree::edge>[edge_terminal<lexicon::edge::glued>{}] >> -sign<'-'> >> periods::long_unit;

// "the first half of the decade"  "the latter half of September"       but not "the first half of 2009": that has a
// value
inline constexpr auto half_of_def
    = ((lit<"first"> >> lit<"half"> >> set<&tree::edge, modifier::start>)
          | ((lit<"second"> | lit<"latter"> | lit<"last">) >> lit<"half"> >> set<&tree::edge, modifier::end>))
      >> lit<"of"> >> the >> !calendar::year_number >> !whole[periods::told >> lit<"year">]
      >> !lit<"year"> >> !calendar::short_year >> (base | periods::long_unit);
inline constexpr auto half_of = opaque<half_of_def>;

/// The moment read so far is a day, to which a time can be told.
struct is_day {
    bool operator()(const tree& m) const
    {
        return m.day > 0 || m.weekday > 0 || m.deictic || m.nth != 0 || m.of == unit::day || m.of == unit::weekend
               || (ast::is_feast(m) && m.of == unit::none);
    }
};

inline constexpr auto edge_of_part
    = into<&tree::edge>[edge_terminal<lexicon::edge::adjective>{} | edge_terminal<lexicon::edge::glued>{}]
      >> -sign<'-'>;

/// The hour that the next line of a programme opens with is not the day's above.
struct is_on_next_line {
    bool operator()(scan::window& window, token_iterator at) const
    {
        const token& hour = window.peek(at);
        return hour.before == token::gap::line && hour.is_number() && !window.before(at).is_mark(',');
    }
};

// "at 3 p.m."  "about noon"  "at 7"  "@ 7"  "for 8 p.m."     but not "at 7 sites"
inline constexpr auto at_or_sign = lit<"at"> | sign<'@'>;
inline constexpr auto about = lit<"about"> | lit<"around">;
inline constexpr auto at_time_def = !behind<is_on_next_line{}> >> ((-(at_or_sign | lit<"for">) >> -about >> time)
                                                                   | (((at_or_sign >> -about) | about) >> hour_alone
                                                                       >> &(calendar::clause_goes_on | sign<'('>)));
inline constexpr auto at_time = opaque<at_time_def>;

// "Friday before 5 p.m."  "Nov. 4, after 9 p.m."  "Friday by 5 p.m."  "Tuesday no later than noon"
//     but not "Friday by 5 people"
inline constexpr auto by = lit<"by"> | (lit<"no"> >> lit<"later"> >> lit<"than">);
inline constexpr auto beside_time
    = ((lit<"before"> >> set<&tree::edge, modifier::before>) | (lit<"after"> >> set<&tree::edge, modifier::after>)
          | (by >> set<&tree::edge, modifier::on_or_before>))
      >> time;

// "today pm"  "tomorrow AM"     but not "today am I"
struct is_first_half {
    static constexpr first_set starts() { return first_set::of(word_class::meridiem); }
    bool operator()(const token& t) const
    {
        return static_cast<ast::meridiem>(t.value(word_class::meridiem)) == ast::meridiem::am;
    }
};
struct is_second_half {
    static constexpr first_set starts() { return first_set::of(word_class::meridiem); }
    bool operator()(const token& t) const
    {
        return static_cast<ast::meridiem>(t.value(word_class::meridiem)) == ast::meridiem::pm;
    }
};
struct half_clock_id;
inline constexpr auto half_clock_def = x3::rule<half_clock_id, ast::clock>{"half of the day"}
= fresh >> ((any<is_first_half{}> >> set<&ast::clock::part, ast::daypart::morning>)
            | (any<is_second_half{}> >> set<&ast::clock::part, ast::daypart::afternoon>));
inline constexpr auto half_clock = opaque<half_clock_def>;
struct is_deictic {
    bool operator()(const tree& m) const { return m.deictic.has_value(); }
};

// "Friday morning"  "Friday, at 3 p.m."  "Nov. 4 at noon"  "Friday night at 8"  "Monday early morning"
// "2025-11-04T15:00Z"  "11/4/2025-15:00"  "Friday four thirty p m"     but not "next year at 6 p.m."
struct wants_year {
    bool operator()(const tree& m) const { return m.day > 0 && m.month > 0 && !m.year && m.time.second >= 0; }
};
struct has_year_or_weekday {
    bool operator()(const tree& m) const { return m.day > 0 && (m.year || m.weekday > 0); }
};
inline constexpr auto time_beside_day
    = whole[time_of_iso] | whole[-sign<','> >> beside_time]
      | whole[that<has_year_or_weekday{}> >> numerics::dash >> time]
      | (-sign<','> >> at_time >> -whole[lit<"in"> >> lit<"the"> >> daypart]
          >> -whole[that<wants_year{}> >> calendar::year_number])
      | (-(lit<"in"> >> lit<"the">) >> -edge_of_part >> daypart >> -whole[-sign<','> >> at_time])
      | whole[that<is_deictic{}> >> time_in[half_clock] >> &calendar::clause_goes_on] | whole[time_in[spoken_time]];
inline constexpr auto time_after_def = that<is_day{}> >> !behind<is_on_next_line{}> >> time_beside_day;
inline constexpr auto time_after = opaque<time_after_def>;

// "3 p.m. on Friday"  "9 a.m. Tuesday"  "9:15 Monday morning"  "8 on Friday night"  "noon on Nov. 4"  "7 on Friday"  "9
// tomorrow"  "8:23 AM · Jul 9"  "the morning of May 3"  "8:30 this morning"  "the early morning hours of May 3"
// "mid-afternoon yesterday" "the evening of May 3 at 8" "the night of 3/4 May 1942" "8 a.m. on the 23rd"
// "the night of the 14th"
//     but not "3 p.m. on March", "midday the 1832", "morning, May 3" of "tomorrow morning, May 3"
inline constexpr auto hour_of_deictic = hour_alone >> periods::deictic;
inline constexpr auto lone_ordinal
    = lit<"the"> >> into<&tree::day>[ordinal_number<1, 31, 1, 2>] >> &calendar::clause_goes_on;
inline constexpr auto time_before_def
    = whole[time >> lit<"on"> >> lone_ordinal]
      | (((time >> -(lit<"in"> >> lit<"the"> >> daypart) >> -(sign<','> | sign<mark::other>) >> -lit<"on">)
             | (hour_alone >> lit<"on">))
          >> the >> base >> that<is_day{}> >> -daypart);
inline constexpr auto time_before = opaque<time_before_def>;
struct told_of_day { // the part of the day before this place
    bool operator()(scan::window& window, token_iterator at) const
    {
        constexpr lexicon::class_set days{word_class::deictic_day, word_class::weekday, word_class::relation};
        return window.has_before(at, 2) && (at - 2)->any_of(days);
    }
};
/// "3/4 May" of "the night of 3/4 May": the night that the first of the two days ends with
struct two_days_parser : without_value<two_days_parser> {
    static constexpr prefix begins()
    {
        return {.first = number<1, 30, 1, 2>.starts(),
            .after_number = sign<'/'>.starts() | sign<'-'>.starts() | sign<mark::en_dash>.starts()};
    }
    template <class Context, class Tree, class Target>
    bool parse(token_iterator& at, const token_iterator& last, const Context& context, Tree& to, Target&) const
    {
        scan::window& window = x3::get<window_tag>(context);
        const token& joint = window.peek(at + 1);
        if (!number<1, 30, 1, 2>.takes(*at, false) || joint.before != token::gap::none
            || !(joint.is_mark('/') || joint.is_mark('-') || joint.is_mark(mark::en_dash)))
            return false;
        token_iterator end = at + 2;
        tree read;
        if (!calendar::day_month.parse(end, last, context, read, x3::unused)) return false;
        if (read.day != static_cast<std::int16_t>(at->number) + 1) return false;
        --read.day;
        read.time = to.time;
        to = read;
        at = end;
        return true;
    }
};
inline constexpr auto part_before_def
    = -edge_of_part >> daypart
      >> -lit<"hours"> >> (whole[(lit<"of"> | lit<"on">) >> the >> two_days_parser{}] | whole[lit<"of"> >> lone_ordinal]
                           | (lit<"of"> >> base >> that<is_day{}> >> daypart)
                           | ((lit<"of"> | lit<"on"> | (!behind<told_of_day{}> >> sign<','>)) >> the >> base
                               >> that<is_day{}> >> -whole[-sign<','> >> at_time])
                           | (&(word<word_class::deictic_day> | word<word_class::weekday>) >> base));
inline constexpr auto part_before = opaque<part_before_def>;

// "Sat at 5"  "Tue 3 p.m."     but not "sat at 5"
inline constexpr auto short_weekday_time
    = &word<word_class::abbreviation> >> whole[calendar::weekday_name >> time_after];

// "1500 GMT"  "1140 a.m.": no year
inline constexpr auto military_time = &number<1000, 2400, 4, 4> >> time;

// "this morning"  "last night"  "that evening"  "that same evening"  "this afternoon at 3"
inline constexpr auto told_part = periods::told >> -lit<"same"> >> daypart;
inline constexpr auto told_part_time
    = (told_part >> -whole[-sign<','> >> at_time]) | whole[(time | hour_alone) >> told_part];
} // namespace moments

/// One moment: "Nov. 4"  "early last month"  "9 a.m. Tuesday"  "Friday night"  "the third quarter of 2009"
struct moment_id;
inline constexpr auto moment_def = x3::rule<moment_id, ast::moment>{"date"}
= fresh >> moments::the
  >> (whole[moments::time_before] | whole[moments::hour_of_deictic] | whole[moments::part_before]
      | whole[-moments::edge >> moments::told_part_time]
      | whole[moments::edge_of >> -(periods::fiscal_word >> &lit<"year">) >> periods::long_unit]
      | whole[moments::edge_of
              >> lit<"day"> >> set<&ast::moment::told, ast::relation::current> >> set<&ast::moment::of, unit::day>]
      | whole[moments::edge_in_unit] | whole[moments::mid_unit] | whole[moments::half_of] | moments::military_time
      | (-whole[moments::edge >> &moments::base] >> moments::base >> -whole[moments::time_after])
      | moments::short_weekday_time | moments::time);
inline constexpr auto moment = opaque<moment_def>;

} // namespace lede::grammar
