// What comes back: "every Friday", "twice a month".
#pragma once
#include <lede/resolve/clock.hpp>
#include <lede/resolve/duration.hpp>

namespace lede::resolve {

/// The day or period that comes back, with X for what changes; empty when only its length is told.
constexpr value_text open_value(const ast::moment& m)
{
    if (m.nth != 0) return {};
    if (m.weekday > 0) return value_text{"XXXX-WXX-"}.digits(m.weekday);
    if (m.month > 0) {
        value_text out = value_text{"XXXX-"}.digits(m.month, 2);
        if (m.day > 0) out.text("-").digits(m.day, 2);
        return out;
    }
    if (m.season > 0) return value_text{"XXXX"}.text(season_suffix(m.season));
    if (m.quarter > 0 && m.quarter <= 4) return value_text{"XXXX-Q"}.digits(m.quarter);
    return {};
}

/// "every Friday" -> XXXX-WXX-5, "daily" -> P1D, "every morning" -> XXXX-XX-XXTMO. A length holds no time of day:
/// "every week at 9 a.m." -> P1W, "every weekday at 9 a.m." -> P1WD.
constexpr timex set(const ast::temporal& tree)
{
    const bool other = tree.each == ast::every::other, timed = tree.first.time.said();
    const bool single = tree.length.count == 1 && !other;
    const bool of_days = tree.length.of == unit::none || (tree.length.of == unit::day && single);
    timex t;
    t.type = timex_type::set;
    t.value = open_value(tree.first);
    if (t.value.empty() && timed && of_days) t.value = "XXXX-XX-XX";
    if (tree.each == ast::every::weekday) {
        t.value = "P1WD";
        return t;
    }
    if (t.value.empty() && tree.length.of == unit::weekend && single) t.value = "XXXX-WXX-WE";
    else if (t.value.empty() && tree.length.of != unit::none) {
        ast::amount every = tree.length;
        if (other) every.count = 2;
        t.value = duration_value(every);
        return t;
    }
    if (t.value.empty()) t.value = "P1Y"; // a feast, on another day each year
    if (timed) t.value.text(time_text(tree.first.time));
    return t;
}

} // namespace lede::resolve
