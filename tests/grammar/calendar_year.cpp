// Years behind a day, and with their era.
#include "dated.hpp"

#include <doctest/doctest.h>

namespace {
// clang-format off
const tests::dated_row corpus[] = {
    {"494 BC",                "494 BC",         "BC0494"},
    {"494 B.C.",              "494 B.C.",       "BC0494"},
    {"AD 70",                 "AD 70",          "0070"},
    {"March 3, 2021",         "March 3, 2021",  "2021-03-03"},
    {"March 3 2021",          "March 3 2021",   "2021-03-03"},
    {"March 3 '98",           "March 3 '98",    "1998-03-03"},
    {"March 3 96.",           "March 3 96",     "1996-03-03"},
    {"March 3, 99999.",       "March 3, 99999", ""},
    {"March 3 21 people",     "March 3",        "2025-03-03"},
    {"March 3, 99999 people", "March 3",        "2025-03-03"},
    {"May 2568 BE", "May 2568 BE", "2025-05"},
    {"May 4, in the year 1811", "May 4, in the year 1811", "1811-05-04"},
    {"9th day of April, in the year 1811", "9th day of April, in the year 1811", "1811-04-09"},
    {"4 May in the year of our Lord two thousand twenty-one", "4 May in the year of our Lord two thousand twenty-one", "2021-05-04"},
    {"4 May in the year of our lives 1784", "4 May", "2025-05-04"},
    {"4 May, in the year to come", "4 May", "2025-05-04"},
};
// clang-format on
} // namespace

TEST_CASE("grammar/calendar_year") { tests::check_dated(corpus, lede::grammar::point); }
