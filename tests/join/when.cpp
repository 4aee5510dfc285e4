// Which days are a meeting's: sentences of our own.
#include "held.hpp"

#include <doctest/doctest.h>

#include <string_view>

namespace {

struct row {
    std::string_view text, events;
};
// clang-format off
const row rows[] = {
    // the first of a series
    {"The 5th Harbour Forum opened. The forum was begun in 2012.", ""},
    {"The 5th Harbour Forum opened. The forum was first held in 2012.", ""},
    {"The 5th Harbour Forum was inaugurated in 2012.", ""},
    {"The 5th Harbour Forum was held in 2012.", "2012"},
    // days by which something is due
    {"The 5th Harbour Forum is near. Registration for the forum closes on Friday.", ""},
    {"The deadline for papers to the 5th Harbour Forum is May 3.", ""},
    {"Registration for the 5th Harbour Forum, on November 3 in Oslo, closes on Saturday.", "2025-11-03 in Oslo"},
    {"The 5th Harbour Forum closes on Friday.", "2025-10-31"},
    // a clock time beside its day
    {"The 5th Harbour Forum will be on Monday in Oslo, at 10 am.", "2025-11-03 in Oslo"},
    {"The 5th Harbour Forum will be on Monday at 10 am.", "2025-11-03T10:00"},
    // what was said or called, and what was done with it
    {"A third round of talks has been called for November 24.", "2025-11-24"},
    {"The king told judges on Thursday that cod is dear, closing the 5th Harbour Forum in Oslo.", "2025-10-30 in Oslo"},
    {"The king told judges on Thursday that cod is dear, praising the 5th Harbour Forum in Oslo.", "in Oslo"},
    {"Cooks said yesterday as they closed the 5th Harbour Forum that cod is dear.", "2025-10-30"},
    {"Cooks said yesterday as they feared the 5th Harbour Forum that cod is dear.", ""},
    // the day of the release, and days of something else
    {"5th Harbour Forum\n\nOctober 31, 2025\n\nOn October 30, the 5th Harbour Forum was held in Oslo.", "2025-10-30 in Oslo"},
    {"5th Harbour Forum\n\nOctober 2025\n\nOn October 30, the 5th Harbour Forum was held in Oslo.", "2025-10, 2025-10-30 in Oslo"},
    {"The king named on Monday those who will go to the 5th Harbour Forum.", ""},
    {"The 5th Harbour Forum chose ten bills to pass before Congress adjourns in May.", ""},
    {"The 5th Harbour Forum will be held before dawn in May.", "2026-05"},
    {"The 5th Harbour Forum will be the first since envoys gathered in June 2016.", ""},
    {"The 5th Harbour Forum asked the envoys, who last met in July, to sing.", ""},
    {"The decisions taken this week will feed into the 5th Harbour Forum.", ""},
    // days that the meeting's own tell
    {"The 5th Harbour Forum opened. She sang on the first evening of the forum.", ""},
    {"In March 1998 it rained. Lent fell in the same week as the 5th Harbour Forum, which drew cooks to Oslo.", "in Oslo"},
    {"Monday, November 3\nThe annual Harbour Conference opens in Oslo.", "2025-11-03 in Oslo"},
    {"Monday, November 3\nOn May 3, the Harbour Conference opens in Oslo.", "2026-05-03 in Oslo"},
    {"The 5th Harbour Forum opened on Monday. It continues through Saturday.", "2025-10-27, 2025-11-01"},
    // a diary
    {"Monday, November 3\n10.00 The king opens the 5th Harbour Forum.\nTuesday, November 4\nThe king attends the 8th Lagoon Summit.",
        "2025-11-03 | 2025-11-04"},
    {"The 5th Harbour Forum opened on Monday. It continues until Saturday.", "2025-10-27, 2025-11-01"},
    {"Monday, November 3\nThe king thinks of the 5th Harbour Forum.", ""},
    {"Monday, November 3\nThe king fishes.\nThe king opens the 5th Harbour Forum.", ""},
    // one of no series
    {"The 9th Annual Wool Meeting met on Monday. An Extraordinary Wool Meeting is set for November 24.", "2025-10-27 | 2025-11-24"},
};
// clang-format on

} // namespace

TEST_CASE("join/when")
{
    for (const row& r : rows) {
        CAPTURE(r.text);
        CHECK(tests::held(r.text) == r.events);
    }
}
