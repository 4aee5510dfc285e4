// The places in a sentence that stand for an event.
#pragma once
#include <lede/join/anaphor.hpp>
#include <lede/join/apposed.hpp>

#include <cstdint>
#include <algorithm>
#include <optional>
#include <vector>

namespace lede::joining {

/// The event that an item stands for without naming it; reading::none: of a meeting that the text names nowhere;
/// nothing: it stands for none.
inline std::optional<std::uint32_t> event_meant(const scene& s, const reading& all, std::size_t i)
{
    if (is_other_meeting(s, i)) return reading::none;
    if (const std::uint32_t named = event_of_head(s, all, i); named != reading::none) return named;
    if (speaks_of_meeting(s, i) && s.is<"that">(i - 1) && i == 1) return s.latest; // "That meeting": named in passing
    if (speaks_of_meeting(s, i) || repeats_head(s, i) || counts_event(s, all, i)) return s.focus;
    if (is_pronoun(s, i)) return s.latest;
    if (const std::uint32_t there = event_held_in(s, all, i); there != reading::none) return there;
    if (is_both(s, i)) return s.focus;
    if (s.is_one_of<edges_of_meetings>(i) && s[i + 1].is_mark(',')) return s.focus; // "On the sidelines, X met Y"
    if (is_group_meeting_ahead(s, all, i)) return 0;
    if (const std::uint32_t ahead = event_ahead(s, all, i); ahead != reading::none) return ahead;
    if (const std::uint32_t number = edition_alone(s, i))
        return edition_near(all, s.anchors.empty() ? s.focus : s.anchors.back().event, number);
    return {};
}

/// Finds a sentence's anchors, in its order.
/// \param event_of of each mention that is a meeting: its event
inline void find_anchors(scene& s, const reading& all, const std::vector<std::uint32_t>& event_of)
{
    s.anchors.clear();
    for (std::size_t i = 0; i < s.size(); ++i) {
        if (s[i].is == item::kind::meeting) s.anchors.push_back({i, event_of[s[i].mention], true});
        else if (name_before_apposition(s, i) != scene::nowhere) s.anchors.push_back({i, s.anchors.back().event, true});
        else if (const auto event = event_meant(s, all, i)) s.anchors.push_back({i, *event, false});
    }
    if (const std::size_t verb = meeting_verb(s); verb != scene::nowhere) {
        const auto behind = [&](const anchor& a) { return a.at > verb; };
        s.anchors.insert(std::find_if(s.anchors.begin(), s.anchors.end(), behind), {verb, s.focus, false});
    }
}

} // namespace lede::joining
