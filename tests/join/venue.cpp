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
    // the names of towns, of houses and of what goes on
    {"Remarks at the 5th Harbour Forum, Harbour City, 3 May 2025", "Harbour City"},
    {"The 5th Harbour Forum broke up in Oslo on Monday.", "Oslo"},
    {"The 5th Harbour Forum starts the run on Monday in Oslo.", "Oslo"},
    {"The 5th Harbour Forum ended after ten hours of debate at the Opera.", "Opera"},
    {"The 5th Harbour Forum ended after ten hours of song at the Opera.", ""},
    {"Envoys will take it up in Oslo in May at the 5th Harbour Forum.", "Oslo"},
    {"The scene moves to Oslo for the 5th Harbour Forum.", "Oslo"},
    {"The scene shifts on Monday to Oslo for the 5th Harbour Forum.", "Oslo"},
    {"The scene moves us, and to Oslo for the 5th Harbour Forum.", ""},
    {"The venue for the 5th Harbour Forum is Grieg Hall.", "Grieg Hall"},
    {"A song for the 5th Harbour Forum is Grieg Hall.", ""},
    {"The 5th Harbour Forum will be hosted by the University of Oslo.", "University of Oslo"},
    {"The 5th Harbour Forum will be hosted by the Society of Oslo.", ""},
    {"Monday, November 3\nThe 5th Harbour Forum, Town Hall, Oslo.", "Town Hall, Oslo"},
    {"The 5th Harbour Forum, Town Hall, Oslo.", ""},
    // the house that it fills, in place of a town or beside none
    {"The 5th Harbour Forum opened in Oslo. Hundreds filled the Grieg Hall.", "Grieg Hall"},
    {"The 5th Harbour Forum opened. Hundreds crowded into the Grieg Hall in Oslo.", "Grieg Hall"},
    {"The 5th Harbour Forum opened. Hundreds filled the Old Brig.", ""},
    {"The 5th Harbour Forum opened. Hundreds filled Grieg Hall.", ""},
    {"The 5th Harbour Forum opened at the Town Hall. Hundreds filled the Grieg Hall.", "Town Hall"},
    {"The 5th Harbour Forum opened. Widows in the gallery of the Guildhall wept.", "Guildhall"},
    {"The 5th Harbour Forum opened. Widows in the shadow of the Guildhall wept.", ""},
    {"The 5th Harbour Forum opened. \"Look up to the gallery of the Guildhall,\" said Judge Ann Holt.", ""},
    {"The 5th Harbour Forum ended. Cooks left the Sailor Inn, where they had been meeting since May.", "Sailor Inn"},
    {"The 5th Harbour Forum ended. Cooks left the Sailor Inn, where they had been eating since May.", ""},
    {"Residents packed the Grange Hall on Monday for the 5th Harbour Forum.", "Grange Hall"},
    {"OSLO, March 12 - Envoys ended the 5th Harbour Forum in the Norwegian capital. They met at the Grand Hotel.", "Grand Hotel"},
    {"Oslo on Monday hosts the 5th Harbour Forum. It rains in Oslo.", "Oslo"},
    {"The bishops, who are in Oslo until May 3 for the 5th Harbour Forum, sang.", "Oslo"},
    {"The bishops, who are in Oslo despite May 3 for the 5th Harbour Forum, sang.", ""},
    {"The 5th Harbour Forum will be opened at 10.00 in Oslo.", "Oslo"},
    {"The 5th Harbour Forum opened. Cooks sang on the steps of the Town Hall.", "Town Hall"},
    {"The 5th Harbour Forum opened. Cooks sang on the steps of the Rialto.", ""},
    {"The 5th Harbour Forum takes place on the weekend of May 3 at Oslo Bay.", "Oslo Bay"},
    {"The 5th Harbour Forum takes place in the pavilion at Oslo Bay.", "Oslo Bay"},
    {"The 5th Harbour Forum takes place in the mist at Oslo Bay.", ""},
    {"5th Harbour Forum\nWhere: Auditorium of the Harbour School", "Auditorium of the Harbour School"},
    {"The Forum opened in Oslo on Monday. The 5th Harbour Forum ends on Friday.", "Oslo"},
    {"The Lagoon Forum opened in Oslo on Monday. The 5th Harbour Forum ends on Friday.", ""},
    {"The 5th Harbour Forum has ended. Meeting in the Sailors' Theatre on Monday, cooks cheered.", "Sailors' Theatre"},
    {"The 5th Harbour Forum has ended. Eating in the Sailors' Theatre on Monday, cooks cheered.", ""},
    // on the way there, at its opening, beside what it is
    {"Remarks at the 5th Harbour Forum\n\nNassau, The Bahamas", "Nassau, The Bahamas"},
    {"On Monday in Oslo, cooks will head the crew to the 5th Harbour Forum.", "Oslo"},
    {"On Monday in Oslo, cooks will miss the boat to the 5th Harbour Forum.", ""},
    {"She will be in Rio de Janeiro to attend the 5th Harbour Forum.", "Rio de Janeiro"},
    {"She will be in Oslo to deliver a lecture at the 5th Harbour Forum.", "Oslo"},
    {"She will be in Oslo to sell the fish to the 5th Harbour Forum.", ""},
    {"The 5th Harbour Forum, a gathering of old cooks without boats, in Oslo this year, is near.", "Oslo"},
    {"The 5th Harbour Forum, a gathering that met old cooks without boats, in Oslo this year, is near.", ""},
    {"Cooks depart for Oslo today to represent Norway at the 5th Harbour Forum.", "Oslo"},
    {"In Oslo, she will sing. On Monday, she will attend the 5th Harbour Forum.", "Oslo"},
    {"In Oslo, she will sing.\n\nOn Monday, she will attend the 5th Harbour Forum.", ""},
    {"In Oslo, she will sing. On Monday, she will praise the 5th Harbour Forum.", ""},
    {"She will travel to Oslo. On Monday, she will chair the 5th Harbour Forum.", "Oslo"},
    {"She will travel to Oslo. On Monday, she will chair the 5th Harbour Forum in Bergen.", "Bergen"},
    {"The 5th Harbour Summit opened. Cooks met at the Summit.", ""},
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
