// The Hebrew calendar: arithmetic, exact, any year.
#pragma once
#include <lede/resolve/calendar.hpp>

#include <cstdint>

namespace lede::resolve {

/// Day of 1 Tishri, Rosh Hashanah. \param hebrew_year 1.. (5786 began on 23 September 2025)
/// \source E. M. Reingold and N. Dershowitz, Calendrical Calculations, 4th ed., ch. 8
constexpr days_point hebrew_new_year(int hebrew_year)
{
    constexpr auto elapsed = [](std::int64_t year) {
        const std::int64_t months = (235 * year - 234) / 19;
        const std::int64_t parts = 12084 + 13753 * months;
        const std::int64_t day = 29 * months + parts / 25920;
        return (3 * (day + 1)) % 7 < 3 ? day + 1 : day;
    };
    const std::int64_t before = elapsed(hebrew_year - 1), now = elapsed(hebrew_year), after = elapsed(hebrew_year + 1);
    const int delay = after - now == 356 ? 2 : now - before == 382 ? 1 : 0;
    constexpr days_point epoch = day_at(-3760, 9, 7); // 1 Tishri 1, proleptic Gregorian
    return epoch + std::chrono::days{static_cast<int>(now) + delay};
}

/// The feast days that news names, by the Gregorian year they fall in; each is the day itself, which begins the evening
/// before.
constexpr days_point rosh_hashanah(int year) { return hebrew_new_year(year + 3761); }
constexpr days_point yom_kippur(int year) { return rosh_hashanah(year) + std::chrono::days{9}; }
constexpr days_point sukkot(int year) { return rosh_hashanah(year) + std::chrono::days{14}; }
constexpr days_point simchat_torah(int year) { return rosh_hashanah(year) + std::chrono::days{22}; }
/// 15 Nisan: always 163 days before the next new year.
constexpr days_point passover(int year) { return rosh_hashanah(year) - std::chrono::days{163}; }
constexpr days_point purim(int year) { return passover(year) - std::chrono::days{30}; }
constexpr days_point shavuot(int year) { return passover(year) + std::chrono::days{50}; }
constexpr days_point tisha_bav(int year)
{
    const days_point ninth = passover(year) + std::chrono::days{112};
    return weekday_of(ninth) == 6 ? ninth + std::chrono::days{1} : ninth;
}
/// 27 Nisan, moved off the Sabbath's neighbours.
constexpr days_point yom_hashoah(int year)
{
    const days_point day = passover(year) + std::chrono::days{12};
    return weekday_of(day) == 5 ? day - std::chrono::days{1} : weekday_of(day) == 7 ? day + std::chrono::days{1} : day;
}

/// 25 Kislev, the first day of Hanukkah: 83 days after the new year, 84 in a year whose Heshvan is long.
constexpr days_point hanukkah(int year)
{
    const days_point start = rosh_hashanah(year);
    const auto length = (hebrew_new_year(year + 3762) - start) / std::chrono::days{1};
    const bool long_heshvan = length == 355 || length == 385;
    return start + std::chrono::days{long_heshvan ? 84 : 83};
}

} // namespace lede::resolve
