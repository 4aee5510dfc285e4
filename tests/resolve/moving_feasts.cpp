#include <lede/resolve/feast.hpp>

#include <doctest/doctest.h>

#include <cstddef>
#include <optional>

using namespace lede::resolve;
using lede::ast::feast;

namespace {
constexpr int years[] = {2008, 2021, 2022, 2024, 2025};
struct row {
    feast of;
    int days[5]; // month and day: 1104 is 4 November
};
// The Christian and American ones computed with dateutil, the Islamic ones by adding up the months of a tabular year,
// in Python; the Hebrew ones computed with pyluach. Tax days as the Internal Revenue Service set them.
const row rows[] = {
    {feast::king_day, {121, 118, 117, 115, 120}},
    {feast::presidents_day, {218, 215, 221, 219, 217}},
    {feast::memorial_day, {526, 531, 530, 527, 526}},
    {feast::labor_day, {901, 906, 905, 902, 901}},
    {feast::columbus_day, {1013, 1011, 1010, 1014, 1013}},
    {feast::election_day, {1104, 1102, 1108, 1105, 1104}},
    {feast::thanksgiving, {1127, 1125, 1124, 1128, 1127}},
    {feast::black_friday, {1128, 1126, 1125, 1129, 1128}},
    {feast::cyber_monday, {1201, 1129, 1128, 1202, 1201}},
    {feast::patriots_day, {421, 419, 418, 415, 421}},
    {feast::arbor_day, {425, 430, 429, 426, 425}},
    {feast::administrative_professionals_day, {423, 421, 427, 424, 423}},
    {feast::military_spouse_day, {509, 507, 506, 510, 509}},
    {feast::victoria_day, {519, 524, 523, 520, 519}},
    {feast::armed_forces_day, {517, 515, 521, 518, 517}},
    {feast::grandparents_day, {907, 912, 911, 908, 907}},
    {feast::giving_tuesday, {1202, 1130, 1129, 1203, 1202}},
    {feast::ems_week, {518, 516, 515, 519, 518}},
    {feast::clocks_forward, {309, 314, 313, 310, 309}},
    {feast::clocks_back, {1102, 1107, 1106, 1103, 1102}},
    {feast::tax_day, {415, 415, 418, 415, 415}},
    {feast::emancipation_day, {416, 416, 415, 416, 416}},
    {feast::boss_day, {1016, 1015, 1017, 1016, 1016}},
    {feast::mothers_day, {511, 509, 508, 512, 511}},
    {feast::fathers_day, {615, 620, 619, 616, 615}},
    {feast::mardi_gras, {205, 216, 301, 213, 304}},
    {feast::ash_wednesday, {206, 217, 302, 214, 305}},
    {feast::palm_sunday, {316, 328, 410, 324, 413}},
    {feast::maundy_thursday, {320, 401, 414, 328, 417}},
    {feast::good_friday, {321, 402, 415, 329, 418}},
    {feast::holy_saturday, {322, 403, 416, 330, 419}},
    {feast::easter, {323, 404, 417, 331, 420}},
    {feast::easter_monday, {324, 405, 418, 401, 421}},
    {feast::orthodox_easter, {427, 502, 424, 505, 420}},
    {feast::ascension, {501, 513, 526, 509, 529}},
    {feast::pentecost, {511, 523, 605, 519, 608}},
    {feast::whit_monday, {512, 524, 606, 520, 609}},
    {feast::trinity_sunday, {518, 530, 612, 526, 615}},
    {feast::corpus_christi, {522, 603, 616, 530, 619}},
    {feast::orthodox_christmas, {107, 107, 107, 107, 107}},
    {feast::purim, {321, 226, 317, 324, 314}},
    {feast::passover, {420, 328, 416, 423, 413}},
    {feast::yom_hashoah, {501, 408, 428, 506, 424}},
    {feast::shavuot, {609, 517, 605, 612, 602}},
    {feast::tisha_bav, {810, 718, 807, 813, 803}},
    {feast::rosh_hashanah, {930, 907, 926, 1003, 923}},
    {feast::yom_kippur, {1009, 916, 1005, 1012, 1002}},
    {feast::sukkot, {1014, 921, 1010, 1017, 1007}},
    {feast::simchat_torah, {1022, 929, 1018, 1025, 1015}},
    {feast::hanukkah, {1222, 1129, 1219, 1226, 1215}},
    {feast::islamic_new_year, {1229, 810, 730, 708, 627}},
    {feast::ashura, {119, 819, 808, 717, 706}},
    {feast::mawlid, {320, 1019, 1008, 916, 905}},
    {feast::ramadan, {902, 413, 403, 311, 301}},
    {feast::eid_al_fitr, {1002, 513, 503, 410, 331}},
    {feast::eid_al_adha, {1209, 720, 710, 617, 607}},
};

constexpr days_point day(int year, int month_and_day) { return day_at(year, month_and_day / 100, month_and_day % 100); }
} // namespace

