// A whole string is one date, one meeting name, one person: a value, or an error with its place.
#pragma once
#include <lede/reader/calls.hpp>

#include <string_view>

namespace lede {

/// "November 4", "earlier this month", "the 3rd and 4th of May" -> its value.
///
/// Throws nothing and allocates nothing; takes no more time for a longer text than for one of 2000 bytes.
/// \param text one date phrase of at most 2000 bytes, the blanks around it included
/// \return the date; else the byte where reading stopped and what was expected there
[[nodiscard]] inline result<timex> parse_date(std::string_view text, const context& wishes = {})
{
    const result<mention> whole = parse_core(text, wishes, kinds::dates);
    if (!whole) return whole.error();
    return *whole->as_date();
}

/// "57th Security Consultative Meeting" -> its fields.
///
/// Throws nothing and allocates nothing; takes no more time for a longer text than for one of 2000 bytes.
/// \param text one meeting name of at most 2000 bytes, the blanks around it included
/// \return the meeting; else the byte where reading stopped and what was expected there
[[nodiscard]] inline result<meeting> parse_meeting(std::string_view text, const context& wishes = {})
{
    const result<mention> whole = parse_core(text, wishes, kinds::meetings);
    if (!whole) return whole.error();
    return *whole->as_meeting();
}

/// "U.S. Defense Secretary Ana Ekman", "Cho Eun-ji, South Korea's foreign minister" -> titles and name, as news writes
/// them.
///
/// Throws nothing and allocates nothing; takes no more time for a longer text than for one of 2000 bytes.
/// \param text one person with a title of at most 2000 bytes, the blanks around it included
/// \return the person; else the byte where reading stopped and what was expected there
[[nodiscard]] inline result<person> parse_person(std::string_view text, const context& wishes = {})
{
    const result<mention> whole = parse_core(text, wishes, kinds::persons);
    if (!whole) return whole.error();
    return *whole->as_person();
}

/// A name as lists and forms have it, with titles before it or none -> its parts.
///   "Dr. Juan Q. de la Vega III"    title, given, middle, family, suffix
///   "de la Vega, Juan Q., Jr."      family name first, and a comma
///   "Kim Yong-hyun"                 family name first, told by its look; also by the title's country
///   "Ana \"Annie\" Ekman, CBE"      a nickname in quotes or brackets
///
/// Letters may be of any case. A name without a comma is read given name first unless a list of family names, its
/// look or its title's country says otherwise; where those disagree, given and family stay empty.
/// Throws nothing and allocates nothing; takes no more time for a longer text than for one of 1000 bytes.
/// \param text one name of at most 1000 bytes, the blanks around it included
/// \return the person, its parts as bytes of text; else the byte where reading stopped and what was expected there
[[nodiscard]] inline result<person> parse_name(std::string_view text, const context& wishes = {})
{
    return names_core(text, wishes);
}

} // namespace lede

#if !defined(LEDE_COMPILED)
#include <lede/reader/date.hpp>
#include <lede/reader/meeting.hpp>
#include <lede/reader/names_core.hpp>
#include <lede/reader/parse_core.hpp>
#include <lede/reader/person.hpp>
#endif
