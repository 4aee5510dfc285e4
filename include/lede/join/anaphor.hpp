// What stands for a meeting in a sentence and does not name it.
#pragma once
#include <lede/join/scene.hpp>

#include <algorithm>
#include <cstdint>

namespace lede::joining {

/// "the 57th will be held"  "the 57th in Oslo": the number of a meeting whose name is left out; 0: none stands there.
// but not "the 57th parallel"  "the 57th in five years"
inline std::uint32_t edition_alone(const scene& s, std::size_t i)
{
    const scan::token& t = s[i].token;
    const bool digits = t.is_number() && t.tail == scan::token::suffix::ordinal && t.number < 10000;
    if (s[i].is != item::kind::word || !digits || !s.is<"the">(i - 1)) return 0;
    const bool held = s.is<"will", "would", "is", "was", "had", "has">(i + 1) || s[i + 1].is == item::kind::date;
    const bool placed = s.is<"in", "at">(i + 1) && s[i + 2].is_capital();
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
        return s.is<"the", "this", "that", "these", "its">(k) || (s.lead && s.is<"a", "an">(k));
    }) != scene::nowhere;
}

/// "The Forum" of the event spoken of last.
inline bool repeats_head(const scene& s, const reading& all, std::size_t i)
{
    if (s.focus == reading::none || !s[i].has(word_class::gathering) || !s[i].token.is_capital()) return false;
    const mention& first = all.mentions[all.events[s.focus].first];
    return s.is<"the">(i - 1) && same(s.word(i), first.as_meeting()->head.in(s.text));
}

// "the minister's meeting with"  "her bilateral talks with"  "another briefing"  "a separate meeting": what is said
// beside it is not of the event
//     but not "the 5th Forum, another meeting that"
inline bool is_other_meeting(const scene& s, std::size_t i)
{
    const bool brief = s.is<"briefing", "interview">(i);
    if ((!brief && !s[i].has(word_class::gathering)) || !s[i].token.is_lower()) return false;
    const auto owner = [&](std::size_t k) {
        return s[k].token.is == scan::token::kind::possessive || s.is<"his", "her", "their", "our", "my">(k);
    };
    if (s.is<"with", "between">(i + 1) && s.back(i, 2, owner) != scene::nowhere) return true;
    const std::size_t told = s.back(
        i, 3, [&](std::size_t k) { return s.is<"another", "separate">(k) || (brief && s.is<"a", "this">(k)); });
    return told != scene::nowhere && !s[told - 1].is_mark(',');
}

/// "a two-day summit", before the text's first meeting is named as "the 35th NATO Summit": its event; none: no such.
inline std::uint32_t event_ahead(const scene& s, const reading& all, std::size_t i)
{
    constexpr std::size_t lead = 2048;
    if (s.focus != reading::none || !s[i].has(word_class::gathering) || !s[i].token.is_lower()) return reading::none;
    const mention& first = all.mentions[all.events.front().first];
    const bool same_head
        = !s.is_one_of<heads_of_any_meeting>(i) && same(s.word(i), first.as_meeting()->head.in(s.text));
    const bool told = s.back(i, 3, [&](std::size_t k) { return s.is<"a", "an", "the", "this">(k); }) != scene::nowhere;
    return same_head && told && first.where.begin < lead ? 0 : reading::none;
}

/// Below a heading that names a meeting, "they met on Monday" and "the ministers convened" are told of it: at the
/// verb; nowhere: none.
inline std::size_t meeting_verb(const scene& s)
{
    if (!s.lead || !s.anchors.empty() || s.focus == reading::none || s.is<"he", "she">(0)) return scene::nowhere;
    return s.ahead(0, s.size(), [&](std::size_t i) { return s[i].tells() == encounter::meet && !s.is<"between">(i); });
}

} // namespace lede::joining