TEST_CASE("resolve/feast: feasts that move, over some years")
{
    for (const row& r : rows)
        for (std::size_t i = 0; i < 5; ++i) {
            CAPTURE(static_cast<int>(r.of));
            CAPTURE(years[i]);
            CHECK(feast_day(r.of, years[i]) == day(years[i], r.days[i]));
        }
}

TEST_CASE("resolve/feast: Easter and its Orthodox day at the ends of their reach")
{
    // The earliest and the latest, and those that the golden number's two exceptions move a week.
    CHECK(easter(1818) == day(1818, 322));
    CHECK(easter(2285) == day(2285, 322));
    CHECK(easter(1943) == day(1943, 425));
    CHECK(easter(1954) == day(1954, 418));
    CHECK(easter(1981) == day(1981, 419));
    CHECK(easter(2049) == day(2049, 418));
    CHECK(easter(2076) == day(2076, 419));
    CHECK(orthodox_easter(1899) == day(1899, 430));
    CHECK(orthodox_easter(2010) == day(2010, 404));
    CHECK(orthodox_easter(2100) == day(2100, 502));
}

TEST_CASE("resolve/feast: tax days that a weekend or a holiday moves")
{
    const int moved[][2] = {{2011, 418}, {2012, 417}, {2016, 418}, {2017, 418}, {2018, 417}, {2023, 418}, {2026, 415}};
    for (const auto& [year, when] : moved) CHECK(feast_day(feast::tax_day, year) == day(year, when));
    CHECK(feast_day(feast::emancipation_day, 2023) == day(2023, 417));
    CHECK(feast_day(feast::boss_day, 2021) == day(2021, 1015));
    CHECK(feast_day(feast::boss_day, 2023) == day(2023, 1016));
}

TEST_CASE("resolve/feast: the Tuesday of the primaries")
{
    const int held[][2] = {{1984, 313}, {1988, 308}, {1992, 310}, {1996, 312}, {2000, 307}, {2004, 302}, {2008, 205},
        {2012, 306}, {2016, 301}, {2020, 303}, {2024, 305}};
    for (const auto& [year, when] : held) CHECK(feast_day(feast::super_tuesday, year) == day(year, when));
    CHECK(feast_day(feast::giga_tuesday, 2008) == day(2008, 205));
    CHECK(feast_day(feast::mini_tuesday, 2004) == day(2004, 203));
    CHECK_FALSE(feast_day(feast::giga_tuesday, 2012));
    CHECK_FALSE(feast_day(feast::mini_tuesday, 2008));
    CHECK_FALSE(feast_day(feast::super_tuesday, 2022));
}

TEST_CASE("resolve/feast: the nth weekday of a month, from either end")
{
    const days_point start = day(2025, 1001), end = day(2025, 1101); // a Wednesday to a Friday
    CHECK(nth_weekday(start, end, 1, 3) == day(2025, 1001));
    CHECK(nth_weekday(start, end, 1, 2) == day(2025, 1007));
    CHECK(nth_weekday(start, end, 5, 5) == day(2025, 1031));
    CHECK_FALSE(nth_weekday(start, end, 5, 6));
    CHECK(nth_weekday(start, end, -1, 5) == day(2025, 1031));
    CHECK(nth_weekday(start, end, -1, 6) == day(2025, 1025));
    CHECK(nth_weekday(start, end, -5, 3) == day(2025, 1001));
    CHECK_FALSE(nth_weekday(start, end, -5, 2));
}

TEST_CASE("resolve/feast: the years there are, and how long a feast lasts")
{
    CHECK(feast_day(feast::christmas, 1583) == day(1583, 1225));
    CHECK(feast_day(feast::christmas, 4099) == day(4099, 1225));
    CHECK_FALSE(feast_day(feast::christmas, 4100));
    CHECK(feast_day(feast::lunar_new_year, 1900) == day(1900, 131));
    CHECK(feast_day(feast::lunar_new_year, 2099) == day(2099, 121));
    CHECK_FALSE(feast_day(feast::lunar_new_year, 2100));
    CHECK(feast_day(feast::diwali, 2022) == day(2022, 1024));
    CHECK(feast_day(feast::dragon_boat, 2024) == day(2024, 610));
    CHECK(feast_day(feast::mid_autumn, 2024) == day(2024, 917));
    CHECK(feast_length(feast::ramadan) == 30);
    CHECK(feast_length(feast::hanukkah) == 8);
    for (const feast week : {feast::kwanzaa, feast::ems_week, feast::passover, feast::sukkot})
        CHECK(feast_length(week) == 7);
    CHECK(feast_length(feast::eid_al_fitr) == 1);
}

TEST_CASE("resolve/feast: the weekend that belongs to a feast")
{
    struct weekend {
        int feast, start, end_excl;
    };
    const weekend weekends[] = {{901, 830, 902}, {902, 830, 901}, {903, 906, 908}, {904, 904, 908}, {905, 905, 908},
        {906, 906, 908}, {907, 906, 908}};
    for (const weekend& w : weekends) {
        CAPTURE(w.feast);
        const period p = feast_weekend(day(2025, w.feast));
        CHECK(p.start == day(2025, w.start));
        CHECK(p.end_excl == day(2025, w.end_excl));
    }
}
