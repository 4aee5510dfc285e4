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
    using enum ast::daypart;
    using ast::meridiem;
    if (c.hour < 0) return c.part == noon || c.part == midday ? 12 : 0;
    if (c.hour > 24 || c.minute > 59 || c.second > 60 || (c.hour == 24 && c.minute > 0)) return -1;
    if (c.meridiem == meridiem::am || c.meridiem == meridiem::pm) {
        if (c.hour == 0 || c.hour > 12) return -1;
        return c.hour % 12 + (c.meridiem == meridiem::pm ? 12 : 0);
    }
    if (c.hour == 12 && c.minute <= 0 && (c.part == evening || c.part == night)) return 24; // "tonight at 12"
    const bool later_half = c.part == afternoon || c.part == evening || (c.part == night && c.hour >= 6);
    return later_half && c.hour < 12 ? c.hour + 12 : c.hour;
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

/// What TIMEX3 writes for a part of the day, and the hours it takes.
struct part_of_day {
    std::string_view text;
    int from{}, to{};
};
constexpr part_of_day part_of(ast::daypart p)
{
    switch (p) {
    case ast::daypart::morning: return {"TMO", 6, 12};
    case ast::daypart::midday: return {"TMI", 11, 14};
    case ast::daypart::afternoon: return {"TAF", 12, 18};
    case ast::daypart::evening: return {"TEV", 18, 22};
    case ast::daypart::night: return {"TNI", 20, 24};
    case ast::daypart::noon: return {"T12:00", 12, 13};
    case ast::daypart::midnight: return {"T24:00", 24, 25};
    case ast::daypart::daytime: return {"TDT", 6, 18};
    case ast::daypart::early_hours: return {"TMO", 0, 6};
    default: return {"", 0, 24};
    }
}

/// Whether a value is a night's: "2025-11-03TNI".
constexpr bool is_night(const timex& t) { return t.value.view().ends_with(part_of(ast::daypart::night).text); }

/// "T15:00", "TMO", "T14:58Z": what TIMEX3 writes after the day.
constexpr value_text time_text(const ast::clock& c)
{
    if (c.hour < 0 && c.past == 0) return value_text{part_of(c.part).text};
    const int minutes = minute_of_day(c);
    value_text out{"T"};
    out.digits(minutes / 60, 2).text(":").digits(minutes % 60, 2);
    if (c.second >= 0) out.text(":").digits(c.second, 2);
    return out.text(offset_text(c).view());
}

/// Seconds of the day that a time or a part of the day takes.
struct stretch_of_day {
    std::chrono::seconds start{}, end_excl{};
    lede::grain grain{};
};
constexpr stretch_of_day stretch_of(const ast::clock& c)
{
    using namespace std::chrono;
    if (c.hour < 0 && c.past == 0) {
        const bool time = c.part == ast::daypart::noon || c.part == ast::daypart::midnight;
        return {hours{part_of(c.part).from}, hours{part_of(c.part).to}, time ? grain::hour : grain::daypart};
    }
    const seconds start = minutes{minute_of_day(c)} + seconds{c.second < 0 ? 0 : c.second};
    if (c.second >= 0) return {start, start + seconds{1}, grain::second};
    if (c.minute >= 0 || c.past != 0) return {start, start + minutes{1}, grain::minute};
    return {start, start + hours{1}, grain::hour};
}

} // namespace lede::resolve
