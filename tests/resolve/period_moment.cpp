// Periods told from now or by number, on both sides of each bound.
#include "moments.hpp"

using namespace tests::moments;

// clang-format off
TEST_CASE("resolve/period_moment: periods told from now")
{
    const row rows[] = {
        {{.deictic = std::int8_t{-1}}, "2025-10-30"},
        {{.deictic = std::int8_t{2}}, "2025-11-02"},
        {{.tonight = true, .deictic = std::int8_t{0}}, "2025-10-31"},
        {{.told = relation::last, .of = unit::week}, "2025-W43"},
        {{.told = relation::last, .of = unit::week, .steps = -1}, "2025-W42"},
        {{.told = relation::next, .of = unit::day}, "2025-11-01"},
        {{.told = relation::next, .of = unit::fortnight}, "2025-W46/2025-W47"},
        {{.of = unit::weekend}, "2025-W43-WE"},
        {{.of = unit::weekend}, "2025-W44-WE", future},
        {{.of = unit::weekend}, "2025-W44-WE", nearest, false, day_at(2025, 11, 1)},
        {{.told = relation::next, .of = unit::year}, "9998", nearest, false, day_at(9997, 1, 1)},
        {{.told = relation::next, .of = unit::year}, "", nearest, false, day_at(9998, 1, 1)},
        {{.month = 3, .day = 6, .of = unit::week}, "2026-W10"},
        {{.month = 11, .day = 8, .of = unit::weekend}, "2025-W45-WE"},
        {{.month = 10, .told = relation::last, .of = unit::year}, "2024-10"},
        {{.month = 11, .day = 4, .told = relation::last, .of = unit::year}, "2024-11-04"},
        {{.day = 5, .told = relation::next, .of = unit::month}, "2025-11-05"},
        {{.season = 2, .told = relation::last, .of = unit::year}, "2024-SU"},
        {{.month = 9, .told = relation::last}, "2025-09"},
        {{.month = 10, .told = relation::last}, "2024-10"},
        {{.month = 11, .told = relation::next}, "2025-11"},
        {{.month = 10, .told = relation::next}, "2026-10"},
        {{.month = 3, .told = relation::current}, "2025-03"},
        {{.month = 1, .told = relation::next}, "", nearest, false, day_at(9999, 6, 1)},
        {{.year_before = true}, "2024"},
        {{.of = unit::month, .year_before = true}, "2024-10"},
        {{.of = unit::week, .year_before = true}, "2024-W44"},
    };
    check(rows);
}

TEST_CASE("resolve/period_moment: seasons, quarters, decades, centuries")
{
    const row rows[] = {
        {{.year = 2007, .season = 2}, "2007-SU"},
        {{.year = 10000, .season = 2}, ""},
        {{.season = 4}, "2025-WI"},
        {{.season = 2}, "2025-SU"},
        {{.season = 3, .told = relation::last}, "2024-FA"},
        {{.season = 2, .told = relation::last}, "2025-SU"},
        {{.season = 3, .told = relation::last}, "2025-FA", nearest, false, day_at(2025, 12, 1)},
        {{.season = 3, .told = relation::next}, "2026-FA"},
        {{.season = 4, .told = relation::next}, "2025-WI"},
        {{.season = 4, .told = relation::next}, "2026-WI", nearest, false, day_at(2025, 12, 1)},
        {{.season = 4, .told = relation::current}, "2024-WI", nearest, false, day_at(2025, 2, 28)},
        {{.season = 4, .told = relation::current}, "2025-WI", nearest, false, day_at(2025, 3, 1)},
        {{.quarter = 3}, "2025-Q3"},
        {{.quarter = 4}, "2025-Q4"},
        {{.quarter = 3}, "2026-Q3", future},
        {{.quarter = 5}, ""},
        {{.half = 2}, "2025-H2"},
        {{.half = 3}, ""},
        {{.year = 2008, .quarter = 4}, "2008-Q4"},
        {{.year = 10000, .quarter = 4}, ""},
        {{.fiscal = true, .told = relation::last, .of = unit::year}, "FY2025"},
        {{.decade = 1990}, "199"},
        {{.short_year = true, .decade = 90}, "199"},
        {{.short_year = true, .decade = 30}, "193"},
        {{.short_year = true, .decade = 20}, "202"},
        {{.before_christ = true, .decade = 470}, "BC047"},
        {{.century = 20}, "19"},
        {{.century = 99}, "98"},
        {{.century = 100}, ""},
        {{.before_christ = true, .century = 99}, "BC98"},
        {{.before_christ = true, .century = 100}, ""},
        {{.quarter = 4}, "2025-Q4", nearest, false, day_at(2025, 7, 28)},
        {{.quarter = 4}, "2024-Q4", nearest, false, day_at(2025, 7, 27)},
        {{.quarter = 4}, "2024-Q4", nearest, true, day_at(2025, 8, 15)},
        {{.half = 2}, "2024-H2", nearest, false, day_at(2025, 6, 10)},
        {{.season = 4, .told = relation::that}, "2024-WI", nearest, false, day_at(2025, 8, 31)},
        {{.short_year = true, .decade = 0}, "200"},
        {{.short_year = true, .decade = 30}, "203", nearest, false, day_at(2030, 6, 1)},
        {{.quarter = 1, .nth = 1, .nth_weekday = 5}, "2025-01-03"},
        {{.year = 10000, .nth = 1, .nth_weekday = 5}, ""},
        {{.before_christ = true, .century = 3}, "BC02"},
        {{.millennium = 3}, "2"},
        {{.millennium = 9}, "8"},
        {{.millennium = 10}, ""},
    };
    check(rows);
}

