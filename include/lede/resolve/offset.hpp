// An amount of time away from something: "two weeks ago", "ten days before Christmas".
#pragma once
#include <lede/resolve/point.hpp>

#include <chrono>

namespace lede::resolve {

constexpr grain grain_of(unit u) { return is_clock_unit(u) ? grain::minute : unit_period(u, days_point{}, 0).grain; }

/// "two weeks ago"  "three days later"  "ten days before Christmas"
constexpr timex offset(const ast::temporal& tree, const frame& f)
{
    using namespace std::chrono;
    timex t;
    const ast::amount& a = tree.length;
    t.mod = a.bound;
    t.grain = grain_of(a.of);
    const bool by_text = tree.from == ast::base::text && f.text_day;
    bool known = by_text || f.reference;
    days_point base = by_text ? *f.text_day : f.reference ? f.reference->day() : days_point{};
    bool by_day = !by_text || f.text_grain == grain::day;
    if (tree.from == ast::base::moment) {
        const timex from = point(tree.first, f);
        known = from.start.has_value();
        if (known) base = floor<days>(*from.start);
        by_day = from.grain == grain::day;
        t.note = from.note;
    }
    t.anaphoric = by_text;
    if (a.vague) {
        t.value = tree.direction < 0 ? "PAST_REF" : "FUTURE_REF";
        return t;
    }
    if (!known) {
        t.note = t.note == note::none ? note::needs_reference : t.note;
        t.value = "XXXX-XX-XX";
        return t;
    }
    const int n = tree.direction * a.count, more = tree.direction * a.more;
    if (is_clock_unit(a.of)) {
        const seconds each = a.of == unit::hour ? seconds{3600} : a.of == unit::minute ? seconds{60} : seconds{1};
        const bool exact = f.reference && f.reference->has_time && !by_text && tree.from == ast::base::reference;
        const local_seconds when
            = (exact ? f.reference->when : local_seconds{base}) + each * n + each * tree.direction * a.tenths / 10;
        t.type = timex_type::time;
        const days_point day = floor<days>(when);
        t.value = day_period(day).value;
        const hh_mm_ss clock{when - day};
        if (!exact) t.value.text("TXX");
        else t.value.text("T").digits(clock.hours().count(), 2).text(":").digits(clock.minutes().count(), 2);
        if (exact) t.start = when, t.end_excl = when + (a.of == unit::second ? seconds{1} : seconds{60});
        return t;
    }
    if (!shift_in_range(base, a.of, n) || a.count > 4000000) {
        t.note = note::outside_years;
        return t;
    }
    days_point d = plus_units(base, a.of, n);
    if (a.tenths == 5)
        d = a.of == unit::year ? plus_months(d, tree.direction * 6)
                               : d
                                     + days{tree.direction
                                            * (a.of == unit::month   ? 15
                                                : a.of == unit::week ? 3
                                                                     : 0)};
    if (a.more > 0 && !is_clock_unit(a.more_of) && shift_in_range(d, a.more_of, more))
        d = plus_units(d, a.more_of, more);
    const bool exact_day = a.of == unit::day
                           || (tree.from != ast::base::reference && by_day
                               && (a.of == unit::week || a.of == unit::month || tree.from == ast::base::moment));
    const period p = exact_day ? day_period(d)
                               : unit_period(a.more > 0                                      ? a.more_of
                                             : a.of == unit::decade || a.of == unit::century ? unit::year
                                             : a.tenths == 5 && a.of == unit::year           ? unit::month
                                                                                             : a.of,
                                   d, 0);
    t.value = p.value;
    t.grain = p.grain;
    t.start = p.start;
    t.end_excl = p.end_excl;
    return t;
}

} // namespace lede::resolve
