// Events as a calendar file.
#pragma once
#include <lede/types/event.hpp>
#include <lede/version.hpp>

#include <chrono>
#include <string>
#include <string_view>

namespace lede {

/// Opens a calendar file; behind it stand the events of any number of readings. Throws nothing but bad_alloc.
[[nodiscard]] inline std::string icalendar_begin()
{
    return "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//lede//lede " LEDE_VERSION "//EN\r\n";
}
/// Closes a calendar file. Throws nothing but bad_alloc.
[[nodiscard]] inline std::string icalendar_end() { return "END:VCALENDAR\r\n"; }

/// The events of a reading that stand on a day, or a time of one, as VEVENTs: when, where, between whom. Clock times
/// are local to the place ("floating"), as the text has them. The others (a month, "next spring") are left out.
///
/// Throws nothing but bad_alloc; linear in what it writes, but for a search of each event's links.
/// \param text  the text that was read, whole
/// \param stamp when the file was made, UTC: the library asks no clock
/// \source RFC 5545: 3.1 (folding), 3.3.11 (TEXT), 3.6.1 (VEVENT; DTEND is exclusive), 3.8.4.7 (UID)
[[nodiscard]] std::string to_icalendar(std::string_view text, const reading& all, std::chrono::sys_seconds stamp);

} // namespace lede

#if !defined(LEDE_COMPILED)
#include <lede/format/icalendar_core.hpp>
#endif
