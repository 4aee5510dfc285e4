// What a date phrase means.
#pragma once
#include <lede/types/few.hpp>
#include <lede/types/span.hpp>
#include <lede/types/value_text.hpp>

#include <chrono>
#include <cstdint>
#include <optional>

namespace lede {

/// TIMEX3 attribute "mod" (TimeML 1.2.1, ISO 24617-1).
enum class modifier : std::uint8_t {
    none,
    start,
    mid,
    end,
    approx,
    before,
    after,
    on_or_before,
    on_or_after,
    less_than,
    more_than,
    equal_or_less,
    equal_or_more,
};

/// The unit a phrase is exact to.
enum class grain : std::uint8_t {
    none,
    second,
    minute,
    hour,
    daypart,
    day,
    week,
    weekend,
    month,
    quarter,
    half,
    season,
    year,
    decade,
    century,
    millennium,
};

/// TIMEX3 attribute "type".
enum class timex_type : std::uint8_t { date, time, duration, set };

/// Why a phrase has no value, or only a partial one.
enum class note : std::uint8_t {
    none,
    no_such_day,
    no_such_time,
    needs_reference,
    outside_holiday_table,
    outside_years,
    inverted_range,
    needs_antecedent,
};

/// A date phrase, resolved. The interval is local time as written: no zone is applied.
/// \source TimeML 1.2.1, tag TIMEX3; ISO 8601-2 (EDTF)
struct timex {
    /// One end of a range: "Nov. 3" and "5" of "Nov. 3-5".
    struct part {
        span where;
        timex_type type{};
        modifier mod{};
        value_text value;
        bool operator==(const part&) const = default;
    };

    timex_type type{};
    modifier mod{};
    lede::grain grain{};
    lede::note note{};
    bool anaphoric{};   ///< leans on another date of the text ("two days later", "that month")
    bool approximate{}; ///< the interval is computed from a tabular calendar, a day off at most (Islamic feasts)
    value_text value;   ///< TIMEX3 value against the reference date; empty: none, and note says why
    value_text written; ///< EDTF of what the words alone fix, the same against any reference date; may be empty
    /// Half-open [start, end_excl); an absent side is open, both absent: the phrase denotes no interval.
    std::optional<std::chrono::local_seconds> start{}, end_excl{};
    span zone;          ///< the zone as written ("KST", "+09:00"); empty: none named
    few<part, 2> parts; ///< the two ends of a range; empty when it is none

    bool operator==(const timex&) const = default;
};

} // namespace lede
