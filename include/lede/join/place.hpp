// Where a sentence says that its meeting is held.
#pragma once
#include <lede/join/scene.hpp>

namespace lede::joining {

/// The place name that starts at an item: capitalised words, small words inside, the country or region after a comma;
/// empty: none.
// "Seoul"  "the Town Hall, Nijmegen"  "Washington, D.C."  "Joint Base Elmendorf"      but not "Spanish"  "May"
inline span place_from(const scene& s, std::size_t i)
{
    if (s.is<"the">(i)) ++i;
    span place;
    const auto names = [&](std::size_t k) {
        return k < s.size() && s[k].is_word() && (s[k].token.is_capital() || (!place.empty() && s[k].token.is_number()))
               && !s[k].has(word_class::month) && !s[k].has(word_class::weekday);
    };
    if (!names(i) || (s[i].has(word_class::nationality) && !s[i].has(word_class::country) && !names(i + 1))) return {};
    place = s[i].token.where;
    for (++i; i < s.size(); ++i) {
        if (names(i)) place.end = s[i].token.where.end;
        else if (s.is<"headquarters", "airport">(i)) place.end = s[i].token.where.end;
        else if ((s.is<"of", "de", "da", "la", "del", "the">(i) || s[i].is_mark('-') || s[i].is_mark('\'')
                     || s[i].token.is == scan::token::kind::possessive)
                 && names(i + 1))
            continue;
        else break;
    }
    const bool more = i + 1 < s.size() && s[i].is_mark(',') && names(i + 1)
                      && (s[i + 1].has(word_class::country) || s[i + 1].has(word_class::region));
    if (more) place.end = s[i + 1].token.where.end;
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
        const bool passes = s[k].is != item::kind::word || s[k].token.is_capital()
                            || s.is<"on", "and", "with", "together", "here", "virtually", "be", "to", "the", "its",
                                "his", "her", "their", "from", "for", "again", "person">(k);
        if (!passes) break;
    }
    for (std::size_t k = in + 1, n = 0; k < s.size() && n < 10; ++k, ++n) {
        if (s.is<"for">(k)) {
            for (std::size_t m = k + 1; m < s.size() && m < k + 5; ++m)
                if (s[m].is == item::kind::meeting) return true;
            return false;
        }
        const bool passes = s[k].is == item::kind::date || s[k].is == item::kind::mark || s[k].token.is_capital()
                            || s.is<"the", "of", "on">(k);
        if (!passes) return false;
    }
    return false;
}

/// "to" of "travel to Madrid, Spain, for the NATO Summit", "welcome him to Oslo for the 4th Dialogue".
inline bool is_way_to_meeting(const scene& s, std::size_t to)
{
    if (!s.is<"to">(to)) return false;
    const auto goes = [&](std::size_t k) {
        return s[k].tells() == encounter::host || s[k].tells() == encounter::attend || s.is<"fly", "go", "head">(k);
    };
    return s.back(to, 30, goes) != scene::nowhere && is_of_meeting(s, to, false);
}

/// A line that is a place, with its date behind or a label before it; empty: none. "Porto, 7-10 July 2025", "Venue:
/// Hotel Baltica".
inline span place_line(const scene& s)
{
    if (s.size() >= 3 && s[1].is_mark(':') && s.is<"venue", "where", "place", "location">(0)) return place_from(s, 2);
    if (!s.after_name || s.size() < 3 || s.size() > 12 || s[s.size() - 1].is != item::kind::date
        || !s[s.size() - 2].is_mark(','))
        return {};
    const span place = place_from(s, 0);
    return !place.empty() && place.end <= s[s.size() - 2].token.where.begin ? place : span{};
}

} // namespace lede::joining
