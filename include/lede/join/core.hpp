// The second pass: short mentions, who is whom, which meetings are one, and what belongs to each.
#pragma once
#include <lede/join/beside.hpp>
#include <lede/join/editions.hpp>
#include <lede/join/joiner.hpp>
#include <lede/join/short_meeting.hpp>
#include <lede/join/short_mention.hpp>
#include <lede/reader/calls.hpp>

#include <algorithm>
#include <cstdint>
#include <iterator>
#include <string_view>
#include <tuple>
#include <vector>

namespace lede {

namespace joining {

/// Puts mentions that were found between the others in their places.
inline void merge(std::vector<mention>& said, const std::vector<mention>& found)
{
    if (found.empty()) return;
    std::vector<mention> all;
    all.reserve(said.size() + found.size());
    std::merge(said.begin(), said.end(), found.begin(), found.end(), std::back_inserter(all),
        [](const mention& a, const mention& b) { return a.where.begin < b.where.begin; });
    said = std::move(all);
}

/// Adds the short forms of meetings, behind their names, as far as the caller's limit allows.
inline void add_short_meetings(std::string_view text, const context& wishes, std::vector<mention>& said)
{
    if (said.size() >= wishes.limit) return;
    const auto is_meeting = [](const mention& m) { return m.as_meeting() != nullptr; };
    if (std::any_of(said.begin(), said.end(), is_meeting)) merge(said, short_meeting_finder{text, wishes, said}.find());
}

/// Adds the short mentions of everyone who has a title, as far as the caller's limit allows.
inline void add_short_mentions(std::string_view text, const context& wishes, std::vector<mention>& said)
{
    if (said.size() >= wishes.limit) return;
    who people{text};
    for (std::uint32_t i = 0; i < said.size(); ++i)
        if (const person* p = said[i].as_person()) people.note(i, *p);
    if (people.empty()) return;
    merge(said, short_mention_finder{text, wishes, people, said}.find());
}

/// Links the mentions of one person. \return of each mention that is a person, the one that names him most fully
inline std::vector<std::uint32_t> link_people(std::string_view text, reading& all)
{
    who people{text};
    std::vector<std::uint32_t> of(all.mentions.size(), reading::none);
    for (std::uint32_t i = 0; i < of.size(); ++i)
        if (const person* p = all.mentions[i].as_person()) of[i] = people.note(i, *p);
    for (std::uint32_t i = 0; i < of.size(); ++i) {
        if (of[i] == reading::none) continue;
        of[i] = people[of[i]].fullest;
        if (of[i] != i) all.same_as[i] = of[i];
    }
    return of;
}

/// Makes an event of each meeting, and links its mentions to it. \return of each mention that is a meeting, its event
inline std::vector<std::uint32_t> open_events(std::string_view text, reading& all)
{
    editions meetings{text};
    std::vector<std::uint32_t> of(all.mentions.size(), reading::none);
    for (std::uint32_t i = 0; i < of.size(); ++i) {
        if (!all.mentions[i].as_meeting()) continue;
        const editions::place place = meetings.note(all.mentions[i], year_beside(all, i));
        of[i] = place.event;
        if (place.why == reason::itself) all.events.push_back({i, all.mentions[i].where, {}, {}});
        else all.same_as[i] = all.events[place.event].first;
        all.links.push_back({place.event, i, role::meeting, place.why});
    }
    return of;
}

/// "in November", then "from Nov. 6 to 8": the second tells more exactly when.
inline bool narrows(const timex& told, const timex& before)
{
    return told.start && told.end_excl && before.start && before.end_excl && told.grain < before.grain
           && *before.start <= *told.start && *told.end_excl <= *before.end_excl;
}

/// Two intervals that have no time in common.
inline bool are_apart(const timex& a, const timex& b)
{
    return a.start && a.end_excl && b.start && b.end_excl && (*a.end_excl <= *b.start || *b.end_excl <= *a.start);
}

/// "7 May 2025", the line below a heading, is the day the text was published where its first sentence says that the
/// meeting was held on another.
inline void leave_out_published(reading& all, const std::vector<reason>& firmest)
{
    const auto published = [&](const link& l) {
        const bool loose = l.as == role::date && l.why >= reason::near_sentence;
        return loose && firmest[l.event] < reason::near_sentence
               && are_apart(*all.mentions[l.mention].as_date(), all.events[l.event].date);
    };
    all.links.erase(std::remove_if(all.links.begin(), all.links.end(), published), all.links.end());
}

/// Orders the links, leaves the firmest of two of one mention (a host is more than a participant), and dates the
/// events.
inline void settle(reading& all)
{
    const auto rank = [](const link& l) { return l.as == role::participant ? 1 : 0; };
    std::sort(all.links.begin(), all.links.end(), [&](const link& a, const link& b) {
        return std::tuple(a.event, a.mention, rank(a), a.why) < std::tuple(b.event, b.mention, rank(b), b.why);
    });
    const auto again = [](const link& a, const link& b) { return a.event == b.event && a.mention == b.mention; };
    all.links.erase(std::unique(all.links.begin(), all.links.end(), again), all.links.end());
    std::vector<reason> firmest(all.events.size(), reason::lead);
    for (const link& l : all.links) {
        if (l.as != role::date) continue;
        timex& date = all.events[l.event].date;
        const reason why = l.why == reason::anaphora ? reason::same_sentence : l.why; // alike firm: the first told
        const timex& told = *all.mentions[l.mention].as_date();
        const bool firmer = date.value.empty() || why < firmest[l.event];
        if (!firmer && (why > firmest[l.event] || !narrows(told, date))) continue;
        date = told;
        firmest[l.event] = why;
    }
    leave_out_published(all, firmest);
}

} // namespace joining

LEDE_CORE void join_core(std::string_view text, const context& wishes, reading& found)
{
    text = text.substr(0, longest_text);
    joining::add_short_meetings(text, wishes, found.mentions);
    joining::add_short_mentions(text, wishes, found.mentions);
    found.same_as.assign(found.mentions.size(), reading::none);
    const std::vector<std::uint32_t> person_of = joining::link_people(text, found);
    const std::vector<std::uint32_t> event_of = joining::open_events(text, found);
    if (found.events.empty()) return;
    joining::joiner events{text, found, event_of, person_of};
    joining::each_sentence(text, wishes.words, found.mentions, [&](const joining::sentence& s, std::size_t end) {
        events.take(s);
        return events.next_worth_hearing(end);
    });
    events.finish(wishes);
    joining::settle(found);
}

LEDE_CORE reading reading_core(std::string_view text, const context& wishes)
{
    reading all;
    all.mentions = mentions_core(text, wishes);
    join_core(text, wishes, all);
    return all;
}

} // namespace lede
