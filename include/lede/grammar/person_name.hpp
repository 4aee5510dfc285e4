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
/// The same after its first word, where the closing sign would do as well.
template <char Close>
struct is_still_quoted : is_quoted<Close> {
    static constexpr std::string_view wanted = is_mark<Close>::wanted;
};
template <char Close>
inline constexpr auto quoted
    = into<&tree::nickname>[where[one<is_quoted<Close>> >> x3::repeat(0, 9)[one<is_still_quoted<Close>>]]];
// "'Ben'"  "(Ben)"  "''Wes''"  "(Jr.)": a suffix
inline constexpr auto nickname_def
    = whole[mark_of<'"'> >> quoted<'"'> >> mark_of<'"'>] | whole[mark_of<'('> >> suffix >> mark_of<')'>]
      | whole[mark_of<'('> >> quoted<')'> >> mark_of<')'>]
      | whole[mark_of<'\''> >> tight_mark<'\''> >> quoted<'\''> >> mark_of<'\''> >> tight_mark<'\''>]
      | whole[mark_of<'\''> >> quoted<'\''> >> mark_of<'\''>];
inline constexpr auto nickname = opaque<nickname_def>;

// what may follow the last name: "Jr., MD"  "(Ben)"
inline constexpr auto comma = mark_of<','> >> &(one<is_suffix> | one<is_letters>);
inline constexpr auto ending = -mark_of<','> >> -mark_of<'.'> >> stop;
inline constexpr auto sure_tail = x3::repeat(0, 12)[nickname | suffix | comma] >> ending;
inline constexpr auto tail = x3::repeat(0, 12)[nickname | suffix | letters | comma] >> ending;

// "de la Vega"  "von Bergen Wessels"  "O Meara"  "Doe"
inline constexpr auto particle = one<is_particle> >> -one<is_own_stop>;
inline constexpr auto particles = (one<is_irish_o> | particle) >> x3::repeat(0, 3)[particle];
inline constexpr auto part = whole[particles >> one_name] | one_name;
inline constexpr auto family_part
    = whole[particles >> one_name >> x3::repeat(0, 3)[!one<is_particle> >> one_name]] | one_name;
// "La Toya" before more of the name
inline constexpr auto given_part = whole[one<is_mere_particle> >> one_name >> &looks[one_name]] | one_name;

// "Juan Q. Xavier de la Vega III"
inline constexpr auto given_then_family_def
    = -nickname >> grow<&tree::given>[given_part]
      >> x3::repeat(0, 14)[nickname | suffix | (!looks[family_part >> tail] >> grow<&tree::middle>[part])]
      >> grow<&tree::family>[family_part] >> tail;
inline constexpr auto given_then_family = opaque<given_then_family_def>;
// "MARY JO C DELA CRUZ": in forms an initial without a stop is the middle name, and parts the given from the family
struct is_bare_initial {
    static constexpr std::string_view wanted = "a name";
    bool operator()(scan::window& window, token_iterator at) const
    {
        const token& t = window.peek(at);
        return t.is_word() && t.where.size() == 1 && !window.peek(at + 1).is_mark('.') && !is_irish_o{}(window, at);
    }
};
inline constexpr auto given_initial_family_def
    = -nickname
      >> grow<&tree::given>[!one<is_bare_initial> >> given_part >> x3::repeat(0, 1)[!one<is_bare_initial> >> one_name]]
      >> grow<&tree::middle>[one<is_bare_initial>] >> grow<&tree::family>[family_part >> x3::repeat(0, 1)[one_name]]
      >> tail;
inline constexpr auto given_initial_family = opaque<given_initial_family_def>;
// "Ana Lucia Ramos Ibarra": of four plain words the last two are both parents' family names
struct is_plain_word {
    static constexpr std::string_view wanted = "a name";
    bool operator()(scan::window& window, token_iterator at) const
    {
        const token& t = window.peek(at);
        return t.is_word() && t.where.size() > 1 && !t.dotted && !t.has(word_class::particle)
               && !window.peek(at + 1).is_mark('.');
    }
};
inline constexpr auto plain = &one<is_plain_word> >> one_name;
inline constexpr auto four_words_def
    = grow<&tree::given>[plain] >> grow<&tree::middle>[plain] >> grow<&tree::family>[plain >> plain] >> tail;
inline constexpr auto four_words = opaque<four_words_def>;
// "de la Vega"  "van Gogh"
inline constexpr auto family_alone
    = grow<&tree::family>[one<is_leading_particle> >> x3::repeat(0, 3)[one<is_particle>] >> one_name] >> sure_tail;
// "Andrew"  "Andrew II"
inline constexpr auto lone = -nickname >> grow<&tree::given>[one_name] >> sure_tail;

// "de la Vega,"  "Smith Jr.,"  "Trojan, BSN, RN,"
inline constexpr auto more_letters = x3::repeat(0, 6)[suffix | whole[comma >> (suffix | letters) >> &mark_of<','>]];
inline constexpr auto before_comma
    = (whole[mark_of<'"'> >> grow<&tree::family>[x3::repeat(1, 6)[one_name]] >> mark_of<'"'>]
          | grow<&tree::family>[x3::repeat(1, 6)[!looks[suffix] >> one_name]])
      >> more_letters >> mark_of<','>;
