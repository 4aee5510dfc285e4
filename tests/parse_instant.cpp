#include <lede/parse_instant.hpp>

#include <doctest/doctest.h>

#include <chrono>
#include <string_view>
#include <utility>

using namespace std::chrono;

TEST_CASE("parse_instant")
{
    const auto day = lede::parse_instant("2025-10-31");
    REQUIRE(day);
    CHECK(day->day() == local_days{year{2025} / October / 31});
    CHECK_FALSE(day->has_time);

    const auto second = lede::parse_instant("2025-10-31T14:05:09");
    REQUIRE(second);
    CHECK(second->when == local_days{year{2025} / October / 31} + 14h + 5min + 9s);
    CHECK(second->has_time);

    for (const auto& [text, at] : {std::pair{"0001-01-01T00:00:00", local_days{year{1} / 1 / 1} + 0s},
             {"9999-12-31T23:59:59", local_days{year{9999} / 12 / 31} + 86399s}}) {
        const auto bound = lede::parse_instant(text);
        REQUIRE(bound);
        CHECK(bound->when == at);
    }

    const struct {
        std::string_view text;
        std::size_t position;
    } refused[] = {
        {"", 0},
        {"2025", 4},
        {"2025-1-2", 6},
        {"2025-02-29", 0},
        {"0000-01-01", 0},
        {"2025-10-31 14:05", 10},
        {"2025-10-31T14:05", 16},
        {"2025-10-31T24:00:00", 11},
        {"2025-10-31T23:60:00", 11},
        {"2025-10-31T23:59:60", 11},
        {"2025-10-31T14:05:0:", 18},
        {"2025-10-31T14:05:0/", 18},
        {"2025-10-31T14.05:09", 13},
        {"2025-00-31", 0},
        {"2025-10-00", 0},
        {"2025/10-31", 4},
        {"2025-10.31", 7},
        {"2025-10-31T14:05:09Z", 19},
        {"31 Oct", 2},
    };
    for (const auto& r : refused) {
        CAPTURE(r.text);
        const auto bad = lede::parse_instant(r.text);
        REQUIRE_FALSE(bad);
        CHECK(bad.error().position == r.position);
        CHECK_FALSE(bad.error().expected.empty());
    }
}
