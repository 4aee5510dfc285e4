// Every word, mark and order that a rule takes in place of another: whole strings of our own, and what they mean.
#include "../reference.hpp"

#include <lede/parse.hpp>

#include <doctest/doctest.h>

#include <string_view>

namespace {
using lede::modifier;

struct row {
    std::string_view text, value; // value empty: it is no date
    modifier mod{};
};
// clang-format off
const row amounts[] = {
    {"half a year",                        "P6M"},
    {"half an hour",                       "PT30M"},
    {"half-hour",                          "PT30M"},
    {"a half-hour",                        "PT30M"},
    {"two\u2013three weeks",               "PXW"},
    {"two or three weeks",                 "PXW"},
    {"three weeks or less",                "P3W", modifier::equal_or_less},
    {"three weeks or more",                "P3W", modifier::equal_or_more},
    {"the first two weeks",                "P2W"},
    {"the final two weeks",                "P2W"},
    {"the opening two weeks",              "P2W"},
    {"two nights",                         "P2D"},
    {"at least two nights",                "P2D", modifier::equal_or_more},
    {"at least two days",                  "P2D", modifier::equal_or_more},
    {"the many weeks",                     "PXW"},
    {"many weeks",                         "PXW"},
};
const row days[] = {
    {"Mon., Nov. 3",                       "2025-11-03"},
    {"Monday, the 3rd of November",        "2025-11-03"},
    {"Monday the 3rd of November",         "2025-11-03"},
    {"3 November 44 BC",                   "BC0044-11-03"},
    {"May 3, 3021",                        "3021-05-03"},
    {"May 3, twenty twenty-one",           "2021-05-03"},
    {"May 2021",                           "2021-05"},
    {"May of 2021",                        "2021-05"},
    {"the third of May 2021",              "2021-05-03"},
    {"May third, 2021",                    "2021-05-03"},
    {"May third 2021",                     "2021-05-03"},
    {"May the 3rd, 2021",                  "2021-05-03"},
    {"May 3 2021",                         "2021-05-03"},
    {"3 of May 2021",                      "2021-05-03"},
    {"third of May",                       "2025-05-03"},
    {"twenty twenty-one",                  "2021"},
    {"the 3rd, 5th and 7th of May",        ""},
    {"October 1 and 2",                    "2025-10-01/2025-10-02"},
};
const row clocks[] = {
    {"quarter past three",                 "2025-10-31T03:15"},
    {"a quarter after three",              "2025-10-31T03:15"},
    {"quarter to three",                   "2025-10-31T02:45"},
    {"a quarter before three",             "2025-10-31T02:45"},
    {"half past three",                    "2025-10-31T03:30"},
    {"3 p.m. New York time",               "2025-10-31T15:00"},
    {"3 p.m. Oslo time",                   "2025-10-31T15:00"},
    {"2025-11-04T15:00:30.250Z",           "2025-11-04T15:00:30Z"},
    {"between 9 and 11 a.m.",              "2025-10-31T09:00/2025-10-31T11:00"},
    {"between 9.30 and 11 a.m.",           "2025-10-31T09:30/2025-10-31T11:00"},
    {"between 9 a.m. and 11 a.m.",         "2025-10-31T09:00/2025-10-31T11:00"},
    {"9 a.m. till 11 a.m.",                "2025-10-31T09:00/2025-10-31T11:00"},
    {"9 a.m. until 11 a.m.",               "2025-10-31T09:00/2025-10-31T11:00"},
    {"9 a.m. through 11 a.m.",             "2025-10-31T09:00/2025-10-31T11:00"},
    {"9 a.m. \u2013 11 a.m.",              "2025-10-31T09:00/2025-10-31T11:00"},
    {"9 a.m. \u2014 11 a.m.",              "2025-10-31T09:00/2025-10-31T11:00"},
    {"9 to 11 a.m. on Tuesday",            "2025-10-28T09:00/2025-10-28T11:00"},
    {"9 to 11 a.m., Tuesday",              "2025-10-28T09:00/2025-10-28T11:00"},
    {"9 to 11 a.m. of May 3",              "2025-05-03T09:00/2025-05-03T11:00"},
    {"Friday at about 7",                  "2025-10-31T07:00"},
    {"Friday at 7 in the morning",         "2025-10-31T07:00"},
    {"Friday, 7 p.m.",                     "2025-10-31T19:00"},
    {"Tuesday around 7 p.m.",              "2025-10-28T19:00"},
    {"the morning of May 3",               "2025-05-03TMO"},
    {"the morning on May 3",               "2025-05-03TMO"},
    {"the morning hours of May 3",         "2025-05-03TMO"},
    {"morning yesterday",                  "2025-10-30TMO"},
    {"Tue. 9 a.m.",                        "2025-10-28T09:00"},
};
const row ranges[] = {
    {"May 3 \u2014 June 2, 2021",          "2021-05-03/2021-06-02"},
    {"May 3 thru June 2, 2021",            "2021-05-03/2021-06-02"},
    {"May 3 till June 2, 2021",            "2021-05-03/2021-06-02"},
    {"May 3 until June 2, 2021",           "2021-05-03/2021-06-02"},
    {"May 3 through June 2, 2021",         "2021-05-03/2021-06-02"},
    {"44 and 31 BC",                       "BC0044/BC0031"},
    {"44\u201331 BC",                      "BC0044/BC0031"},
    {"two weeks starting Monday",          "P2W"},
    {"two weeks beginning on Monday",      "P2W"},
    {"two weeks commencing Monday",        "P2W"},
    {"the week of May 3, 2021",            "2021-W18"},
    {"the week beginning May 3, 2021",     "2021-W18"},
    {"the week starting on May 3, 2021",   "2021-W18"},
    {"the week commencing May 3, 2021",    "2021-W18"},
    {"the week ending May 9, 2021",        "2021-W18"},
};
const row periods[] = {
    {"the second quarter in 2021",         "2021-Q2"},
    {"the second quarter, 2021",           "2021-Q2"},
    {"2nd quarter of 2021",                "2021-Q2"},
    {"the fiscal second quarter of 2021",  "FY2021-Q2"},
    {"the second quarter of the fiscal year 2021", "FY2021-Q2"},
    {"the second quarter of last year",    "2024-Q2"},
    {"the second quarter in last year",    "2024-Q2"},
    {"the second quarter of the previous year", "2024-Q2"},
    {"the final quarter of 2021",          "2021-Q4"},
    {"the last quarter of 2021",           "2021-Q4"},
    {"the last quarter of last year",      "2024-Q4"},
    {"the 2nd half of 2021",               "2021-H2"},
    {"the last half of 2021",              "2021-H2"},
    {"the latter half of 2021",            "2021-H2"},
    {"the final half of 2021",             "2021-H2"},
    {"the spring, 2021",                   "2021-SP"},
    {"spring of 2021",                     "2021-SP"},
    {"spring '21",                         "2021-SP"},
    {"summer 44 BC",                       "BC0044-SU"},
    {"summer of nineteen fourteen",        "1914-SU"},
    {"fiscal '21",                         "FY2021"},
    {"fiscal year 2021",                   "FY2021"},
    {"financial year 2021",                "FY2021"},
    {"the 20th-century",                   "19"},
    {"the 3rd century BC",                 "BC02"},
    {"the last full week",                 "2025-W43"},
    {"last calendar year",                 "2024"},
    {"the week-end",                       "2025-W43-WE"},
    {"the fortnight",                      "2025-W44/2025-W45"},
    {"June of last year",                  "2024-06"},
    {"June in the same year",              "2025-06"},
    {"May 3 of last year",                 "2024-05-03"},
    {"May 3, last year",                   "2024-05-03"},
    {"May the 3rd of last year",           "2024-05-03"},
    {"this same June",                     "2025-06"},
    {"last Christmas week",                "2024-W52"},
    {"the same quarter of the prior year", "2024-Q4"},
    {"the same quarter of the previous year", "2024-Q4"},
    {"the same quarter in the last year",  "2024-Q4"},
    {"the same quarter last year",         "2024-Q4"},
    {"the comparable quarter last year",   "2024-Q4"},
    {"the corresponding quarter last year", "2024-Q4"},
    {"the fourth week of last year",       "2024-W04"},
};
const row feasts[] = {
    {"Christmas, 2021",                    "2021-12-25"},
    {"Christmas of 2021",                  "2021-12-25"},
    {"Christmas in 2021",                  "2021-12-25"},
    {"Labor Day week-end",                 "2025-W35-WE"},
    {"the weekend of Labor Day",           "2025-W35-WE"},
    {"the weekend of Labor Day, 2021",     "2021-W35-WE"},
    {"the week of Christmas 2021",         "2021-W51"},
};
const row edges[] = {
    {"mid 2014",                           "2014", modifier::mid},
    {"mid- to late 2014",                  "2014", modifier::mid},
    {"early to mid-2014",                  "2014", modifier::start},
    {"early and mid-2014",                 "2014", modifier::start},
    {"early or mid-2014",                  "2014", modifier::start},
    {"the mid-morning of May 3",           "2025-05-03TMO", modifier::mid},
};
const row away[] = {
    {"a week ago Tuesday",                 "2025-10-21"},
    {"two days before Tuesday",            "2025-10-26"},
    {"a week ago today",                   "2025-10-24"},
    {"two weeks since May 3, 2021",        ""},
    {"two weeks following May 3, 2021",    "2021-05-17"},
    {"two weeks before",                   "2025-10-17"},
    {"two weeks after",                    "2025-11-14"},
    {"two weeks afterward",                "2025-11-14"},
    {"two weeks afterwards",               "2025-11-14"},
    {"the day after Christmas",            "2025-12-26"},
    {"the very day after Christmas",       "2025-12-26"},
    {"day after Christmas",                "2025-12-26"},
};
// clang-format on

template <class Rows>
void check(const Rows& rows)
{
    for (const row& r : rows) {
        CAPTURE(r.text);
        const lede::result<lede::timex> read = lede::parse_date(r.text, tests::published());
        CHECK(read.has_value() == !r.value.empty());
        if (!read) continue;
        CHECK(read->value.view() == r.value);
        CHECK(read->mod == r.mod);
    }
}
} // namespace

TEST_CASE("grammar/wordings: amounts") { check(amounts); }
TEST_CASE("grammar/wordings: days") { check(days); }
TEST_CASE("grammar/wordings: clock times") { check(clocks); }
TEST_CASE("grammar/wordings: ranges") { check(ranges); }
TEST_CASE("grammar/wordings: periods") { check(periods); }
TEST_CASE("grammar/wordings: feasts") { check(feasts); }
TEST_CASE("grammar/wordings: edges") { check(edges); }
TEST_CASE("grammar/wordings: away from a day") { check(away); }
