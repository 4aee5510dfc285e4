// Times of day.
#pragma once
#include <lede/grammar/clock_zone.hpp>
#include <lede/grammar/number.hpp>
#include <lede/grammar/remember.hpp>
#include <lede/grammar/short_time.hpp>
#include <lede/lexicon/daypart.hpp>
#include <lede/lexicon/unit.hpp>

namespace lede::grammar {

namespace clocks {
// "a.m."  "PM"  "o'clock"  "p . m ."
inline constexpr auto meridiem
    = into<&tree::meridiem>[word<word_class::meridiem> | glued_word<word_class::meridiem>] | whole[spaced_half];

/// "morning" of "3 in the morning", of "Friday morning": a stretch, not noon or midnight.
struct is_part {
    static constexpr first_set starts() { return first_set::of(word_class::daypart); }
    bool operator()(const token& t) const
    {
        const int part = t.value(word_class::daypart);
        return part < lexicon::each_part && ast::is_stretch(static_cast<ast::daypart>(part));
    }
};
inline constexpr auto part = &any<is_part{}> >> into<&tree::part>[word<word_class::daypart>];
inline constexpr auto in_part = lit<"in"> >> -lit<"the"> >> part;

// "3 p.m."  "10:30 a.m."  "3pm"  "seven thirty p.m."  "5 o'clock"
struct is_hour {
    bool operator()(const tree& c) const { return c.hour >= 1 && c.hour <= 12 && c.minute < 60; }
};
inline constexpr auto words_of_hour
    = into<&tree::hour>[cardinal_words] >> -into<&tree::minute>[cardinal_words] >> that<is_hour {}>;
inline constexpr auto hour_word = words_of_hour >> !spaced_half; // no word of "one p m" opens a date
// "7 o'clock p.m."  "5 o'clock and 30 minutes p.m."
struct is_oclock {
    static constexpr first_set starts() { return first_set::of(word_class::meridiem); }
    bool operator()(const token& t) const
    {
        return static_cast<ast::meridiem>(t.value(word_class::meridiem)) == ast::meridiem::either;
    }
};
inline constexpr auto and_minutes
    = lit<"and"> >> into<&tree::minute>[number<1, 59, 1, 2>] >> (lit<"minutes"> | lit<"minute">);
inline constexpr auto oclock_half = any<is_oclock{}> >> -whole[and_minutes] >> !any<is_oclock{}> >> meridiem;

inline constexpr auto twelve
    = (whole[hour >> -minutes] | whole[hour_word]) >> (whole[oclock_half] | meridiem) >> -whole[in_part];

// "1140 a.m."  "715pm"  "9.am"
inline constexpr auto compact_twelve
    = (compact_twelve_parser{} >> meridiem)
      | (hour >> tight >> sign<'.'> >> into<&tree::meridiem>[glued_word<word_class::meridiem>]);

// "6.45 p.m."          but not "6.45 points"
inline constexpr auto twelve_dotted = into<&tree::hour>[digits<1, 12, 1, 2>] >> tight >> sign<'.'> >> tight
                                      >> into<&tree::minute>[digits<0, 59, 2, 2>] >> meridiem;

// "15:00"  "14:58:20"  "7:30 in the morning"  "05:30 hrs"  "05:30hrs"
inline constexpr auto twenty_four_def = into<&tree::hour>[number<0, 24, 1, 2>] >> minutes
                                        >> -(lit<"hours"> | lit<"hrs"> | glued_lit<"hrs">) >> -whole[in_part];
inline constexpr auto twenty_four = opaque<twenty_four_def>;

/// "0800" of "0800 GMT", "1500" of "1500 hours": hour and minute in one run of four digits.
struct compact_parser : without_value<compact_parser> {
    static constexpr bool one_token = true;
    static constexpr first_set starts() { return digits<0, 2400, 4, 4>.starts(); }
    template <class Context, class Tree, class Target>
    bool parse(token_iterator& at, const token_iterator&, const Context& context, Tree& to, Target&) const
    {
        scan::window& window = x3::get<window_tag>(context);
        const token& t = window.peek(at);
        if (!digits<0, 2400, 4, 4>.takes(t, at == window.start) || t.number % 100 > 59) return false;
        to.hour = static_cast<std::int16_t>(t.number / 100);
        to.minute = static_cast<std::int16_t>(t.number % 100);
        ++at;
        return true;
    }
};
struct is_long_zone {
    static constexpr first_set starts() { return first_set::of(word_class::zone); }
    bool operator()(const token& t) const
    {
        return t.has(word_class::zone) && t.shape == token::letters::upper && t.where.size() > 2;
    }
};
/// Such a zone follows; takes nothing. It stands behind another token: a sequence may tell by it what goes on there.
struct long_zone_ahead_parser : without_value<long_zone_ahead_parser> {
    static constexpr prefix begins() { return {.first = is_long_zone::starts()}; }
    template <class Context, class Tree, class Target>
    bool parse(token_iterator& at, const token_iterator& last, const Context& context, Tree& to, Target&) const
    {
        return (&any<is_long_zone{}>).parse(at, last, context, to, x3::unused);
    }
};

// "0800 GMT"  "1500 hours"  "1030 hrs" behind a day      but not "2010 et al."
inline constexpr auto military
    = compact_parser{} >> (((lit<"hours"> | lit<"hrs">) >> set<&tree::bare, true>) | long_zone_ahead_parser{});

/// "20 minutes past", "ten past", "five minutes to": told from an hour. "to" and "before" want their "minutes": "five
/// to ten" is a range.
struct minutes_from_parser : without_value<minutes_from_parser> {
    static constexpr prefix begins()
    {
        constexpr first_set then = first_set::of(word_class::unit) | lit<"past">.starts();
        return {.first = number<1, 59, 1, 2>.starts() | first_set::of(word_class::cardinal),
            .after_number = then,
            .after_other = then | number_walk::second_words()};
    }
    template <class Context, class Tree, class Target>
    bool parse(token_iterator& at, const token_iterator& last, const Context& context, Tree& to, Target&) const
    {
        int n = 0;
        token_iterator end = at;
        if (!number<1, 59, 1, 2>.parse(end, last, context, x3::unused, n)
            && !cardinal_words.parse(end, last, context, x3::unused, n))
            return false;
        scan::window& window = x3::get<window_tag>(context);
        const bool minutes_said = window.peek(end).value(word_class::unit) % lexicon::table::plural == minute_unit;
        if (minutes_said) ++end;
        const lexicon::lexeme_id joint = window.peek(end).lexeme;
        const bool later = joint == lit_terminal<"past">::id || (minutes_said && joint == lit_terminal<"after">::id);
        const bool sooner = minutes_said && (joint == lit_terminal<"to">::id || joint == lit_terminal<"before">::id);
        if (n < 1 || n > 59 || !(later || sooner)) return false;
        to.past = static_cast<std::int8_t>(later ? n : -n);
        at = end + 1;
        return true;
    }
    static constexpr int minute_unit = static_cast<int>(unit::minute);
};

template <std::int8_t Minutes>
inline constexpr auto past = set<&tree::past, Minutes>;
inline constexpr auto any_hour
    = (hour | whole[into<&tree::hour>[cardinal_words] >> that<is_hour {}>]) >> -(whole[oclock_half] | meridiem);
// "noon"  "midnight"  "12 noon"  "midday"
struct is_fixed_hour {
    static constexpr first_set starts() { return first_set::of(word_class::daypart); }
    bool operator()(const token& t) const
    {
        const auto named = static_cast<ast::daypart>(t.value(word_class::daypart));
        return named == ast::daypart::midday || named == ast::daypart::noon || named == ast::daypart::midnight;
    }
};
inline constexpr auto fixed_hour
    = -number<12, 12, 2, 2> >> &any<is_fixed_hour{}> >> into<&tree::part>[word<word_class::daypart>];

// "half past three"  "quarter to five p.m."  "a quarter past 6"  "ten past six"  "20 minutes before noon"
inline constexpr auto near_hour_def = (((-lit<"a"> >> ((lit<"half"> >> lit<"past"> >> past<30>)
                                                       | (lit<"quarter"> >> (lit<"past"> | lit<"after">) >> past<15>)
                                                       | (lit<"quarter"> >> (lit<"to"> | lit<"before">) >> past<-15>)))
                                           | minutes_from_parser{})
                                          >> (any_hour | fixed_hour))
                                      >> -whole[in_part];
inline constexpr auto near_hour = opaque<near_hour_def>;

// "3 in the afternoon"  "11 at night": stands where an hour is led to
inline constexpr auto hour_of_part_def = (hour | whole[into<&tree::hour>[cardinal_words] >> that<is_hour {}>])
                                         >> (in_part | (lit<"at"> >> part)) >> set<&tree::bare, true>;
inline constexpr auto hour_of_part = opaque<hour_of_part_def>;

/// A time of day in one run: "T150000", "T1500".
struct compact_iso_parser : without_value<compact_iso_parser> {
    static constexpr bool one_token = true;
    static constexpr first_set starts() { return digits<0, 240000, 4, 6>.starts(); }
    template <class Context, class Tree, class Target>
    bool parse(token_iterator& at, const token_iterator&, const Context& context, Tree& to, Target&) const
    {
        const token& t = x3::get<window_tag>(context).peek(at);
        if (!digits<0, 240000, 4, 6>.takes(t, false) || t.digits == 5) return false;
        const auto n = static_cast<int>(t.digits == 4 ? t.number * 100 : t.number);
        if (n / 100 % 100 > 59 || n % 100 > 60) return false;
        to.hour = static_cast<std::int16_t>(n / 10000);
        to.minute = static_cast<std::int16_t>(n / 100 % 100);
        if (t.digits == 6) to.second = static_cast<std::int16_t>(n % 100);
        ++at;
        return true;
    }
};
inline constexpr auto fraction = tight >> sign<'.'> >> tight >> digits<0, 999999999, 1, 9>;
} // namespace clocks

namespace clocks {
inline constexpr auto typed = (fresh >> compact_twelve) | (fresh >> lettered) | (fresh >> about_hour);

/// The same time on another clock, which goes with the first one: " (0735 GMT)", " (1900 UTC)", "/7 a.m. PT" behind a
/// zone
struct other_clock_parser : without_value<other_clock_parser> {
    static constexpr prefix begins()
    {
        return {.first = sign<'('>.starts() | sign<'/'>.starts(),
            .after_other = digits<0, 2400, 1, 4>.starts() | first_set::of(word_class::cardinal)};
    }
    template <class Context, class Tree, class Target>
    bool parse(token_iterator& at, const token_iterator& last, const Context& context, Tree& to, Target&) const
    {
        ast::clock other;
        constexpr auto open = sign<'('>;
        constexpr auto close = sign<')'>;
        constexpr auto slash = sign<'/'>;
        constexpr auto time = (whole[twelve] | whole[twenty_four] | whole[military]) >> zone_name;
        token_iterator end = at;
        const bool zoned = to.zone.end > to.zone.begin;
        if (!(open >> time >> close).parse(end, last, context, other, x3::unused)
            && !(zoned && (slash >> time).parse(end = at, last, context, other, x3::unused)))
            return false;
        at = end;
        return true;
    }
};
} // namespace clocks

/// "3 p.m."  "10:30 a.m. EST"  "10:30 a.m. (0730 GMT)"  "10 a.m. ET/7 a.m. PT"  "15:00 GMT"  "noon"  "3 o'clock"  "half
/// past three"     but not "3"  "1:0"
struct clock_time_id;
inline constexpr auto clock_time_def = x3::rule<clock_time_id, ast::clock>{"clock time"}
= (gate[fresh >> clocks::twelve] | gate[fresh >> clocks::twelve_dotted] | gate[clocks::typed]
      | gate[fresh >> clocks::twenty_four] | gate[fresh >> clocks::military] | gate[fresh >> clocks::near_hour]
      | gate[fresh >> clocks::fixed_hour] | gate[fresh >> clocks::hour_of_part])
  >> -clocks::zone >> -clocks::other_clock_parser{};
inline constexpr auto clock_time = opaque<clock_time_def>;

inline constexpr auto remembered_time = remember<result::of_clock>[clock_time];

/// An hour in words and its half of the day in letters, where a day stands before it.
struct spoken_time_id;
inline constexpr auto spoken_time_def = x3::rule<spoken_time_id, ast::clock>{"time"}
= fresh >> clocks::words_of_hour >> clocks::spaced_half;
inline constexpr auto spoken_time = opaque<spoken_time_def>;

/// An hour and no more, where a date stands beside it: "7" of "Friday at 7", "23.00" of "Friday at 23.00".
struct bare_hour_id;
inline constexpr auto bare_hour_def = x3::rule<bare_hour_id, ast::clock>{"hour"}
= (fresh >> into<&ast::clock::hour>[digits<0, 24, 1, 2>] >> tight >> sign<'.'> >> tight
      >> into<&ast::clock::minute>[digits<0, 59, 2, 2>] >> -clocks::zone)
  | (fresh >> (into<&ast::clock::hour>[number<1, 12>] | clocks::hour_word) >> set<&ast::clock::bare, true>);
inline constexpr auto bare_hour = opaque<bare_hour_def>;

/// An hour that "at" alone leads to, and nothing else is said: "7", "12.30", "12 15", "0530".
struct lone_hour_id;
inline constexpr auto lone_hour_def = x3::rule<lone_hour_id, ast::clock>{"hour"}
= ((fresh >> into<&ast::clock::hour>[digits<0, 24, 1, 2>] >> tight >> sign<'.'> >> tight
       >> into<&ast::clock::minute>[digits<0, 59, 2, 2>])
      | (fresh >> into<&ast::clock::hour>[number<1, 24, 1, 2>] >> into<&ast::clock::minute>[number<0, 59, 2, 2>])
      | (fresh >> into<&ast::clock::hour>[number<1, 24, 1, 2>])
      | (fresh >> &digits<0, 959, 4, 4> >> clocks::compact_parser{}))
  >> set<&ast::clock::bare, true>;
inline constexpr auto lone_hour = opaque<lone_hour_def>;

/// "T15:00"  "T13:15:30Z"  "T150000+09:00": an ISO 8601 time glued to its date
struct iso_time_id;
inline constexpr auto iso_time_def = x3::rule<iso_time_id, ast::clock>{"ISO 8601 time"}
= fresh
  >> glued_lit<"t"> >> ((whole[into<&ast::clock::hour>[digits<0, 24, 2, 2>] >> clocks::minutes >> -clocks::fraction])
                        | clocks::compact_iso_parser{} | into<&ast::clock::hour>[digits<0, 24, 2, 2>])
  >> -clocks::iso_zone;
inline constexpr auto iso_time = opaque<iso_time_def>;

} // namespace lede::grammar
