#include <lede/resolve/calendar.hpp>
#include <lede/resolve/feast.hpp>

#include <doctest/doctest.h>

using namespace lede;
using namespace lede::resolve;
using std::chrono::days;

namespace {
struct row {
    unit of;
    int shift;
    days_point start, end_excl;
    std::string_view value;
};

// The units around Friday, 31 October 2025, and their neighbours.
const row corpus[] = {
    {unit::day, 0, day_at(2025, 10, 31), day_at(2025, 11, 1), "2025-10-31"},
    {unit::week, 0, day_at(2025, 10, 27), day_at(2025, 11, 3), "2025-W44"},
    {unit::week, 9, day_at(2025, 12, 29), day_at(2026, 1, 5), "2026-W01"},
    {unit::weekend, 0, day_at(2025, 11, 1), day_at(2025, 11, 3), "2025-W44-WE"},
    {unit::month, -1, day_at(2025, 9, 1), day_at(2025, 10, 1), "2025-09"},
    {unit::month, 4, day_at(2026, 2, 1), day_at(2026, 3, 1), "2026-02"},
    {unit::quarter, 0, day_at(2025, 10, 1), day_at(2026, 1, 1), "2025-Q4"},
    {unit::quarter, -4, day_at(2024, 10, 1), day_at(2025, 1, 1), "2024-Q4"},
    {unit::half, 1, day_at(2026, 1, 1), day_at(2026, 7, 1), "2026-H1"},
    {unit::season, 0, day_at(2025, 9, 1), day_at(2025, 12, 1), "2025-FA"},
    {unit::season, 1, day_at(2025, 12, 1), day_at(2026, 3, 1), "2025-WI"},
    {unit::year, -1, day_at(2024, 1, 1), day_at(2025, 1, 1), "2024"},
    {unit::decade, -1, day_at(2010, 1, 1), day_at(2020, 1, 1), "201"},
    {unit::century, 0, day_at(2000, 1, 1), day_at(2100, 1, 1), "20"},
    {unit::century, -20, day_at(1, 1, 1), day_at(100, 1, 1), "00"},
    {unit::fortnight, 1, day_at(2025, 11, 10), day_at(2025, 11, 17), "2025-W46"},
    {unit::fortnight, -1, day_at(2025, 10, 13), day_at(2025, 10, 20), "2025-W42"},
    {unit::weekend, 1, day_at(2025, 11, 8), day_at(2025, 11, 10), "2025-W45-WE"},
    {unit::quarter, 1, day_at(2026, 1, 1), day_at(2026, 4, 1), "2026-Q1"},
    {unit::quarter, -1, day_at(2025, 7, 1), day_at(2025, 10, 1), "2025-Q3"},
    {unit::half, 0, day_at(2025, 7, 1), day_at(2026, 1, 1), "2025-H2"},
    {unit::half, -1, day_at(2025, 1, 1), day_at(2025, 7, 1), "2025-H1"},
    {unit::season, -1, day_at(2025, 6, 1), day_at(2025, 9, 1), "2025-SU"},
    {unit::decade, 1, day_at(2030, 1, 1), day_at(2040, 1, 1), "203"},
    {unit::century, 1, day_at(2100, 1, 1), day_at(2200, 1, 1), "21"},
    {unit::millennium, 0, day_at(2001, 1, 1), day_at(3001, 1, 1), "2"},
    {unit::millennium, 1, day_at(3001, 1, 1), day_at(4001, 1, 1), "3"},
    {unit::millennium, -1, day_at(1001, 1, 1), day_at(2001, 1, 1), "1"},
};
} // namespace

TEST_CASE("resolve/calendar: the unit a day lies in, some units on")
{
    for (const row& r : corpus) {
        CAPTURE(r.value);
        const period p = unit_period(r.of, day_at(2025, 10, 31), r.shift);
        CHECK(p.start == r.start);
        CHECK(p.end_excl == r.end_excl);
        CHECK(p.value.view() == r.value);
    }
    CHECK(unit_period(unit::season, day_at(2025, 1, 15), 0).value.view() == "2024-WI");
}

TEST_CASE("resolve/calendar: weeks of the ISO calendar")
{
    // The turns of the year around weeks 1 and 53, as ISO 8601 gives them.
    CHECK(week_period(day_at(2021, 1, 1)).value.view() == "2020-W53");
    CHECK(week_period(day_at(2008, 12, 29)).value.view() == "2009-W01");
    CHECK(week_period(day_at(2010, 1, 3)).value.view() == "2009-W53");
    CHECK(week_period(day_at(2025, 1, 1)).start == day_at(2024, 12, 30));
    for (days_point day = day_at(1890, 1, 1); day < day_at(2110, 1, 1); day += days{1}) {
        const period week = week_period(day);
        CHECK((weekday_of(week.start) == 1 && week.start <= day && day < week.end_excl));
    }
}

