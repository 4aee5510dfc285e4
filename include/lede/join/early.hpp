// What labels tell before the first meeting is named.
#pragma once
#include <lede/join/facts.hpp>
#include <lede/types/event.hpp>
#include <lede/types/few.hpp>

#include <cstdint>

namespace lede::joining {

/// "When: 3 May", "Where: Oslo", "Who: X", above "What: 5th Harbour Forum".
struct told_early {
    struct guest {
        std::uint32_t who;
        role as;
    };
    few<guest, 8> people;
    std::uint32_t date{reading::none}; ///< its mention
    span place;

    /// Hands all of it to the event that is named.
    void go_to(std::uint32_t event, facts& known)
    {
        for (const guest& g : people) known.connect(event, g.who, g.as, reason::near_sentence);
        if (date != reading::none) known.connect(event, date, role::date, reason::near_sentence);
        if (!place.empty()) known.settle(event, place);
        *this = {};
    }
};

} // namespace lede::joining
