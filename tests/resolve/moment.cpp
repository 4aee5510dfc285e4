// Moments against their frame: each way of naming days, on both sides of each of its bounds.
#include "../reference.hpp"

#include <lede/resolve/moment.hpp>

#include <doctest/doctest.h>

#include <string>
#include <string_view>

#if defined(__GNUC__)
#pragma GCC diagnostic ignored "-Wmissing-field-initializers" // what is not said is not written
#endif

namespace {

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

lede::resolve::frame frame_of(const row& r)
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

} // namespace

// clang-format off
TEST_CASE("resolve/moment: days, months and years that are named")
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

TEST_CASE("resolve/moment: the leap day of the nearest leap year on the asked side")
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

TEST_CASE("resolve/moment: weekdays before, on and behind today")
{
    const row rows[] = {
        {{.weekday = 5}, "2025-10-31"},
        {{.weekday = 4}, "2025-10-30"},
        {{.weekday = 6}, "2025-10-25"},
        {{.weekday = 5}, "2025-10-31", future},
        {{.weekday = 4}, "2025-11-06", future},
        {{.weekday = 6}, "2025-11-01", future},
        {{.weekday = 5, .told = relation::current}, "2025-10-31"},
        {{.weekday = 4, .told = relation::current}, "2025-11-06"},
        {{.weekday = 4, .told = relation::current}, "2025-10-30", past},
        {{.weekday = 5, .told = relation::coming}, "2025-11-07"},
        {{.weekday = 6, .told = relation::coming}, "2025-11-01"},
        {{.weekday = 5, .told = relation::next}, "2025-11-07"},
        {{.weekday = 1, .told = relation::following}, "2025-11-03"},
        {{.weekday = 5, .told = relation::next, .steps = 1}, "2025-11-14"},
        {{.weekday = 5, .told = relation::last}, "2025-10-24"},
        {{.weekday = 4, .told = relation::last}, "2025-10-30"},
        {{.weekday = 4, .told = relation::last, .steps = -1}, "2025-10-23"},
        {{.weekday = 4, .told = relation::previous}, "2025-10-23"},
        {{.weekday = 1, .told = relation::next, .of = unit::week}, "2025-11-03"},
        {{.weekday = 7, .told = relation::last, .of = unit::week}, "2025-10-26"},
    };
    check(rows);
}

TEST_CASE("resolve/moment: what is counted within a month or a year")
{
    const row rows[] = {
        {{.year = 2025, .month = 11, .nth = 1, .nth_weekday = 6}, "2025-11-01"},
        {{.year = 2025, .month = 11, .nth = 5, .nth_weekday = 6}, "2025-11-29"},
        {{.year = 2025, .month = 11, .nth = 5, .nth_weekday = 1}, ""},
        {{.year = 2025, .month = 11, .nth = -5, .nth_weekday = 6}, "2025-11-01"},
        {{.year = 2025, .month = 11, .nth = -5, .nth_weekday = 1}, ""},
        {{.year = 2025, .month = 11, .nth = -1, .nth_weekday = 7}, "2025-11-30"},
        {{.year = 2025, .month = 11, .nth = 30, .nth_of = unit::day}, "2025-11-30"},
        {{.year = 2025, .month = 11, .nth = 31, .nth_of = unit::day}, ""},
        {{.year = 2025, .month = 11, .nth = -30, .nth_of = unit::day}, "2025-11-01"},
        {{.year = 2025, .month = 11, .nth = -31, .nth_of = unit::day}, ""},
        {{.year = 2025, .month = 3, .nth = 1, .nth_of = unit::week}, "2025-W10"},
        {{.year = 2025, .month = 3, .nth = 4, .nth_of = unit::week}, "2025-W13"},
        {{.year = 2025, .month = 3, .nth = 5, .nth_of = unit::week}, ""},
        {{.year = 2025, .month = 3, .nth = -1, .nth_of = unit::week}, "2025-W13"},
        {{.year = 2025, .month = 3, .nth = -4, .nth_of = unit::week}, "2025-W10"},
        {{.year = 2025, .month = 3, .nth = -5, .nth_of = unit::week}, ""},
        {{.year = 2025, .month = 5, .nth = 1, .nth_of = unit::week}, "2025-W18"},
        {{.year = 2025, .month = 7, .nth = -1, .nth_of = unit::week}, "2025-W31"},
        {{.year = 2025, .month = 5, .nth = 1, .nth_of = unit::weekend}, "2025-W18-WE"},
        {{.year = 2025, .month = 5, .nth = 5, .nth_of = unit::weekend}, "2025-W22-WE"},
        {{.year = 2025, .month = 5, .nth = 6, .nth_of = unit::weekend}, ""},
        {{.year = 2025, .nth = 12, .nth_of = unit::month}, "2025-12"},
        {{.year = 2025, .nth = 13, .nth_of = unit::month}, ""},
        {{.year = 2025, .nth = -12, .nth_of = unit::month}, "2025-01"},
        {{.year = 2025, .nth = -13, .nth_of = unit::month}, ""},
        {{.year = 2025, .nth = 4, .nth_of = unit::quarter}, "2025-Q4"},
        {{.year = 2025, .nth = 1, .nth_of = unit::week}, "2025-W01"},
        {{.year = 2025, .nth = -1, .nth_of = unit::week}, "2025-W52"},
        {{.year = 2021, .nth = 1, .nth_of = unit::week}, "2021-W01"},
        {{.year = 2021, .month = 2, .day = 30, .nth = 1, .nth_weekday = 1}, ""},
    };
    check(rows);
}

