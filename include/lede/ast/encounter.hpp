// What a word says of people and a meeting.
#pragma once
#include <cstdint>

namespace lede::ast {

enum class encounter : std::int16_t {
    meet = 1, ///< come together: "met", "gather"
    attend,   ///< be there: "attend", "took part"
    host,     ///< be there as host: "welcomed"
    chair,    ///< be there in the chair: "co-chaired"
    hold,     ///< of the meeting itself: "held", "takes place"
    apart,    ///< of something else: "founded", "signed"
    absent,   ///< not be there: "apologies", "on behalf of"
};

} // namespace lede::ast
