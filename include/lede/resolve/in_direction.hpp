// What comes back every year, and which of its days is meant.
#pragma once
#include <lede/resolve/frame.hpp>

#include <chrono>

namespace lede::resolve {

/// Which of the same period in the year before, this year and the next one is meant.
/// A narrative goes on from its last date: a little back at most, within the year when that date was a year.
template <class InYear>
constexpr period in_direction(days_point here, const frame& f, const InYear& in_year)
{
    const int y = year_of(here);
    const auto before = in_year(y - 1), now = in_year(y), after = in_year(y + 1);
    if (f.narrative && f.story_day && *f.story_day == here) {
        constexpr std::chrono::days back{120};
        if (f.story_grain >= grain::year) return now;
        if (before.start >= here - back) return before;
        return now.start >= here - back ? now : after;
    }
    if (f.way == direction::past) return now.start <= here ? now : before;
    if (f.way == direction::future) return now.end_excl > here ? now : after;
    const auto distance = [&](const period& p) {
        return p.start <= here && here < p.end_excl ? std::chrono::days{0} : std::chrono::abs(p.start - here);
    };
    if (distance(before) <= distance(now)) return before;
    return distance(after) < distance(now) ? after : now;
}

} // namespace lede::resolve
