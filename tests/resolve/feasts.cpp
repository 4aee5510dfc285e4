#include <lede/resolve/feast.hpp>

#include <doctest/doctest.h>

using namespace lede::resolve;

namespace {
struct row {
    int year;
    days_point western, orthodox, passover, new_year, hanukkah;
};

// Computed with convertdate 2.4, an independent implementation.
const row corpus[] = {
    {1948, day_at(1948, 3, 28), day_at(1948, 5, 2), day_at(1948, 4, 24), day_at(1948, 10, 4), day_at(1948, 12, 27)},
    {1967, day_at(1967, 3, 26), day_at(1967, 4, 30), day_at(1967, 4, 25), day_at(1967, 10, 5), day_at(1967, 12, 27)},
    {1996, day_at(1996, 4, 7), day_at(1996, 4, 14), day_at(1996, 4, 4), day_at(1996, 9, 14), day_at(1996, 12, 6)},
    {2000, day_at(2000, 4, 23), day_at(2000, 4, 30), day_at(2000, 4, 20), day_at(2000, 9, 30), day_at(2000, 12, 22)},
    {2005, day_at(2005, 3, 27), day_at(2005, 5, 1), day_at(2005, 4, 24), day_at(2005, 10, 4), day_at(2005, 12, 26)},
    {2016, day_at(2016, 3, 27), day_at(2016, 5, 1), day_at(2016, 4, 23), day_at(2016, 10, 3), day_at(2016, 12, 25)},
    {2024, day_at(2024, 3, 31), day_at(2024, 5, 5), day_at(2024, 4, 23), day_at(2024, 10, 3), day_at(2024, 12, 26)},
    {2025, day_at(2025, 4, 20), day_at(2025, 4, 20), day_at(2025, 4, 13), day_at(2025, 9, 23), day_at(2025, 12, 15)},
    {2026, day_at(2026, 4, 5), day_at(2026, 4, 12), day_at(2026, 4, 2), day_at(2026, 9, 12), day_at(2026, 12, 5)},
    {2038, day_at(2038, 4, 25), day_at(2038, 4, 25), day_at(2038, 4, 20), day_at(2038, 9, 30), day_at(2038, 12, 22)},
};
} // namespace

TEST_CASE("resolve: Easter and the Hebrew feasts")
{
    for (const row& r : corpus) {
        CAPTURE(r.year);
        CHECK(easter(r.year) == r.western);
        CHECK(orthodox_easter(r.year) == r.orthodox);
        CHECK(passover(r.year) == r.passover);
        CHECK(rosh_hashanah(r.year) == r.new_year);
        CHECK(hanukkah(r.year) == r.hanukkah);
    }
    CHECK(purim(2024) == day_at(2024, 3, 24));
    CHECK(yom_kippur(2025) == day_at(2025, 10, 2));
    CHECK(rosh_hashanah(1984) == day_at(1984, 9, 27)); // put off by two days
    CHECK(rosh_hashanah(2028) == day_at(2028, 9, 21));
    CHECK(shavuot(2025) == day_at(2025, 6, 2));
}

TEST_CASE("resolve: every Easter and Passover of two centuries keeps its rule")
{
    for (int year = 1900; year < 2100; ++year) {
        CAPTURE(year);
        CHECK(weekday_of(easter(year)) == 7);
        CHECK(weekday_of(orthodox_easter(year)) == 7);
        CHECK(easter(year) >= day_at(year, 3, 22));
        CHECK(easter(year) <= day_at(year, 4, 25));
        const int seder = weekday_of(passover(year)); // 15 Nisan is never a Monday, Wednesday or Friday
        CHECK((seder != 1 && seder != 3 && seder != 5));
    }
}

TEST_CASE("resolve: Islamic feasts by the tabular calendar")
{
    CHECK(islamic(1, 1, 1) == day_at(622, 7, 19));
    CHECK(ramadan(2025) == day_at(2025, 3, 1));
    CHECK(eid_al_fitr(2024) == day_at(2024, 4, 10));
    CHECK(eid_al_adha(2025) == day_at(2025, 6, 7));
    for (int year = 1900; year < 2100; ++year) {
        CAPTURE(year);
        CHECK(year_of(ramadan(year)) == year);
        CHECK(year_of(eid_al_adha(year)) == year);
    }
}

