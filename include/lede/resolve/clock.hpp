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
    if (c.hour < 0) return c.part == 6 || c.part == 2 ? 12 : 0;
    if (c.hour > 24 || c.minute > 59 || c.second > 60 || (c.hour == 24 && c.minute > 0)) return -1;
    if (c.meridiem == 1 || c.meridiem == 2) {
        if (c.hour == 0 || c.hour > 12) return -1;
        return c.hour % 12 + (c.meridiem == 2 ? 12 : 0);
    }
    if (c.hour == 12 && c.minute <= 0 && (c.part == 4 || c.part == 5)) return 24; // "tonight at 12"
    const bool later_half = c.part == 3 || c.part == 4 || (c.part == 5 && c.hour >= 6);
    return later_half && c.hour < 12 && c.hour > 0 ? c.hour + 12 : c.hour;
}

/// Minutes from midnight: "quarter to one" is 45. \pre hour_of(c) >= 0
constexpr int minute_of_day(const ast::clock& c)
{
    constexpr int day = 24 * 60;
    const int minutes = 60 * hour_of(c) + (c.minute < 0 ? 0 : c.minute) + c.past;
    return minutes < 0 ? minutes + day : minutes;
}

/// "Z", "+09:00": the offset that ISO 8601 writes after a time; nothing for a zone without one.
constexpr value_text offset_text(const ast::clock& c)
{
    if (!c.offset) return {};
    if (*c.offset == 0) return value_text{"Z"};
    const int east = *c.offset < 0 ? -*c.offset : *c.offset;
    return value_text{*c.offset < 0 ? "-" : "+"}.digits(east / 60, 2).text(":").digits(east % 60, 2);
}

/// "T15:00", "TMO", "T14:58Z": what TIMEX3 writes after the day.
constexpr value_text time_text(const ast::clock& c)
{
    constexpr std::string_view parts[] = {"", "TMO", "TMI", "TAF", "TEV", "TNI", "T12:00", "T24:00", "TDT", "TMO"};
    if (c.hour < 0 && c.past == 0) return value_text{parts[c.part]};
    const int minutes = minute_of_day(c);
    value_text out{"T"};
    out.digits(minutes / 60, 2).text(":").digits(minutes % 60, 2);
    if (c.second >= 0) out.text(":").digits(c.second, 2);
    return out.text(offset_text(c).view());
}

/// Seconds of the day that a time or a part of the day takes. Parts: morning 6-12, midday 11-14, afternoon 12-18,
/// evening 18-22, night 20-24, the early hours 0-6.
struct stretch_of_day {
    std::chrono::seconds start{}, end_excl{};
    lede::grain grain{};
};
constexpr stretch_of_day stretch_of(const ast::clock& c)
{
    using namespace std::chrono;
    constexpr int from[] = {0, 6, 11, 12, 18, 20, 12, 24, 6, 0}, to[] = {24, 12, 14, 18, 22, 24, 13, 25, 18, 6};
    if (c.hour < 0 && c.past == 0)
        return {hours{from[c.part]}, hours{to[c.part]}, c.part == 6 || c.part == 7 ? grain::hour : grain::daypart};
    const seconds start = minutes{minute_of_day(c)} + seconds{c.second < 0 ? 0 : c.second};
    if (c.second >= 0) return {start, start + seconds{1}, grain::second};
    if (c.minute >= 0 || c.past != 0) return {start, start + minutes{1}, grain::minute};
    return {start, start + hours{1}, grain::hour};
}

} // namespace lede::resolve
