// What a body's or a place's last word allows.
#pragma once

namespace lede::lexicon::org_bit {

inline constexpr int takes_of = 1;  ///< goes on with "of": "Department of State"
inline constexpr int thing = 2;     ///< a place or a thing, no body: "Street", "Act"
inline constexpr int form = 8;      ///< the legal form at the end of a firm's name: "Inc."
inline constexpr int nations = 16;  ///< a nation before it is part of the name: "American Airlines"
inline constexpr int surname = 4;   ///< a surname as well: "Park"
inline constexpr int numbered = 32; ///< told by its number: "District 9"

} // namespace lede::lexicon::org_bit
