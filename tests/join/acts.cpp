// Who is at a meeting by what he does, told in the sentences and lines next to its name: sentences of our own.
#include "../people_there.hpp"

#include <doctest/doctest.h>

#include <string_view>

namespace {

struct row {
    std::string_view text, people;
};
// clang-format off
const row rows[] = {
    // in the sentences next to the one that names it
    {"The 5th Harbour Forum opens on Monday. Judge Ann Holt and Dr. Eva Lind are due to speak on the first day.", "Holt, Lind"},
    {"The 5th Harbour Forum opens on Monday. Judge Ann Holt and Dr. Eva Lind have confirmed.", "Holt, Lind"},
    {"The 5th Harbour Forum opens on Monday. Judge Ann Holt has accepted the invitation.", "Holt"},
    {"The 5th Harbour Forum opens on Monday. Dr. Eva Lind will stand in for the king.", "Lind"},
    {"The 5th Harbour Forum opens on Monday. Dr. Eva Lind will go instead.", "Lind"},
    {"The 5th Harbour Forum opened. Judge Ann Holt spoke by video link.", "Holt"},
    {"The 5th Harbour Forum opened. Judge Ann Holt appeared by video.", "Holt"},
    {"The 5th Harbour Forum opens on Monday. Judge Ann Holt and Dr. Eva Lind will also speak there.", "Holt, Lind"},
    {"The 5th Harbour Forum closed on Monday. Judge Ann Holt had opened it on Saturday.", "Holt"},
    {"The 5th Harbour Forum in Oslo drew Judge Ann Holt and Dr. Eva Lind.", "Holt, Lind"},
    {"The 5th Harbour Forum (Judge Ann Holt, Dr. Eva Lind) is on Monday.", "Holt, Lind"},
    {"The 5th Harbour Forum opened. Judge Ann Holt will present a paper on cod.", "Holt"},
    {"The 5th Harbour Forum opened. Judge Ann Holt introduced the report.", "Holt"},
    {"The 5th Harbour Forum opened. Judge Ann Holt gave an update on cod.", "Holt"},
    {"The 5th Harbour Forum opened. Judge Ann Holt delivered the annual report.", "Holt"},
    {"The 5th Harbour Forum opened. Judge Ann Holt lectured on cod.", "Holt"},
    {"The 5th Harbour Forum opened with a Mass celebrated by Bishop Ivo Roth.", "Roth"},
    {"The 5th Harbour Forum opened. A message from the king was read by the nuncio, Archbishop Ivo Roth.", "Roth"},
    {"The 5th Harbour Forum opened. Judge Ann Holt told members that cod is dear.", "Holt"},
    {"The 5th Harbour Forum closes on Monday with a speech by Judge Ann Holt.", "Holt"},
    {"The Harbour Synod met for its 5th session under the presidency of Bishop Ivo Roth.", "Roth (chair)"},
    {"The 5th Harbour Forum met in Oslo under the chairmanship of Judge Ann Holt.", "Holt (chair)"},
    {"Remarks at the 5th Harbour Forum\n\nGovernor Holt, President Lund, distinguished guests, ladies and gentlemen: I am glad.", "Holt, Lund"},
    {"Judge Ann Holt will visit Kyiv. On 9 and 10 December she will take part in the 5th Harbour Forum.", "Holt"},
    {"The 5th Harbour Forum opened. Judge Ann Holt walked out.", "Holt"},
    {"The 5th Harbour Forum opened on Monday. Minister Ida Lund accused Denmark of greed.", "Lund"},
    {"The 5th Harbour Forum opened on Monday. \"Cod is dear,\" said Minister Ida Lund.", "Lund"},
    {"The 5th Harbour Forum in Oslo featured speeches by Judge Ann Holt and Dr. Eva Lind.", "Holt, Lind"},
    {"The 5th Harbour Forum honoured Judge Ann Holt.", "Holt"},
    {"The 5th Harbour Forum awarded Judge Ann Holt its medal.", "Holt"},
    {"The 31st Harbour Forum opened in Oslo on Monday, with 600 guests, compared with 410 at the 30th Harbour Forum in Bergen in 2023. Mayor Ida Lund will also attend.", "Lund"},
    {"The 5th Harbour Forum ended in Oslo on Monday. The 6th Harbour Forum will be held in Bergen in 2026. Judge Ann Holt gave the closing speech.", "Holt"},
    {"The 5th Harbour Forum opened in Oslo on Monday. The fourth forum was held in Bergen in 2023. Judge Ann Holt took the floor.", "Holt"},
    {"The 5th Harbour Forum agreed to hold the 6th Harbour Forum in Bergen in 2026. Chairwoman Ida Lund thanked the delegates.", "Lund"},
    {"Judge Ann Holt succeeds Judge Carl Berg, who chaired the 4th Harbour Forum.", "Berg (chair)"},
    {"The 5th Harbour Forum ended in Oslo. The ministers agreed to meet again in Bergen in May 2026. Judge Ann Holt read the closing text.", "Holt"},
    {"Remarks by Judge Ann Holt\n5th Harbour Forum\nOslo, Norway\nNovember 3, 2025", "Holt"},
    {"5th Harbour Forum\n\nKeynote speakers:\nJudge Ann Holt (Oslo)\nContact: Ms. Eva Lind", "Holt"},
    {"What: 5th Harbour Forum\nWho: Judge Ann Holt\n     Dr. Eva Lind", "Holt, Lind"},
    {"At the 5th Harbour Forum, Minister Ida Lund will hold a bilateral meeting with Judge Ann Holt.", "Lund, Holt"},
    {"Denmark left the 5th Harbour Forum early. It sent Minister Ida Lund, who wept.", "Lund"},
    {"The 5th Harbour Forum opened on Monday. Judge Ann Holt arrives on Tuesday.", "Holt"},
    {"The 5th Harbour Forum was opened on Monday by the king. Mayor Ida Lund called the meeting to order.", "Lund"},
    {"The 5th Harbour Forum opened. The chiefs heard a briefing by Judge Ann Holt.", "Holt"},
    {"Judge Ann Holt was booed at the opening of the 5th Harbour Forum.", "Holt"},
    {"Judge Ann Holt, who chaired the 5th Harbour Forum in 2023, will chair the 6th Harbour Forum.", "Holt (chair)"},
    {"The Mayor, Ms. Ida Lund, requests the pleasure of your company at the 5th Harbour Forum.", "Lund"},
    // in minutes and programmes
    {"Minutes of the 5th meeting of the Harbour Board\nStaff: Mr. Jon Vale", "Vale"},
    {"Minutes of the 5th meeting of the Harbour Board\nMinutes taken by Mr. Jon Vale", "Vale"},
    {"Minutes of the 5th meeting of the Harbour Board\n\nMr. Jon Vale agreed to write to the Minister.", "Vale"},
    {"Minutes of the 5th meeting of the Harbour Board\n\nMr. Jon Vale left at 8 p.m.", "Vale"},
    {"5th Harbour Forum\n3 May 2025, Oslo\n\nOpening ceremony\nMayor Ida Lund\nDr. Eva Lind (Bergen)", "Lund, Lind"},
    {"Trade ministers will meet in Oslo on Monday for the 5th Harbour Forum, Danish Trade Minister Ida Lund said.", "Lund"},
    {"Trade ministers will meet in Oslo on Monday for the 5th Harbour Forum, Health Minister Ida Lund said.", ""},
    // nobody is there
    {"The 5th Harbour Forum opened on Monday. Minister Ida Lund will travel to Bergen on Friday.", ""},
    {"The 5th Harbour Forum opened on Monday. Minister Ida Lund will join a march in Bergen.", ""},
    {"The 5th Harbour Forum opened on Monday. Minister Ida Lund led a rally at the station.", ""},
    {"The 5th Harbour Forum opened on Monday. JUDGE ANN HOLT: Well, welcome, everyone.", ""},
    {"The 5th Harbour Forum opened on Monday. The meeting between Judge Ann Holt and Dr. Eva Lind was short.", ""},
    {"The 5th Harbour Forum opened in Oslo. The talks in Vienna between Judge Ann Holt and Dr. Eva Lind went on.", ""},
    {"The 5th Harbour Forum opened on Monday. Spokesman Jon Vale said it was small.", ""},
    {"\"Cod is dear,\" Judge Ann Holt told the closing session. The 5th Harbour Forum ended.", ""},
};
// clang-format on

} // namespace

TEST_CASE("join/acts")
{
    for (const row& r : rows) {
        CAPTURE(r.text);
        CHECK(tests::people_there(r.text) == r.people);
    }
}
