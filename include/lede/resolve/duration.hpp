// Durations as TIMEX3 writes them.
#pragma once
#include <lede/ast/temporal.hpp>
#include <lede/resolve/calendar.hpp>

namespace lede::resolve {

/// An amount in the units that TIMEX3 counts in: fortnights as weeks, decades as years, half a unit
/// as a number of smaller ones.
constexpr ast::amount in_timex_units(ast::amount a)
{
    const auto count_in = [&](unit smaller, int each) {
        a.count = a.count * each + a.hundredths * each / 100;
        a.hundredths = 0;
        a.of = smaller;
    };
    if (a.of == unit::fortnight) count_in(unit::week, 2);
    else if (a.of == unit::decade && !a.vague) count_in(unit::year, 10);
    if (a.count > 0 || a.vague || a.hundredths % 25 != 0) return a;
    if (a.of == unit::hour) count_in(unit::minute, 60);
    else if (a.of == unit::minute) count_in(unit::second, 60);
    else if (a.of == unit::day) count_in(unit::hour, 24);
    else if (a.of == unit::year) count_in(unit::month, 12);
    else if (a.of == unit::century) count_in(unit::year, 100);
    else if (a.of == unit::millennium) count_in(unit::year, 1000);
    return a;
}

/// "P2Y", "PT30M", "P2.5Y", "PXW", "P1Y3M".
constexpr value_text duration_value(const ast::amount& written)
{
    const ast::amount a = in_timex_units(written);
    value_text out{"P"};
    bool clock = is_clock_unit(a.of);
    if (clock) out.text("T");
    if (a.vague || a.low > 0) return out.text("X").text(duration_letter(a.of));
    out.digits(a.count);
    const bool in_minutes = a.of == unit::hour && a.hundredths > 0;
    if (a.hundredths > 0 && !in_minutes) {
        out.text(".").digits(a.hundredths % 10 == 0 ? a.hundredths / 10 : a.hundredths, a.hundredths % 10 == 0 ? 1 : 2);
    }
    out.text(duration_letter(a.of));
    if (in_minutes) out.digits(a.hundredths * 60 / 100).text("M");
    for (const ast::amount_part& more : a.more) {
        if (more.count == 0) break;
        if (is_clock_unit(more.of) && !clock) out.text("T"), clock = true;
        out.digits(more.count).text(duration_letter(more.of));
    }
    return out;
}

/// How long something lasts.
constexpr timex duration(const ast::temporal& tree)
{
    timex t;
    t.type = timex_type::duration;
    t.value = duration_value(tree.length);
    t.mod = tree.length.bound;
    return t;
}

} // namespace lede::resolve
