// Who is at a meeting by what is told of him close to its name, and who is not: sentences of our own.
#include "../people_there.hpp"

#include <doctest/doctest.h>

#include <string>
#include <string_view>

namespace {

struct row {
    std::string_view text, people;
};
// clang-format off

// behind "The 5th Harbour Forum opened in Oslo. "
const row behind_opened[] = {
    {"They signed a pact. Judge Ann Holt welcomed it.", "Holt"},
    // told before the name
    {"Mayor Bo Berg was there, as was Judge Ann Holt.", "Berg, Holt"},
    {"Mayor Bo Berg was not there, nor was Judge Ann Holt.", ""},
    {"Mayor Bo Berg was tired, as was Judge Ann Holt.", ""},
    {"Against it spoke the Rev. Ann Holt.", "Holt"},
    {"First up was Judge Ann Holt.", "Holt"},
    {"It was Judge Ann Holt.", ""},
    {"Flanking her were Judge Ann Holt and Mayor Bo Berg.", "Holt, Berg"},
    {"Taking part were also Judge Ann Holt and Mayor Bo Berg.", "Holt, Berg"},
    {"Among them were Judge Ann Holt and Mayor Bo Berg.", "Holt, Berg"},
    {"\"Who pays?\" asked Judge Ann Holt.", "Holt"},
    {"Mayor Bo Berg headed the Danish team and Judge Ann Holt the Irish one.", "Berg, Holt"},
    {"Mayor Bo Berg headed the Danish team and Judge Ann Holt the works.", "Berg"},
    {"Judge Ann Holt's speech drew applause.", "Holt"},
    {"Judge Ann Holt's garden drew applause.", ""},
    {"A title was conferred on Judge Ann Holt.", "Holt"},
    {"A task was imposed on Judge Ann Holt.", ""},
    {"The text was adopted on the motion of Judge Ann Holt.", "Holt"},
    {"Mayor Bo Berg was assisted by Judge Ann Holt.", "Holt"},
    {"A pact was signed for Denmark by Judge Ann Holt and for Norway by Mayor Bo Berg.", "Holt, Berg"},
    {"Delegates listened to Judge Ann Holt.", "Holt"},
    {"Questions came from Judge Ann Holt.", "Holt"},
    {"Envoys walked to the hall, where Judge Ann Holt was waiting.", "Holt"},
    {"Envoys walked to the park, where Judge Ann Holt was waiting.", ""},
    {"The two sides thanked Judge Ann Holt for hosting them.", "Holt"},
    {"The two sides thanked Judge Ann Holt for the loan of a boat.", ""},
    {"On the agenda is a talk by Judge Ann Holt.", "Holt"},
    {"On the wall is a portrait by Judge Ann Holt.", ""},
    // told behind it
    {"Judge Ann Holt, along with Mayor Bo Berg, laughed.", "Holt, Berg"},
    {"Judge Ann Holt and Mayor Bo Berg, the host and the chair respectively, laughed.", "Holt, Berg"},
    {"Judge Ann Holt, the current chairman, read it out.", "Holt"},
    {"Judge Ann Holt was booed.", "Holt"},
    {"Judge Ann Holt was robbed.", ""},
    {"Judge Ann Holt received a standing ovation.", "Holt"},
    {"Judge Ann Holt received a letter.", ""},
    {"Judge Ann Holt held talks with Mayor Bo Berg on the sidelines.", "Holt, Berg"},
    {"Judge Ann Holt held talks with Mayor Bo Berg on the sidelines of a fair.", ""},
    {"The chairwoman, Judge Ann Holt, rang.", "Holt"},
    {"Judge Ann Holt left early.", "Holt"},
    {"Judge Ann Holt left for Rome.", ""},
    {"Judge Ann Holt left the room.", "Holt"},
    {"Judge Ann Holt got to her feet.", "Holt"},
    {"Judge Ann Holt used the occasion to sell a boat.", "Holt"},
    {"Judge Ann Holt looked in.", "Holt"},
    {"Judge Ann Holt flies in on Friday.", "Holt"},
    {"Judge Ann Holt will sit in for the king.", "Holt"},
    {"Judge Ann Holt was the only woman at the table.", "Holt"},
    {"Judge Ann Holt will also be in Oslo.", "Holt"},
    {"Judge Ann Holt is on the guest list.", "Holt"},
    {"Judge Ann Holt gave evidence.", "Holt"},
    {"Judge Ann Holt hopes to be there.", "Holt"},
    {"Judge Ann Holt was elected to the board.", "Holt"},
    {"Judge Ann Holt and Mayor Bo Berg were voted on to the board.", "Holt, Berg"},
    {"Judge Ann Holt was returned unopposed.", "Holt"},
    {"Judge Ann Holt was returned to Rome.", ""},
    {"Judge Ann Holt ended the evening.", "Holt"},
    {"Judge Ann Holt withdrew before the first round.", "Holt"},
    {"Judge Ann Holt withdrew before the 4th Harbour Forum.", ""},
    {"Support came from Judge Ann Holt.", "Holt"},
    {"Rain came from Judge Ann Holt.", ""},
    {"Judge Ann Holt was elected President for the coming year.", "Holt"},
    {"Mayor Bo Berg was elected President for the year, with Judge Ann Holt as deputy.", "Berg, Holt"},
    {"Mayor Bo Berg beat Judge Ann Holt by 31 votes to 22.", "Berg, Holt"},
    {"Mayor Bo Berg beat Judge Ann Holt at chess.", "Berg"},
    {"Judge Ann Holt has said she will sign a law.", ""},
    {"An aide said Judge Ann Holt had been told.", ""},
    // elsewhere
    {"In the absence of Judge Ann Holt, who is ill, Mayor Bo Berg presided.", "Berg (chair)"},
    {"Denmark sent Mayor Bo Berg instead of Judge Ann Holt.", "Berg"},
    {"Mayor Bo Berg sat in for Judge Ann Holt.", "Berg"},
    {"Norway has yet to say whether Judge Ann Holt will attend.", ""},
    {"Pupils led by Judge Ann Holt marched outside.", ""},
    {"Judge Ann Holt told this newspaper that it was dull.", ""},
    {"Economist Ann Holt called it dull.", ""},
    {"Her predecessor, Judge Ann Holt, had promised it.", ""},
};

// behind "The 5th Harbour Forum will open on Monday in Oslo. "
const row behind_planned[] = {
    {"Judge Ann Holt also spoke.", "Holt"},
    {"Mayor Bo Berg will go to Oslo, where he is to meet Judge Ann Holt.", "Berg, Holt"},
    {"Mayor Bo Berg will go to Rome, where he is to meet Judge Ann Holt.", ""},
    {"Judge Ann Holt comes with a list of demands.", "Holt"},
    {"Judge Ann Holt comes from a village.", ""},
    {"Judge Ann Holt will come by rail.", "Holt"},
    {"Judge Ann Holt preaches on the second evening.", "Holt"},
    {"Judge Ann Holt preaches on her farm.", ""},
    {"It will bring together Judge Ann Holt and Mayor Bo Berg.", "Holt, Berg"},
    {"Judge Ann Holt has said that she will be there.", "Holt"},
    {"Judge Ann Holt and Mayor Bo Berg have confirmed that they are coming.", "Holt, Berg"},
    {"Judge Ann Holt will bring a team of 40.", "Holt"},
    {"Judge Ann Holt will receive the delegates.", "Holt"},
    {"Also expected: Judge Ann Holt and Mayor Bo Berg.", "Holt, Berg"},
    {"Among those expected are Judge Ann Holt and Mayor Bo Berg.", "Holt, Berg"},
    {"Judge Ann Holt accompanies him.", "Holt"},
};

const row whole[] = {
    // "the meetings": both of two named together
    {"The 4th Harbour Forum and the 3rd Lagoon Summit will be held in Oslo. Judge Ann Holt will attend the meetings.", "Holt"},
    {"The 4th Harbour Forum and the 3rd Lagoon Summit will be held in Oslo. Judge Ann Holt will attend the meeting.", ""},
    {"The 4th Harbour Forum met and the 3rd Lagoon Summit will be held. Judge Ann Holt will attend the meetings.", ""},
    {"Judge Ann Holt and Mayor Bo Berg will speak. The pair attended the 4th Harbour Forum.", "Holt, Berg"},
    // a calendar: what is on a day's line is on that day
    {"May 3 | 5th Harbour Forum, Oslo\nMay 9 | A lecture by Judge Ann Holt", ""},
    {"May 3: 5th Harbour Forum, Oslo\nMay 9: A lecture by Judge Ann Holt", ""},
    {"May 3 - 5th Harbour Forum, Oslo\nMay 9 - A lecture by Judge Ann Holt", ""},
    {"May 3 | 5th Harbour Forum, with a lecture by Judge Ann Holt", "Holt"},
    {"5th Harbour Forum, Oslo\nMay 3 | A lecture by Judge Ann Holt", "Holt"},
    {"Judge Ann Holt urged the 5th Harbour Forum on Monday to act.", "Holt"},
    {"Mayor Bo Berg took part in the 5th Harbour Forum in Oslo on Monday, along with Judge Ann Holt and Dr. Eva Lind.", "Berg, Holt, Lind"},
    {"5th Harbour Forum, Oslo\n\nOrganising committee: Judge Ann Holt, Dr. Eva Lind", "Holt, Lind"},
    {"Judge Ann Holt was asked of the 5th Harbour Forum.", ""},
    {"Judge Ann Holt called for calm at the 5th Harbour Forum.", "Holt"},
    {"Judge Ann Holt said on her way into the 5th Harbour Forum that it was dull.", "Holt"},
    {"Judge Ann Holt was the first to arrive at the 5th Harbour Forum.", "Holt"},
    {"Judge Ann Holt and Mayor Bo Berg are to sign a text at the 5th Harbour Forum.", "Holt, Berg"},
    {"Judge Ann Holt told Mayor Bo Berg at the 5th Harbour Forum that it was dull.", "Holt, Berg"},
    {"Judge Ann Holt said on Monday she would use the 5th Harbour Forum to press for a deal.", "Holt"},
    {"Judge Ann Holt will skip the 5th Harbour Forum to attend a feast.", ""},
    {"Judge Ann Holt, who is in Oslo for the 5th Harbour Forum, said it was dull.", "Holt"},
    {"Judge Ann Holt is to be guest of honour at the 5th Harbour Forum.", "Holt"},
    {"On the margins of the 5th Harbour Forum, Mayor Bo Berg met separately with Judge Ann Holt.", "Berg, Holt"},
    {"The 5th Harbour Forum broke up after Judge Ann Holt tore up the text.", "Holt"},
    {"The 5th Harbour Forum opened after Judge Ann Holt tore up the text.", ""},
    {"Delegates at the 5th Harbour Forum laughed when Judge Ann Holt fell silent and Mayor Bo Berg spoke.", ""},
    {"Under the gavel of Judge Ann Holt, the 5th Harbour Forum began.", "Holt (chair)"},
    {"The 5th Harbour Forum heard on Monday from its director, Judge Ann Holt.", "Holt"},
    {"The 5th Harbour Forum will bring together Judge Ann Holt and Mayor Bo Berg.", "Holt, Berg"},
    {"The 5th hearing of the Harbour Board opened in Oslo on Monday before Judge Ann Holt and Dr. Eva Lind.", "Holt, Lind"},
    {"The 5th hearing of the Harbour Board opened on Monday. The lawyer called as his first witness Dr. Eva Lind.", "Lind"},
    {"The 5th hearing of the Harbour Board opened on Monday. Dr. Eva Lind was questioned by Judge Ann Holt.", "Holt"},
    {"The 5th hearing of the Harbour Board opened, with Judge Ann Holt sitting as assessor.", "Holt"},
    {"Agenda of the 5th Harbour Forum\n\n1. Opening\n2. Report of the experts, by Dr. Eva Lind", "Lind"},
    {"5th Harbour Forum, Oslo\n\nDr. Eva Lind (Bergen): Cold water", "Lind"},
    {"5th Harbour Forum, Oslo\n\nDr. Eva Lind (Bergen): +47 33", ""},
    {"5th Harbour Forum, Oslo\n\nGood morning to Mayor Bo Berg, to Judge Ann Holt and to you all.", "Berg, Holt"},
    {"5th Harbour Forum, Oslo\n\nThank you all. I pay tribute to Judge Ann Holt.", "Holt"},
    {"5th Harbour Forum, Oslo\n\nThank you all. As Judge Ann Holt will tell you, cod is dear.", "Holt"},
    {"5th Harbour Forum\n\nDenmark: Judge Ann Holt, Mayor Bo Berg\n", "Holt, Berg"},
    {"Minutes of the 5th meeting of the Harbour Board\n\nMr. Jon Vale stepped down.", "Vale"},
    {"Minutes of the 5th meeting of the Harbour Board\n\nMr. Jon Vale was thanked.", "Vale"},
    {"Minutes of the 5th meeting of the Harbour Board\n\nMr. Jon Vale, prevented by fog, had a card read.", ""},
    {"Minutes of the 5th meeting of the Harbour Board\n\nPresent: Mr. Jon Vale; apologies from Dr. Eva Lind.", "Vale"},
    {"Minutes of the 5th meeting of the Harbour Board\n\nMr. Jon Vale asked that the minutes of the 4th meeting be corrected.", "Vale"},
    {"2nd Harbour Forum, Oslo, 2019: opened by Judge Ann Holt of the highest court in Norway\n3rd Harbour Forum, Bergen: opened by Dr. Eva Lind", "Holt"},
};
// clang-format on

void check(const std::string& text, std::string_view people)
{
    CAPTURE(text);
    CHECK(tests::people_there(text) == people);
}

} // namespace

TEST_CASE("join/people near a meeting")
{
    for (const row& r : behind_opened) check("The 5th Harbour Forum opened in Oslo. " + std::string(r.text), r.people);
    for (const row& r : behind_planned)
        check("The 5th Harbour Forum will open on Monday in Oslo. " + std::string(r.text), r.people);
    for (const row& r : whole) check(std::string(r.text), r.people);
}
