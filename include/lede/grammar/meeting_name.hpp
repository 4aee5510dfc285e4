// The name of a meeting: marker, modifiers, head, complement.
#pragma once
#include <lede/grammar/meeting_complement.hpp>

namespace lede::grammar {

namespace meetings {
// "2022" of "Lagoon Ocean Conference 2022", "1980" of "Conference on Women, 1980"
inline constexpr auto plain_year = into<&tree::year>[number<1900, 2100, 4, 4>] >> !(tight >> sign<'-'>);
inline constexpr auto late_year = into<&tree::late_year>[where[plain_year]] >> set<&tree::form, edition::year>;
// the hyphen of "fourth-round talks"
inline constexpr auto before_round = hyphen >> &lit<"round">;
inline constexpr auto unmarked = told<&tree::form, edition::none>;
inline constexpr auto year_after_head = whole[unmarked >> late_year];
inline constexpr auto year_after_topic = whole[unmarked >> sign<','> >> late_year];
inline constexpr auto after_head = year_after_head | (meeting_complement >> -year_after_topic);
} // namespace meetings

// "57th Security Consultative Meeting"  "Twelfth Forum of the Islands"  "second round of talks"  "2021 COMESA summit"
// "Lagoon Ocean Conference 2022"  "NATO Foreign Ministers' meeting"     but not "57th birthday"
struct meeting_name_id;
inline constexpr auto marker = into<&ast::meeting_name::marker>[where[edition_marker]];
inline constexpr auto meeting_name_def = x3::rule<meeting_name_id, ast::meeting_name>{"meeting name"}
= fresh >> -(marker >> -meetings::before_round) >> meetings::meeting_run >> -meetings::after_head;
inline constexpr auto meeting_name = opaque<meeting_name_def>;

} // namespace lede::grammar