TEST_CASE("resolve/calendar: month ends")
{
    CHECK(plus_months(day_at(2025, 1, 31), 1) == day_at(2025, 2, 28));
    CHECK(plus_months(day_at(2024, 3, 31), -1) == day_at(2024, 2, 29));
    CHECK(plus_months(day_at(2024, 2, 29), 12) == day_at(2025, 2, 28));
    CHECK(plus_months(day_at(2025, 12, 31), 2) == day_at(2026, 2, 28));
}

TEST_CASE("resolve/calendar: counted weekdays")
{
    const auto nth = [](int year, int month, int n, int weekday) {
        return nth_weekday(day_at(year, month, 1), plus_months(day_at(year, month, 1), 1), n, weekday);
    };
    CHECK(nth(2025, 11, 1, 2) == day_at(2025, 11, 4));
    CHECK(nth(2025, 11, 4, 4) == day_at(2025, 11, 27));
    CHECK(nth(2025, 5, -1, 1) == day_at(2025, 5, 26));
    CHECK(nth(2025, 10, -1, 5) == day_at(2025, 10, 31));
    CHECK_FALSE(nth(2025, 11, 5, 1));
}

TEST_CASE("resolve/calendar: years before the era")
{
    CHECK(day_period(day_at(-233, 3, 1)).value.view() == "BC0234-03-01");
    CHECK(year_period(0).value.view() == "BC0001");
    CHECK(year_period(490).value.view() == "0490");
    CHECK(century_period(-3).start == day_at(-299, 1, 1));
    CHECK(century_period(-3).end_excl == day_at(-199, 1, 1));
    CHECK(century_period(-3).value.view() == "BC02");
}

TEST_CASE("resolve/calendar: working days leave weekends out")
{
    const auto friday = day_at(2025, 10, 31), saturday = day_at(2025, 11, 1), sunday = day_at(2025, 11, 2);
    CHECK(plus_workdays(friday, 1) == day_at(2025, 11, 3));
    CHECK(plus_workdays(friday, 5) == day_at(2025, 11, 7));
    CHECK(plus_workdays(friday, -4) == day_at(2025, 10, 27));
    CHECK(plus_workdays(friday, -5) == day_at(2025, 10, 24));
    CHECK(plus_workdays(saturday, 1) == day_at(2025, 11, 3));
    CHECK(plus_workdays(sunday, 5) == day_at(2025, 11, 7));
    CHECK(plus_workdays(sunday, -1) == friday);
    CHECK(plus_workdays(saturday, -6) == day_at(2025, 10, 24));
}

TEST_CASE("resolve/calendar: the decade and the millennium of a year at their bounds")
{
    CHECK(unit_period(unit::decade, day_at(-472, 6, 1), 0).value.view() == "BC047"); // 473 BC
    CHECK(unit_period(unit::decade, day_at(-472, 6, 1), -1).value.view() == "BC048");
    CHECK(unit_period(unit::decade, day_at(-472, 6, 1), 1).value.view() == "BC046");
    CHECK(unit_period(unit::decade, day_at(2029, 12, 31), 0).value.view() == "202");
    CHECK(unit_period(unit::millennium, day_at(2000, 12, 31), 0).value.view() == "1");
    CHECK(unit_period(unit::millennium, day_at(2001, 1, 1), 0).value.view() == "2");
    CHECK(unit_period(unit::century, day_at(1999, 12, 31), 0).value.view() == "19");
    CHECK(unit_period(unit::century, day_at(1, 6, 1), 0).value.view() == "00");
    CHECK(unit_period(unit::decade, day_at(1, 6, 1), 0).value.view() == "000");
    CHECK(unit_period(unit::decade, day_at(5, 6, 1), -1).value.view() == "BC000");
    CHECK(unit_period(unit::decade, day_at(-5, 6, 1), 1).value.view() == "000");      // 6 BC
    CHECK(unit_period(unit::decade, day_at(-9, 6, 1), 0).value.view() == "BC001");    // 10 BC
    CHECK(unit_period(unit::decade, day_at(-9, 6, 1), 0).start == day_at(-18, 1, 1)); // 19 BC
    CHECK(unit_period(unit::decade, day_at(-9, 6, 1), 0).end_excl == day_at(-8, 1, 1));
    CHECK(unit_period(unit::millennium, day_at(1, 1, 1), 0).value.view() == "0");
    CHECK(unit_period(unit::millennium, day_at(0, 12, 31), 0).value.view() == "BC0");
    CHECK(unit_period(unit::millennium, day_at(-1000, 12, 31), 0).value.view() == "BC1");
    CHECK(unit_period(unit::fortnight, day_at(2025, 11, 2), 1).value.view() == "2025-W46"); // a Sunday
    CHECK(unit_period(unit::weekend, day_at(2025, 11, 2), 1).value.view() == "2025-W45-WE");
}

