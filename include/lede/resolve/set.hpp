// What comes back: "every Friday", "twice a month".
#pragma once
#include <lede/resolve/clock.hpp>
#include <lede/resolve/duration.hpp>

namespace lede::resolve {

/// "every Friday" -> XXXX-WXX-5, "daily" -> P1D
constexpr timex set(const ast::temporal& tree)
{
    timex t;
    t.type = timex_type::set;
    const ast::moment& m = tree.first;
    if (m.weekday > 0) t.value = value_text{"XXXX-WXX-"}.digits(m.weekday);
    else if (m.month > 0) {
        t.value = value_text{"XXXX-"}.digits(m.month, 2);
        if (m.day > 0) t.value.text("-").digits(m.day, 2);
    } else if (m.season > 0) {
        constexpr std::string_view names[] = {"XXXX-SP", "XXXX-SU", "XXXX-FA", "XXXX-WI"};
        t.value = names[m.season - 1];
    } else if (tree.length.of == unit::weekend) t.value = "XXXX-WXX-WE";
    else if (tree.length.of != unit::none) {
        ast::amount every = tree.length;
        if (tree.times == -2) every.count = 2;
        t.value = duration_value(every);
    }
    if (m.time.said()) t.value.text(time_text(m.time));
    return t;
}

} // namespace lede::resolve
