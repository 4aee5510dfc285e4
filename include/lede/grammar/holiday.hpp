// Days that have a name, with the year they are told of, and the weekends that belong to them.
#pragma once
#include <lede/ast/temporal.hpp>
#include <lede/grammar/amount.hpp>
#include <lede/grammar/calendar_date.hpp>
#include <lede/grammar/line.hpp>

namespace lede::grammar {

namespace holidays {
using tree = ast::moment;

// "Christmas"  "Independence Day"  "new year's eve"     but not "thanksgiving for rain"  "Easter Island"  "Yom Kippur
// War"
struct is_feast {
    static constexpr first_set starts() { return first_set::of(word_class::holiday); }
    bool operator()(const token& t) const
    {
        if (!t.has(word_class::holiday)) return false;
        const auto feast = static_cast<ast::feast>(t.value(word_class::holiday));
        const bool a_word_too
            = feast == ast::feast::thanksgiving || feast == ast::feast::epiphany || feast == ast::feast::lunar_new_year;
        return t.is_capital() || !a_word_too || !lexicon::dictionary[t.lexeme].phrase.empty();
    }
};
struct is_one_word {
    static constexpr first_set starts() { return first_set::of(word_class::holiday); }
    bool operator()(const token& t) const
    {
        return t.has(word_class::holiday) && lexicon::dictionary[t.lexeme].phrase.empty();
    }
};

// "Island" of "Easter Island": the feast is part of a longer name
struct is_rest_of_name {
    bool operator()(const token& t) const
    {
        constexpr lexicon::class_set dates{word_class::month, word_class::weekday, word_class::daypart,
            word_class::unit, word_class::deictic_day, word_class::function};
        return t.is_capital() && t.after_blank() && !t.any_of(dates);
    }
};
// "War" of "Yom Kippur War": what happened on the feast of one year
struct is_of_history {
    bool operator()(const token& t) const
    {
        return t.is_capital() && (t.value(word_class::date_follow) & lexicon::follow::history) != 0;
    }
};
inline constexpr auto name_def = &any<is_feast{}> >> !(any<is_one_word{}> >> any<is_rest_of_name{}>)
                                 >> into<&tree::holiday>[word<word_class::holiday>] >> !any<is_of_history{}>;
inline constexpr auto name = opaque<name_def>;

// "thanksgiving 2023"  "thanksgiving in 3 years": a small letter, and a year or the line's start that leaves no doubt
inline constexpr auto amount_follows = -(lit<"in"> >> -lit<"a">) >> (any_cardinal | word<word_class::unit>);
inline constexpr auto small_name
    = (into<&tree::holiday>[word<word_class::holiday>] >> &(-lit<"of"> >> calendar::year_number))
      | (behind<opens_line{}> >> into<&tree::holiday>[word<word_class::holiday>]
          >> (&amount_follows | behind<closes_text{}>));

// "Christmas 2014"  "Easter of 2016"
inline constexpr auto of_year = -(sign<','> | lit<"of"> | lit<"in">) >> calendar::year_number;

// "Thanksgiving of last year"  "Christmas Day last year"
inline constexpr auto of_told_year = -(lit<"of"> | lit<"in">) >> into<&tree::told>[word<word_class::relation>]
                                     >> lit<"year"> >> set<&tree::of, unit::year>;

// "weekend"  "week"     of "Thanksgiving weekend", "Easter week"
inline constexpr auto days_around
    = (lit<"weekend"> >> set<&tree::of, unit::weekend>) | (lit<"week-end"> >> set<&tree::of, unit::weekend>)
      | (lit<"week"> >> set<&tree::of, unit::week>);

// "Easter"  "Thanksgiving weekend 2023"
inline constexpr auto named
    = (name | whole[small_name]) >> -whole[days_around] >> -(whole[of_year] | whole[of_told_year]);

// "the weekend of Thanksgiving 2023"
inline constexpr auto around_named = days_around >> lit<"of"> >> (name | whole[small_name]) >> -whole[of_year];
} // namespace holidays

/// "Christmas 2014"  "Thanksgiving weekend"  "Easter of last year"  "weekend of Labor Day"
inline constexpr auto holiday = whole[holidays::named] | whole[holidays::around_named];

} // namespace lede::grammar
