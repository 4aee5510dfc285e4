// Times of day as they are typed in a hurry.
#pragma once
#include <lede/ast/clock.hpp>
#include <lede/grammar/fields.hpp>
#include <lede/grammar/number.hpp>

namespace lede::grammar::clocks {

using tree = ast::clock;

template <std::uint64_t Least, std::uint64_t Most>
inline constexpr number_terminal<Least, Most, 1, 2, token::suffix::other> glued_number{}; // the digits of "3pm"

// ":30"  ":30:15"
inline constexpr auto colon = tight >> sign<':'> >> tight;
inline constexpr auto minutes
    = colon >> into<&tree::minute>[digits<0, 59, 2, 2>] >> -whole[colon >> into<&tree::second>[digits<0, 60, 2, 2>]];
inline constexpr auto hour = into<&tree::hour>[number<1, 12, 1, 2> | glued_number<1, 12>];

/// "a", "p", "m": a letter of a half of the day, in small letters
template <spelling Letter>
struct is_letter_of_half {
    static constexpr first_set starts() { return lit_terminal<Letter>::starts(); }
    bool operator()(const token& t) const { return t.lexeme == lit_terminal<Letter>::id && t.is_lower(); }
};
inline constexpr auto morning_letter = any_glued<is_letter_of_half<"a">{}> >> set<&tree::meridiem, ast::meridiem::am>;
inline constexpr auto evening_letter = any_glued<is_letter_of_half<"p">{}> >> set<&tree::meridiem, ast::meridiem::pm>;

// "9a"  "9:00p": stands where an hour is led to      but not "A4"
inline constexpr auto lettered
    = hour >> -minutes >> tight >> (morning_letter | evening_letter) >> set<&tree::bare, true>;

// "11ish"
inline constexpr auto about_hour = hour >> glued_lit<"ish"> >> set<&tree::bare, true>;

// "p . m ."  "p m"
inline constexpr auto spaced_half
    = (morning_letter | evening_letter) >> -sign<'.'> >> any_glued<is_letter_of_half<"m">{}> >> -sign<'.'>;

/// "1140" of "1140 a.m.", "715" of "715pm": hour and minute in one run of digits, of twelve hours.
struct compact_twelve_parser : without_value<compact_twelve_parser> {
    static constexpr bool one_token = true;
    static constexpr first_set starts()
    {
        return first_set::of_number(token::suffix::none, 3, 4) | first_set::of_number(token::suffix::other, 3, 4);
    }
    template <class Context, class Tree, class Target>
    bool parse(token_iterator& at, const token_iterator&, const Context& context, Tree& to, Target&) const
    {
        scan::window& window = x3::get<window_tag>(context);
        const token& t = window.peek(at);
        const bool four = number<100, 1259, 3, 4>.takes(t, at == window.start);
        const bool glued = number_terminal<100, 1259, 3, 4, token::suffix::other>{}.takes(t, at == window.start);
        if ((!four && !glued) || t.number % 100 > 59) return false;
        to.hour = static_cast<std::int16_t>(t.number / 100);
        to.minute = static_cast<std::int16_t>(t.number % 100);
        ++at;
        return true;
    }
};

} // namespace lede::grammar::clocks
