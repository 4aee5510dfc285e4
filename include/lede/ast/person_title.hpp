// What the words of a title say.
#pragma once
#include <lede/types/span.hpp>

namespace lede::ast {

/// One title in its pieces, in the order they stand; empty pieces are not there.
struct person_title {
    span possessor;  ///< "South Korea's", with the "'s"
    span modifiers;  ///< all between possessor and head: "former U.S. Defense"
    span head;       ///< "Secretary", "Lt. Gen."
    span suffix;     ///< "elect" or "designate", without its hyphen
    span complement; ///< "of State", "for International Organization Affairs", "INDOPACOM"

    bool operator==(const person_title&) const = default;
};

} // namespace lede::ast
