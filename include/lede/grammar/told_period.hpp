// Periods told from now or from another date of the text.
#pragma once
#include <lede/grammar/calendar_date.hpp>
#include <lede/grammar/holiday.hpp>
#include <lede/grammar/unit.hpp>
#include <lede/lexicon/date_lead.hpp>
#include <lede/lexicon/season.hpp>

namespace lede::grammar::periods {

using tree = ast::moment;

// "last"  "this"  "this past"
inline constexpr auto relation = into<&tree::told>[word<word_class::relation>];
inline constexpr auto told = whole[lit<"this"> >> relation] | relation;
/// A season's name: "summer" or, by what it is taken for, its plural: "summers".
template <bool Plural>
struct season_terminal : terminal<season_terminal<Plural>, int> {
    static constexpr first_set starts() { return first_set::of(word_class::season); }
    bool takes(const token& t, bool first) const
    {
        return t.has(word_class::season) && (t.value(word_class::season) > lexicon::table::each_season) == Plural
               && goes_on(t, first);
    }
    int value(const token& t) const { return t.value(word_class::season) % lexicon::table::each_season; }
    std::string_view wanted() const { return "a season"; }
};
inline constexpr auto season_name = into<&tree::season>[season_terminal<false>{}];
inline constexpr auto fiscal_word = (lit<"fiscal"> | lit<"financial">) >> set<&tree::fiscal, true>;

/// "workweek", "working week": it ends on Friday
struct is_workweek {
    static constexpr first_set starts() { return first_set::of(word_class::unit); }
    bool operator()(const token& t) const
    {
        return t.lexeme == lit_terminal<"workweek">::id || t.lexeme == lit_terminal<"work week">::id
               || t.lexeme == lit_terminal<"working week">::id || t.lexeme == lit_terminal<"trading week">::id;
    }
};
inline constexpr auto workweek = &any<is_workweek{}> >> set<&tree::working, true>;

/// "last day" is one of a count, and seldom yesterday.
struct is_not_last_day {
    bool operator()(const tree& m) const { return m.told != ast::relation::last || m.of != unit::day; }
};

// "last week"  "this month"  "the coming year"  "that same day"  "the current fiscal year"  "this past weekend"
// "next workweek"  "this working week"      but not "last day of talks"
inline constexpr auto told_unit
    = told >> -lit<"same"> >> ((fiscal_word >> lit<"year"> >> set<&tree::of, unit::year>)
                               | (-(lit<"calendar"> | lit<"full">) >> -workweek >> one_of<&tree::of>))
      >> that<is_not_last_day{}>;

/// The last day, behind "in the" or "over the", or a line of its own: the hours gone by.
struct is_after_in_the {
    bool operator()(scan::window& window, token_iterator at) const
    {
        if (!window.has_before(at, 2) || (at - 1)->lexeme != lit_terminal<"the">::id) return false;
        const lexicon::lexeme_id leads = (at - 2)->lexeme;
        return leads == lit_terminal<"in">::id || leads == lit_terminal<"over">::id
               || leads == lit_terminal<"within">::id || leads == lit_terminal<"during">::id;
    }
};
inline constexpr auto the_last_day
    = lit<"last"> >> lit<"day"> >> set<&tree::told, ast::relation::last> >> set<&tree::of, unit::day>;
inline constexpr auto last_day
    = whole[behind<is_after_in_the{}> >> the_last_day >> &calendar::clause_goes_on >> !(lit<"before"> | lit<"or">)]
      | (behind<opens_line{}> >> the_last_day >> behind<closes_line{}>);

// "third straight week"  "a second consecutive day"  "fourth week in a row": by TimeML's conventions alone
inline constexpr auto of_a_run = lit<"straight"> | lit<"consecutive"> | lit<"successive">;
inline constexpr auto in_a_row = lit<"in"> >> lit<"a"> >> lit<"row">;
inline constexpr auto one_of_a_run = -lit<"a"> >> any_ordinal
                                     >> ((of_a_run >> one_of<&tree::of>) | (one_of<&tree::of> >> in_a_row))
                                     >> set<&tree::told, ast::relation::current>;

// "year" of "the end of the year": the one that is told of
struct is_long_unit {
    static constexpr first_set starts() { return first_set::of(word_class::unit); }
    bool operator()(const token& t) const
    {
        const auto u = static_cast<unit>(t.value(word_class::unit));
        return t.has(word_class::unit) && u >= unit::week && u != unit::season && u != unit::half;
    }
};
inline constexpr auto the_unit = one_of<&tree::of> >> set<&tree::told, ast::relation::current>;
inline constexpr auto long_unit = &any<is_long_unit{}> >> the_unit;

/// The article stands before.
struct is_after_the {
    bool operator()(scan::window& window, token_iterator at) const
    {
        return window.before(at).lexeme == lit_terminal<"the">::id;
    }
};
/// "for the", "during the", "ended the" stand before.
struct is_after_for_the {
    bool operator()(scan::window& window, token_iterator at) const
    {
        return window.has_before(at, 2) && (at - 1)->lexeme == lit_terminal<"the">::id
               && ((at - 2)->value(word_class::date_lead) & lexicon::lead::unit) != 0;
    }
};
struct is_told_unit {
    static constexpr first_set starts() { return first_set::of(word_class::unit); }
    bool operator()(const token& t) const
    {
        return is_long_unit{}(t) || static_cast<unit>(t.value(word_class::unit)) == unit::day;
    }
};
/// The article stands before the word just read.
struct is_word_after_the {
    bool operator()(scan::window& window, token_iterator at) const
    {
        return window.has_before(at, 2) && (at - 2)->lexeme == lit_terminal<"the">::id;
    }
};
inline constexpr auto after_the = behind<is_after_the{}>;
inline constexpr auto after_the_word = behind<is_word_after_the{}>;

// "the weekend"  "the full year"  "the entire month"  "the whole summer"  "for the quarter"  "ended the day"      but
// not "a full year" "for the week of"
inline constexpr auto the_weekend
    = after_the >> (((lit<"weekend"> | lit<"week-end">)
                        >> !(lit<"of"> >> ((-lit<"the"> >> calendar::day_number) | calendar::month_name))
                        >> set<&tree::of, unit::weekend>)
                    | (lit<"fortnight"> >> set<&tree::of, unit::fortnight> >> set<&tree::told,
                           ast::relation::current> >> &closing));
inline constexpr auto the_full_unit_def
    = (lit<"full"> | lit<"entire"> | lit<"whole">) >> after_the_word
      >> ((one_of<&tree::of> >> set<&tree::told, ast::relation::that>) | season_name);
inline constexpr auto the_full_unit = opaque<the_full_unit_def>;
inline constexpr auto for_the_unit
    = behind<is_after_for_the{}> >> &any<is_told_unit{}> >> one_of<&tree::of> >> set<&tree::told,
          ast::relation::that> >> !(lit<"of"> | lit<"to"> | lit<"ended"> | lit<"ending">);

// "the week" of "the week's most active day": by TimeML's conventions alone
inline constexpr auto owning_unit
    = after_the >> &any<is_told_unit{}> >> one_of<&tree::of> >> set<&tree::told, ast::relation::that> >> &possessive;

// "week since May": by TimeML's conventions alone, of a record; the reader sees to that
inline constexpr auto unit_since
    = &any<is_told_unit{}> >> one_of<&tree::of> >> set<&tree::told, ast::relation::current> >> &lit<"since">;

// "October of last year"  "November 4 last year"  "summer of that year"  "the 5th of next month"
// "12 March that year"
inline constexpr auto of_told
    = -(lit<"of"> | lit<"in"> | sign<','>) >> -lit<"the"> >> told >> -lit<"same"> >> one_of<&tree::of>;
inline constexpr auto name_in_told
    = ((calendar::month_name >> -(-lit<"the"> >> calendar::day_number)) | season_name
          | (calendar::day_number >> -lit<"of"> >> calendar::month_name) | (calendar::day_number >> &lit<"of">))
      >> of_told;

// "last Nov. 4"  "next April 6"  "this May 3rd"  "next 6th of April"
//     but not "last May 12 people", "past May 3": "May 12 people" is a month and a count, "past" a preposition
struct is_not_past {
    bool operator()(const tree& m) const { return m.told != ast::relation::past; }
};
inline constexpr auto sure_day
    = calendar::ordinal_day
      | (calendar::day_number >> &(calendar::clause_goes_on | (-sign<','> >> calendar::year_number)));
inline constexpr auto told_day
    = told >> that<is_not_past{}> >> ((calendar::month_name >> sure_day)
                                      | (calendar::ordinal_day >> -lit<"of"> >> calendar::any_month))
      >> calendar::year_after;

// "last June"  "next Friday"  "this summer"  "last Christmas"  "this coming Friday"
// "this Friday (Nov. 7)"
// "next Tues."  "this fri"      but not "this sun"
inline constexpr auto any_weekday = calendar::weekday_name | calendar::small_weekday;
inline constexpr auto told_name_def
    = told >> -lit<"same"> >> (calendar::month_name | whole[calendar::bracketed_day] | any_weekday | season_name
                               | (holidays::name >> -whole[holidays::days_around]))
      >> calendar::year_after;
inline constexpr auto told_name = opaque<told_name_def>;

// "Tuesday next"  "March last"  "the 4th of June last"      but not "Tuesday next week"
inline constexpr auto behind_name
    = (lit<"last"> >> set<&tree::told, ast::relation::last>) | (lit<"next"> >> set<&tree::told, ast::relation::coming>);
struct has_no_year {
    bool operator()(const tree& m) const { return !m.year; }
};
inline constexpr auto name_then_told_def = (whole[calendar::day_month] | whole[calendar::month_day]
                                               | calendar::month_name | into<&tree::weekday>[calendar::full_weekday])
                                           >> that<has_no_year{}> >> behind_name >> &calendar::clause_goes_on;
inline constexpr auto name_then_told = opaque<name_then_told_def>;

// "Friday of this week"  "Tuesday next week"  "Monday of the following week"  "last week Tuesday"  "last week's
// Tuesday"  "next week on Friday"
//     but not "last week Tuesday's vote"
struct is_of_week {
    bool operator()(const tree& m) const { return m.of == unit::week; }
};
inline constexpr auto week_then_weekday = told >> one_of<&tree::of> >> that<is_of_week{}> >> -(lit<"on"> | possessive)
                                          >> into<&tree::weekday>[calendar::full_weekday] >> &calendar::clause_goes_on;
inline constexpr auto weekday_in_week_def
    = whole[into<&tree::weekday>[calendar::full_weekday] >> -(lit<"of"> | sign<','>) >> -lit<"the"> >> told
            >> one_of<&tree::of>]
      | week_then_weekday;
inline constexpr auto weekday_in_week = opaque<weekday_in_week_def>;

// "today"  "yesterday"  "the day before yesterday"  "the day after tomorrow"
struct is_tonight {
    static constexpr first_set starts() { return first_set::of(word_class::deictic_day); }
    bool operator()(const token& t) const { return t.value(word_class::deictic_day) == lexicon::tonight; }
};
inline constexpr auto deictic = (any<is_tonight{}> >> set<&tree::deictic, std::int8_t{0}> >> set<&tree::tonight, true>)
                                | into<&tree::deictic>[word<word_class::deictic_day>];
inline constexpr auto day_before
    = lit<"day"> >> lit<"before"> >> lit<"yesterday"> >> set<&tree::deictic, std::int8_t{-2}>;
inline constexpr auto day_after = lit<"day"> >> lit<"after"> >> lit<"tomorrow"> >> set<&tree::deictic, std::int8_t{2}>;

/// "last" tells of what is named behind it.
struct is_name_of_time {
    static constexpr lexicon::class_set names{
        word_class::weekday, word_class::month, word_class::season, word_class::unit, word_class::holiday};
    static constexpr first_set starts() { return first_set::of(names); }
    bool operator()(const token& t) const { return t.any_of(names); }
};
// "the weekend before last"  "the Friday after next"      but not "the winter before last March"
inline constexpr auto steps = (one_of<&tree::of> | into<&tree::weekday>[calendar::full_weekday] | season_name)
                              >> ((lit<"before"> >> lit<"last"> >> !any<is_name_of_time{}> >> set<&tree::steps,
                                       std::int16_t{-1}> >> set<&tree::told, ast::relation::last>)
                                  | (lit<"after"> >> lit<"next"> >> set<&tree::steps,
                                         std::int16_t{1}> >> set<&tree::told, ast::relation::next>));

/// "three" of "three summers ago": the last one, and so many less one before it
struct seasons_back_parser : without_value<seasons_back_parser> {
    static constexpr first_set starts() { return number<1, 99, 1, 2>.starts() | first_set::of(word_class::cardinal); }
    template <class Context, class Tree, class Target>
    bool parse(token_iterator& at, const token_iterator& last, const Context& context, Tree& to, Target&) const
    {
        int n = 0;
        if (!number<1, 99, 1, 2>.parse(at, last, context, x3::unused, n)
            && !cardinal_words.parse(at, last, context, x3::unused, n))
            return false;
        to.told = ast::relation::last;
        to.steps = static_cast<std::int16_t>(1 - n);
        return n > 0 && n < 100;
    }
};
// "three summers ago"  "2 winters ago"      but not "three summers"
inline constexpr auto seasons_ago = seasons_back_parser{} >> into<&tree::season>[season_terminal<true>{}] >> lit<"ago">;

/// "since", "until", "by" stand before, with or without the article.
struct is_led_to_turn {
    bool operator()(scan::window& window, token_iterator at) const
    {
        if (!window.has_before(at, 2)) return false;
        if (window.before(at).lexeme == lit_terminal<"the">::id) --at;
        const lexicon::lexeme_id leads = window.before(at).lexeme;
        return leads == lit_terminal<"since">::id || leads == lit_terminal<"until">::id
               || leads == lit_terminal<"till">::id || leads == lit_terminal<"by">::id;
    }
};
// "New Year" of "since New Year", "until the New Year": its first day      but not "in the new year"
inline constexpr auto turn_of_year = behind<is_led_to_turn{}> >> lit<"new"> >> lit<"year"> >> &calendar::clause_goes_on
                                     >> set<&tree::month, std::int16_t{1}> >> set<&tree::day, std::int16_t{1}>;

// "the week of March 9"  "w/c March 9"  "the weekend of 8 November"  "the week beginning on Nov. 3"
inline constexpr auto some_day
    = calendar::month_day | calendar::day_month
      | (lit<"the"> >> into<&tree::day>[ordinal_number<1, 31, 1, 2>] >> &calendar::clause_goes_on);
inline constexpr auto week_of_def
    = whole[lit<"w"> >> numerics::slash >> glued_lit<"c"> >> set<&tree::of, unit::week> >> some_day]
      | (((lit<"week"> >> set<&tree::of, unit::week>) | (lit<"weekend"> >> set<&tree::of, unit::weekend>))
          >> (lit<"of"> | ((lit<"beginning"> | lit<"starting"> | lit<"commencing"> | lit<"ending">) >> -lit<"on">))
          >> some_day >> !(tight >> (sign<'-'> | sign<mark::en_dash>)));
inline constexpr auto week_of = opaque<week_of_def>;

// "year-end"  "the month's end"  "year-end 2024"  "June's end"
inline constexpr auto end_of_unit = -(sign<'-'> | possessive) >> lit<"end"> >> set<&tree::edge, modifier::end>;
inline constexpr auto year_end_def = whole[lit<"year"> >> end_of_unit >> -lit<"of"> >> calendar::year_number]
                                     | whole[(whole[told >> one_of<&tree::of>] | long_unit) >> end_of_unit]
                                     | whole[calendar::month_name >> &possessive >> end_of_unit];
inline constexpr auto year_end = opaque<year_end_def>;

// "EOD"  "EOY"      but not "EOD team": the reader sees to that
inline constexpr auto end_in_letters = into<&tree::of>[word<word_class::period_end>]
                                       >> set<&tree::told, ast::relation::current> >> set<&tree::edge, modifier::end>;

} // namespace lede::grammar::periods
