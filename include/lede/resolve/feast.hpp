// The day of a feast in a year.
#pragma once
#include <lede/ast/feast.hpp>
#include <lede/resolve/easter.hpp>
#include <lede/resolve/fixed_feast.hpp>
#include <lede/resolve/hebrew.hpp>
#include <lede/resolve/islamic.hpp>
#include <lede/resolve/lunisolar.hpp>

#include <optional>

namespace lede::resolve {

/// The nth weekday of a month; n < 0 counts from its end. \param weekday 1 Monday .. 7 Sunday \return empty when there
/// is none
constexpr std::optional<days_point> nth_weekday(days_point month_start, days_point month_end, int n, int weekday)
{
    using std::chrono::days;
    days_point day{};
    if (n > 0) day = month_start + days{(weekday - weekday_of(month_start) + 7) % 7 + 7 * (n - 1)};
    else day = month_end - days{1} - days{(weekday_of(month_end - days{1}) - weekday + 7) % 7 + 7 * (-n - 1)};
    if (day < month_start || day >= month_end) return {};
    return day;
}

namespace feasts {
using enum ast::feast;
using std::chrono::days;

/// The weekday that exists in every year. \pre n is 1..4 or -1
constexpr days_point nth(int year, int month, int n, int weekday)
{
    const days_point start = day_at(year, month, 1);
    return nth_weekday(start, plus_months(start, 1), n, weekday).value_or(start);
}

/// The working day that a fixed feast is kept on: a Saturday's the day before, a Sunday's the day after.
constexpr days_point observed(days_point day)
{
    const int weekday = weekday_of(day);
    return weekday == 6 ? day - days{1} : weekday == 7 ? day + days{1} : day;
}

/// The first working day from 15 April on that is not Emancipation Day in Washington, D.C.
constexpr days_point tax(int y)
{
    const days_point closed = observed(day_at(y, 4, 16));
    days_point day = day_at(y, 4, 15);
    while (weekday_of(day) >= 6 || day == closed) day += days{1};
    return day;
}

/// The Tuesday of the most presidential primaries, and the two that have a name of their own.
/// \source Congressional Research Service, reports on the primary calendar; empty for other years
constexpr std::optional<days_point> primary(ast::feast f, int y)
{
    if (f == mini_tuesday) return y == 2004 ? std::optional{day_at(y, 2, 3)} : std::nullopt;
    if (f == giga_tuesday || y == 2008) return y == 2008 ? std::optional{day_at(y, 2, 5)} : std::nullopt;
    switch (y) {
    case 1984: return day_at(y, 3, 13);
    case 1988: return day_at(y, 3, 8);
    case 1992: return day_at(y, 3, 10);
    case 1996: return day_at(y, 3, 12);
    case 2000: return day_at(y, 3, 7);
    case 2004: return day_at(y, 3, 2);
    case 2012: return day_at(y, 3, 6);
    case 2016: return day_at(y, 3, 1);
    case 2020: return day_at(y, 3, 3);
    case 2024: return day_at(y, 3, 5);
    default: return {};
    }
}

/// United States: those that a weekend moves, and those of an election year.
constexpr std::optional<days_point> by_working_day(ast::feast f, int y)
{
    switch (f) {
    case tax_day: return tax(y);
    case emancipation_day: return observed(day_at(y, 4, 16));
    case boss_day: return observed(day_at(y, 10, 16));
    case super_tuesday:
    case giga_tuesday:
    case mini_tuesday: return primary(f, y);
    default: return {};
    }
}

/// United States, but for Mother's and Father's Day, which many share.
constexpr std::optional<days_point> by_weekday(ast::feast f, int y)
{
    switch (f) {
    case king_day: return nth(y, 1, 3, 1);
    case presidents_day: return nth(y, 2, 3, 1);
    case memorial_day: return nth(y, 5, -1, 1);
    case labor_day: return nth(y, 9, 1, 1);
    case columbus_day: return nth(y, 10, 2, 1);
    case election_day: return nth(y, 11, 1, 1) + days{1};
    case thanksgiving: return nth(y, 11, 4, 4);
    case black_friday: return nth(y, 11, 4, 4) + days{1};
    case cyber_monday: return nth(y, 11, 4, 4) + days{4};
    case patriots_day: return nth(y, 4, 3, 1);
    case arbor_day: return nth(y, 4, -1, 5);
    case administrative_professionals_day: return nth(y, 4, -1, 6) - days{3};
    case military_spouse_day: return nth(y, 5, 2, 7) - days{2};
    case victoria_day: return day_at(y, 5, 24) - days{weekday_of(day_at(y, 5, 24)) - 1};
    case armed_forces_day: return nth(y, 5, 3, 6);
    case grandparents_day: return nth(y, 9, 1, 1) + days{6};
    case giving_tuesday: return nth(y, 11, 4, 4) + days{5};
    case ems_week: return nth(y, 5, 3, 7);
    case clocks_forward: return nth(y, 3, 2, 7);
    case clocks_back: return nth(y, 11, 1, 7);
    case mothers_day: return nth(y, 5, 2, 7);
    case fathers_day: return nth(y, 6, 3, 7);
    default: return by_working_day(f, y);
    }
}

constexpr std::optional<days_point> by_easter(ast::feast f, int y)
{
    const days_point sunday = resolve::easter(y);
    switch (f) {
    case mardi_gras: return sunday - days{47};
    case ash_wednesday: return sunday - days{46};
    case palm_sunday: return sunday - days{7};
    case maundy_thursday: return sunday - days{3};
    case good_friday: return sunday - days{2};
    case holy_saturday: return sunday - days{1};
    case ast::feast::easter: return sunday;
    case easter_monday: return sunday + days{1};
    case ascension: return sunday + days{39};
    case pentecost: return sunday + days{49};
    case whit_monday: return sunday + days{50};
    case trinity_sunday: return sunday + days{56};
    case corpus_christi: return sunday + days{60};
    case ast::feast::orthodox_easter: return resolve::orthodox_easter(y);
    case orthodox_christmas: return day_at(y - 1, 12, 25) + julian_lag(y);
    default: return {};
    }
}

constexpr std::optional<days_point> by_other_calendar(ast::feast f, int y)
{
    switch (f) {
    case ast::feast::purim: return resolve::purim(y);
    case ast::feast::passover: return resolve::passover(y);
    case ast::feast::yom_hashoah: return resolve::yom_hashoah(y);
    case ast::feast::shavuot: return resolve::shavuot(y);
    case ast::feast::tisha_bav: return resolve::tisha_bav(y);
    case ast::feast::rosh_hashanah: return resolve::rosh_hashanah(y);
    case ast::feast::yom_kippur: return resolve::yom_kippur(y);
    case ast::feast::sukkot: return resolve::sukkot(y);
    case ast::feast::simchat_torah: return resolve::simchat_torah(y);
    case ast::feast::hanukkah: return resolve::hanukkah(y);
    case ast::feast::islamic_new_year: return resolve::islamic_new_year(y);
    case ast::feast::ashura: return resolve::ashura(y);
    case ast::feast::mawlid: return resolve::mawlid(y);
    case ast::feast::ramadan: return resolve::ramadan(y);
    case ast::feast::eid_al_fitr: return resolve::eid_al_fitr(y);
    case ast::feast::eid_al_adha: return resolve::eid_al_adha(y);
    case ast::feast::lunar_new_year: return resolve::lunar_new_year(y);
    case ast::feast::dragon_boat: return resolve::dragon_boat(y);
    case ast::feast::mid_autumn: return resolve::mid_autumn(y);
    case ast::feast::diwali: return resolve::diwali(y);
    default: return {};
    }
}
} // namespace feasts

/// The day of a feast, the first of a longer one, by the laws in force now: a year before a day was named still gives
/// the day. \param y 1583..4099; feasts that keep their day are known from year 1 on, for the lunisolar ones there are
/// tables for 1900..2099 \return empty outside those years
constexpr std::optional<days_point> feast_day(ast::feast f, int y)
{
    if (y < 1 || y > 4099) return {};
    if (const fixed_day day = fixed_feast(f); day.month > 0) return day_at(y, day.month, day.day);
    if (y < 1583) return {};
    if (f <= ast::feast::fathers_day) return feasts::by_weekday(f, y);
    if (f <= ast::feast::orthodox_christmas) return feasts::by_easter(f, y);
    return feasts::by_other_calendar(f, y);
}

/// How many days it lasts.
constexpr int feast_length(ast::feast f)
{
    switch (f) {
    case ast::feast::ramadan: return 30;
    case ast::feast::hanukkah: return 8;
    case ast::feast::kwanzaa:
    case ast::feast::ems_week:
    case ast::feast::passover:
    case ast::feast::sukkot: return 7;
    default: return 1;
    }
}

/// The weekend that belongs to a day: it ends on a Monday feast and begins on a Thursday or Friday one.
constexpr period feast_weekend(days_point day)
{
    const int weekday = weekday_of(day);
    period p = weekend_period(weekday <= 2 ? day - std::chrono::days{weekday} : day);
    if (weekday == 1) p.end_excl = day + std::chrono::days{1};
    if (weekday == 4 || weekday == 5) p.start = day;
    return p;
}

} // namespace lede::resolve
