#include <lede/resolve/calendar.hpp>

#include <doctest/doctest.h>

using namespace lede::resolve;

TEST_CASE("resolve/calendar: weekdays and month ends")
{
    CHECK(weekday_of(civil(2025, 10, 31)) == 5);
    CHECK(weekday_of(civil(2000, 1, 1)) == 6);
    CHECK(add_months(civil(2025, 1, 31), 1) == civil(2025, 2, 28));
    CHECK(add_months(civil(2024, 3, 31), -1) == civil(2024, 2, 29));
    CHECK(add_years(civil(2024, 2, 29), 1) == civil(2025, 2, 28));
    CHECK(month_start(civil(2025, 1, 15), -1) == civil(2024, 12, 1));
    CHECK(exists(2024, 2, 29));
    CHECK_FALSE(exists(2100, 2, 29));
    CHECK_FALSE(exists(2025, 13, 1));
    CHECK_FALSE(exists(2025, 11, 0));
}

TEST_CASE("resolve/calendar: weeks of the ISO calendar")
{
    // The examples of ISO 8601 and the turns of the year around 53-week years.
    CHECK(iso_week_of(civil(2021, 1, 1)) == iso_week{2020, 53});
    CHECK(iso_week_of(civil(2021, 3, 3)) == iso_week{2021, 9});
    CHECK(iso_week_of(civil(2008, 12, 29)) == iso_week{2009, 1});
    CHECK(iso_week_of(civil(2010, 1, 3)) == iso_week{2009, 53});
    CHECK(iso_week_start(2025, 1) == civil(2024, 12, 30));
    CHECK(iso_week_exists(2020, 53));
    CHECK_FALSE(iso_week_exists(2025, 53));
    for (auto day = civil(1890, 1, 1); day < civil(2110, 1, 1); day += days{1}) {
        const iso_week week = iso_week_of(day);
        CHECK(iso_week_start(week.year, week.week) == week_start(day));
    }
}

TEST_CASE("resolve/calendar: counted weekdays")
{
    CHECK(nth_weekday(2025, 11, 2, 1) == civil(2025, 11, 4));
    CHECK(nth_weekday(2025, 11, 4, 4) == civil(2025, 11, 27));
    CHECK(nth_weekday(2025, 5, 1, -1) == civil(2025, 5, 26));
    CHECK(nth_weekday(2025, 10, 5, -1) == civil(2025, 10, 31));
    CHECK(month_of(nth_weekday(2025, 11, 1, 5)) == 12);
    CHECK(on_or_after(civil(2025, 10, 31), 5) == civil(2025, 10, 31));
    CHECK(on_or_before(civil(2025, 10, 31), 6) == civil(2025, 10, 25));
}

TEST_CASE("resolve/calendar: years before the era")
{
    CHECK(year_of(civil(-233, 3, 1)) == -233);
    CHECK(floor_div(-1, 10) == -1);
    CHECK(floor_mod(-233, 100) == 67);
    CHECK(century_of(2000) == 20);
    CHECK(century_of(2001) == 21);
    CHECK(century_of(0) == 0);
    CHECK(century_of(-100) == -1);
}
