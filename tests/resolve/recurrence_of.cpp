// The days that a moment without its year or week may be, around a day: which year or week each is of.
#include <lede/resolve/counted_from.hpp>

#include <doctest/doctest.h>

#include <optional>

using namespace lede::resolve;

namespace {
constexpr days_point friday = day_at(2025, 10, 31);

std::optional<days_point> kth(const lede::ast::moment& m, int k) { return recurrence_of(m, friday, k); }
} // namespace

TEST_CASE("resolve/counted_from: weekdays come back each week, days of the year and feasts each year")
{
    lede::ast::moment monday;
    monday.weekday = 1;
    CHECK(kth(monday, 0) == day_at(2025, 10, 27));
    CHECK(kth(monday, 1) == day_at(2025, 11, 3));
    CHECK(kth(monday, -1) == day_at(2025, 10, 20));
    lede::ast::moment leap_day;
    leap_day.month = 2;
    leap_day.day = 29;
    CHECK_FALSE(kth(leap_day, 0));
    CHECK(kth(leap_day, 3) == day_at(2028, 2, 29));
    CHECK(kth(leap_day, -1) == day_at(2024, 2, 29));
    lede::ast::moment feast;
    feast.holiday = lede::ast::feast::easter;
    CHECK(kth(feast, 1) == day_at(2026, 4, 5));
}

TEST_CASE("resolve/counted_from: what does not come back")
{
    lede::ast::moment dated;
    dated.year = 2025;
    dated.month = 5;
    dated.day = 3;
    CHECK_FALSE(kth(dated, 0));
    lede::ast::moment month;
    month.month = 5;
    CHECK_FALSE(kth(month, 0));
    month.weekday = 1;
    CHECK_FALSE(kth(month, 0));
    lede::ast::moment last;
    last.weekday = 1;
    last.told = lede::ast::relation::previous;
    CHECK_FALSE(kth(last, 0));
    CHECK_FALSE(kth({}, 0));
}
