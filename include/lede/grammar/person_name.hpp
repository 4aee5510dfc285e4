// A person's name in its parts. Which order a name is in is the reader's to say.
#pragma once
#include <lede/grammar/name_word.hpp>

namespace lede::grammar {

namespace names {

// "Jr."  "MD"  "QC, MP"
inline constexpr auto suffix = grow<&tree::suffix>[one<is_suffix> >> -one<is_own_stop>];
inline constexpr auto letters = grow<&tree::suffix>[one<is_letters>];

// what stands in quotes or brackets: at most ten tokens, no closing sign
template <char Close>
struct is_quoted {
    static constexpr std::string_view wanted = "a nickname";
    bool operator()(scan::window& window, token_iterator at) const { return !window.peek(at).is_mark(Close); }
};
template <char Close>
inline constexpr auto quoted = into<&tree::nickname>[where[x3::repeat(1, 10)[one<is_quoted<Close>>]]];
// "'Ben'"  "(Ben)"  "''Wes''"  "(Jr.)": a suffix
inline constexpr auto nickname
    = whole[mark_of<'"'> >> quoted<'"'> >> mark_of<'"'>] | whole[mark_of<'('> >> suffix >> mark_of<')'>]
      | whole[mark_of<'('> >> quoted<')'> >> mark_of<')'>]
      | whole[mark_of<'\''> >> tight_mark<'\''> >> quoted<'\''> >> mark_of<'\''> >> tight_mark<'\''>]
      | whole[mark_of<'\''> >> quoted<'\''> >> mark_of<'\''>];

// what may follow the last name: "Jr., MD"  "(Ben)"
inline constexpr auto comma = mark_of<','> >> &(one<is_suffix> | one<is_letters>);
inline constexpr auto ending = -mark_of<','> >> -mark_of<'.'> >> stop;
inline constexpr auto sure_tail = x3::repeat(0, 12)[nickname | suffix | comma] >> ending;
inline constexpr auto tail = x3::repeat(0, 12)[nickname | suffix | letters | comma] >> ending;

// "de la Vega"  "von Bergen Wessels"  "O Meara"  "Doe"
inline constexpr auto particles = (one<is_irish_o> | one<is_particle>) >> x3::repeat(0, 3)[one<is_particle>];
inline constexpr auto part = whole[particles >> one_name] | one_name;
inline constexpr auto family_part
    = whole[particles >> one_name >> x3::repeat(0, 3)[!one<is_particle> >> one_name]] | one_name;
// "La Toya" before more of the name
inline constexpr auto given_part = whole[one<is_mere_particle> >> one_name >> &looks[one_name]] | one_name;

// "Juan Q. Xavier de la Vega III"
inline constexpr auto given_then_family
    = -nickname >> grow<&tree::given>[given_part]
      >> x3::repeat(0, 14)[nickname | suffix | (!looks[family_part >> tail] >> grow<&tree::middle>[part])]
      >> grow<&tree::family>[family_part] >> tail;
// "de la Vega"
inline constexpr auto family_alone
    = grow<&tree::family>[one<is_mere_particle> >> x3::repeat(0, 3)[one<is_particle>] >> one_name] >> sure_tail;
// "Andrew"  "John Paul II": the numeral makes one name of it
inline constexpr auto lone = -nickname >> grow<&tree::given>[one_name] >> sure_tail;

// "de la Vega, Juan Q., Jr."  "Smith Jr., John"
inline constexpr auto before_comma
    = whole[mark_of<'"'> >> grow<&tree::family>[x3::repeat(1, 6)[one_name]] >> mark_of<'"'>]
      | grow<&tree::family>[x3::repeat(1, 6)[!suffix >> one_name]];
inline constexpr auto after_comma = -nickname >> grow<&tree::given>[one_name]
                                    >> x3::repeat(0, 14)[nickname | suffix | grow<&tree::middle>[one_name]] >> tail;

} // namespace names

/// A name written given name first, or of one word.
///   "Juan Q. Xavier de la Vega III"   "Benjamin (Ben) Franklin"   "Andrew"
struct given_first_id;
inline constexpr auto given_first = x3::rule<given_first_id, ast::person_name>{"given name first"}
= fresh >> (whole[names::family_alone] | whole[names::given_then_family] | names::lone);

} // namespace lede::grammar
