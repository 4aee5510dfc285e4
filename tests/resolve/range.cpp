// From one moment to another.
#include "phrases.hpp"

#include <doctest/doctest.h>

#include <cstdint>
#include <string_view>

using namespace tests::phrases;

TEST_CASE("resolve/range: what one end of a range leaves unsaid the other one says")
{
    struct row {
        moment first, second;
        std::string_view value; ///< empty: it runs backwards
    };
    // clang-format off
    const row rows[] = {
        {{.month = 11, .day = 3}, {.day = 5}, "2025-11-03/2025-11-05"},
        {{.day = 6}, {.year = 1952, .month = 10, .day = 15}, "1952-10-06/1952-10-15"},
        {{.month = 12, .day = 30}, {.year = 2026, .month = 1, .day = 2}, "2025-12-30/2026-01-02"},
        {{.year = 2025, .month = 12, .day = 30}, {.month = 1, .day = 2}, "2025-12-30/2026-01-02"},
        {{.year = 2025, .month = 11, .day = 3}, {.month = 11, .day = 5}, "2025-11-03/2025-11-05"},
        {{.year = 2025, .month = 11, .day = 4}, {.year = 2025, .month = 11, .day = 4}, "2025-11-04/2025-11-04"},
        {{.year = 2025, .month = 11, .day = 4}, {.year = 2025, .month = 11, .day = 3}, ""},
        {{.year = 1957}, {.year = 58, .short_year = true}, "1957/1958"},
        {{.year = 1999}, {.year = 0, .short_year = true}, "1999/2000"},
        {{.year = 1905}, {.year = 5, .short_year = true}, "1905/1905"},
        {{.year = 264}, {.year = 241, .before_christ = true}, "BC0264/BC0241"},
        {{.season = 2}, {.year = 481, .before_christ = true, .season = 3}, "BC0481-SU/BC0481-FA"},
        {{.quarter = 1}, {.year = 2009, .quarter = 2}, "2009-Q1/2009-Q2"},
        {{.weekday = 5}, {.weekday = 2}, "2025-10-31/2025-11-04"},
    };
    // clang-format on
    for (const row& r : rows) {
        CAPTURE(r.value);
        temporal t;
        t.shape = shape::range;
        t.first = r.first;
        t.second = r.second;
        const lede::timex found = lede::resolve::temporal(t, frame());
        CHECK(found.value.view() == r.value);
        CHECK((found.note == lede::note::inverted_range) == r.value.empty());
    }
}

TEST_CASE("resolve/range: the hours of a range share their half of the day")
{
    const auto told = [](int from, int from_half, int to, int to_half) {
        temporal t;
        t.shape = shape::range;
        t.first.time.hour = static_cast<std::int16_t>(from);
        t.first.time.meridiem = static_cast<lede::ast::meridiem>(from_half);
        t.second.time.hour = static_cast<std::int16_t>(to);
        t.second.time.meridiem = static_cast<lede::ast::meridiem>(to_half);
        t.day = {.year = 2025, .month = 11, .day = 4};
        return value_of(t);
    };
    CHECK(told(8, 0, 9, 1) == "2025-11-04T08:00/2025-11-04T09:00");
    CHECK(told(2, 0, 4, 2) == "2025-11-04T14:00/2025-11-04T16:00");
    CHECK(told(10, 0, 2, 2) == "2025-11-04T10:00/2025-11-04T14:00");
    CHECK(told(12, 0, 1, 2) == "2025-11-04T12:00/2025-11-04T13:00");
    CHECK(told(1, 0, 1, 2) == "2025-11-04T01:00/2025-11-04T13:00");
    CHECK(told(9, 1, 5, 0) == "2025-11-04T09:00/2025-11-04T17:00");
    CHECK(told(9, 1, 9, 0) == "2025-11-04T09:00/2025-11-04T21:00");
    CHECK(told(9, 1, 11, 0) == "2025-11-04T09:00/2025-11-04T11:00");
    CHECK(told(9, 0, 5, 0) == "2025-11-04T09:00/2025-11-04T17:00");
    CHECK(told(9, 0, 9, 0) == "2025-11-04T09:00/2025-11-04T21:00");
    CHECK(told(12, 0, 3, 0) == "2025-11-04T12:00/2025-11-04T15:00");
    CHECK(told(9, 0, 11, 0) == "2025-11-04T09:00/2025-11-04T11:00");
    CHECK(told(13, 0, 15, 0) == "2025-11-04T13:00/2025-11-04T15:00");
    CHECK(told(10, 2, 2, 1) == "2025-11-04T22:00/2025-11-05T02:00");
    CHECK(told(22, 0, 6, 1) == "2025-11-04T22:00/2025-11-05T06:00");
}
