// What stands for a meeting in a sentence and does not name it.
#pragma once
#include <lede/join/line.hpp>
#include <lede/join/place.hpp>

#include <algorithm>
#include <cstdint>

namespace lede::joining {

/// "the 57th will be held"  "the 57th in Oslo"  "the 57th, in Oslo": the number of a meeting whose name is left out; 0:
/// none stands there.
// but not "the 57th parallel"  "the 57th in five years"
inline std::uint32_t edition_alone(const scene& s, std::size_t i)
{
    const scan::token& t = s[i].token;
    const bool numbered = t.tail == scan::token::suffix::ordinal && t.number < 10000;
    if (!s[i].is_word() || !numbered || !s.is<"the">(i - 1)) return 0;
    const bool held = s.is<"will", "would", "is", "was", "had", "has">(i + 1) || s[i + 1].is == item::kind::date;
    const std::size_t in = i + 1 + s[i + 1].is_mark(','); // "the 57th, in Oslo,"
    const bool placed = s.is<"in", "at">(in) && s[in + 1].is_capital();
    return held || placed ? static_cast<std::uint32_t>(t.number) : 0;
}

/// The event with this number among those named next to one; none: it is not named.
inline std::uint32_t edition_near(const reading& all, std::uint32_t event, std::uint32_t number)
{
    constexpr std::uint32_t near = 8;
    if (event == reading::none) return reading::none;
    const auto last = (std::min)(static_cast<std::uint32_t>(all.events.size()), event + near);
    for (std::uint32_t e = event - (std::min)(event, near); e < last; ++e) {
        const few<std::uint32_t, 4>& ordinals = all.mentions[all.events[e].first].as_meeting()->ordinals;
        if (std::find(ordinals.begin(), ordinals.end(), number) != ordinals.end()) return e;
    }
    return reading::none;
}

// "the meeting"  "the two-day talks"  "its sessions"; below its heading "a meeting"      but not "meetings"
inline bool speaks_of_meeting(const scene& s, std::size_t i)
{
    if (s.focus == reading::none || !s[i].has(word_class::gathering) || !s[i].token.is_lower()) return false;
    return s.back(i, 3, [&](std::size_t k) {
        return s.is<"the", "this", "that", "these", "its", "both">(k) || (s.lead && s.is<"a", "an">(k));
    }) != scene::nowhere;
}

/// "their second "2+2" meeting" of the event with this number.
inline bool counts_event(const scene& s, const reading& all, std::size_t i)
{
    constexpr std::size_t reach = 10;
    if (s.focus == reading::none || !s[i].has(word_class::gathering) || !s[i].token.is_lower()) return false;
    const std::size_t owner = s.back(i, reach, [&](std::size_t k) { return s.is<"their", "its">(k); });
    if (owner == scene::nowhere) return false;
    const scan::token& t = s[owner + 1].token;
    const bool word = t.has(word_class::ordinal);
    if (!word && t.tail != scan::token::suffix::ordinal) return false;
    const auto number
        = word ? static_cast<std::uint32_t>(t.value(word_class::ordinal)) : static_cast<std::uint32_t>(t.number);
    const few<std::uint32_t, 4>& told = all.mentions[all.events[s.focus].first].as_meeting()->ordinals;
    return std::find(told.begin(), told.end(), number) != told.end();
}

/// "the summit", "the Forum": the event named last with this head, where the one spoken of last has another; none:
/// there is none, or the word is any meeting's.
inline std::uint32_t event_of_head(const scene& s, const reading& all, std::size_t i)
{
    constexpr std::uint32_t near = 8;
    const std::size_t the = i - 1 - (s[i - 1].is == item::kind::date); // "the two-day summit"
    const bool told = s.is<"the">(the) && s[i].has(word_class::gathering) && !s.is_one_of<heads_of_any_meeting>(i);
    if (s.focus == reading::none || !told) return reading::none;
    const auto fits = [&](std::uint32_t e) {
        const mention& named = all.mentions[all.events[e].first];
        return named.where.begin < s[i].token.where.begin && same(s.word(i), named.as_meeting()->head.in(s.text));
    };
    if (fits(s.focus)) return reading::none;
    const auto last = (std::min)(static_cast<std::uint32_t>(all.events.size()), s.focus + near);
    for (std::uint32_t e = last; e > s.focus - (std::min)(s.focus, near); --e)
        if (fits(e - 1)) return e - 1;
    return reading::none;
}

/// "The Forum" of the event spoken of last.
inline bool repeats_head(const scene& s, std::size_t i)
{
    if (s.focus == reading::none || !s[i].has(word_class::gathering) || !s[i].token.is_capital()) return false;
    const std::size_t the = i - 1 - (s[i - 1].is == item::kind::date); // "the three-day Forum"
    return s.is<"the">(the) && same(s.word(i), s.head);
}

/// "it" of "had opened it on Saturday", "It ends on Monday": the event that the sentence before speaks of.
inline bool is_pronoun(const scene& s, std::size_t i)
{
    constexpr std::size_t reach = 4;
    if (!s.just_spoken_of || !s.is<"it">(i)) return false;
    if (i > 0) return s[i - 1].tells() > encounter::meet;
    for (std::size_t k = 1; k < reach; ++k)
        if (s[k].tells() == encounter::hold || s.is_one_of<verbs_of_lasting>(k)) return true; // "It lasts till May 5"
    return false;
}

/// "Bergen" of "she will skip Bergen", in a text on a forum in Oslo and a summit in Bergen: the summit; none: no other
/// meeting is held there.
inline std::uint32_t event_held_in(const scene& s, const reading& all, std::size_t town)
{
    constexpr std::uint32_t near = 4, reach = 2048;
    const bool in_name = s[town + 1].is_capital() || (s[town - 1].is_capital() && !s.is<"in", "at", "to">(town - 1));
    const bool of_another = !s.anchors.empty() && s.anchors.back().named; // "agreed to hold the 7th Forum in Bergen"
    if (!s.lately_spoken_of || !names_place(s, town) || in_name || of_another) return reading::none;
    const auto holds = [&](std::uint32_t event) {
        const std::string_view venue = all.events[event].venue.in(s.text);
        const bool told_near = all.events[event].meeting.begin + reach > s[town].token.where.begin;
        return told_near && !venue.empty() && starts_with(venue, s.word(town));
    };
    if (holds(s.focus)) return reading::none;
    const auto last = (std::min)(static_cast<std::uint32_t>(all.events.size()), s.focus + near);
    for (std::uint32_t e = s.focus - (std::min)(s.focus, near); e < last; ++e)
        if (holds(e)) return e;
    return reading::none;
}

/// "both" of "will attend both", "invited to both", behind two meetings      but not "both sides"
inline bool is_both(const scene& s, std::size_t i)
{
    if (!s.is<"both", "each">(i) || s.paired == reading::none || s[i + 1].is_capital()) return false;
    const bool opens = i == 0 && s.is<"were", "are", "will">(1); // "Both were attended by X"
    const bool led = s[i - 1].tells() != encounter{} || s.is<"at", "to", "in", "of", "for">(i - 1);
    return opens
           || (led && (!s[i + 1].is_word() || s.is<"events", "occasions", "and", "but", "as", "in", "on">(i + 1)));
}

/// "Rome" of "will go on to Rome to meet", where the meeting in focus is in Oslo
inline bool is_in_another_town(const scene& s, std::size_t town)
{
    return !s.venue.empty() && names_place(s, town) && s.is<"to", "in", "for">(town - 1)
           && find_in(s.venue.in(s.text), s.word(town)) == std::string_view::npos;
}

/// "where" of "goes on to Rome, where she meets X", of a Forum in Oslo: what follows is done there.
inline bool opens_elsewhere(const scene& s, std::size_t where)
{
    return s.is<"where">(where) && s[where - 1].is_mark(',') && !s.names_meeting() && is_in_another_town(s, where - 2);
}

/// "the meeting with X" in a text on a summit, "the talks in Bergen" and "to Bergen for talks with X" in one on a forum
/// in Oslo: one beside it.
inline bool is_beside_event(const scene& s, std::size_t i)
{
    if (s.focus == reading::none) return false;
    if (s.is<"for">(i - 1) && is_in_another_town(s, i - 2)) return true;
    if (s.is<"with", "between">(i + 1) && s.is_one_of<heads_of_bilaterals>(i))
        return lists_word(gatherings_of_many{}, s.head);
    const bool placed = s.is<"in">(i + 1) && names_place(s, i + 2);
    const std::string_view venue = s.venue.in(s.text), town = venue.substr(0, venue.find(','));
    return placed && !town.empty() && town.find(' ') == std::string_view::npos && !starts_with(town, s.word(i + 2));
}

/// "summit" of "the summit of kings", in a text on a summit
inline bool repeats_word_of_focus(const scene& s, std::size_t i)
{
    if (s.focus == reading::none) return false;
    return same(s.word(i), s.head);
}

// "the minister's meeting with"  "her bilateral talks with"  "another briefing"  "a separate meeting"  "the next
// summit"  "the first such meeting"  "the first of these meetings"  "the summit of kings": what is said beside it is
// not of the event
//     but not "the 5th Forum, another meeting that"
inline bool is_other_meeting(const scene& s, std::size_t i)
{
    const bool brief = s.is<"briefing", "interview">(i) && !s.is<"by", "from">(i + 1);
    if ((!brief && !s[i].has(word_class::gathering)) || !s[i].token.is_lower()) return false;
    const auto owner = [&](std::size_t k) {
        return s[k].token.is == scan::token::kind::possessive || s.is<"his", "her", "their", "our", "my">(k);
    };
    if (s.is<"with", "between">(i + 1) && s.back(i, 2, owner) != scene::nowhere) return true;
    const bool held_by_another = s[i + 2].is == item::kind::person || s[i + 2].is_capital();
    if (s.is<"that">(i + 1) && held_by_another) return true; // "the meeting that X held in May"
    if (s.is<"summit">(i) && s.is<"of">(i + 1) && !repeats_word_of_focus(s, i)) return true;
    if (is_beside_event(s, i) || (s.is<"of">(i - 2) && s.is<"these", "those">(i - 1))) return true;
    const std::size_t told = s.back(i, 3, [&](std::size_t k) {
        return s.is<"another", "separate", "next", "previous", "such">(k) || (brief && s.is<"a", "this">(k));
    });
    return told != scene::nowhere && !s[told - 1].is_mark(',');
}

/// "a two-day summit", "The Summit", before the text's first meeting is named as "the 35th NATO Summit": its event;
/// none: no such.
inline std::uint32_t event_ahead(const scene& s, const reading& all, std::size_t i)
{
    constexpr std::size_t lead = 2048;
    const bool alone = s.is<"the">(i - 1) && s[i + 1].token.is_lower(); // "The Summit opened"
    if (s.focus != reading::none || (!s[i].token.is_lower() && !alone)) return reading::none;
    const mention& first = all.mentions[all.events.front().first];
    const bool same_head
        = !s.is_one_of<heads_of_any_meeting>(i) && same(s.word(i), first.as_meeting()->head.in(s.text));
    const bool told = s.back(i, 3, [&](std::size_t k) { return s.is<"a", "an", "the", "this">(k); }) != scene::nowhere;
    return same_head && told && first.where.begin < lead ? 0 : reading::none;
}

/// "At the summit, she held a meeting with X": the one that the other is held beside; null: that in focus ("On the
/// sidelines, she met X"); the other itself: none is told.
inline const anchor* meeting_beside(const scene& s, const anchor& other)
{
    for (const anchor& a : s.anchors) {
        const auto leads = [&](std::size_t k) { return s.is_one_of<edges_of_meetings>(k); };
        const bool there = s.is_at_meeting(a.at) || s.back(a.at + 1, 5, leads) != scene::nowhere;
        if (a.event != reading::none && there && a.at != other.at) return &a;
    }
    return is_at_edge(s) ? nullptr : &other;
}

/// "met" of "They met on Monday", "meeting" of "Envoys are meeting in Bergen"      but not "will meet again", "also met
/// X", "agreed to meet in Rome"
inline bool is_verb_of_meeting(const scene& s, std::size_t i)
{
    const bool meets = s[i].tells() == encounter::meet && !s.is<"between", "alongside">(i);
    const bool opens = i == 0 && s[0].is_capital() && s.is<"in", "at">(1); // "Meeting in Bergen, envoys cheered"
    return (meets || (s.is<"meeting">(i) && (opens || s.is<"are", "were">(i - 1))))
           && !s.is<"again", "separately">(i + 1) && !s.is<"also", "later", "earlier", "last">(i - 1)
           && !(s.is<"to">(i - 1) && (s.is_one_of<verbs_of_agreeing>(i - 2) || is_in_another_town(s, i - 2)));
}

/// Below a heading that names a meeting, and right behind a sentence on it, "they met on Monday" and "the ministers
/// convened" are told of it: at the verb; nowhere: none.
inline std::size_t meeting_verb(const scene& s)
{
    const auto beside = [&](const anchor& a) { return s.follows<edges_of_meetings>(a.at, 4); };
    if (!std::all_of(s.anchors.begin(), s.anchors.end(), beside) || s.is<"he", "she">(0)) return scene::nowhere;
    const auto told_of_people = [](const item& i) { return i.is == item::kind::person; };
    const bool by_people = std::any_of(s.items.begin(), s.items.end(), told_of_people);
    if (!s.lead && (by_people || !s.just_spoken_of)) return scene::nowhere;
    if (by_people && s.is<"while", "before", "after", "earlier", "later">(0)) return scene::nowhere;
    for (std::size_t i = 0; i < s.size(); ++i) {
        if (!is_verb_of_meeting(s, i)) continue;
        const bool over = s.is<"met", "gathered", "convened", "sat">(i); // "will host the Forum ... X met Y on Monday"
        return !by_people || s.headed || over == s.in_session ? i : scene::nowhere;
    }
    return scene::nowhere;
}

/// "Ministers of five states will meet in Bergen on Monday", before the text's first meeting is named: at the verb.
inline bool is_group_meeting_ahead(const scene& s, const reading& all, std::size_t i)
{
    constexpr std::size_t lead = 1024, reach = 12;
    if (s.focus != reading::none || !is_verb_of_meeting(s, i)) return false;
    const mention& first = all.mentions[all.events.front().first];
    if (first.where.begin < s[i].token.where.begin || first.where.begin > lead) return false;
    const std::size_t group = s.back(
        i, reach, [&](std::size_t k) { return s[k].is == item::kind::person || s.is_one_of<those_who_meet>(k); });
    const meeting& named = *first.as_meeting();
    return s[group].is_word() && named.venue.empty() && named.date.empty();
}

} // namespace lede::joining
