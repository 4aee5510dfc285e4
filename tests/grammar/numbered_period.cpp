#include "dated.hpp"

#include <doctest/doctest.h>

namespace {
using lede::modifier;
// clang-format off
const tests::dated_row corpus[] = {
    {"third quarter of 2009",                         "third quarter of 2009",                 "2009-Q3"},
    {"third-quarter sales",                           "third-quarter",                         "2025-Q3"},
    {"Q3 2019",                                       "Q3 2019",                               "2019-Q3"},
    {"third quarter of fiscal 2009",                  "third quarter of fiscal 2009",          "FY2009-Q3"},
    {"third fiscal quarter",                          "third fiscal quarter",                  "FY2025-Q3"},
    {"first half of last year",                       "first half of last year",               "2024-H1"},
    {"latter half of 2008",                           "latter half of 2008",                   "2008-H2"},
    {"the first half of the year",                    "the first half of the year",            "2025-H1"},
    {"the final quarter of 2006",                     "the final quarter of 2006",             "2006-Q4"},
    {"second half",                                   "second half",                           "2025-H2"},
    {"the 2009 third quarter",                        "the 2009 third quarter",                "2009-Q3"},
    {"2019-Q1",                                       "2019-Q1",                               "2019-Q1"},
    {"this year's first half",                        "this year's first half",                "2025-H1"},
    {"the year-ago third quarter",                    "the year-ago third quarter",            "2024-Q3"},
    {"summer 2007",                                   "summer 2007",                           "2007-SU"},
    {"the winter of 1994",                            "the winter of 1994",                    "1994-WI"},
    {"autumn of 481 BC",                              "autumn of 481 BC",                      "BC0481-FA"},
    {"fiscal 2009",                                   "fiscal 2009",                           "FY2009"},
    {"fiscal year 2009",                              "fiscal year 2009",                      "FY2009"},
    {"FY2009",                                        "FY2009",                                "FY2009"},
    {"FY 25",                                         "FY 25",                                 "FY2025"},
    {"the 2009 fiscal year",                          "the 2009 fiscal year",                  "FY2009"},
    {"the 1990s",                                     "the 1990s",                             "199"},
    {"the 1800s",                                     "the 1800s",                             "18"},
    {"the 1900s",                                     "the 1900s",                             "190"},
    {"the '90s",                                      "the '90s",                              "199"},
    {"the 80s",                                       "the 80s",                               "198"},
    {"the nineties",                                  "the nineties",                          "199"},
    {"the 470s BC",                                   "the 470s BC",                           "BC047"},
    {"late 1990s",                                    "late 1990s",                            "199", modifier::end},
    {"the mid-to-late 1980s",                         "the mid-to-late 1980s",                 "198", modifier::mid},
    {"20th century",                                  "20th century",                          "19"},
    {"the ninth century BC",                          "the ninth century BC",                  "BC08"},
    {"twenty-first century",                          "twenty-first century",                  "20"},
    {"the third millennium",                          "the third millennium",                  "2"},
    {"his 80s",                                       "",                                      ""},
    {"MiG-15s",                                       "",                                      ""},
    {"Q5 2019",                                       "",                                      ""},
    {"fifties rock",                                  "",                                      ""},
    {"2018Q4", "2018Q4", "2018-Q4"},
    {"18q4", "18q4", "2018-Q4"},
    {"week 3 of 2027", "week 3 of 2027", "2027-W03"},
    {"week 27 of last year", "week 27 of last year", "2024-W27"},
    {"the week 31.", "the week 31", "2025-W31"},
    {"week 3 of the trial", "", ""},
    {"CY2018", "CY2018", "2018"},
    {"1990 s", "1990 s", "199"},
};
// clang-format on
} // namespace

TEST_CASE("grammar/numbered_period") { tests::check_dated(corpus, lede::grammar::point); }
