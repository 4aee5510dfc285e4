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
    {"the morning of May 3, 2021",    "2021-05-03"},
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
