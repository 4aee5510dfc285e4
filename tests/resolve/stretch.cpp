// Amounts of time that lean on now, or lie within a period.
#include "phrases.hpp"

#include <doctest/doctest.h>

using namespace tests::phrases;

TEST_CASE("resolve/stretch: stretches are counted in whole units")
{
    struct row {
        int direction;
        lede::ast::amount length;
        local_seconds start, end_excl;
    };
    const local_seconds today{tests::reference};
    const row rows[] = {
        {-1, amount(2, unit::week), day_at(2025, 10, 13), day_at(2025, 10, 27)},
        {-1, amount(1, unit::day), day_at(2025, 10, 30), day_at(2025, 10, 31)},
        {1, amount(12, unit::month), day_at(2025, 11, 1), day_at(2026, 11, 1)},
        {1, amount(1, unit::fortnight), day_at(2025, 11, 3), day_at(2025, 11, 17)},
        {1, amount(3, unit::quarter), day_at(2026, 1, 1), day_at(2026, 10, 1)},
        {-1, amount(2, unit::hour), today + hours{12}, today + hours{14}},
        {1, amount(2, unit::hour), today + hours{15}, today + hours{17}},
        {1, amount(1, unit::minute), today + hours{14} + minutes{21}, today + hours{14} + minutes{22}},
        {-1, amount(5, unit::second), today + hours{14} + minutes{20} + seconds{25},
            today + hours{14} + minutes{20} + seconds{30}},
    };
    for (const row& r : rows) {
        temporal t = away(r.direction, r.length);
        t.shape = shape::duration;
        t.stretch = true;
        const lede::timex found = lede::resolve::temporal(t, frame(afternoon));
        CAPTURE(found.value.view());
        REQUIRE(found.start);
        CHECK(*found.start == r.start);
        CHECK(*found.end_excl == r.end_excl);
    }
    temporal open = away(-1, amount(2, unit::hour));
    open.shape = shape::duration;
    open.stretch = true;
    CHECK_FALSE(lede::resolve::temporal(open, frame()).start);
    open.length = amount(2, unit::week, 50);
    CHECK_FALSE(lede::resolve::temporal(open, frame()).start);
    open.length = amount(0, unit::week);
    CHECK_FALSE(lede::resolve::temporal(open, frame()).start);
    open.length = amount(2, unit::week);
    open.length.low = 1;
    CHECK_FALSE(lede::resolve::temporal(open, frame()).start);
    open.length.low = 0;
    open.length.vague = true; // "the last few weeks"
    CHECK_FALSE(lede::resolve::temporal(open, frame()).start);
    open.length.vague = false;
    open.length.more[0] = {1, unit::day};
    CHECK_FALSE(lede::resolve::temporal(open, frame()).start);
    open.length.more[0] = {};
    open.length = amount(7972, unit::year);
    open.direction = 1;
    CHECK(lede::resolve::temporal(open, frame()).start);
    open.length = amount(7973, unit::year);
    CHECK_FALSE(lede::resolve::temporal(open, frame()).start);
    const lede::instant eve{std::chrono::local_days{std::chrono::year{9999} / 12 / 31} + hours{14}};
    open.length = amount(9, unit::hour); // to the last second of the year
    CHECK(lede::resolve::temporal(open, frame(eve)).start);
    open.length = amount(10, unit::hour);
    CHECK_FALSE(lede::resolve::temporal(open, frame(eve)).start);
    open.length = amount(2, unit::week);
    open.direction = 0;
    CHECK_FALSE(lede::resolve::temporal(open, frame()).start);
    open.direction = -1;
    open.from = base::text; // with no date told before it: from now
    CHECK(lede::resolve::temporal(open, frame()).start);
    open.from = base::reference;
    CHECK_FALSE(lede::resolve::temporal(open, frame({})).start);
}

TEST_CASE("resolve/stretch: a stretch from the start or the end of a period")
{
    temporal t = away(1, amount(3, unit::day));
    t.shape = shape::duration;
    t.second.month = 5;
    CHECK(value_of(t) == "P3D");
    CHECK(*lede::resolve::temporal(t, frame()).start == day_at(2025, 5, 1));
    CHECK(*lede::resolve::temporal(t, frame()).end_excl == day_at(2025, 5, 4));
    t.direction = -1;
    CHECK(*lede::resolve::temporal(t, frame()).start == day_at(2025, 5, 29));
    CHECK(*lede::resolve::temporal(t, frame()).end_excl == day_at(2025, 6, 1));
    t.length = amount(32, unit::day); // more than the month has
    CHECK_FALSE(lede::resolve::temporal(t, frame()).start);
    t.length = amount(3, unit::hour);
    CHECK_FALSE(lede::resolve::temporal(t, frame()).start);
    t.length = amount(3, unit::day);
    CHECK_FALSE(lede::resolve::temporal(t, frame({})).start);
    t.length.vague = true;
    CHECK_FALSE(lede::resolve::temporal(t, frame()).start);
    t.length.vague = false;
    t.length.low = 2;
    CHECK_FALSE(lede::resolve::temporal(t, frame()).start);
    t.length = amount(31, unit::day); // all of May
    CHECK(*lede::resolve::temporal(t, frame()).start == day_at(2025, 5, 1));
    t.direction = 1;
    CHECK(*lede::resolve::temporal(t, frame()).end_excl == day_at(2025, 6, 1));
    t.length = amount(32, unit::day);
    CHECK_FALSE(lede::resolve::temporal(t, frame()).start);
}

TEST_CASE("resolve/stretch: within an amount from now")
{
    temporal t = away(1, amount(2, unit::week));
    t.shape = shape::duration;
    t.from_now = true;
    CHECK(*lede::resolve::temporal(t, frame()).start == tests::reference);
    CHECK(*lede::resolve::temporal(t, frame()).end_excl == day_at(2025, 11, 14));
    t.length = amount(2, unit::hour);
    CHECK(*lede::resolve::temporal(t, frame(afternoon)).start == afternoon.when);
    CHECK(*lede::resolve::temporal(t, frame(afternoon)).end_excl == afternoon.when + hours{2});
    t.length = amount(9999999, unit::day);
    CHECK_FALSE(lede::resolve::temporal(t, frame()).start);
    t.length = amount(80000000, unit::hour); // its length stays
    CHECK_FALSE(lede::resolve::temporal(t, frame(afternoon)).start);
    CHECK(lede::resolve::temporal(t, frame(afternoon)).value == "PT80000000H");
    t.length = amount(0, unit::day);
    t.length.vague = true;
    CHECK_FALSE(lede::resolve::temporal(t, frame()).start);
    t.length = amount(3, unit::day);
    t.length.low = 2;
    CHECK_FALSE(lede::resolve::temporal(t, frame()).start);
}
