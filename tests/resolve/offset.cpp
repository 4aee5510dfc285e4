// Amounts of time before or behind now, a day, or a date of the text.
#include "phrases.hpp"

#include <doctest/doctest.h>

#include <cstdint>
#include <string>
#include <string_view>

using namespace tests::phrases;

TEST_CASE("resolve/offset: none beyond the years that have a value")
{
    const lede::instant eve{local_seconds{day_at(9999, 12, 31)} + hours{14}};
    const auto told = [&](temporal t, const lede::resolve::frame& f) {
        const lede::timex out = lede::resolve::temporal(t, f);
        CHECK(out.start.has_value() == !out.value.empty());
        CHECK((out.note == lede::note::outside_years) == out.value.empty());
        return std::string(out.value.view());
    };
    CHECK(told(away(1, amount(9, unit::hour)), frame(eve)) == "9999-12-31T23:00");
    CHECK(told(away(1, amount(10, unit::hour)), frame(eve)) == "");
    temporal friday = away(1, amount(1, unit::week)); // 31 December 9999 is one
    friday.from = base::weekday;
    friday.day.weekday = 5;
    CHECK(told(friday, frame(eve)) == "");
    friday.direction = -1;
    CHECK(told(friday, frame(eve)) == "9999-12-24");
    temporal late;
    late.shape = shape::point;
    late.first.deictic = std::int8_t{0};
    late.first.time.part = lede::ast::daypart::evening;
    CHECK(told(late, frame(eve)) == "9999-12-31TEV");
    late.first.time.part = lede::ast::daypart::midnight;
    CHECK(told(late, frame(eve)) == "");
}

TEST_CASE("resolve/offset: an amount before or after now")
{
    struct row {
        int direction;
        lede::ast::amount length;
        std::string_view value;
    };
    const row rows[] = {
        {1, amount(3, unit::day), "2025-11-03"},
        {-1, amount(2, unit::week), "2025-W42"},
        {1, amount(1, unit::fortnight), "2025-W46"},
        {-1, amount(1, unit::month), "2025-09"},
        {1, amount(4, unit::month), "2026-02"},
        {-1, amount(2, unit::quarter), "2025-Q2"},
        {1, amount(1, unit::half), "2026-H1"},
        {-1, amount(10, unit::year), "2015"},
        {-1, amount(2, unit::decade), "2005"},
        {-1, amount(25, unit::century), "BC04"},
        {-1, amount(1, unit::millennium), "1"},
        {-1, amount(1, unit::year, 50), "2024-04"},
        {-1, amount(1, unit::week, 50), "2025-W43"},
        {1, amount(1, unit::week, 50), "2025-W46"},
        {-1, amount(1, unit::month, 50), "2025-09"},
        {-1, amount(2, unit::month, 75), "2025-08"},
        {-1, amount(1, unit::decade, 50), "2010"},
        {1, amount(7973, unit::year), "9998"},
        {1, amount(7974, unit::year), ""},
        {1, amount(4000001, unit::day), ""},
        {1, amount(2147483647, unit::millennium), ""},
    };
    for (const row& r : rows) {
        CAPTURE(r.value);
        const lede::timex t = lede::resolve::temporal(away(r.direction, r.length), frame());
        CHECK(t.value.view() == r.value);
        CHECK(t.start.has_value() == !r.value.empty());
        CHECK((t.note == lede::note::outside_years) == r.value.empty());
    }
    temporal working = away(1, amount(2, unit::day));
    working.length.working = true;
    CHECK(value_of(working) == "2025-11-04");
    working.length.of = unit::week;
    CHECK(value_of(working) == "2025-W46");
    temporal first = away(-1, amount((tests::reference - day_at(-9998, 1, 4)).count(), unit::day));
    CHECK(value_of(first) == "BC9999-01-04"); // the week of an earlier one has no value
    ++first.length.count;
    CHECK(value_of(first) == "");
    temporal and_hours = away(1, amount(1, unit::week));
    and_hours.length.more[0] = {2, unit::hour};
    CHECK(value_of(and_hours) == "2025-W45");
    temporal feast = away(-1, amount(2, unit::year));
    feast.from = base::shifted;
    feast.first.holiday = lede::ast::feast::christmas;
    CHECK(value_of(feast) == "2023-12-25");
    CHECK(value_of(feast, frame(lede::instant{day_at(2026, 1, 10)})) == "2024-12-25");
    temporal more = away(-1, amount(2, unit::year));
    more.length.more[0] = {1, unit::month};
    more.length.more[1] = {21, unit::day};
    CHECK(value_of(more) == "2023-09-09");
    temporal some = away(-1, amount(0, unit::week));
    some.length.vague = true;
    CHECK(value_of(some) == "PAST_REF");
    some.direction = 1;
    CHECK(value_of(some) == "FUTURE_REF");
    temporal either = away(1, amount(3, unit::day));
    either.length.low = 2;
    CHECK(value_of(either) == "FUTURE_REF");
    CHECK(value_of(away(1, amount(3, unit::day)), frame({})) == "XXXX-XX-XX");
}