TEST_CASE("resolve/period_moment: a decade begins with its ten")
{
    const lede::resolve::frame f = frame_of({});
    CHECK(lede::resolve::resolve_moment({.decade = 1981}, f).named->start == day_at(1980, 1, 1));
    CHECK(lede::resolve::resolve_moment({.short_year = true, .decade = 81}, f).named->start == day_at(1980, 1, 1));
}

TEST_CASE("resolve/period_moment: the quarter that is reported on is over, unless another was told")
{
    lede::resolve::frame f;
    f.reference = lede::instant{tests::reference};
    const moment the_quarter{.told = relation::that, .of = unit::quarter};
    const auto told = [&](lede::resolve::days_point text_day, lede::grain g) {
        f.text_day = text_day;
        f.text_grain = g;
        return lede::resolve::resolve_moment(the_quarter, f).value;
    };
    CHECK(lede::resolve::resolve_moment(the_quarter, {}).value == "XXXX-QX");
    CHECK(lede::resolve::resolve_moment(the_quarter, f).value == "2025-Q3");
    CHECK(told(day_at(2025, 10, 1), lede::grain::day) == "2025-Q3");
    CHECK(told(day_at(2025, 10, 1), lede::grain::quarter) == "2025-Q4");
    CHECK(told(day_at(2025, 6, 10), lede::grain::day) == "2025-Q2");
    f.reference = {};
    CHECK(told(day_at(2025, 6, 10), lede::grain::day) == "2025-Q2");
}

TEST_CASE("resolve/period_moment: what it is exact to is known without a day of writing")
{
    const auto grain_of = [](const moment& m) { return lede::resolve::resolve_moment(m, {}).grain; };
    CHECK(grain_of({.half = 2}) == lede::grain::half);
    CHECK(grain_of({.fiscal = true, .told = relation::last, .of = unit::year}) == lede::grain::year);
    CHECK(lede::resolve::resolve_moment({.fiscal = true, .told = relation::last, .of = unit::year}, {}).value == "XXXX");
    CHECK(lede::resolve::resolve_moment({.quarter = 2}, {}).value == "XXXX-Q2");
    CHECK(grain_of({.quarter = 2}) == lede::grain::quarter);
    CHECK(grain_of({.season = 2}) == lede::grain::season);
    CHECK(grain_of({.month = 2}) == lede::grain::month);
    CHECK(grain_of({.month = 2, .day = 3}) == lede::grain::day);
    CHECK(grain_of({.year = 10000}) == lede::grain::year);
}

TEST_CASE("resolve/period_moment: fiscal years begin where the caller says")
{
    const auto fiscal = [](moment m, int month, lede::resolve::days_point here = tests::reference) {
        lede::resolve::frame f;
        f.reference = lede::instant{here};
        f.fiscal_month = month;
        m.fiscal = true;
        return *lede::resolve::resolve_moment(m, f).named;
    };
    CHECK(fiscal({.year = 2026}, 10).start == day_at(2025, 10, 1));
    CHECK(fiscal({.year = 2026}, 10).end_excl == day_at(2026, 10, 1));
    CHECK(fiscal({.year = 2026}, 1).start == day_at(2026, 1, 1));
    CHECK(fiscal({.year = 2026, .quarter = 2}, 10).start == day_at(2026, 1, 1));
    CHECK(fiscal({.year = 2026, .quarter = 2}, 10).end_excl == day_at(2026, 4, 1));
    CHECK(fiscal({.year = 2026, .half = 2}, 7).start == day_at(2026, 1, 1));
    CHECK(fiscal({.year = 2026, .half = 2}, 7).value == "FY2026-H2");
    CHECK(fiscal({.told = relation::current, .of = unit::year}, 10).value == "FY2026");
    CHECK(fiscal({.told = relation::current, .of = unit::year}, 11).value == "FY2025");
    CHECK(fiscal({.told = relation::current, .of = unit::year}, 1).value == "FY2025");
    CHECK(fiscal({.told = relation::current, .of = unit::year}, 10, day_at(2025, 3, 31)).value == "FY2025");
    CHECK(fiscal({.year = 1}, 1).value == "FY0001");
    CHECK(lede::resolve::resolve_moment({.year = 0, .fiscal = true}, {}).note == lede::note::outside_years);
    CHECK(fiscal({.told = relation::last, .of = unit::year}, 10, day_at(2, 3, 31)).value == "FY0001");
    lede::resolve::frame early;
    early.reference = lede::instant{day_at(1, 3, 31)};
    CHECK(lede::resolve::resolve_moment({.fiscal = true, .told = relation::last, .of = unit::year}, early).note
          == lede::note::outside_years);
}
// clang-format on
