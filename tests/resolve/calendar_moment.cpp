// Days, weeks, months and years by name and number, on both sides of each bound.
#include "moments.hpp"

using namespace tests::moments;

// clang-format off
TEST_CASE("resolve/calendar_moment: days, months and years that are named")
{
    const row rows[] = {
        {{.year = 2021, .month = 3, .day = 3}, "2021-03-03"},
        {{.year = 2024, .month = 2, .day = 29}, "2024-02-29"},
        {{.year = 2023, .month = 2, .day = 29}, ""},
        {{.month = 2, .day = 30}, ""},
        {{.month = 4, .day = 30}, "2025-04-30"},
        {{.month = 4, .day = 31}, ""},
        {{.year = 2021, .month = 3, .day = 32}, ""},
        {{.year = 1}, "0001"},
        {{.year = 0}, ""},
        {{.year = 9999}, "9999"},
        {{.year = 10000}, ""},
        {{.year = 1, .before_christ = true}, "BC0001"},
        {{.year = 234, .before_christ = true, .month = 3}, "BC0234-03"},
        {{.year = 98, .short_year = true}, "1998"},
        {{.year = 0, .short_year = true}, "2000"},
        {{.year = 44, .short_year = true}, "2044"},
        {{.year = 45, .short_year = true}, "1945"},
        {{.month = 10, .day = 31}, "2025-10-31"},
        {{.month = 10, .day = 31}, "2025-10-31", past},
        {{.month = 10, .day = 31}, "2025-10-31", future},
        {{.month = 11}, "2025-11"},
        {{.month = 1}, "2026-01"},
        {{.month = 2}, "2025-02"},
        {{.month = 2, .day = 10}, "2026-02-10", nearest, false, day_at(2025, 12, 20)},
        {{.month = 8, .day = 1}, "2023-08-01", nearest, true, day_at(2024, 1, 31)},
        {{.month = 1, .day = 4}, "2026-01-04"},
        {{.month = 1, .day = 5}, "2025-01-05"},
        {{.month = 1, .day = 3}, "2026-01-03", past},
        {{.month = 1, .day = 4}, "2025-01-04", past},
        {{.month = 1, .day = 3}, "2025-01-03", past, true},
        {{.month = 8, .day = 28}, "2025-08-28", future},
        {{.month = 8, .day = 27}, "2026-08-27", future},
        {{.month = 8, .day = 28}, "2026-08-28", future, true},
        {{.month = 5, .day = 2}, "2025-05-02", nearest, true},
        {{.month = 5, .day = 1}, "2026-05-01", nearest, true},
        {{.month = 10, .day = 26, .weekday = 7}, "2025-10-26"},
        {{.month = 10, .day = 26, .weekday = 1}, "2026-10-26"},
        {{.month = 10, .day = 26, .weekday = 6}, "2024-10-26"},
        {{.month = 10, .day = 26, .weekday = 3}, "2025-10-26"},
        {{.month = 3, .day = 1}, "9991-03-01", nearest, false, day_at(9991, 6, 1)},
        {{.month = 3, .day = 1}, "", nearest, false, day_at(9992, 6, 1)},
        {{.month = 3, .day = 1}, "BC9992-03-01", nearest, false, day_at(-9991, 6, 1)},
        {{.month = 3, .day = 1}, "", nearest, false, day_at(-9992, 6, 1)},
    };
    check(rows);
}

TEST_CASE("resolve/calendar_moment: the leap day of the nearest leap year on the asked side")
{
    const row rows[] = {
        {leap_day, "2024-02-29"},
        {leap_day, "2028-02-29", future},
        {leap_day, "2024-02-29", future, false, day_at(2024, 3, 10)},
        {leap_day, "2024-02-29", future, false, day_at(2024, 5, 4)},
        {leap_day, "2028-02-29", future, false, day_at(2024, 5, 5)},
        {leap_day, "2028-02-29", future, true, day_at(2024, 3, 10)},
        {leap_day, "2024-02-29", future, true, day_at(2024, 2, 29)},
        {leap_day, "2028-02-29", future, true, day_at(2024, 3, 1)},
        {leap_day, "2024-02-29", past, true, day_at(2024, 2, 29)},
        {leap_day, "2020-02-29", past, true, day_at(2024, 2, 28)},
        {leap_day, "1904-02-29", future, true, day_at(1896, 3, 1)},
        {leap_day, "1896-02-29", past, true, day_at(1904, 2, 28)},
    };
    check(rows);
}

