// Every day from 1600 to 2400, counted by hand and by Python's tables, against the library's calendar.
#include <lede/resolve/feast.hpp>

#include <doctest/doctest.h>

#include <cstdint>
#include <string>

using namespace lede;
using namespace lede::resolve;
using std::chrono::days;

namespace {

struct year_row {
    int year, first, week_1, weeks, easter, orthodox;
};
const year_row years[] = {
#include "calendar_years.inc"
};

days_point at(int since_1970) { return days_point{days{since_1970}}; }
std::string padded(int n, std::size_t width)
{
    std::string digits = std::to_string(n);
    return digits.size() < width ? std::string(width - digits.size(), '0') + digits : digits;
}
int month_length(int month, bool leap)
{
    constexpr int lengths[] = {31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31};
    return lengths[month - 1] + (month == 2 && leap);
}

/// A day walked to from 1 January 1600, never computed.
struct walked {
    int year{1600}, month{1}, day{1}, since_1970{years[0].first}, weekday{6}; // a Saturday

    void step(bool leap)
    {
        ++since_1970;
        weekday = weekday % 7 + 1;
        if (++day <= month_length(month, leap)) return;
        day = 1;
        if (++month <= 12) return;
        month = 1;
        ++year;
    }
};

/// The unit around a day starts where the one before it ends, and holds the day.
void check_unit(unit u, days_point day)
{
    const period here = unit_period(u, day, 0), before = unit_period(u, day, -1), after = unit_period(u, day, 1);
    const bool right = (here.start <= day || u == unit::weekend) && day < here.end_excl
                       && (before.end_excl == here.start || u == unit::weekend)
                       && (here.end_excl == after.start || u == unit::weekend)
                       && before.value.view() != here.value.view();
    if (!right) CHECK_MESSAGE(right, "unit ", static_cast<int>(u), " around ", day_period(day).value.view());
}

} // namespace

TEST_CASE("trust/calendar: every day of 1600 to 2400")
{
    walked now;
    for (const year_row& y : years) {
        const bool leap = (&y + 1 < std::end(years) ? (&y + 1)->first : y.first + 366) - y.first == 366;
        REQUIRE(now.since_1970 == y.first);
        REQUIRE(easter(y.year) == at(y.first + y.easter));
        REQUIRE(orthodox_easter(y.year) == at(y.first + y.orthodox));
        for (; now.year == y.year; now.step(leap)) {
            const days_point day = day_at(now.year, now.month, now.day);
            const std::string iso = padded(now.year, 4) + '-' + padded(now.month, 2) + '-' + padded(now.day, 2);
            const year_row& of_week = now.since_1970 < y.week_1 && y.year > 1600                  ? (&y)[-1]
                                      : now.since_1970 >= y.week_1 + 7 * y.weeks && y.year < 2400 ? (&y)[1]
                                                                                                  : y;
            const int week = (now.since_1970 - of_week.week_1) / 7 + 1;
            const std::string iso_week = padded(of_week.year, 4) + "-W" + padded(week, 2);
            bool right = day == at(now.since_1970) && weekday_of(day) == now.weekday
                         && day_period(day).value == std::string_view{iso};
            if (y.year > 1600 && y.year < 2400) right = right && week_period(day).value == std::string_view{iso_week};
            right = right
                    && month_period(now.year, now.month).end_excl - month_period(now.year, now.month).start
                           == days{month_length(now.month, leap)};
            if (!right) CHECK_MESSAGE(right, iso);
            for (const unit u : {unit::week, unit::weekend, unit::month, unit::quarter, unit::half, unit::season,
                     unit::year, unit::decade, unit::century})
                check_unit(u, day);
        }
    }
    CHECK(now.year == 2401);
}

TEST_CASE("trust/calendar: a month on and back, from every day")
{
    for (const year_row& y : years)
        for (int month = 1; month <= 12; ++month) {
            const bool leap = date_of(day_at(y.year, 1, 1)).year().is_leap();
            for (int day = 1; day <= month_length(month, leap); ++day) {
                const days_point from = day_at(y.year, month, day);
                const int next_month = month % 12 + 1, next_year = y.year + (month == 12);
                const bool next_leap = date_of(day_at(next_year, 1, 1)).year().is_leap();
                const int last = month_length(next_month, next_leap);
                const days_point on = day_at(next_year, next_month, day < last ? day : last);
                if (plus_months(from, 1) != on) CHECK(plus_months(from, 1) == on);
                if (plus_months(from, 4800) != from + days{146097})
                    CHECK(plus_months(from, 4800) == from + days{146097});
            }
        }
}
