// The date that stands beside a meeting's name.
#pragma once
#include <lede/types/event.hpp>

#include <algorithm>
#include <chrono>
#include <cstdint>
#include <optional>

namespace lede::joining {

/// Calls take(index) for each date that the meeting mention has directly beside it: "the 5th Forum on May 3".
template <class Take>
void each_date_beside(const reading& all, std::uint32_t named, Take take)
{
    constexpr std::uint32_t near = 4;
    const span where = all.mentions[named].as_meeting()->date;
    if (where.empty()) return;
    const auto last = (std::min)(static_cast<std::uint32_t>(all.mentions.size()), named + near);
    for (std::uint32_t i = named - (std::min)(named, near - 1); i < last; ++i)
        if (all.mentions[i].as_date() && all.mentions[i].where.overlaps(where)) take(i);
}

/// "2016" of "the Harbour Summit of May 2016"; nothing: no date stands there, or none of a year.
inline std::optional<std::int32_t> year_beside(const reading& all, std::uint32_t named)
{
    std::optional<std::int32_t> year;
    each_date_beside(all, named, [&](std::uint32_t date) {
        if (const auto start = all.mentions[date].as_date()->start)
            year = static_cast<int>(std::chrono::year_month_day{std::chrono::floor<std::chrono::days>(*start)}.year());
    });
    return year;
}

} // namespace lede::joining
