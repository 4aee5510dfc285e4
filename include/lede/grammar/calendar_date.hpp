// Days, months and years by their numbers and names.
#pragma once
#include <lede/ast/temporal.hpp>
#include <lede/grammar/calendar_year.hpp>
#include <lede/grammar/fields.hpp>
#include <lede/grammar/number.hpp>
#include <lede/grammar/numeric_date.hpp>
#include <lede/lexicon/weekday.hpp>

namespace lede::grammar {

namespace calendar {
using tree = ast::moment;

/// A month's name; "may", "march" and "august", which are other words too, need their capital.
struct month_terminal : terminal<month_terminal, int> {
    static constexpr first_set starts() { return first_set::of(word_class::month); }
    bool takes(const token& t, bool first) const
    {
        return t.has(word_class::month) && (t.is_capital() || !lexicon::is_a_word_too(value(t))) && goes_on(t, first);
    }
    int value(const token& t) const { return t.value(word_class::month); }
    std::string_view wanted() const { return "a month"; }
};

/// The plural of a weekday: "Mondays".
struct weekdays_terminal : terminal<weekdays_terminal, int> {
    static constexpr first_set starts() { return first_set::of(word_class::weekday); }
    bool takes(const token& t, bool first) const
    {
        return t.value(word_class::weekday) > lexicon::table::each_weekday && goes_on(t, first);
    }
    int value(const token& t) const { return t.value(word_class::weekday) - lexicon::table::each_weekday; }
    std::string_view wanted() const { return "a weekday in the plural"; }
};

/// A weekday's name or short form, in any case; bare short forms are refused where they would stand alone.
struct full_weekday_terminal : terminal<full_weekday_terminal, int> {
    static constexpr first_set starts() { return first_set::of(word_class::weekday); }
    bool takes(const token& t, bool first) const
    {
        return t.has(word_class::weekday) && t.where.size() >= 6 && value(t) < lexicon::table::each_weekday
               && goes_on(t, first);
    }
    int value(const token& t) const { return t.value(word_class::weekday); }
    std::string_view wanted() const { return "a weekday"; }
};
inline constexpr full_weekday_terminal full_weekday{};

// "March"  "Sept."              but not "march"
inline constexpr auto month = into<&tree::month>[month_terminal{}];
inline constexpr auto stop = -(tight >> sign<'.'>);
inline constexpr auto month_name = (&word<word_class::abbreviation> >> month >> stop) | month;

/// A month's name in any case, where a day or a year beside it leaves no doubt.
inline constexpr auto any_month_def
    = (&word<word_class::abbreviation> >> into<&tree::month>[word<word_class::month>] >> stop)
      | into<&tree::month>[word<word_class::month>];
inline constexpr auto any_month = opaque<any_month_def>;

// "Friday"  "Fri."  "Fri"
inline constexpr auto weekday_name_def
    = (&word<word_class::abbreviation> >> into<&tree::weekday>[capital_word<word_class::weekday>] >> stop)
      | into<&tree::weekday>[full_weekday];
inline constexpr auto weekday_name = opaque<weekday_name_def>;

/// A short weekday in small letters; "sun", "sat" and "wed" are words too.
struct is_small_weekday {
    static constexpr first_set starts() { return first_set::of(word_class::weekday); }
    bool operator()(const token& t) const
    {
        constexpr int saturday = 6;
        return t.is_lower() && t.value(word_class::weekday) > 0 && t.value(word_class::weekday) < saturday
               && t.lexeme != lit_terminal<"wed">::id;
    }
};
inline constexpr auto small_weekday = &any<is_small_weekday{}> >> into<&tree::weekday>[word<word_class::weekday>];

// "Friday, "  "Fri. "  "Friday the "  "fri "
inline constexpr auto weekday_before = -whole[(weekday_name | small_weekday) >> -sign<','> >> -lit<"the">];

// "3"  "3rd"                     but not "32"  "3.5"
inline constexpr auto day_number = into<&tree::day>[number<1, 31, 1, 2> | ordinal_number<1, 31, 1, 2>];

/// "0th", "45th": a day that no month has.
struct impossible_day_parser : without_value<impossible_day_parser> {
    static constexpr bool one_token = true;
    static constexpr first_set starts() { return first_set::of_number(token::suffix::ordinal, 1, 10); }
    template <class Context, class Tree, class Target>
    bool parse(token_iterator& at, const token_iterator&, const Context& context, Tree& to, Target&) const
    {
        scan::window& window = x3::get<window_tag>(context);
        const token& t = window.peek(at);
        if (!ordinal_number<0, 99>.takes(t, at == window.start)) return false;
        to.day = ast::impossible_day;
        ++at;
        return true;
    }
};
inline constexpr auto ordinal_day = into<&tree::day>[ordinal_number<1, 31, 1, 2>] | impossible_day_parser{};

/// A small word that goes on with the clause: "on May first they met", "on Friday at 8 they met"
struct is_small_word {
    static constexpr first_set starts() { return first_set::of({word_class::function, word_class::date_lead}); }
    bool operator()(const token& t) const
    {
        return t.is_lower() && (t.has(word_class::function) || t.has(word_class::date_lead))
               && t.lexeme != lit_terminal<"of">::id && t.lexeme != lit_terminal<"more">::id;
    }
};
inline constexpr auto clause_goes_on = closing | any<is_small_word{}>;

// "May nineteen ninety-six"  "June two thousand."      but not "in June two thousand people came"
inline constexpr auto spoken_year_after
    = whole[-(sign<','> | lit<"of">) >> &word<word_class::cardinal> >> into<&tree::year>[year_words]
            >> &clause_goes_on];

// "March 3, 2021"  "Sept. 11"  "Friday, March 3"  "Dec 25th"  "July fourth."  "July 4th of 1995"
//     but not "March 321"  "May first lady"
inline constexpr auto ordinal_word
    = into<&tree::day>[ordinal_words] >> &(clause_goes_on | ((sign<'-'> | sign<mark::en_dash>) >> ordinal_words)
                                           | (-sign<','> >> number<years::first, years::last, 4, 4>));
inline constexpr auto minutes_behind = tight >> sign<':'> >> tight >> number<0, 59, 2, 2>; // "July 09:00" is no day
inline constexpr auto month_day = weekday_before >> month_name
                                  >> -lit<"the"> >> ((day_number >> !minutes_behind) | ordinal_word)
                                  >> (spoken_year_after | year_after);

// "march 3rd"  "may 3, 2021": a month without its capital     but not "may 3"
inline constexpr auto small_month_day_def
    = weekday_before >> any_month
      >> -lit<"the"> >> ((ordinal_day >> year_after) | (day_number >> -sign<','> >> year_number));
inline constexpr auto small_month_day = opaque<small_month_day_def>;

// "3 March 2021"  "3rd of March"  "Friday, 3 March"  "fourth of July"  "first of may"  "eleventh May"
inline constexpr auto day_month_def
    = weekday_before
      >> ((ordinal_day >> -lit<"of"> >> any_month) | (into<&tree::day>[ordinal_words] >> lit<"of"> >> any_month)
          | (into<&tree::day>[ordinal_words] >> month_name) | (day_number >> -lit<"of"> >> month_name)
          | (day_number >> any_month >> &year_number))
      >> (spoken_year_after | year_after);
inline constexpr auto day_month = opaque<day_month_def>;

// "23-Oct-17"  "3-March-2021"  "3/March/2021"  "4-Nov"      but not "4-March people"
inline constexpr auto joint = numerics::dash | numerics::slash;
inline constexpr auto joined_day_month
    = whole[into<&tree::day>[number<1, 31, 1, 2>] >> joint >> month_name
            >> (whole[joint >> (year_number | two_digits)] | year_number)]
      | (into<&tree::day>[number<1, 31, 1, 2>] >> numerics::dash >> month_name >> &clause_goes_on);

// "2021-Mar-03"  "2021/Mar/3"  "2021-aug-03"  "2021/23/Sep"
inline constexpr auto joined_day = into<&tree::day>[digits<1, 31, 1, 2>];
inline constexpr auto joined_year_month
    = year_number >> joint >> ((any_month >> joint >> joined_day) | (joined_day >> joint >> month_name));

// "March-3, 2021"  "March/3/2021"  "Oct/2"
inline constexpr auto joined_month_day
    = month_name >> ((joint >> day_number >> (whole[joint >> year_number] | (-sign<','> >> year_number)))
                     | (numerics::slash >> day_number));

/// The digits of a day with a month's name glued to them, and the other way round.
inline constexpr number_terminal<1, 31, 1, 2, token::suffix::other> glued_day{};

// "14april 2015"  "15SEP"  "mar3"      but not "14apricots"
inline constexpr auto glued_month = into<&tree::month>[glued_word<word_class::month>];
inline constexpr auto first_month = into<&tree::month>[word<word_class::month>];
inline constexpr auto year_of_glued = -whole[-sign<','> >> year_number];
inline constexpr auto glued_day_month = into<&tree::day>[glued_day] >> glued_month >> year_of_glued;
inline constexpr auto glued_month_day = first_month >> into<&tree::day>[joined_number<1, 31, 2>] >> year_of_glued;
inline constexpr auto typed_digits
    = gate[whole[glued_day_month] | whole[numerics::spaced] | whole[numerics::loose_month]];

// "November 2025"  "November, 2025"  "March of 2009"  "Nov. '25"  "Sep-2012"  "Aug 96."  "Dec/2018"
inline constexpr auto month_year_def
    = any_month >> (whole[-(sign<','> | lit<"of">) >> any_year] | whole[joint >> year_number] | whole[late_two_digits]
                    | whole[in_the_year] | spoken_year_after);
inline constexpr auto month_year = opaque<month_year_def>;

// "2024 Aug"  "2024 AD August."  "2024 August 10"  "2017 april."      but not "2017 April showers", "2024 August 10,
// 2025": that year is another's
inline constexpr auto year_month
    = year_number
      >> -any<is_later_era{}> >> ((month_name >> day_number >> !whole[sign<','> >> year_number])
                                  | (&word<word_class::abbreviation> >> month_name) | (month_name >> &closing));

/// An ordinal that counts what a name behind it names: "The 12th" of "May 2 - The 12th Harbour Congress".
struct is_before_name {
    bool operator()(scan::window& window, token_iterator at) const
    {
        const token& counts = window.before(at);
        const token& name = window.peek(at);
        return (counts.has(word_class::ordinal) || counts.tail == token::suffix::ordinal) && name.is_capital()
               && name.before == token::gap::blank && !name.opens_sentence && !name.has(word_class::month)
               && !name.is_small_word();
    }
};

// "Thu 15th"  "Tuesday the 15th"  "Friday 31."
//     but not "Friday 31 people"  "Friday 2 to 4 p.m."  "Friday, the 5th Harbour Forum": that number is a name's
inline constexpr auto weekday_day_def
    = weekday_name
      >> ((-sign<','> >> -lit<"the"> >> into<&tree::day>[ordinal_number<1, 31, 1, 2>] >> !behind<is_before_name{}>)
          | (into<&tree::day>[number<1, 31, 1, 2>] >> &(closing | lit<"at"> | lit<"between">)));
inline constexpr auto weekday_day = opaque<weekday_day_def>;

// "Tuesday 11/3/2015"  "Tuesday, 3/4"
inline constexpr auto weekday_numeric = weekday_name >> -sign<','> >> (numeric_date | whole[numerics::pair]);

// "Friday (Nov. 7)"  "Sunday (3 May 2020)"  "Friday (Nov-7)"  "Fri (7-Nov)"      but not "Friday (at 4 p.m.)"
inline constexpr auto hyphened_day
    = (month_name >> numerics::dash >> day_number) | (day_number >> numerics::dash >> month_name);
inline constexpr auto bracketed_day
    = weekday_name >> sign<'('> >> (whole[hyphened_day] | whole[month_day] | day_month) >> sign<')'>;

// "494 BC"  "AD 70"  "circa 1250"  "c. 1250 BC"
inline constexpr auto year_era = (into<&tree::year>[number<1, years::last_of_all>] >> era)
                                 | (any<is_later_era{}> >> into<&tree::year>[number<1, years::last>]);
struct is_circa {
    static constexpr first_set starts() { return first_set::of(word_class::era); }
    bool operator()(const token& t) const
    {
        return t.is_lower() && static_cast<lexicon::era>(t.value(word_class::era)) == lexicon::era::about;
    }
};
inline constexpr auto circa_year = any<is_circa{}> >> -(tight >> sign<'.'>)
                                   >> (whole[year_era] | into<&tree::year>[number<100, years::last, 3, 4>])
                                   >> set<&tree::edge, lede::modifier::approx>;

inline constexpr auto weekday_alone = into<&tree::weekday>[full_weekday];

// "the year two thousand"
inline constexpr auto year_spelt = lit<"year"> >> into<&tree::year>[year_words];
} // namespace calendar

/// Days, months and years by number and name, the more specific first.
namespace calendar {
inline constexpr auto named_or_numbered_def
    = whole[weekday_numeric] | whole[bracketed_day] | numeric_date | whole[month_day] | whole[day_month]
      | whole[joined_day_month] | whole[joined_month_day] | whole[joined_year_month] | whole[small_month_day]
      | whole[month_year] | whole[year_month] | typed_digits | whole[glued_month_day] | whole[circa_year]
      | whole[year_era] | whole[month_name] | whole[weekday_day] | whole[weekday_alone] | whole[year_number]
      | whole[numerics::pair] | whole[spoken_year] | whole[year_spelt] | whole[short_year];
inline constexpr auto named_or_numbered = opaque<named_or_numbered_def>;

// ", Friday"  " (Friday)": the weekday behind the day     but not ", Friday and Saturday"
struct wants_weekday {
    bool operator()(const tree& m) const { return m.day > 0 && m.weekday == 0; }
};
inline constexpr auto weekday_behind = that<wants_weekday{}> >> (whole[sign<'('> >> weekday_name >> sign<')'>]
                                                                 | (-sign<','> >> weekday_name >> &closing));
} // namespace calendar

/// A day, month or year, and the weekday in front or behind.
inline constexpr auto calendar_date = calendar::named_or_numbered >> -whole[calendar::weekday_behind];

} // namespace lede::grammar
