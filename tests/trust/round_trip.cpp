// English phrases written from random values, and read back: what std::chrono says the day is, the library must say
// too.
#include "dice.hpp"

#include <lede/format.hpp>
#include <lede/parse.hpp>

#include <doctest/doctest.h>

#include <map>
#include <random>
#include <string>

using namespace std::chrono;
using tests::dice;
using tests::iso;
using tests::padded;

namespace {

/// What is written, what it must be read as, and against which day.
struct phrase {
    std::string text, value;
};

year_month_day plus(year_month_day d, int n) { return sys_days{d} + days{n}; }
std::string name(month m) { return std::string(tests::month_names[unsigned{m} - 1]); }
std::string name(weekday w) { return std::string(tests::weekday_names[w.iso_encoding() - 1]); }
std::string number(int d) { return std::to_string(d); }
int day_of(year_month_day d) { return static_cast<int>(unsigned{d.day()}); }
std::string year_of(year_month_day d) { return padded(int{d.year()}, 4); }

/// The day so many months away, the month's last where it has none of that number.
year_month_day plus_months(year_month_day d, int n)
{
    const year_month_day moved = d + months{n};
    return moved.ok() ? moved : year_month_day{moved.year() / moved.month() / last};
}
/// "2025-W45", by counting from the Thursday.
std::string iso_week(year_month_day d)
{
    const sys_days thursday = sys_days{d} - (weekday{sys_days{d}} - Monday) + days{3};
    const year y = year_month_day{thursday}.year();
    return padded(int{y}, 4) + "-W"
           + padded(static_cast<int>((thursday - sys_days{y / January / 1}).count() / 7 + 1), 2);
}
int quarter_of(year_month_day d) { return (static_cast<int>(unsigned{d.month()}) + 2) / 3; }
std::string word_or_digits(dice& d, int n)
{
    return n <= 20 && d.heads() ? std::string(tests::number_words[static_cast<std::size_t>(n)]) : number(n);
}
std::string counted(dice& d, int n, const std::string& unit)
{
    return word_or_digits(d, n) + ' ' + unit + (n == 1 ? "" : "s");
}
std::string clock_text(int hour, int minute)
{
    const int twelve = hour % 12 == 0 ? 12 : hour % 12;
    return number(twelve) + ':' + padded(minute, 2) + (hour < 12 ? " a.m." : " p.m.");
}

using shape = phrase (*)(dice&, year_month_day now);

// clang-format off
// Each is a shape that phrases come in; the value is what TIMEX3 writes.
const shape shapes[] = {
    // days in full
    [](dice& d, year_month_day) { const auto x = d.day(); return phrase{name(x.month()) + ' ' + number(day_of(x)) + ", " + year_of(x), iso(x)}; },
    [](dice& d, year_month_day) { const auto x = d.day(); return phrase{number(day_of(x)) + ' ' + name(x.month()) + ' ' + year_of(x), iso(x)}; },
    [](dice& d, year_month_day) { const auto x = d.day(); return phrase{name(x.month()) + ' ' + tests::ordinal(day_of(x)) + ", " + year_of(x), iso(x)}; },
    [](dice& d, year_month_day) { const auto x = d.day(); return phrase{"the " + tests::ordinal(day_of(x)) + " of " + name(x.month()) + ", " + year_of(x), iso(x)}; },
    [](dice& d, year_month_day) { const auto x = d.day(); return phrase{name(weekday{sys_days{x}}) + ", " + name(x.month()) + ' ' + number(day_of(x)) + ", " + year_of(x), iso(x)}; },
    [](dice& d, year_month_day) { const auto x = d.day(); return phrase{name(x.month()).substr(0, 3) + ' ' + number(day_of(x)) + ", " + year_of(x), iso(x)}; },
    [](dice& d, year_month_day) { const auto x = d.day(); return phrase{iso(x), iso(x)}; },
    [](dice& d, year_month_day) { const auto x = d.day(); return phrase{number(static_cast<int>(unsigned{x.month()})) + '/' + number(day_of(x)) + '/' + year_of(x), iso(x)}; },
    [](dice& d, year_month_day) { const auto x = d.day(); return phrase{year_of(x) + '/' + padded(static_cast<int>(unsigned{x.month()}), 2) + '/' + padded(day_of(x), 2), iso(x)}; },
    [](dice& d, year_month_day) { const auto x = d.day(); return phrase{iso_week(x) + '-' + number(static_cast<int>(weekday{sys_days{x}}.iso_encoding())), iso(x)}; },
    [](dice& d, year_month_day) { const auto x = d.day(); return phrase{"the " + tests::ordinal(static_cast<int>((sys_days{x} - sys_days{x.year() / January / 1}).count()) + 1) + " day of " + year_of(x), iso(x)}; },
    // days told from the reference
    [](dice&, year_month_day now) { return phrase{"yesterday", iso(plus(now, -1))}; },
    [](dice&, year_month_day now) { return phrase{"tomorrow", iso(plus(now, 1))}; },
    [](dice&, year_month_day now) { return phrase{"today", iso(now)}; },
    [](dice&, year_month_day now) { return phrase{"the day after tomorrow", iso(plus(now, 2))}; },
    [](dice&, year_month_day now) { return phrase{"the day before yesterday", iso(plus(now, -2))}; },
    [](dice& d, year_month_day now) { const int n = d.between(2, 40); return phrase{counted(d, n, "day") + " ago", iso(plus(now, -n))}; },
    [](dice& d, year_month_day now) { const int n = d.between(2, 40); return phrase{counted(d, n, "day") + " from now", iso(plus(now, n))}; },
    [](dice& d, year_month_day now) { const int n = d.between(2, 30); return phrase{counted(d, n, "week") + " ago", iso_week(plus(now, -7 * n))}; },
    [](dice& d, year_month_day now) { const int n = d.between(2, 30); return phrase{counted(d, n, "month") + " ago", iso(plus_months(now, -n)).substr(0, 7)}; },
    [](dice& d, year_month_day now) { const int n = d.between(2, 90); return phrase{counted(d, n, "year") + " ago", padded(int{now.year()} - n, 4)}; },
    // days told from another
    [](dice& d, year_month_day) { const auto x = d.day(); const int n = d.between(1, 40); return phrase{counted(d, n, "day") + " before " + name(x.month()) + ' ' + number(day_of(x)) + ", " + year_of(x), iso(plus(x, -n))}; },
    [](dice& d, year_month_day) { const auto x = d.day(); const int n = d.between(1, 40); return phrase{counted(d, n, "day") + " after " + name(x.month()) + ' ' + number(day_of(x)) + ", " + year_of(x), iso(plus(x, n))}; },
    [](dice& d, year_month_day) { const auto x = d.day(); return phrase{"the day after " + name(x.month()) + ' ' + number(day_of(x)) + ", " + year_of(x), iso(plus(x, 1))}; },
    // counted weekdays
    [](dice& d, year_month_day) { const auto x = d.day(); const int n = d.between(1, 4); const weekday w{static_cast<unsigned>(d.between(0, 6))}; return phrase{"the " + std::string(tests::ordinal_words[static_cast<std::size_t>(n)]) + ' ' + name(w) + " of " + name(x.month()) + ' ' + year_of(x), iso(year_month_day{x.year() / x.month() / w[static_cast<unsigned>(n)]})}; },
    [](dice& d, year_month_day) { const auto x = d.day(); const weekday w{static_cast<unsigned>(d.between(0, 6))}; return phrase{"the last " + name(w) + " of " + name(x.month()) + ' ' + year_of(x), iso(year_month_day{x.year() / x.month() / w[last]})}; },
    // months, quarters, halves, years
    [](dice& d, year_month_day) { const auto x = d.day(); return phrase{name(x.month()) + ' ' + year_of(x), tests::iso_month(x)}; },
    [](dice& d, year_month_day) { const auto x = d.day(); return phrase{"early " + name(x.month()) + ' ' + year_of(x), tests::iso_month(x)}; },
    [](dice& d, year_month_day) { const auto x = d.day(); return phrase{"the end of " + name(x.month()) + ' ' + year_of(x), tests::iso_month(x)}; },
    [](dice&, year_month_day now) { return phrase{"last month", tests::iso_month(plus_months(now, -1))}; },
    [](dice&, year_month_day now) { return phrase{"next month", tests::iso_month(plus_months(now, 1))}; },
    [](dice&, year_month_day now) { return phrase{"earlier this month", tests::iso_month(now)}; },
    [](dice& d, year_month_day) { const auto x = d.day(); return phrase{"the " + std::string(tests::ordinal_words[static_cast<std::size_t>(quarter_of(x))]) + " quarter of " + year_of(x), year_of(x) + "-Q" + number(quarter_of(x))}; },
    [](dice& d, year_month_day) { const auto x = d.day(); return phrase{"Q" + number(quarter_of(x)) + ' ' + year_of(x), year_of(x) + "-Q" + number(quarter_of(x))}; },
    [](dice& d, year_month_day) { const auto x = d.day(); return phrase{"the first half of " + year_of(x), year_of(x) + "-H1"}; },
    [](dice&, year_month_day now) { return phrase{"last year", padded(int{now.year()} - 1, 4)}; },
    [](dice&, year_month_day now) { return phrase{"next year", padded(int{now.year()} + 1, 4)}; },
    [](dice&, year_month_day now) { return phrase{"this week", iso_week(now)}; },
    [](dice&, year_month_day now) { return phrase{"last week", iso_week(plus(now, -7))}; },
    [](dice& d, year_month_day) { const int decade = d.between(181, 202); return phrase{"the " + number(decade) + "0s", number(decade)}; },
    [](dice& d, year_month_day) { const int c = d.between(10, 21); return phrase{"the " + tests::ordinal(c) + " century", padded(c - 1, 2)}; },
    [](dice& d, year_month_day) { const int y = d.between(1, 900); return phrase{number(y) + " BC", "BC" + padded(y, 4)}; },
    [](dice& d, year_month_day) { const auto x = d.day(); return phrase{"summer " + year_of(x), year_of(x) + "-SU"}; },
    // ranges
    [](dice& d, year_month_day) { const auto x = d.day(); const auto y = plus(x, d.between(1, 300)); return phrase{"from " + name(x.month()) + ' ' + number(day_of(x)) + ", " + year_of(x) + " to " + name(y.month()) + ' ' + number(day_of(y)) + ", " + year_of(y), iso(x) + '/' + iso(y)}; },
    [](dice& d, year_month_day) { const auto x = d.day(); if (day_of(x) > 26) return phrase{iso(x), iso(x)}; const int last_day = d.between(day_of(x) + 1, 28); return phrase{name(x.month()) + ' ' + number(day_of(x)) + "\u2013" + number(last_day) + ", " + year_of(x), iso(x) + '/' + iso(x.year() / x.month() / last_day)}; },
    [](dice& d, year_month_day) { const int y = d.between(1900, 2050), n = d.between(1, 30); return phrase{"between " + number(y) + " and " + number(y + n), number(y) + '/' + number(y + n)}; },
    [](dice& d, year_month_day) { const int y = d.between(1901, 2098), n = d.between(1, y % 100 == 99 ? 1 : 99 - y % 100); if (y % 100 == 99) return phrase{number(y), number(y)}; return phrase{"from " + number(y) + " to " + number(y + n), number(y) + '/' + number(y + n)}; },
    // durations
    [](dice& d, year_month_day) { const int n = d.between(2, 99); return phrase{counted(d, n, "day"), 'P' + number(n) + 'D'}; },
    [](dice& d, year_month_day) { const int n = d.between(2, 99); return phrase{counted(d, n, "week"), 'P' + number(n) + 'W'}; },
    [](dice& d, year_month_day) { const int n = d.between(2, 99); return phrase{counted(d, n, "month"), 'P' + number(n) + 'M'}; },
    [](dice& d, year_month_day) { const int n = d.between(2, 99); return phrase{counted(d, n, "hour"), "PT" + number(n) + 'H'}; },
    [](dice& d, year_month_day) { const int n = d.between(2, 20); return phrase{std::string(tests::number_words[static_cast<std::size_t>(n)]) + " and a half years", 'P' + number(n) + ".5Y"}; },
    [](dice& d, year_month_day) { const int n = d.between(2, 9), m = d.between(2, 11); return phrase{counted(d, n, "year") + " and " + counted(d, m, "month"), 'P' + number(n) + 'Y' + number(m) + 'M'}; },
    // sets
    [](dice& d, year_month_day) { const weekday w{static_cast<unsigned>(d.between(0, 6))}; return phrase{"every " + name(w), "XXXX-WXX-" + number(static_cast<int>(w.iso_encoding()))}; },
    [](dice& d, year_month_day) { const month m{static_cast<unsigned>(d.between(1, 12))}; return phrase{"every " + name(m), "XXXX-" + padded(static_cast<int>(unsigned{m}), 2)}; },
    [](dice& d, year_month_day) { const int n = d.between(2, 12); return phrase{"every " + counted(d, n, "year"), 'P' + number(n) + 'Y'}; },
    // clock times
    [](dice& d, year_month_day) { const auto x = d.day(); const int h = d.between(1, 23), m = d.between(0, 59); return phrase{clock_text(h, m) + " on " + name(x.month()) + ' ' + number(day_of(x)) + ", " + year_of(x), iso(x) + 'T' + padded(h, 2) + ':' + padded(m, 2)}; },
    [](dice& d, year_month_day) { const auto x = d.day(); const int h = d.between(0, 23), m = d.between(0, 59); return phrase{iso(x) + 'T' + padded(h, 2) + ':' + padded(m, 2), iso(x) + 'T' + padded(h, 2) + ':' + padded(m, 2)}; },
    [](dice& d, year_month_day now) { const int h = d.between(1, 11); return phrase{number(h) + " p.m. yesterday", iso(plus(now, -1)) + 'T' + padded(h + 12, 2) + ":00"}; },
    [](dice&, year_month_day now) { return phrase{"tomorrow morning", iso(plus(now, 1)) + "TMO"}; },
};
// clang-format on
static_assert(std::size(shapes) >= 50);

lede::context against(year_month_day now)
{
    lede::context cx;
    cx.reference = lede::instant{local_days{now}};
    return cx;
}

} // namespace

TEST_CASE("trust/round_trip: phrases written from values are read back")
{
    const std::uint64_t seed = std::random_device{}();
    MESSAGE("seed ", seed);
    dice d{seed};
    std::map<std::size_t, int> wrong; // by shape; the first of each is told
    constexpr int phrases = 100'000;
    for (int i = 0; i < phrases; ++i) {
        const std::size_t which = static_cast<std::size_t>(i) % std::size(shapes);
        const year_month_day now = d.day(1950, 2050);
        const phrase p = shapes[which](d, now);
        const auto read = lede::parse_date(p.text, against(now));
        const bool right = read && read->value == std::string_view{p.value};
        if (right || wrong[which]++ > 0) continue;
        CHECK_MESSAGE(right, "\"", p.text, "\" on ", iso(now), " is ", p.value, ", and was read as ",
            read ? std::string(read->value.view()) : "nothing");
    }
    for (const auto& [which, times] : wrong) CHECK_MESSAGE(times == 0, "shape ", which, ": ", times, " phrases");
}
