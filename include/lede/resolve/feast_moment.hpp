// A feast against its frame.
#pragma once
#include <lede/resolve/feast.hpp>
#include <lede/resolve/in_direction.hpp>
#include <lede/resolve/year.hpp>

namespace lede::resolve {

/// The feast of a year, all its days, or the weekend or week around it.
/// \return an empty period outside the years of feast_day
constexpr period feast_period(ast::feast f, unit around, int year)
{
    const auto day = feast_day(f, year);
    if (!day) return {};
    if (around == unit::weekend) return feast_weekend(*day);
    if (around == unit::week) return week_period(*day);
    period p = day_period(*day);
    if (const int length = feast_length(f); length > 1) {
        p.end_excl = *day + std::chrono::days{length};
        p.value.text("/").text(day_period(p.end_excl - std::chrono::days{1}).value.view());
    }
    return p;
}

/// The year of a feast that is not held every year: the last one up to the year asked for.
constexpr int held_in(ast::feast f, int year)
{
    if (f == ast::feast::giga_tuesday) return 2008;
    if (f == ast::feast::mini_tuesday) return 2004;
    return f == ast::feast::super_tuesday ? year - year % 4 : year;
}

/// "Christmas"  "last Easter"  "Thanksgiving 2014"  "Labor Day weekend"  "Easter of last year"
constexpr outcome feast_moment(const ast::moment& m, const frame& f)
{
    const auto in_year = [&](int y) { return feast_period(m.holiday, m.of, y); };
    const auto near = [&](int y) { return in_year(held_in(m.holiday, y)); };
    const lede::grain g = m.of == unit::weekend ? grain::weekend : m.of == unit::week ? grain::week : grain::day;
    period found;
    if (const auto named = iso_year(m, f)) found = in_year(*named);
    else if (const auto here = f.here()) {
        const int y = year_of(*here), shift = ast::shift_of(m.told);
        if (m.of == unit::year) found = in_year(y + shift);
        else if (shift < 0) found = near(y).end_excl <= *here ? near(y) : near(y - 1);
        else if (shift > 0) found = near(y).start > *here ? near(y) : near(y + 1);
        else if (m.told == ast::relation::current) found = in_year(y);
        else found = in_direction(*here, f, near);
    } else {
        const fixed_day day = fixed_feast(m.holiday);
        if (day.month == 0 || m.of != unit::none) return outcome::partial({}, g);
        return outcome::partial(value_text{"XXXX-"}.digits(day.month, 2).text("-").digits(day.day, 2), g);
    }
    if (found.value.empty()) return outcome::refused(note::outside_holiday_table, g);
    outcome o = outcome::of(found);
    o.approximate = ast::is_approximate(m.holiday);
    return o;
}

} // namespace lede::resolve
