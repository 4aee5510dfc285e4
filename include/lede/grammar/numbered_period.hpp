// Periods by their number or name: quarters, halves, seasons, fiscal years, decades, centuries, millennia.
#pragma once
#include <lede/grammar/year_before.hpp>

namespace lede::grammar::periods {

// "of 2009"  " 2009"  "of fiscal 2009"  "of last year"  "of the year"
inline constexpr auto of_year = -(lit<"of"> | lit<"in"> | sign<','>) >> -lit<"the"> >> -(fiscal_word >> -lit<"year">)
                                >> (calendar::year_number | calendar::short_year);
inline constexpr auto told_year
    = (told >> -fiscal_word >> lit<"year"> >> set<&tree::nth_of, unit::year>)
      | (lit<"the"> >> -fiscal_word
          >> lit<"year"> >> set<&tree::nth_of, unit::year> >> set<&tree::told, ast::relation::current>);
inline constexpr auto of_told_year
    = -(lit<"of"> | lit<"in"> | sign<','>) >> -whole[lit<"the"> >> &word<word_class::relation>] >> told_year;
/// "-85" of "the winter of 1884-85"
struct next_year_parser : without_value<next_year_parser> {
    static constexpr first_set starts()
    {
        return sign<'-'>.starts() | sign<mark::en_dash>.starts() | sign<'/'>.starts();
    }
    template <class Context, class Tree, class Target>
    bool parse(token_iterator& at, const token_iterator&, const Context& context, Tree& to, Target&) const
    {
        scan::window& window = x3::get<window_tag>(context);
        const token& joint = window.peek(at);
        const token& year = window.peek(at + 1);
        const bool joins = joint.is_mark('-') || joint.is_mark(mark::en_dash) || joint.is_mark('/');
        if (!to.year || !joins || joint.before != token::gap::none || year.before != token::gap::none) return false;
        const auto next = std::uint64_t{static_cast<std::uint32_t>(*to.year)} + 1;
        if (!loose_number<0, 9999, 2, 4>.takes(year, false)) return false;
        if (year.number != (year.digits == 2 ? next % 100 : next)) return false;
        at += 2;
        return true;
    }
};

// "FY2025"  "FY 25"  "FY 25-26"
struct is_fy {
    static constexpr first_set starts() { return lit<"fy">.starts(); }
    bool operator()(const token& t) const { return t.lexeme == lit_terminal<"fy">::id && t.is_capital(); }
};
/// "FY" leaves little doubt: plans reach into the next century.
inline constexpr auto glued_year = into<&tree::year>[loose_number<years::first_recent, 2199, 4, 4>];
inline constexpr auto glued_short_year = into<&tree::year>[loose_number<0, 99, 2, 2>] >> set<&tree::short_year, true>;
inline constexpr auto fy_year = any<is_fy{}> >> (glued_year | (-sign<'\''> >> glued_short_year))
                                >> set<&tree::fiscal, true> >> -next_year_parser{};
inline constexpr auto in_year = -(whole[of_year] | whole[of_told_year] | whole[-(lit<"of"> | lit<"in">) >> fy_year]);

// "third quarter"  "third-quarter"  "third fiscal quarter"  "Q3"
struct is_q {
    static constexpr first_set starts() { return lit<"q">.starts(); }
    bool operator()(const token& t) const { return t.lexeme == lit_terminal<"q">::id; }
};
inline constexpr auto quarter_digit = into<&tree::quarter>[joined_number<1, 4, 1>];
inline constexpr auto quarter_def = whole[-fiscal_word >> into<&tree::quarter>[ordinal_words | ordinal_number<1, 4>]
                                          >> -sign<'-'> >> -fiscal_word >> lit<"quarter">]
                                    | (any<is_q{}> >> quarter_digit);
inline constexpr auto quarter = opaque<quarter_def>;

// "2018Q4"  "18q4"
inline constexpr auto glued_quarter
    = (into<&tree::year>[number_terminal<years::first_recent, years::last_recent, 4, 4, token::suffix::other>{}]
          | (into<&tree::year>[number_terminal<0, 99, 2, 2, token::suffix::other>{}] >> set<&tree::short_year, true>))
      >> any_glued<is_q{}> >> quarter_digit;
inline constexpr auto final_quarter
    = (lit<"final"> | lit<"last">) >> set<&tree::quarter, std::int16_t{4}> >> lit<"quarter">;

/// "December quarter": the one that ends with the month      but not "November quarter"
struct month_of_quarter_parser : without_value<month_of_quarter_parser> {
    static constexpr bool one_token = true;
    static constexpr first_set starts() { return first_set::of(word_class::month); }
    template <class Context, class Tree, class Target>
    bool parse(token_iterator& at, const token_iterator&, const Context& context, Tree& to, Target&) const
    {
        const token& month = x3::get<window_tag>(context).peek(at);
        const int n = month.value(word_class::month);
        if (n == 0 || n % 3 != 0 || !month.is_capital()) return false;
        to.quarter = static_cast<std::int16_t>(n / 3);
        ++at;
        return true;
    }
};
inline constexpr auto quarter_by_month = month_of_quarter_parser{} >> lit<"quarter">;

// "first half"  "latter half"
inline constexpr auto half = (into<&tree::half>[ordinal_words | ordinal_number<1, 2>]
                                 | ((lit<"last"> | lit<"latter"> | lit<"final">) >> set<&tree::half, std::int16_t{2}>))
                             >> -sign<'-'> >> lit<"half">;

// "week 3 of 2027"  "week 27 of last year"  "the week 31."      but not "week 3 of the trial"
struct is_week_after_the {
    bool operator()(scan::window& window, token_iterator at) const
    {
        return window.before(at - 1).lexeme == lit_terminal<"the">::id;
    }
};
inline constexpr auto week_number = into<&tree::week>[number<1, 53, 1, 2>];
inline constexpr auto numbered_week_def = lit<"week"> >> ((week_number >> (whole[of_year] | whole[of_told_year]))
                                                          | (behind<is_week_after_the{}> >> week_number >> &closing))
                                          >> set<&tree::nth_of, unit::none>;
inline constexpr auto numbered_week = opaque<numbered_week_def>;

// "H1 2025"  "2H26"  "1H FY2025"  "3Q25"      but not "2H"
struct is_h {
    static constexpr first_set starts() { return lit<"h">.starts(); }
    bool operator()(const token& t) const { return t.lexeme == lit_terminal<"h">::id && t.is_capital(); }
};
// "H2": the reader asks what leads to it
inline constexpr auto lettered_half = any<is_h{}> >> into<&tree::half>[joined_number<1, 2, 1>];

inline constexpr auto lettered_year = (tight >> (glued_short_year | glued_year)) | whole[of_year] | whole[fy_year];
template <std::uint64_t Most>
inline constexpr number_terminal<1, Most, 1, 1, token::suffix::other> glued_count{};
inline constexpr auto lettered_part_def = (lettered_half | (into<&tree::half>[glued_count<2>] >> any_glued<is_h {}>)
                                              | (into<&tree::quarter>[glued_count<4>] >> any_glued<is_q {}>))
                                          >> lettered_year;
inline constexpr auto lettered_part = opaque<lettered_part_def>;

// "third quarter of 2009"  "December quarter"  "first half of last year"  "the final quarter of 2006"  "Q3 2019"
// "second half"  "Q1 FY26"
inline constexpr auto part_in_year_def = whole[glued_quarter] | whole[lettered_part] | (quarter >> in_year)
                                         | (half >> in_year) | whole[quarter_by_month >> in_year]
                                         | whole[final_quarter >> (whole[of_year] | whole[of_told_year])]
                                         | whole[lettered_half];
inline constexpr auto part_in_year = opaque<part_in_year_def>;

// "the 2009 third quarter"  "2019-Q1"  "this year's first half"  "the year-ago third quarter"
inline constexpr auto year_and_part_def
    = ((calendar::year_number >> -(possessive | sign<'-'>)) | (told_year >> possessive)
          | (year_ago >> set<&tree::told, ast::relation::last>))
      >> (quarter | half);
inline constexpr auto year_and_part = opaque<year_and_part_def>;

// "summer 2007"  "the winter of 1994"  "autumn of 346 BC"  "the winter of 1884-85"
inline constexpr auto season_year_def
    = season_name >> -(lit<"of"> | sign<','>)
      >> (whole[into<&tree::year>[number<1, years::last_of_all>] >> calendar::era]
          | (calendar::year_number >> -next_year_parser{}) | calendar::short_year | whole[calendar::spoken_year]);
inline constexpr auto season_year = opaque<season_year_def>;

// "fiscal 2009"  "fiscal year 2009"  "FY2009"  "FY 25"  "the 2009 fiscal year"  "CY2018"
struct is_cy {
    static constexpr first_set starts() { return lit<"cy">.starts(); }
    bool operator()(const token& t) const { return t.lexeme == lit_terminal<"cy">::id; }
};
inline constexpr auto fiscal_year_def = (fiscal_word >> -lit<"year"> >> (calendar::year_number | calendar::short_year))
                                        | whole[fy_year]
                                        | whole[any<is_cy{}> >> tight >> (glued_year | glued_short_year)]
                                        | whole[calendar::year_number >> fiscal_word >> lit<"year">];
inline constexpr auto fiscal_year = opaque<fiscal_year_def>;

// "the 1990s"  "the 1800s"  "1990 s"  "the '90s"  "the 80s"  "the nineties"  "the 470s BC"       but not "his 80s"
// "MiG-15s"
template <std::uint64_t Least, std::uint64_t Most, int MinDigits, int MaxDigits>
inline constexpr number_terminal<Least, Most, MinDigits, MaxDigits, token::suffix::plural> plural_number{};
struct is_told_of {
    bool operator()(scan::window& window, token_iterator at) const
    {
        const token& before = window.before(at);
        if (before.lexeme == lit_terminal<"the">::id || before.has(word_class::edge)) return true;
        if (before.lexeme == lit_terminal<"in">::id && window.peek(at).has(word_class::decade_word)) return true;
        const bool joined = before.is_mark('-') || before.lexeme == lit_terminal<"and">::id
                            || before.lexeme == lit_terminal<"or">::id || before.lexeme == lit_terminal<"to">::id;
        if (!joined || !window.has_before(at, 2)) return false;
        return (at - 2)->has(word_class::edge) || (at - 2)->has(word_class::decade_word)
               || (at - 2)->tail == token::suffix::plural;
    }
};
/// "1990" of "1990 s"
struct round_year_terminal : terminal<round_year_terminal, int> {
    static constexpr first_set starts() { return first_set::of_number(token::suffix::none, 4, 4); }
    bool takes(const token& t, bool first) const
    {
        return number<years::first_recent, years::last_recent, 4, 4>.takes(t, first) && t.number % 10 == 0;
    }
    int value(const token& t) const { return static_cast<int>(t.number); }
    std::string_view wanted() const { return "a year that begins a decade"; }
};
/// "1800s": a century, where "1900s" may be ten years
struct hundreds_terminal : terminal<hundreds_terminal, int> {
    static constexpr first_set starts() { return first_set::of_number(token::suffix::plural, 4, 4); }
    bool takes(const token& t, bool first) const
    {
        return plural_number<years::first, 1800, 4, 4>.takes(t, first) && t.number % 100 == 0;
    }
    int value(const token& t) const { return static_cast<int>(t.number) / 100 + 1; }
    std::string_view wanted() const { return "a century's years"; }
};
struct is_plural_s {
    static constexpr first_set starts() { return lit<"s">.starts(); }
    bool operator()(const token& t) const { return t.lexeme == lit_terminal<"s">::id && t.is_lower(); }
};
inline constexpr auto decade_def
    = whole[into<&tree::decade>[plural_number<10, 990, 2, 3>] >> calendar::era]
      | into<&tree::century>[hundreds_terminal{}]
      | into<&tree::decade>[plural_number<years::first, years::last_recent / 10 * 10, 4, 4>]
      | (into<&tree::decade>[round_year_terminal{}] >> any<is_plural_s {}>)
      | ((sign<'\''> | behind<is_told_of{}>)
          >> into<&tree::decade>[plural_number<10, 90, 2, 2> | word<word_class::decade_word>]
          >> set<&tree::short_year, true>);
inline constexpr auto decade = opaque<decade_def>;

// "20th century"  "the ninth century BC"  "twenty-first century"  "the third millennium"
inline constexpr auto century = into<&tree::century>[any_ordinal] >> -sign<'-'> >> lit<"century"> >> -calendar::era;
inline constexpr auto millennium = into<&tree::millennium>[any_ordinal] >> lit<"millennium"> >> -calendar::era;

} // namespace lede::grammar::periods