TEST_CASE("resolve/moment: days and weeks by number")
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
    };
    check(rows);
    lede::resolve::frame f = frame_of(rows[0]);
    f.day_first = true;
    CHECK(lede::resolve::resolve_moment({.year = 2025, .month = 3, .day = 4, .turned = true}, f).value == "2025-04-03");
    CHECK(lede::resolve::resolve_moment({.year = 2025, .month = 3, .day = 12, .turned = true}, f).value == "2025-12-03");
    CHECK(lede::resolve::resolve_moment({.year = 2025, .month = 3, .day = 13, .turned = true}, f).value == "2025-03-13");
}

TEST_CASE("resolve/moment: periods told from now")
{
    const row rows[] = {
        {{.deictic = std::int8_t{-1}}, "2025-10-30"},
        {{.deictic = std::int8_t{2}}, "2025-11-02"},
        {{.tonight = true, .deictic = std::int8_t{0}}, "2025-10-31"},
        {{.told = relation::last, .of = unit::week}, "2025-W43"},
        {{.told = relation::last, .of = unit::week, .steps = -1}, "2025-W42"},
        {{.told = relation::next, .of = unit::day}, "2025-11-01"},
        {{.told = relation::next, .of = unit::fortnight}, "2025-W46/2025-W47"},
        {{.of = unit::weekend}, "2025-W43-WE"},
        {{.of = unit::weekend}, "2025-W44-WE", future},
        {{.of = unit::weekend}, "2025-W44-WE", nearest, false, day_at(2025, 11, 1)},
        {{.told = relation::next, .of = unit::year}, "9998", nearest, false, day_at(9997, 1, 1)},
        {{.told = relation::next, .of = unit::year}, "", nearest, false, day_at(9998, 1, 1)},
        {{.month = 3, .day = 6, .of = unit::week}, "2026-W10"},
        {{.month = 11, .day = 8, .of = unit::weekend}, "2025-W45-WE"},
        {{.month = 10, .told = relation::last, .of = unit::year}, "2024-10"},
        {{.month = 11, .day = 4, .told = relation::last, .of = unit::year}, "2024-11-04"},
        {{.day = 5, .told = relation::next, .of = unit::month}, "2025-11-05"},
        {{.season = 2, .told = relation::last, .of = unit::year}, "2024-SU"},
        {{.month = 9, .told = relation::last}, "2025-09"},
        {{.month = 10, .told = relation::last}, "2024-10"},
        {{.month = 11, .told = relation::next}, "2025-11"},
        {{.month = 10, .told = relation::next}, "2026-10"},
        {{.month = 3, .told = relation::current}, "2025-03"},
        {{.month = 1, .told = relation::next}, "", nearest, false, day_at(9999, 6, 1)},
        {{.year_before = true}, "2024"},
        {{.of = unit::month, .year_before = true}, "2024-10"},
        {{.of = unit::week, .year_before = true}, "2024-W44"},
    };
    check(rows);
}

