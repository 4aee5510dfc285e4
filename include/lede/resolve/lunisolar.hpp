// Feasts of the lunisolar calendars. Written by scripts/make_lunisolar.
#pragma once
#include <lede/resolve/calendar.hpp>

#include <cstdint>
#include <optional>

namespace lede::resolve {

/// The years the tables cover, both included.
inline constexpr int lunisolar_from = 1900, lunisolar_to = 2099;

namespace lunisolar {
// clang-format off
/// The first day of the first month, counted from 1 January. \source lunardate 0.2 (Hong Kong Observatory)
inline constexpr std::uint8_t new_year[] = {
    30, 49, 38, 28, 46, 34, 24, 43, 32, 21, 40, 29, 48, 36, 25, 44, 33, 22, 41, 31,
    50, 38, 27, 46, 35, 23, 43, 32, 22, 40, 29, 47, 36, 25, 44, 34, 23, 41, 30, 49,
    38, 26, 45, 35, 24, 43, 32, 21, 40, 28, 47, 36, 26, 44, 33, 23, 42, 30, 48, 38,
    27, 45, 35, 24, 43, 32, 20, 39, 29, 47, 36, 26, 45, 33, 22, 41, 30, 48, 37, 27,
    46, 35, 24, 43, 32, 50, 39, 28, 47, 36, 26, 45, 34, 22, 40, 30, 49, 37, 27, 46,
    35, 23, 42, 31, 21, 39, 28, 48, 37, 25, 44, 33, 22, 40, 30, 49, 38, 27, 46, 35,
    24, 42, 31, 21, 40, 28, 47, 36, 25, 43, 33, 22, 41, 30, 49, 38, 27, 45, 34, 23,
    42, 31, 21, 40, 29, 47, 36, 25, 44, 32, 22, 41, 31, 49, 38, 27, 45, 34, 23, 42,
    32, 20, 39, 28, 47, 35, 25, 44, 33, 22, 41, 30, 49, 37, 26, 45, 35, 23, 42, 32,
    21, 39, 28, 47, 36, 25, 44, 33, 23, 40, 29, 48, 37, 26, 45, 35, 24, 42, 31, 20,
};
/// The 5th day of the 5th month, counted from 1 May.
inline constexpr std::uint8_t dragon_boat[] = {
    31, 50, 40, 30, 48, 37, 56, 45, 33, 52, 41, 31, 49, 39, 28, 47, 35, 53, 43, 32,
    50, 40, 30, 48, 36, 55, 44, 34, 52, 41, 31, 50, 38, 27, 46, 35, 53, 43, 32, 51,
    40, 29, 48, 37, 55, 44, 34, 53, 41, 31, 49, 39, 27, 45, 35, 54, 43, 32, 51, 40,
    28, 47, 36, 55, 44, 34, 53, 42, 30, 49, 38, 27, 45, 35, 54, 44, 32, 51, 40, 29,
    47, 36, 55, 45, 34, 52, 41, 30, 48, 38, 27, 46, 35, 54, 43, 32, 50, 39, 29, 48,
    36, 55, 45, 34, 52, 41, 30, 49, 38, 27, 46, 36, 53, 42, 32, 50, 39, 29, 48, 37,
    55, 44, 33, 52, 40, 30, 49, 39, 27, 46, 35, 54, 42, 31, 50, 40, 29, 48, 37, 26,
    44, 33, 52, 41, 30, 49, 38, 28, 45, 34, 53, 43, 31, 50, 40, 29, 47, 36, 55, 44,
    33, 52, 41, 31, 49, 38, 27, 46, 34, 53, 43, 32, 50, 40, 29, 47, 36, 54, 44, 34,
    52, 41, 31, 49, 37, 26, 45, 35, 53, 43, 32, 51, 39, 28, 47, 36, 54, 44, 34, 53,
};
/// The 15th day of the 8th month, counted from 1 September.
inline constexpr std::uint8_t mid_autumn[] = {
    7, 26, 15, 34, 23, 12, 31, 21, 9, 27, 17, 35, 24, 14, 33, 22, 11, 29, 18, 37,
    25, 15, 34, 24, 12, 31, 20, 9, 27, 16, 35, 25, 14, 33, 22, 11, 29, 18, 37, 26,
    15, 34, 23, 13, 30, 19, 9, 28, 16, 35, 25, 14, 32, 21, 10, 29, 18, 7, 26, 16,
    34, 23, 12, 31, 19, 9, 28, 17, 35, 25, 14, 32, 21, 10, 29, 19, 7, 26, 15, 34,
    22, 11, 30, 20, 9, 28, 17, 36, 24, 13, 32, 21, 10, 29, 19, 8, 26, 15, 34, 23,
    11, 30, 20, 10, 27, 17, 35, 24, 13, 32, 21, 11, 29, 18, 7, 26, 14, 33, 23, 12,
    30, 20, 9, 28, 16, 35, 24, 14, 32, 21, 11, 30, 18, 7, 26, 15, 33, 23, 12, 31,
    19, 9, 27, 16, 34, 24, 14, 33, 21, 10, 29, 18, 6, 25, 15, 34, 23, 12, 31, 20,
    8, 27, 16, 35, 24, 14, 32, 22, 10, 28, 18, 7, 25, 15, 34, 23, 11, 30, 19, 9,
    27, 16, 35, 25, 13, 32, 21, 10, 28, 17, 7, 26, 15, 34, 23, 12, 29, 19, 8, 28,
};
/// Lakshmi Puja in Delhi, counted from 1 October. \source computed with ephem 4, Lahiri ayanamsa
inline constexpr std::uint8_t diwali[] = {
    22, 40, 29, 19, 37, 26, 16, 35, 23, 42, 31, 20, 38, 28, 17, 36, 25, 44, 33, 22,
    40, 29, 19, 38, 26, 16, 35, 24, 41, 30, 20, 39, 28, 17, 36, 25, 43, 32, 21, 40,
    29, 19, 38, 27, 15, 34, 23, 42, 30, 20, 39, 29, 17, 36, 25, 43, 32, 21, 40, 30,
    18, 37, 26, 15, 33, 23, 42, 31, 20, 39, 28, 17, 35, 24, 43, 32, 21, 40, 30, 19,
    37, 26, 45, 34, 22, 42, 31, 21, 39, 28, 17, 35, 24, 43, 33, 22, 40, 29, 18, 37,
    25, 44, 34, 23, 42, 31, 20, 39, 27, 16, 35, 25, 43, 32, 22, 41, 29, 18, 37, 26,
    44, 34, 23, 42, 30, 19, 38, 28, 16, 35, 25, 44, 32, 21, 40, 29, 17, 36, 26, 45,
    34, 23, 42, 31, 19, 38, 27, 17, 35, 25, 44, 33, 21, 39, 29, 18, 36, 26, 45, 34,
    22, 41, 30, 20, 38, 27, 17, 36, 24, 43, 32, 21, 39, 29, 18, 37, 26, 45, 34, 23,
    41, 30, 20, 39, 27, 17, 35, 24, 42, 31, 21, 40, 29, 18, 37, 26, 44, 33, 22, 41,
};
// clang-format on

constexpr std::optional<days_point> day(
    const std::uint8_t (&table)[lunisolar_to - lunisolar_from + 1], int year, int month)
{
    if (year < lunisolar_from || year > lunisolar_to) return {};
    return day_at(year, month, 1) + std::chrono::days{table[year - lunisolar_from]};
}
} // namespace lunisolar

/// Chinese reckoning (UTC+8). Korea's Seollal and Vietnam's Tet differ from it by a day once in some decades.
/// \return empty outside the tables
constexpr std::optional<days_point> lunar_new_year(int year) { return lunisolar::day(lunisolar::new_year, year, 1); }
constexpr std::optional<days_point> dragon_boat(int year) { return lunisolar::day(lunisolar::dragon_boat, year, 5); }
/// Chuseok in Korea.
constexpr std::optional<days_point> mid_autumn(int year) { return lunisolar::day(lunisolar::mid_autumn, year, 9); }
constexpr std::optional<days_point> diwali(int year) { return lunisolar::day(lunisolar::diwali, year, 10); }

} // namespace lede::resolve
