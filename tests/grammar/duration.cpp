#include "dated.hpp"

#include <doctest/doctest.h>

namespace {
using lede::modifier;
// clang-format off
const tests::dated_row corpus[] = {
    {"the first three years",                         "the first three years",                 "P3Y"},
    {"the nine months",                               "the nine months",                       "P9M"},
    {"the nine-month talks",                          "",                                      ""},
    {"the year to April",                             "the year",                              "P1Y"},
    {"the year to 3 May",                             "the year",                              "P1Y"},
    {"the year to come",                              "",                                      ""},
    {"9 last year",                                   "",                                      ""},
    {"the last two weeks",                            "the last two weeks",                    "P2W"},
    {"the last two weeks of February",                "the last two weeks of February",        "P2W"},
    {"the three previous weeks",                      "the three previous weeks",              "P3W"},
    {"the past two weeks",                            "the past two weeks",                    "P2W"},
    {"the last year and a half",                      "the last year and a half",              "P1.5Y"},
    {"the next 12 months",                            "the next 12 months",                    "P12M"},
    {"coming months",                                 "coming months",                         "PXM"},
    {"the following days",                            "the following days",                    "PXD"},
    {"the weeks ahead",                               "the weeks ahead",                       "PXW"},
    {"years to come",                                 "years to come",                         "PXY"},
    {"all day",                                       "all day",                               "P1D"},
    {"all year",                                      "all year",                              "P1Y"},
    {"year-long",                                     "year-long",                             "P1Y"},
    {"decades-long",                                  "decades-long",                          "PXDE"},
    {"months-old",                                    "months-old",                            "PXM"},
    {"three-month-long",                              "three-month-long",                      "P3M"},
    {"the next three quarters",                       "the next three quarters",               "P3Q"},
    {"years of talks",                                "years",                                 "PXY"},
    {"the first year",                                "",                                      ""},
    {"the vote",                                      "",                                      ""},
    {"many years to come",                             "many years to come",                    "PXY"},
    {"the year ended June 28",                       "the year",                              "P1Y"},
    {"month-long",                                    "month-long",                            "P1M"},
    {"nine day long",                                 "nine day long",                         "P9D"},
    {"a month-long",                                  "",                                      ""},
    {"three days from Monday", "three days", "P3D"},
    {"three days, starting next Monday", "three days, starting next Monday", "P3D"},
    {"2 nights", "2 nights", "P2D"},
    {"three nights in", "three nights", "P3D"},
    {"2h", "2h", "PT2H"},
    {"7-month-old truce", "7-month-old", "P7M"},
    {"8-month old", "8-month", "P8M"},
    {"the early years", "the early years", "PXY"},
    {"the final years of the campaign", "the final years", "PXY"},
    {"the early vote", "", ""},
    {"three months", "three months", "P3M"},
    {"the coming days and weeks", "the coming days and weeks", "PXW"},
    {"the days and weeks ahead", "the days and weeks ahead", "PXW"},
    {"days and weeks", "days", "PXD"},
    {"the final two weeks of the year", "the final two weeks of the year", "P2W"},
    {"the first three days of the week", "the first three days of the week", "P3D"},
    {"the last three weeks of talks", "the last three weeks", "P3W"},
};
// clang-format on
} // namespace

TEST_CASE("grammar/duration") { tests::check_dated(corpus, lede::grammar::duration); }
