// Who is at a meeting: sentences of our own.
#include "reference.hpp"

#include <lede/read.hpp>

#include <doctest/doctest.h>

#include <string>
#include <string_view>

namespace {

/// The people of the text's first event, hosts and chairs marked: "Lund, Holt (host)".
std::string there(std::string_view text)
{
    const lede::reading all = lede::read(text, tests::published());
    std::string out;
    for (const lede::link& l : all.links) {
        const lede::person* p = l.event == 0 ? all.mentions[l.mention].as_person() : nullptr;
        if (!p) continue;
        out.append(out.empty() ? "" : ", ").append(p->name.family.in(text));
        if (l.as == lede::role::host) out += " (host)";
        if (l.as == lede::role::chair) out += " (chair)";
    }
    return out;
}

struct row {
    std::string_view text, people;
};
// clang-format off
const row rows[] = {
    {"Trade Minister Ida Lund told the 5th Harbour Forum in Oslo that fish matters.", "Lund"},
    {"Trade Minister Ida Lund said on the sidelines of the 5th Harbour Forum that fish matters.", "Lund"},
    {"Speaking at the 5th Harbour Forum, Trade Minister Ida Lund praised it.", "Lund"},
    {"In a speech to the 5th Harbour Forum, Trade Minister Ida Lund praised it.", "Lund"},
    {"At the 5th Harbour Forum in Oslo, Trade Minister Ida Lund signed a deal.", "Lund"},
    {"The 5th Harbour Forum heard Trade Minister Ida Lund.", "Lund"},
    {"The 5th Harbour Forum brought together Trade Minister Ida Lund and Judge Ann Holt.", "Lund, Holt"},
    {"Trade Minister Ida Lund flew to Oslo for the 5th Harbour Forum.", "Lund"},
    {"The 5th Harbour Forum is over, said Trade Minister Ida Lund, its chair.", "Lund (chair)"},
    {"Trade Minister Ida Lund told delegates at the 5th Harbour Forum that fish matters.", "Lund"},
    {"Trade Minister Ida Lund spoke at length to the 5th Harbour Forum.", "Lund"},
    {"Trade Minister Ida Lund will be among the guests of the 5th Harbour Forum.", "Lund"},
    {"The 5th Harbour Forum elected Judge Ann Holt its president.", "Holt"},
    {"Present at the 5th Harbour Forum were Judge Ann Holt and Trade Minister Ida Lund.", "Holt, Lund"},
    {"Norway will send Trade Minister Ida Lund to the 5th Harbour Forum.", "Lund"},
    {"Delegates to the 5th Harbour Forum will hear from Judge Ann Holt.", "Holt"},
    {"Trade Minister Ida Lund left Bergen. She will attend the 5th Harbour Forum.", "Lund"},
    {"Trade Minister Ida Lund met Judge Ann Holt. She will attend the 5th Harbour Forum.", ""},
    {"At the 5th Harbour Forum envoys spoke of fish. At the meeting, Judge Ann Holt signed a pact.", "Holt"},
    {"5th Harbour Forum\n6 May 2025\n\n09:30 Judge Ann Holt on fish\n10:00 Coffee\n\nA letter of Judge Carl Berg was read.", "Holt"},
    {"Trade Minister Ida Lund will deliver remarks at the 5th Harbour Forum.", "Lund"},
    {"Bishops elected Archbishop Ivo Roth as their leader at the 5th Harbour Assembly.", "Roth"},
    {"Trade Minister Ida Lund reported on her trip to the 5th Harbour Forum.", "Lund"},
    {"The delegation to the 5th Harbour Forum will include Trade Minister Ida Lund.", "Lund"},
    {"The 5th Harbour Forum opened. Trade Minister Ida Lund gave the keynote.", "Lund"},
    {"The 5th Harbour Forum opened. Keynote: Professor Ida Lund.", "Lund"},
    {"The 5th Harbour Forum opened. Governor Ann Holt, the host, said so.", "Holt (host)"},
    {"5th Harbour Forum\n\nThe Danish side was led by Judge Ann Holt, a friend, and the Norwegian side by Minister Ida Lund.", "Holt, Lund"},
    {"Minutes of the 5th meeting of the Harbour Board\n\nMr. Jon Vale moved that it rise. Ms. Ida Lund seconded.", "Vale, Lund"},
    {"Trade Minister Ida Lund left Oslo. The minister will attend the 5th Harbour Forum.", "Lund"},
    {"The 5th Harbour Forum opened. Judge Ann Holt is also expected.", "Holt"},
    {"The 5th Harbour Forum opened. Judge Ann Holt and Minister Ida Lund were there.", "Holt, Lund"},
    {"The 5th Harbour Forum opened. Judges Ann Holt and Carl Berg were among those present.", "Holt, Berg"},
    {"Oslo will host the 5th Harbour Forum on May 3, with Judge Ann Holt in the chair.", "Holt (chair)"},
    {"May 3, Oslo: 5th Harbour Forum, with Judge Ann Holt and Minister Ida Lund.", "Holt, Lund"},
    {"The 5th Harbour Forum opens Monday. Judge Ann Holt to speak.", "Holt"},
    {"The 5th Harbour Forum opens Monday; Judge Ann Holt gives the opening address.", "Holt"},
    {"Judge Ann Holt and Minister Ida Lund left. The two wept. They attended the 5th Harbour Forum.", "Holt, Lund"},
    {"Judge Ann Holt declared the 5th Harbour Forum a success.", ""},
    {"The 5th Harbour Forum opens Monday. Judge Ann Holt and Minister Ida Lund have said they will come.", "Holt, Lund"},
    {"The 5th Harbour Forum opens Monday. Denmark is sending its trade minister, Ida Lund.", "Lund"},
    {"The 5th Harbour Forum opened. Denmark's team was headed by Judge Ann Holt; Norway's by Minister Ida Lund.", "Holt, Lund"},
    {"5th Harbour Forum\n\n1. Opening\n2. Statement by Judge Ann Holt\n3. Remarks by Minister Ida Lund", "Holt, Lund"},
    {"What: 5th Harbour Forum\nWho: Judge Ann Holt; Minister Ida Lund; Dr. Finn Roth\nMedia: Ms. Eva Lind", "Holt, Lund, Roth"},
    {"5th Harbour Forum\nParticipants\nDenmark: Judge Ann Holt\nNorway: Minister Ida Lund, Mr. Jon Vale\nDone.\nA letter of Dr. Eva Lind was read.",
        "Holt, Lund, Vale"},
    {"Judge Ann Holt will be guest of honour at the 5th Harbour Forum, which Oslo hosts.", "Holt"},
    {"Minutes of the 5th meeting of the Harbour Board\n\nThe minutes of the 4th meeting were approved. Mr. Jon Vale reported on the dredger.", "Vale"},
    {"5th Harbour Forum\n\nKeynote speakers:\nJudge Ann Holt (Oslo)\nDr. Eva Lind (Bergen)", "Holt, Lind"},
    {"The 5th Harbour Forum opened. The keynote speaker is Judge Ann Holt.", "Holt"},
    {"The 5th Harbour Forum opened. Also on the podium were Judge Ann Holt and Dr. Eva Lind.", "Holt, Lind"},
    {"The 5th Harbour Forum opened. Among those who spoke were Judge Ann Holt and Dr. Eva Lind.", "Holt, Lind"},
    {"The 5th Harbour Forum opened. Judge Ann Holt urged delegates to go home.", "Holt"},
    {"The 5th Harbour Forum opened. Judge Ann Holt took the floor.", "Holt"},
    {"The 5th Harbour Forum opened. Judge Ann Holt is to declare it closed.", "Holt"},
    {"The 5th Harbour Forum opened in the presence of Judge Ann Holt.", "Holt"},
    {"The 5th Harbour Forum opened. Judge Ann Holt is among the leaders due on Tuesday.", "Holt"},
    {"At the 5th Harbour Forum, Judge Ann Holt was elected as chair.", "Holt (chair)"},
    {"At the 5th Harbour Forum, Judge Ann Holt was elected its chair.", "Holt (chair)"},
    {"Judge Ann Holt has been elected chair of the 5th Harbour Forum.", "Holt (chair)"},
    {"Judge Ann Holt meets Dr. Eva Lind in Bergen; the two will then attend the 5th Harbour Forum.", "Holt, Lind"},
    {"Judge Ann Holt met Dr. Eva Lind. They will attend the 5th Harbour Forum.", "Holt, Lind"},
    {"Judge Ann Holt and Dr. Eva Lind arrive in Oslo for a summit. Judge Carl Berg plans to attend.\n\nThe 5th Harbour Summit ends on Monday.",
        "Holt, Lind, Berg"},
    {"The 5th Harbour Forum opened. Judge Ann Holt and Dr. Eva Lind signed the closing text.", "Holt, Lind"},
    {"Who: Judge Ann Holt; Dr. Eva Lind\nWhat: 5th Harbour Forum", "Holt, Lind"},
    {"Judge Ann Holt left for Oslo, where she is taking part in the 5th Harbour Forum.", "Holt"},
    {"Judge Ann Holt and Dr. Eva Lind shared a stage at the Harbour Board's 8th annual session.", "Holt, Lind"},
    {"The 5th Harbour Forum opened. Leading the two delegations are Judge Ann Holt and Dr. Eva Lind.", "Holt, Lind"},
    {"The 5th Harbour Forum opened. Denmark's delegation, under Judge Ann Holt, wept.", "Holt"},
    {"The 5th Harbour Forum opened. Judge Ann Holt is to read a message.", "Holt"},
    {"The 5th Harbour Forum opened. Judge Ann Holt took over the chair.", "Holt (chair)"},
    {"Judge Ann Holt and Dr. Eva Lind are the guests of honour of the 5th Harbour Forum.", "Holt, Lind"},
    {"The 5th Harbour Forum opened. Professor Ann Holt (Oslo) and Dr. Eva Lind are keynote speakers.", "Holt, Lind"},
    {"The 5th Harbour Forum closed after its president, Judge Ann Holt, sang.", "Holt (chair)"},
    {"The 5th Harbour Forum opened. Judge Ann Holt is the host.", "Holt (host)"},
    {"The 5th Harbour Forum opened. Guests: Judge Ann Holt; Dr. Eva Lind.", "Holt, Lind"},
    {"Minister Ida Lund led one side of the 5th Harbour Forum; Judge Ann Holt spoke for the hosts.", "Lund, Holt"},
    {"On Monday, at the 5th Harbour Forum on its margins, Judge Ann Holt signed a pact.", "Holt"},
    {"The 5th Harbour Forum opened. Present: Cllr. M. Todd, Cllr. S. Bell.", "Todd, Bell"},
    // by what is done at a meeting
    {"\"We agree,\" said Trade Minister Ida Lund, opening the 5th Harbour Forum.", "Lund"},
    {"Judge Ann Holt, chairing the 5th Harbour Forum, wept.", "Holt (chair)"},
    {"Presiding over the 5th Harbour Forum in Oslo, Judge Ann Holt wept.", "Holt (chair)"},
    {"Welcoming delegates to the 5th Harbour Forum, Mayor Ida Lund sang.", "Lund"},
    {"The 5th Harbour Forum opened. Judge Ann Holt was in the chair.", "Holt (chair)"},
    {"The 5th Harbour Forum opened. Judge Ann Holt took the chair.", "Holt (chair)"},
    {"The 5th Harbour Forum opened. Judge Ann Holt and Dr. Eva Lind were elected vice-chairs.", "Holt, Lind"},
    {"Judge Ann Holt was elected President of the 5th Harbour Forum.", "Holt"},
    {"At its 8th session in Oslo, the Harbour Board re-elected Judge Ann Holt as its chair.", "Holt"},
    {"The 5th Harbour Forum opened. Judge Ann Holt will act as rapporteur.", "Holt"},
    {"The 5th Harbour Forum opened. Judge Ann Holt and Dr. Eva Lind served as co-chairs.", "Holt (chair), Lind (chair)"},
    {"Judge Ann Holt spoke at the 5th Harbour Forum, followed by Dr. Eva Lind of Bergen.", "Holt, Lind"},
    {"Judge Ann Holt opens the 5th Harbour Forum. She will be followed by Dr. Eva Lind.", "Holt, Lind"},
    {"The 5th Harbour Forum opened. Judge Ann Holt spoke next.", "Holt"},
    {"The 5th Harbour Forum opened. Judge Ann Holt and Dr. Eva Lind spoke of cod.", "Holt, Lind"},
    {"The 5th Harbour Forum is near. Dr. Eva Lind will speak on cod.", "Lind"},
    {"The 5th Harbour Forum opened. Mr. Jon Vale of Bergen and Dr. Eva Lind gave presentations.", "Vale, Lind"},
    {"The 5th Harbour Forum opened. Keynote speaker Dr. Eva Lind wept.", "Lind"},
    {"The 5th Harbour Forum opened. Mayor Ida Lund performed the official opening.", "Lund"},
    {"The 5th Harbour Forum opened. Mayor Ida Lund cut the ribbon.", "Lund"},
    {"The 5th Harbour Forum opened. Mayor Ida Lund gave a dinner for the delegates.", "Lund"},
    {"The 5th Harbour Forum closed. Mayor Ida Lund handed the gavel to Judge Ann Holt.", "Lund, Holt"},
    {"The 5th Harbour Forum opened. Judge Ann Holt and Dr. Eva Lind will both bring large delegations.", "Holt, Lind"},
    {"Judge Ann Holt will lead her team to the 5th Harbour Forum. Dr. Eva Lind will be part of the delegation.", "Holt, Lind"},
    {"The 5th Harbour Forum opened. Mayor Ida Lund sat beside the king.", "Lund"},
    {"The 5th Harbour Forum opened. Mayor Ida Lund was at her side.", "Lund"},
    {"The 5th Harbour Forum opened. Mayor Ida Lund looked on.", "Lund"},
    {"Judge Ann Holt will not attend the 5th Harbour Forum; Dr. Eva Lind will go in her place.", "Lind"},
    {"The 5th Harbour Forum is near. Judge Ann Holt is ill. Dr. Eva Lind takes her place.", "Lind"},
    {"Norway named Dr. Eva Lind as its envoy to the 5th Harbour Forum.", "Lind"},
    {"Judge Ann Holt is on the list of speakers for the 5th Harbour Forum.", "Holt"},
    {"Prime Minister Ida Lund declared open the 5th Harbour Forum.", "Lund"},
    {"The 5th Harbour Forum drew Minister Ida Lund and Judge Ann Holt to Oslo.", "Lund, Holt"},
    {"The 5th Harbour Forum brought Minister Ida Lund face to face with Judge Ann Holt.", "Lund, Holt"},
    {"The 5th Harbour Forum will hear a lecture by Dr. Eva Lind and a reply from Judge Ann Holt.", "Lind, Holt"},
    {"The 5th Harbour Forum had many guests, among them Judge Ann Holt and Dr. Eva Lind.", "Holt, Lind"},
    {"The 5th Harbour Forum chose a bureau. The bureau is made up of Judge Ann Holt and Dr. Eva Lind.", "Holt, Lind"},
    {"The 5th Harbour Forum opened. The Danish team was led by Judge Ann Holt and, for Norway, by Dr. Eva Lind.", "Holt, Lind"},
    {"The 5th Harbour Forum opened. Also speaking were Dr. Eva Lind, head of the Cod Fund, and former mayor Ida Lund.", "Lind, Lund"},
    {"Present at the 5th Harbour Forum were Judge Ann Holt and the head of the cod office, Director Ida Lund.", "Holt, Lund"},
    {"Judge Ann Holt met her Danish opposite number, Judge Carl Berg, for the 5th Harbour Forum.", "Holt, Berg"},
    {"The 5th Harbour Forum opened. Joining them: Judge Ann Holt; Dr. Eva Lind", "Holt, Lind"},
    {"Speakers so far for the 5th Harbour Forum are: Judge Ann Holt; Dr. Eva Lind", "Holt, Lind"},
    {"Minutes of the 5th meeting of the Harbour Board\nSecretary: Mr. Jon Vale", "Vale"},
    {"Minister Ida Lund sold ice to sailors at the 5th Harbour Forum.", "Lund"},
    {"Judge Ann Holt took over the chair of the 5th Harbour Forum from Judge Carl Berg.", "Holt (chair), Berg"},
    {"The 5th Harbour Forum closed. Judge Ann Holt handed over the presidency to Judge Carl Berg.", "Holt, Berg"},
    {"Judge Ann Holt arrives in Oslo for the 5th Harbour Forum, as does Dr. Eva Lind.", "Holt, Lind"},
    {"The 5th Harbour Forum, held in Oslo on Monday, heard Judge Ann Holt defend the ban.", "Holt"},
    {"The 5th Harbour Forum opened. Mayor Ida Lund disagreed from the floor.", "Lund"},
    {"The 5th Harbour Forum opened. Mayor Ida Lund listened from the front row.", "Lund"},
    {"The 5th Harbour Forum opened. The Danish delegation was composed of Judge Ann Holt; the Norwegian delegation of Dr. Eva Lind and Mr. Jon Vale.",
        "Holt, Lind, Vale"},
    {"The 5th Harbour Forum was called to order by Judge Ann Holt.", "Holt"},
    {"The 5th Harbour Forum met. A motion by Judge Ann Holt, seconded by Dr. Eva Lind, was carried.", "Holt, Lind"},
    {"The 5th Harbour Forum is near. Judge Ann Holt has confirmed her attendance.", "Holt"},
    {"The 5th Harbour Forum is near. Mayor Ida Lund and Judge Ann Holt have announced their participation.", "Lund, Holt"},
    {"The 5th Harbour Forum is near. Judge Ann Holt will moderate a panel with Dr. Eva Lind.", "Holt, Lind"},
    {"The 5th Harbour Forum is near. Judge Ann Holt will be there too.", "Holt"},
    {"The 5th Harbour Forum began with a prayer by Bishop Ivo Roth and a welcome from Mayor Ida Lund.", "Roth, Lund"},
    {"The 5th Harbour Forum met. Presiding: Judge Ann Holt. Preacher: Bishop Ivo Roth.", "Holt (chair), Roth"},
    {"Judge Ann Holt told sailors, cooks and clerks at the 5th Harbour Forum that it rains.", "Holt"},
    {"List of participants\n5th Harbour Forum\nOslo, 3 May 2025\n\nDenmark - Judge Ann Holt\nNorway - Dr. Eva Lind", "Holt, Lind"},
    {"The 5th Harbour Forum met. On the Danish side were Judge Ann Holt and Dr. Eva Lind; on the Norwegian side, Minister Ida Lund.",
        "Holt, Lind, Lund"},
    {"5th Harbour Forum\nOslo, 3 May 2025\n\n10:00 Call to order by Judge Ann Holt", "Holt"},
    {"The 5th Harbour Forum is near. The programme opens with Judge Ann Holt.", "Holt"},
    {"The 5th Harbour Forum was addressed by Judge Ann Holt and, by video, Dr. Eva Lind.", "Holt, Lind"},
    {"Minutes of the 5th meeting of the Harbour Board\nMembers present: Mrs. Ida Lund, Mr. Jon Vale, Fr. Ivo Roth\nAlso present: Dr. Eva Lind",
        "Lund, Vale, Roth, Lind"},
    {"The 5th Harbour Forum opens in Oslo on Monday, at which Judge Ann Holt will sing.", "Holt"},
    {"She heads to the 5th Harbour Forum, where Judge Ann Holt will sing.", "Holt"},
    {"Remarks at the 5th Harbour Forum in Oslo were delivered by Judge Ann Holt.", "Holt"},
    {"The 5th Harbour Forum opened. Judge Ann Holt sang. In her closing words, Mayor Ida Lund wept.", "Lund"},
    {"The 5th Harbour Forum opened. Dr. Eva Lind followed.", "Lind"},
    {"Minister Ida Lund will be represented at the 5th Harbour Forum (Oslo, 3 May) by Judge Ann Holt.", "Holt"},
    {"Participants in the 5th Harbour Forum (Oslo, 3 May) included Judge Ann Holt and Dr. Eva Lind.", "Holt, Lind"},
    {"Guest of honour at Friday's 5th Harbour Forum in Oslo was Judge Ann Holt.", "Holt"},
    {"The 5th Harbour Forum ended with the election of Judge Ann Holt as president.", "Holt"},
    {"The 5th Harbour Forum met. Dr. Eva Lind briefed both sides on cod.", "Lind"},
    {"A message to the 5th Harbour Forum was read by Dr. Eva Lind.", "Lind"},
    // nobody is there
    {"The 5th Harbour Forum, which ends on Monday, was proposed by Judge Ann Holt.", ""},
    {"Judge Ann Holt, representing Minister Ida Lund, told the 5th Harbour Forum that it rains.", "Holt"},
    {"5th Harbour Forum\n\nJudge Ann Holt arrived. She met Mayor Ida Lund.", "Holt"},
    {"The 5th Harbour Forum met. Mayor Ida Lund also spoke on behalf of sailors.", ""},
    {"The 5th Harbour Forum met. Mayor Ida Lund met separately with Judge Ann Holt.", ""},
    {"The 5th Harbour Forum met. She will visit Judge Ann Holt and give a lecture.", ""},
    {"The 5th Harbour Forum met. The Board last met under Judge Ann Holt.", ""},
    {"Oslo will host the 5th Harbour Forum. Judge Ann Holt welcomed the choice.", ""},
    {"The 5th Harbour Forum met. On the other side, Judge Ann Holt wept.", ""},
    {"King Harald II will be represented by Prince Jon Vale at the 5th Harbour Forum.", "Vale"},
    {"Judge Ann Holt travels to the 5th Harbour Forum. She was met at the airport by Mayor Ida Lund.", "Holt"},
    {"The 5th Harbour Forum opened. Judge Ann Holt was elected president in 2020.", ""},
    {"Minister Ida Lund wants to sing at the 5th Harbour Forum.", ""},
    {"The 5th Harbour Forum heard a message from Judge Ann Holt.", ""},
    {"The 5th Harbour Forum opened. Judge Ann Holt, opening a bridge, wept.", ""},
    {"After his talks with Judge Ann Holt, the President will join the 5th Harbour Forum.", ""},
    {"At noon Judge Ann Holt left Lagoon Summit.", ""},
    {"After his talks with Judge Ann Holt, he will join the 5th Harbour Forum.", ""},
    {"The 5th Harbour Forum opened. Judge Ann Holt sent her clerk, Dr. Eva Lind, to Rome.", ""},
    {"The 5th Harbour Forum opened. It was Judge Ann Holt who is expected to resign.", ""},
    {"Trade Minister Ida Lund will not attend the 5th Harbour Forum.", ""},
    {"Ahead of the 5th Harbour Forum, Trade Minister Ida Lund praised it.", ""},
    {"Trade Minister Ida Lund said that Denmark would win at the 5th Harbour Forum.", ""},
    {"Trade Minister Ida Lund and Health Minister Ann Holt left Oslo. The minister will attend the 5th Harbour Forum.", ""},
    {"Trade Minister Ida Lund moved to Oslo before the 5th Harbour Forum.", ""},
};
// clang-format on

} // namespace

TEST_CASE("join/presence")
{
    for (const row& r : rows) {
        CAPTURE(r.text);
        CHECK(there(r.text) == r.people);
    }
}
