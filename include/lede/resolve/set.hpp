// What comes back: "every Friday", "twice a month".
#pragma once
#include <lede/resolve/clock.hpp>
#include <lede/resolve/duration.hpp>

namespace lede::resolve {

/// The day or period that comes back, with X for what changes; empty when only its length is told.
constexpr value_text open_value(const ast::moment& m)
{
    constexpr std::string_view seasons[] = {"XXXX-SP", "XXXX-SU", "XXXX-FA", "XXXX-WI"};
    if (m.weekday > 0) return value_text{"XXXX-WXX-"}.digits(m.weekday);
    if (m.month > 0) {
        value_text out = value_text{"XXXX-"}.digits(m.month, 2);
        if (m.day > 0) out.text("-").digits(m.day, 2);
        return out;
    }
    if (m.season > 0) return seasons[m.season - 1];
    if (m.quarter > 0 && m.quarter <= 4) return value_text{"XXXX-Q"}.digits(m.quarter);
    return m.time.said() ? value_text{"XXXX-XX-XX"} : value_text{};
}

/// "every Friday" -> XXXX-WXX-5, "daily" -> P1D, "every morning" -> XXXX-XX-XXTMO
constexpr timex set(const ast::temporal& tree)
{
    timex t;
    t.type = timex_type::set;
    t.value = open_value(tree.first);
    if (tree.first.time.said() && tree.length.of == unit::day && tree.length.count == 1) t.value = "XXXX-XX-XX";
    if (tree.times == -5) t.value = "P1WD"; // every weekday
    else if (t.value.empty() && tree.length.of == unit::weekend && tree.length.count == 1 && tree.times != -2)
        t.value = "XXXX-WXX-WE";
    else if (t.value.empty() && tree.length.of != unit::none) {
        ast::amount every = tree.length;
        if (tree.times == -2) every.count = 2; // every other
        t.value = duration_value(every);
    }
    if (t.value.empty()) t.value = "P1Y"; // a feast, on another day each year
    if (tree.first.time.said()) t.value.text(time_text(tree.first.time));
    return t;
}

} // namespace lede::resolve
