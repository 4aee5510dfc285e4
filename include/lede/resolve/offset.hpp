// An amount of time away from something: "two weeks ago", "ten days before Christmas".
#pragma once
#include <lede/resolve/counted_from.hpp>
#include <lede/resolve/point.hpp>

#include <chrono>

namespace lede::resolve {

constexpr grain grain_of(unit u) { return is_clock_unit(u) ? grain::minute : unit_period(u, days_point{}, 0).grain; }

/// What an offset is told from.
struct offset_base {
    std::optional<days_point> day;
    grain exact_to{grain::day};
    lede::note why_not{note::needs_reference};
    bool by_text{};
};
/// "Two years later the plant reopened", where the text tells no date that it leans on: not the day of writing, since
/// it is past
constexpr bool leads_past_the_writing(const ast::temporal& tree, const frame& f)
{
    return tree.from == ast::base::text && tree.direction > 0 && f.way == direction::past
           && !is_clock_unit(tree.length.of);
}
constexpr offset_base base_of(const ast::temporal& tree, const frame& f)
{
    if (tree.from >= ast::base::moment && tree.from != ast::base::shifted && tree.first != ast::moment{}) {
        frame toward = f;
        if (tree.from == ast::base::coming) toward.way = direction::future;
        const timex from = point(tree.first, toward);
        if (!from.start) return {{}, from.grain, from.note, from.anaphoric};
        return {std::chrono::floor<std::chrono::days>(*from.start), from.grain, from.note, from.anaphoric};
    }
    const bool exact = grain_of(tree.length.of) <= grain::day; // "in July ... a day earlier"
    if (tree.from == ast::base::text && exact && f.exact_day) return {f.exact_day, grain::day, note::none, true};
    if (tree.from == ast::base::text && f.text_day) return {f.text_day, f.text_grain, note::none, true};
    if (leads_past_the_writing(tree, f)) return {{}, grain::day, note::needs_antecedent, false};
    if (f.reference) return {f.reference->day(), grain::day, note::none, false};
    return {};
}

constexpr std::chrono::seconds clock_length(unit u)
{
    return std::chrono::seconds{u == unit::hour ? 3600 : u == unit::minute ? 60 : u == unit::second ? 1 : 0};
}

/// The moment an amount away, unit by unit: "a day and two hours".
constexpr std::chrono::local_seconds moved(std::chrono::local_seconds when, const ast::amount& a, int direction)
{
    using namespace std::chrono;
    const auto step = [&](unit u, int count) {
        const days_point day = floor<days>(when);
        if (is_clock_unit(u)) when += clock_length(u) * direction * count;
        else if (shift_in_range(day, u, std::int64_t{direction} * count))
            when += plus_units(day, u, direction * count) - day;
    };
    step(a.of, a.count);
    when += clock_length(a.of) * direction * a.hundredths / 100;
    for (const ast::amount_part& more : a.more) step(more.of, more.count);
    return when;
}

/// Whether an amount counts a unit of the clock.
constexpr bool has_clock_unit(const ast::amount& a)
{
    bool any = is_clock_unit(a.of);
    for (const ast::amount_part& more : a.more) any |= is_clock_unit(more.of);
    return any;
}
constexpr bool has_seconds(const ast::amount& a)
{
    bool any = a.of == unit::second;
    for (const ast::amount_part& more : a.more) any |= more.of == unit::second;
    return any;
}

/// The clock time that an offset is told from, where it is known.
constexpr std::optional<std::chrono::local_seconds> clock_before(
    const ast::temporal& tree, const frame& f, const offset_base& base)
{
    if (base.by_text) return tree.from == ast::base::text ? f.text_clock : std::nullopt;
    const ast::moment& from = tree.first;
    const bool today = from.deictic && *from.deictic == 0 && !from.tonight && !from.time.said();
    const bool from_now = tree.from == ast::base::reference || tree.from == ast::base::text || today;
    if (!from_now || !f.reference || !f.reference->has_time) return {};
    return f.reference->when;
}

/// "three hours ago"  "20 minutes later": exact to the minute where the clock time of its base is known, else told from
/// the middle of its day
constexpr timex clock_offset(const ast::temporal& tree, const frame& f, const offset_base& base)
{
    using namespace std::chrono;
    const ast::amount& a = tree.length;
    const auto exact = clock_before(tree, f, base);
    const local_seconds when = moved(exact ? *exact : local_seconds{*base.day} + hours{12}, a, tree.direction);
    timex t;
    t.type = timex_type::time;
    t.grain = grain_of(a.of);
    t.anaphoric = base.by_text;
    const days_point day = floor<days>(when);
    if (!has_value(day)) {
        t.note = note::outside_years;
        return t;
    }
    t.value = day_period(day).value;
    if (!exact) {
        t.value.text("TXX");
        return t;
    }
    const hh_mm_ss clock{when - day};
    t.value.text("T").digits(clock.hours().count(), 2).text(":").digits(clock.minutes().count(), 2);
    if (has_seconds(a)) t.value.text(":").digits(clock.seconds().count(), 2);
    t.start = when;
    t.end_excl = when + (has_seconds(a) ? seconds{1} : seconds{60});
    return t;
}

/// The day a part of a unit on, of those whose parts prose tells.
constexpr days_point plus_hundredths(days_point day, unit u, int hundredths)
{
    using std::chrono::days;
    constexpr int days_of_month = 30;
    const unit_length whole = length_of(u);
    if (u == unit::year || u == unit::decade || u == unit::century)
        return plus_months(day, hundredths * whole.months / 100);
    if (u == unit::month) return day + days{hundredths * days_of_month / 100};
    return u == unit::week ? day + days{hundredths * whole.days / 100} : day;
}

/// "three business days"
constexpr bool counts_workdays(const ast::amount& a) { return a.working && a.of == unit::day; }

/// The day an amount away, its halves and smaller units counted too; none outside the years that have a value.
constexpr std::optional<days_point> moved(days_point day, const ast::amount& a, int direction)
{
    const bool working = counts_workdays(a);
    if (!shift_in_range(day, working ? unit::week : a.of, std::int64_t{direction} * a.count)) return {};
    day = working ? plus_workdays(day, direction * a.count) : plus_units(day, a.of, direction * a.count);
    day = plus_hundredths(day, a.of, direction * a.hundredths);
    for (const ast::amount_part& more : a.more)
        if (!is_clock_unit(more.of)) {
            if (!shift_in_range(day, more.of, std::int64_t{direction} * more.count)) return {};
            day = plus_units(day, more.of, direction * more.count);
        }
    return day;
}

/// What the day an offset leads to stands for: itself, or the unit it lies in.
constexpr period landed(days_point day, const ast::temporal& tree, const offset_base& base)
{
    const ast::amount& a = tree.length;
    if (tree.stretch) return unit_period(a.of, day, 0); // "the week after Christmas"
    unit u = a.of;
    for (const ast::amount_part& more : a.more)
        if (more.count > 0 && !is_clock_unit(more.of)) u = more.of;
    const bool in_this = tree.first.told == ast::relation::current;
    if (in_this && tree.first.of == unit::week) return unit_period(unit::week, day + std::chrono::days{3}, 0);
    if (in_this && tree.first.of == unit::month) return unit_period(unit::month, day, 0); // "two years ago this month"
    const bool from_day = tree.from != ast::base::reference && base.exact_to == grain::day;
    const bool from_moment = tree.from == ast::base::moment || tree.from == ast::base::coming;
    if (u == unit::day || (from_day && (u == unit::week || from_moment))) return day_period(day);
    const bool part_of_century = u == unit::century && a.hundredths > 0;
    if (u == unit::decade || part_of_century) return unit_period(unit::year, day, 0); // ten years
    if (u == unit::year && a.hundredths > 0) return unit_period(unit::month, day, 0);
    if (u == unit::year && base.exact_to == grain::quarter) return unit_period(unit::quarter, day, 0);
    return unit_period(u, day, 0);
}

/// "three Fridays ago"  "the first Monday after Easter"  "the Saturday closest to January 31"
constexpr timex counted_from(const ast::temporal& tree, const offset_base& base)
{
    timex t;
    t.grain = grain::day;
    t.anaphoric = base.by_text;
    t.note = base.why_not;
    if (!base.day) return t;
    const auto day = tree.from == ast::base::closest
                         ? closest_day(tree.day, *base.day, tree.length.count)
                         : weekday_from(*base.day, tree.day.weekday, tree.length.count, tree.direction);
    if (!day) {
        t.note = tree.from == ast::base::closest ? note::no_such_day : note::outside_years;
        return t;
    }
    const period p = day_period(*day);
    t.value = p.value;
    t.start = p.start;
    t.end_excl = p.end_excl;
    return t;
}

/// "Christmas two years ago"  "Thanksgiving in two years": that of the year so far away
constexpr timex shifted(const ast::temporal& tree, const frame& f, const offset_base& base)
{
    ast::moment m = tree.first;
    if (const auto day = base.day ? moved(*base.day, tree.length, tree.direction) : std::nullopt)
        m.year = year_of(*day);
    return point(m, f);
}

/// "two weeks ago"  "three days later"  "ten days before Christmas"
constexpr timex offset(const ast::temporal& tree, const frame& f)
{
    const ast::amount& a = tree.length;
    const offset_base base = base_of(tree, f);
    if (tree.from == ast::base::weekday || tree.from == ast::base::closest) return counted_from(tree, base);
    if (tree.from == ast::base::shifted) return shifted(tree, f, base);
    timex t;
    if (a.vague || a.low > 0) t.value = tree.direction < 0 ? "PAST_REF" : "FUTURE_REF";
    else if (!base.day) {
        t.note = base.why_not;
        t.value = "XXXX-XX-XX";
    } else if (is_clock_unit(a.of) || (has_clock_unit(a) && clock_before(tree, f, base))) {
        t = clock_offset(tree, f, base);
    } else if (const auto day = moved(*base.day, a, tree.direction); day && has_value(*day - std::chrono::days{3})) {
        const period p = landed(*day, tree, base);
        t.value = p.value;
        t.grain = p.grain;
        t.start = p.start;
        t.end_excl = p.end_excl;
    } else t.note = note::outside_years;
    if (t.grain == grain::none) t.grain = grain_of(a.of);
    t.mod = a.bound;
    t.anaphoric = base.by_text;
    return t;
}

} // namespace lede::resolve
