// What a word of a name allows.
#pragma once

namespace lede::lexicon {

/// Of particles.
namespace particle_bit {
inline constexpr int given = 1; ///< a given name as well: "Van Morrison"
inline constexpr int binds = 2; ///< one name with the word after it: "Abu Bakr"
inline constexpr int joint = 4; ///< joins two names to one: "Ortega y Gasset"
} // namespace particle_bit

/// Of suffixes.
namespace suffix_bit {
inline constexpr int name = 1;       ///< a name as well: "Jack Ma"; a suffix in capitals among small letters alone
inline constexpr int generation = 2; ///< tells father from son: "Jr.", "III"
inline constexpr int trade = 4;      ///< a calling after a whole name: "attorney at law"
} // namespace suffix_bit

/// Of family names that stand first: the languages, as a set of bits; 0: a caller's own word.
namespace language_bit {
inline constexpr int korean = 1, chinese = 2, vietnamese = 4, hungarian = 8;
} // namespace language_bit

} // namespace lede::lexicon
