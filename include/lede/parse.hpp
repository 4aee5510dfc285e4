// A whole string is one date or one meeting name: a value, or an error with its place. Names: see parse_person.hpp.
#pragma once
#include <lede/reader/calls.hpp>

#include <string_view>

namespace lede {

/// "November 4", "earlier this month", "the 3rd and 4th of May" -> its value.
///
/// \param text one date phrase, blanks around it aside
/// \return the date; else the byte where reading stopped and what was expected there
inline result<timex> parse_date(std::string_view text, const context& wishes = {})
{
    const result<mention> whole = parse_core(text, wishes, kinds::dates);
    if (!whole) return whole.error();
    return *whole->as_date();
}

/// "57th Security Consultative Meeting" -> its fields.
///
/// \param text one meeting name, blanks around it aside
/// \return the meeting; else the byte where reading stopped and what was expected there
inline result<meeting> parse_meeting(std::string_view text, const context& wishes = {})
{
    const result<mention> whole = parse_core(text, wishes, kinds::meetings);
    if (!whole) return whole.error();
    return *whole->as_meeting();
}

} // namespace lede

#if !defined(LEDE_COMPILED)
#include <lede/reader/parse_core.hpp>
#endif
