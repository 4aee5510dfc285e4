// The standards' own names of what the types enumerate.
#pragma once
#include <lede/types/event.hpp>
#include <lede/types/meeting.hpp>
#include <lede/types/person.hpp>
#include <lede/types/span.hpp>
#include <lede/types/timex.hpp>

#include <string>
#include <string_view>

namespace lede {

/// "DATE", "TIME", "DURATION", "SET".
/// \source TimeML 1.2.1, TIMEX3 attribute "type"
[[nodiscard]] constexpr std::string_view to_string(timex_type t) noexcept
{
    constexpr std::string_view names[] = {"DATE", "TIME", "DURATION", "SET"};
    return names[static_cast<unsigned>(t)];
}

/// "START" ... "EQUAL_OR_MORE"; empty for none.
/// \source TimeML 1.2.1, TIMEX3 attribute "mod"
[[nodiscard]] constexpr std::string_view to_string(modifier m) noexcept
{
    constexpr std::string_view names[] = {"", "START", "MID", "END", "APPROX", "BEFORE", "AFTER", "ON_OR_BEFORE",
        "ON_OR_AFTER", "LESS_THAN", "MORE_THAN", "EQUAL_OR_LESS", "EQUAL_OR_MORE"};
    return names[static_cast<unsigned>(m)];
}

/// "day", "week", ...; empty for none.
[[nodiscard]] constexpr std::string_view to_string(grain g) noexcept
{
    constexpr std::string_view names[] = {"", "second", "minute", "hour", "daypart", "day", "week", "weekend", "month",
        "quarter", "half", "season", "year", "decade", "century", "millennium"};
    return names[static_cast<unsigned>(g)];
}

/// Why there is no value, in words; empty for none.
[[nodiscard]] constexpr std::string_view to_string(note n) noexcept
{
    constexpr std::string_view names[] = {"", "no such day", "no such time", "needs a reference date",
        "outside the holiday table", "outside the years -9999 to 9999", "inverted range", "needs an earlier date"};
    return names[static_cast<unsigned>(n)];
}

/// "digits", "word", "roman", ...; empty for none.
[[nodiscard]] constexpr std::string_view to_string(edition e) noexcept
{
    constexpr std::string_view names[] = {"", "digits", "word", "roman", "inaugural", "first-ever", "year", "code"};
    return names[static_cast<unsigned>(e)];
}

/// "numbered", "named", "acronym", "anaphoric".
[[nodiscard]] constexpr std::string_view to_string(meeting_tier t) noexcept
{
    constexpr std::string_view names[] = {"numbered", "named", "acronym", "anaphoric"};
    return names[static_cast<unsigned>(t)];
}

/// "former", "acting", ...; empty for none.
[[nodiscard]] constexpr std::string_view to_string(tenure t) noexcept
{
    constexpr std::string_view names[]
        = {"", "former", "then", "acting", "interim", "elect", "designate", "deputy", "vice"};
    return names[static_cast<unsigned>(t)];
}

/// "meeting", "date", "participant", "host", "chair".
[[nodiscard]] constexpr std::string_view to_string(role r) noexcept
{
    constexpr std::string_view names[] = {"meeting", "date", "participant", "host", "chair"};
    return names[static_cast<unsigned>(r)];
}

/// Why a mention was joined to an event, in words.
[[nodiscard]] constexpr std::string_view to_string(reason r) noexcept
{
    constexpr std::string_view names[] = {"itself", "attached", "same number", "same series", "acronym", "anaphora",
        "same sentence", "near sentence", "lead"};
    return names[static_cast<unsigned>(r)];
}

/// Bytes of the text, the end excluded: "[173, 183)".
[[nodiscard]] inline std::string to_string(span s)
{
    return '[' + std::to_string(s.begin) + ", " + std::to_string(s.end) + ')';
}

/// "DATE 2025-11-04", "DATE 2025-10 START"; why there is no value, where there is none.
[[nodiscard]] inline std::string to_string(const timex& date)
{
    std::string out{to_string(date.type)};
    out.append(" ").append(date.value.empty() ? to_string(date.note) : date.value.view());
    if (date.mod != modifier::none) out.append(" ").append(to_string(date.mod));
    return out;
}

} // namespace lede
