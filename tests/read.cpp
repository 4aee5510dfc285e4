#include "reference.hpp"

#include <lede/read.hpp>

#include <doctest/doctest.h>

#include <string>

TEST_CASE("read: the caller's limit bounds what is found, and short mentions of it come on top")
{
    const std::string text
        = "Defense Minister Ana Ruiz spoke on May 3, 2021. Ruiz left on May 4, 2021. Ruiz was tired.";
    lede::context wishes = tests::published();
    wishes.limit = 1;
    const lede::reading all = lede::read(text, wishes);
    REQUIRE(all.mentions.size() == 3);
    for (std::uint32_t i = 0; i < all.mentions.size(); ++i) {
        CHECK(all.mentions[i].as_person() != nullptr);
        CHECK(all.first_of(i) == 0);
    }
    wishes.limit = 0;
    CHECK(lede::read(text, wishes) == lede::reading{});
}

TEST_CASE("read: find, then join")
{
    const std::string text = "The 4th Harbour Meeting opened on May 3 in Oslo. Mayor Ilse Brandvold was its host.";
    lede::reading joined;
    joined.mentions = lede::find(text, tests::published());
    lede::join(text, tests::published(), joined);
    CHECK(joined == lede::read(text, tests::published()));
    REQUIRE(joined.events.size() == 1);
    CHECK(joined.links_of(0).size() == joined.links.size());
}
