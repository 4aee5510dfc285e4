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
    // nobody is there
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
