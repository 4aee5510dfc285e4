// From one moment to another.
#include "phrases.hpp"

#include <doctest/doctest.h>

#include <cstdint>
#include <string_view>
#include <utility>

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
        {{.year = 2008, .quarter = 4}, {.year = 2009, .quarter = 2}, "2008-Q4/2009-Q2"},
        {{.quarter = 3}, {.year = 2026, .month = 6}, "2025-Q3/2026-06"},
        {{.month = 3}, {.year = 58, .short_year = true, .month = 5}, "1958-03/1958-05"},
        {{.year = 1857}, {.year = 58, .short_year = true, .month = 5}, "1857/1858-05"},
        {{.year = 57, .short_year = true}, {.year = 58, .short_year = true}, "1957/1958"},
        {{.year = 1965}, {.short_year = true, .decade = 70}, "1965/197"},
        {{.year = 1995}, {.short_year = true, .decade = 0}, "1995/200"},
        {{.short_year = true, .decade = 80}, {.short_year = true, .decade = 90}, "198/199"},
        {{.short_year = true, .decade = 90}, {.short_year = true, .decade = 0}, "199/200"},
        {{.month = 11}, {.year = 2026}, "2026-11/2026"},
        {{.year = 2025, .month = 11}, {.year = 2026}, "2025-11/2026"},
        {{.month = 11, .day = 3}, {.year = 2026, .month = 11, .day = 5}, "2026-11-03/2026-11-05"},
        {{.month = 1}, {.year = 2026, .quarter = 2}, "2026-01/2026-Q2"},
        {{.quarter = 1, .told = relation::current, .of = unit::year}, {.year = 2026, .quarter = 2}, "2025-Q1/2026-Q2"},
        {{.decade = 1960}, {.short_year = true, .decade = 70}, "196/197"},
        {{.decade = 1990}, {.short_year = true, .decade = 0}, "199/200"},
        {{.year = 1979}, {.short_year = true, .decade = 70}, "1979/197"},
        {{.year = 1980}, {.short_year = true, .decade = 70}, "1980/207"},
        {{.weekday = 5}, {.year = 2026, .quarter = 2}, "2025-10-31/2026-Q2"},
        {{.century = 5}, {.before_christ = true, .century = 4}, "BC04/BC03"},
        {{.holiday = lede::ast::feast::christmas}, {.year = 2026, .month = 1, .day = 6}, "2025-12-25/2026-01-06"},
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

TEST_CASE("resolve/range: a day does not pass midnight")
{
    temporal t;
    t.shape = shape::range;
    t.first = {.weekday = 5};
    t.second = t.first;
    t.first.time.part = lede::ast::daypart::midnight;
    CHECK(value_of(t) == "");
    CHECK(lede::resolve::temporal(t, frame()).note == lede::note::inverted_range);
    t.second.time.hour = 2; // but an hour does
    CHECK(value_of(t) == "2025-10-31T24:00/2025-11-01T02:00");
}

TEST_CASE("resolve/range: from an hour to the same hour lasts that hour")
{
    temporal t;
    t.shape = shape::range;
    t.first.time.hour = 3;
    t.first.time.meridiem = lede::ast::meridiem::pm;
    t.second = t.first;
    t.day = {.year = 2025, .month = 11, .day = 4};
    const lede::timex found = lede::resolve::temporal(t, frame());
    CHECK(found.value == "2025-11-04T15:00/2025-11-04T15:00");
    CHECK(found.start == day_at(2025, 11, 4) + hours{15});
    CHECK(found.end_excl == day_at(2025, 11, 4) + hours{16});
}

TEST_CASE("resolve/range: what is written, and what leans on the text")
{
    temporal t;
    t.shape = shape::range;
    t.first = {.year = 2025, .month = 11, .day = 3};
    t.second = {.year = 2025, .month = 11, .day = 5};
    CHECK(lede::resolve::temporal(t, frame()).written == "2025-11-03/2025-11-05");
    CHECK_FALSE(lede::resolve::temporal(t, frame()).anaphoric);
    t.first = {.year = 2025, .month = 3, .day = 4, .turned = true};
    CHECK(lede::resolve::temporal(t, frame()).written == "");
    t.first = {.weekday = 1};
    CHECK(lede::resolve::temporal(t, frame()).written == "");
    t.first = {.year = 2021, .month = 1, .day = 3};
    t.second = {.year = 2021, .month = 3, .day = 4, .turned = true};
    CHECK(lede::resolve::temporal(t, frame()).written == "");
    t.second = {.told = relation::that, .of = unit::month};
    CHECK(lede::resolve::temporal(t, frame()).written == "");
    lede::resolve::frame f = frame();
    f.text_day = day_at(2021, 5, 12);
    CHECK(lede::resolve::temporal(t, f).value == "2021-01-03/2021-05");
    CHECK(lede::resolve::temporal(t, f).anaphoric);
}

TEST_CASE("resolve/range: an end that has no value leaves the whole without one")
{
    temporal t;
    t.shape = shape::range;
    t.first = {.month = 2, .day = 27};
    t.second = {.month = 2, .day = 30};
    CHECK(value_of(t) == "");
    CHECK(lede::resolve::temporal(t, frame()).note == lede::note::no_such_day);
    t.first = {.year = 2025, .month = 11, .day = 4};
    t.second = t.first;
    t.first.time.hour = 22;
    t.second.time.hour = 24;
    t.second.time.minute = 30;
    CHECK(value_of(t) == "");
    std::swap(t.first, t.second);
    CHECK(value_of(t) == "");
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
    CHECK(told(12, 0, 12, 2) == "2025-11-04T00:00/2025-11-04T12:00");
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
    CHECK(told(22, 0, 21, 0) == "2025-11-04T22:00/2025-11-05T21:00");
    CHECK(told(22, 0, 6, 0) == "2025-11-04T22:00/2025-11-05T06:00");
    CHECK(told(0, 0, 2, 2) == "2025-11-04T00:00/2025-11-04T14:00");
    CHECK(told(10, 2, 0, 0) == "2025-11-04T22:00/2025-11-05T00:00");
    CHECK(told(13, 0, 3, 2) == "2025-11-04T13:00/2025-11-04T15:00");
    CHECK(told(9, 1, 17, 0) == "2025-11-04T09:00/2025-11-04T17:00");
    CHECK(told(9, 1, 13, 0) == "2025-11-04T09:00/2025-11-04T13:00");
}
