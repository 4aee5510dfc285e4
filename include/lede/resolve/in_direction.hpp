// What comes back every year, and which of its days is meant.
#pragma once
#include <lede/resolve/calendar.hpp>
#include <lede/types/context.hpp>

#include <chrono>

namespace lede::resolve {

/// Which of the same period in the year before, this year and the next one is meant.
template <class InYear>
constexpr period in_direction(days_point here, direction way, const InYear& in_year)
{
    const int y = year_of(here);
    const auto before = in_year(y - 1), now = in_year(y), after = in_year(y + 1);
    if (way == direction::past) return now.start <= here ? now : before;
    if (way == direction::future) return now.end_excl > here ? now : after;
    const auto distance = [&](const period& p) { return p.start <= here && here < p.end_excl ? std::chrono::days{0} : std::chrono::abs(p.start - here); };
    if (distance(before) <= distance(now)) return before;
    return distance(after) < distance(now) ? after : now;
}

} // namespace lede::resolve
