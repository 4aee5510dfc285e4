// When and where a meeting is: sentences of our own.
#include "held.hpp"

#include <doctest/doctest.h>

#include <cstddef>
#include <string>
#include <string_view>

namespace {

using tests::held;

struct row {
    std::string_view text, events;
};
// clang-format off
const row rows[] = {
    {"The 5th Harbour Forum opened in Oslo on March 12, 2021.", "2021-03-12 in Oslo"},
    {"The 5th Harbour Forum opened on March 12, 2021. It will be held in Oslo.", "2021-03-12 in Oslo"},
    {"The 5th Harbour Forum (Oslo, 3-5 March 2021) was small.", "2021-03-03/2021-03-05 in Oslo"},
    {"5th Harbour Forum\nOslo, 3 March 2021", "2021-03-03 in Oslo"},
    {"5th Harbour Forum\n3 March 2021, Palais Berg, Oslo", "2021-03-03 in Palais Berg, Oslo"},
    {"5th Harbour Forum\n\nHeld at the Town Hall, Oslo, on 3 March 2021", "2021-03-03 in Town Hall, Oslo"},
    // places
    {"The 5th Harbour Forum wrapped up on March 12, 2021 in the port city of Bergen.", "2021-03-12 in Bergen"},
    {"The 5th Harbour Forum was convened at the headquarters of the Harbour Union in Oslo, Norway.", "in Oslo, Norway"},
    {"She flew to Oslo, where the 5th Harbour Forum opens.", "in Oslo"},
    {"In Oslo, envoys opened the 5th Harbour Forum.", "in Oslo"},
    {"In Oslo, she said that the 5th Harbour Forum would open.", ""},
    {"OSLO, March 12 - Envoys opened the 5th Harbour Forum here.", "in OSLO"},
    {"Oslo will host the 5th Harbour Forum. Fish is cheap in Oslo.", "in Oslo"},
    {"Oslorock will host the 5th Harbour Forum.", ""},
    {"Oslo will host the 5th Harbour Forum. Fish is cheap in\nOslo.", "in Oslo"},
    {"OSLO, March 12\n\nThe 5th Harbour Forum opened.", ""},
    {"Oslo, March 12 - Envoys opened the 5th Harbour Forum here.", "in Oslo"},
    {"Next stop: Oslo, where the 5th Harbour Forum opens.", "in Oslo"},
    {"The 5th Harbour Forum will be held in Dar es Salaam.", "in Dar es Salaam"},
    {"The 5th Harbour Forum takes place at the Guildhall, Bath, on March 12, 2021.", "2021-03-12 in Guildhall, Bath"},
    {"5th Harbour Forum\n\u2022 Venue: Oslo", "in Oslo"},
    {"5th Harbour Forum\n* Where: Town Hall, Oslo", "in Town Hall, Oslo"},
    {"5th Harbour Forum\n- When: May 3, 2021\n- Where: Oslo", "2021-05-03 in Oslo"},
    {"**Where:** Oslo\n**What:** 5th Harbour Forum", "in Oslo"},
    {"5th Harbour Forum\nVenue: Civic Center, Des Moines, Iowa", "in Civic Center, Des Moines, Iowa"},
    {"The 5th Harbour Forum is planned for Oslo.", "in Oslo"},
    {"OSLO - Norway will host the 5th Harbour Forum.", "in Norway"},
    {"The town of Oslo will stage the 5th Harbour Forum.", "in Oslo"},
    {"The judge of Oslo will stage the 5th Harbour Forum.", ""},
    {"The port of Oslo, which hosts the 5th Harbour Forum, is small.", "in Oslo"},
    {"The port of Oslo was the venue of the 5th Harbour Forum.", "in Oslo"},
    {"The port of Oslo will stage the 5th Harbour Forum in Bergen.", "in Bergen"},
    {"The 5th Harbour Forum, hosted by the city of Oslo, opens.", "in Oslo"},
    {"The 5th Harbour Forum, hosted by Norway, opens.", "in Norway"},
    {"The 5th Harbour Forum, hosted by Oslorock, opens.", ""},
    {"The 5th Harbour Forum, hailed by the city of Oslo, opens.", ""},
    {"The host city, Oslo, paid for the 5th Harbour Forum.", "in Oslo"},
    {"The old city, Oslo, paid for the 5th Harbour Forum.", ""},
    {"The 5th Harbour Forum is near, and its venue is Oslo.", "in Oslo"},
    {"Envoys descended on Oslo for the 5th Harbour Forum.", "in Oslo"},
    {"Envoys dwelt on Oslo for the 5th Harbour Forum.", ""},
    {"They sang in Oslo at the close of the 5th Harbour Forum.", "in Oslo"},
    {"5th Harbour Forum\nOslo | 3 May 2025", "2025-05-03 in Oslo"},
    {"5th Harbour Forum\n3 May 2025 / Oslo", "2025-05-03 in Oslo"},
    // a diary
    {"Monday, November 3\nOSLO - 5th Harbour Forum\nBERGEN - The 6th Lagoon Summit opens.\n\nTuesday, November 4\n7th Cedar Forum",
        "2025-11-03 in OSLO | 2025-11-03 in BERGEN | 2025-11-04"},
    {"Monday, November 3\nOslo - 5th Harbour Forum, in Bergen", "2025-11-03 in Bergen"},
    {"Monday, November 3\nOslo - Fish for the 5th Harbour Forum", ""},
    {"3 November 2025\nOslo - 5th Harbour Forum", ""},
    {"Monday, November 3\n5th Harbour Forum, May 3, 2026", "2025-11-03, 2026-05-03"},
    // a body's sides
    {"The 5th Joint Committee on Fish met in Oslo on March 12, 2021.", "2021-03-12 in Oslo"},
    // a topic, a house in small letters, no place
    {"The 5th round of talks on a new treaty in Oslo ended.", "in Oslo"},
    {"The 5th Harbour Forum about cod in Oslo ended.", "in Oslo"},
    {"The 5th Harbour Forum for cod in Oslo ended.", ""},
    {"The 5th Harbour Forum on cod was dull in Oslo.", ""},
    {"The 5th Harbour Forum, at the Astoria congress centre, ends.", "in Astoria congress centre"},
    {"The 5th Harbour Forum, in Oslo at Hotel Astoria, ends.", "in Oslo"},
    {"The Board met for the 5th Harbour Forum in Heads of Unit session.", ""},
    {"At the 5th Harbour Forum, officials met in Heads of Unit format in Oslo.", "in Heads of Unit"},
    {"They planned the 5th Harbour Forum, which Norway will host.", "in Norway"},
    {"They planned the 5th Harbour Forum, which Holt will host.", ""},
    {"5th Harbour Forum soon\n\nThe 5th Harbour Forum is near. Envoys will hold their meeting of trade ministers in Oslo.", ""},
    {"The 5th Harbour Forum opened. The forum of trade ministers in Oslo was calm.", "in Oslo"},
    // held where the story was written
    {"OSLO, March 12 - The 5th Harbour Forum opened with a song.", "in OSLO"},
    {"OSLO, March 12 - The 5th Harbour Forum met with scorn.", "in OSLO"},
    {"OSLO, March 12 - The 5th Harbour Forum will open with a song.", ""},
    {"OSLO, March 12 - Envoys praised the 5th Harbour Forum.", ""},
    {"OSLO, March 12 - The 5th Harbour Forum ended in Bergen.", "in Bergen"},
    {"OSLO, March 12 - The 5th Harbour Forum ended. It was held in Bergen.", "in Bergen"},
    // counted by those who hold it
    {"Ghana, Togo to hold 5th Lagoon Forum\n\nBoth will hold their fifth \"forum of lagoons\" meeting in Oslo on March 12, 2021.",
        "2021-03-12 in Oslo"},
    {"Ghana, Togo to hold 5th Lagoon Forum\n\nBoth will hold their 5th big meeting in Oslo on March 12, 2021.", "2021-03-12 in Oslo"},
    {"Ghana, Togo to hold 5th Lagoon Forum\n\nBoth will hold their 6th big meeting in Oslo on March 12, 2021.", ""},
    {"The 5th Harbour Forum is near. The first such meeting took place in Oslo in 2017.", ""},
    {"Judge Ann Holt met on Monday Mayor Bo Berg, who is in Oslo for the 5th Harbour Forum.", "in Oslo"},
    {"TUESDAY, NOVEMBER 4\nOslo: 5th Harbour Forum\nBergen: fish for all", "2025-11-04 in Oslo"},
    // put off
    // put off
    // put off
    {"The 5th Harbour Forum, due to open on May 3, 2026, was postponed until May 5, 2026.", "2026-05-05"},
    {"The 5th Harbour Forum, due to open on May 3, 2026, has been put off until May 5, 2026.", "2026-05-05"},
    {"The 5th Harbour Forum, due to open on May 3, 2026, was postponed.", "2026-05-03"},
    // what comes before
    {"They met on Monday about preparations for the 5th Harbour Forum.", ""},
    {"They met on Monday, a day before the 5th Harbour Forum.", ""},
    {"The 5th Harbour Forum will go ahead on Monday in Oslo.", "2025-11-03 in Oslo"},
    {"Judge Ann Holt left for Oslo on Sunday to chair the 5th Harbour Forum.", "in Oslo"},
    {"March 12, Oslo: 5th Harbour Forum of the old Union, with a long supper behind it\nMarch 14, Bergen: 6th Harbour Forum",
        "2025-03-12 in Oslo | 2025-03-14 in Bergen"},
    {"March 12, 2021 - Oslo: 5th Harbour Forum", "2021-03-12 in Oslo"},
    {"The 5th Harbour Forum will be in Oslo in 2027, she said.", "2027 in Oslo"},
    {"March 12: 5th Harbour Forum, Oslo; coffee at ten", "2025-03-12 in Oslo"},
    {"- Monday: 5th Harbour Forum, Oslo\n- Tuesday: 6th Lagoon Summit, Bergen", "2025-10-27 in Oslo | 2025-10-28 in Bergen"},
    {"Envoys opened the 5th Harbour Forum in the fjord city of Bergen.", "in Bergen"},
    {"What's on: 3 May - 5th Harbour Forum (Oslo); 4 May - 6th Lagoon Summit, Bergen", "2025-05-03 in Oslo | 2025-05-04 in Bergen"},
    {"5th Harbour Forum, 3 May 2025, 14.00, Town Hall, Oslo.", "2025-05-03 in Town Hall, Oslo"},
    {"5th Harbour Forum, Oslo, 3 May 2025", "2025-05-03 in Oslo"},
    {"Minutes of the 5th meeting of the Harbour Board\n3 May 2025, City Hall, Room 4", "2025-05-03 in City Hall"},
    {"The 5th Harbour Forum is pencilled in for 3 May 2025 in Oslo.", "2025-05-03 in Oslo"},
    {"The 5th Harbour Forum will be staged in Oslo.", "in Oslo"},
    {"The 5th Harbour Forum got under way in Oslo.", "in Oslo"},
    {"The 5th Harbour Forum comes to Oslo on 3 May 2025.", "2025-05-03 in Oslo"},
    {"She welcomed envoys to the 5th Harbour Forum at the old Harbour Opera.", "in Harbour Opera"},
    {"In Oslo on Monday, envoys spoke at the 5th Harbour Forum.", "2025-10-27 in Oslo"},
    {"They sang on Monday in Oslo, at the 5th Harbour Forum.", "2025-10-27 in Oslo"},
    {"She will visit Oslo for the 5th Harbour Forum.", "in Oslo"},
    {"She will fly to Oslo from Monday as part of the delegation for the 5th Harbour Forum on Tuesday.", "2025-11-04 in Oslo"},
    {"The 5th Harbour Forum opened. It is held in Oslo, where the Forum began.", "in Oslo"},
    {"The 5th Harbour Forum opens. Mayor Ann Holt receives the leaders in Oslo.", "in Oslo"},
    {"OSLO, May 3 - Envoys ended the 5th Harbour Forum in the Norwegian capital.", "in OSLO"},
    {"The 5th Harbour Forum opened at the Norwegian Institute.", "in Norwegian Institute"},
    {"The 5th Harbour Forum opened in the Spanish capital.", ""},
    {"We spoke at the opening of the 5th Harbour Forum, with partners in Europe to attend.", ""},
    {"We will see it at the 5th Harbour Forum, at the G7 and elsewhere.", ""},
    {"Oslo hosts the 5th Harbour Forum in November. They open the meeting in Oslo on Nov. 1, 2025.", "2025-11, 2025-11-01 in Oslo"},
    {"Oslo hosts the 5th Harbour Forum next week. They open the meeting in Oslo on Nov. 5, 2025.", "2025-W45, 2025-11-05 in Oslo"},
    {"The 5th Harbour Forum opened. The Forum winds up on Tuesday.", "2025-11-04"},
    {"They met on Tuesday for what they called the 5th Harbour Forum.", "2025-10-28"},
    {"The 5th Harbour Forum runs until May 5, 2025.", "2025-05-05"},
    {"The May Harbour Summit was short.", "2025-05"},
    {"The 5th Harbour Forum was opened on Monday by Mayor Ida Lund in Oslo.", "2025-10-27 in Oslo"},
    {"The 5th Harbour Forum drew envoys to Oslo.", "in Oslo"},
    {"On Monday in Oslo: the 5th Harbour Forum.", "2025-10-27 in Oslo"},
    {"She will travel to Oslo, Norway, to head the Danish delegation to the 5th Harbour Forum.", "in Oslo, Norway"},
    {"She is back from Oslo, where the 5th Harbour Forum closed.", "in Oslo"},
    {"Envoys came together in Oslo as the 5th Harbour Forum opened.", "in Oslo"},
    {"Judge Ann Holt spoke at the 5th Harbour Forum at its opening in Oslo.", "in Oslo"},
    {"Wednesday, Nov. 5 - Oslo: Judge Ann Holt opens 5th Harbour Forum of the old and new Harbour Unions\nFriday, Nov. 7 - Bergen: 6th Lagoon Summit",
        "2025-11-05 in Oslo | 2025-11-07 in Bergen"},
    {"The 5th Harbour Forum began in Oslo on May 3, 2025. The forum ends on May 5, 2025.", "2025-05-03, 2025-05-05 in Oslo"},
    {"THE 5TH HARBOUR FORUM OPENED IN OSLO ON MONDAY.", "2025-10-27 in OSLO"},
    {"The 5th Harbour Forum opened in Vale-upon-Tees on Monday.", "2025-10-27 in Vale-upon-Tees"},
    {"The 5th Harbour Forum opened in Oslo 3 May 2021.", "2021-05-03 in Oslo"},
    {"The 5th Harbour Forum opened at King's College.", "in King's College"},
    {"In Oslo to chair the 5th Harbour Forum, she ate fish.", "in Oslo"},
    {"She is in Oslo to chair the 5th Harbour Forum.", "in Oslo"},
    {"The 5th Harbour Forum of bishops in Oslo is small.", "in Oslo"},
    {"She will visit Bergen and open the 5th Harbour Forum.", ""},
    {"5th Harbour Forum | Oslo, 3 May 2021", "2021-05-03 in Oslo"},
    {"OSLO, March 12 - Fish is cheap. Envoys opened the 5th Harbour Forum here.", "in OSLO"},
    // days of something else
    {"OSLO - On May 3, 2021, envoys opened the 5th Harbour Forum.", "2021-05-03 in OSLO"},
    {"The 5th Harbour Forum, founded in 2010 during a war, is small.", ""},
    {"The 5th Harbour Forum, which we first saw on May 3, 2021, is small.", ""},
    {"The 5th Harbour Forum opened. A Dane came 5th in Bergen on May 9, 2021.", ""},
    {"The 5th Harbour Forum will be followed by a briefing on May 9, 2021.", ""},
    {"The 5th Harbour Forum opened on May 3, 2021. Envoys eat fish on May 5, 2021, when the meeting ends.",
        "2021-05-03, 2021-05-05"},
    {"Judge Ann Holt, who chaired the 4th Harbour Forum, will open the 5th Harbour Forum. The meeting will be in Oslo.",
        " | in Oslo"},
    {"5th Annual General Assembly of the Lighthouse Keepers' Association\nOslo, Norway, 3 May 2025", "2025-05-03 in Oslo, Norway"},
    {"The 5th and 6th Harbour Summits were long. The 6th Harbour Summit was held in Oslo.", "in Oslo"},
    {"Save the date: 5th Harbour Forum, Oslo, 3 May 2025.", "2025-05-03 in Oslo"},
    {"Minutes of the 5th meeting of the Harbour Board\nDate and place: 3 May 2025, Town Hall, Oslo", "2025-05-03 in Town Hall, Oslo"},
    {"Judge Ann Holt left Bergen on Sunday for Oslo to attend the 5th Harbour Forum.", "in Oslo"},
    {"Talks in Oslo broke up on Monday, officials said, at the end of the 5th Harbour Forum.", "2025-10-27 in Oslo"},
    {"Envoys signed a pact on Monday during the 5th Harbour Forum.", "2025-10-27"},
    {"On Monday, Judge Ann Holt told the 5th Harbour Forum that it would meet again on May 9, 2026.", "2025-10-27"},
    {"Remarks at the Opening of the 5th Harbour Forum\nOslo, 3 May 2025", "2025-05-03 in Oslo"},
    {"The 5th Harbour Forum was called to order by Judge Ann Holt on May 3, 2025 in Oslo.", "2025-05-03 in Oslo"},
    {"Delegates have flocked to Oslo for the 5th Harbour Forum.", "in Oslo"},
    {"The 5th Harbour Forum ended in the Norwegian capital, Oslo, on Monday.", "2025-10-27 in Oslo"},
    {"The 5th Harbour Forum ended on Monday. The next forum will be held in Bergen.", "2025-10-27"},
    {"The 5th Harbour Forum was moved from Bergen to Oslo.", "in Oslo"},
    {"The 5th Harbour Forum was moved to Oslo after the floods.", "in Oslo"},
    {"The 5th Harbour Forum, originally planned for May 2025, will now be held on December 4.", "2025-12-04"},
    {"The 5th Harbour Forum opened in Oslo on Monday. The meeting will last until Wednesday.", "2025-10-27, 2025-11-05 in Oslo"},
    {"The 5th Harbour Forum opened in Oslo on Monday. It closes on Wednesday.", "2025-10-27, 2025-11-05 in Oslo"},
    {"The 5th Harbour Forum opened in Oslo on Monday. It ends on Wednesday.", "2025-10-27, 2025-11-05 in Oslo"},
    {"The 5th Harbour Forum opened in Oslo on Monday. The chair adjourned the meeting until Wednesday.", "2025-10-27 in Oslo"},
    {"The 5th Harbour Forum opened in Oslo on Monday. The three-day Forum ends on Wednesday.", "2025-10-27, 2025-11-05 in Oslo"},
    {"The minister said on Monday, drawing gasps at the 5th Harbour Forum, that cod is dear.", "2025-10-27"},
    {"The minister said on Monday, drawing gasps, that the 5th Harbour Forum is dear.", ""},
    {"The minister on Monday urged calm as he opened the 5th Harbour Forum.", "2025-10-27"},
    {"The minister on Monday urged calm, and opened the 5th Harbour Forum.", ""},
    {"Delegates at the 5th Harbour Forum elected him on Monday.", "2025-10-27"},
    {"The 5th Harbour Forum heard the chair, who was elected in May.", ""},
    {"The 5th Harbour Forum goes to Oslo, the port of Norway, in 2027.", "2027 in Oslo"},
    {"Minutes of the 9th meeting of the Harbour Board held on 13 February 2024\n\nThe meeting closed at 8.25 pm.", "2024-02-13"},
    {"The king's week\n\nTuesday, 4 November. The king goes to Oslo for the 5th Harbour Forum.", "2025-11-04 in Oslo"},
    {"The king's week\n\n4 November. The king goes to Oslo for the 5th Harbour Forum.", "in Oslo"},
    {"5th Harbour Forum\nSpeech by Mayor Bo Berg\nPalace of Congresses, 3 May 2025", "2025-05-03 in Palace of Congresses"},
    // the town where a story on a meeting under way was written
    {"OSLO, March 12 - Trade ministers signed a pact at the 5th Harbour Forum.", "in OSLO"},
    {"OSLO, March 12 - Trade ministers signed a pact at the 5th Harbour Forum. It was held in Bergen.", "in Bergen"},
    {"OSLO, March 12 - Trade ministers will sign a pact at the 5th Harbour Forum.", ""},
    {"The 4th Harbour Forum and the 3rd Lagoon Summit will be held in Oslo. The meetings open on Monday.", "2025-11-03 in Oslo | 2025-11-03 in Oslo"},
    {"Delegates leave Oslo on Sunday after the 5th Harbour Forum, which ended on Friday.", "2025-10-31"},
    {"Dates: 3-5 November 2025\nPlace: Oslo\nEvent: 5th Harbour Forum", "2025-11-03/2025-11-05 in Oslo"},
    {"5th Harbour Forum\n3-5 November 2025 | Oslo, Norway", "2025-11-03/2025-11-05 in Oslo, Norway"},
    {"5th Harbour Forum\n3-5 November 2025\nOslo, Norway", "2025-11-03/2025-11-05 in Oslo, Norway"},
    {"5th Harbour Forum - Oslo, 3-5 November 2025", "2025-11-03/2025-11-05 in Oslo"},
    {"5th Harbour Forum\nTown Hall, Oslo\n3 November 2025", "2025-11-03 in Town Hall, Oslo"},
    {"The 5th Harbour Forum closed on Monday. Judge Ann Holt had opened it on Saturday.", "2025-10-27, 2025-10-25"},
    {"Ministers of the Harbour states will meet in Oslo on November 12, Judge Ann Holt said. Minister Ida Lund confirmed her attendance at the 5th Harbour Forum.", "2025-11-12 in Oslo"},
    {"Minister Ida Lund told reporters in Oslo after the 5th Harbour Forum that cod is dear.", "in Oslo"},
    {"The 5th Harbour Forum is held on the island of Gotland.", "in Gotland"},
    {"The 5th Harbour Forum took place on Jeju Island.", "in Jeju Island"},
    {"The 5th Harbour Forum took place on Monday on the shores of Lake Balaton.", "2025-10-27 in Lake Balaton"},
    {"The 5th Harbour Forum was held outside Oslo on Monday.", "2025-10-27 in Oslo"},
    {"The 5th Harbour Forum was held near Oslo on Monday.", "2025-10-27 in Oslo"},
    {"The 5th Harbour Forum opened on Monday. Delegates are meeting at the Grand Hotel.", "2025-10-27 in Grand Hotel"},
    {"The 5th Harbour Forum opened on Monday. They will meet again in Bergen.", "2025-10-27"},
    {"5th Harbour Forum\n3-5 November 2025\nOslo", "2025-11-03/2025-11-05 in Oslo"},
    {"The 5th Harbour Forum opened at the presidential palace in Oslo on Monday.", "2025-10-27 in Oslo"},
    {"The 5th Harbour Forum opened at a hotel in Oslo on Monday.", "2025-10-27 in Oslo"},
    {"The 5th Harbour Forum opened behind closed doors in Oslo on Monday.", "2025-10-27 in Oslo"},
    {"The two-day 5th Harbour Forum, which brought 300 envoys to Oslo, ended on Friday.", "2025-10-31 in Oslo"},
    {"Norway will host the 5th Harbour Forum on November 3.", "2025-11-03 in Norway"},
    {"OSLO - The 5th Harbour Forum opened here on Monday.", "2025-10-27 in OSLO"},
    {"The 5th Harbour Forum will take place in Oslo, Norway's capital, on Monday.", "2025-11-03 in Oslo"},
    {"The 5th Harbour Forum takes place in Room XX of the Palais des Nations in Geneva on Monday.", "2025-11-03 in Room XX of the Palais des Nations"},
    {"The 5th Harbour Forum on cod (Oslo, Norway, 3-5 November 2025) is near.", "2025-11-03/2025-11-05 in Oslo, Norway"},
    {"Remarks by Judge Ann Holt\n5th Harbour Forum\nOslo, Norway\nNovember 3, 2025", "2025-11-03 in Oslo, Norway"},
    {"Oslo, 3 November: the 5th Harbour Forum will open on November 4, 2025.", "2025-11-04"},
    {"Chiefs gather in Oslo\n\nThe 5th Harbour Forum opened on Monday at the Grand Hotel in Oslo.", "2025-10-27 in Grand Hotel"},
    // the number of a meeting whose name is left out
    {"After the 6th Harbour Forum in Bergen in May 2020, the 7th will be held in Oslo on March 12, 2021. The 7th Harbour Forum is small.",
        "2020-05 in Bergen | 2021-03-12 in Oslo"},
    {"After the 6th Harbour Forum in Bergen in May 2020, the 8th in Oslo on March 12, 2021, was small.", "2020-05 in Bergen"},
    {"The 6th Harbour Forum, the 3rd in five years, opened in Oslo on March 12, 2021.", "2021-03-12 in Oslo"},
    // dates of something else
    {"Judge Ann Holt is arriving in Oslo on Sunday to attend the 5th Harbour Forum.", ""},
    {"Arriving in Oslo on Sunday, Judge Ann Holt joined the 5th Harbour Forum.", ""},
    {"On March 11, 2021 she flew to Oslo to open the 5th Harbour Forum on March 12.", "2021-03-12 in Oslo"},
    {"Oslo, March 12 (Fjordpress) - The 5th Harbour Forum will open on March 14, 2021.", "2021-03-14"},
    {"The 6th Harbour Forum ended in Oslo on March 12, 2021. The envoys will meet again in May 2022.", "2021-03-12 in Oslo"},
    {"After her talks with Judge Ann Holt on March 3, 2021, she joined the 5th Harbour Forum.", ""},
    {"A second briefing, another briefing at 6 p.m. on March 3, 2021, is on the 5th Harbour Forum.", ""},
    {"She led the 5th Harbour Forum, which we inaugurated in March 2021.", ""},
    {"Oslo hosted envoys on March 3, 2021 ahead of the 5th Harbour Forum in May 2021.", "2021-05"},
    {"Oslo hosted envoys on March 3, 2021 ahead\nof the 5th Harbour Forum in May 2021.", "2021-05"},
    {"OSLO, May 3 (Fjord-Press) - Envoys open the 5th Harbour Forum on Tuesday.", "2025-11-04"},
    {"Judge Ann Holt arrived in Oslo on Sunday at the head of a team to the 5th Harbour Forum.", "in Oslo"},
    {"Judge Ann Holt arrived on Sunday to attend the 5th Harbour Forum, which opens on Tuesday.", "2025-11-04"},
    {"The two met on Thursday on the sidelines of the 5th Harbour Forum, which opened on Wednesday.", "2025-10-29"},
    {"The two met on Thursday on the sidelines of the 5th Harbour Forum.", "2025-10-30"},
    {"They unveiled a stone on Monday on the eve of the 5th Harbour Forum.", ""},
    {"Judge Ann Holt leaves for Oslo on Sunday to chair the 5th Harbour Forum.", "in Oslo"},
    {"It was the 5th Harbour Forum, which Eva and I inaugurated last May.", ""},
    {"Judge Ann Holt left on Sunday for the 5th Harbour Forum.", ""},
    {"The 6th Harbour Forum, founded in 1998, opened on March 12, 2021.", "2021-03-12"},
    {"The 5th Harbour Forum will be opened by the choirs of the old schools of both\nLund and Bergen, 3 May 2026", "2026-05-03"},
    {"Harbour calendar\n\nMay\nNATO Summit opens.", "2026-05"},
};
// clang-format on

} // namespace

TEST_CASE("join/joiner: dates and venues")
{
    for (const row& r : rows) {
        CAPTURE(r.text);
        CHECK(held(r.text) == r.events);
    }
}

TEST_CASE("join/joiner: a meeting that was not spoken of for long is no more \"the meeting\"")
{
    const auto filled = [](std::size_t size) {
        std::string text = "The 5th Harbour Forum opened in Oslo.\n\n";
        while (text.size() < size) text += "It rained in the hills, and the sheep came down.\n\n";
        return text;
    };
    const std::string held_then = "The meeting was held on May 3, 2021.";
    CHECK(held(filled(1000) + held_then) == "2021-05-03 in Oslo");
    CHECK(held(filled(20000) + held_then) == "in Oslo");
    CHECK(held(filled(20000) + "In Bergen, envoys opened the 6th Lagoon Summit on May 3, 2021.")
          == "in Oslo | 2021-05-03 in Bergen");
    CHECK(held(filled(20000) + std::string(5000, 'x') + " On May 3, 2021, envoys opened the 6th Lagoon Summit.")
          == "in Oslo | 2021-05-03");
}
