// One moment with its edge and its time of day.
#pragma once
#include <lede/ast/said.hpp>
#include <lede/resolve/clock.hpp>
#include <lede/resolve/moment.hpp>

namespace lede::resolve {

/// A time of day alone, or one told from a day: "3 p.m.", "this morning".
constexpr bool has_no_day(ast::moment m)
{
    if (!m.time.said()) return false;
    m.time = {};
    m.told = ast::relation::none;
    m.edge = modifier::none;
    return m == ast::moment{};
}

/// A moment with its edge and its clock time.
constexpr timex point(ast::moment m, const frame& f)
{
    timex t;
    if (m.tonight && m.time.part == ast::daypart::none) m.time.part = ast::daypart::night;
    const bool bare_time = has_no_day(m);
    outcome o = bare_time && !ast::is_told(m) ? day_of_clock(f) : resolve_moment(m, f);
    if (o.named && !has_value(o.named->start)) o = outcome::refused(note::outside_years, o.grain);
    t.mod = m.edge;
    t.written = written(m);
    if (m.time.said() && !t.written.view().starts_with('[')) // a set of days has no place for a time
        t.written.text(t.written.empty() || m.time.hour < 0 ? "" : time_text(m.time).view());
    t.grain = o.grain;
    t.note = o.note;
    t.anaphoric = o.anaphoric;
    t.approximate = o.approximate;
    t.value = o.value;
    if (o.named) {
        t.start = o.named->start;
        t.end_excl = o.named->end_excl;
    }
    t.zone = m.time.zone;
    if (!m.time.said()) return within_years(t);

    t.type = timex_type::time;
    const stretch_of_day s = stretch_of(m.time);
    t.grain = s.grain;
    if (hour_of(m.time) < 0) {
        t.value = {};
        t.note = note::no_such_time;
        t.start = t.end_excl = {};
        return t;
    }
    if (!t.value.empty()) t.value.text(time_text(m.time));
    if (o.named) {
        t.start = o.named->start + s.start;
        t.end_excl = o.named->start + s.end_excl;
    }
    return within_years(t);
}

} // namespace lede::resolve
