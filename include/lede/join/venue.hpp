// Where a sentence says that its meeting is held.
#pragma once
#include <lede/join/place_line.hpp>

namespace lede::joining {

/// "on" of "on the island of Gotland", "on Jeju Island".
inline bool is_on_land(const scene& s, std::size_t on)
{
    if (!s.is<"on">(on)) return false;
    return s.is<"island">(on + 2) || (s.is<"the">(on + 1) && behind_kind_of_place(s, on + 2) != on + 2);
}

/// "at a lakeside hotel in Oslo", "behind closed doors in Oslo", at "hotel" and "doors": the item before such a house,
/// which is told without a name; else the item itself.
inline std::size_t before_house(const scene& s, std::size_t house)
{
    constexpr std::size_t longest = 4;
    const bool takes_in = s[house].has(word_class::premises); // "in the pavilion at Oslo Park"
    for (std::size_t k = house, n = 0; n < longest && s[k].token.is_lower(); --k, ++n)
        if (s.is<"at", "behind", "inside", "aboard">(k) || (takes_in && s.is<"in">(k))) return k;
    return house;
}

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

/// "talks on a new treaty" of "the 4th round of talks on a new treaty in Oslo", at its last word: a topic behind a
/// name.
inline bool ends_topic(const scene& s, std::size_t last)
{
    constexpr std::size_t reach = 12;
    const std::size_t name = s.back(last + 1, reach, [&](std::size_t k) {
        return !s[k].is_word() || s[k].tells() != encounter{}
               || s[k].token.any_of({word_class::reporting_verb, word_class::verb, word_class::auxiliary,
                   word_class::past_cue, word_class::future_cue});
    });
    return s.is_name(name) && s.is<"on", "about">(name + 1);
}

/// "the Forum in Oslo", "ministers met on Monday in Oslo", at "in": a meeting or a verb of meeting stands before, with
/// nothing but names, dates and small words between.
inline bool has_meeting_before(const scene& s, std::size_t in)
{
    constexpr std::size_t reach = 16;
    if (s[in - 1].is_mark(',')) { // "the Forum, a gathering of the heads of coastal states, in Oslo"
        const std::size_t comma = s.back(in - 1, reach, [&](std::size_t k) { return s[k].is_mark(','); });
        const auto tells = [&](std::size_t k) { return s[k].tells() != encounter{} || s[k].reports(); };
        if (s.is_name(comma - 1) && s.between(comma, in, tells) == scene::nowhere) return true;
    }
    for (std::size_t n = 1; n <= reach; ++n) {
        const std::size_t k = in - n;
        if (s.is_name(k) || s[k].has(word_class::gathering) || tells_of_meeting(s[k])) return true;
        if (s.is<"up">(k) && s.is<"broke", "breaks", "broken">(k - 1)) return true;
        if (n == 1 && s.is<"debate", "debates", "deliberations">(k))
            return true; // "after hours of debate at the Opera"
        const bool number
            = s[k].token.is_number() && s[k].token.tail == scan::token::suffix::none; // "at 10.00 in Oslo"
        const bool name = s[k].is != item::kind::word || s[k].token.is_capital() || number;
        const bool noun = s[k].token.any_of(
                              {word_class::premises, word_class::office, word_class::body_word, word_class::portfolio})
                          || s.is_one_of<those_who_meet>(k);
        const bool held = s.is_one_of<participles_of_planning, manners_of_meeting>(k)
                          || s.is<"pencilled", "penciled", "expected">(k);
        const bool small
            = s.is<"on", "of", "at", "and", "with", "be", "to", "the", "its", "his", "her", "their", "from", "for",
                  "will", "would", "is", "was", "in", "as", "day", "weekend", "a", "second", "third">(k)
              || (s.is<"in">(in) && s.is<"by">(k)) || s.is_one_of<work_of_meetings>(k);
        if (name || noun || held || small) continue;
        if (ends_topic(s, k)) return true;
        const std::size_t house = before_house(s, k);
        if (house == k) break;
        n = in - house;
    }
    return false;
}

/// "in Lisbon for the third summit", "in Oslo, at the Forum", "to Oslo to chair the Forum", at the preposition.
inline bool has_meeting_behind(const scene& s, std::size_t in)
{
    constexpr std::size_t reach = 12;
    for (std::size_t k = in + 1; k <= in + reach; ++k) {
        if (s[k].is == item::kind::meeting) { // "in Oslo, at the Forum", "in Oslo as the Forum opened"
            const std::size_t at = s.back(k, 6, [&](std::size_t m) {
                return s.is<"at", "during", "after", "as">(m) || s.is_one_of<edges_of_meetings>(m);
            });
            const bool label
                = s[k - 1].is_mark(':') || (s.is<"the">(k - 1) && s[k - 2].is_mark(':')); // "In Oslo: 5th Forum"
            return label || (at != scene::nowhere && at > in);
        }
        if (s.is<"for">(k)) {
            return s.ahead(k + 1, 4, [&](std::size_t m) { return s.is_name(m); }) != scene::nowhere;
        }
        const bool aim = tells_of_meeting(s[k + 1]);
        const bool speaks = s.is<"head", "speak">(k + 1) || s.is_one_of<verbs_of_delivering, verbs_of_giving>(k + 1);
        if (s.is<"to">(k) && (aim || speaks))
            return arrives(s, in) && s.names_meeting_before(k + 8, k); // "left for Oslo on Sunday to chair the Forum"
        const bool passes = s[k].is == item::kind::date || s[k].is == item::kind::mark || s[k].token.is_capital()
                            || s.is<"the", "of", "on", "at", "from", "until", "as", "part", "a", "his", "her", "its",
                                "delegation", "during", "after", "close", "opening", "start", "end">(k)
                            || s.is_one_of<edges_of_meetings, words_inside_places>(k)
                            || (s.is<"in">(k) && s[k + 1].is == item::kind::date); // "in Oslo in May at the Forum"
        if (!passes) return false;
    }
    return false;
}

/// A verb of going: the way to a place is no stay there.
inline bool is_travel(const scene& s, std::size_t k) { return s.is_one_of<verbs_of_going, forms_of_visit>(k); }

/// "in the Spanish capital": where the dateline says, at "in"      but not "in the Spanish capital, Madrid"
inline bool is_capital_told(const scene& s, std::size_t in)
{
    return s.is<"the">(in + 1) && s[in + 2].has(word_class::nationality) && s.is<"capital">(in + 3)
           && !(s[in + 4].is_mark(',') && names_place(s, in + 5));
}

/// "for" of "left Bergen on Monday for Oslo to chair the 4th Dialogue".
inline bool is_left_for(const scene& s, std::size_t to)
{
    const std::size_t verb = s.back(
        to, 4, [&](std::size_t k) { return !(s[k].is == item::kind::date || s.is<"on">(k) || s[k].is_capital()); });
    return s.is_one_of<verbs_of_leaving_for>(verb) && has_meeting_behind(s, to);
}

/// "the 4th Dialogue comes", "the 4th Dialogue has been moved", at the verb
inline bool subject_is_meeting(const scene& s, std::size_t verb)
{
    while (verb > 0 && s.is<"will", "has", "was", "is", "been", "be">(verb - 1)) --verb;
    return verb > 0 && s.is_meeting(verb - 1);
}

/// "to" of "travel to Madrid, Spain, for the NATO Summit", "welcome him to Oslo for the 4th Dialogue"; "for" of "left
/// for Oslo to chair the 4th Dialogue".
inline bool is_way_to_meeting(const scene& s, std::size_t to)
{
    if (s.anchors.empty() || !s.is<"to", "for", "on">(to)) return false;
    if (s.is<"on">(to)) return is_travel(s, to - 1) && has_meeting_behind(s, to); // "descended on Oslo for the Forum"
    if (s.is<"for">(to)) return is_left_for(s, to);
    // "the 4th Dialogue comes to Oslo", "was moved from Bergen to Oslo", "the 4th Dialogue drew envoys to Oslo"
    const std::size_t verb
        = s.back(to, 6, [&](std::size_t k) { return !s.is<"from", "on", "back">(k) && !s[k].is_capital(); });
    const bool comes = s.is_one_of<verbs_of_coming_to_town>(verb) && subject_is_meeting(s, verb);
    const std::size_t drew = s.back(to, 30, [&](std::size_t k) { return s.is_one_of<verbs_of_drawing_people>(k); });
    const std::size_t subject = drew == scene::nowhere ? drew : s.is<"which", "that">(drew - 1) ? drew - 3 : drew - 1;
    if (comes || s.is_meeting(subject)) return true;
    const auto goes = [&](std::size_t k) {
        const bool moves = k + 4 > to && s.is<"moves", "moved", "shifts">(k); // "the scene moves on Friday to Oslo for"
        return moves || s[k].tells() == encounter::host || is_travel(s, k);
    };
    return s.back(to, 30, goes) != scene::nowhere && has_meeting_behind(s, to);
}

/// "In Oslo, ministers opened the Forum", "In Oslo on Monday, X spoke at the Forum": at "In"      but not "In Oslo, she
/// said that the Forum would open"
inline bool opens_on_place(const scene& s, std::size_t in)
{
    constexpr std::size_t reach = 32;
    const auto acts = [&](std::size_t k) { // "On Monday in Oslo"
        return s[k].is != item::kind::date && !s[k].is_mark(',') && !s.is<"on", "from">(k);
    };
    if (in > 3 || (in > 0 && s.ahead(0, in, acts) != scene::nowhere)) return false;
    bool told = false, apart = false;
    for (std::size_t k = in + 1; k < reach; ++k) {
        apart = apart || s[k].is_mark(',');
        if (s[k].reports()) return false;
        if (s.is_name(k)) return told || (apart && s.is_at_meeting(k));
        told = told || (apart && (tells_of_meeting(s[k]) || s.is_one_of<verbs_of_heading>(k)));
    }
    return false;
}

/// "Oslo" of "She flew to Oslo, where the Forum opens", "Next stop: Oslo, where the Forum opens", at "where"; empty:
/// none.
inline span place_before_where(const scene& s, std::size_t where)
{
    if (!s[where - 1].is_mark(',')) return {};
    const std::size_t lead = s.back(where - 1, 6,
        [&](std::size_t k) { return s.is<"in", "to", "from", "for", "at", "is">(k) || s[k].is_mark(':'); });
    const auto meets = [&](std::size_t k) { return s.is_meeting(k); };
    return lead != scene::nowhere && s.ahead(where + 1, 11, meets) != scene::nowhere ? place_from(s, lead + 1) : span{};
}

/// "for" of "the tenth forum is planned for Oslo".
inline bool is_planned_for(const scene& s, std::size_t i)
{
    return s.is<"for">(i) && s.is_one_of<participles_of_planning>(i - 1);
}

/// "Oslo" of "will visit Oslo for the Forum", at the verb; empty: none.
inline span visited_town(const scene& s, std::size_t verb)
{
    return s.is_one_of<forms_of_visit>(verb) && has_meeting_behind(s, verb) ? place_from(s, verb + 1) : span{};
}

/// "Oslo" of "the town of Oslo", at the name.
inline bool is_called_town(const scene& s, std::size_t name)
{
    return s.is<"of">(name - 1) && s.is_one_of<kinds_of_town>(name - 2);
}

/// "Oslo" of "Oslo will host the Forum", "Oslo, which stages the Forum", "Oslo
/// is the venue of the Forum", "Oslo is this year's host of the Forum", at "host", "stages" and "venue": one that the
/// text has as a place, too, a town by its kind or a country; empty: none.
inline span hosting_town(const scene& s, std::size_t verb)
{
    constexpr std::size_t lead = 4096;
    const bool years = s[verb - 1].token.is == scan::token::kind::possessive && s[verb - 2].is == item::kind::date;
    const bool noun = s.is<"host", "venue", "scene">(verb) && (years || s.is<"the">(verb - 1)) && s.is<"of">(verb + 1);
    if (!noun && !s.is_one_of<verbs_of_hosting>(verb)) return {};
    std::size_t end = verb - noun - (noun && years);
    while (end > 0 && s.is<"will", "is", "was", "to", "be", "would", "has">(end - 1)) --end;
    if (end > 1 && s[end - 1].is == item::kind::date)
        end -= 1U + s.is<"on", "from", "in">(end - 2); // "on Monday hosts"
    if (end > 1 && s.is<"which">(end - 1) && s[end - 2].is_mark(',')) end -= 2;
    std::size_t first = end;
    while (names_place(s, first - 1)) --first;
    if (first == end || end - first > 3
        || (first > 0 && !s.is<"of", "which", "that">(first - 1) && !s[first - 1].is_dash()))
        return {};
    const span town{s[first].token.where.begin, s[end - 1].token.where.end};
    const bool object = s.is<"which", "that">(first - 1) && s.is_meeting(first - 2 - s[first - 2].is_mark(','));
    if (object && s[first].has(word_class::country)) return town; // "the Forum, which Norway will host"
    if (s.ahead(verb + 1, 4, [&](std::size_t k) { return s.is_name(k); }) == scene::nowhere) return {};
    if (is_called_town(s, first) || (end - first == 1 && s[first].has(word_class::country))) return town;
    const std::string_view name = town.in(s.text), start = s.text.substr(0, lead);
    for (std::size_t at = 0; (at = start.find(name, at)) != std::string_view::npos; ++at)
        if (ends_on(start.substr(0, at), "in")) return town;
    return starts_with(s.text, name) && town.begin > 0 ? town : span{};
}

/// "Oslo" of "the Forum, hosted by the city of Oslo", "University of Oslo" of "hosted by the University of Oslo", at
/// "by"; empty: none.
inline span town_of_hosts(const scene& s, std::size_t by)
{
    if (!s.is<"by">(by) || !s.is<"hosted">(by - 1)) return {};
    const std::size_t the = s.is<"the">(by + 1), name = behind_kind_of_place(s, by + 1 + the);
    const bool place = name > by + 1 + the || is_land(s[name]) || (the && s.is<"university">(name));
    return place ? place_from(s, by + 1) : span{};
}

/// "Oslo" of "the host city, Oslo", "the venue is Oslo", "the venue of the Forum is Oslo", at "city" and "is";
/// empty: none.
inline span place_of_noun(const scene& s, std::size_t i)
{
    if (s.is_one_of<kinds_of_town>(i) && s.is<"host">(i - 1) && s[i + 1].is_mark(',')) return place_from(s, i + 2);
    const bool of_meeting
        = s.is_meeting(i - 1) && s.is<"venue">(i - 3 - s.is<"the">(i - 2)); // "venue for the Forum is"
    return s.is<"is", "was">(i) && (of_meeting || s.is<"venue">(i - 1)) ? place_from(s, i + 1) : span{};
}

/// "Opens on Monday in Oslo", "It will be held in Oslo"
inline bool goes_on_of_event(const scene& s)
{
    return s[0].tells() == encounter::hold || (s.is<"it", "they">(0) && s.has_verb(encounter::hold));
}

/// A place that no preposition leads to, at the item that tells of it.
struct place_told {
    span where;  ///< empty: none
    bool wide{}; ///< of a host or a diary's line: one told with "in" is firmer
};
/// \param dateline where the story was written
inline place_told told_place(const scene& s, std::size_t i, span dateline)
{
    if (s.is<"here">(i)) return {dateline};
    if (s.is<"where">(i)) return {place_before_where(s, i)};
    for (const auto told : {place_in_brackets, place_of_line, visited_town, place_of_noun})
        if (const span place = told(s, i); !place.empty()) return {place};
    for (const auto told : {place_of_diary_line, hosting_town, town_of_hosts})
        if (const span place = told(s, i); !place.empty()) return {place, true};
    return {};
}

} // namespace lede::joining
