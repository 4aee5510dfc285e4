// Whole date phrases against their frame: offsets, stretches, ranges, durations, sets.
#include "../reference.hpp"

#include <lede/resolve/temporal.hpp>

#include <doctest/doctest.h>

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

#if defined(__GNUC__)
#pragma GCC diagnostic ignored "-Wmissing-field-initializers" // what is not said is not written
#endif

namespace {

using lede::unit;
using lede::ast::base;
using lede::ast::moment;
using lede::ast::relation;
using lede::ast::shape;
using lede::ast::temporal;
using lede::resolve::day_at;
using std::chrono::hours;
using std::chrono::local_seconds;
using std::chrono::minutes;
using std::chrono::seconds;

lede::resolve::frame frame(std::optional<lede::instant> reference = lede::instant{tests::reference})
{
    lede::resolve::frame f;
    f.reference = reference;
    return f;
}
/// 14:20:30 on the suite's day.
const lede::instant afternoon{local_seconds{tests::reference} + hours{14} + minutes{20} + seconds{30}};

lede::ast::amount amount(int count, unit of, int hundredths = 0)
{
    lede::ast::amount a;
    a.count = count;
    a.of = of;
    a.hundredths = static_cast<std::int16_t>(hundredths);
    return a;
}
temporal away(int direction, const lede::ast::amount& length)
{
    temporal t;
    t.shape = shape::offset;
    t.direction = static_cast<std::int8_t>(direction);
    t.length = length;
    return t;
}
std::string value_of(const temporal& t, const lede::resolve::frame& f = frame())
{
    return std::string(lede::resolve::temporal(t, f).value.view());
}

} // namespace

TEST_CASE("resolve/temporal: an amount before or after now")
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
        {-1, amount(1, unit::month, 50), "2025-09"},
        {-1, amount(2, unit::month, 75), "2025-08"},
        {-1, amount(1, unit::decade, 50), "2010"},
        {1, amount(7973, unit::year), "9998"},
        {1, amount(7974, unit::year), ""},
        {1, amount(4000001, unit::day), ""},
    };
    for (const row& r : rows) {
        CAPTURE(r.value);
        const lede::timex t = lede::resolve::temporal(away(r.direction, r.length), frame());
        CHECK(t.value.view() == r.value);
        CHECK(t.start.has_value() == !r.value.empty());
        CHECK((t.note == lede::note::outside_years) == r.value.empty());
    }
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

TEST_CASE("resolve/temporal: hours and minutes from the time of writing")
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
    CHECK(value_of(away(1, amount(3, unit::hour))) == "2025-10-31TXX");
    temporal both = away(1, amount(1, unit::day));
    both.length.more[0] = {2, unit::hour};
    CHECK(value_of(both, frame(afternoon)) == "2025-11-01T16:20");
    CHECK(value_of(both) == "2025-11-01");
}

TEST_CASE("resolve/temporal: an amount before or after a day")
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
    t.first = {.month = 2, .day = 30};
    CHECK(lede::resolve::temporal(t, frame()).note == lede::note::no_such_day);
}

TEST_CASE("resolve/temporal: an amount from another date of the text")
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
    f.exact_day = day_at(2020, 1, 2);
    CHECK(value_of(t, f) == "2022");
    t.length = amount(1, unit::day);
    CHECK(value_of(t, f) == "2020-01-03");
    CHECK(lede::resolve::temporal(t, f).anaphoric);
    t.from = base::reference;
    CHECK_FALSE(lede::resolve::temporal(t, f).anaphoric);
}

TEST_CASE("resolve/temporal: hours from another date of the text have no clock to start from")
{
    lede::resolve::frame f = frame(afternoon);
    temporal t = away(1, amount(2, unit::hour));
    CHECK(value_of(t, f) == "2025-10-31T16:20");
    t.from = base::text;
    f.text_day = day_at(2021, 5, 12);
    f.text_grain = lede::grain::day;
    CHECK(value_of(t, f) == "2021-05-12TXX");
}

TEST_CASE("resolve/temporal: weekdays counted from a day")
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
    CHECK(told(33, 5, 1) == "");
    CHECK(told(0, 5, 1) == "");
    temporal close = away(1, amount(1, unit::none));
    close.from = base::closest;
    close.first = {.month = 5, .day = 3};
    close.day.weekday = 5;
    CHECK(value_of(close) == "2025-05-02");
    close.length.count = 2;
    CHECK(value_of(close) == "2025-05-09");
    close.length.count = 3;
    CHECK(value_of(close) == "2025-04-25");
    close.day = {.year = 2025};
    CHECK(value_of(close) == "");
}

TEST_CASE("resolve/temporal: stretches are counted in whole units")
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
    open.direction = 0;
    CHECK_FALSE(lede::resolve::temporal(open, frame()).start);
    open.direction = -1;
    open.from = base::text; // with no date told before it: from now
    CHECK(lede::resolve::temporal(open, frame()).start);
    open.from = base::reference;
    CHECK_FALSE(lede::resolve::temporal(open, frame({})).start);
}

TEST_CASE("resolve/temporal: a stretch from the start or the end of a period")
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
}

TEST_CASE("resolve/temporal: within an amount from now")
{
    temporal t = away(1, amount(2, unit::week));
    t.shape = shape::duration;
    t.from_now = true;
    CHECK(*lede::resolve::temporal(t, frame()).start == tests::reference);
    CHECK(*lede::resolve::temporal(t, frame()).end_excl == day_at(2025, 11, 14));
    t.length = amount(2, unit::hour);
    CHECK(*lede::resolve::temporal(t, frame(afternoon)).start == afternoon.when);
    CHECK(*lede::resolve::temporal(t, frame(afternoon)).end_excl == afternoon.when + hours{2});
    t.length = amount(100001, unit::day);
    CHECK_FALSE(lede::resolve::temporal(t, frame()).start);
    t.length = amount(3, unit::day);
    t.length.low = 2;
    CHECK_FALSE(lede::resolve::temporal(t, frame()).start);
}

TEST_CASE("resolve/temporal: what one end of a range leaves unsaid the other one says")
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

TEST_CASE("resolve/temporal: the hours of a range share their half of the day")
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
