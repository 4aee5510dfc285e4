// One moment with its edge and its time of day.
#pragma once
#include <lede/resolve/clock.hpp>
#include <lede/resolve/moment.hpp>

namespace lede::resolve {

/// A moment with its edge and its clock time.
constexpr timex point(ast::moment m, const frame& f)
{
    timex t;
    if (m.deictic && *m.deictic == ast::tonight && m.time.part == 0 && m.time.hour < 0) m.time.part = 5; // "tonight"
    const bool bare_time = m.time.said() && m.of == unit::none && m.month == 0 && m.weekday == 0 && !m.year
                           && !m.deictic && m.holiday == ast::feast::none && m.nth == 0 && m.quarter == 0 && m.half == 0
                           && m.season == 0 && m.decade < 0 && m.century == 0;
    if (bare_time && m.told == ast::relation::none) m.deictic = ast::that_day;
    outcome o = resolve_moment(m, f);
    t.mod = m.edge;
    t.written = written(m);
    if (m.time.said() && !bare_time)
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
    if (!m.time.said()) return t;

    t.type = timex_type::time;
    const stretch_of_day s = stretch_of(m.time);
    t.grain = s.grain;
    if (m.time.hour >= 0 && hour_of(m.time) < 0) {
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
    return t;
}

} // namespace lede::resolve
