#include "dated.hpp"

#include <doctest/doctest.h>

namespace {
// clang-format off
const tests::dated_row corpus[] = {
    {"Christmas 2014 was mild",            "Christmas 2014",             "2014-12-25"},
    {"Christmas",                          "Christmas",                  "2025-12-25"},
    {"Christmas        Eve of 1914",       "Christmas        Eve of 1914", "1914-12-24"},
    {"Christmas Eve of 1914",              "Christmas Eve of 1914",      "1914-12-24"},
    {"new year's eve",                     "new year's eve",             "2025-12-31"},
    {"Independence Day",                   "Independence Day",           "2025-07-04"},
    {"India's Independence Day 2022",      "India's Independence Day 2022", "2022-08-15"},
    {"last Easter",                        "last Easter",                "2025-04-20"},
    {"next Easter",                        "next Easter",                "2026-04-05"},
    {"Easter of last year",                "Easter of last year",        "2024-03-31"},
    {"Christmas Day last year",            "Christmas Day last year",    "2024-12-25"},
    {"thanksgiving 2023",                  "thanksgiving 2023",          "2023-11-23"},
    {"Easter of 2016",                     "Easter of 2016",             "2016-03-27"},
    {"Thanksgiving of last year",          "Thanksgiving of last year",  "2024-11-28"},
    {"Thanksgiving weekend 2023",          "Thanksgiving weekend 2023",  "2023-W47-WE"},
    {"the weekend of Thanksgiving 2023",   "the weekend of Thanksgiving 2023", "2023-W47-WE"},
    {"Easter Monday 1916",                 "Easter Monday 1916",         "1916-04-24"},
    {"Thanksgiving weekend",               "Thanksgiving weekend",       "2025-W48-WE"},
    {"the weekend of Labor Day 2025",      "the weekend of Labor Day 2025", "2025-W35-WE"},
    {"Easter week 2022",                   "Easter week 2022",           "2022-W15"},
    {"Chuseok 2023",                       "Chuseok 2023",               "2023-09-29"},
    {"Lunar New Year 2026",                "Lunar New Year 2026",        "2026-02-17"},
    {"Diwali 2022",                        "Diwali 2022",                "2022-10-24"},
    {"Yom Kippur 1973",                    "Yom Kippur 1973",            "1973-10-06"},
    {"Hanukkah 2024",                      "Hanukkah 2024",              "2024-12-26/2025-01-02"},
    {"Eid al-Fitr 2024",                   "Eid al-Fitr 2024",           "2024-04-10"},
    {"Christmas night",                    "Christmas night",            "2025-12-25TNI"},
    {"Chuseok 2150",                       "Chuseok 2150",               ""},
    {"thanksgiving for rain",              "",                           ""},
    {"Easter\nEgg Roll",                   "",                           ""},
    {"Easter Island",                      "",                           ""},
    {"Yom Kippur War",                     "",                           ""},
    {"Good Friday Agreement",              "",                           ""},
    {"Diwalis",                            "",                           ""},
    {"thanksgiving in 3 years", "thanksgiving", "2025-11-27"},
    {"Tax Day 2012", "Tax Day 2012", "2012-04-17"},
    {"Tax Day 2027", "Tax Day 2027", "2027-04-15"},
    {"Emancipation Day 2011", "Emancipation Day 2011", "2011-04-15"},
    {"Boss's Day 2022", "Boss's Day 2022", "2022-10-17"},
    {"Super Tuesday 2024", "Super Tuesday 2024", "2024-03-05"},
    {"Super Tuesday 2023", "Super Tuesday 2023", ""},
    {"Super Tuesday", "Super Tuesday", "2024-03-05"},
    {"Mini-Tuesday", "Mini-Tuesday", "2004-02-03"},
    {"EMS Week 2018", "EMS Week 2018", "2018-05-20/2018-05-26"},
    {"daylight saving end 2025", "daylight saving end 2025", "2025-11-02"},
    {"the ides of March", "the ides of March", "2025-03-15"},
    {"World Press Freedom Day", "World Press Freedom Day", "2025-05-03"},
};
// clang-format on
} // namespace

TEST_CASE("grammar/holiday")
{
    for (const tests::dated_row& r : corpus) {
        CAPTURE(r.text);
        lede::timex t;
        CHECK(tests::dated(r.text, lede::grammar::point, t) == r.matched);
        CHECK(t.value.view() == r.value);
    }
}

TEST_CASE("grammar/holiday: what is reckoned, and what no table holds, is said")
{
    lede::timex t;
    tests::dated("Ramadan 2025", lede::grammar::point, t);
    CHECK(t.approximate);
    CHECK(t.start == lede::resolve::day_at(2025, 3, 1));
    CHECK(t.end_excl == lede::resolve::day_at(2025, 3, 31));
    tests::dated("Chuseok 2150", lede::grammar::point, t);
    CHECK(t.note == lede::note::outside_holiday_table);
    CHECK_FALSE(t.start);
    tests::dated("Christmas", lede::grammar::point, t, {});
    CHECK(t.value.view() == "XXXX-12-25");
    CHECK(t.note == lede::note::needs_reference);
}
