// Amounts of time that lean on now, or on another date of the text: "the past two weeks".
#pragma once
#include <lede/resolve/duration.hpp>
#include <lede/resolve/frame.hpp>
#include <lede/resolve/offset.hpp>

#include <chrono>
#include <optional>

namespace lede::resolve {

/// Hours, minutes and seconds, counted whole from the one that now lies in; none without a clock time.
constexpr void lean_on_clock(timex& t, const ast::amount& a, int direction, const frame& f)
{
    using namespace std::chrono;
    if (!f.reference || !f.reference->has_time) return;
    const seconds each = a.of == unit::hour ? seconds{3600} : a.of == unit::minute ? seconds{60} : seconds{1};
    const local_seconds now = f.reference->when - f.reference->when.time_since_epoch() % each;
    t.start = now + each * (direction < 0 ? -a.count : 1);
    t.end_excl = *t.start + each * a.count;
}

/// "within two weeks"  "for three days from Monday": from now on, or from a moment that is told
constexpr timex from_now(const ast::temporal& tree, const frame& f)
{
    timex t = duration(tree);
    const ast::amount& a = tree.length;
    const offset_base base = base_of(tree, f);
    if (!base.day || a.vague || a.low > 0) return t;
    if (has_clock_unit(a) && tree.from == ast::base::reference) {
        t.start = f.reference->when;
        t.end_excl = moved(f.reference->when, a, 1);
    } else if (const auto end = moved(*base.day, a, 1); end && !is_clock_unit(a.of)) {
        t.start = *base.day;
        t.end_excl = *end;
    }
    return t;
}

/// "the past two weeks"  "the next 12 months": how long, and from when to when. Counted in whole units of the calendar,
/// without the one that now lies in, as "last week" and "next month" are.
constexpr timex stretch(const ast::temporal& tree, const frame& f)
{
    timex t = duration(tree);
    ast::amount a = tree.length;
    if (a.of == unit::fortnight) a = in_timex_units(a);
    const bool counted
        = a.count > 0 && !a.vague && a.low == 0 && a.hundredths == 0 && a.more[0].count == 0 && tree.direction != 0;
    if (!counted) return t;
    if (is_clock_unit(a.of)) {
        lean_on_clock(t, a, tree.direction, f);
        return t;
    }
    const auto now = f.reference ? std::optional<days_point>{f.reference->day()} : std::nullopt;
    const auto here = tree.from == ast::base::text && f.text_day ? f.text_day : now;
    const unit reach = counts_workdays(a) ? unit::week : a.of; // of working days, more than they take
    if (!here || !shift_in_range(*here, reach, std::int64_t{tree.direction} * (a.count + 1))) return t;
    const int first = tree.direction < 0 ? -a.count : 1, last = first + a.count - 1;
    if (counts_workdays(a)) {
        t.start = plus_workdays(*here, first);
        t.end_excl = plus_workdays(*here, last) + std::chrono::days{1};
        return t;
    }
    t.start = unit_period(a.of, *here, first).start;
    t.end_excl = unit_period(a.of, *here, last).end_excl;
    return t;
}

/// "the first three days of May"  "the last two weeks of the year": from when to when, within what is told
constexpr timex stretch_within(const ast::temporal& tree, const frame& f)
{
    timex t = duration(tree);
    const ast::amount& a = tree.length;
    const timex in = point(tree.second, f);
    if (!in.start || a.vague || a.low > 0 || has_clock_unit(a)) return t;
    const auto day_of = [](std::chrono::local_seconds when) { return std::chrono::floor<std::chrono::days>(when); };
    const bool last = tree.direction < 0;
    const auto other = moved(day_of(last ? *in.end_excl : *in.start), a, tree.direction);
    if (!other || *other < *in.start || *other > *in.end_excl) return t;
    t.start = last ? std::chrono::local_seconds{*other} : *in.start;
    t.end_excl = last ? *in.end_excl : std::chrono::local_seconds{*other};
    return t;
}

} // namespace lede::resolve
