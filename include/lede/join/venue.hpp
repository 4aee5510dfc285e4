// Where a sentence says that its meeting is held.
#pragma once
#include <lede/join/place.hpp>

namespace lede::joining {

/// "arrived" of "arrived in Oslo", "is" of "is in Oslo"     but not "partners in Europe"
inline bool arrives(const scene& s, std::size_t in)
{
    return !s.is<"in", "at">(in) || !s[in - 1].is_word()
           || s.is<"is", "are", "was", "were", "be", "been", "arrive", "stopped">(in - 1)
           || s.is_one_of<verbs_of_arriving>(in - 1);
}

/// A verb of what people do with a meeting: "met", "opened", "hosts", "will attend", "chaired".
inline bool tells_of_meeting(const item& verb)
{
    return verb.tells() != encounter{} && verb.tells() <= encounter::hold;
}

/// "the Forum in Oslo", "ministers met on Monday in Oslo", at "in": a meeting or a verb of meeting stands before, with
/// nothing but names, dates and small words between.
inline bool has_meeting_before(const scene& s, std::size_t in)
{
    constexpr std::size_t reach = 16;
    for (std::size_t n = 1; n <= reach; ++n) {
        const std::size_t k = in - n;
        if (s.is_name(k) || s[k].has(word_class::gathering) || tells_of_meeting(s[k])) return true;
        const bool name = s[k].is != item::kind::word || s[k].token.is_capital();
        const bool noun = s[k].token.any_of({word_class::premises, word_class::office, word_class::body_word})
                          || s.is_one_of<those_who_meet>(k);
        const bool held
            = s.is_one_of<participles_of_planning, manners_of_meeting>(k) || s.is<"pencilled", "penciled">(k);
        const bool small = s.is<"on", "of", "at", "and", "with", "be", "to", "the", "its", "his", "her", "their",
                               "from", "for", "will", "would", "is", "was", "in">(k)
                           || (s.is<"in">(in) && s.is<"by">(k));
        if (!name && !noun && !held && !small) break;
    }
    return false;
}

/// "in Lisbon for the third summit", "in Oslo, at the Forum", "to Oslo to chair the Forum", at the preposition.
inline bool has_meeting_behind(const scene& s, std::size_t in)
{
    constexpr std::size_t reach = 13;
    for (std::size_t k = in + 1; k < in + reach; ++k) {
        if (s.is_name(k)) { // "in Oslo, at the Forum", "in Oslo as the Forum opened"
            const std::size_t at
                = s.back(k, 4, [&](std::size_t m) { return s.is<"at">(m) || (s.is<"as">(m) && s.is<"the">(m + 1)); });
            const bool label
                = s[k - 1].is_mark(':') || (s.is<"the">(k - 1) && s[k - 2].is_mark(':')); // "In Oslo: 5th Forum"
            return label || (at != scene::nowhere && at > in);
        }
        if (s.is<"for">(k)) {
            return s.ahead(k + 1, 4, [&](std::size_t m) { return s.is_name(m); }) != scene::nowhere;
        }
        const bool aim = tells_of_meeting(s[k + 1]);
        if (s.is<"to">(k) && (aim || s.is<"head", "speak">(k + 1)))
            return arrives(s, in) && s.names_meeting_before(k + 8, k); // "left for Oslo on Sunday to chair the Forum"
        const bool passes
            = s[k].is == item::kind::date || s[k].is == item::kind::mark || s[k].token.is_capital()
              || s.is<"the", "of", "on", "at", "from", "as", "part", "a", "his", "her", "its", "delegation">(k);
        if (!passes) return false;
    }
    return false;
}

/// A verb of going: the way to a place is no stay there.
inline bool is_travel(const scene& s, std::size_t k) { return s.is_one_of<verbs_of_going, forms_of_visit>(k); }

/// "in the Spanish capital": where the dateline says, at "in".
inline bool is_capital_told(const scene& s, std::size_t in)
{
    return s.is<"the">(in + 1) && s[in + 2].has(word_class::nationality) && s.is<"capital">(in + 3);
}

/// "for" of "left Bergen on Monday for Oslo to chair the 4th Dialogue".
inline bool is_left_for(const scene& s, std::size_t to)
{
    const std::size_t verb = s.back(
        to, 4, [&](std::size_t k) { return !(s[k].is == item::kind::date || s.is<"on">(k) || s[k].is_capital()); });
    return verb != scene::nowhere && s.is_one_of<verbs_of_leaving_for>(verb) && has_meeting_behind(s, to);
}

/// "to" of "travel to Madrid, Spain, for the NATO Summit", "welcome him to Oslo for the 4th Dialogue"; "for" of "left
/// for Oslo to chair the 4th Dialogue".
inline bool is_way_to_meeting(const scene& s, std::size_t to)
{
    if (s.is<"for">(to)) return is_left_for(s, to);
    if (!s.is<"to">(to)) return false;
    // "the 4th Dialogue comes to Oslo", "the 4th Dialogue drew envoys to Oslo"
    const bool comes = s.is_meeting(to - 2) && s.is_one_of<verbs_of_coming_to_town>(to - 1);
    const std::size_t drew = s.back(to, 30, [&](std::size_t k) { return s.is_one_of<verbs_of_drawing_people>(k); });
    const bool draws = drew != scene::nowhere && s.is_meeting(drew - 1) && names_place(s, to + 1);
    if (comes || draws) return true;
    const auto goes = [&](std::size_t k) {
        return s[k].tells() == encounter::host || s[k].tells() == encounter::attend || is_travel(s, k);
    };
    return s.back(to, 30, goes) != scene::nowhere && has_meeting_behind(s, to);
}

/// "In Oslo, ministers opened the Forum", "In Oslo on Monday, X spoke at the Forum": at "In"      but not "In Oslo, she
/// said that the Forum would open"
inline bool opens_on_place(const scene& s, std::size_t in)
{
    constexpr std::size_t reach = 24;
    bool told = false, apart = false;
    for (std::size_t k = in + 1; in == 0 && k < reach; ++k) {
        apart = apart || s[k].is_mark(',');
        if (s[k].reports()) return false;
        if (s.is_name(k)) return told || (apart && s.is_at_meeting(k));
        told = told || (apart && tells_of_meeting(s[k]));
    }
    return false;
}

/// "Oslo" of "She flew to Oslo, where the Forum opens", "Next stop: Oslo, where the Forum opens", at "where"; empty:
/// none.
inline span place_before_where(const scene& s, std::size_t where)
{
    if (!s[where - 1].is_mark(',')) return {};
    const std::size_t lead = s.back(
        where - 1, 6, [&](std::size_t k) { return s.is<"in", "to", "from", "for", "at">(k) || s[k].is_mark(':'); });
    const auto meets = [&](std::size_t k) { return s.is_meeting(k); };
    return lead != scene::nowhere && s.ahead(where + 1, 11, meets) != scene::nowhere ? place_from(s, lead + 1) : span{};
}

/// "for" of "the tenth forum is planned for Oslo".
inline bool is_planned_for(const scene& s, std::size_t i)
{
    return s.is<"for">(i) && s.is_one_of<participles_of_planning>(i - 1);
}

/// "Oslo" of "Thursday: 11th Harbour Forum, Oslo", of "11th Harbour Forum, Oslo, 3 May", of "11th Harbour Forum, 3 May,
/// Oslo", at the meeting; empty: none.
inline span place_behind_name(const scene& s, std::size_t meeting)
{
    if (!s.is_name(meeting) || !s[meeting + 1].is_mark(',')) return {};
    const bool bullet = s[0].is_mark('-') || s[0].is_mark(';');
    std::size_t first = meeting + 2;
    while (s[first].is == item::kind::date && s[first + 1].is_mark(',')) first += 2;
    if (first > meeting + 2 && s[first].token.is_number() && s[first + 3].is_mark(',')) first += 4; // "14.00,"
    const bool programme = s[bullet].is == item::kind::date || meeting == bullet;
    const span place = place_from(s, first);
    std::size_t next = first;
    while (next < s.size() && s[next].token.where.begin < place.end) ++next;
    const bool dated = s[next].is_mark(',') && s[next + 1].is == item::kind::date;
    if (!programme && !dated && first == meeting + 2) return {};
    return !place.empty() && closes_place(s, next) ? place : span{};
}

/// "Riga" of "Tuesday, Sept. 3 - Riga: 4th meeting of ...", of "May 3 - Riga: Ministers open 4th Forum", at the colon;
/// empty: none.
inline span place_of_line(const scene& s, std::size_t colon)
{
    const bool programme = s[colon].is_mark(':') && s[0].is == item::kind::date && s[1].is == item::kind::mark
                           && s.names_meeting_before(s.size(), colon);
    const span place = programme ? place_from(s, 2) : span{};
    return programme && place.end == s[colon - 1].token.where.end ? place : span{};
}

/// "Oslo" of "the Forum (Oslo, 3-5 May 2025)", of "May 3 - the Forum (Oslo)", at the bracket; empty: none.
inline span place_in_brackets(const scene& s, std::size_t bracket)
{
    if (!s[bracket].is_mark('(') || !s.is_name(bracket - 1)) return {};
    const span place = place_from(s, bracket + 1);
    const std::size_t date = s[bracket - 2].is == item::kind::mark ? bracket - 3 : bracket - 2;
    const bool programme = s[date].is == item::kind::date;
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
    constexpr std::size_t reach = 8;
    bool sure = s[0].token.shape == scan::token::letters::upper;
    for (std::size_t k = 1; k < reach; ++k) {
        if (s[k].is_dash()) return s[k].token.after_blank() && sure ? place_from(s, 0) : span{};
        sure = sure || s[k].is == item::kind::date;
        const bool heading = s[k].is == item::kind::date || s[k].is == item::kind::mark || s[k].token.is_capital();
        if (!heading) return {};
    }
    return {};
}

/// "Oslo" of "will visit Oslo for the Forum", at the verb; empty: none.
inline span visited_town(const scene& s, std::size_t verb)
{
    const bool visits = s.is_one_of<forms_of_visit>(verb);
    return visits && names_place(s, verb + 1) && has_meeting_behind(s, verb) ? place_from(s, verb + 1) : span{};
}

/// "Oslo" of "Oslo will host the Forum", at the verb: one that the text has as a place, too; empty: none.
inline span hosting_town(const scene& s, std::size_t verb)
{
    constexpr std::size_t lead = 4096;
    if (!s.is<"host", "hosts", "hosted">(verb)) return {};
    std::size_t end = verb;
    while (s.is<"will", "to", "would", "has">(end - 1)) --end;
    std::size_t first = end;
    while (names_place(s, first - 1)) --first;
    if (first == end || end - first > 3 || (first > 0 && !s.is<"of">(first - 1))) return {};
    const span town{s[first].token.where.begin, s[end - 1].token.where.end};
    const bool meets = s.ahead(verb + 1, 4, [&](std::size_t k) { return s.is_name(k); }) != scene::nowhere;
    const std::string_view name = town.in(s.text), start = s.text.substr(0, lead);
    for (std::size_t at = 0; meets && (at = start.find(name, at)) != std::string_view::npos; ++at)
        if (ends_on(start.substr(0, at), "in")) return town;
    return meets && starts_with(s.text, name) && town.begin > 0 ? town : span{};
}

/// A place that no preposition leads to, at the item that tells of it; empty: none.
/// \param dateline where the story was written
inline span told_place(const scene& s, std::size_t i, span dateline)
{
    if (s.is<"here">(i)) return dateline;
    if (s.is<"where">(i)) return place_before_where(s, i);
    for (const auto told : {place_in_brackets, place_of_line, visited_town, hosting_town})
        if (const span place = told(s, i); !place.empty()) return place;
    return {};
}

/// "3-5 May 2025, Porto": the place behind the date of such a line; empty: none.
inline span place_behind_date(const scene& s)
{
    std::size_t date = 0;
    while (date < 5 && s[date].is != item::kind::date) ++date;
    if (date > 0 && !s[date - 1].is_mark(':')) return {}; // "Date and place: 3 May 2025, Porto"
    if (s[date].is != item::kind::date || !s[date + 1].is_mark(',') || !names_place(s, date + 2)) return {};
    const span place = place_from(s, date + 2);
    for (std::size_t k = date + 2; k < s.size(); ++k) // "City Hall, Room 4"
        if (!s[k].is_mark(',') && !s[k].token.is_number() && !s[k].token.is_capital()
            && s[k].token.where.begin >= place.end)
            return {};
    return place;
}

/// A line that is a place, with its date beside or a label before it; empty: none. "Porto, 7-10 July 2025", "Venue:
/// Hotel Baltica".
inline span place_line(const scene& s)
{
    if (is_label(s, 2)) return place_from(s, 2);
    if (!s.after_name || s.size() > 12) return {};
    if (const span place = place_behind_date(s); !place.empty()) return place;
    if (s[s.size() - 1].is != item::kind::date || !s[s.size() - 2].is_mark(',')) return {};
    const span place = place_from(s, 0);
    return !place.empty() && place.end <= s[s.size() - 2].token.where.begin ? place : span{};
}

} // namespace lede::joining
