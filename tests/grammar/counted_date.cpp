#include "dated.hpp"

#include <doctest/doctest.h>

namespace {
using lede::modifier;
// clang-format off
const tests::dated_row corpus[] = {
    {"first Tuesday of November",                     "first Tuesday of November",             "2025-11-04"},
    {"the third week of March",                       "the third week of March",               "2025-W12"},
    {"the last week of September 2014",               "the last week of September 2014",       "2014-W39"},
    {"the last week of July 2016",                    "the last week of July 2016",            "2016-W30"},
    {"the last Friday of this month",                 "the last Friday of this month",         "2025-10-31"},
    {"the 300th day of 2025",                         "the 300th day of 2025",                 "2025-10-27"},
    {"the last day of November 2025",                 "the last day of November 2025",         "2025-11-30"},
    {"final day of last June",                        "final day of last June",                "2025-06-30"},
    {"the first Monday of the year",                  "the first Monday of the year",          "2025-01-06"},
    {"the fifth Monday of November 2025",             "the fifth Monday of November 2025",     ""},
    {"the 366th day of 2025",                         "the 366th day of 2025",                 ""},
    {"last year in the October 1998",                  "last year", "2024"},
    {"first Tuesday",                                 "",                                      ""},
    {"third quarter in March",                        "third quarter",                         "2025-Q3"},
    {"the first quarter of 2025",                     "the first quarter of 2025",             "2025-Q1"},
    {"third week",                                    "",                                      ""},
    {"300th day",                                     "",                                      ""},
    {"last day of talks",                             "",                                      ""},
    {"the third last day of 2025", "the third last day of 2025", "2025-12-29"},
    {"second-to-last Friday of November 2025", "second-to-last Friday of November 2025", "2025-11-21"},
    {"the 3rd last week of 2018", "the 3rd last week of 2018", "2018-W50"},
    {"the last weekend of May 2025", "the last weekend of May 2025", "2025-W22-WE"},
    {"the second to last Friday of November 2025", "the second to last Friday of November 2025", "2025-11-21"},
    {"the last decade of the 18th century", "the last decade of the 18th century", "179"},
    {"the third quarter of the 19th century", "the third quarter of the 19th century", "1850/1874"},
    {"the last quarter of the 19th century", "the last quarter of the 19th century", "1875/1899"},
    {"the first year of the 1990s", "the first year of the 1990s", "1990"},
    {"the last year of the 18th century", "the last year of the 18th century", "1799"},
    {"the fifth quarter of the 19th century", "the fifth quarter of the 19th century", ""},
};
// clang-format on
} // namespace

TEST_CASE("grammar/counted_date") { tests::check_dated(corpus, lede::grammar::point); }
