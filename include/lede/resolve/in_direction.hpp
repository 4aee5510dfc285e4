// What comes back every year, and which of its days is meant.
#pragma once
#include <lede/resolve/frame.hpp>

#include <algorithm>
#include <chrono>

namespace lede::resolve {

/// How far a period lies from a day; none, or less, when the day is in it.
constexpr std::chrono::days distance(days_point here, const period& p)
{
    return (std::max)(p.start - here, here - p.end_excl + std::chrono::days{1});
}

/// A narrative goes on from its last date: a quarter of a year back at most, within the year when that date was a year.
template <class InYear>
constexpr period going_on(days_point here, grain known, const InYear& in_year)
{
    constexpr std::chrono::days quarter{92}, half_year{180};
    const int y = year_of(here);
    const auto before = in_year(y - 1), now = in_year(y);
    if (known >= grain::year) return now;
    if (before.start >= here - quarter) return before;
    return now.start >= here - half_year ? now : in_year(y + 1);
}

/// Which of the same period in the year before, this year and the next one is meant. By a verb alone nobody speaks of a
/// day most of a year away without its year: one just as good is near on the other side.
template <class InYear>
constexpr period in_direction(days_point here, const frame& f, const InYear& in_year)
{
    constexpr std::chrono::days far{300}, near{66};
    if (f.narrative && f.story_day) return going_on(here, f.story_grain, in_year);
    const int y = year_of(here);
    const auto now = in_year(y);
    const auto past = now.start <= here ? now : in_year(y - 1);
    const auto ahead = now.end_excl > here ? now : in_year(y + 1);
    const auto to_past = distance(here, past), to_future = distance(here, ahead);
    if (f.way == direction::past) return !f.forced && to_past > far ? ahead : past;
    if (f.way == direction::future) return !f.forced && to_future > far ? past : ahead;
    if (f.forced) return to_future < to_past ? ahead : past;
    return to_future < near ? ahead : past;
}

} // namespace lede::resolve
