// What a title's head noun allows.
#pragma once

namespace lede::lexicon::title_bit {

inline constexpr int plural = 1;       ///< heads several names: "Senators"
inline constexpr int occupation = 2;   ///< a calling, not an office: "analyst"
inline constexpr int of_only = 4;      ///< a first name as well: a title only with what it is of: "Dean of Studies"
inline constexpr int given = 8;        ///< a single name after it is a given name: "Queen Anne"
inline constexpr int modifier = 16;    ///< goes before another head as well: "chief negotiator"
inline constexpr int weak = 32;        ///< in lower case a common word: a title only in capitals, or with a modifier
inline constexpr int abbreviated = 64; ///< a short form: "Sen."
inline constexpr int company = 256;    ///< a firm has one: "Corp. Chairman" goes on, "Corp. Senator" is a new sentence
inline constexpr int anyone = 512;     ///< a firm, a state or a body is one as well: "leader"
inline constexpr int post = 1024;      ///< a calling that one has at a firm: "Nordbank analyst"
inline constexpr int sent = 2048;      ///< to or for a land, which is not its own: "envoy for Norway"
inline constexpr int introduced = 128; ///< takes in "the", "his" or "her": "His Excellency"

} // namespace lede::lexicon::title_bit
