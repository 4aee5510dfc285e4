// Tree and frame -> value. Calendar arithmetic only: no text, no grammar.
#pragma once
#include <lede/resolve/clock.hpp>
#include <lede/resolve/moment.hpp>

#include <chrono>

namespace lede::resolve {

/// A moment with its edge and its clock time.
constexpr timex point(ast::moment m, const frame& f)
{
    timex t;
    if (m.deictic && *m.deictic == 10 && m.time.part == 0 && m.time.hour < 0) m.time.part = 5; // "tonight"
    const bool bare_time = m.time.said() && m.of == unit::none && m.month == 0 && m.weekday == 0 && !m.year && !m.deictic && m.holiday == ast::feast::none
        && m.nth == 0 && m.quarter == 0 && m.half == 0 && m.season == 0 && m.decade < 0 && m.century == 0;
    if (bare_time && m.told == ast::relation::none) m.deictic = 0;
    outcome o = resolve_moment(m, f);
    t.mod = m.edge;
    t.written = written(m);
    if (m.time.said() && !bare_time) t.written.text(t.written.empty() || m.time.hour < 0 ? "" : time_text(m.time).view());
    t.grain = o.grain;
    t.note = o.note;
    t.anaphoric = o.anaphoric;
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

constexpr timex duration(const ast::temporal& tree)
{
    timex t;
    t.type = timex_type::duration;
    t.value = duration_value(tree.length);
    t.mod = tree.length.bound;
    return t;
}

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
    bool based = by_text || f.reference.has_value();
    days_point base = by_text ? f.text_day.value_or(days_point{}) : f.reference.value_or(instant{}).day();
    bool by_day = !by_text || f.text_grain == grain::day;
    if (tree.from == ast::base::moment) {
        const timex from = point(tree.first, f);
        based = from.start.has_value();
        base = floor<days>(from.start.value_or(local_seconds{}));
        by_day = from.grain == grain::day;
        t.note = from.note;
    }
    t.anaphoric = by_text;
    if (a.vague) {
        t.value = tree.direction < 0 ? "PAST_REF" : "FUTURE_REF";
        return t;
    }
    if (!based) {
        t.note = t.note == note::none ? note::needs_reference : t.note;
        t.value = "XXXX-XX-XX";
        return t;
    }
    const int n = tree.direction * a.count, more = tree.direction * a.more;
    if (is_clock_unit(a.of)) {
        const seconds each = a.of == unit::hour ? seconds{3600} : a.of == unit::minute ? seconds{60} : seconds{1};
        const bool exact = f.reference && f.reference->has_time && !by_text && tree.from == ast::base::reference;
        const local_seconds when = (exact ? f.reference->when : local_seconds{base}) + each * n + each * tree.direction * a.tenths / 10;
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
    if (a.tenths == 5) d = a.of == unit::year ? plus_months(d, tree.direction * 6) : d + days{tree.direction * (a.of == unit::month ? 15 : a.of == unit::week ? 3 : 0)};
    if (a.more > 0 && !is_clock_unit(a.more_of) && shift_in_range(d, a.more_of, more)) d = plus_units(d, a.more_of, more);
    const bool exact_day = a.of == unit::day || (tree.from != ast::base::reference && by_day && (a.of == unit::week || a.of == unit::month || tree.from == ast::base::moment));
    const period p = exact_day ? day_period(d) : unit_period(a.more > 0 ? a.more_of : a.of == unit::decade || a.of == unit::century ? unit::year : a.tenths == 5 && a.of == unit::year ? unit::month : a.of, d, 0);
    t.value = p.value;
    t.grain = p.grain;
    t.start = p.start;
    t.end_excl = p.end_excl;
    return t;
}

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
    if (b.fiscal || (b.time.said() && a.time.hour >= 0 && a.time.meridiem == 0)) a.time.meridiem = a.time.hour >= 0 && a.time.meridiem == 0 ? b.time.meridiem : a.time.meridiem;
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
    }
    const bool told = tree.second.told != ast::relation::none || tree.second.deictic || !tree.second.time.said() == false;
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
    if (!a.written.empty() && !b.written.empty()) t.written = value_text{a.written.view()}.text("/").text(b.written.view());
    return t;
}

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

constexpr timex vague(const ast::temporal& tree)
{
    constexpr std::string_view names[] = {"", "PAST_REF", "PRESENT_REF", "FUTURE_REF"};
    timex t;
    t.value = names[tree.direction];
    return t;
}

/// A period told from now as an amount: "the past year", "the next decade".
constexpr bool is_stretch(const ast::moment& m)
{
    using enum ast::relation;
    return m.of != unit::none && m.weekday == 0 && m.day == 0 && m.quarter == 0 && m.half == 0 && m.nth == 0
        && (m.told == past || m.told == coming || (m.told == next && m.of >= unit::decade));
}

/// Any date phrase.
constexpr timex temporal(const ast::temporal& tree, const frame& f)
{
    switch (tree.shape) {
    case ast::shape::range: return range(tree, f);
    case ast::shape::offset: return offset(tree, f);
    case ast::shape::duration: return duration(tree);
    case ast::shape::set: return set(tree);
    case ast::shape::vague: return vague(tree);
    default: break;
    }
    if (is_stretch(tree.first)) {
        ast::temporal one;
        one.length.count = 1;
        one.length.of = tree.first.of;
        return duration(one);
    }
    return point(tree.first, f);
}

} // namespace lede::resolve
