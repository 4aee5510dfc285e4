#include "dated.hpp"

#include <doctest/doctest.h>

#include <string_view>
#include <utility>

namespace {
// clang-format off
const tests::dated_row corpus[] = {
    // text                             what is taken                        value
    {"3 p.m. KST",                       "3 p.m. KST",                        "2025-10-31T15:00"},
    {"3 p.m. Eastern Time",              "3 p.m. Eastern Time",               "2025-10-31T15:00"},
    {"3 p.m. New York time", "3 p.m. New York time", "2025-10-31T15:00"},
    {"3 p.m. local time",                "3 p.m. local time",                 "2025-10-31T15:00"},
    {"3 p.m. Beijing time",              "3 p.m. Beijing time",               "2025-10-31T15:00"},
    {"15:00 UTC",                        "15:00 UTC",                         "2025-10-31T15:00Z"},
    {"15:00 GMT+2",                      "15:00 GMT+2",                       "2025-10-31T15:00+02:00"},
    {"15:00 UTC -2:30",                  "15:00 UTC -2:30",                   "2025-10-31T15:00-02:30"},
    {"15:00+09:00",                      "15:00+09:00",                       "2025-10-31T15:00+09:00"},
    {"3 p.m. (GMT)",                     "3 p.m. (GMT)",                      "2025-10-31T15:00Z"},
    {"15:00 (UTC+2)",                    "15:00 (UTC+2)",                     "2025-10-31T15:00+02:00"},
    {"2025-11-04T15:00Z",                "2025-11-04T15:00Z",                 "2025-11-04T15:00Z"},
    {"2025-11-04T15:00+09:00",           "2025-11-04T15:00+09:00",            "2025-11-04T15:00+09:00"},
    {"2025-11-04T1530Z",                 "2025-11-04T1530Z",                  "2025-11-04T15:30Z"},
    {"20251104T153045Z",                 "20251104T153045Z",                  "2025-11-04T15:30:45Z"},
    {"2025-11-04T15:00-0530",            "2025-11-04T15:00-0530",             "2025-11-04T15:00-05:30"},
    {"15:00 (again)",                    "15:00",                             "2025-10-31T15:00"},
    {"15:00+0900", "15:00+0900", "2025-10-31T15:00+09:00"},
    {"15:00 UTC+9", "15:00 UTC+9", "2025-10-31T15:00+09:00"},
    {"8 a.m. Eastern", "8 a.m. Eastern", "2025-10-31T08:00"},
    {"8 a.m. Pacific, the mayor", "8 a.m. Pacific", "2025-10-31T08:00"},
    {"8 p.m. Central Park", "8 p.m.", "2025-10-31T20:00"},
    {"8 a.m. eastern", "8 a.m.", "2025-10-31T08:00"},
};
// clang-format on
} // namespace

TEST_CASE("grammar/clock_zone") { tests::check_dated(corpus, lede::grammar::point); }

TEST_CASE("grammar/clock_zone: the zone is reported as it is written")
{
    for (const auto& [text, zone] : {std::pair{"3 p.m. KST", "KST"}, {"15:00 GMT+2", "GMT+2"}, {"3 p.m. (GMT)", "GMT"},
             {"15:00+09:00", "+09:00"}, {"3 p.m. local time", "local time"}, {"15:00 (again)", ""}}) {
        CAPTURE(text);
        lede::timex t;
        tests::dated(text, lede::grammar::point, t);
        CHECK(t.zone.in(text) == zone);
    }
}
