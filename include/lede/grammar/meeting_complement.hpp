// What follows the head: the body that meets, and the topic in capitals.
#pragma once
#include <lede/grammar/line_start.hpp>
#include <lede/grammar/meeting_run.hpp>

namespace lede::grammar::meetings {

inline constexpr auto body_number = number<1, 9999> | ordinal_number<1, 999> | ordinal_words;

// "Harbour"  "U.S.-EU"  "King's"
inline constexpr auto closed_line = behind<is_after_closed_line{}>;
inline constexpr auto owner_mark = whole[possessive >> &name_word];
inline constexpr auto body_piece
    = !appendage >> !closed_line >> !line_of_its_own >> name_word >> x3::repeat(0, 4)[glued] >> -owner_mark;

// ", Trade" of "Women, Trade and Peace"
inline constexpr auto rest_of_list = x3::repeat(1, 3)[name_word] >> -sign<','> >> lit<"and"> >> name_word;
inline constexpr auto listed = sign<','> >> &rest_of_list;

// "of the", "on", "to the", "and" before more of the body
inline constexpr auto preposition = lit<"of"> | lit<"on"> | lit<"for"> | lit<"to">;
inline constexpr auto conjunction = lit<"and"> | (sign<','> >> lit<"and">) | sign<'&'>;
inline constexpr auto numbered_word = body_number >> name_word;
inline constexpr auto body_link
    = (((preposition | conjunction) >> -lit<"the">) | listed) >> &(name_word | numbered_word);

// another meeting after "and the": "4th Session", "Harbour Summit", "5th Joint Committee"     but not "Joint Committee"
inline constexpr auto words_to_head = x3::repeat(0, 4)[!head_word >> name_word >> x3::repeat(0, 4)[glued]];
inline constexpr auto another_meeting
    = (body_number >> words_to_head >> head_word) | (!head_word >> &name_word >> words_to_head >> meeting_noun);
inline constexpr auto stops_body = (lit<"and"> | sign<','>) >> -lit<"the"> >> (person_word | another_meeting);

// "(CIFG)" before "of the Coalition"
inline constexpr auto goes_on_after_form = name_word | (lit<"of"> >> -lit<"the"> >> name_word);
inline constexpr auto form_inside = whole[sign<'('> >> name_word >> sign<')'> >> &goes_on_after_form];

// the end of "on Water Issues at"      but not of "on Water Issues Plan", nor of "on Water Issues its plan"
inline constexpr auto last_matter = whole[matter >> !(name_word | lit<"a"> | lit<"an"> | lit<"its">)];

inline constexpr auto body_step
    = body_piece | (!stops_body >> body_link) | (body_number >> &name_word) | form_inside | last_matter;

// the lower-case noun after a name: "dialogue" of "the U.S.-EU dialogue on Trade"
inline constexpr auto kind_words = x3::repeat(0, 2)[!common_noun >> lower_series_word];
inline constexpr auto noun_of_name = whole[kind_words >> common_noun >> x3::repeat(0, 12)[body_step]];

// the end of "of the River Water Talks opened"   but not "of the River Group Talks Fish"
inline constexpr auto talks_of_name = whole[talks >> !name_word];

// "UN Human Rights Council"  "20th Central Committee"  "bilateral Consular Dialogue"  "Vienna talks"
inline constexpr auto proper_body = x3::repeat(0, 2)[lower_series_word] >> -whole[body_number >> &name_word]
                                    >> body_piece >> x3::repeat(0, 20)[body_step] >> -(noun_of_name | talks_of_name);

// "talks"  "committee"  "inter-Alpine talks"           but not "ministers": these people
inline constexpr auto kind_of_body = whole[prefixed_name] | (!common_body_word >> lower_series_word >> -hyphen);
inline constexpr auto common_body = x3::repeat(0, 3)[kind_of_body] >> common_body_word;

inline constexpr auto body = into<&tree::of>[where[whole[proper_body] | common_body]];
inline constexpr auto of_body = lit<"of"> >> -(lit<"the"> | lit<"its">) >> body;

// "on Climate Change"  "for Democracy"  "to the Kyoto Protocol"     but no person
inline constexpr auto topic_word = lit<"on"> | lit<"for"> | lit<"to"> | lit<"against">;
inline constexpr auto person_ahead = x3::repeat(0, 1)[!person_word >> name_word] >> person_word;
inline constexpr auto first_of_topic = body_piece >> -whole[lit<"the"> >> &name_word]; // "Supporting the Future"
inline constexpr auto topic
    = topic_word >> -lit<"the"> >> !person_ahead >> first_of_topic >> x3::repeat(0, 12)[body_step];

inline constexpr auto body_and_topic = (whole[of_body] >> -whole[topic]) | whole[topic];
inline constexpr auto meeting_complement = into<&tree::complement>[where[body_and_topic]];

} // namespace lede::grammar::meetings
