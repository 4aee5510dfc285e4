// Meetings that a sentence names to say when something else is, or where it goes.
#pragma once
#include <lede/join/apposed.hpp>
#include <lede/join/scene.hpp>

#include <cstddef>

namespace lede::joining {

/// "ahead of", "the next day's": what stands between such a word and the meeting.
inline bool leads_on(const scene& s, std::size_t k)
{
    return s.is<"the", "its", "their", "this", "next", "last", "a", "an">(k) || s[k].is == item::kind::date
           || s[k].token.is == scan::token::kind::possessive
           || (s[k].is_capital() && !s.is<"ahead of", "before", "since", "until">(k))
           || (s[k].has(word_class::unit) && s[k + 1].token.is == scan::token::kind::possessive);
}

/// "X announced that Ghana would stage the 6th Forum", of the 5th
inline bool is_foretold(const scene& s, const anchor& a)
{
    constexpr std::size_t reach = 4;
    const auto would = [&](std::size_t k) { return s.is<"would">(k); };
    return a.named && s.focus != reading::none && a.event != s.focus && s.back(a.at, reach, would) != scene::nowhere;
}

/// "welcomed the outcome of the 8th Summit", "the pledges made at the 8th Summit": named to tell what came of it
inline bool is_of_result(const scene& s, std::size_t meeting)
{
    constexpr std::size_t reach = 5;
    const std::size_t lead = s.back(meeting, reach, [&](std::size_t k) { return !leads_on(s, k); });
    if (s.is<"of">(lead)) return s.is_one_of<news_welcomed, results_of_meetings>(lead - 1);
    if (!s.is<"at", "by", "in", "during">(lead) || !s.is_one_of<participles_of_results>(lead - 1)) return false;
    const item& before = s[lead - 2]; // "Ministers agreed at the Forum", "were signed at the Forum"
    return before.is_word() && !s.is_one_of<those_who_meet, audience, words_before_deed>(lead - 2);
}

/// Another meeting than that in focus, named to tell the time or the way by: "ahead of the 8th Summit", "a week before
/// the 8th Summit", "will go to the 8th Summit", "will be adopted at the 8th Summit" of what was agreed at the Forum.
inline bool is_beyond(const scene& s, const anchor& a)
{
    constexpr std::size_t reach = 6, clause = 10;
    const std::size_t apposed = name_before_apposition(s, a.at), at = apposed == scene::nowhere ? a.at : apposed;
    if (!s.is_name(at) || s.focus == reading::none || a.event == s.focus) return false;
    const std::size_t lead = s.back(at, reach, [&](std::size_t k) { return !leads_on(s, k); });
    if (lead == scene::nowhere) return false;
    if (s.is<"before", "since", "until", "ahead of">(lead)) return true;
    if (s.is<"to">(lead)) return s.follows<verbs_of_passing_on>(lead, 4);
    if (s.is<"for">(lead)) return s.follows<preparations>(lead, 3);
    const auto will_be = [&](std::size_t k) { return s.is<"be">(k) && s.is<"will", "to">(k - 1); };
    const std::size_t passive = s.is<"at", "by">(lead) ? s.back(lead, clause, will_be) : scene::nowhere;
    return passive != scene::nowhere && s.in_session
           && s.back(lead, s.size(), [&](std::size_t k) { return s[k].is == item::kind::person; }) == scene::nowhere;
}

} // namespace lede::joining
