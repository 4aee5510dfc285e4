// When and where the meetings of a text are, as the tests of the join write it.
#pragma once
#include "reference.hpp"

#include <lede/read.hpp>

#include <cstdint>
#include <string>
#include <string_view>

namespace tests {

/// Of each event its dates and its venue: "2021-03-12 in Oslo | in Bergen".
inline std::string held(std::string_view text)
{
    const lede::reading all = lede::read(text, published());
    std::string out;
    for (std::uint32_t e = 0; e < all.events.size(); ++e) {
        std::string one;
        for (const lede::link& l : all.links)
            if (l.event == e && l.as == lede::role::date)
                one.append(one.empty() ? "" : ", ").append(all.mentions[l.mention].as_date()->value.view());
        if (const std::string_view venue = all.events[e].venue.in(text); !venue.empty())
            one.append(one.empty() ? "in " : " in ").append(venue);
        out.append(e ? " | " : "").append(one);
    }
    return out;
}

} // namespace tests