TEST_CASE("resolve: lunisolar tables")
{
    CHECK(lunar_new_year(2025) == day_at(2025, 1, 29));
    CHECK(lunar_new_year(1985) == day_at(1985, 2, 20));
    CHECK(mid_autumn(2025) == day_at(2025, 10, 6));
    CHECK(dragon_boat(2023) == day_at(2023, 6, 22));
    CHECK(diwali(2023) == day_at(2023, 11, 12));
    CHECK(diwali(2026) == day_at(2026, 11, 8));
    CHECK_FALSE(lunar_new_year(1899));
    CHECK_FALSE(mid_autumn(2100));
    for (int year = lunisolar_from; year <= lunisolar_to; ++year) {
        CAPTURE(year);
        // Two lunar dates of one year lie whole moons apart, give or take two days (real moons drift): the tables check
        // each other.
        const auto moons = [](days_point a, days_point b) {
            return static_cast<double>((b - a) / std::chrono::days{1}) / 29.530588;
        };
        const double apart = moons(*lunar_new_year(year) + std::chrono::days{14}, *mid_autumn(year));
        const double whole = static_cast<double>(static_cast<int>(apart + 0.5));
        CHECK(apart > whole - 0.07);
        CHECK(apart < whole + 0.07);
        CHECK((whole == 7 || whole == 8));
    }
}

TEST_CASE("resolve: feasts that count weekdays or days from Easter")
{
    using lede::ast::feast;
    CHECK(feast_day(feast::thanksgiving, 2023) == day_at(2023, 11, 23));
    CHECK(feast_day(feast::election_day, 2022) == day_at(2022, 11, 8));
    CHECK(feast_day(feast::memorial_day, 2027) == day_at(2027, 5, 31));
    CHECK(feast_day(feast::good_friday, 2025) == day_at(2025, 4, 18));
    CHECK(feast_day(feast::pentecost, 2024) == day_at(2024, 5, 19));
    CHECK(feast_day(feast::orthodox_christmas, 2025) == day_at(2025, 1, 7));
    CHECK(feast_day(feast::orthodox_christmas, 2101) == day_at(2101, 1, 8));
    CHECK(feast_day(feast::christmas, 800) == day_at(800, 12, 25));
    CHECK_FALSE(feast_day(feast::christmas, 0));
    CHECK_FALSE(feast_day(feast::easter, 1582));
    CHECK_FALSE(feast_day(feast::super_tuesday, 2025));
    CHECK_FALSE(feast_day(feast::diwali, 2100));
    CHECK(feast_weekend(day_at(2025, 9, 1)).value.view() == "2025-W35-WE");
    CHECK(feast_weekend(day_at(2025, 9, 1)).end_excl == day_at(2025, 9, 2));
    CHECK(feast_weekend(day_at(2025, 11, 27)).value.view() == "2025-W48-WE");
    for (int i = static_cast<int>(feast::none) + 1; i <= static_cast<int>(feast::diwali); ++i) {
        CAPTURE(i);
        if (i >= static_cast<int>(feast::super_tuesday) && i <= static_cast<int>(feast::mini_tuesday)) continue;
        const auto day = feast_day(static_cast<feast>(i), 2025);
        CHECK(day);
        if (day) CHECK(year_of(*day) == 2025);
    }
}

TEST_CASE("resolve: the four Easters of two centuries that the exception of the reckoning sets a week earlier")
{
    CHECK(easter(1859) == day_at(1859, 4, 24));
    CHECK(easter(1886) == day_at(1886, 4, 25));
    CHECK(easter(1954) == day_at(1954, 4, 18));
    CHECK(easter(1981) == day_at(1981, 4, 19));
    CHECK(easter(2049) == day_at(2049, 4, 18));
    CHECK(easter(2076) == day_at(2076, 4, 19));
}
