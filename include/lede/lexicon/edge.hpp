#pragma once
#include <lede/lexicon/entry.hpp>
#include <lede/types/timex.hpp>

namespace lede::lexicon {

/// How the word for a part of a period stands by it, added to the modifier that it means.
namespace edge {
inline constexpr int start = static_cast<int>(modifier::start), mid = static_cast<int>(modifier::mid),
                     end = static_cast<int>(modifier::end);
inline constexpr int means = 7;     ///< mask: the modifier
inline constexpr int adjective = 8; ///< before it: "early 2014"
inline constexpr int noun = 16;     ///< with "of": "the end of 2014"
inline constexpr int glued = 32;    ///< with a hyphen: "mid-2014"
} // namespace edge

namespace table {
/// Words for a part of a period -> edge, summed. Source: TimeML 1.2.1, attribute mod. Admitted: what news puts before a
/// date.
inline constexpr entry edge[] = {
    {"early", edge::adjective + edge::start},
    {"earlier", edge::adjective + edge::start},
    {"late", edge::adjective + edge::end},
    {"later", edge::adjective + edge::end},
    {"mid", edge::adjective + edge::glued + edge::mid},
    {"beginning", edge::noun + edge::start},
    {"start", edge::noun + edge::start},
    {"onset", edge::noun + edge::start},
    {"outset", edge::noun + edge::start},
    {"middle", edge::noun + edge::mid},
    {"end", edge::noun + edge::end},
    {"close", edge::noun + edge::end},
    {"rest", edge::noun + edge::end},
    {"remainder", edge::noun + edge::end},
    {"early part", edge::noun + edge::start},
    {"first part", edge::noun + edge::start},
    {"turn", edge::noun + edge::start},
    {"latter part", edge::noun + edge::end},
    {"later part", edge::noun + edge::end},
    {"last part", edge::noun + edge::end},
    {"tail end", edge::noun + edge::end},
    {"midpoint", edge::noun + edge::mid},
    {"first days", edge::noun + edge::start},
    {"early days", edge::noun + edge::start},
    {"first weeks", edge::noun + edge::start},
    {"last days", edge::noun + edge::end},
    {"final days", edge::noun + edge::end},
    {"closing days", edge::noun + edge::end},
    {"last weeks", edge::noun + edge::end},
    {"final weeks", edge::noun + edge::end},
};

} // namespace table

} // namespace lede::lexicon