inline constexpr auto after_comma_def = -nickname >> grow<&tree::given>[one_name]
                                        >> x3::repeat(0, 14)[nickname | suffix | grow<&tree::middle>[one_name]] >> tail;
inline constexpr auto after_comma = opaque<after_comma_def>;

// "Kim Yong-hyun"  "Xi Jinping"
inline constexpr auto family_then_given
    = grow<&tree::family>[one_name] >> -nickname >> grow<&tree::given>[x3::repeat(1, 4)[one_name]] >> tail;
// "Nguyen Phu Trong"
inline constexpr auto family_middle_given_def
    = grow<&tree::family>[one_name] >> x3::repeat(0, 4)[!looks[one_name >> tail] >> grow<&tree::middle>[one_name]]
      >> grow<&tree::given>[one_name] >> tail;
inline constexpr auto family_middle_given = opaque<family_middle_given_def>;

/// A word all in capitals: "THAKSIN".
struct is_in_capitals {
    static constexpr std::string_view wanted = "a name";
    bool operator()(scan::window& window, token_iterator at) const
    {
        return window.peek(at).shape == token::letters::upper && !window.peek(at).dotted;
    }
};
inline constexpr auto in_capitals = &one<is_in_capitals> >> !one<is_suffix> >> one_name;
inline constexpr auto in_small_letters = !one<is_in_capitals> >> one_name;
// "THAKSIN Chinnawat"
inline constexpr auto capitals_then_given_def
    = grow<&tree::family>[x3::repeat(1, 4)[in_capitals]] >> grow<&tree::given>[in_small_letters]
      >> x3::repeat(0, 4)[nickname | grow<&tree::middle>[in_small_letters]] >> tail;
inline constexpr auto capitals_then_given = opaque<capitals_then_given_def>;
// "Ana GARCIA LOPEZ"
inline constexpr auto given_then_capitals_def = grow<&tree::given>[in_small_letters]
                                                >> x3::repeat(0, 6)[nickname | grow<&tree::middle>[in_small_letters]]
                                                >> grow<&tree::family>[x3::repeat(1, 4)[in_capitals]] >> tail;
inline constexpr auto given_then_capitals = opaque<given_then_capitals_def>;

} // namespace names

/// A name written given name first, or of one word.
///   "Juan Q. Xavier de la Vega III"   "Benjamin (Ben) Ekman"   "Andrew"
struct given_first_id;
inline constexpr auto given_first_def = x3::rule<given_first_id, ast::person_name>{"given name first"}
= fresh >> (whole[names::family_alone] | whole[names::given_initial_family] | whole[names::four_words]
            | whole[names::given_then_family] | names::lone);
inline constexpr auto given_first = opaque<given_first_def>;

/// A name written family name first: "Kim Yong-hyun"  "Xi Jinping"
struct family_first_id;
inline constexpr auto family_first_def = x3::rule<family_first_id, ast::person_name>{"family name first"}
= fresh >> names::family_then_given;
inline constexpr auto family_first = opaque<family_first_def>;

/// Family, middle, given, as in Vietnam: "Nguyen Phu Trong"
struct family_middle_id;
inline constexpr auto family_middle_def = x3::rule<family_middle_id, ast::person_name>{"family, middle, given"}
= fresh >> names::family_middle_given;
inline constexpr auto family_middle = opaque<family_middle_def>;

/// A family name and its particle, no more: "Van Dorp"
struct family_with_particle_id;
inline constexpr auto family_with_particle_def
    = x3::rule<family_with_particle_id, ast::person_name>{"family name with its particle"}
= fresh >> names::grow<&ast::person_name::family>[names::one<names::is_particle> >> names::one_name] >> names::tail;
inline constexpr auto family_with_particle = opaque<family_with_particle_def>;

/// A family name told by its capitals: "THAKSIN Chinnawat"  "Ana GARCIA LOPEZ"
struct capitals_id;
inline constexpr auto family_in_capitals_def = x3::rule<capitals_id, ast::person_name>{"family name in capitals"}
= fresh >> (whole[names::capitals_then_given] | names::given_then_capitals);
inline constexpr auto family_in_capitals = opaque<family_in_capitals_def>;

/// What stands before the comma of an inverted name: "de la Vega,"  "Smith Jr.,"  "Trojan, BSN, RN,"
struct before_comma_id;
inline constexpr auto inverted_family_def = x3::rule<before_comma_id, ast::person_name>{"family name"}
= fresh >> names::before_comma;
inline constexpr auto inverted_family = opaque<inverted_family_def>;

/// And behind it, titles read before: "Juan Q., Jr."
struct after_comma_id;
inline constexpr auto inverted_given_def = x3::rule<after_comma_id, ast::person_name>{"given name"}
= names::after_comma;
inline constexpr auto inverted_given = opaque<inverted_given_def>;

} // namespace lede::grammar