TEST_CASE("resolve/calendar_moment: days and weeks by number")
{
    const row rows[] = {
        {{.year = 2025, .week = 45}, "2025-W45"},
        {{.year = 2025, .week = 52}, "2025-W52"},
        {{.year = 2025, .week = 53}, ""},
        {{.year = 2020, .week = 53}, "2020-W53"},
        {{.year = 2025, .weekday = 2, .week = 45}, "2025-11-04"},
        {{.week = 31}, "2025-W31"},
        {{.week = 27, .told = relation::last}, "2024-W27"},
        {{.year = 24, .short_year = true, .week = 2}, "2024-W02"},
        {{.year = 2025, .day_of_year = 1}, "2025-01-01"},
        {{.year = 2025, .day_of_year = 365}, "2025-12-31"},
        {{.year = 2025, .day_of_year = 366}, ""},
        {{.year = 2024, .day_of_year = 366}, "2024-12-31"},
        {{.year = 2025, .month = 3, .day = 4, .turned = true}, "2025-03-04"},
        {{.year = 2025, .month = 13, .day = 4, .turned = true}, "2025-04-13"},
        {{.year = 2025, .month = 12, .day = 13, .turned = true}, "2025-12-13"},
        {{.day = 15}, "2025-11-15"},
        {{.day = 15}, "2025-10-15", past},
        {{.day = 31}, "2025-10-31", past},
        {{.day = 31}, "2025-10-31", future},
        {{.day = 32}, ""},
        {{.day = 31}, "2025-12-31", future, false, day_at(2025, 11, 1)},
        {{.day = 29}, "2025-01-29", past, false, day_at(2025, 3, 1)},
        {{.day = 13, .weekday = 5}, "2026-02-13"},
        {{.day = 13, .weekday = 5}, "2025-06-13", past},
        {{.day = 1}, "2025-11-01", nearest, false, day_at(2025, 11, 16)},
        {{.day = 15}, "BC9997-06-15", nearest, false, day_at(-9996, 6, 10)},
        {{.day = 15}, "", nearest, false, day_at(-9997, 6, 10)},
        {{.month = 2, .day = 29, .told = relation::current}, "2028-02-29"},
        {{.month = 2, .day = 29, .told = relation::last}, "1896-02-29", nearest, false, day_at(1904, 2, 28)},
        {{.month = 11, .day = 3, .weekday = 1, .told = relation::last}, "2025-11-03"},
        {{.month = 10, .day = 31, .told = relation::last}, "2024-10-31"},
        {{.month = 10, .day = 30, .told = relation::last}, "2025-10-30"},
        {{.month = 10, .day = 31, .told = relation::next}, "2026-10-31"},
        {{.month = 10, .day = 31, .told = relation::current}, "2025-10-31"},
    };
    check(rows);
    CHECK(lede::resolve::resolve_moment({.day = 32}, {}).value == "");
    lede::resolve::frame f = frame_of(rows[0]);
    f.day_first = true;
    CHECK(lede::resolve::resolve_moment({.year = 2025, .month = 3, .day = 4, .turned = true}, f).value == "2025-04-03");
    CHECK(lede::resolve::resolve_moment({.year = 2025, .month = 3, .day = 12, .turned = true}, f).value == "2025-12-03");
    CHECK(lede::resolve::resolve_moment({.year = 2025, .month = 3, .day = 13, .turned = true}, f).value == "2025-03-13");
}

TEST_CASE("resolve/written: what the words alone fix")
{
    const auto said = [](const moment& m) { return lede::resolve::written(m); };
    CHECK(said({.year = 2025, .month = 11, .day = 4}) == "2025-11-04");
    CHECK(said({.month = 11}) == "XXXX-11");
    CHECK(said({.day = 4}) == "XXXX-XX-04");
    CHECK(said({.year = 2025}) == "2025");
    CHECK(said({.year = 10000}) == "");
    CHECK(said({.year = 98, .short_year = true}) == "XX98");
    CHECK(said({.year = 1, .before_christ = true}) == "0000");
    CHECK(said({.year = 494, .before_christ = true}) == "-0493");
    CHECK(said({.year = 2025, .month = 2, .day = 32}) == "");
    CHECK(said({.year = 2025, .quarter = 4}) == "2025-36");
    CHECK(said({.year = 2025, .quarter = 5}) == "");
    CHECK(said({.year = 2025, .half = 2}) == "2025-41");
    CHECK(said({.year = 2025, .half = 3}) == "");
    CHECK(said({.year = 2025, .season = 2}) == "2025-22");
    CHECK(said({.decade = 1990}) == "199X");
    CHECK(said({.decade = 0}) == "000X");
    CHECK(said({.short_year = true, .decade = 90}) == "");
    CHECK(said({.century = 20}) == "19XX");
    CHECK(said({.century = 99}) == "98XX");
    CHECK(said({.century = 100}) == "");
    CHECK(said({.before_christ = true, .century = 5}) == "");
    CHECK(said({.year = 2025, .month = 3, .day = 4, .turned = true}) == "[2025-03-04,2025-04-03]");
    CHECK(said({.year = 2025, .month = 13, .day = 4, .turned = true}) == "2025-04-13");
    CHECK(said({.year = 2025, .month = 4, .day = 13, .turned = true}) == "2025-04-13");
    CHECK(said({.year = 2025, .month = 4, .day = 4, .turned = true}) == "2025-04-04");
    CHECK(said({.year = 2025, .week = 3}) == "");
    CHECK(said({.year = 2025, .day_of_year = 3}) == "");
    CHECK(said({.year = 2025, .holiday = lede::ast::feast::christmas}) == "");
    CHECK(said({.year = 2025, .fiscal = true}) == "");
    CHECK(said({.month = 3, .deictic = std::int8_t{0}}) == "");
    CHECK(said({.month = 3, .told = relation::last}) == "");
}
// clang-format on
