// The nth day, week or other unit of a period, from its start and from its end.
#include <lede/resolve/nth_in.hpp>

#include <doctest/doctest.h>

#include <optional>
#include <string>
#include <string_view>

using namespace lede::resolve;
using lede::unit;

namespace {

std::string value(const std::optional<period>& p) { return p ? std::string{p->value.view()} : ""; }

struct row {
    period in;
    int n;
    std::string_view value; // empty: there is none
};

template <class Rows, class Find>
void check(const Rows& rows, Find find)
{
    for (const row& r : rows) {
        CAPTURE(r.in.value.view());
        CAPTURE(r.n);
        CHECK(value(find(r.in, r.n)) == r.value);
    }
}

constexpr period may = month_period(2025, 5),
                 june = month_period(2025, 6);   // May starts on a Thursday, June on a Sunday
constexpr period august = month_period(2025, 8), // starts on a Friday
    december = month_period(2025, 12);           // the next one starts on a Thursday
constexpr period year = year_period(2025), leap = year_period(2020);

} // namespace

TEST_CASE("resolve/nth_in: days")
{
    const row rows[] = {{may, 1, "2025-05-01"}, {may, 31, "2025-05-31"}, {may, 32, ""}, {may, -1, "2025-05-31"},
        {may, -31, "2025-05-01"}, {may, -32, ""}, {year, 60, "2025-03-01"}, {leap, 60, "2020-02-29"},
        {year, 365, "2025-12-31"}, {year, 366, ""}, {leap, 366, "2020-12-31"}};
    check(rows, [](const period& in, int n) { return nth_unit(in, n, unit::day); });
}

TEST_CASE("resolve/nth_in: weeks of a month are those of its Thursdays")
{
    const row rows[] = {{may, 1, "2025-W18"}, {may, 2, "2025-W19"}, {may, 5, "2025-W22"}, {may, 6, ""},
        {may, -1, "2025-W22"}, {may, -2, "2025-W21"}, {may, -5, "2025-W18"}, {may, -6, ""}, {june, 1, "2025-W23"},
        {august, 1, "2025-W32"}, {december, 4, "2025-W52"}, {december, 5, ""}, {june, 4, "2025-W26"}, {june, 5, ""},
        {june, -1, "2025-W26"}, {june, -4, "2025-W23"}, {june, -5, ""}};
    check(rows, nth_week);
}

TEST_CASE("resolve/nth_in: months and weeks of a year")
{
    const row months[] = {{year, 1, "2025-01"}, {year, 12, "2025-12"}, {year, 13, ""}, {year, -1, "2025-12"},
        {year, -12, "2025-01"}, {year, -13, ""}};
    check(months, [](const period& in, int n) { return nth_unit(in, n, unit::month); });
    const row weeks[] = {{year, 1, "2025-W01"}, {year, 52, "2025-W52"}, {leap, 53, "2020-W53"}, {year, -1, "2025-W52"},
        {leap, -1, "2020-W53"}, {year, -52, "2025-W01"}};
    check(weeks, [](const period& in, int n) { return nth_unit(in, n, unit::week); });
}

TEST_CASE("resolve/nth_in: weekdays and weekends, a weekend by its Saturday")
{
    lede::ast::moment m;
    m.nth_weekday = 7; // Sundays: June starts on one
    const row sundays[] = {{june, 1, "2025-06-01"}, {june, 5, "2025-06-29"}, {june, 6, ""}, {june, -1, "2025-06-29"},
        {may, 1, "2025-05-04"}, {may, -1, "2025-05-25"}};
    const auto nth = [&](const period& in, int n) {
        m.nth = static_cast<decltype(m.nth)>(n);
        return nth_in(in, m);
    };
    check(sundays, nth);
    m.nth_weekday = 0;
    m.nth_of = unit::weekend;
    const row weekends[] = {{june, 1, "2025-W23-WE"}, {may, 1, "2025-W18-WE"}, {may, -1, "2025-W22-WE"}, {may, 6, ""}};
    check(weekends, nth);
    m.nth_of = unit::week;
    const row weeks[] = {{may, 1, "2025-W18"}, {year, 1, "2025-W01"}};
    check(weeks, nth);
    m.nth_of = unit::none;
    const row days[] = {{may, 3, "2025-05-03"}};
    check(days, nth);
}

TEST_CASE("resolve/nth_in: a quarter of a century is 25 years")
{
    constexpr period nineteenth = century_period(19);
    const row rows[] = {
        {nineteenth, 1, "1800/1824"},
        {nineteenth, 4, "1875/1899"},
        {nineteenth, -1, "1875/1899"},
        {nineteenth, -4, "1800/1824"},
        {nineteenth, 5, ""},
        {nineteenth, -5, ""},
    };
    check(rows, nth_quarter_century);
}
