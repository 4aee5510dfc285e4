// Dates as diaries, match reports, reports to holders of shares, histories and notices have them.
#include "dates_of.hpp"

#include <doctest/doctest.h>

#include <string_view>

namespace {
struct row {
    std::string_view text, dates;
};
// clang-format off
const row corpus[] = {
    // a quarter of a game, as many years as were told, the old quarter days
    {"They led with 3:12 left in the fourth quarter.",               ""},
    {"They led with 3:12 to play in the fourth quarter of the final.", ""},
    {"With 1:32 remaining in the second quarter they led.",          ""},
    {"They left in the fourth quarter.",                             "fourth quarter=2025-Q4"},
    {"They led with two minutes to go in the fourth quarter.",       "two minutes=PT2M"},
    {"They led sales in the fourth quarter.",                        "fourth quarter=2025-Q4"},
    {"It was her third prize in as many years.",                     ""},
    {"It was her first prize in many years.",                        "many years=PXY"},
    {"The rents fell due at Michaelmas 1536 and on Lady Day 1537.",  "Michaelmas 1536=1536-09-29; Lady Day 1537=1537-03-25"},
    // so long from a day on; a half of the year by its letter; a delay; a place in a line
    {"The show runs from Nov. 14 for ten days.",                     "Nov. 14 for ten days=2025-11-14/P10D"},
    {"The show opens on Nov. 14 for ten days.",                      "Nov. 14=2025-11-14; ten days=P10D"},
    {"Sales fell in H1, and in H2 they rose.",                       "H1=2025-H1; H2=2025-H2"},
    {"The engine runs on H2. It is stored in H2 tanks.",             ""},
    {"Sales fell in the first half.",                                ""},
    {"The wages came two weeks late last month.",                    "two weeks=P2W; last month=2025-09"},
    {"It opened late last month.",                                   "late last month=2025-09"},
    {"The crown passed to the 5th in line.",                         ""},
    {"The train passed on the 5th in silence.",                      "5th=2025-10-05"},
    {"Gates open Friday @ 7 p.m.",                                   "Friday @ 7 p.m.=2025-10-31T19:00"},
};
// clang-format on
} // namespace

TEST_CASE("reader/date: in many styles")
{
    for (const row& r : corpus) {
        CAPTURE(r.text);
        CHECK(tests::dates_of(r.text) == r.dates);
    }
}
