#include "reference.hpp"

#include <lede/format/edtf.hpp>
#include <lede/parse.hpp>

#include <doctest/doctest.h>

#include <string_view>

namespace {
struct row {
    std::string_view text, edtf;
};
// clang-format off
const row rows[] = {
    {"November 4",                    "2025-11-04"},
    {"May 2021",                      "2021-05"},
    {"2021",                          "2021"},
    {"the fourth quarter of 2025",    "2025-36"},
    {"the first half of 2024",        "2024-40"},
    {"the spring of 2025",            "2025-21"},
    {"the winter of 2025",            "2025-24"},
    {"the 1990s",                     "199X"},
    {"the 19th century",              "18XX"},
    {"494 BC",                        "-0493"},
    {"May 3-5, 2021",                 "2021-05-03/2021-05-05"},
    {"next week",                     "2025-11-03/2025-11-09"},
    {"3 p.m. on May 3, 2021",         "2021-05-03T15:00:00"},
    {"15:30 UTC on May 3, 2021",      "2021-05-03T15:30:00Z"},
    {"3 p.m. GMT on May 3, 2021",     "2021-05-03T15:00:00Z"},
    {"2021-05-03T15:00:30+09:00",     "2021-05-03T15:00:30+09:00"},
    {"2021-05-03T15:00-03:00",        "2021-05-03T15:00:00-03:00"},
    {"the morning of May 3, 2021",    "2021-05-03"},
    {"233 BC",                        "-0232"},
    {"1 BC",                          "0000"},
    {"the summer of 2025",            "2025-22"},
    {"the fall of 2025",              "2025-23"},
    {"the first quarter of 2025",     "2025-33"},
    {"the second quarter of 2025",    "2025-34"},
    {"the third quarter of 2025",     "2025-35"},
    {"the second half of 2024",       "2024-41"},
    {"the third millennium",          "2XXX"},
    {"two weeks",                     ""},
    {"every Monday",                  ""},
    {"February 30, 2021",             ""},
};
// clang-format on
} // namespace

TEST_CASE("format/edtf")
{
    for (const row& r : rows) {
        CAPTURE(r.text);
        const auto date = lede::parse_date(r.text, tests::published());
        REQUIRE(date);
        CHECK(lede::edtf(*date).view() == r.edtf);
    }
}

TEST_CASE("format/edtf: partial and approximate dates, and open sides")
{
    lede::timex about = *lede::parse_date("1985");
    about.mod = lede::modifier::approx;
    CHECK(lede::edtf(about).view() == "1985~");
    CHECK(lede::edtf(*lede::parse_date("November 4")).view() == "XXXX-11-04");
    CHECK(lede::edtf(*lede::parse_date("Friday")).empty());

    lede::timex since = *lede::parse_date("2014");
    since.end_excl.reset();
    CHECK(lede::edtf(since).view() == "2014/..");
    lede::timex feast = *lede::parse_date("Hanukkah 2025");
    CHECK(lede::edtf(feast).view() == "2025-12-15/2025-12-22");
    feast.end_excl.reset();
    CHECK(lede::edtf(feast).view() == "2025-12-15/..");
    lede::timex until = *lede::parse_date("May 3, 2021");
    until.start.reset();
    CHECK(lede::edtf(until).view() == "../2021-05-03");
}

TEST_CASE("format/edtf: any text for a value is safe")
{
    for (const std::string_view value :
        {"", "BC", "BC12", "BCxxxx", "T", "2025T", "2025-", "12345", "XXXX", "XXXX-", "PXD"})
        CHECK(lede::writing::edtf_value(value).size() < 47);
}
