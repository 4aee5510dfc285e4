#include "reference.hpp"

#include <lede/format.hpp>
#include <lede/parse.hpp>

#include <doctest/doctest.h>

#include <sstream>
#include <string>
#include <unordered_set>

namespace {
std::string printed(const auto& value)
{
    std::ostringstream out;
    out << value;
    return out.str();
}
} // namespace

TEST_CASE("format: operator<< and to_string")
{
    CHECK(printed(*lede::parse_date("November 4", tests::published())) == "DATE 2025-11-04");
    CHECK(printed(*lede::parse_date("early May 2021")) == "DATE 2021-05 START");
    CHECK(printed(*lede::parse_date("February 30, 2021")) == "DATE no such day");
    CHECK(lede::to_string(*lede::parse_date("two weeks")) == "DURATION P2W");
    CHECK(printed(lede::span{3, 9}) == "[3, 9)");
    CHECK(printed(lede::parse_date("May 2021")->value) == "2021-05");
    CHECK(printed(lede::country_code{{'K', 'R'}}) == "KR");
    CHECK(printed(lede::country_code{}).empty());
    CHECK(printed(lede::grain::weekend) == "weekend");
    CHECK(printed(lede::modifier::on_or_before) == "ON_OR_BEFORE");
    CHECK(printed(lede::role::host) == "host");
    CHECK(printed(lede::reason::same_number) == "same number");
    CHECK(printed(lede::edition::first_ever) == "first-ever");
    CHECK(printed(lede::edition::none).empty());
    CHECK(printed(lede::meeting_tier::anaphoric) == "anaphoric");
    CHECK(printed(lede::tenure::acting) == "acting");
    CHECK(lede::to_string(lede::span{0, 4294967295}) == "[0, 4294967295)");
}

TEST_CASE("format: results as keys")
{
    const std::unordered_set<lede::span> places{{1, 2}, {2, 1}, {1, 2}};
    CHECK(places.size() == 2);
    const std::unordered_set<lede::value_text> values{"2021-05-03", "2021-05-04", "2021-05-03"};
    CHECK(values.size() == 2);
    const std::unordered_set<lede::country_code> countries{{{'K', 'R'}}, {}, {{'K', 'R'}}};
    CHECK(countries.size() == 2);
}

#if defined(__cpp_lib_format)
TEST_CASE("format: std::format")
{
    const lede::timex date = *lede::parse_date("early May 2021");
    CHECK(std::format("{}", date) == "DATE 2021-05 START");
    CHECK(std::format("{:>10}|", date.value) == "   2021-05|");
    CHECK(std::format("{} {}", date.type, date.grain) == "DATE month");
    CHECK(std::format("{}", lede::country_code{{'K', 'R'}}) == "KR");
    CHECK(std::format("{:>8}|{:<8}|", lede::span{3, 9}, lede::span{10, 12}) == "  [3, 9)|[10, 12)|");
    CHECK(std::format("{} {} {}", lede::edition::word, lede::meeting_tier::named, lede::tenure::elect)
          == "word named elect");
}
#endif
