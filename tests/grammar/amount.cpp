#include "dated.hpp"

#include <doctest/doctest.h>

namespace {
using lede::modifier;
// clang-format off
const tests::dated_row corpus[] = {
    {"two and a half years",                          "two and a half years",                  "P2.5Y"},
    {"one-and-a-half years",                          "one-and-a-half years",                  "P1.5Y"},
    {"two and half years",                            "two and half years",                    "P2.5Y"},
    {"half a year",                                   "half a year",                           "P6M"},
    {"a half hour",                                   "a half hour",                           "PT30M"},
    {"half-hour",                                     "half-hour",                             "PT30M"},
    {"half a dozen years",                            "half a dozen years",                    "P6Y"},
    {"a hundred years",                               "a hundred years",                       "P100Y"},
    {"a dozen years",                                 "a dozen years",                         "P12Y"},
    {"another week",                                  "another week",                          "P1W"},
    {"another two weeks",                             "another two weeks",                     "P2W"},
    {"two to three weeks",                            "two to three weeks",                    "PXW"},
    {"12-18 months",                                  "12-18 months",                          "PXM"},
    {"one or two days",                               "one or two days",                       "PXD"},
    {"3 days",                                        "3 days",                                "P3D"},
    {"2.5 years",                                     "2.5 years",                             "P2.5Y"},
    {"1.25 years",                                    "1.25 years",                            "P1.25Y"},
    {"5 1/2 hours",                                   "5 1/2 hours",                           "PT5H30M"},
    {"three-month",                                   "three-month",                           "P3M"},
    {"a week",                                        "a week",                                "P1W"},
    {"several weeks",                                 "several weeks",                         "PXW"},
    {"a few days",                                    "a few days",                            "PXD"},
    {"a couple of years",                             "a couple of years",                     "PXY"},
    {"many years",                                    "many years",                            "PXY"},
    {"a several-year stay",                           "a several-year",                        "PXY"},
    {"three full years",                              "three full years",                      "P3Y"},
    {"two more days",                                 "two more days",                         "P2D"},
    {"four consecutive days",                         "four consecutive days",                 "P4D"},
    {"a single day",                                  "a single day",                          "P1D"},
    {"single-day",                                    "single-day",                            "P1D"},
    {"five trading days",                             "five trading days",                     "P5D"},
    {"three business plans",                          "",                                      ""},
    {"a year and a half",                             "a year and a half",                     "P1.5Y"},
    {"one hour and a quarter",                        "one hour and a quarter",                "PT1H15M"},
    {"one year and three months",                     "one year and three months",             "P1Y3M"},
    {"two days, 1 hour and 5 minutes",                "two days, 1 hour and 5 minutes",        "P2DT1H5M"},
    {"one year 10 times",                             "one year",                              "P1Y"},
    {"three days, two weeks",                         "three days",                            "P3D"},
    {"two years or so",                               "two years or so",                       "P2Y", modifier::approx},
    {"three days or more",                            "three days or more",                    "P3D", modifier::equal_or_more},
    {"about a week",                                  "about a week",                          "P1W", modifier::approx},
    {"more than ten years",                           "more than ten years",                   "P10Y", modifier::more_than},
    {"nearly five months",                            "nearly five months",                    "P5M", modifier::less_than},
    {"a decade",                                      "a decade",                              "P10Y"},
    {"three quarters",                                "three quarters",                        "P3Q"},
    {"two to three weeks",                            "two to three weeks",                    "PXW"},
    {"between 60 and 90 days",                        "between 60 and 90 days",                "PXD"},
    {"half the year",                                 "",                                      ""},
    {"$3 days",                                       "",                                      ""},
    {"a few day",                                     "",                                      ""},
};
// clang-format on
} // namespace

TEST_CASE("grammar/amount") { tests::check_dated(corpus, lede::grammar::duration); }
