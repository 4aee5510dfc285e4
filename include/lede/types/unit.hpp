// Units of time.
#pragma once
#include <cstdint>

namespace lede {

/// A unit that date phrases count in or name.
enum class unit : std::int8_t {
    none,
    second,
    minute,
    hour,
    day,
    week,
    weekend,
    fortnight,
    month,
    quarter,
    half,
    season,
    year,
    decade,
    century,
    millennium
};

} // namespace lede
