// Where a meeting is: sentences of our own.
#include "reference.hpp"

#include <lede/read.hpp>

#include <doctest/doctest.h>

#include <string_view>

namespace {

struct row {
    std::string_view text, venue; ///< of the first event
};
// clang-format off
const row rows[] = {
    {"The 5th Harbour Forum concluded its work in Oslo this afternoon.", "Oslo"},
    {"The 5th Harbour Forum wrapped up three days of debate in Oslo.", "Oslo"},
    {"The 5th Harbour Forum praised cod in Oslo.", ""},
    {"The 5th Harbour Forum will be held in the North.", ""},
    {"The 5th Harbour Forum will be held in the North Hall.", "North Hall"},
    {"The 5th Harbour Forum, on trade in the South, opens on Monday.", ""},
    {"The 5th Harbour Forum was awarded to Oslo.", "Oslo"},
    {"The 5th Harbour Forum goes to Oslo.", "Oslo"},
    {"The 5th Harbour Forum is foreseen in Oslo.", "Oslo"},
    {"The 5th Harbour Forum adjourned in Oslo.", "Oslo"},
    {"The 5th Harbour Forum adjourned on Monday in Sailors' Hall.", "Sailors' Hall"},
    {"The 5th Harbour Forum will be held, in Cooperation with Norway, in Bergen.", "Bergen"},
    {"The 5th Harbour Forum will be held in Defence House.", "Defence House"},
    {"Oslo is this year's host of the 5th Harbour Forum. It rains in Oslo.", "Oslo"},
    {"Oslo is last year's host of cod. It rains in Oslo. The 5th Harbour Forum opens.", ""},
    {"The prize awarded to Oslo at the 5th Harbour Forum was large.", ""},
};
// clang-format on

} // namespace

TEST_CASE("join/venue")
{
    for (const row& r : rows) {
        CAPTURE(r.text);
        const lede::reading all = lede::read(r.text, tests::published());
        REQUIRE(!all.events.empty());
        CHECK(all.events[0].venue.in(r.text) == r.venue);
    }
}

TEST_CASE("join/place_line: a day's heading is no date of a meeting that was held")
{
    const auto dates = [](std::string_view text) {
        int count = 0;
        for (const lede::link& l : lede::read(text, tests::published()).links) count += l.as == lede::role::date;
        return count;
    };
    CHECK(dates("Diary\n\nMonday, 3 November\nThe 4th Harbour Forum opens.") == 1);
    CHECK(dates("Diary\n\nMonday, 3 November\nThe 4th Harbour Forum was held in Oslo.") == 0);
    CHECK(dates("Oslo is this year's host of the 5th Harbour Forum.") == 0);
    CHECK(dates("Oslo held this year's 5th Harbour Forum.") == 1);
}