TEST_CASE("resolve/moment: seasons, quarters, decades, centuries")
{
    const row rows[] = {
        {{.year = 2007, .season = 2}, "2007-SU"},
        {{.year = 10000, .season = 2}, ""},
        {{.season = 4}, "2025-WI"},
        {{.season = 2}, "2025-SU"},
        {{.season = 3, .told = relation::last}, "2024-FA"},
        {{.season = 2, .told = relation::last}, "2025-SU"},
        {{.season = 3, .told = relation::last}, "2025-FA", nearest, false, day_at(2025, 12, 1)},
        {{.season = 3, .told = relation::next}, "2026-FA"},
        {{.season = 4, .told = relation::next}, "2025-WI"},
        {{.season = 4, .told = relation::next}, "2026-WI", nearest, false, day_at(2025, 12, 1)},
        {{.season = 4, .told = relation::current}, "2024-WI", nearest, false, day_at(2025, 2, 28)},
        {{.season = 4, .told = relation::current}, "2025-WI", nearest, false, day_at(2025, 3, 1)},
        {{.quarter = 3}, "2025-Q3"},
        {{.quarter = 4}, "2025-Q4"},
        {{.quarter = 3}, "2026-Q3", future},
        {{.quarter = 5}, ""},
        {{.half = 2}, "2025-H2"},
        {{.half = 3}, ""},
        {{.year = 2008, .quarter = 4}, "2008-Q4"},
        {{.year = 10000, .quarter = 4}, ""},
        {{.fiscal = true, .told = relation::last, .of = unit::year}, "FY2025"},
        {{.decade = 1990}, "199"},
        {{.short_year = true, .decade = 90}, "199"},
        {{.short_year = true, .decade = 30}, "193"},
        {{.short_year = true, .decade = 20}, "202"},
        {{.before_christ = true, .decade = 470}, "BC047"},
        {{.century = 20}, "19"},
        {{.century = 99}, "98"},
        {{.century = 100}, ""},
        {{.before_christ = true, .century = 3}, "BC02"},
        {{.millennium = 3}, "2"},
        {{.millennium = 9}, "8"},
        {{.millennium = 10}, ""},
    };
    check(rows);
}
// clang-format on

TEST_CASE("resolve/moment: fiscal years begin where the caller says")
{
    const auto fiscal = [](moment m, int month) {
        lede::resolve::frame f;
        f.reference = lede::instant{tests::reference};
        f.fiscal_month = month;
        m.fiscal = true;
        return *lede::resolve::resolve_moment(m, f).named;
    };
    CHECK(fiscal({.year = 2026}, 10).start == day_at(2025, 10, 1));
    CHECK(fiscal({.year = 2026}, 10).end_excl == day_at(2026, 10, 1));
    CHECK(fiscal({.year = 2026}, 1).start == day_at(2026, 1, 1));
    CHECK(fiscal({.year = 2026, .quarter = 2}, 10).start == day_at(2026, 1, 1));
    CHECK(fiscal({.year = 2026, .quarter = 2}, 10).end_excl == day_at(2026, 4, 1));
    CHECK(fiscal({.year = 2026, .half = 2}, 7).start == day_at(2026, 1, 1));
    CHECK(fiscal({.year = 2026, .half = 2}, 7).value == "FY2026-H2");
    CHECK(fiscal({.told = relation::current, .of = unit::year}, 10).value == "FY2026");
    CHECK(fiscal({.told = relation::current, .of = unit::year}, 11).value == "FY2025");
    CHECK(fiscal({.told = relation::current, .of = unit::year}, 1).value == "FY2025");
}

TEST_CASE("resolve/moment: without a day of writing the value stays open")
{
    const auto open = [](const moment& m) {
        const auto found = lede::resolve::resolve_moment(m, {});
        CHECK_FALSE(found.named);
        CHECK(found.note == lede::note::needs_reference);
        return std::string(found.value.view());
    };
    CHECK(open({.month = 11, .day = 4}) == "XXXX-11-04");
    CHECK(open({.weekday = 5}) == "XXXX-WXX-5");
    CHECK(open({.week = 31}) == "XXXX-W31");
    CHECK(open({.day = 15}) == "XXXX-XX-15");
    CHECK(open({.deictic = std::int8_t{0}}) == "XXXX-XX-XX");
    CHECK(open({.told = relation::last, .of = unit::year}) == "XXXX");
    CHECK(open({.told = relation::last, .of = unit::month}) == "XXXX-XX");
    CHECK(open({.told = relation::last, .of = unit::week}) == "XXXX-WXX");
    CHECK(open({.told = relation::last, .of = unit::weekend}) == "XXXX-WXX-WE");
    CHECK(open({.told = relation::last, .of = unit::quarter}) == "XXXX-QX");
    CHECK(open({.month = 6, .told = relation::last}) == "XXXX-06");
    CHECK(open({.season = 3}) == "XXXX-FA");
    CHECK(open({.quarter = 2}) == "XXXX-Q2");
    CHECK(open({.half = 2}) == "XXXX-H2");
    CHECK(open({.year_before = true}) == "XXXX");
    CHECK(open({.month = 11, .nth = 1, .nth_weekday = 2}) == "");
}

TEST_CASE("resolve/moment: near the last year that can be told")
{
    lede::resolve::frame f;
    f.reference = lede::instant{day_at(9996, 6, 1)};
    CHECK(lede::resolve::resolve_moment({.day = 15}, f).value.view() == "9996-06-15");
    f.reference = lede::instant{day_at(9997, 6, 1)};
    CHECK(lede::resolve::resolve_moment({.day = 15}, f).note == lede::note::outside_years);
}

