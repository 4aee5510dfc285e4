// Edition markers: which one of a series it is.
#pragma once
#include <lede/ast/meeting_name.hpp>
#include <lede/grammar/meeting_word.hpp>
#include <lede/grammar/number.hpp>
#include <lede/grammar/onto.hpp>
#include <lede/grammar/roman_numeral.hpp>

namespace lede::grammar {

namespace editions {
using tree = ast::meeting_name;

/// The suffix that a line break or a superscript tore off its number.
struct torn_suffix_parser : without_value<torn_suffix_parser> {
    template <class Context, class Tree, class Target>
    bool parse(token_iterator& at, const token_iterator&, const Context& context, Tree&, Target&) const
    {
        scan::window& window = x3::get<window_tag>(context);
        const token& t = window.peek(at);
        const std::string_view letters = t.where.in(window.text());
        const bool suffix = letters == "th" || letters == "st" || letters == "nd" || letters == "rd";
        if (!suffix || !t.is_word() || t.before != token::gap::blank) return false;
        ++at;
        return true;
    }
};
inline constexpr torn_suffix_parser torn_suffix{};

// "57th"  "49 th"                but not "57"  "0th"
inline constexpr auto ordinal_digits = ordinal_number<1, 9999> | (number<1, 9999> >> torn_suffix);

// "first"  "57th"
inline constexpr auto ordinal = (onto<&tree::ordinals>[ordinal_digits] >> set<&tree::form, edition::digits>)
                                | (onto<&tree::ordinals>[ordinal_words] >> set<&tree::form, edition::word>);

// "44th and 45th"  "Eighth, Ninth, and Tenth"  "sixth and final"
inline constexpr auto next_ordinal = whole[-sign<','> >> -lit<"and"> >> ordinal];
inline constexpr auto and_final = whole[lit<"and"> >> lit<"final">];
inline constexpr auto ordinals = ordinal >> x3::repeat(0, 3)[next_ordinal] >> -and_final;

// "inaugural"
inline constexpr auto inaugural = inaugural_word >> set<&tree::form, edition::inaugural>;

// "first-ever"  "first ever"
inline constexpr auto first_ever = ordinal >> -sign<'-'> >> lit<"ever"> >> set<&tree::form, edition::first_ever>;

// "III"  "I"                     but not "V4"  "I-5"
inline constexpr auto rest_of_code = tight >> (meetings::glued_number | sign<'-'>);
inline constexpr auto roman
    = whole[onto<&tree::ordinals>[roman_numeral] >> !rest_of_code] >> set<&tree::form, edition::roman>;

// "2005"
inline constexpr auto year = into<&tree::year>[number<1500, 2100, 4, 4>] >> set<&tree::form, edition::year>;
} // namespace editions

// "57th"  "fifty-ninth"  "44th and 45th"  "inaugural"  "first-ever"  "III"  "2005"     but not "57"  "IIII"
inline constexpr auto edition_marker = whole[editions::first_ever] | whole[editions::ordinals] | editions::inaugural
                                       | editions::roman | whole[editions::year];

} // namespace lede::grammar
