// Days and clock times as ISO 8601 writes them.
#pragma once
#include <lede/types/value_text.hpp>

#include <chrono>

namespace lede {

/// "2025-11-04", or "2025-11-04T15:00:00" when it is no midnight; years before 1 as "-0233-01-01": year 0 is 1 BC.
/// \return empty outside the years -9999 to 9999
/// \source ISO 8601, calendar date and clock time, extended format
[[nodiscard]] constexpr value_text iso_string(std::chrono::local_seconds when) noexcept
{
    using namespace std::chrono;
    const local_days day = floor<days>(when);
    const year_month_day date{day};
    const int y{date.year()};
    if (y < -9999 || y > 9999) return {};
    value_text out;
    if (y < 0) out.text("-");
    out.digits(y < 0 ? -y : y, 4).text("-").digits(unsigned{date.month()}, 2).text("-").digits(unsigned{date.day()}, 2);
    const hh_mm_ss clock{when - day};
    if (when != day)
        out.text("T")
            .digits(clock.hours().count(), 2)
            .text(":")
            .digits(clock.minutes().count(), 2)
            .text(":")
            .digits(clock.seconds().count(), 2);
    return out;
}

} // namespace lede
