// Moments against their frame: weekdays, what is counted, what leans on other dates.
#include "moments.hpp"

#include <string>

using namespace tests::moments;

// clang-format off
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
    CHECK(told({.told = relation::previous, .of = unit::month, .year_before = true}) == "2024-10");
    f.text_day = day_at(2025, 6, 10);
    f.text_grain = lede::grain::day;
    CHECK(told({.told = relation::previous, .of = unit::quarter, .year_before = true}) == "2024-Q2 by text");
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
    CHECK(told(1944, 2, 10, lede::grain::day, {.month = 11, .day = 10}) == "1943-11-10");
    CHECK(told(1944, 2, 10, lede::grain::day, {.month = 11, .day = 9}) == "1944-11-09");
    CHECK(told(1944, 11, 6, lede::grain::day, {.month = 5, .day = 10}) == "1944-05-10");
    CHECK(told(1944, 11, 6, lede::grain::day, {.month = 5, .day = 9}) == "1945-05-09");
    CHECK(told(1944, 11, 6, lede::grain::day, {.month = 1, .day = 20}) == "1945-01-20");
    CHECK(told(1944, 1, 1, lede::grain::year, {.month = 12, .day = 8}) == "1944-12-08");
    CHECK(told(1944, 6, 6, lede::grain::day, {.quarter = 4}) == "1944-Q4");
    CHECK(told(1944, 12, 8, lede::grain::day, {.month = 6, .day = 11}) == "1944-06-11");
    CHECK(told(1944, 12, 8, lede::grain::day, {.month = 6, .day = 10}) == "1945-06-10");
    f.story_day = {};
    CHECK(lede::resolve::resolve_moment({.month = 3, .day = 1}, f).value == "2025-03-01");
    f.narrative = false;
    CHECK(told(1944, 6, 6, lede::grain::day, {.month = 7, .day = 20}) == "2025-07-20");
    CHECK(told(1944, 6, 6, lede::grain::day, {.told = relation::that, .of = unit::quarter}) == "2025-Q3");
    f.narrative = true;
    CHECK(told(1944, 6, 6, lede::grain::day, {.told = relation::that, .of = unit::quarter}) == "2025-Q4");
}
// clang-format on
