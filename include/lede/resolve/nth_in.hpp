// The nth weekday, day, week or other unit of a period.
#pragma once
#include <lede/ast/temporal.hpp>
#include <lede/resolve/feast.hpp>

#include <chrono>
#include <optional>

namespace lede::resolve {

/// A week belongs to the month of its Thursday. \param n from the start, or from the end when negative
constexpr std::optional<period> nth_week(const period& month, int n)
{
    using std::chrono::days;
    const days_point last = month.end_excl - days{1};
    const days_point thursday = n > 0 ? month.start + days{(4 - weekday_of(month.start) + 7) % 7 + 7 * (n - 1)}
                                      : last - days{(weekday_of(last) + 3) % 7 - 7 * (n + 1)};
    return thursday >= month.start && thursday < month.end_excl ? std::optional{week_period(thursday)} : std::nullopt;
}

/// "the third quarter of the decade"  "the last month of 2025"; days when no unit is said
constexpr std::optional<period> nth_unit(const period& in, int n, unit u)
{
    const int shift = n > 0 ? n - 1 : n + 1,
              inwards = u == unit::week ? 3 : 0; // an ISO year's first week has its 4th day
    const days_point near
        = n > 0 ? in.start + std::chrono::days{inwards} : in.end_excl - std::chrono::days{inwards + 1};
    if (!shift_in_range(near, u, shift)) return {};
    const period one = unit_period(u, near, shift);
    return one.start < in.end_excl && one.end_excl > in.start ? std::optional{one} : std::nullopt;
}

/// "the second quarter of the 19th century": 25 years
constexpr std::optional<period> nth_quarter_century(const period& century, int n)
{
    constexpr int years = 25;
    if (n < -4 || n > 4) return {};
    period p = century;
    p.start = plus_months(century.start, 12 * years * (n > 0 ? n - 1 : n + 4));
    p.end_excl = plus_months(p.start, 12 * years);
    p.grain = grain::year;
    p.value = value_text{year_period(year_of(p.start)).value.view()}.text("/").text(
        year_period(year_of(p.end_excl) - 1).value.view());
    return p;
}

/// The one that a moment counts; none when the period has no such one.
constexpr std::optional<period> nth_in(const period& in, const ast::moment& m)
{
    const bool weekends
        = m.nth_weekday == 0 && m.nth_of == unit::weekend; // a weekend belongs to the month of its Saturday
    if (m.nth_weekday > 0 || weekends) {
        const auto day = nth_weekday(in.start, in.end_excl, m.nth, weekends ? 6 : m.nth_weekday);
        if (!day) return {};
        return weekends ? weekend_period(*day) : day_period(*day);
    }
    if (m.nth_of == unit::week && in.grain == grain::month) return nth_week(in, m.nth);
    if (m.nth_of == unit::quarter && in.grain == grain::century) return nth_quarter_century(in, m.nth);
    return nth_unit(in, m.nth, m.nth_of);
}

} // namespace lede::resolve