TEST_CASE("resolve/calendar: the day some units on")
{
    const days_point here = day_at(2025, 10, 31);
    const struct {
        unit of;
        days_point back, on;
    } rows[] = {
        {unit::day, day_at(2025, 10, 30), day_at(2025, 11, 1)},
        {unit::week, day_at(2025, 10, 24), day_at(2025, 11, 7)},
        {unit::weekend, day_at(2025, 10, 24), day_at(2025, 11, 7)},
        {unit::fortnight, day_at(2025, 10, 17), day_at(2025, 11, 14)},
        {unit::month, day_at(2025, 9, 30), day_at(2025, 11, 30)},
        {unit::quarter, day_at(2025, 7, 31), day_at(2026, 1, 31)},
        {unit::season, day_at(2025, 7, 31), day_at(2026, 1, 31)},
        {unit::half, day_at(2025, 4, 30), day_at(2026, 4, 30)},
        {unit::year, day_at(2024, 10, 31), day_at(2026, 10, 31)},
        {unit::decade, day_at(2015, 10, 31), day_at(2035, 10, 31)},
        {unit::century, day_at(1925, 10, 31), day_at(2125, 10, 31)},
        {unit::millennium, day_at(1025, 10, 31), day_at(3025, 10, 31)},
    };
    for (const auto& r : rows) {
        CAPTURE(duration_letter(r.of));
        CHECK(plus_units(here, r.of, -1) == r.back);
        CHECK(plus_units(here, r.of, 1) == r.on);
        CHECK(plus_units(here, r.of, 0) == here);
    }
}

TEST_CASE("resolve/calendar: how far a day can be shifted")
{
    CHECK(has_value(day_at(9999, 12, 31)));
    CHECK_FALSE(has_value(day_at(10000, 1, 1)));
    CHECK(has_value(day_at(-9998, 1, 1)));
    CHECK_FALSE(has_value(day_at(-9999, 12, 31)));
    CHECK(shift_in_range(day_at(-9999, 6, 1), unit::year, 0));
    CHECK_FALSE(shift_in_range(day_at(-9999, 6, 1), unit::year, -1));
    const days_point here = day_at(2025, 10, 31);
    const struct {
        unit of;
        int near, far;
    } rows[] = {
        {unit::day, 2900000, 3000000},
        {unit::week, 410000, 450000},
        {unit::weekend, 410000, 450000},
        {unit::fortnight, 205000, 225000},
        {unit::month, 93000, 97000},
        {unit::quarter, 31000, 33000},
        {unit::season, 31000, 33000},
        {unit::half, 15500, 16500},
        {unit::year, 7973, 7975},
        {unit::decade, 797, 798},
        {unit::century, 79, 80},
        {unit::millennium, 7, 8},
    };
    for (const auto& r : rows) {
        CAPTURE(duration_letter(r.of));
        CHECK(shift_in_range(here, r.of, r.near));
        CHECK_FALSE(shift_in_range(here, r.of, r.far));
    }
    CHECK(shift_in_range(here, unit::year, -9000));
    CHECK_FALSE(shift_in_range(here, unit::year, -13000));
    CHECK_FALSE(shift_in_range(here, unit::millennium, 536870912)); // a thousand of these is 0 in 32 bits
    CHECK_FALSE(shift_in_range(here, unit::millennium, -536870912));
}

TEST_CASE("resolve/calendar: no working day on from a weekend is the Friday before it")
{
    CHECK(plus_workdays(day_at(2025, 11, 1), 0) == day_at(2025, 10, 31));
    CHECK(plus_workdays(day_at(2025, 11, 2), 0) == day_at(2025, 10, 31));
    CHECK(plus_workdays(day_at(2025, 10, 31), 0) == day_at(2025, 10, 31));
}
