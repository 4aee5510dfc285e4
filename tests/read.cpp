// The whole reading: what the context asks for holds in the second pass, too.
#include "reference.hpp"

#include <lede/read.hpp>
#include <lede/types/vocabulary.hpp>

#include <doctest/doctest.h>

#include <string>

TEST_CASE("read: the caller's limit bounds the short mentions, too")
{
    const std::string text
        = "Governor Ida Lund opened the 12th Harbour Cities Forum (HCF). Lund left the HCF. Lund returned.";
    lede::context wishes = tests::published();
    const std::size_t all = lede::read(text, wishes).mentions.size();
    CHECK(all == 5);
    for (std::size_t limit = 0; limit <= all; ++limit) {
        wishes.limit = limit;
        const lede::reading some = lede::read(text, wishes);
        CHECK(some.mentions.size() == limit);
        CHECK(some.same_as.size() == limit);
    }
}

TEST_CASE("read: a caller's head noun stands for its meeting later")
{
    const std::string text
        = "The 12th Harbour Hackfest opens in Oslo. Mayor Ida Lund will attend the hackfest on May 7.";
    lede::vocabulary words;
    REQUIRE(words.add(lede::word_kind::gathering, "hackfest"));
    lede::context wishes = tests::published();
    wishes.words = &words;
    const lede::reading all = lede::read(text, wishes);
    REQUIRE(all.events.size() == 1);
    CHECK(all.events[0].date.value.view() == "2026-05-07");
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
