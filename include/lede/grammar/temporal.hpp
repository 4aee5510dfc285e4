// Date phrases: all families. The reader tries each and keeps the longest.
#pragma once
#include <lede/grammar/date_range.hpp>
#include <lede/grammar/duration.hpp>
#include <lede/grammar/recurrence.hpp>
#include <lede/grammar/relative_date.hpp>
#include <lede/lexicon/dictionary.hpp>

namespace lede::grammar {

namespace phrases {
// "the 15th"  "the 15th at noon"  "the first"
struct lone_day_id;
inline constexpr auto lone_day_def = x3::rule<lone_day_id, ast::moment>{"day"}
= fresh >> lit<"the"> >> into<&ast::moment::day>[ordinal_number<1, 31, 1, 2> | ordinal_words]
  >> -whole[moments::time_after];
inline constexpr auto lone_day = opaque<lone_day_def>;

// "the morning"  "late at night"  "early in the morning"  "the evening hours"  "the middle of the night": the reader
// asks what leads to it
//     but not "night" behind "at": that comes back
inline constexpr auto edge_before_part
    = (moments::edge_of_part >> -(lit<"at"> | (lit<"in"> >> lit<"the">))) | moments::edge_of;
struct lone_part_id;
inline constexpr auto lone_part_def = x3::rule<lone_part_id, ast::moment>{"part of the day"}
= fresh >> -lit<"the"> >> (whole[edge_before_part] | !at_night) >> moments::any_daypart
  >> -lit<"hours"> >> set<&ast::moment::told, ast::relation::that>;
inline constexpr auto lone_part = opaque<lone_part_def>;
// "at 7"  "about 615": on a line of its own, the reader sees to that
struct is_after_clock_lead {
    bool operator()(scan::window& window, token_iterator at) const
    {
        const token& before = window.before(at);
        return before.lexeme == lit_terminal<"at">::id
               || static_cast<lede::modifier>(before.value(word_class::approximator)) == lede::modifier::approx;
    }
};
struct lone_hour_id;
inline constexpr auto lone_hour = x3::rule<lone_hour_id, ast::moment>{"hour"}
= fresh >> behind<is_after_clock_lead{}> >> into<&ast::moment::time>[grammar::lone_hour];

// "thu"  "Fri.": on a line of its own
struct is_short_weekday {
    static constexpr first_set starts() { return first_set::of(word_class::weekday); }
    bool operator()(const token& t) const
    {
        return t.has(word_class::weekday) && t.where.size() < 6
               && t.value(word_class::weekday) < lexicon::table::each_weekday;
    }
};
struct lone_weekday_id;
inline constexpr auto lone_weekday = x3::rule<lone_weekday_id, ast::moment>{"weekday"}
= fresh >> &any<is_short_weekday{}> >> into<&ast::moment::weekday>[word<word_class::weekday>] >> calendar::stop;
} // namespace phrases

/// One moment alone; a day of the month alone stands in no longer phrase.
struct point_id;
inline constexpr auto point_def = x3::rule<point_id, ast::temporal>{"date"}
= fresh >> (phrases::first_moment | into_at<&ast::temporal::first, &ast::temporal::first_at>[phrases::lone_day]
            | into_at<&ast::temporal::first, &ast::temporal::first_at>[phrases::lone_part]
            | into_at<&ast::temporal::first, &ast::temporal::first_at>[phrases::lone_hour]
            | into_at<&ast::temporal::first, &ast::temporal::first_at>[phrases::lone_weekday]);
inline constexpr auto point = opaque<point_def>;

namespace phrases {
/// A vague reference that stands as a marked one does; its attribute is what it refers to.
template <int Marked>
struct vague_terminal : terminal<vague_terminal<Marked>, int> {
    static constexpr first_set starts() { return first_set::of(word_class::vague_time); }
    bool takes(const token& t, bool first) const
    {
        namespace vague = lexicon::vague;
        return t.has(word_class::vague_time) && goes_on(t, first)
               && (t.value(word_class::vague_time) & (vague::noun | vague::pointed)) == Marked;
    }
    int value(const token& t) const { return t.value(word_class::vague_time) & lexicon::vague::refers; }
    std::string_view wanted() const { return "a vague time"; }
};
template <int Marked>
inline constexpr auto vague_ref = into<&tree::side>[vague_terminal<Marked>{}];

/// "near term": before a noun it would be hyphened
struct is_of_two_words {
    static constexpr first_set starts() { return first_set::of(word_class::vague_time); }
    bool operator()(const token& t) const
    {
        return t.has(word_class::vague_time) && !lexicon::dictionary[t.lexeme].phrase.empty();
    }
};
// "the past"  "the future"  "a later date"  "the near term"      but not "the past president"
inline constexpr auto vague_noun
    = (lit<"the"> | lit<"a">) >> (whole[&any<is_of_two_words{}> >> vague_ref<lexicon::vague::noun>]
                                  | ((vague_ref<lexicon::vague::noun> | vague_ref<0>) >> &calendar::clause_goes_on));
// "this period"  "that same period"      but not "the period"
inline constexpr auto vague_pointed = word<word_class::relation> >> -lit<"same"> >> vague_ref<lexicon::vague::pointed>;
} // namespace phrases

/// "recently"  "now"  "soon"  "the past": by TimeML's conventions alone
struct vague_id;
inline constexpr auto vague_def = x3::rule<vague_id, ast::temporal>{"vague date"}
= fresh >> set<&ast::temporal::shape, ast::shape::vague> >> (whole[phrases::vague_noun]
                                                             | phrases::vague_ref<0> | whole[phrases::vague_pointed]);
inline constexpr auto vague = opaque<vague_def>;

} // namespace lede::grammar
