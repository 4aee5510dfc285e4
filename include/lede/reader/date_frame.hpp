// What a date phrase is told from: the day of writing, the dates before it, the way its sentence looks.
#pragma once
#include <lede/reader/situation.hpp>
#include <lede/resolve/frame.hpp>
#include <lede/scan/window.hpp>

#include <chrono>
#include <cstddef>

namespace lede::reader {

/// Whether a place of the text lies in the sentence of a token, or so many sentences back, not far before it.
inline bool in_same_sentence(scan::window& window, scan::window::iterator at, std::size_t place, int back = 0)
{
    constexpr int reach = 24;
    for (int i = 0; i < reach && at->where.begin >= place; ++i, --at)
        if ((at->opens_sentence && (back-- == 0 || at->after_paragraph())) || !window.has_before(at)) return false;
    return at->where.begin < place;
}

/// "The train derailed on Wednesday. It left at 6:40 a.m.": one sentence after the day was told, and looking the same
/// way.
inline bool goes_on_with_clock(
    scan::window& window, scan::window::iterator at, const situation& now, std::chrono::local_days day, direction way)
{
    if (!now.reference || way == direction::nearest || !in_same_sentence(window, at, now.told.last_end, 1))
        return false;
    return way == direction::past ? day < now.reference->day() : day > now.reference->day();
}

/// "In 1917, on the 25th of August": a year of the same sentence is no year in passing.
inline bool follows_year(scan::window& window, scan::window::iterator at, const situation& now)
{
    const auto& last = now.told.last;
    return last && last->grain >= grain::year && !last->anaphoric && in_same_sentence(window, at, now.told.last_end);
}

/// "On Tuesday in Oslo, at 3 p.m.": the day that the sentence of a time of day has told before it, or the programme
/// whose line it opens
inline std::optional<std::chrono::local_days> day_before_clock(
    scan::window& window, scan::window::iterator at, const situation& now, direction way)
{

    const auto& last = now.told.last;
    if (!last || last->grain > grain::day || !last->parts.empty()) return {};
    const bool opens_line = at->before >= scan::token::gap::line && at->is_number();
    const auto day = std::chrono::floor<std::chrono::days>(*last->start);
    if (opens_line || in_same_sentence(window, at, now.told.last_end) || goes_on_with_clock(window, at, now, day, way))
        return day;
    return {};
}

/// "In July the army crossed, and on the 4th it fought": the month or day that its sentence, or a narrative, has told
/// before a day of the month
inline std::optional<std::chrono::local_days> month_before_day(
    scan::window& window, scan::window::iterator at, const situation& now)
{
    const auto& last = now.told.last;
    if (!last || last->grain > grain::month || !last->parts.empty()) return {};
    if (!now.narrative() && !in_same_sentence(window, at, now.told.last_end)) return {};
    constexpr std::chrono::days half_week{3}; // the week that a month begins with is told of that month
    return std::chrono::floor<std::chrono::days>(*last->start)
           + (last->grain == grain::week ? half_week : std::chrono::days{0});
}

inline resolve::frame frame_of(const situation& now, direction way, bool follows_year = false)
{
    resolve::frame f;
    if (now.reference && resolve::has_value(now.reference->day())) f.reference = now.reference;
    f.narrative = now.narrative();
    f.history = now.told.is_history();
    f.way = now.wishes->direction == direction::by_verb ? way : now.wishes->direction;
    f.forced = now.wishes->direction != direction::by_verb;
    f.day_first = now.wishes->day_first;
    f.fiscal_month = static_cast<int>(static_cast<unsigned>(now.wishes->fiscal_year));
    const auto day_of = [](const timex& date) { return std::chrono::floor<std::chrono::days>(*date.start); };
    if (now.told.last) {
        f.text_day = day_of(*now.told.last);
        f.text_grain = now.told.last->grain;
        if (f.text_grain < grain::daypart) f.text_clock = now.told.last->start;
    }
    if (now.told.exact) f.exact_day = day_of(*now.told.exact);
    if (now.told.day) {
        const timex& day = follows_year ? *now.told.last : *now.told.day;
        f.story_day = day_of(day);
        f.story_grain = day.grain;
    }
    return f;
}

} // namespace lede::reader
