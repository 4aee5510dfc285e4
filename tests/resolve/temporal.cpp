// Durations and sets: whole date phrases without a place in time.
#include "phrases.hpp"

#include <doctest/doctest.h>

#include <string>
#include <string_view>

using namespace tests::phrases;

TEST_CASE("resolve/temporal: durations in the units of TIMEX3")
{
    struct row {
        lede::ast::amount length;
        std::string_view value;
    };
    const row rows[] = {
        {amount(2, unit::year), "P2Y"},
        {amount(30, unit::hour), "PT30H"},
        {amount(2, unit::year, 50), "P2.5Y"},
        {amount(2, unit::year, 25), "P2.25Y"},
        {amount(0, unit::hour, 50), "PT30M"},
        {amount(1, unit::hour, 50), "PT1H30M"},
        {amount(0, unit::minute, 50), "PT30S"},
        {amount(0, unit::day, 50), "PT12H"},
        {amount(0, unit::year, 50), "P6M"},
        {amount(0, unit::century, 25), "P25Y"},
        {amount(0, unit::millennium, 50), "P500Y"},
        {amount(0, unit::year, 33), "P0.33Y"},
        {amount(1, unit::fortnight), "P2W"},
        {amount(2, unit::decade), "P20Y"},
        {amount(1, unit::decade, 50), "P15Y"},
        {amount(3, unit::weekend), "P3WE"},
        {amount(2, unit::quarter), "P2Q"},
        {amount(2, unit::century), "P2CE"},
    };
    const auto duration
        = [](const lede::ast::amount& length) { return std::string(lede::resolve::duration_value(length).view()); };
    for (const row& r : rows) CHECK(duration(r.length) == r.value);
    lede::ast::amount vague = amount(0, unit::decade);
    vague.vague = true;
    CHECK(duration(vague) == "PXDE");
    vague.of = unit::hour;
    CHECK(duration(vague) == "PTXH");
    lede::ast::amount either = amount(3, unit::day);
    either.low = 2;
    CHECK(duration(either) == "PXD");
    lede::ast::amount more = amount(1, unit::year);
    more.more[0] = {3, unit::month};
    CHECK(duration(more) == "P1Y3M");
    more = amount(1, unit::day);
    more.more[0] = {2, unit::hour};
    more.more[1] = {5, unit::minute};
    CHECK(duration(more) == "P1DT2H5M");
    more = amount(1, unit::hour);
    more.more[0] = {30, unit::minute};
    CHECK(duration(more) == "PT1H30M");
}

TEST_CASE("resolve/temporal: a unit that is told is a stretch of its own, unless something lies in it")
{
    const auto told = [](const moment& m) {
        temporal t;
        t.first = m;
        return value_of(t);
    };
    CHECK(told({.told = relation::past, .of = unit::month}) == "P1M");
    CHECK(told({.told = relation::coming, .of = unit::year}) == "P1Y");
    CHECK(told({.told = relation::next, .of = unit::decade}) == "P10Y");
    CHECK(told({.told = relation::next, .of = unit::year}) == "2026");
    CHECK(told({.told = relation::last, .of = unit::decade}) == "201");
    CHECK(told({.day = 5, .told = relation::past, .of = unit::month}) == "2025-09-05");
    CHECK(told({.quarter = 2, .told = relation::past, .of = unit::year}) == "2024-Q2");
    CHECK(told({.weekday = 2, .told = relation::past, .of = unit::week}) == "2025-10-21");
    CHECK(told({.told = relation::past, .of = unit::weekend}) == "2025-W43-WE");
    CHECK(told({.told = relation::past, .of = unit::year, .nth = 1, .nth_weekday = 2}) == "2024-01-02");
}

TEST_CASE("resolve/temporal: a time of day is written behind a day that is sure")
{
    temporal t;
    t.first = {.year = 2025, .month = 3, .day = 13};
    CHECK(lede::resolve::temporal(t, frame()).written == "2025-03-13");
    t.first.time.hour = 0;
    CHECK(lede::resolve::temporal(t, frame()).written == "2025-03-13T00:00");
    t.first.day = 4;
    t.first.turned = true;
    CHECK(lede::resolve::temporal(t, frame()).written == "[2025-03-04,2025-04-03]");
}

TEST_CASE("resolve/temporal: what comes back")
{
    const auto every = [](const moment& m, const lede::ast::amount& length = {}, lede::ast::every each = {}) {
        temporal t;
        t.shape = shape::set;
        t.first = m;
        t.length = length;
        t.each = each;
        const lede::timex found = lede::resolve::temporal(t, frame());
        CHECK(found.type == lede::timex_type::set);
        return std::string(found.value.view());
    };
    moment morning;
    morning.time.part = lede::ast::daypart::morning;
    CHECK(every({.weekday = 5}) == "XXXX-WXX-5");
    CHECK(every({.month = 12}) == "XXXX-12");
    CHECK(every({.month = 12, .day = 25}) == "XXXX-12-25");
    CHECK(every({.season = 1}) == "XXXX-SP");
    CHECK(every({.season = 4}) == "XXXX-WI");
    CHECK(every({.quarter = 4}) == "XXXX-Q4");
    CHECK(every({.quarter = 5}) == "P1Y");
    CHECK(every(morning) == "XXXX-XX-XXTMO");
    CHECK(every(morning, amount(1, unit::day)) == "XXXX-XX-XXTMO");
    CHECK(every({}, amount(1, unit::day)) == "P1D");
    CHECK(every({}, amount(1, unit::day), lede::ast::every::other) == "P2D");
    CHECK(every({}, amount(1, unit::day), lede::ast::every::weekday) == "P1WD");
    CHECK(every({}, amount(1, unit::weekend)) == "XXXX-WXX-WE");
    CHECK(every({}, amount(2, unit::weekend)) == "P2WE");
    CHECK(every({}, amount(1, unit::weekend), lede::ast::every::other) == "P2WE");
    CHECK(every({}) == "P1Y");
}
