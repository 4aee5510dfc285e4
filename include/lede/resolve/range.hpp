// From one moment to another.
#pragma once
#include <lede/resolve/point.hpp>

namespace lede::resolve {

/// What one end of a range leaves unsaid, the other one says: "Nov. 3-5", "6-15 October 1952", "1957-58".
constexpr void share(ast::moment& a, ast::moment& b)
{
    if (b.short_year && b.month == 0 && b.decade < 0 && a.year && !a.short_year) {
        b.year = *a.year / 100 * 100 + *b.year;
        b.short_year = false;
    }
    if (b.day > 0 && b.month == 0) b.month = a.month;
    if (a.day > 0 && a.month == 0) a.month = b.month;
    if (b.year && !a.year && a.month > 0) {
        a.year = b.month > 0 && a.month > b.month ? *b.year - 1 : *b.year;
        a.short_year = b.short_year;
    } else if (a.year && !b.year && b.month > 0) {
        b.year = a.month > b.month ? *a.year + 1 : *a.year;
        b.short_year = a.short_year;
    }
    if (b.before_christ && a.year && !a.month) a.before_christ = true;
    if (b.fiscal || (b.time.said() && a.time.hour >= 0 && a.time.meridiem == 0))
        a.time.meridiem = a.time.hour >= 0 && a.time.meridiem == 0 ? b.time.meridiem : a.time.meridiem;
}

constexpr timex range(ast::temporal tree, const frame& f)
{
    timex t;
    share(tree.first, tree.second);
    const timex a = point(tree.first, f);
    frame onward = f;
    if (a.start && f.reference) { // the end of a range comes after its start
        onward.reference = instant{std::chrono::floor<std::chrono::days>(*a.start)};
        onward.narrative = false;
        onward.way = direction::future;
        onward.forced = true;
    }
    const bool told
        = tree.second.told != ast::relation::none || tree.second.deictic || !tree.second.time.said() == false;
    const timex b = point(tree.second, told ? f : onward);
    t.type = a.type == timex_type::time && b.type == timex_type::time ? timex_type::time : timex_type::date;
    t.grain = b.grain;
    t.start = a.start;
    t.end_excl = b.end_excl;
    t.parts.push({tree.first_at, a.type, a.mod, a.value});
    t.parts.push({tree.second_at, b.type, b.mod, b.value});
    t.note = a.note != note::none ? a.note : b.note;
    t.anaphoric = a.anaphoric || b.anaphoric;
    t.zone = b.zone.empty() ? a.zone : b.zone;
    if (a.start && b.end_excl && *b.end_excl <= *a.start) {
        t.note = note::inverted_range;
        t.start = t.end_excl = {};
        return t;
    }
    if (!a.value.empty() && !b.value.empty()) t.value = value_text{a.value.view()}.text("/").text(b.value.view());
    if (!a.written.empty() && !b.written.empty())
        t.written = value_text{a.written.view()}.text("/").text(b.written.view());
    return t;
}

} // namespace lede::resolve
