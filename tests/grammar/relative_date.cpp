#include "dated.hpp"

#include <doctest/doctest.h>

namespace {
using lede::modifier;
// clang-format off
const tests::dated_row corpus[] = {
    {"two weeks ago",                                 "two weeks ago",                         "2025-W42"},
    {"three days from now",                           "three days from now",                   "2025-11-03"},
    {"40 million years ago",                          "40 million years ago",                  "PAST_REF"},
    {"2.5 billion years ago",                         "2.5 billion years ago",                 "PAST_REF"},
    {"ten years later",                               "ten years later",                       "2035"},
    {"25 centuries ago",                              "25 centuries ago",                      "BC04"},
    {"a month earlier",                               "a month earlier",                       "2025-09"},
    {"two days before Christmas",                     "two days before Christmas",             "2025-12-23"},
    {"a year ago today",                              "a year ago today",                      "2024-10-31"},
    {"two weeks ago Friday",                          "two weeks ago Friday",                  "2025-10-17"},
    {"a week from Tuesday",                           "a week from Tuesday",                   "2025-11-11"},
    {"three days after Nov. 3",                       "three days after Nov. 3",               "2025-11-06"},
    {"the day before Christmas",                      "the day before Christmas",              "2025-12-24"},
    {"the week after Nov. 3",                         "the week after Nov. 3",                 "2025-W46"},
    {"the day before.",                               "the day before",                        "2025-10-30"},
    {"the year before.",                              "the year before",                       "2024"},
    {"the year previous.",                            "the year previous",                     "2024"},
    {"five years previously",                         "five years previously",                 "2020"},
    {"two months before, the",                        "two months before",                     "2025-08"},
    {"a year and a half ago",                         "a year and a half ago",                 "2024-04"},
    {"two decades ago",                               "two decades ago",                       "2005"},
    {"2 years, 1 month and 21 days ago",              "2 years, 1 month and 21 days ago",      "2023-09-09"},
    {"about ten years ago",                           "about ten years ago",                   "2015", modifier::approx},
    {"years ago",                                     "years ago",                             "PAST_REF"},
    {"three days later than planned",                 "",                                      ""},
    {"the day before the vote",                       "",                                      ""},
    {"two weeks",                                     "",                                      ""},
    {"the day after",                                   "the day after",                         "2025-11-01"},
    {"two days after 2:00",                           "",                                      ""},
    {"the week since Nov. 3",                         "",                                      ""},
    {"3w later", "3w later", "2025-11-21"},
    {"a day from right now", "a day from right now", "2025-11-01"},
    {"three business days ago", "three business days ago", "2025-10-28"},
    {"five days before the New Year", "five days before the New Year", "2025-12-27"},
    {"a day before new year parties", "", ""},
    {"half a century ago", "half a century ago", "1975"},
    {"the day after Thanksgiving", "the day after Thanksgiving", "2025-11-28"},
    {"two years ago this month", "two years ago this month", "2023-10"},
    {"a year ago this week", "a year ago this week", "2024-W44"},
    {"a year ago this Friday", "a year ago this Friday", "2024-10-31"},
    {"two years ago that month", "two years ago", "2023"},
};
// clang-format on
} // namespace

TEST_CASE("grammar/relative_date") { tests::check_dated(corpus, lede::grammar::offset); }
