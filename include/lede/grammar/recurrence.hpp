// What comes back.
#pragma once
#include <lede/grammar/phrase.hpp>
#include <lede/lexicon/recurrence.hpp>

namespace lede::grammar {

namespace phrases {
/// Parts of the day, one or several: "morning"; "mornings".
template <bool Plural>
struct part_terminal : terminal<part_terminal<Plural>, int> {
    static constexpr first_set starts() { return first_set::of(word_class::daypart); }
    bool takes(const token& t, bool first) const
    {
        const bool plural = t.value(word_class::daypart) > lexicon::each_part;
        return plural == Plural && ast::is_stretch(static_cast<ast::daypart>(value(t))) && goes_on(t, first);
    }
    int value(const token& t) const { return t.value(word_class::daypart) % lexicon::each_part; }
    std::string_view wanted() const { return "a part of the day"; }
};
struct part_clock_id;
inline constexpr auto part_clock = x3::rule<part_clock_id, ast::clock>{"part of the day"}
= fresh >> into<&ast::clock::part>[part_terminal<false>{}];
struct parts_clock_id;
inline constexpr auto parts_clock = x3::rule<parts_clock_id, ast::clock>{"parts of the day"}
= fresh >> into<&ast::clock::part>[part_terminal<true>{}];

inline constexpr auto at_time = -whole[-lit<"at"> >> into<&ast::moment::time>[remembered_time]];

// "Mondays"  "Tuesday nights"  "Mondays at 9 a.m."
struct weekdays_id;
inline constexpr auto weekdays = x3::rule<weekdays_id, ast::moment>{"weekdays"}
= (fresh >> into<&ast::moment::weekday>[calendar::weekdays_terminal{}] >> at_time)
  | (fresh >> into<&ast::moment::weekday>[calendar::full_weekday] >> into<&ast::moment::time>[parts_clock]);
// "evening at 7:13 p.m." of "every evening at 7:13 p.m."
struct day_part_id;
inline constexpr auto day_part = x3::rule<day_part_id, ast::moment>{"part of the day"}
= (fresh >> into<&ast::moment::time>[part_clock] >> at_time);

// Behind "at", what comes back: "at night".
struct is_after_at {
    bool operator()(scan::window& window, token_iterator at) const
    {
        return window.before(at).lexeme == lit_terminal<"at">::id;
    }
};
struct is_night {
    bool operator()(const token& t) const
    {
        return static_cast<ast::daypart>(t.value(word_class::daypart)) == ast::daypart::night;
    }
};
inline constexpr auto at_night = &any<is_night{}> >> behind<is_after_at{}>;

// "weekends"
struct is_weekends {
    static constexpr first_set starts() { return first_set::of(word_class::unit); }
    bool operator()(const token& t) const
    {
        return t.value(word_class::unit) == lexicon::table::plural_of(unit::weekend);
    }
};
struct weekends_id;
inline constexpr auto weekends = x3::rule<weekends_id, ast::amount>{"weekends"}
= fresh >> set<&ast::amount::count, 1> >> &any<is_weekends{}> >> units_of<&ast::amount::of>;

// "weekends at 9 a.m."
inline constexpr auto each_weekend = into<&tree::length>[weekends] >> -whole[-lit<"at"> >> first_clock];

inline constexpr auto first_weekdays = into_at<&tree::first, &tree::first_at>[weekdays];
inline constexpr auto first_part = into_at<&tree::first, &tree::first_at>[day_part];

/// "first", "1st and 3rd", "second or fourth"
inline constexpr auto counts = periods::count >> -whole[(lit<"and"> | lit<"or">) >> periods::count];

/// What is counted in each period: "first Monday", "last business day", "first and third Wednesday",
/// "first and third Wednesdays".
struct counted_day_id;
inline constexpr auto counted_day_rule = x3::rule<counted_day_id, ast::moment>{"counted day"}
= fresh >> counts
  >> -any<amounts::is_of_workdays{}> >> (into<&ast::moment::nth_weekday>[calendar::full_weekday]
                                         | into<&ast::moment::nth_weekday>[calendar::weekdays_terminal{}]
                                         | one_of<&ast::moment::nth_of>);
inline constexpr auto counted_day = into<&tree::day>[counted_day_rule];

// "1st and 15th" of "1st and 15th of each month"
struct day_of_month_id;
inline constexpr auto day_of_month = x3::rule<day_of_month_id, ast::moment>{"day of the month"}
= fresh >> into<&ast::moment::nth>[ordinal_number<1, 31, 1, 2>];
inline constexpr auto days_of_month
    = into<&tree::day>[day_of_month] >> -whole[(lit<"and"> | lit<"or">) >> into<&tree::day>[day_of_month]];

// "first Monday of every month"  "first and third Wednesday of each month"  "last business day of every quarter"
// "15th day of each calendar month"  "1st and 15th of each month"  "1st and 3rd Mondays of each month"      but not
// "first Monday of May"  "first of each month"
inline constexpr auto counted_each_def = (counted_day | days_of_month) >> (lit<"of"> | lit<"in">)
                                         >> (lit<"every"> | lit<"each">)
                                         >> -lit<"calendar"> >> into<&tree::length>[one_unit];
inline constexpr auto counted_each = opaque<counted_each_def>;

// "first and third Mondays of the month"      but not "first Monday of the month": that is one of them
struct counted_days_id;
inline constexpr auto counted_days = x3::rule<counted_days_id, ast::moment>{"counted days"}
= fresh >> counts >> into<&ast::moment::nth_weekday>[calendar::weekdays_terminal{}];
inline constexpr auto counted_in_month_def = into<&tree::day>[counted_days] >> (lit<"of"> | lit<"in">)
                                             >> lit<"the"> >> &lit<"month"> >> into<&tree::length>[one_unit];
inline constexpr auto counted_in_month = opaque<counted_in_month_def>;

/// "third day" of "every third day": three of them
struct nth_unit_id;
inline constexpr auto nth_unit = x3::rule<nth_unit_id, ast::amount>{"units"}
= fresh >> into<&ast::amount::count>[any_ordinal] >> one_of<&ast::amount::of>;

// "every Friday"  "each year"  "every two weeks"  "every other day"  "every morning"  "every weekday"
// "every third day"  "every second Friday"  "every second Tuesday of the month"
inline constexpr auto every_one
    = (lit<"every"> | lit<"each">)
      >> (whole[counted_day >> (lit<"of"> | lit<"in">) >> (lit<"the"> | lit<"each"> | lit<"every">)
                >> into<&tree::length>[one_unit]]
          | whole[(lit<"other"> | lit<"second">)
                  >> set<&tree::each, ast::every::other> >> (into<&tree::length>[one_unit] | first_moment)]
          | whole[into<&tree::length>[nth_unit]]
          | whole[any_ordinal >> &word<word_class::weekday> >> set<&tree::each, ast::every::other> >> first_moment]
          | (lit<"weekday"> >> set<&tree::each, ast::every::weekday>) | into<&tree::length>[one_unit] | length
          | first_moment | first_part);

// "August each year"  "1 May every year"      but not "August 2024 each year"
struct is_named_day_or_month {
    bool operator()(const tree& t) const
    {
        return (t.first.month > 0 || t.first.season > 0 || ast::is_feast(t.first)) && !t.first.year
               && !ast::is_told(t.first);
    }
};
inline constexpr auto name_each_year = first_moment >> that<is_named_day_or_month{}> >> (lit<"each"> | lit<"every">)
                                       >> &lit<"year"> >> into<&tree::length>[one_unit];

// "daily"  "annual"  "semi-annually"  "weekdays"     but not "weekday"
struct recurrence_parser : without_value<recurrence_parser> {
    static constexpr bool one_token = true;
    static constexpr first_set starts() { return first_set::of(word_class::recurrence); }
    template <class Context, class Tree, class Target>
    bool parse(token_iterator& at, const token_iterator&, const Context& context, Tree& to, Target&) const
    {
        scan::window& window = x3::get<window_tag>(context);
        const token& t = window.peek(at);
        if (!t.has(word_class::recurrence) || !goes_on(t, at == window.start)) return false;
        const int value = t.value(word_class::recurrence);
        if (value == lexicon::table::weekday_alone) return false;
        if (value == lexicon::table::weekdays) {
            to.each = ast::every::weekday;
            ++at;
            return true;
        }
        to.length.of = static_cast<unit>(value % lexicon::table::recurrence_unit);
        to.length.count = value / lexicon::table::recurrence_unit + 1;
        ++at;
        return true;
    }
};

// "every day at 6 a.m."  "3 p.m. each day"  "6 a.m. daily"
struct has_no_moment {
    bool operator()(const tree& t) const { return t.first == ast::moment{}; }
};
struct is_daily {
    bool operator()(const tree& t) const { return t.length.of == unit::day && t.length.count == 1; }
};
inline constexpr auto every = every_one >> -whole[that<has_no_moment{}> >> -lit<"at"> >> first_clock];
inline constexpr auto each_day = (lit<"every"> | lit<"each">) >> into<&tree::length>[one_unit];
/// "each", "every", "daily" stand near by: it is worth while to read a clock time
struct is_daily_near {
    bool operator()(scan::window& window, token_iterator at) const
    {
        for (int i = 1; i <= 3; ++i) {
            const token& t = window.peek(at + i);
            if (t.lexeme == lit_terminal<"each">::id || t.lexeme == lit_terminal<"every">::id
                || t.has(word_class::recurrence))
                return true;
        }
        return false;
    }
};
inline constexpr auto clock_daily
    = behind<is_daily_near{}> >> first_clock >> (whole[each_day] | recurrence_parser{}) >> that<is_daily{}>;
inline constexpr auto how_regular = recurrence_parser{} >> -whole[that<is_daily{}> >> -lit<"at"> >> first_clock];

// "twice a month"  "once per year"  "three times a week"  "several times a day"  "twice weekly"
inline constexpr auto how_often
    = (lit<"twice"> >> set<&tree::times, std::int8_t{2}>) | (lit<"once"> >> set<&tree::times, std::int8_t{1}>)
      | (into<&tree::times>[number<1, 99> | cardinal_words] >> lit<"times">)
      | (word<word_class::vague_count> >> lit<"times"> >> set<&tree::times, std::int8_t{0}>);
inline constexpr auto a_unit
    = (lit<"a"> | lit<"an"> | lit<"per"> | lit<"every"> | lit<"each">) >> into<&tree::length>[one_unit];
inline constexpr auto often = how_often >> (a_unit | recurrence_parser{});

// "a year" of "15 a year", "per month": the reader asks what stands before
inline constexpr auto rate_def
    = (lit<"a"> | lit<"an"> | lit<"per">) >> into<&tree::length>[one_unit] >> set<&tree::rate, true>;
inline constexpr auto rate = opaque<rate_def>;

} // namespace phrases

/// "every Friday"  "twice a month"  "annual"  "Mondays"  "Friday mornings"  "weekdays"
struct recurring_id;
inline constexpr auto recurring_def = x3::rule<recurring_id, ast::temporal>{"recurring date"}
= fresh
  >> set<&ast::temporal::shape, ast::shape::set> >> (whole[phrases::every] | whole[phrases::often]
                                                     | whole[phrases::name_each_year] | whole[phrases::counted_each]
                                                     | whole[phrases::counted_in_month] | phrases::first_weekdays
                                                     | phrases::how_regular
                                                     | whole[phrases::at_night >> phrases::first_part]
                                                     | whole[phrases::each_weekend] | whole[phrases::rate]
                                                     | gate[phrases::clock_daily]);
inline constexpr auto recurring = opaque<recurring_def>;

} // namespace lede::grammar
