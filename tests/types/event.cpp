#include <lede/types/event.hpp>

#include <doctest/doctest.h>

#include <cstdint>
#include <vector>

namespace {

using lede::link;
using lede::reading;
using lede::reason;
using lede::role;

/// Three events, the second without a link.
reading three_events()
{
    reading all;
    all.mentions.resize(5);
    all.events.resize(3);
    all.links = {{0, 0, role::meeting, reason::itself}, {0, 1, role::date, reason::attached},
        {0, 4, role::host, reason::same_sentence}, {2, 3, role::meeting, reason::itself}};
    all.same_as = {reading::none, reading::none, 0, reading::none, 3};
    return all;
}

std::vector<link> links_of(const reading& all, std::uint32_t event)
{
    const auto links = all.links_of(event);
    return {links.begin(), links.end()};
}

} // namespace

TEST_CASE("types/event: the links of one event")
{
    const reading all = three_events();
    CHECK(links_of(all, 0) == std::vector<link>(all.links.begin(), all.links.begin() + 3));
    CHECK(links_of(all, 1).empty());
    CHECK(links_of(all, 2) == std::vector<link>{all.links[3]});
    CHECK(links_of(all, 3).empty());
    CHECK(links_of(all, reading::none).empty());
    CHECK(links_of({}, 0).empty());
}

TEST_CASE("types/event: the first mention of the same")
{
    const reading all = three_events();
    CHECK(all.first_of(0) == 0);
    CHECK(all.first_of(2) == 0);
    CHECK(all.first_of(4) == 3);
    CHECK(all.first_of(9) == 9);       // no mention
    CHECK(reading{}.first_of(1) == 1); // what find gave alone: nobody has joined it
}

TEST_CASE("types/event: readings are compared by all they hold")
{
    const reading all = three_events();
    CHECK(all == three_events());
    reading other = all;
    other.events[1].venue = {1, 2};
    CHECK(all.events[1] != other.events[1]);
    CHECK(all != other);
    for (const auto change : {+[](reading& r) { r.mentions.pop_back(); }, +[](reading& r) { r.links[1].why = {}; },
             +[](reading& r) { r.same_as[4] = reading::none; }}) {
        other = all;
        change(other);
        CHECK(all != other);
    }
}