TEST_CASE("resolve/offset: hours and minutes from the time of writing")
{
    const auto told = [](int direction, const lede::ast::amount& length) {
        const lede::timex t = lede::resolve::temporal(away(direction, length), frame(afternoon));
        CHECK(*t.end_excl - *t.start == seconds{length.of == unit::second ? 1 : 60});
        return std::string(t.value.view());
    };
    CHECK(told(-1, amount(3, unit::hour)) == "2025-10-31T11:20");
    CHECK(told(1, amount(10, unit::hour)) == "2025-11-01T00:20");
    CHECK(told(1, amount(1, unit::hour, 50)) == "2025-10-31T15:50");
    CHECK(told(-1, amount(21, unit::minute)) == "2025-10-31T13:59");
    CHECK(told(1, amount(40, unit::second)) == "2025-10-31T14:21:10");
    CHECK(value_of(away(1, amount(11, unit::hour))) == "2025-10-31TXX"); // from noon
    CHECK(value_of(away(1, amount(12, unit::hour))) == "2025-11-01TXX");
    temporal later = away(1, amount(3, unit::hour));
    later.from = base::text; // that told no other day
    CHECK(value_of(later, frame(afternoon)) == "2025-10-31T17:20");
    later.from = base::moment;
    later.first.deictic = 0;
    CHECK(value_of(later, frame(afternoon)) == "2025-10-31T17:20");
    later.first.tonight = true;
    CHECK(value_of(later, frame(afternoon)) == "2025-10-31TXX");
    later.first.tonight = false;
    later.first.time.hour = 9;
    CHECK(value_of(later, frame(afternoon)) == "2025-10-31TXX");
    later.first.time = {};
    later.first.deictic = 1;
    CHECK(value_of(later, frame(afternoon)) == "2025-11-01TXX");
    temporal both = away(1, amount(1, unit::day));
    both.length.more[0] = {2, unit::hour};
    CHECK(value_of(both, frame(afternoon)) == "2025-11-01T16:20");
    CHECK(value_of(both) == "2025-11-01");
}

