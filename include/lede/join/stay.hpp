// Where a traveller is, as the paragraph tells it: "In Oslo, the Minister will ... On Friday, she will attend the
// Forum".
#pragma once
#include <lede/join/venue.hpp>

namespace lede::joining {

/// The town of a paragraph on someone's journey.
class stay {
public:
    /// At a sentence's end. Calls take(event, town) for each meeting that it says someone will attend there.
    template <class Take>
    void hear(const scene& s, Take take)
    {
        if (s[0].token.after_paragraph()) town_ = {};
        if (const span there = town_told(s); !there.empty()) town_ = there;
        if (town_.empty() || !s.has_word<"will">()) return;
        for (const anchor& a : s.anchors)
            if (s.is_name(a.at) && is_attended(s, a.at)) take(a.event, town_);
    }

private:
    /// "Oslo" of "In Oslo, she will sing", of "She will then travel to Oslo."
    static span town_told(const scene& s)
    {
        const auto ends = [&](std::size_t k) { return s[k].is_mark('.') || s[k].is_mark(','); };
        const std::size_t to = s.is<"in">(0) ? 0 : s.ahead(1, s.size(), [&](std::size_t k) {
            return s.is<"to">(k) && is_travel(s, k - 1) && names_place(s, k + 1);
        });
        if (to == scene::nowhere || (to > 0 && !s.has_word<"will">())) return {}; // "came to Oslo"
        const span town = place_from(s, to + 1);
        std::size_t behind = to + 1;
        while (behind < s.size() && s[behind].token.where.begin < town.end) ++behind;
        return ends(behind) ? town : span{};
    }

    /// "will take part in the Forum", "will join Y for the Forum"
    static bool is_attended(const scene& s, std::size_t meeting)
    {
        constexpr std::size_t reach = 12;
        return s.back(meeting, reach, [&](std::size_t k) {
            return s[k].tells() != encounter{} && s[k].tells() <= encounter::chair;
        }) != scene::nowhere;
    }

    span town_;
};

} // namespace lede::joining
