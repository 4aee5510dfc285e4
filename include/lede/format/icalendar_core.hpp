// Writes iCalendar, event by event.
#pragma once
#include <lede/core.hpp>
#include <lede/format/icalendar_line.hpp>
#include <lede/types/event.hpp>

#include <chrono>
#include <cstdint>
#include <string>
#include <string_view>

namespace lede {

namespace writing {

/// "20251104", or "20251104T150000".
inline std::string icalendar_time(std::chrono::local_seconds when, bool whole_day)
{
    using namespace std::chrono;
    const local_days day = floor<days>(when);
    const year_month_day date{day};
    value_text out;
    out.digits(int{date.year()}, 4).digits(unsigned{date.month()}, 2).digits(unsigned{date.day()}, 2);
    const hh_mm_ss clock{when - day};
    if (!whole_day)
        out.text("T")
            .digits(clock.hours().count(), 2)
            .digits(clock.minutes().count(), 2)
            .digits(clock.seconds().count(), 2);
    return std::string{out.view()};
}

/// Whether a calendar can hold it: a day or a clock time, both ends known.
inline bool has_calendar_date(const timex& date)
{
    using namespace std::chrono_literals;
    const bool fine = date.grain != grain::none && date.grain <= grain::day;
    constexpr std::chrono::local_days first{1y / 1 / 1}, end{10000y / 1 / 1};
    return fine && date.start && date.end_excl && *date.start >= first && *date.end_excl < end;
}

/// Tells an event from all others, and not from itself in another story: its name folded, its number, and its day when
/// it has no number. FNV-1a, 64 bits.
inline std::string event_uid(std::string_view text, const reading& all, const event& e)
{
    std::uint64_t hash = 14695981039346656037U;
    const auto mix = [&](std::string_view bytes) {
        for (const char c : bytes) {
            const char folded = c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
            hash = (hash ^ static_cast<unsigned char>(folded)) * 1099511628211U;
        }
        hash = (hash ^ 0xFFU) * 1099511628211U;
    };
    const meeting& m = *all.mentions[e.first].as_meeting();
    for (const span piece : m.series) mix(piece.in(text));
    for (const auto number : m.ordinals) mix(value_text{}.digits(number));
    if (m.ordinals.empty()) mix(iso_string(*e.date.start));
    std::string out = "00000000000000000000";
    for (auto digit = out.rbegin(); digit != out.rend(); ++digit, hash /= 10)
        *digit = static_cast<char>('0' + hash % 10);
    return out + "@lede";
}

/// Everyone who takes part, one on a line: "Ana Ruiz, finance minister (host)".
inline std::string people_of(std::string_view text, const reading& all, std::uint32_t event)
{
    std::string out;
    for (const link& l : all.links_of(event)) {
        const person* p = all.mentions[l.mention].as_person();
        if (!p) continue;
        out.append(out.empty() ? "" : "\n").append(one_line(p->name.where.in(text)));
        for (const title& t : p->titles) out.append(", ").append(one_line(t.where.in(text)));
        if (l.as != role::participant) out.append(" (").append(to_string(l.as)) += ')';
    }
    return out;
}

inline void append_event(
    std::string& out, std::string_view text, const reading& all, std::uint32_t number, std::chrono::sys_seconds stamp)
{
    const event& e = all.events[number];
    const bool whole_day = e.date.grain >= grain::daypart;
    const char* const kind = whole_day ? ";VALUE=DATE" : "";
    const auto add = [&](const std::string& line) { append_folded(out, line); };
    add("BEGIN:VEVENT");
    add("UID:" + event_uid(text, all, e));
    add("DTSTAMP:" + icalendar_time(std::chrono::local_seconds{stamp.time_since_epoch()}, false) + 'Z');
    add(std::string("DTSTART") + kind + ':' + icalendar_time(*e.date.start, whole_day));
    const auto end = whole_day ? std::chrono::ceil<std::chrono::days>(*e.date.end_excl) : *e.date.end_excl;
    if (whole_day || !e.date.parts.empty()) add(std::string("DTEND") + kind + ':' + icalendar_time(end, whole_day));
    add("SUMMARY:" + icalendar_text(one_line(e.meeting.in(text))));
    if (!e.venue.empty()) add("LOCATION:" + icalendar_text(one_line(e.venue.in(text))));
    if (const std::string people = people_of(text, all, number); !people.empty())
        add("DESCRIPTION:" + icalendar_text(people));
    add("END:VEVENT");
}

} // namespace writing

LEDE_CORE std::string to_icalendar(std::string_view text, const reading& all, std::chrono::sys_seconds stamp)
{
    std::string out;
    for (std::uint32_t i = 0; i < all.events.size(); ++i)
        if (writing::has_calendar_date(all.events[i].date)) writing::append_event(out, text, all, i, stamp);
    return out;
}

} // namespace lede
