// Which dates of a sentence are its meeting's.
#pragma once
#include <lede/join/scene.hpp>

namespace lede::joining {

/// A date of the calendar: a day, week, month ... year, or a range of them; no duration, no set, no bare clock time.
inline bool is_calendar(const timex& d)
{
    if (d.type == timex_type::duration || d.type == timex_type::set || d.grain >= grain::decade) return false;
    return d.type == timex_type::date || d.value.size() >= 13; // a day and a clock time
}

/// "SEOUL, May 3 -", "SEOUL (May 3) -", "Seoul, May 3 (Agency) -": at the date      but not "May 3 - Forum opens"
inline bool is_in_dateline(const scene& s, std::size_t date)
{
    constexpr std::size_t reach = 6;
    if (date == 0 || date > reach) return false;
    for (std::size_t k = 0; k < date; ++k)
        if (s[k].is == item::kind::meeting || (s[k].is_word() && !s[k].token.is_capital())) return false;
    std::size_t next = date + 1;
    if (next < s.size() && s[next].is_mark('(')) next += 3;
    return next < s.size()
           && (s[next].is_mark(scan::mark::em_dash) || s[next].is_mark(scan::mark::en_dash) || s[next].is_mark('-')
               || s[next].is_mark(')'));
}

/// The date at an item is of something else: of what was said, founded or begun.
// "said on Monday"  "will meet again in May"  "founded in 2010"  "since May"  "by 2030"  "SEOUL, May 3 -"      but not
// "will be held on Monday"
inline bool is_of_another(const scene& s, std::size_t i)
{
    const std::size_t first = i > 0 && s.is<"on", "in", "at">(i - 1) ? i - 1 : i;
    if (first > 0 && s.is<"since", "until", "till", "by", "before", "than", "through">(first - 1)) return true;
    if (is_in_dateline(s, i)) return true;
    const std::size_t told = s.back(i, 6, [&](std::size_t k) {
        return s[k].is == item::kind::meeting || s[k].is_mark(',') || s[k].reports() || s[k].tells() != encounter{}
               || s.is<"who", "whose", "took", "named">(k);
    });
    if (told == scene::nowhere) return false;
    for (std::size_t k = told + 1; k < i; ++k)
        if (s.is<"again">(k)) return true; // "will meet again in May"
    return s[told].reports() || s[told].tells() == encounter::apart || s.is<"who", "whose", "took", "named">(told);
}

/// A verb of saying stands between the date and the meeting: "On Monday, the ministry said that the 57th meeting ..."
inline bool saying_parts(const scene& s, std::size_t date, std::size_t meeting)
{
    for (std::size_t k = date + 1; k < meeting; ++k)
        if (s[k].reports()) return true;
    return false;
}

/// "flew out on Monday to attend the Forum", "arrived on Monday in Oslo, where the Forum opens": what was done on the
/// date leads to the meeting.
inline bool leads_to(const scene& s, std::size_t date, std::size_t meeting)
{
    for (std::size_t k = date + 1; k < meeting; ++k)
        if (s.is<"to", "where", "before", "ahead">(k)) return true;
    return false;
}

/// "the 8th conference will be in Bari": behind the meeting.
inline bool is_said_to_be(const scene& s, std::size_t meeting)
{
    const std::size_t verb = meeting + 1;
    return s.is<"is", "was">(verb) || (s.is<"will", "would">(verb) && s.is<"be">(verb + 1));
}

/// A line that is a date alone, with a label or a place before it: "Date: 3 May 2025", "Porto, 7-10 July 2025".
inline bool is_date_line(const scene& s, std::size_t i)
{
    if (s.size() > 12) return false;
    if (i > 0 && s[i - 1].is_mark(':')) return s.is<"date", "dates", "when">(i - 2);
    for (std::size_t k = 0; k < s.size(); ++k) {
        const bool heading
            = s[k].is == item::kind::date || s[k].is_mark(',') || (s[k].is_word() && s[k].token.is_capital());
        if (!heading) return false;
    }
    return s.after_name;
}

} // namespace lede::joining
