// A time of day on a day.
#pragma once
#include <lede/ast/temporal.hpp>
#include <lede/resolve/frame.hpp>

#include <chrono>
#include <optional>

namespace lede::resolve {

/// The hour 0..24 that was meant; -1: there is no such time.
constexpr int hour_of(const ast::clock& c)
{
    if (c.part == 6) return 12;
    if (c.part == 7) return 0;
    if (c.hour > 24 || c.minute > 59 || c.second > 60 || (c.hour == 24 && c.minute > 0)) return -1;
    if (c.meridiem == 0) return c.part >= 3 && c.part <= 5 && c.hour < 12 && c.hour > 0 ? c.hour + 12 : c.hour;
    if (c.hour == 0 || c.hour > 12) return -1;
    return c.hour % 12 + (c.meridiem == 2 ? 12 : 0);
}

/// "T15:00", "TMO": what TIMEX3 writes after the day.
constexpr value_text time_text(const ast::clock& c)
{
    constexpr std::string_view parts[] = {"", "TMO", "TMI", "TAF", "TEV", "TNI", "T12:00", "T24:00", "TDT"};
    if (c.hour < 0) return parts[c.part];
    value_text out{"T"};
    out.digits(hour_of(c), 2).text(":").digits(c.minute < 0 ? 0 : c.minute, 2);
    if (c.second >= 0) out.text(":").digits(c.second, 2);
    return out;
}

/// Seconds of the day that a time or a part of the day takes. Parts: morning 6-12, midday 11-14, afternoon 12-18,
/// evening 18-22, night 20-24.
struct stretch_of_day {
    std::chrono::seconds start{}, end_excl{};
    lede::grain grain{};
};
constexpr stretch_of_day stretch_of(const ast::clock& c)
{
    using namespace std::chrono;
    constexpr int from[] = {0, 6, 11, 12, 18, 20, 12, 24, 6}, to[] = {24, 12, 14, 18, 22, 24, 13, 25, 18};
    if (c.hour < 0)
        return {hours{from[c.part]}, hours{to[c.part]}, c.part == 6 || c.part == 7 ? grain::hour : grain::daypart};
    const seconds start
        = hours{hour_of(c)} + minutes{c.minute < 0 ? 0 : c.minute} + seconds{c.second < 0 ? 0 : c.second};
    if (c.second >= 0) return {start, start + seconds{1}, grain::second};
    if (c.minute >= 0) return {start, start + minutes{1}, grain::minute};
    return {start, start + hours{1}, grain::hour};
}

} // namespace lede::resolve
