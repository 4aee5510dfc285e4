// From one time of day to another, with the day they lie on.
#pragma once
#include <lede/grammar/phrase.hpp>

namespace lede::grammar::phrases {

/// An hour that the other end of a range tells the half of the day of: "8" of "8-9 a.m.".
struct bare_clock_id;
inline constexpr auto bare_clock = x3::rule<bare_clock_id, ast::clock>{"hour"}
= fresh >> into<&ast::clock::hour>[number<1, 12, 1, 2>];
struct bare_hour_id;
inline constexpr auto bare_hour = x3::rule<bare_hour_id, ast::moment>{"hour"}
= fresh >> into<&ast::moment::time>[bare_clock];
struct day_id;
inline constexpr auto some_day = x3::rule<day_id, ast::moment>{"day"}
= fresh >> moments::the >> moments::base >> that<moments::is_day{}>;
/// A day of the month that only hours behind it tell from a count: "the 17 from 2 to 4 p.m."
struct day_number_id;
inline constexpr auto day_number = x3::rule<day_number_id, ast::moment>{"day"}
= fresh >> lit<"the"> >> calendar::day_number;

inline constexpr auto dash = sign<mark::en_dash> | sign<mark::em_dash> | sign<'-'> | sign<'~'>;
inline constexpr auto hour_joint = dash | lit<"to"> | lit<"until"> | lit<"till"> | lit<"through">;
/// "9.30" of "9.30-11 a.m.": a full stop between hour and minutes, which a half of the day behind it makes a time
struct dotted_clock_id;
inline constexpr auto dotted_clock = x3::rule<dotted_clock_id, ast::clock>{"time"}
= fresh >> into<&ast::clock::hour>[digits<1, 12, 1, 2>] >> tight >> sign<'.'> >> tight
  >> into<&ast::clock::minute>[digits<0, 59, 2, 2>];
struct dotted_hour_id;
inline constexpr auto dotted_hour = x3::rule<dotted_hour_id, ast::moment>{"time"}
= fresh >> into<&ast::moment::time>[dotted_clock];
inline constexpr auto first_dotted = into_at<&tree::first, &tree::first_at>[dotted_hour];
inline constexpr auto first_bare = into_at<&tree::first, &tree::first_at>[bare_hour];
inline constexpr auto second_hour = into_at<&tree::second, &tree::second_at>[clock_alone];
inline constexpr auto second_bare
    = into_at<&tree::second, &tree::second_at>[bare_hour] >> !(tight >> (sign<'/'> | sign<':'>));

// "8-9 a.m."  "2:00 to 2:30 pm"  "10:30 to 3"  "between 3 and 8 am"  "9.30-11 a.m."
inline constexpr auto clock_range_def
    = (lit<"between"> >> (first_clock | first_dotted | first_bare) >> lit<"and"> >> second_hour)
      | whole[(first_clock | first_dotted | first_bare) >> hour_joint >> second_hour]
      | (first_clock >> hour_joint >> second_bare);
inline constexpr auto clock_range = opaque<clock_range_def>;

inline constexpr auto on_day = into<&tree::day>[some_day];

// "from 10 to 4" of "Wednesday from 10 to 4", "6-8" of "next Monday 6-8"      but not "Monday 6-3": that is a score
struct looks_ahead {
    bool operator()(const tree& t) const
    {
        return ast::shift_of(t.day.told) > 0 || t.day.tonight || (t.day.deictic && *t.day.deictic > 0);
    }
};
inline constexpr auto bare_range = first_bare >> hour_joint >> second_bare >> &calendar::clause_goes_on;
inline constexpr auto bare_hours = (lit<"from"> >> bare_range) | (that<looks_ahead{}> >> bare_range);

// "between 3 and 5 on Friday"  "between 9:30-4:30 p.m."  "between 9.30 and 4.30 p.m."
inline constexpr auto between_bare = lit<"between"> >> first_bare >> lit<"and"> >> second_bare;
inline constexpr auto between_hours
    = lit<"between"> >> (first_clock | first_dotted | first_bare) >> hour_joint >> second_hour;

// "from 9:30 a.m. for seven hours" of "Nov. 14 from 9:30 a.m. for seven hours", "for two hours from noon"
//     but not "Nov. 14 for two hours from home"
inline constexpr auto how_long = into_at<&tree::length, &tree::second_at>[remember<result::of_amount>[amount]];
struct is_of_hours {
    bool operator()(const tree& t) const { return t.length.of != unit::none && t.length.of <= unit::hour; }
};
inline constexpr auto timed
    = ((lit<"from"> >> first_clock >> lit<"for"> >> how_long) | (lit<"for"> >> how_long >> lit<"from"> >> first_clock))
      >> that<is_of_hours{}>;

inline constexpr auto hours_ahead = -sign<','> >> -(lit<"from"> | lit<"at">) >> clock_range;
/// Hours follow, with their day or without: ", 11 a.m. to 6 p.m." behind "Tuesday through Saturday"; takes nothing.
struct hours_ahead_parser : without_value<hours_ahead_parser> {
    static constexpr first_set starts() { return first_set::none(); }
    template <class Context, class Tree, class Target>
    bool parse(token_iterator& at, const token_iterator& last, const Context& context, Tree&, Target&) const
    {
        tree hours;
        token_iterator end = at;
        return hours_ahead.parse(end, last, context, hours, x3::unused);
    }
};
/// The day is the last of several, and the hours are not its alone: "Saturday" of "Tuesday through Saturday, 11 a.m. to
/// 6 p.m."
struct follows_days {
    bool operator()(scan::window& window, token_iterator at) const
    {
        if (!window.has_before(at, 2)) return false;
        const token& joint = *(at - 1);
        const bool joins = joint.lexeme == lit_terminal<"to">::id || joint.lexeme == lit_terminal<"through">::id
                           || joint.lexeme == lit_terminal<"thru">::id || joint.is_mark('-')
                           || joint.is_mark(mark::en_dash);
        const token& day = *(at - 2);
        return joins && (day.has(word_class::weekday) || (day.is_number() && day.digits <= 2 && !day.decimal));
    }
};

inline constexpr auto range_of_clocks = -(lit<"from"> | lit<"at">) >> (whole[between_hours] | clock_range);

// "Tuesday, 2-4 p.m."  "Nov. 4 from 10 a.m. to noon"  "2 to 4 p.m. on Tuesday"  "the 17 from 2 to 4 p.m."
inline constexpr auto hours_of_day_def
    = !behind<moments::is_on_next_line{}> >> -sign<','> >> (whole[timed] | whole[range_of_clocks] | bare_hours);
inline constexpr auto hours_of_day = opaque<hours_of_day_def>;
inline constexpr auto hours_def
    = whole[!behind<follows_days{}> >> on_day >> hours_of_day]
      | whole[into<&tree::day>[day_number] >> -(lit<"from"> | lit<"at">) >> clock_range]
      | whole[between_bare >> lit<"on"> >> on_day]
      | ((whole[between_hours] | clock_range) >> -whole[-sign<','> >> -(lit<"on"> | lit<"of">) >> on_day]);
inline constexpr auto hours = opaque<hours_def>;

// "3 p.m. appointment to 4."  "ten a.m. session to eleven"      but not "3 p.m. meeting to 4 towns"
struct is_engagement {
    static constexpr first_set starts()
    {
        return first_set::of(word_class::gathering) | lit<"appointment">.starts() | lit<"call">.starts();
    }
    bool operator()(const token& t) const
    {
        return t.has(word_class::gathering) || t.lexeme == lit_terminal<"appointment">::id
               || t.lexeme == lit_terminal<"call">::id;
    }
};
struct is_hour_of_day {
    bool operator()(const ast::clock& c) const { return c.hour >= 0 && c.hour <= 24 && c.minute < 60; }
};
struct new_clock_id;
inline constexpr auto new_clock = x3::rule<new_clock_id, ast::clock>{"hour"}
= (fresh >> into<&ast::clock::hour>[number<0, 24, 1, 2>])
  | (fresh >> into<&ast::clock::hour>[cardinal_words] >> -into<&ast::clock::minute>[cardinal_words]
      >> that<is_hour_of_day {}>);
struct new_hour_id;
inline constexpr auto new_hour = x3::rule<new_hour_id, ast::moment>{"hour"}
= fresh >> into<&ast::moment::time>[new_clock];
struct is_clock_alone {
    bool operator()(const tree& t) const
    {
        ast::moment rest = t.first;
        rest.time = {};
        return t.first.time.hour >= 0 && rest == ast::moment{};
    }
};
inline constexpr auto put_off_to_def
    = any<is_engagement{}> >> lit<"to"> >> that<is_clock_alone{}> >> into_at<&tree::second, &tree::second_at>[new_hour]
      >> &closing;
inline constexpr auto put_off_to = opaque<put_off_to_def>;

} // namespace lede::grammar::phrases
