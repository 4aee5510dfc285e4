// What labels tell before the first meeting is named.
#pragma once
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
};

} // namespace lede::joining
