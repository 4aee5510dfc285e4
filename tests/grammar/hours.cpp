#include "dated.hpp"

#include <doctest/doctest.h>

namespace {
using lede::modifier;
// clang-format off
const tests::dated_row corpus[] = {
    {"8-9 a.m.",                                      "8-9 a.m.",                              "2025-10-31T08:00/2025-10-31T09:00"},
    {"2:00 to 2:30 pm",                               "2:00 to 2:30 pm",                       "2025-10-31T14:00/2025-10-31T14:30"},
    {"10:30 to 3",                                    "10:30 to 3",                            "2025-10-31T10:30/2025-10-31T15:00"},
    {"between 3 and 8 am",                            "between 3 and 8 am",                    "2025-10-31T03:00/2025-10-31T08:00"},
    {"Tuesday, 2-4 p.m.",                             "Tuesday, 2-4 p.m.",                     "2025-10-28T14:00/2025-10-28T16:00"},
    {"Nov. 4 from 10 a.m. to noon",                   "Nov. 4 from 10 a.m. to noon",           "2025-11-04T10:00/2025-11-04T12:00"},
    {"2 to 4 p.m. on Tuesday",                        "2 to 4 p.m. on Tuesday",                "2025-10-28T14:00/2025-10-28T16:00"},
    {"10 to 2 p.m.",                                  "10 to 2 p.m.",                          "2025-10-31T10:00/2025-10-31T14:00"},
    {"10 p.m. to 2 a.m.",                             "10 p.m. to 2 a.m.",                     "2025-10-31T22:00/2025-11-01T02:00"},
    {"8-9 people",                                    "",                                      ""},
    {"3 to 4",                                        "",                                      ""},
};
// clang-format on
} // namespace

TEST_CASE("grammar/hours") { tests::check_dated(corpus, lede::grammar::range); }