TEST_CASE("resolve/moment: what leans on another date of the text")
{
    lede::resolve::frame f;
    f.reference = lede::instant{tests::reference};
    f.text_day = day_at(2021, 5, 12); // a Wednesday
    f.text_grain = lede::grain::day;
    const auto told = [&](const moment& m) {
        const auto found = lede::resolve::resolve_moment(m, f);
        return std::string(found.value.view()) + (found.anaphoric ? " by text" : "");
    };
    CHECK(told({.told = relation::previous, .of = unit::week}) == "2021-W18 by text");
    CHECK(told({.told = relation::following, .of = unit::year}) == "2022 by text");
    CHECK(told({.told = relation::that, .of = unit::month}) == "2021-05 by text");
    CHECK(told({.told = relation::last, .of = unit::week}) == "2025-W43");
    CHECK(told({.told = relation::next, .of = unit::day}) == "2021-05-13 by text");
    CHECK(told({.weekday = 1, .told = relation::previous}) == "2021-05-10 by text");
    CHECK(told({.weekday = 3, .told = relation::previous}) == "2021-05-05 by text");
    CHECK(told({.weekday = 1, .told = relation::last}) == "2025-10-27");
    CHECK(told({.weekday = 5, .told = relation::that, .of = unit::week}) == "2021-05-14 by text");
    CHECK(told({.weekday = 5, .told = relation::next, .of = unit::week}) == "2025-11-07");
    CHECK(told({.month = 6, .told = relation::that}) == "2021-06 by text");
    CHECK(told({.month = 6, .told = relation::last}) == "2025-06");
    CHECK(told({.month = 6, .day = 3, .told = relation::following}) == "2021-06-03 by text");
    CHECK(told({.season = 1, .told = relation::same}) == "2021-SP by text");
    CHECK(told({.season = 3, .told = relation::that}) == "2021-FA by text");
    CHECK(told({.season = 4, .told = relation::that}) == "2021-WI by text");
    CHECK(told({.half = 2, .told = relation::that}) == "2021-H2 by text");
    CHECK(told({.month = 3, .told = relation::that, .of = unit::year}) == "2021-03 by text");
    CHECK(told({.year_before = true}) == "2020 by text");
    f.text_day = day_at(2021, 5, 10); // a Monday
    CHECK(told({.of = unit::week, .year_before = true}) == "2020-W20 by text");
    f.text_day = day_at(2021, 1, 20);
    CHECK(told({.season = 4, .told = relation::that}) == "2020-WI by text");
    f.text_grain = lede::grain::quarter;
    f.text_day = day_at(2021, 4, 1);
    CHECK(told({.year_before = true}) == "2020-Q2 by text");
    CHECK(told({.told = relation::that, .of = unit::quarter}) == "2021-Q2 by text");
    f.text_grain = lede::grain::year; // "a record since 1982 ... the day"
    f.text_day = day_at(1982, 1, 1);
    CHECK(told({.season = 2, .told = relation::that}) == "1982-SU by text");
    CHECK(told({.season = 4, .told = relation::that}) == "1982-WI by text");
    f.exact_day = day_at(2025, 10, 29);
    CHECK(told({.told = relation::that, .of = unit::day}) == "2025-10-29 by text");
    f.text_day = {};
    CHECK(told({.told = relation::that, .of = unit::quarter}) == "2025-Q3");
    CHECK(told({.told = relation::previous, .year_before = true}) == "2024-Q3");
}

TEST_CASE("resolve/moment: a narrative goes on from its last date")
{
    lede::resolve::frame f;
    f.narrative = true;
    f.reference = lede::instant{tests::reference};
    const auto told = [&](int year, int month, int day, lede::grain known, const moment& m) {
        f.story_day = day_at(year, month, day);
        f.story_grain = known;
        return std::string(lede::resolve::resolve_moment(m, f).value.view());
    };
    CHECK(told(1944, 6, 6, lede::grain::day, {.month = 7, .day = 20}) == "1944-07-20");
    CHECK(told(1944, 6, 6, lede::grain::day, {.month = 12, .day = 9}) == "1943-12-09");
    CHECK(told(1944, 6, 6, lede::grain::day, {.month = 12, .day = 8}) == "1944-12-08");
    CHECK(told(1944, 11, 6, lede::grain::day, {.month = 1, .day = 20}) == "1945-01-20");
    CHECK(told(1944, 1, 1, lede::grain::year, {.month = 12, .day = 8}) == "1944-12-08");
}
