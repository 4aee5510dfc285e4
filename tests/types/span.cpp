#include <lede/types/span.hpp>

#include <doctest/doctest.h>

using lede::span;

TEST_CASE("types/span")
{
    CHECK(span{4, 7}.in("the day before") == "day");
    CHECK(span{4, 99}.in("the day") == ""); // a span of another text
    CHECK(span{9, 3}.in("the day") == "");  // no span at all
    CHECK(span{5, 3}.in("the day") == "");
    CHECK(span{}.empty());
    CHECK(span{1, 3}.overlaps({2, 5}));
    CHECK_FALSE(span{1, 3}.overlaps({3, 5}));
    CHECK(span{1, 5}.contains({1, 5}));
    CHECK_FALSE(span{1, 5}.contains({0, 2}));
}
