#include "reference.hpp"

#include <lede/parse.hpp>

#include <doctest/doctest.h>

#include <string>
#include <string_view>

namespace {
struct row {
    std::string_view text, value; // value empty: it fails
    std::size_t position{};
    std::string_view expected{};
};
// clang-format off
const row dates[] = {
    {"November 4",              "2025-11-04"},
    {"  next Friday\n",         "2025-11-07"},
    {"May 3-5, 2021",           "2021-05-03/2021-05-05"},
    {"the 3rd and 4th of May",  "2025-05-03/2025-05-04"},
    {"the fourth quarter of 2025", "2025-Q4"},
    {"",                        "", 0, "a date"},
    {"   ",                     "", 3, "a date"},
    {"banana",                  "", 0, "a date"},
    {"November x",              "", 9, "the end"},
    {"4 May 2021 and banana",   "", 15, "a date"},
    {"4 May 2021 banana",       "", 11, "the end"},
    {"from Monday to",          "", 14, "a date"},
    {"Q",                       "", 1, "a number"},
    {"FY",                      "", 2, "a number"},
};
// clang-format on
} // namespace

TEST_CASE("parse: a whole string is a date, or it says where it is none")
{
    for (const row& r : dates) {
        CAPTURE(r.text);
        const lede::result<lede::timex> read = lede::parse_date(r.text, tests::published());
        CHECK(read.has_value() == !r.value.empty());
        if (read) CHECK(read->value.view() == r.value);
        else {
            CHECK(read.error().position == r.position);
            CHECK(read.error().expected == r.expected);
        }
    }
    CHECK_FALSE(lede::parse_date("4 May 2021" + std::string(5000, ' ')).has_value());
}

TEST_CASE("parse: a whole string is a meeting name")
{
    const std::string name = "12th Harbour Cities Forum";
    const auto read = lede::parse_meeting(name);
    REQUIRE(read);
    CHECK(read->ordinals[0] == 12);
    CHECK_FALSE(lede::parse_meeting("12th of May"));
    CHECK(lede::parse_meeting("").error() == lede::failure{0, "a meeting name"});
}
