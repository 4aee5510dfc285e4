// How a period stands to the one it is told from.
#pragma once
#include <cstdint>

namespace lede::ast {

enum class relation : std::int8_t {
    none,
    current,   ///< "this week"
    last,      ///< "last week"
    past,      ///< "the past week": a stretch that ends now
    previous,  ///< "the previous week": before the one just told of
    next,      ///< "next week"
    coming,    ///< "the coming week"
    following, ///< "the following week": after the one just told of
    same,      ///< "the same week"
    that,      ///< "that week"
};

/// -1 before, 0 the same, 1 after.
constexpr int shift_of(relation r)
{
    using enum relation;
    return r == last || r == past || r == previous ? -1 : r == next || r == coming || r == following ? 1 : 0;
}

/// Told from another date of the text, rather than from the day of writing.
constexpr bool leans_on_text(relation r)
{
    using enum relation;
    return r == previous || r == following || r == same || r == that;
}

} // namespace lede::ast
