#include <lede/types/result.hpp>

#include <doctest/doctest.h>

TEST_CASE("types/result")
{
    const lede::result<int> good = 7;
    CHECK(good.has_value());
    CHECK(*good == 7);
    CHECK(good.value_or(1) == 7);

    const lede::result<int> bad = lede::failure{3, "a month"};
    CHECK_FALSE(bad);
    CHECK(bad.error().position == 3);
    CHECK(bad.error().expected == "a month");
    CHECK(bad.value_or(1) == 1);
}
