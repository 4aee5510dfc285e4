// What a sentence tells of another meeting than the one it names last, and which it names in passing.
#pragma once
#include <lede/join/beyond.hpp>
#include <lede/join/debate.hpp>
#include <lede/join/line.hpp>
#include <lede/join/scene.hpp>
#include <lede/types/few.hpp>

#include <algorithm>
#include <cstdint>

namespace lede::joining {

/// "the fourth forum", "the 4th Harbour Forum" in a text on the 5th: another of the series.
inline bool is_other_edition(const scene& s, const reading& all, std::uint32_t event)
{
    if (event == s.focus) return false;
    const auto named = [&](std::uint32_t e) { return all.mentions[all.events[e].first].as_meeting(); };
    const meeting &other = *named(event), &main = *named(s.focus);
    if (other.tier == meeting_tier::anaphoric) return true;
    if (other.series.empty() || main.series.empty() || other.ordinals.empty() || main.ordinals.empty()) return false;
    const std::string_view series = other.series[0].in(s.text), head = main.head.in(s.text);
    const bool next = other.ordinals[0] == main.ordinals[0] + 1 || main.ordinals[0] == other.ordinals[0] + 1;
    return same(series, main.series[0].in(s.text)) || (next && same(series, head));
}

/// "May 2: 2nd Forum | May 3: 3rd Forum": of lines that dates open, the next one's.
inline bool is_on_next_line(const scene& s, std::size_t meeting_end, std::uint32_t meeting, span date)
{
    const item& last = s.items.back();
    const bool ends_here = last.is == item::kind::meeting && last.mention == meeting;
    return s[0].is == item::kind::date && date.begin >= (ends_here ? meeting_end : last.token.where.end);
}

/// "the 5th Forum opened" in a text that began with the 4th: the one to be told of now      but not "the 5th Forum will
/// open"
inline bool is_next_edition_held(const scene& s, const reading& all, const anchor& named)
{
    if (!named.named || !is_other_edition(s, all, named.event) || s[named.at + 1].tells() != encounter::hold)
        return false;
    const auto number = [&](std::uint32_t event) {
        const few<std::uint32_t, 4>& ordinals = all.mentions[all.events[event].first].as_meeting()->ordinals;
        return ordinals.empty() ? 0U : ordinals[0];
    };
    return number(named.event) > number(s.focus);
}

/// "X, who left for the 8th Summit, welcomed it": named to tell of X
inline bool is_in_who_clause(const scene& s, std::size_t meeting)
{
    const std::size_t who
        = s.back(meeting, 10, [&](std::size_t k) { return s.is<"who", "whose">(k) || s[k].is_mark(','); });
    return s.is<"who", "whose">(who) && s.names_meeting_before(meeting + 1, who);
}

/// "Since the 4th Forum", "who chaired the 4th Forum": named to tell of another time.
inline bool is_aside(const scene& s, std::size_t meeting)
{
    const auto who = [&](std::size_t k) { return s.is<"who", "whose">(k); };
    return s.is_one_of<words_of_other_times>(meeting - 1) || s.is_one_of<words_of_other_times>(meeting - 2)
           || s.back(meeting, 6, who) != scene::nowhere;
}

/// "The 3rd Talks were held back-to-back", "The 5th Forum was preceded by the 3rd Talks": a meeting beside the main one
inline bool is_held_beside(const scene& s, std::size_t meeting)
{
    const auto beside = [&](std::size_t k) {
        return s.is<"preceded", "conjunction">(k) || (s.is<"back">(k) && s[k + 1].is_mark('-'));
    };
    return s.ahead(meeting + 1, 8, beside) != scene::nowhere || s.back(meeting, 4, beside) != scene::nowhere;
}

/// "the 5th Forum in Oslo on Monday and the 8th Summit": what is said of the one is said of the other.
inline bool is_joined(const scene& s, std::size_t one, std::size_t other)
{
    constexpr std::size_t reach = 16;
    if (other > one + reach) return false;
    bool joined = false;
    for (std::size_t k = one + 1; k < other; ++k) {
        joined = joined || s.is<"and">(k);
        const bool small = s.is<"and", "in", "on", "at", "the", "of">(k) || s[k].is_mark(',');
        if (!small && s[k].is != item::kind::date && s[k].is != item::kind::meeting && !s[k].is_capital()) return false;
    }
    return joined;
}

/// "handed the chair to Y, who will host the Forum", "debated the pact, which cooks tore up at the Forum": what stands
/// behind "who" and "which" is told of Y and of the pact alone.
inline bool is_of_clause(const scene& s, std::size_t deed, std::size_t meeting)
{
    for (std::size_t k = deed + 1; k < meeting; ++k)
        if (s.is<"who", "whose">(k) || (s.is<"which">(k) && s[k - 1].is_mark(','))) return true;
    return false;
}

/// "will host Y in Bergen ahead of the Forum": done before it, by one who need not host it
inline bool is_done_before(const scene& s, std::size_t deed, std::size_t meeting)
{
    return s.between(deed, meeting, [&](std::size_t k) { return s.is<"ahead of", "before">(k); }) != scene::nowhere;
}

/// "After the Forum, she flew to Rome, where she met Y": what stands behind such a "where" is done elsewhere
inline bool is_done_away(const scene& s, std::size_t meeting, std::size_t deed)
{
    return s.between(meeting + 2, deed, [&](std::size_t k) {
        return s.is<"where">(k) && s[k - 1].is_mark(',') && s.is<"to", "for">(k - 3);
    }) != scene::nowhere;
}

/// "Forum" of "X, who chaired the Forum, was among the guests", at "among": told in passing of X alone
inline bool is_in_aside(const scene& s, std::size_t meeting, std::size_t deed)
{
    const std::size_t who = s.back(meeting, 8, [&](std::size_t k) { return s[k].is_mark(','); });
    const bool opens = who != scene::nowhere && s.is<"who">(who + 1);
    return opens && s.between(meeting, deed, [&](std::size_t k) { return s[k].is_mark(','); }) != scene::nowhere;
}

/// "the 5th Forum and the 8th Summit will be held in Oslo": told of both
inline bool is_paired(const scene& s, std::size_t one, std::size_t other)
{
    return s.is<"and">(one + 1) && other == one + 2U + s.is<"the">(one + 2);
}

/// "the meetings", "both summits", "will attend both", behind two that are named: said of both
inline bool is_of_both(const scene& s, const anchor& of)
{
    const item& noun = s[of.at];
    if (s.is<"both", "each">(of.at)) return s.paired != reading::none && !of.named;
    return s.paired != reading::none && !of.named && noun.has(scan::word_class::gathering)
           && noun.token.value(scan::word_class::gathering) >= lexicon::several;
}

/// The one that the sentence names together with that in focus or in passing, or that was in focus before it; while
/// none is named, the same as before.
inline std::uint32_t paired_with_focus(const scene& s, std::uint32_t focus_before)
{
    const anchor* before = nullptr;
    for (const anchor& a : s.anchors) {
        if (!a.named) continue;
        if (before && before->event != a.event && is_joined(s, before->at, a.at))
            return a.event == s.focus ? before->event : a.event;
        before = &a;
    }
    if (before && focus_before != reading::none && focus_before != s.focus) return focus_before;
    return before && s.latest != s.focus ? s.latest : s.paired; // "was held back-to-back with the 8th Summit"
}

/// The sentence speaks of the meeting in focus, and not of others in passing alone.
inline bool tells_of_focus(const scene& s)
{
    return std::any_of(s.anchors.begin(), s.anchors.end(), [&](const anchor& a) { return a.event == s.focus; });
}

/// "The 6th will be held in Bergen", behind the 5th: one in passing that the sentence says is to come; none: no such.
inline std::uint32_t event_to_come(const scene& s)
{
    const bool ahead = s.has_word<"will">()
                       || s.ahead(0, s.size(), [&](std::size_t k) { return looks_ahead(s, k); }) != scene::nowhere;
    for (const anchor& a : s.anchors)
        if (ahead && a.named && a.event != s.focus && s.focus != reading::none) return a.event;
    return reading::none;
}

/// "he will chair it", "X is to speak", "X would be there", at the deed: of the one to come, where that in focus is
/// being held
inline bool is_of_one_to_come(const scene& s, std::size_t deed)
{
    if ((!s.in_session && !s.minutes) || s.to_come == reading::none) return false;
    return s.back(deed + 2, 6, [&](std::size_t k) {
        return s.is<"will", "would">(k) || (s.is<"to">(k) && s.is<"is", "are", "agreed">(k - 1));
    }) != scene::nowhere;
}

/// The event of a place in the sentence, and the one paired with it.
inline few<std::uint32_t, 3> events_told_of(const scene& s, const anchor& of)
{
    few<std::uint32_t, 3> events;
    events.push(of.event);
    if (is_of_both(s, of)) events.push(s.paired);
    for (const anchor& a : s.anchors)
        if (a.event != reading::none && is_paired(s, a.at, of.at) && !events.full()) events.push(a.event);
    return events;
}

/// What stands beside the meeting named last is told of someone else, elsewhere or in passing: of the event in focus.
inline bool is_told_apart(const scene& s, const anchor& of, std::size_t deed)
{
    const std::size_t meeting = of.at;
    const bool of_clause = deed > meeting && s.is<"which">(meeting + 1U + s[meeting + 1].is_mark(','));
    if (!of_clause && is_beyond(s, of)) return true; // but not "preparations for the Forum, which X will host"
    const bool of_result = deed < meeting && of.named && of.event != s.focus && is_of_result(s, meeting);
    return of_result || (deed < meeting && is_foretold(s, of))
           || (s.minutes && deed < meeting && is_minuted(s, meeting)) || is_of_clause(s, deed, meeting)
           || is_done_away(s, meeting, deed) || is_in_aside(s, meeting, deed);
}

/// "The Forum came a month after the 8th Summit", "It takes its cue from the 8th Summit": told of the one in focus
inline bool is_told_of_focus(const scene& s, const anchor& named)
{
    const bool beside = s.is<"ahead of", "before", "after", "following">(0); // "Ahead of the Forum, they met at"
    for (const anchor& a : s.anchors)
        if (a.event == s.focus && a.at < named.at)
            return !(beside && s[a.at + 1].is_mark(',')) && s.between(a.at, named.at, [&](std::size_t k) {
                return s.is<"and", "while", "but">(k) || s[k].is_mark(':');
            }) == scene::nowhere;
    return false;
}

/// "The Committee on Trade held its 151st meeting on Monday", at a paragraph's start: the next to be told of
inline bool opens_on_session(const scene& s, std::size_t meeting)
{
    const std::size_t verb = meeting - 1 - s.is<"its", "their">(meeting - 1);
    return s[0].token.after_paragraph() && s[verb].tells() == encounter::hold && s.is<"held", "opened", "holds">(verb);
}

/// A meeting is named in passing: the next sentences go on with the one spoken of before.
/// \param begun_aside  that one was named in passing itself
inline bool is_in_passing(const scene& s, const reading& all, const anchor& named, bool begun_aside)
{
    if (s.focus == reading::none || is_next_edition_held(s, all, named)) return false;
    const bool opens_line = named.at == 0 && s[0].token.before != scan::token::gap::blank; // "4th Forum, Oslo: ..."
    const bool dated = s[0].is == item::kind::date && s[0].token.before != scan::token::gap::blank;
    const bool on_line = opens_line || (dated && !s[1].is_mark(',')) // "3 May: 4th Forum"
                         || opens_on_session(s, named.at);
    const std::size_t the = named.at - s.is<"the">(named.at - 1);
    const bool over = s.is<"from">(the - 1) && s.is<"back", "home">(the - 2); // "came back from the 8th Summit"
    const bool edge = s.follows<edges_of_meetings>(named.at, 4); // "was announced on the margins of the 8th Summit"
    if (over || edge || s.is<"next", "previous">(named.at - 1) || is_of_result(s, named.at) || s[named.at].quoted)
        return true;
    return is_minuted(s, named.at) || is_held_beside(s, named.at) || (!begun_aside && is_in_who_clause(s, named.at))
           || (!begun_aside && !on_line
               && (is_beyond(s, named) || is_told_of_focus(s, named) || is_other_edition(s, all, named.event)));
}

} // namespace lede::joining
