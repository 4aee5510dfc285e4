// Country codes as the word tables keep them.
#pragma once
#include <lede/types/person.hpp>

namespace lede::lexicon {

/// "KR" packed in 16 bits: 'K' << 8 | 'R'. \source ISO 3166-1 alpha-2
constexpr int iso(const char (&letters)[3]) { return letters[0] << 8 | letters[1]; }

/// The code a table's value stands for; 0 gives the empty code.
constexpr country_code country_of(int packed)
{
    country_code code;
    code.letters[0] = static_cast<char>(packed >> 8 & 0x7F);
    code.letters[1] = static_cast<char>(packed & 0x7F);
    return code;
}

} // namespace lede::lexicon
