// What the words of a bare name say.
#pragma once
#include <lede/types/span.hpp>

namespace lede::ast {

/// A name in its parts, in the order they stand or not; empty parts are not there. A name of one word alone has it as
/// `given`.
struct person_name {
    span title;            ///< the titles before it: "Lt. Gen."
    span given, family;    ///< "Juan"; "de la Vega"
    span middle;           ///< from the first middle name to the last
    span suffix, nickname; ///< "Jr., MD"; without its quotes or brackets

    bool operator==(const person_name&) const = default;
};

} // namespace lede::ast
