// Titles of persons: modifiers, head, and what the office is of.
#pragma once
#include <lede/ast/person_title.hpp>
#include <lede/grammar/fields.hpp>
#include <lede/grammar/title_word.hpp>

namespace lede::grammar {

namespace titles {
using tree = ast::person_title;

struct is_any_word {
    bool operator()(const token& t) const { return t.is_word(); }
};
inline constexpr auto own_stop = -(any_glued<is_own_stop{}> | whole[any_glued<is_tight_stop{}> >> &any<is_any_word{}>]);
inline constexpr auto hyphen = tight >> sign<'-'> >> tight;
inline constexpr auto possessive = any_glued<is_possessive{}>;

// "U.S.", "Indo-Pacific", "St."
struct is_part_of_word {
    bool operator()(const token& t) const { return t.is_capital() || t.is_lower() || t.is_number(); }
};
inline constexpr auto glued_part = tight >> sign<'-'> >> tight >> any_glued<is_part_of_word{}>;
inline constexpr auto proper = any<is_body_part{}> >> x3::repeat(0, 2)[glued_part] >> own_stop;
inline constexpr auto kind_word
    = any<is_kind_word{}> >> x3::repeat(0, 2)[glued_part] >> -any_glued<is_own_stop{}>; // "Asst. Chief"

// "and Sports" of "Youth and Sports Minister"; ", Housing and" of a longer list
inline constexpr auto and_sign = lit<"and"> | sign<'&'>;
inline constexpr auto listed_kind
    = (and_sign >> kind_word) | (sign<','> >> kind_word >> &(-sign<','> >> (and_sign | any<is_kind_word{}>)));

// the words of "Economy and Finance", "International Organization Affairs", "the Bureau of Asian Affairs", "Lake Island
// Affairs"
struct is_known_capital {
    bool operator()(const token& t) const { return t.is_capital() && is_known_word{}(t); }
};
inline constexpr auto known = any<is_known_word{}> >> x3::repeat(0, 2)[glued_part] >> own_stop;
inline constexpr auto named_body = any<is_body_part{}> >> x3::repeat(0, 4)[!any<is_known_word{}> >> proper]
                                   >> (any<is_body_head{}> | lit<"affairs"> | lit<"issues">);
inline constexpr auto piece = known | whole[named_body];
inline constexpr auto preposition = lit<"of"> | lit<"for"> | lit<"to"> | lit<"on">;
inline constexpr auto next_title = any<is_nation{}> >> any<is_head{}>; // ", U.S. General"
inline constexpr auto link_def
    = (and_sign | (sign<','> >> !next_title >> -lit<"and">) | preposition | lit<"in">) >> -lit<"the"> >> &piece;
inline constexpr auto link = opaque<link_def>;
struct is_noun {
    bool operator()(const token& t) const { return is_known_word{}(t) && !is_adjective{}(t); }
};
inline constexpr auto whole_piece_def
    = (x3::repeat(0, 4)[any<is_adjective{}> >> x3::repeat(0, 2)[glued_part]] >> &any<is_noun{}> >> known)
      | whole[named_body];
inline constexpr auto whole_piece = opaque<whole_piece_def>;
inline constexpr auto adjectives_joined
    = x3::repeat(1, 4)[any<is_adjective{}> >> -sign<','>] >> and_sign >> &any<is_adjective{}>;
inline constexpr auto body_part = -whole[adjectives_joined] >> whole_piece;
// the service before a rank, which is no part of the body before it
inline constexpr auto ranked_service
    = (lit<"army"> | lit<"navy"> | (lit<"air"> >> lit<"force">) | (lit<"marine"> >> lit<"corps">)) >> any<is_rank{}>;
inline constexpr auto owned_part = whole[possessive >> body_part]; // no "of Norway's" Labour
inline constexpr auto next_part = !ranked_service >> whole[-link >> body_part];
inline constexpr auto known_body = body_part >> -owned_part >> x3::repeat(0, 10)[next_part];

// "Department of State", "Bureau of South and Central Asian Affairs (SCA)"
inline constexpr auto in_brackets = sign<'('> >> any<is_proper{}> >> sign<')'>;
inline constexpr auto of_body = any<is_of_body{}> >> (lit<"of"> | lit<"for">)
                                >> -lit<"the"> >> (known_body | (proper >> x3::repeat(0, 1)[proper]));

/// A head that another head follows at once is a modifier: "Chief" of "Chief Negotiator".
struct is_modifying_head {
    bool operator()(const token& t) const { return is_head{}(t) && is_kind_word{}(t); }
};
// "chief" before a rank of its own: "army chief General"
struct is_small_chief {
    bool operator()(const token& t) const { return is_modifying_head{}(t) && t.is_lower() && !is_tenure{}(t); }
};
struct is_capital_rank {
    bool operator()(const token& t) const { return is_rank{}(t) && t.is_capital() && !t.has(word_class::office); }
};
inline constexpr auto modifying_head
    = !(any<is_small_chief{}> >> any<is_capital_rank{}>) >> any<is_modifying_head{}> >> x3::repeat(0, 4)
          [!any<is_head{}> >> (kind_word
                               | any<is_tenure{}> | any<is_nation{}> | any<is_known_word{}> | (and_sign >> kind_word))]
      >> !any<is_address{}> >> any<is_head{}>;
struct is_small_rank {
    bool operator()(const token& t) const { return is_rank{}(t) && t.is_lower(); }
};
// "Consul-General"  "General-Major"  "Maj.-Gen."
inline constexpr auto glued_head
    = any<is_head{}> >> -any_glued<is_tight_stop{}> >> hyphen >> any_glued<is_head{}> >> own_stop;
// "Secretary"  "Lt. Gen."  "Sgt. Maj."     but not "commander Col.": those are two
inline constexpr auto one_head_def
    = whole[glued_head] | (any<is_small_rank{}> >> x3::repeat(0, 2)[any<is_small_rank{}>])
      | (any<is_rank{}> >> own_stop >> x3::repeat(0, 2)[any<is_rank{}> >> own_stop]) | (any<is_head{}> >> own_stop);
inline constexpr auto one_head = opaque<one_head_def>;
inline constexpr auto head = !modifying_head >> one_head;

// "former", "then-", "ex-"
inline constexpr auto tenure = any<is_leading_tenure{}> >> -whole[hyphen];
// "Danish separatist leader"  "French far-right leader"
inline constexpr auto people_kind
    = any<is_people{}> >> any<is_plain_adjunct{}> >> x3::repeat(0, 1)[glued_part] >> &any<is_small_part{}>;
inline constexpr auto nation = any<is_nation{}> >> x3::repeat(0, 2)[glued_part];
// "Region 4", "District 12"
inline constexpr auto numbered = any<is_numbered_part{}> >> any<is_short_number{}>;
inline constexpr auto modifier_def
    = !head
      >> (tenure | whole[people_kind] | whole[numbered] | (kind_word >> x3::repeat(0, 3)[whole[listed_kind]])
          | whole[of_body >> -in_brackets] | (proper >> -whole[in_brackets]) | (sign<'&'> >> &any<is_body_part{}>));
inline constexpr auto modifier = opaque<modifier_def>;
inline constexpr auto apostrophe = any_glued<is_possessive{}>; // "Veterans' Affairs"
inline constexpr auto modifiers
    = into<&tree::modifiers>[where[x3::repeat(0, 12)[modifier >> -whole[apostrophe >> &any<is_kind_word{}>]]]];

// "-elect", "-designate", "Emeritus", "pro tempore"
struct is_office_suffix {
    bool operator()(const token& t) const
    {
        if (t.lexeme == lit_terminal<"emeritus">::id || t.lexeme == lit_terminal<"emerita">::id
            || t.lexeme == lit_terminal<"pro tempore">::id || t.lexeme == lit_terminal<"pro tem">::id)
            return true;
        const auto v = static_cast<tenure_value>(t.value(word_class::tenure_word));
        return t.has(word_class::tenure_word)
               && (v == tenure_value::elect || v == tenure_value::designate || v == tenure_value::interim);
    }
    using tenure_value = lede::tenure;
};
// "(ret.)" of "Lt. Gen. (ret.) Ann Holt"
inline constexpr auto tenure_in_brackets = whole[sign<'('> >> into<&tree::suffix>[where[any_glued<is_tenure{}>]]
                                                 >> -any_glued<is_tight_stop{}> >> sign<')'>];
inline constexpr auto office_suffix
    = -(whole[-sign<'-'> >> into<&tree::suffix>[where[any_glued<is_office_suffix{}>]]] | tenure_in_brackets);

// "of Asian Affairs"  "to the Latvian President"  "NORCOM" before a rank; "of Springfield" before two words of a name
struct is_capital_head {
    bool operator()(const token& t) const { return t.is_capital() && is_head{}(t); }
};
inline constexpr auto of_another
    = lit<"the"> >> x3::repeat(0, 4)[known | any<is_tenure{}>] >> !any<is_address{}> >> any<is_capital_head{}>;
struct is_acronym {
    bool operator()(const token& t) const { return t.shape == token::letters::upper && !is_head{}(t); }
};
struct is_unknown {
    bool operator()(const token& t) const { return is_body_part{}(t) && !is_known_word{}(t); }
};
inline constexpr auto place
    = -whole[lit<"the"> >> &any<is_adjective{}>] >> x3::repeat(0, 3)[any<is_adjective{}>]
      >> any<is_unknown{}> >> &(any<is_unknown{}> >> any<is_unknown{}> >> !(any<is_proper{}> | lit<"of">));
// "to the Latvian President"     but not the "to U.S. Energy" of "Advisor to U.S. Energy Secretary Ann
// Holt"
struct is_another_office {
    bool operator()(const token& t) const { return is_capital_head{}(t) && t.has(word_class::office); }
};
inline constexpr auto complement_body_def
    = whole[lit<"the"> >> known_body] | whole[known_body >> !any<is_another_office{}>] | of_another | place;
inline constexpr auto complement_body = opaque<complement_body_def>;
inline constexpr auto complement_def
    = into<&tree::complement>[where[(preposition >> complement_body
                                        >> x3::repeat(0, 2)[whole[(preposition | lit<"at">) >> complement_body]])
                                    | (any<is_acronym{}> >> &any<is_capital_head{}>)]];
inline constexpr auto complement = opaque<complement_def>;
inline constexpr auto not_glued = !(tight >> sign<'-'>);
} // namespace titles

/// "U.S. Defense Secretary"  "Minister of Economy and Finance"  "former Senator"  "Lt. Gen."  "President-elect"
/// "Defense and Veterans Affairs Minister"     but not "general-purpose"  "Defense"
struct person_title_id;
inline constexpr auto person_title_def = x3::rule<person_title_id, ast::person_title>{"person title"}
= fresh >> titles::modifiers >> into<&ast::person_title::head>[where[titles::head]] >> titles::office_suffix
  >> titles::not_glued >> -titles::complement;
inline constexpr auto person_title = opaque<person_title_def>;

namespace titles {
// "of the International Sisterhood of Bakers"     but not the "in Oslo" of "at the University, in Oslo"
struct is_free {
    bool operator()(const token& t) const
    {
        if (t.opens_sentence) return false;
        const bool office = is_head{}(t) && (bits_of(t) & bit::plural) == 0; // no "Directors" of "Board of\nDirectors"
        if (t.before == token::gap::line && t.is_capital() && (t.is_small_word() || office)) return false;
        if (t.is_number()) return t.before != token::gap::line; // no "11:00" of the next line
        if (t.is == token::kind::possessive) return true;
        if (t.is_mark('-')) return t.before == token::gap::none; // no dash
        if (t.is == token::kind::mark) return t.mark == '&' || t.mark == '\'' || is_own_stop{}(t);
        if (t.any_of({word_class::verb, word_class::reporting_verb, word_class::past_cue, word_class::future_cue}))
            return t.is_capital();
        return !(t.has(word_class::function) && t.value(word_class::function) == 0 && t.is_lower());
    }
};
inline constexpr auto article = lit<"the"> | lit<"a"> | lit<"an"> | lit<"its"> | lit<"his"> | lit<"her"> | lit<"their">;
struct is_second_title {
    bool operator()(const token& t) const { return is_head{}(t) || is_tenure{}(t); }
};
inline constexpr auto stops_free = (lit<"and"> | lit<"as"> | lit<"after"> | lit<"while">) >> -article
                                   >> x3::repeat(0, 4)[any<is_kind_word{}> | nation] >> any<is_second_title{}>;
struct is_lower_verb {
    bool operator()(const token& t) const { return t.is_lower() && t.has(word_class::verb); }
};
inline constexpr auto infinitive
    = lit<"to"> >> (any<is_plain_lower{}> | any<is_lower_verb{}>); // "to give his remarks", "to thank him"
inline constexpr auto free_words = x3::repeat(1, 16)[!stops_free >> !infinitive >> any_glued<is_free{}>];
// ", Trade Bureau, Ministry of Finance"  ", League of Conservation Voters"  ", National School Counselor Association"
struct is_capital_body_head {
    bool operator()(const token& t) const { return t.is_capital() && is_body_head{}(t); }
};
inline constexpr auto body_name = proper | any<is_capital_head{}>;
inline constexpr auto last_body_head = any<is_capital_body_head{}> >> !body_name;
inline constexpr auto body_of_def = (lit<"of"> | lit<"for"> | lit<"to">) >> -lit<"the"> >> (piece | proper);
inline constexpr auto body_of = opaque<body_of_def>;
inline constexpr auto body_after_comma_def
    = sign<','> >> &(proper | nation) >> x3::repeat(0, 6)[!last_body_head >> (body_name | and_sign | kind_word)]
      >> last_body_head >> -in_brackets
      >> x3::repeat(0, 2)[whole[body_of >> x3::repeat(0, 8)[piece | proper | whole[link >> piece]]]];
inline constexpr auto body_after_comma = opaque<body_after_comma_def>;
// ", Industry and Energy", ", employment and social security"
struct is_field {
    bool operator()(const token& t) const { return t.has(word_class::portfolio); }
};
inline constexpr auto field = any<is_field{}> >> x3::repeat(0, 2)[any<is_field{}>];
inline constexpr auto more_fields = x3::repeat(1, 6)[whole[sign<','> >> field]] >> -sign<','> >> and_sign
                                    >> -lit<"the"> >> -nation >> -any<is_unknown{}> >> field >> !any<is_head{}>;
inline constexpr auto free_complement_def
    = into<&tree::complement>[where[-whole[(preposition | lit<"in"> | lit<"with"> | lit<"at"> | lit<"from">)
                                           >> free_words >> -whole[more_fields]]
                                    >> x3::repeat(0, 3)[whole[body_after_comma]]]];
inline constexpr auto free_complement = opaque<free_complement_def>;

inline constexpr auto possessor_def
    = into<&tree::possessor>[where[x3::repeat(1, 4)[proper | nation | any<is_plain_lower{}>] >> possessive]]
      | into<&tree::possessor>[where[x3::repeat(0, 3)[!any<is_head{}> >> (kind_word | any<is_tenure{}> | nation)]
                                     >> any<is_head{}> >> possessive]]; // "the vice president's"
inline constexpr auto possessor = opaque<possessor_def>;
// "silver and bronze medalist"
inline constexpr auto loose_modifier_def
    = modifier | (!head >> any<is_plain_lower{}> >> x3::repeat(0, 2)[glued_part])
      | whole[and_sign >> any<is_plain_adjunct{}> >> &(any<is_plain_lower{}> | any<is_proper{}> | any<is_head{}>)];
inline constexpr auto loose_modifier = opaque<loose_modifier_def>;
} // namespace titles

/// After a name: "U.S. secretary of defense"  "South Korea's foreign minister"  "longtime Harbour history professor"
/// "president of the International Sisterhood of Bakers"
struct title_after_name_id;
inline constexpr auto title_after_name_def = x3::rule<title_after_name_id, ast::person_title>{"title after a name"}
= fresh >> -whole[titles::possessor]
  >> into<&ast::person_title::modifiers>[where[x3::repeat(0, 10)[titles::loose_modifier]]]
  >> into<&ast::person_title::head>[where[titles::head]] >> titles::office_suffix >> titles::not_glued
  >> titles::free_complement;
inline constexpr auto title_after_name = opaque<title_after_name_def>;

} // namespace lede::grammar
