// Durations as TIMEX3 writes them.
#pragma once
#include <lede/ast/temporal.hpp>
#include <lede/resolve/calendar.hpp>

namespace lede::resolve {

/// "P2Y", "PT30M", "P2.5Y", "PXW", "P1Y3M".
constexpr value_text duration_value(const ast::amount& a)
{
    value_text out{"P"};
    std::int64_t count = a.count;
    unit u = a.of;
    int tenths = a.tenths;
    if (count == 0 && tenths == 5 && !a.vague) { // half a unit is a whole number of smaller ones
        tenths = 0;
        if (u == unit::hour) count = 30, u = unit::minute;
        else if (u == unit::day) count = 12, u = unit::hour;
        else if (u == unit::year) count = 6, u = unit::month;
        else if (u == unit::decade) count = 5, u = unit::year;
        else if (u == unit::century) count = 50, u = unit::year;
        else tenths = 5;
    }
    if (u == unit::decade && !a.vague) count *= 10, u = unit::year;
    if (u == unit::fortnight && !a.vague) count *= 2;
    if (is_clock_unit(u)) out.text("T");
    if (a.vague) return out.text("X").text(duration_letter(u));
    out.digits(count);
    if (tenths > 0) out.text(".").digits(tenths);
    out.text(duration_letter(u));
    if (a.more > 0) {
        if (is_clock_unit(a.more_of) && !is_clock_unit(u)) out.text("T");
        out.digits(a.more).text(duration_letter(a.more_of));
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
