// Years: four digits, two, spoken, with their era.
#pragma once
#include <lede/ast/temporal.hpp>
#include <lede/grammar/fields.hpp>
#include <lede/grammar/number.hpp>
#include <lede/grammar/year_window.hpp>

namespace lede::grammar {

namespace calendar {
using tree = ast::moment;

// "BC"  "B.C."  "AD"
struct is_era {
    static constexpr first_set starts() { return first_set::of(word_class::era); }
    bool operator()(const token& t) const
    {
        return t.is_capital() && static_cast<lexicon::era>(t.value(word_class::era)) == lexicon::era::before_christ;
    }
};
struct is_later_era {
    static constexpr first_set starts() { return first_set::of(word_class::era); }
    bool operator()(const token& t) const
    {
        return t.is_capital() && static_cast<lexicon::era>(t.value(word_class::era)) == lexicon::era::after_christ;
    }
};
inline constexpr auto era = (any<is_era{}> >> set<&tree::before_christ, true>) | any<is_later_era{}>;

// ", 2021"  " 2021"  " '98"  " 96."  ", 99999."     but not " 21"  ", 99999 people"
inline constexpr auto year_digits = number<years::first, years::last, 4, 4>;
inline constexpr auto year_number = into<&tree::year>[year_digits];
inline constexpr auto two_digits = into<&tree::year>[number<0, 99, 2, 2>] >> set<&tree::short_year, true>;
inline constexpr auto short_year = sign<'\''> >> tight >> two_digits;
inline constexpr auto late_two_digits
    = into<&tree::year>[number<32, 99, 2, 2>] >> set<&tree::short_year, true> >> closing;
inline constexpr auto year_nought = number<0, 0, 4, 4>;
inline constexpr auto far_year = number<years::last + 1, years::last_of_all, 4, 4>;
inline constexpr auto too_far_year = number<years::last_of_all + 1, 99999, 5, 5>;
inline constexpr auto strange_year = into<&tree::year>[year_nought | far_year | too_far_year] >> closing;
/// "2568 BE": a year of the Buddhist era, as Thailand counts them
struct buddhist_year_parser : without_value<buddhist_year_parser> {
    static constexpr prefix begins()
    {
        return {.first = first_set::of_number(token::suffix::none, 4, 4), .after_number = lit<"be">.starts()};
    }
    template <class Context, class Tree, class Target>
    bool parse(token_iterator& at, const token_iterator&, const Context& context, Tree& to, Target&) const
    {
        constexpr int ahead = 543;
        scan::window& window = x3::get<window_tag>(context);
        const token& be = window.peek(at + 1);
        if (!number<2400, 2699, 4, 4>.takes(window.peek(at), at == window.start) || be.lexeme != lit_terminal<"be">::id
            || be.shape != token::letters::upper)
            return false;
        to.year = static_cast<int>(window.peek(at).number) - ahead;
        at += 2;
        return true;
    }
};
inline constexpr auto any_year = buddhist_year_parser{} | whole[into<&tree::year>[number<1, years::last_of_all>] >> era]
                                 | year_number | short_year;
inline constexpr auto spoken_year = &word<word_class::year_word> >> into<&tree::year>[year_words];
// ", in the year 1811"  "in the year of our Lord two thousand twenty-one"      but not "in the year of our lives 1784"
inline constexpr auto in_the_year
    = -sign<','> >> lit<"in"> >> lit<"the"> >> lit<"year"> >> -whole[lit<"of"> >> lit<"our"> >> lit<"lord">]
      >> (year_number | into<&tree::year>[year_words]);
inline constexpr auto year_after_def = -whole[(-(sign<','> | lit<"of">) >> any_year) | whole[in_the_year]
                                              | (-sign<','> >> (whole[late_two_digits] | whole[strange_year]))];
inline constexpr auto year_after = opaque<year_after_def>;
} // namespace calendar

} // namespace lede::grammar
