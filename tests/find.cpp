#include "reference.hpp"

#include <lede/find.hpp>

#include <doctest/doctest.h>

#include <string>
#include <vector>

TEST_CASE("find: mentions in text order, spans in bytes")
{
    const std::string text = "Caf\u00e9 owners met on May 3, 2021 and again on 4 June.";
    const auto found = lede::find(text, tests::published());
    REQUIRE(found.size() == 2);
    CHECK(found[0].where.in(text) == "May 3, 2021");
    CHECK(found[1].where.in(text) == "4 June");
    CHECK_FALSE(found[0].rule.empty());
}

TEST_CASE("find: the last word of a text is found")
{
    const std::string text = "They leave on 4 May";
    REQUIRE(lede::find(text, tests::published()).size() == 1);
    CHECK(lede::find(text, tests::published())[0].where.end == text.size());
}

TEST_CASE("find: the caller's limit and kinds")
{
    const std::string text = "May 3, 2021. May 4, 2021. May 5, 2021.";
    lede::context wishes = tests::published();
    CHECK(lede::find(text, wishes).size() == 3);
    wishes.limit = 2;
    CHECK(lede::find(text, wishes).size() == 2);
    wishes.limit = 0;
    CHECK(lede::find(text, wishes).empty());
    wishes.limit = SIZE_MAX;
    wishes.wanted = lede::kinds::persons;
    CHECK(lede::find(text, wishes).empty());
}

TEST_CASE("find_each: a sink that returns false stops the reading; one that throws is let through")
{
    const std::string text = "May 3, 2021. May 4, 2021. May 5, 2021.";
    int calls = 0;
    lede::find_each(text, tests::published(), [&](const lede::mention&) { return ++calls < 2; });
    CHECK(calls == 2);

    struct enough {};
    CHECK_THROWS_AS(lede::find_each(text, tests::published(), [](const lede::mention&) { throw enough{}; }), enough);
}

TEST_CASE("find: nothing in nothing")
{
    CHECK(lede::find("").empty());
    CHECK(lede::find(std::string(3, '\0')).empty());
    CHECK(lede::find("\xFF\xC3").empty());
}
