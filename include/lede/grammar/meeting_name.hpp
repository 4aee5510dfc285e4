// The name of a meeting: marker, modifiers, head, complement.
#pragma once
#include <lede/grammar/edition.hpp>

namespace lede::grammar {

namespace meetings {
using tree = ast::meeting_name;

/// A head noun, or the short form of a series that takes a number ("56th SCM").
struct is_head {
    bool operator()(const token& t) const
    {
        return t.has(word_class::gathering) || (t.has(word_class::meeting_acronym) && t.shape == token::letters::upper);
    }
};

/// A capitalised word that can be part of a name; months and weekdays are dates.
struct is_name_word {
    bool operator()(const token& t) const
    {
        return t.is_capital() && !t.has(word_class::month) && !t.has(word_class::weekday)
               && !t.has(word_class::headline_verb) && !t.is_small_word();
    }
};
/// A lower-case word of kind, level or topic: "annual", "ministerial".
struct is_series_word {
    bool operator()(const token& t) const { return t.has(word_class::series_word) && t.is_word(); }
};
/// One that tells by itself that a series is counted: "plenary", "annual".
struct is_serial_word {
    bool operator()(const token& t) const
    {
        return t.has(word_class::series_word) && t.is_word() && t.value(word_class::series_word) == 0;
    }
};
/// A number inside a name: the "19" of "COVID-19", the "20" of "G20".
struct is_name_number {
    bool operator()(const token& t) const
    {
        return t.is_number() && t.before == token::gap::none && t.digits <= 3
               && (t.tail == token::suffix::none || t.tail == token::suffix::other);
    }
};

// "U.S.-EU", "COVID-19", "G20": what is glued to a word
struct is_lower_word {
    bool operator()(const token& t) const { return t.is_lower(); }
};
/// The full stop of an abbreviation: "S. Korea".
struct is_own_stop {
    bool operator()(const token& t) const { return t.is_mark('.') && !t.closes_sentence; }
};
inline constexpr auto glued
    = tight
      >> (any_glued<
              is_name_number{}> | any_glued<is_name_word{}> | (sign<'-'> >> tight >> (any<is_name_word{}> | any<is_lower_word{}> | any_glued<is_name_number{}>))
          | (sign<mark::en_dash> >> tight >> any<is_name_word{}>) | any_glued<is_own_stop{}>);
// "2+2"
inline constexpr auto sides = number<1, 9, 1, 1> >> tight >> sign<'+'> >> tight >> any_glued<is_name_number{}>;
inline constexpr auto capital_word_of_name
    = (any<is_name_word{}> | whole[sides]) >> set<&tree::proper, true> >> x3::repeat(0, 4)[glued];
inline constexpr auto series_word_of_name
    = -(&any<is_serial_word{}> >> set<&tree::serial, true>) >> any<is_series_word{}> >> x3::repeat(
          0, 2)[tight >> sign<'-'> >> tight >> (any<is_series_word{}> | any<is_name_word{}>)];

/// "'s" or "'" after a role: "Leaders' Meeting".
struct is_possessive {
    bool operator()(const token& t) const { return t.is == token::kind::possessive || t.is_mark('\''); }
};
struct possessive_parser : x3::parser<possessive_parser> {
    using attribute_type = x3::unused_type;
    static bool const has_attribute = false;
    template <class Context, class Tree, class Target>
    bool parse(token_iterator& at, const token_iterator&, const Context& context, Tree&, Target&) const
    {
        if (!is_possessive{}(x3::get<window_tag>(context).peek(at))) return false;
        ++at;
        return true;
    }
};
inline constexpr possessive_parser possessive{};

// "(ARF)" inside a name
inline constexpr auto inner
    = into<&tree::inner>[where[sign<'('> >> any<is_name_word{}> >> x3::repeat(
                                   0, 2)[tight >> (sign<'-'> | any<is_name_word{}> | any_glued<is_name_number{}>)]
                               >> sign<')'>]];

// "and", "of", "on", "for" between the capitals of a name
inline constexpr auto joint
    = (lit<"and"> | lit<"of"> | sign<'&'> | lit<"on"> | lit<"for"> | sign<'/'>) >> -lit<"the"> >> &any<is_name_word{}>;
inline constexpr auto state_joint = lit<"of"> >> &any<is_series_word{}>;

// "Security Consultative", "annual", "Foreign Ministers'"
inline constexpr auto modifier
    = (capital_word_of_name | series_word_of_name | (any<is_head{}> >> x3::repeat(0, 2)[glued])) >> -possessive;
inline constexpr auto more_modifiers = x3::repeat(0, 6)[(!any<is_head{}> >> modifier) | joint] >> any<is_head{}>;
inline constexpr auto joined_modifier
    = modifier >> -whole[inner >> &more_modifiers]
      >> -whole[(joint | state_joint | sign<','> >> &any<is_name_word{}>) >> &more_modifiers];

// the head that no later head of the run follows
inline constexpr auto last_head = any<is_head{}> >> !(-inner >> !joint >> more_modifiers) >> !(tight >> sign<'-'>);
inline constexpr auto run = into<&tree::modifiers>[where[x3::repeat(0, 12)[!last_head >> joined_modifier]]] >> -inner
                            >> into<&tree::head>[where[last_head]];

// the words of a body: "the UN Human Rights Council", "the 20th Central Committee", "talks"
inline constexpr auto body_number = number<1, 9999> | ordinal_number<1, 999> | ordinal_words;
inline constexpr auto listed
    = sign<','> >> &(x3::repeat(1, 3)[any<is_name_word{}>] >> -sign<','> >> lit<"and"> >> any<is_name_word{}>);
inline constexpr auto body_link
    = (((lit<"of"> | lit<"on"> | lit<"for"> | lit<"to"> | lit<"and"> | (sign<','> >> lit<"and">) | sign<'&'>)
           >> -lit<"the">)
          | listed)
      >> &(any<is_name_word{}> | body_number >> any<is_name_word{}>);
struct opens_person {
    bool operator()(const token& t) const
    {
        return (t.has(word_class::honorific) || t.has(word_class::rank) || t.has(word_class::office)) && t.is_capital();
    }
};
inline constexpr auto stops_body
    = (lit<"and"> | sign<','>) >> -lit<
          "the"> >> (any<opens_person{}> | (body_number >> x3::repeat(0, 4)[any<is_name_word{}>] >> any<is_head{}>));
inline constexpr auto body_word
    = any<is_name_word{}> >> x3::repeat(0, 4)[glued] >> -whole[possessive >> &any<is_name_word{}>];
inline constexpr auto body_step = body_word | (!stops_body >> body_link) | (body_number >> &any<is_name_word{}>)
                                  | whole[sign<'('> >> any<is_name_word{}> >> sign<')'> >> &(
                                              any<is_name_word{}> | (lit<"of"> >> -lit<"the"> >> any<is_name_word{}>))];
inline constexpr auto proper_body
    = -whole[body_number >> &any<is_name_word{}>] >> body_word >> x3::repeat(0, 20)[body_step];
inline constexpr auto common_noun
    = lit<"talks"> | lit<"negotiations"> | lit<"consultations"> | lit<"consultation"> | lit<"dialogue"> | lit<"committee"> | lit<"council"> | lit<"commission"> | lit<"group"> | lit<"board">;
inline constexpr auto common_body
    = x3::repeat(0, 3)[!common_noun >> any<is_series_word{}> >> -(tight >> sign<'-'> >> tight)] >> common_noun;
inline constexpr auto body = into<&tree::of>[where[proper_body | common_body]];
inline constexpr auto article = -(lit<"the"> | lit<"its">);
inline constexpr auto of_body = lit<"of"> >> article >> body;

// "on Climate Change", "for Democracy", "to the Kyoto Protocol": a topic in capitals, no date
inline constexpr auto topic = (lit<"on"> | lit<"for"> | lit<"to"> | lit<"against">) >> -lit<"the"> >> !(
                                  x3::repeat(0, 1)[!any<opens_person{}> >> any<is_name_word{}>] >> any<opens_person{}>)
                              >> body_word >> x3::repeat(0, 12)[body_step];
inline constexpr auto complement = into<&tree::complement>[where[(whole[of_body] >> -whole[topic]) | whole[topic]]];

// "2022" of "Lagoon Ocean Conference 2022"
inline constexpr auto year_after = whole[-sign<','> >> into<&tree::late_year>[where[number<1900, 2100, 4, 4>]]];
} // namespace meetings

/// "57th Security Consultative Meeting"  "Ninth Summit of the Americas"  "second round of talks"  "2019 BRICS summit"
/// "Lagoon Ocean Conference 2022"  "NATO Foreign Ministers' meeting"     but not "57th birthday"
struct meeting_name_id;
inline constexpr auto meeting_name = x3::rule<meeting_name_id, ast::meeting_name>{"meeting name"}
= fresh >> -into<&ast::meeting_name::marker>[where[edition_marker]] >> meetings::run >> -meetings::complement;

} // namespace lede::grammar
