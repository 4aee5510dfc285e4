// Places that headings, datelines and the lines of programmes tell.
#pragma once
#include <lede/join/line.hpp>
#include <lede/join/place.hpp>

namespace lede::joining {

/// "Oslo" of "Thursday: 11th Harbour Forum, Oslo", of "11th Harbour Forum, Oslo, 3 May", of "11th Harbour Forum - Oslo,
/// 3 May", of "11th Harbour Forum, 3 May, Oslo", at the meeting; empty: none.
inline span place_behind_name(const scene& s, std::size_t meeting)
{
    if (s[meeting].is != item::kind::meeting) return {};
    const bool dashed = s[meeting + 1].is_dash() || s[meeting + 1].is_mark('|') || s[meeting + 1].is_mark(':');
    if (!dashed && !s[meeting + 1].is_mark(',')) return {};
    const bool bullet = s.size() > 1 && (s[0].is_mark('-') || s[0].is_mark(';'));
    std::size_t first = meeting + 2;
    while (s[first].is == item::kind::date && s[first + 1].is_mark(',')) first += 2;
    if (first > meeting + 2 && s[first].token.is_number() && s[first + 3].is_mark(',')) first += 4; // "14.00,"
    const std::size_t first_name = bullet + (s.below_day && s.is<"the">(bullet));
    const bool programme = s[bullet].is == item::kind::date || meeting == first_name;
    const span place = place_from(s, first);
    std::size_t next = first;
    while (next < s.size() && s[next].token.where.begin < place.end) ++next;
    const bool dated = s[next].is_mark(',') && s[next + 1].is == item::kind::date;
    if (!dated && (dashed || (!programme && first == meeting + 2))) return {};
    return !place.empty() && closes_place(s, next) ? place : span{};
}

/// The dash or colon behind the place that opens a diary's line.
inline bool parts_diary_line(const item& i) { return i.is_dash() || i.is_mark(':'); }

/// "Oslo" of "Oslo - 5th Harbour Forum", of "OSLO: the 5th Harbour Forum opens", a line below a day, at the dash;
/// empty: none.
inline span place_of_diary_line(const scene& s, std::size_t dash)
{
    const bool bullet = s[0].is_mark('-');
    const std::size_t name = dash + 1 + s.is<"the">(dash + 1);
    if (!s.below_day || !parts_diary_line(s[dash]) || !s.is_name(name)) return {};
    const span place = place_from(s, bullet);
    return place.end == s[dash - 1].token.where.end ? place : span{};
}

/// "Oslo - Mayor X opens a bridge", a line of a diary: whatever it tells, it is another item.
inline bool opens_item_of_diary(const scene& s)
{
    const bool bullet = s[0].is_mark('-');
    const std::size_t dash = s.ahead(bullet + 1U, 4, [&](std::size_t k) { return parts_diary_line(s[k]); });
    if (!s.diary || dash == scene::nowhere || s[0].token.before == scan::token::gap::blank) return false;
    return place_from(s, bullet).end == s[dash - 1].token.where.end;
}

/// "Nov. 6 | 5th Harbour Forum", "Nov. 20: Lecture by X": a line that a day opens, apart from what is on it.
inline bool opens_on_day(const scene& s, const reading& all)
{
    return s[0].is == item::kind::date && s[0].token.before != scan::token::gap::blank && !opens_on_clock(s, all)
           && (s[1].is_mark('|') || s[1].is_mark(':') || s[1].is_dash());
}

/// "Tuesday, 4 November", "Tuesday, 4 November.": nothing else, a diary's heading.
inline bool is_day_alone(const scene& s)
{
    return s.size() <= 2 && s[0].is == item::kind::date && s[0].token.has(scan::word_class::weekday)
           && (s.size() == 1 || s[1].is_mark('.'));
}

/// "The King opens the 5th Forum", "10.00 The King attends the 5th Forum", a line of a diary
inline bool opens_or_goes_to(const scene& s, std::size_t name)
{
    const std::size_t verb = name - 1 - s.is<"the">(name - 1);
    return s.word(verb).ends_with('s') && s[verb].tells() != encounter{};
}

/// "Oslo - 5th Harbour Forum", "5th Harbour Forum opens", below a day, with no date of its own: the meeting's name;
/// nowhere: none.
inline std::size_t item_of_diary(const scene& s)
{
    if (!s.below_day) return scene::nowhere;
    std::size_t name = 0;
    const auto annual = [&](std::size_t k) { return s.text.substr(s[k].token.where.begin, 6) == "annual"; };
    for (; name < s.size() && !s.is_name(name); ++name)
        if (s[name].is == item::kind::date && !annual(name)) return scene::nowhere;
    const std::size_t yearly = name > 0 && annual(name - 1); // "The annual Harbour Conference opens"
    const std::size_t first = name - yearly - s.is<"the">(name - yearly - 1);
    if (s.is<"was", "were">(name + 1)) return scene::nowhere; // "The 4th Forum was held in Bergen"
    const bool same_line = s.behind_day && s[0].token.before == scan::token::gap::blank;
    if (same_line && name < s.size()) return name; // "Tuesday, 4 November. The King opens the 5th Forum"
    const bool line = s[0].token.before != scan::token::gap::blank && (s.after_date || s.clock_first);
    if (line && name < s.size() && opens_or_goes_to(s, name)) return name;
    return name < s.size() && (first == 0 || !place_of_diary_line(s, first - 1).empty()) ? name : scene::nowhere;
}

/// "Riga" of "Tuesday, Sept. 3 - Riga: 4th meeting of ...", of "May 3 - Riga: Ministers open 4th Forum", at the colon;
/// empty: none.
inline span place_of_line(const scene& s, std::size_t colon)
{
    const bool programme = colon > 2 && s[colon].is_mark(':') && s[0].is == item::kind::date
                           && s[1].is == item::kind::mark && s.names_meeting_before(s.size(), colon);
    const span place = programme ? place_from(s, 2) : span{};
    return place.end == s[colon - 1].token.where.end ? place : span{};
}

/// "Oslo" of "the Forum (Oslo, 3-5 May 2025)", of "May 3 - the Forum (Oslo)", at the bracket; empty: none.
inline span place_in_brackets(const scene& s, std::size_t bracket)
{
    if (!s[bracket].is_mark('(')) return {};
    const std::size_t name = s.back(bracket, 6, [&](std::size_t k) { return !s[k].is_word(); }); // "the Forum on cod ("
    if (!s.is_name(name)) return {};
    const span place = place_from(s, bracket + 1);
    const std::size_t date = s[bracket - 2].is == item::kind::mark ? bracket - 3 : bracket - 2;
    const bool programme = name + 1 == bracket && s[date].is == item::kind::date;
    for (std::size_t k = bracket + 1; !place.empty() && k < bracket + 8; ++k) {
        if (s[k].is_mark(')'))
            return programme && s[k - 1].token.where.end == place.end
                           && s[k - 1].token.shape == scan::token::letters::capital
                       ? place
                       : span{};
        if (s[k].is_mark(',') && s[k + 1].is == item::kind::date && s[k + 2].is_mark(')')) return place;
    }
    return {};
}

/// The place of a dateline at the text's start: "OSLO, May 3 -", "OSLO (May 3) -", "Oslo, May 3 -"; empty: none.
inline span dateline_place(const scene& s)
{
    const std::size_t dash = dateline_dash(s);
    if (dash == scene::nowhere) return {};
    bool sure = s[0].token.shape == scan::token::letters::upper;
    for (std::size_t k = 1; k < dash; ++k) sure = sure || s[k].is == item::kind::date;
    return sure ? place_from(s, 0) : span{};
}

/// "the 5th Forum" of "OSLO, May 3 - The 5th Forum opened with a song": it is held where that was written; nowhere:
/// none.
inline std::size_t held_at_dateline(const scene& s)
{
    const std::size_t dash = dateline_dash(s), name = dash + 1 + s.is<"the">(dash + 1);
    if (dash == scene::nowhere || !s.is_name(name)) return scene::nowhere;
    const bool held = s[name + 1].tells() == encounter::hold || s[name + 1].tells() == encounter::meet;
    return held && (s.word(name + 1).ends_with("ed") || s.is<"began", "met">(name + 1)) ? name : scene::nowhere;
}

/// The comma, bar, stroke or dash between a date and a place on a line of their own.
inline bool parts_line(const item& i) { return i.is_mark(',') || i.is_mark('|') || i.is_mark('/') || i.is_dash(); }

/// "3-5 May 2025, Porto", "3-5 May 2025 | Porto": the place behind the date of such a line; empty: none.
inline span place_behind_date(const scene& s)
{
    std::size_t date = 0;
    while (date < 5 && s[date].is != item::kind::date) ++date;
    if (date > 0 && !s[date - 1].is_mark(':')) return {}; // "Date and place: 3 May 2025, Porto"
    if (s[date].is != item::kind::date || !parts_line(s[date + 1]) || !names_place(s, date + 2)) return {};
    const span place = place_from(s, date + 2);
    for (std::size_t k = date + 2; k < s.size(); ++k) // "City Hall, Room 4"
        if (!s[k].is_mark(',') && !s[k].token.is_number() && !s[k].token.is_capital()
            && s[k].token.where.begin >= place.end)
            return {};
    return place;
}

/// "Oslo, Norway", "Town Hall, Oslo": a line of nothing else; empty: none.
inline span place_alone(const scene& s)
{
    constexpr std::size_t longest = 8;
    if (s.size() > longest) return {};
    const span place = place_from(s, 0);
    if (place.end != s[s.size() - 1].token.where.end) return {};
    if (s.after_date && s.size() <= 2) return place; // "Oslo", below "3-5 May 2025"
    for (std::size_t k = 1; k + 1 < s.size(); ++k)
        if (s[k].is_mark(',') && (is_land(s[k + 1 + s.is<"the">(k + 1)]) || s[k - 1].has(word_class::premises)))
            return place;
    return {};
}

/// A line that is a place, with its date beside or a label before it; empty: none. "Porto, 7-10 July 2025", "Venue:
/// Hotel Baltica", "Oslo, Norway".
inline span place_line(const scene& s)
{
    const std::size_t labelled = 2 + s[0].is_mark('-'); // "- Venue: Oslo"
    if (s.size() > labelled && is_label(s, labelled)) return place_from(s, labelled);
    if (!s.after_name || s.size() > 12) return {};
    if (const span place = place_alone(s); !place.empty()) return place;
    if (s.size() < 3) return {};
    if (const span place = place_behind_date(s); !place.empty()) return place;
    if (s.items.back().is != item::kind::date || !parts_line(s[s.size() - 2])) return {};
    const span place = place_from(s, 0);
    return place.end <= s[s.size() - 2].token.where.begin ? place : span{};
}

} // namespace lede::joining
