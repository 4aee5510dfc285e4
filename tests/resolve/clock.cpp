// Times of day: the hour meant, what TIMEX3 writes, the seconds taken.
#include <lede/resolve/clock.hpp>

#include <doctest/doctest.h>

#include <string_view>

using day_time = lede::ast::clock;
using std::chrono::hours;
using std::chrono::minutes;
using std::chrono::seconds;

namespace {
struct row {
    day_time said;
    int hour; ///< -1: no such time
    std::string_view text;
    seconds start, end_excl;
};
day_time at(int hour, int minute = -1, int meridiem = 0, int part = 0)
{
    day_time c;
    c.hour = static_cast<std::int16_t>(hour);
    c.minute = static_cast<std::int16_t>(minute);
    c.meridiem = static_cast<lede::ast::meridiem>(meridiem);
    c.part = static_cast<lede::ast::daypart>(part);
    return c;
}
day_time past(day_time c, int minutes)
{
    c.past = static_cast<std::int8_t>(minutes);
    return c;
}
} // namespace

TEST_CASE("resolve/clock: hours, their halves of the day, and parts of the day")
{
    const row rows[] = {
        {at(3, -1, 2), 15, "T15:00", hours{15}, hours{16}},
        {at(3, 30, 1), 3, "T03:30", hours{3} + minutes{30}, hours{3} + minutes{31}},
        {at(12, -1, 2), 12, "T12:00", hours{12}, hours{13}},
        {at(12, -1, 1), 0, "T00:00", hours{0}, hours{1}},
        {at(15, 0), 15, "T15:00", hours{15}, hours{15} + minutes{1}},
        {at(24, 0), 24, "T24:00", hours{24}, hours{24} + minutes{1}},
        {at(8, -1, 0, 4), 20, "T20:00", hours{20}, hours{21}},
        {at(3, -1, 0, 3), 15, "T15:00", hours{15}, hours{16}},
        {at(3, -1, 0, 1), 3, "T03:00", hours{3}, hours{4}},
        {at(6, -1, 0, 5), 18, "T18:00", hours{18}, hours{19}},
        {at(5, -1, 0, 5), 5, "T05:00", hours{5}, hours{6}},
        {at(12, -1, 0, 4), 24, "T24:00", hours{24}, hours{25}},
        {at(12, 30, 0, 5), 12, "T12:30", hours{12} + minutes{30}, hours{12} + minutes{31}},
        {at(12, 0, 0, 5), 24, "T24:00", hours{24}, hours{24} + minutes{1}},
        {at(12, -1, 0, 3), 12, "T12:00", hours{12}, hours{13}},
        {at(-1, -1, 0, 1), 0, "TMO", hours{6}, hours{12}},
        {at(-1, -1, 0, 2), 12, "TMI", hours{11}, hours{14}},
        {at(-1, -1, 0, 3), 0, "TAF", hours{12}, hours{18}},
        {at(-1, -1, 0, 4), 0, "TEV", hours{18}, hours{22}},
        {at(-1, -1, 0, 5), 0, "TNI", hours{20}, hours{24}},
        {at(-1, -1, 0, 6), 12, "T12:00", hours{12}, hours{13}},
        {at(-1, -1, 0, 7), 0, "T24:00", hours{24}, hours{25}},
        {at(-1, -1, 0, 9), 0, "TMO", hours{0}, hours{6}},
        {past(at(5, -1, 2), -15), 17, "T16:45", hours{16} + minutes{45}, hours{16} + minutes{46}},
        {past(at(12, -1, 1), -15), 0, "T23:45", hours{23} + minutes{45}, hours{23} + minutes{46}},
    };
    for (const row& r : rows) {
        CAPTURE(r.text);
        CHECK(lede::resolve::hour_of(r.said) == r.hour);
        CHECK(lede::resolve::time_text(r.said).view() == r.text);
        CHECK(lede::resolve::stretch_of(r.said).start == r.start);
        CHECK(lede::resolve::stretch_of(r.said).end_excl == r.end_excl);
    }
}

TEST_CASE("resolve/clock: there are no such times")
{
    for (const day_time& c : {at(25), at(24, 1), at(12, 60), at(13, -1, 2), at(0, -1, 1), at(0, 30, 2)})
        CHECK(lede::resolve::hour_of(c) == -1);
    day_time leap = at(23, 59);
    leap.second = 60;
    CHECK(lede::resolve::hour_of(leap) == 23);
    leap.second = 61;
    CHECK(lede::resolve::hour_of(leap) == -1);
    CHECK(lede::resolve::hour_of(at(12, 59)) == 12);
}

TEST_CASE("resolve/clock: seconds and zones")
{
    day_time c = at(14, 58);
    c.second = 20;
    CHECK(lede::resolve::stretch_of(c).end_excl - lede::resolve::stretch_of(c).start == seconds{1});
    CHECK(lede::resolve::time_text(c) == "T14:58:20");
    c.offset = std::int16_t{0};
    CHECK(lede::resolve::time_text(c) == "T14:58:20Z");
    c.offset = std::int16_t{570};
    CHECK(lede::resolve::time_text(c) == "T14:58:20+09:30");
    c.offset = std::int16_t{-330};
    CHECK(lede::resolve::time_text(c) == "T14:58:20-05:30");
    day_time none;
    CHECK_FALSE(none.said());
    CHECK(at(0).said());
    CHECK(at(-1, -1, 0, 1).said());
}
