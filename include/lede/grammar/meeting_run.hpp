// The run of a meeting's name: modifiers and the last head.
#pragma once
#include <lede/grammar/edition.hpp>

namespace lede::grammar::meetings {

using tree = ast::meeting_name;

inline constexpr auto hyphen = tight >> sign<'-'> >> tight;
inline constexpr auto dash = tight >> sign<mark::en_dash> >> tight;

// "U.S.-EU"  "COVID-19"  "G20"  "OPEC-Plus"  "V4+Oslo"  "OECD-hosted"  "N. Macedonia"
inline constexpr auto glued_piece = glued_number | glued_name_word | own_stop;
inline constexpr auto hyphened_piece = hyphen >> (name_word | lower_word | glued_number | lit<"plus">);
inline constexpr auto added_piece = sign<'+'> >> tight >> (name_word | glued_number);
inline constexpr auto glued = tight >> (glued_piece | hyphened_piece | (dash >> name_word) | added_piece);

// "2+2"
inline constexpr auto sides = number<1, 9, 1, 1> >> tight >> sign<'+'> >> tight >> glued_number;

// "inter-Alpine"  "pan-African"
inline constexpr auto prefixed_name = prefix_word >> hyphen >> name_word;

inline constexpr auto capital_word_of_name
    = (name_word | whole[sides] | whole[prefixed_name]) >> set<&tree::proper, true> >> x3::repeat(0, 4)[glued];

// "annual"  "high-level"
inline constexpr auto note_serial = -(&serial_word >> set<&tree::serial, true>);
inline constexpr auto series_word_of_name
    = note_serial >> series_word >> x3::repeat(0, 2)[hyphen >> (series_word | name_word)];

// "(ARF)" inside a name
inline constexpr auto short_form = name_word >> x3::repeat(0, 2)[tight >> (sign<'-'> | name_word | glued_number)];
inline constexpr auto parenthesis = sign<'('> >> short_form >> sign<')'>;
inline constexpr auto inner = into<&tree::inner>[where[parenthesis]];

// "and", "of", "on" between the capitals of a name, the "to" of "Call to Action"
inline constexpr auto to_of_noun = behind<is_after_noun_with_to{}> >> lit<"to">;
inline constexpr auto joint_word
    = lit<"and"> | lit<"of"> | lit<"on"> | lit<"for"> | lit<"plus"> | to_of_noun | sign<'&'> | sign<'/'>;
inline constexpr auto joint = joint_word >> -lit<"the"> >> &name_word;
inline constexpr auto heads_of_state = lit<"of"> >> &series_word;

// "Security Consultative"  "annual"  "Foreign Ministers'"
inline constexpr auto early_head = head_word >> x3::repeat(0, 2)[glued];
inline constexpr auto modifier = (capital_word_of_name | series_word_of_name | early_head) >> -possessive;
inline constexpr auto head_ahead = x3::repeat(0, 6)[(!head_word >> modifier) | joint | parenthesis] >> head_word;
inline constexpr auto link_to_head = (joint | heads_of_state) >> &head_ahead;
inline constexpr auto joined_modifier = modifier >> -whole[inner >> &head_ahead] >> -whole[link_to_head];

// the head that no later head of the run follows; a body's topic may stand between: "Forum on Energy Leaders Meeting"
inline constexpr auto later_head = -parenthesis >> !joint >> head_ahead;
inline constexpr auto topic_then_head = &lit<"on"> >> head_ahead;
inline constexpr auto last_head = !(body_head >> topic_then_head) >> head_word >> !later_head >> !(tight >> sign<'-'>);

// after an inaugural marker the manner is the series' own
inline constexpr auto manner_of_first = told<&tree::form, edition::inaugural> >> manner_word;
inline constexpr auto modifiers = -manner_of_first >> x3::repeat(0, 12)[!last_head >> joined_modifier];

// "Security Consultative Meeting"  "NATO Foreign Ministers' meeting"  "Lagoon Forum (LF) Ministerial Meeting"
//     but not "Meeting-room"
inline constexpr auto meeting_run
    = into<&tree::modifiers>[where[modifiers]] >> -inner >> into<&tree::head>[where[last_head]];

} // namespace lede::grammar::meetings
