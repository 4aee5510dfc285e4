// Moments and their values on the suite's day.
#pragma once
#include "../reference.hpp"

#include <lede/resolve/moment.hpp>

#include <doctest/doctest.h>

#include <string_view>

#if defined(__GNUC__)
#pragma GCC diagnostic ignored "-Wmissing-field-initializers" // what is not said is not written
#endif

namespace tests::moments {

using lede::direction;
using lede::unit;
using lede::ast::moment;
using lede::ast::relation;
using lede::resolve::day_at;

/// What is said, and its value on the suite's day, a Friday; empty: refused.
struct row {
    moment said;
    std::string_view value;
    direction way{direction::nearest};
    bool forced{}; ///< by the caller, not by a verb
    lede::resolve::days_point here{tests::reference};
};

inline lede::resolve::frame frame_of(const row& r)
{
    lede::resolve::frame f;
    f.reference = lede::instant{r.here};
    f.way = r.way;
    f.forced = r.forced;
    return f;
}

template <class Rows>
void check(const Rows& rows)
{
    int number = 0; ///< of the row, from 0
    for (const row& r : rows) {
        CAPTURE(number);
        ++number;
        const auto found = lede::resolve::resolve_moment(r.said, frame_of(r));
        CHECK(found.value.view() == r.value);
        CHECK(found.named.has_value() == !r.value.empty());
        CHECK((found.note == lede::note::none) == !r.value.empty());
    }
}

constexpr auto past = direction::past, future = direction::future, nearest = direction::nearest;
constexpr moment leap_day{.month = 2, .day = 29};

} // namespace tests::moments