TEST_CASE("resolve/offset: an amount before or after a day")
{
    temporal t = away(-1, amount(2, unit::day));
    t.from = base::moment;
    t.first = {.month = 12, .day = 25};
    CHECK(value_of(t) == "2025-12-23");
    t.length = amount(1, unit::week);
    CHECK(value_of(t) == "2025-12-18");
    t.length = amount(1, unit::month);
    CHECK(value_of(t) == "2025-11-25");
    t.direction = 1;
    t.length = amount(1, unit::week);
    t.stretch = true;
    CHECK(value_of(t) == "2026-W01");
    t.stretch = false;
    t.from = base::coming;
    t.first = {.weekday = 2};
    CHECK(value_of(t) == "2025-11-11");
    t.from = base::moment;
    t.direction = -1;
    t.length = amount(2, unit::year);
    t.first = {.told = relation::current, .of = unit::month};
    CHECK(value_of(t) == "2023-10");
    t.first = {.told = relation::current, .of = unit::week};
    CHECK(value_of(t) == "2023-W44");
    t.length = amount(3, unit::year);
    CHECK(value_of(t) == "2022-W43");
    t.first = {.told = relation::current, .of = unit::year};
    CHECK(value_of(t) == "2022");
    t.first = {.month = 2, .day = 30};
    CHECK(lede::resolve::temporal(t, frame()).note == lede::note::no_such_day);
}

TEST_CASE("resolve/offset: an amount from another date of the text")
{
    lede::resolve::frame f = frame();
    f.text_day = day_at(2021, 5, 12);
    f.text_grain = lede::grain::day;
    temporal t = away(1, amount(1, unit::week));
    t.from = base::text;
    CHECK(value_of(t, f) == "2021-05-19");
    t.length = amount(1, unit::year);
    CHECK(value_of(t, f) == "2022");
    f.text_grain = lede::grain::quarter;
    CHECK(value_of(t, f) == "2022-Q2");
    f.text_grain = lede::grain::month;
    t.length = amount(1, unit::week);
    CHECK(value_of(t, f) == "2021-W20");
    t.length = amount(1, unit::year);
    f.exact_day = day_at(2020, 1, 2);
    CHECK(value_of(t, f) == "2022");
    t.length = amount(1, unit::day);
    CHECK(value_of(t, f) == "2020-01-03");
    CHECK(lede::resolve::temporal(t, f).anaphoric);
    t.from = base::reference;
    CHECK_FALSE(lede::resolve::temporal(t, f).anaphoric);
}

TEST_CASE("resolve/offset: hours from another date of the text have no clock to start from")
{
    lede::resolve::frame f = frame(afternoon);
    temporal t = away(1, amount(2, unit::hour));
    CHECK(value_of(t, f) == "2025-10-31T16:20");
    t.from = base::text;
    f.text_day = day_at(2021, 5, 12);
    f.text_grain = lede::grain::day;
    CHECK(value_of(t, f) == "2021-05-12TXX");
}

TEST_CASE("resolve/offset: weekdays counted from a day")
{
    const auto told = [](int n, int weekday, int direction) {
        temporal t = away(direction, amount(n, unit::none));
        t.from = base::weekday;
        t.day.weekday = static_cast<std::int16_t>(weekday);
        return value_of(t);
    };
    CHECK(told(1, 5, -1) == "2025-10-24");
    CHECK(told(3, 5, -1) == "2025-10-10");
    CHECK(told(1, 4, -1) == "2025-10-30");
    CHECK(told(1, 6, -1) == "2025-10-25");
    CHECK(told(1, 5, 1) == "2025-11-07");
    CHECK(told(1, 6, 1) == "2025-11-01");
    CHECK(told(2, 4, 1) == "2025-11-13");
    CHECK(told(32, 5, 1) == "2026-06-12");
    CHECK(told(4'000'000, 5, 1) == "");
    temporal close = away(0, amount(1, unit::none));
    close.from = base::closest;
    close.first = {.month = 5, .day = 3};
    close.day.weekday = 5;
    CHECK(value_of(close) == "2025-05-02");
    close.day.weekday = 2;
    CHECK(value_of(close) == "2025-05-06");
    close.day.weekday = 3;
    CHECK(value_of(close) == "2025-04-30");
    close.length.count = 65;
    CHECK(value_of(close) == "2024-09-18");
    close.length.count = 66;
    CHECK(value_of(close) == "");
    close.length.count = 1;
    close.first.year = 9967;
    CHECK(value_of(close) == "");
    close.first.year = 9966;
    CHECK(value_of(close) == "9966-05-04");
}
