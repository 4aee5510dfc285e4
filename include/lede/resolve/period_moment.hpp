// Periods against their frame: told from now or from the text, by number or by name.
#pragma once
#include <lede/ast/temporal.hpp>
#include <lede/resolve/in_direction.hpp>
#include <lede/resolve/year.hpp>

#include <chrono>

namespace lede::resolve {

/// "for the quarter", before any was told: the last one that is over is reported on.
constexpr bool is_reported_quarter(unit u, ast::relation told, const frame& f)
{
    if (u != unit::quarter || told != ast::relation::that || f.narrative) return false;
    if (!f.text_day) return true;
    return f.reference && f.text_grain != grain::quarter
           && *f.text_day >= unit_period(unit::quarter, f.reference->day(), 0).start;
}

/// "last week"  "this month"  "the following year"  "that day"
constexpr outcome told_unit_moment(const ast::moment& m, const frame& f)
{
    const unit u = m.of == unit::none ? unit::day : m.of;
    const bool next_day = u == unit::day && m.told == ast::relation::next; // nobody says it of tomorrow
    const bool by_text = (ast::leans_on_text(m.told) || next_day || f.history) && f.text_day;
    const bool exact = u == unit::day && f.exact_day; // "a record since 1982 ... the day"
    // "In 1217 ... the following day": none of the greater period that was told
    const bool adrift
        = by_text
          && ((u == unit::day && f.text_grain > grain::week) || (u == unit::week && f.text_grain > grain::week)
              || (u == unit::month && f.text_grain > grain::quarter));
    const bool this_month = adrift && u == unit::month && m.told == ast::relation::that && f.reference
                            && year_of(*f.text_day) == year_of(f.reference->day());
    const auto here = !by_text                            ? f.now()
                      : exact                             ? f.exact_day
                      : this_month                        ? f.now() // "for the year, and for the month"
                      : adrift                            ? std::nullopt
                      : is_reported_quarter(u, m.told, f) ? f.now()
                                                          : f.text_day;
    if (!here) {
        const std::string_view open = u == unit::year      ? "XXXX"
                                      : u == unit::month   ? "XXXX-XX"
                                      : u == unit::week    ? "XXXX-WXX"
                                      : u == unit::weekend ? "XXXX-WXX-WE"
                                      : u == unit::quarter ? "XXXX-QX"
                                                           : "XXXX-XX-XX";
        outcome o = outcome::partial(open, unit_period(u, days_point{}, 0).grain);
        o.anaphoric = by_text;
        return o;
    }
    const int shift = is_reported_quarter(u, m.told, f) ? -1 : ast::shift_of(m.told) + m.steps;
    if (!shift_in_range(*here, u, shift)) return outcome::refused(note::outside_years, grain::none);
    outcome o = outcome::of(unit_period(u, *here, shift));
    if (u == unit::fortnight) { // two weeks
        const period second = unit_period(unit::week, o.named->start, 1);
        o.named->end_excl = second.end_excl;
        o.value.text("/").text(second.value.view());
        o.named->value = o.value;
    }
    if (m.working) o.named->end_excl -= std::chrono::days{2};
    if (u == unit::weekend && m.told == ast::relation::none && f.way != direction::future && o.named->start > *here)
        o = outcome::of(unit_period(u, *here, -1)); // "over the weekend": the last one, unless the sentence looks ahead
    o.anaphoric = by_text;
    return o;
}

/// "the same quarter last year"  "this time last year": what the text told of, or the day of writing, a year before
constexpr outcome year_before_moment(const ast::moment& m, const frame& f)
{
    const bool reported = m.told == ast::relation::previous
                          && is_reported_quarter(unit::quarter, ast::relation::that, f)
                          && (m.of == unit::none || m.of == unit::quarter);
    const auto here = f.text_day ? f.text_day : f.here();
    if (!here) return outcome::partial("XXXX", grain::year);
    const int then_year = m.year ? *m.year : year_of(*here) - 1; // "the same month of 2024"
    if (!year_in_range(then_year)) return outcome::refused(note::outside_years, grain::year);
    if (reported) { // as many years before the quarter that is over
        const period last = unit_period(unit::quarter, *here, -1);
        const int back = m.year ? year_of(last.start) - then_year : 1;
        return outcome::of(unit_period(unit::quarter, last.start, -4 * back));
    }
    const bool text = f.text_day.has_value();
    const unit u = m.of != unit::none                       ? m.of
                   : text && f.text_grain == grain::quarter ? unit::quarter
                   : text && f.text_grain == grain::half    ? unit::half
                   : text && f.text_grain == grain::month   ? unit::month
                                                            : unit::year;
    const int years = then_year - year_of(*here);
    constexpr int weeks_in_thousand_years = 52178;
    const int weeks = (years * weeks_in_thousand_years + (years < 0 ? -500 : 500)) / 1000;
    const days_point then = u == unit::week ? *here + std::chrono::days{7 * weeks} : plus_months(*here, 12 * years);
    outcome o = outcome::of(unit_period(u, then, 0));
    o.anaphoric = text;
    return o;
}

/// "last June"  "this October"  "next March"
constexpr outcome told_month_moment(const ast::moment& m, const frame& f)
{
    const auto here = f.here(m.told);
    if (!here) return outcome::partial(value_text{"XXXX-"}.digits(m.month, 2), grain::month);
    const int y = year_of(*here), now = month_of(*here), shift = ast::shift_of(m.told);
    const int year = shift < 0 ? (m.month < now ? y : y - 1) : shift > 0 ? (m.month > now ? y : y + 1) : y;
    if (!year_in_range(year)) return outcome::refused(note::outside_years, grain::month);
    return outcome::of(month_period(year, m.month));
}

/// "summer 2007"  "last summer"  "this fall"  "winter"
constexpr outcome season_moment(const ast::moment& m, const frame& f)
{
    if (const auto y = iso_year(m, f))
        return year_in_range(*y) ? outcome::of(season_period(*y, m.season))
                                 : outcome::refused(note::outside_years, grain::season);
    const auto here = f.here(m.told);
    if (!here) return outcome::partial(value_text{"XXXX"}.text(season_suffix(m.season)), grain::season);
    const int y = year_of(*here);
    const period now = season_period(y, m.season);
    const int shift = ast::shift_of(m.told);
    if (shift < 0) return outcome::of(season_period((now.end_excl <= *here ? y : y - 1) + m.steps, m.season));
    if (shift > 0) return outcome::of(season_period((now.start > *here ? y : y + 1) + m.steps, m.season));
    const bool by_text = ast::leans_on_text(m.told) && f.text_day;
    if (by_text && f.text_grain >= grain::year) return outcome::of(now); // "In 1814 ... that summer"
    if (m.told == ast::relation::current || by_text) { // in January and February "this winter" began in December
        const period before = season_period(y - 1, m.season);
        return outcome::of(before.end_excl > *here ? before : now);
    }
    return outcome::of(in_direction(*here, f, [&](int year) { return season_period(year, m.season); }));
}

/// "third quarter of 2009"  "the first half of last year"  "fiscal 2009"
constexpr outcome part_of_year_moment(const ast::moment& m, const frame& f)
{
    const int n = m.quarter > 0 ? m.quarter : m.half, most = m.quarter > 0 ? 4 : m.half > 0 ? 2 : 0;
    const grain g = m.quarter > 0 ? grain::quarter : m.half > 0 ? grain::half : grain::year;
    if (n > most) return outcome::refused(note::no_such_day, g);
    value_text part;
    if (m.quarter > 0) part.text("-Q").digits(n);
    if (m.half > 0) part.text("-H").digits(n);
    const auto fiscal_start
        = [&](int y) { return f.fiscal_month == 1 ? day_at(y, 1, 1) : day_at(y - 1, f.fiscal_month, 1); };
    const auto in_year = [&](int y) {
        period p = m.quarter > 0 ? quarter_period(y, n) : m.half > 0 ? half_period(y, n) : year_period(y);
        if (!m.fiscal) return p;
        const int months = 12 / (most ? most : 1);
        p.start = plus_months(fiscal_start(y), most ? (n - 1) * months : 0);
        p.end_excl = plus_months(p.start, months);
        p.value = value_text{"FY"}.text(year_text(y).view());
        p.value.text(part.view());
        return p;
    };
    const auto named = [&](const period& p) { // TIMEX3 has no fiscal year before Christ
        const bool writable = !m.fiscal || year_of(p.end_excl - std::chrono::days{1}) >= 1;
        return writable ? outcome::of(p) : outcome::refused(note::outside_years, g);
    };
    if (const auto y = iso_year(m, f))
        return year_in_range(*y) ? named(in_year(*y)) : outcome::refused(note::outside_years, g);
    const auto here = f.here(m.told);
    if (!here) return outcome::partial(value_text{"XXXX"}.text(part.view()), g);
    const int from_start = m.fiscal ? (13 - f.fiscal_month) % 12 : 0; // months from a fiscal year's start to its name's
    if (m.told != ast::relation::none)
        return named(in_year(year_of(plus_months(*here, from_start)) + ast::shift_of(m.told)));
    frame reported = f;
    if (f.way != direction::future) reported.way = direction::past;
    // "closed during the fourth quarter", told in August: that of last year is no news, and this year's is near
    constexpr std::chrono::days soon{66};
    const period now = in_year(year_of(*here));
    const bool coming = m.quarter > 0 && !f.forced && *here < now.start && now.start < *here + soon;
    if (coming) return outcome::of(now);
    return named(in_direction(*here, reported, in_year));
}

/// "the 1990s"  "the '80s"  "the 470s BC"  "the 20th century"  "the third millennium"
constexpr outcome decade_or_century_moment(const ast::moment& m, const frame& f)
{
    if (m.decade >= 0 && !m.short_year)
        return outcome::of(m.before_christ ? old_decade_period(m.decade) : decade_period(m.decade - m.decade % 10));
    if (m.decade >= 0) {
        const int now = f.reference ? year_of(f.reference->day()) : 2000;
        const int first = (m.decade > now % 100 ? now - now % 100 - 100 : now - now % 100) + m.decade;
        return outcome::of(decade_period(first - first % 10));
    }
    if (m.millennium > 0) {
        if (m.millennium > 9) return outcome::refused(note::outside_years, grain::millennium);
        const int n = m.before_christ ? 1 - m.millennium : m.millennium;
        return outcome::of(unit_period(unit::millennium, day_at(1000 * n - 500, 1, 1), 0));
    }
    const int n = m.before_christ ? -m.century : m.century;
    if (n == 0 || n > 99 || n < -99) return outcome::refused(note::outside_years, grain::century);
    return outcome::of(century_period(n));
}

} // namespace lede::resolve
