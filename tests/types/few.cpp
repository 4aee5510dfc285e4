#include <lede/types/few.hpp>

#include <doctest/doctest.h>

TEST_CASE("types/few")
{
    lede::few<int, 3> list;
    CHECK(list.empty());
    CHECK(list.push(1));
    CHECK(list.push(2));
    CHECK(list.push(3));
    CHECK(list.full());

    SUBCASE("what is pushed beyond the capacity is dropped, and said so")
    {
        CHECK_FALSE(list.push(4));
        CHECK(list.size() == 3);
        CHECK(list.back() == 3);
    }
    SUBCASE("pop takes the last, and nothing from an empty list")
    {
        list.pop();
        CHECK(list.back() == 2);
        list.clear();
        list.pop();
        CHECK(list.empty());
    }
    SUBCASE("lists are equal by what they hold, not by what they once held")
    {
        lede::few<int, 3> other;
        other.push(1);
        list.pop();
        list.pop();
        CHECK(list == other);
    }
}
