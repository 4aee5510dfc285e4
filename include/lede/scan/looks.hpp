// What a token looks like at a glance, one bit for each look: what the grammar asks before it tries a rule.
#pragma once
#include <lede/lexicon/dictionary.hpp>

#include <cstdint>

namespace lede::scan {

/// A set of looks. Words and marks share bits with others, so a look says what a token may be, and surely what it is
/// not.
using looks = std::uint64_t;

/// The word itself, known to the dictionary.
constexpr looks look_of_word(lexicon::lexeme_id id)
{
    constexpr unsigned first = 32;
    const std::uint32_t mixed = std::uint32_t{id} * 0x9E3779B1U >> 27;
    return id == lexicon::no_lexeme ? 0 : looks{1} << (first + mixed);
}

/// \param tail what is glued to the number, 0 to 3
constexpr looks look_of_number(unsigned tail, unsigned digits)
{
    const unsigned size = digits <= 2 ? 0 : digits <= 4 ? digits - 2 : 3; // a day, a count, a year, more
    return looks{1} << (4 * tail + size);
}

/// A number with decimals.
constexpr looks look_of_decimal = looks{1} << 16;

/// All that numbers look like, and nothing else does.
constexpr looks looks_of_numbers = (looks{1} << 17) - 1;

constexpr looks look_of_mark(char mark)
{
    constexpr unsigned first = 17, several = 13;
    return looks{1} << (first + static_cast<unsigned char>(mark) % several);
}

/// Any word with a capital, known or not.
constexpr looks look_of_capital = looks{1} << 30;

constexpr looks look_of_possessive = looks{1} << 31;

} // namespace lede::scan
