// Where a sentence says that its meeting is held.
#pragma once
#include <lede/join/scene.hpp>

namespace lede::joining {

/// A capitalised word that a place can be named with.
inline bool names_place(const scene& s, std::size_t k)
{
    return k < s.size() && s[k].is_word() && s[k].token.is_capital()
           && !s[k].token.any_of({word_class::month, word_class::weekday});
}

/// Behind "the port city of", "the Amazon city of", "the capital,": where the name of the town starts; the item itself
/// when no such words stand there.
inline std::size_t behind_kind_of_place(const scene& s, std::size_t i)
{
    for (std::size_t k = i; k < s.size() && k < i + 3 && s[k].is_word(); ++k)
        if (s.is<"city", "town", "capital", "village", "resort", "port">(k) && k + 2 < s.size()
            && (s.is<"of">(k + 1) || s[k + 1].is_mark(',')) && names_place(s, k + 2))
            return k + 2;
    return i;
}

/// Nothing goes on with a place that ends before an item.
inline bool closes_place(const scene& s, std::size_t next)
{
    const auto dated
        = [&](std::size_t k) { return k == s.size() || s[k].is == item::kind::date || s.is<"on", "from">(k); };
    return dated(next) || s[next].is_mark('.') || s[next].is_mark(';') || (s[next].is_mark(',') && dated(next + 1));
}

/// A country or a region of one.
inline bool is_land(const item& i) { return i.is_word() && i.token.any_of({word_class::country, word_class::region}); }

/// "Nijmegen" of "the Town Hall, Nijmegen", "Des Moines, Iowa" of "Civic Center, Des Moines, Iowa": the last item of
/// the town behind a house, where the place ends with it; nowhere: none.
inline std::size_t town_behind(const scene& s, std::size_t town)
{
    while (names_place(s, town + 1)) ++town;
    if (closes_place(s, town + 1)) return town;
    const std::size_t land = town + 2;
    return s[town + 1].is_mark(',') && is_land(s[land]) && closes_place(s, land + 1) ? land : scene::nowhere;
}

/// "Venue: Hotel Baltica": behind the colon.
inline bool is_label(const scene& s, std::size_t place)
{
    return place == 2 && s[1].is_mark(':') && s.is<"venue", "where", "place", "location">(0);
}

/// The place name that starts at an item: capitalised words, small words inside, the town, country or region behind;
/// empty: none.
// "Seoul"  "the Town Hall, Nijmegen"  "Washington, D.C."  "Joint Base Elmendorf"  "the port city of Bergen"
//     "Dar es Salaam"  "Civic Center, Des Moines, Iowa"      but not "Spanish"  "May"
inline span place_from(const scene& s, std::size_t i)
{
    const bool the = s.is<"the">(i);
    if (the) ++i;
    i = behind_kind_of_place(s, i);
    span place;
    std::size_t words = the || is_label(s, i) ? 1 : 0; // a house: a town may follow it
    const auto names = [&](std::size_t k) {
        return names_place(s, k) || (k < s.size() && !place.empty() && s[k].is_word() && s[k].token.is_number());
    };
    if (!names(i) || (s[i].has(word_class::nationality) && !s[i].has(word_class::country) && !names(i + 1))) return {};
    place = s[i].token.where;
    for (++i, ++words; i < s.size(); ++i) {
        if (names(i) || s.is<"headquarters", "airport">(i)) place.end = s[i].token.where.end, ++words;
        else if ((s.is<"of", "de", "da", "do", "la", "los", "del", "es", "am", "upon", "the">(i) || s[i].is_mark('-')
                     || s[i].is_mark('\'') || s[i].token.is == scan::token::kind::possessive)
                 && names(i + 1))
            continue;
        else break;
    }
    if (i + 1 >= s.size() || !s[i].is_mark(',') || !names(i + 1)) return place;
    const std::size_t last = is_land(s[i + 1]) ? i + 1 : words > 1 ? town_behind(s, i + 1) : scene::nowhere;
    if (last != scene::nowhere) place.end = s[last].token.where.end;
    return place;
}

/// "in" or "at" at an item is said of the meeting: a meeting or a verb of meeting stands before it, with nothing but
/// names, dates and small words between; or the meeting follows: "in Lisbon for the third summit".
/// \param backward look at what stands before, too
inline bool is_of_meeting(const scene& s, std::size_t in, bool backward = true)
{
    for (std::size_t k = in, n = 0; backward && k-- > 0 && n < 16; ++n) {
        if (s[k].is == item::kind::meeting || s[k].tells() == encounter::meet || s[k].tells() == encounter::hold
            || s[k].has(word_class::gathering))
            return true;
        if (s[k].tells() == encounter::host || s[k].tells() == encounter::attend || s[k].tells() == encounter::chair)
            return true;
        const bool passes
            = s[k].is != item::kind::word || s[k].token.is_capital()
              || s[k].token.any_of({word_class::premises, word_class::office, word_class::body_word})
              || s.is<"on", "of", "at", "and", "with", "together", "here", "virtually", "be", "to", "the", "its", "his",
                  "her", "their", "from", "for", "again", "person", "will", "would", "is", "was", "due", "set">(k);
        if (!passes) break;
    }
    for (std::size_t k = in + 1, n = 0; k < s.size() && n < 10; ++k, ++n) {
        if (s.is<"for">(k)) {
            for (std::size_t m = k + 1; m < s.size() && m < k + 5; ++m)
                if (s[m].is == item::kind::meeting) return true;
            return false;
        }
        if (s.is<"to">(k) && k + 1 < s.size() && s[k + 1].tells() != encounter{} && s[k + 1].tells() <= encounter::hold)
            return s.names_meeting_before(k + 8, k); // "left for Oslo on Sunday to chair the Forum"
        const bool passes = s[k].is == item::kind::date || s[k].is == item::kind::mark || s[k].token.is_capital()
                            || s.is<"the", "of", "on">(k);
        if (!passes) return false;
    }
    return false;
}

/// "to" of "travel to Madrid, Spain, for the NATO Summit", "welcome him to Oslo for the 4th Dialogue"; "for" of "left
/// for Oslo to chair the 4th Dialogue".
inline bool is_way_to_meeting(const scene& s, std::size_t to)
{
    if (s.is<"for">(to) && to > 0 && s.is<"left", "leave", "leaves", "leaving", "departed", "bound", "headed">(to - 1))
        return is_of_meeting(s, to, false);
    if (!s.is<"to">(to)) return false;
    const auto goes = [&](std::size_t k) {
        return s[k].tells() == encounter::host || s[k].tells() == encounter::attend
               || s.is<"fly", "flew", "flies", "go", "goes", "went", "head", "heads", "headed">(k);
    };
    return s.back(to, 30, goes) != scene::nowhere && is_of_meeting(s, to, false);
}

/// "In Oslo, ministers opened the Forum": at "In"      but not "In Oslo, she said that the Forum would open"
inline bool opens_on_place(const scene& s, std::size_t in)
{
    constexpr std::size_t reach = 14;
    bool told = false, apart = false;
    for (std::size_t k = in + 1; in == 0 && k < s.size() && k < reach; ++k) {
        apart = apart || s[k].is_mark(',');
        if (s[k].reports()) return false;
        if (s[k].is == item::kind::meeting) return told;
        told = told || (apart && s[k].tells() != encounter{} && s[k].tells() <= encounter::hold);
    }
    return false;
}

/// "Oslo" of "She flew to Oslo, where the Forum opens", "Next stop: Oslo, where the Forum opens", at "where"; empty:
/// none.
inline span place_before_where(const scene& s, std::size_t where)
{
    constexpr std::size_t reach = 12;
    if (where < 3 || !s[where - 1].is_mark(',')) return {};
    const std::size_t lead
        = s.back(where - 1, 6, [&](std::size_t k) { return s.is<"in", "to", "for", "at">(k) || s[k].is_mark(':'); });
    if (lead == scene::nowhere) return {};
    for (std::size_t k = where + 1; k < s.size() && k < where + reach; ++k)
        if (s[k].is == item::kind::meeting) return place_from(s, lead + 1);
    return {};
}

/// "for" of "the tenth forum is planned for Oslo".
inline bool is_planned_for(const scene& s, std::size_t i)
{
    return i > 0 && s.is<"for">(i) && s.is<"planned", "scheduled", "set", "slated", "due">(i - 1);
}

/// "Oslo" of "Thursday: 11th Harbour Forum, Oslo", at the meeting; empty: none.
inline span place_behind_name(const scene& s, std::size_t meeting)
{
    const bool programme = meeting + 2 < s.size() && s[meeting].is == item::kind::meeting
                           && (s[0].is == item::kind::date || (s[0].is_mark('-') && s[1].is == item::kind::date));
    if (!programme || !s[meeting + 1].is_mark(',')) return {};
    const span place = place_from(s, meeting + 2);
    std::size_t next = meeting + 2;
    while (next < s.size() && s[next].token.where.begin < place.end) ++next;
    return !place.empty() && closes_place(s, next) ? place : span{};
}

/// "Riga" of "Tuesday, Sept. 3 - Riga: 4th meeting of ...", at the colon; empty: none.
inline span place_of_line(const scene& s, std::size_t colon)
{
    const bool programme = colon > 2 && colon + 1 < s.size() && s[colon].is_mark(':') && s[0].is == item::kind::date
                           && s[1].is == item::kind::mark && s[colon + 1].is == item::kind::meeting;
    const span place = programme ? place_from(s, 2) : span{};
    return programme && place.end == s[colon - 1].token.where.end ? place : span{};
}

/// "Oslo" of "the Forum (Oslo, 3-5 May 2025)", at the bracket; empty: none.
inline span place_in_brackets(const scene& s, std::size_t bracket)
{
    if (bracket == 0 || !s[bracket].is_mark('(') || s[bracket - 1].is != item::kind::meeting) return {};
    const span place = place_from(s, bracket + 1);
    for (std::size_t k = bracket + 1; k + 2 < s.size() && k < bracket + 8; ++k)
        if (s[k].is_mark(',') && s[k + 1].is == item::kind::date && s[k + 2].is_mark(')')) return place;
    return {};
}

/// The place of a dateline at the text's start: "OSLO, May 3 -", "OSLO (May 3) -", "Oslo, May 3 -"; empty: none.
inline span dateline_place(const scene& s)
{
    constexpr std::size_t reach = 8;
    bool sure = s[0].token.shape == scan::token::letters::upper;
    for (std::size_t k = 1; k < s.size() && k < reach; ++k) {
        if (s[k].is_mark(scan::mark::em_dash) || s[k].is_mark(scan::mark::en_dash) || s[k].is_mark('-'))
            return s[k].token.after_blank() && sure ? place_from(s, 0) : span{};
        sure = sure || s[k].is == item::kind::date;
        const bool heading = s[k].is == item::kind::date || s[k].is == item::kind::mark || s[k].token.is_capital();
        if (!heading) return {};
    }
    return {};
}

/// "Oslo" of "Oslo will host the Forum", at the verb: one that the text has as a place, too; empty: none.
inline span hosting_town(const scene& s, std::size_t verb)
{
    constexpr std::size_t reach = 5, lead = 4096;
    if (!s.is<"host", "hosts", "hosted">(verb)) return {};
    std::size_t end = verb;
    while (end > 0 && s.is<"will", "to", "would", "has">(end - 1)) --end;
    std::size_t first = end;
    while (first > 0 && names_place(s, first - 1)) --first;
    if (first == end || end - first > 3 || (first > 0 && !s.is<"of">(first - 1))) return {};
    const span town{s[first].token.where.begin, s[end - 1].token.where.end};
    const bool meets = [&] {
        for (std::size_t k = verb + 1; k < s.size() && k < verb + reach; ++k)
            if (s[k].is == item::kind::meeting) return true;
        return false;
    }();
    const std::string_view name = town.in(s.text), start = s.text.substr(0, lead);
    for (std::size_t at = 0; meets && (at = start.find(name, at)) != std::string_view::npos; ++at)
        if (at >= 3 && same(start.substr(at - 3, 3), "in ")) return town;
    return meets && starts_with(s.text, name) && town.begin > 0 ? town : span{};
}

/// "3-5 May 2025, Porto": the place behind the date of such a line; empty: none.
inline span place_behind_date(const scene& s)
{
    if (s[0].is != item::kind::date || !s[1].is_mark(',') || !names_place(s, 2)) return {};
    const span place = place_from(s, 2);
    return s.items->back().token.where.end <= place.end ? place : span{};
}

/// A line that is a place, with its date beside or a label before it; empty: none. "Porto, 7-10 July 2025", "Venue:
/// Hotel Baltica".
inline span place_line(const scene& s)
{
    if (s.size() >= 3 && is_label(s, 2)) return place_from(s, 2);
    if (!s.after_name || s.size() < 3 || s.size() > 12) return {};
    if (const span place = place_behind_date(s); !place.empty()) return place;
    if (s.items->back().is != item::kind::date || !s[s.size() - 2].is_mark(',')) return {};
    const span place = place_from(s, 0);
    return !place.empty() && place.end <= s[s.size() - 2].token.where.begin ? place : span{};
}

} // namespace lede::joining
