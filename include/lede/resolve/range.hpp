// From one moment to another.
#pragma once
#include <lede/resolve/duration.hpp>
#include <lede/resolve/offset.hpp>
#include <lede/resolve/shared_ends.hpp>

#include <array>
#include <string_view>

namespace lede::resolve {

/// The frame of a range's second end: it comes after the first.
constexpr frame after(const timex& start, frame f)
{
    if (!start.start) return f;
    f.reference = instant{std::chrono::floor<std::chrono::days>(*start.start)};
    f.narrative = false;
    f.way = direction::future;
    f.forced = true;
    return f;
}

/// The frame of a range's first end, where its second is told: it comes before.
constexpr frame before(const timex& end, frame f)
{
    f.reference = instant{std::chrono::floor<std::chrono::days>(*end.start)};
    f.narrative = false;
    f.way = direction::past;
    f.forced = true;
    return f;
}

/// A clock time that is not after the start is one of the next day: "10 p.m. to 2 a.m."
constexpr void pass_midnight(const timex& start, timex& end)
{
    constexpr std::chrono::days one{1};
    if (!start.start || !end.start || *end.end_excl > *start.start) return;
    const auto day = std::chrono::floor<std::chrono::days>(*end.start) + one;
    const std::string_view value = end.value.view();
    const std::size_t time = value.find('T');
    if (time == std::string_view::npos) return; // "midnight on Friday to Friday"
    end.value = value_text{day_period(day).value.view()}.text(value.substr(time));
    end.start = *end.start + one;
    end.end_excl = *end.end_excl + one;
    end = within_years(end);
}

/// Both ends of a range or a pair, what one leaves unsaid taken from the other.
constexpr std::array<timex, 2> both_ends(ast::temporal tree, const frame& f)
{
    put_on_day(tree);
    const ast::moment alone = tree.first;
    share(tree.first, tree.second);
    const bool hours = tree.first.time.said() && has_no_other_day(tree);
    timex a = point(tree.first, f);
    const bool told = tree.second.told != ast::relation::none || tree.second.deictic;
    timex b = point(tree.second, told || hours || tree.second.decade >= 0 ? f : after(a, f)); // "'80s-'90s"
    if (hours) pass_midnight(a, b);
    const bool backward = told && a.start && b.end_excl && *b.end_excl <= *a.start;
    if (backward && !alone.year && !ast::is_told(alone)) a = point(alone, before(b, f));
    return {a, b};
}

/// "22" of "Nov. 20, 22 and 25": a day between the first and the last of a list
constexpr timex listed(const ast::listed_day& between, ast::temporal tree, const frame& f)
{
    share(tree.first, tree.second);
    ast::moment day = tree.first;
    day.day = between.day;
    day.weekday = 0;
    return point(day, after(point(tree.first, f), f));
}

/// "Nov. 14 from 9:30 a.m. for seven hours": its end is counted, its value start and length \source ISO 8601, 4.4
constexpr timex timed_range(ast::temporal tree, const frame& f)
{
    put_on_day(tree);
    timex t = point(tree.first, f);
    const timex length = duration(tree);
    t.parts.push({tree.first_at, t.type, t.mod, t.value});
    t.parts.push({tree.second_at, length.type, length.mod, length.value});
    t.written = {};
    if (!t.value.empty()) t.value.text("/").text(length.value.view());
    if (t.start && !tree.length.vague) t.end_excl = moved(*t.start, tree.length, 1);
    return t;
}

/// From one value to another, of which either may be an interval itself: "October to Kwanzaa", a feast of seven days.
constexpr value_text interval(std::string_view from, std::string_view to)
{
    const std::size_t end = to.rfind('/');
    return value_text{from.substr(0, from.find('/'))}.text("/").text(end == to.npos ? to : to.substr(end + 1));
}

/// "Nov. 3-5"  "from Monday to Friday"  "2 to 4 p.m. on Tuesday"
constexpr timex range(const ast::temporal& tree, const frame& f)
{
    if (tree.length.of != unit::none) return timed_range(tree, f);
    const auto [a, b] = both_ends(tree, f);
    timex t;
    t.type = a.type == timex_type::time && b.type == timex_type::time ? timex_type::time : timex_type::date;
    t.grain = b.grain;
    t.start = a.start;
    const bool clock = t.type == timex_type::time && b.grain < grain::daypart && a.start < b.start;
    t.end_excl = clock ? b.start : b.end_excl; // "3 to 5 p.m." is over at five
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
    if (!a.value.empty() && !b.value.empty()) t.value = interval(a.value.view(), b.value.view());
    const auto is_set = [](const timex& end) { return end.written.view().starts_with('['); };
    if (!a.written.empty() && !b.written.empty() && !is_set(a) && !is_set(b)) // no set ends an interval in EDTF
        t.written = interval(a.written.view(), b.written.view());
    return t;
}

} // namespace lede::resolve
