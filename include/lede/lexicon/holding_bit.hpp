// What a word between "who" and an office allows.
#pragma once

namespace lede::lexicon::holding_bit {

inline constexpr int needs_as = 1; ///< a verb that an office follows after "as" alone: "served as mayor"
inline constexpr int when = 2;     ///< stands before an office without a verb as well: "now a judge"

} // namespace lede::lexicon::holding_bit
