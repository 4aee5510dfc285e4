// Who is at a meeting, as news and releases tell it: sentences of our own.
#include "../people_there.hpp"

#include <doctest/doctest.h>

#include <string_view>

namespace {

struct row {
    std::string_view text, people;
};
// clang-format off
const row rows[] = {
    {"Mayor Ann Holt told reporters after the 5th Harbour Forum in Oslo that it was late.", "Holt"},
    {"The 5th Harbour Forum ended. Mayor Ann Holt said after the meeting that it was late.", "Holt"},
    {"Mayor Ann Holt and Judge Eva Lind announced a plan after the 5th Harbour Forum.", "Holt, Lind"},
    {"\"It is late,\" Mayor Ann Holt said after the 5th Harbour Forum.", "Holt"},
    {"Mayor Ann Holt resigned after the 5th Harbour Forum.", ""},
    {"Mayor Ann Holt said after the 5th Harbour Forum was called off that it was late.", ""},
    {"Mayor Ann Holt said that after the 5th Harbour Forum it was late.", ""},
    {"Mayor Ann Holt was elected head of the Union, beating a farmer, at the body's 5th Harbour Congress.", "Holt"},
    {"Mayor Ann Holt was elected head of the Union, beating a farmer, ahead of the 5th Harbour Congress.", ""},
    {"The 5th Harbour Forum ended. Mayor Ann Holt was voted in as vice-president.", "Holt"},
    {"Ghana sent its deputy minister, Eva Lind, after another fell ill. The 5th Harbour Forum opened.", ""},
    {"The 5th Harbour Forum opened. Ghana sent a minister, Eva Lind, after another fell ill.", "Lind"},
    {"The 5th Harbour Forum opens on Friday. Dr. Eva Lind is here again.", "Lind"},
    {"The 5th Harbour Forum opens on Friday. Dr. Eva Lind is down for the opening.", "Lind"},
    {"The 5th Harbour Forum opens on Friday. Dr. Eva Lind is down with a cold.", ""},
    {"The 5th Harbour Forum opens on Friday. Judge Ann Holt will speak; she will be followed by Dr. Eva Lind.", "Holt, Lind"},
    {"The 5th Harbour Forum opens on Friday. Across the table will be Dr. Eva Lind.", "Lind"},
    {"The 5th Harbour Forum opens on Friday. Judge Ann Holt joins a panel at noon, together with the deputy minister for roads, Eva Lind.", "Holt, Lind"},
    {"The 5th Harbour Forum opens on Friday. Judge Ann Holt is ill at noon, together with the deputy minister for roads, Eva Lind.", ""},
    {"The 5th Harbour Forum opened. Ministers will hear a report on Thursday from Dr. Eva Lind.", "Lind"},
    {"The 5th Harbour Forum opened. Ministers will get a gift on Thursday from Dr. Eva Lind.", ""},
    {"The Board held its 5th Harbour Meeting. The Board took evidence on milk from Mr. Jon Vale, head of the mill, and from Dr. Eva Lind.", "Vale, Lind"},
    {"The Board held its 5th Harbour Meeting. It heard Judge Ann Holt on the wheat.", "Holt"},
    {"The Board held its 5th Harbour Meeting. In the absence of its chairman, Judge Ann Holt, the vice-chair, Dr. Eva Lind, presided.", "Lind (chair)"},
    {"In Oslo, on 1 and 2 May, Judge Ann Holt opened the 5th Harbour Forum. In Oslo, on 3 May, she spoke at it.", "Holt"},
    {"Judge Ann Holt was in Oslo. At noon she met Dr. Eva Lind. She will attend the 5th Harbour Forum.", "Holt"},
    {"5th Harbour Forum\n10:00 Talks\n11:00 Walk to the mill, named after the engineer Captain Jon Vale", ""},
    {"5th Harbour Forum\n10:00 Talks\n11:00 A walk in memory of Dr. Eva Lind", ""},
    {"5th Harbour Forum\n10:00 Talks\n11:00 Songs by Dr. Eva Lind (1902-1977)", ""},
    {"5th Harbour Forum\n10:00 Talks\n11:00 Songs by Dr. Eva Lind (Bergen)", "Lind"},
    {"The 5th Harbour Forum opened. Judge Ann Holt called off his trip.", ""},
    {"The 5th Harbour Forum opened. Judge Ann Holt called off the debate.", "Holt"},
    {"The 5th Harbour Forum opened. Judge Ann Holt, on a visit to Rome, called it dull.", ""},
    {"The 5th Harbour Forum opened. Judge Ann Holt, on the panel, called it dull.", "Holt"},
    {"The 5th Harbour Forum opened. Judge Ann Holt turned down an invitation.", ""},
    {"The 5th Harbour Forum opened. Judge Ann Holt rejected a motion.", "Holt"},
    {"The 5th Harbour Forum opened. Treasurer: Judge Ann Holt was re-elected in her absence.", ""},
    {"The 5th Harbour Forum opened. Judge Ann Holt, who represents the border district, is ill.", ""},
    {"The 5th Harbour Forum opened. Judge Ann Holt, who represents Denmark, is ill.", "Holt"},
    {"The 5th Harbour Forum opens on Friday. Judge Ann Holt has withdrawn.", ""},
    {"The 5th Harbour Forum opens on Friday. Judge Ann Holt is unable to travel. Dr. Eva Lind will speak on cod.", "Lind"},
    {"A pact was signed at the 5th Harbour Forum by Judge Ann Holt.", "Holt"},
    {"A pact was signed near the 5th Harbour Forum by Judge Ann Holt.", ""},
    {"The 5th Harbour Forum opened. Judge Ann Holt gave an account of it.", "Holt"},
    {"The 5th Harbour Forum opened. The pledge was read out by Judge Ann Holt.", "Holt"},
    {"The 5th Harbour Forum opened. A note of caution came from Judge Ann Holt.", "Holt"},
    {"The 5th Harbour Forum opened. A crate of cod came from Judge Ann Holt.", ""},
    {"The 5th Harbour Forum opened. There was applause from the seats for Judge Ann Holt.", "Holt"},
    {"The 5th Harbour Forum opened. There was bread from the mill for Judge Ann Holt.", ""},
    {"The 5th Harbour Forum opened. Judge Ann Holt crossed the floor.", "Holt"},
    {"The 5th Harbour Forum opened. Judge Ann Holt crossed the road to a mill.", "Holt"},
    {"The 5th Harbour Forum opened. Captain Jon Vale answered from the floor.", "Vale"},
    {"The 5th Harbour Forum opened. Captain Jon Vale is from the north.", ""},
    {"Judge Ann Holt returned home on Monday from the 5th Harbour Forum.", "Holt"},
    {"Judge Ann Holt returned home on Monday, far from the 5th Harbour Forum.", ""},
    {"Emerging after midnight from the 5th Harbour Forum, Judge Ann Holt smiled.", "Holt"},
    {"Judge Ann Holt will go to Bergen, where she is due at the 5th Harbour Forum.", "Holt"},
    {"The 5th Harbour Forum opens on Friday. Forum chair Mrs. Ann Holt is glad.", "Holt"},
    {"The 5th Harbour Forum opens on Friday. The forum's president, Judge Ann Holt, is glad.", "Holt"},
    {"The 5th Harbour Forum opens on Friday. The mill's president, Judge Ann Holt, is glad.", ""},
    {"The 5th Harbour Forum opens on Friday. Dr. Eva Lind has confirmed, as has Judge Ann Holt.", "Lind, Holt"},
    {"Judge Ann Holt will go to the 5th Harbour Forum. Travelling with her are Dr. Eva Lind and Mr. Jon Vale.", "Holt, Lind, Vale"},
    {"Judge Ann Holt will go to the 5th Harbour Forum. Dining with her are Dr. Eva Lind and Mr. Jon Vale.", "Holt"},
    {"The teams to the 5th Harbour Forum were headed by Judge Ann Holt and, for the other side, Dr. Eva Lind.", "Holt, Lind"},
    {"The 5th Harbour Meeting opened. The Meeting received a report on cod from Dr. Eva Lind.", "Lind"},
    {"The 5th Harbour Meeting opened. The Meeting received a crate of cod from Dr. Eva Lind.", ""},
    {"At the 5th Harbour Forum in Oslo in May, the architect Prof. Jon Vale played a song.", "Vale"},
    {"The 5th Harbour Forum opened. The hearing began, with Mr. Jon Vale acting as secretary.", "Vale"},
    {"Minutes of the 5th meeting of the Harbour Board\n\nMoved Ms. Eva Lind, seconded Mr. Jon Vale.", "Lind, Vale"},
    {"5th Harbour Forum\nAgenda\n1. Letter from Judge Ann Holt\n2. Song by Dr. Eva Lind", "Lind"},
    {"5th Harbour Forum\nAgenda\n1. Proposing: Judge Ann Holt. Opposing: Dr. Eva Lind", "Holt, Lind"},
    {"5th Harbour Forum\n10:00 The Harbour Lecture\n\"Forty years of cod\"\nDr. Eva Lind (Bergen)", "Lind"},
    {"The 5th Harbour Forum, in Oslo.\nJudge Ann Holt opens at 10.00.", "Holt"},
    {"The chair of the 5th Harbour Forum will pass to Judge Ann Holt.", "Holt"},
    {"The 5th Harbour Forum opens on Friday. Judge Ann Holt has asked to speak.", "Holt"},
    {"The 5th Harbour Forum opens on Friday. Judge Ann Holt has asked to leave.", ""},
    {"The 5th Harbour Forum opens on Friday. For the mills, Judge Ann Holt; for the farms, Dr. Eva Lind.", "Holt, Lind"},
    {"The 5th Harbour Forum opens on Friday. For the programme write to Judge Ann Holt.", ""},
    {"The 5th Harbour Forum opened. He signed it, in the presence of the Chair, Judge Ann Holt.", "Holt"},
    {"The 5th Harbour Forum opened. Judge Ann Holt, who sang there, was in the audience.", "Holt"},
    {"The 5th Harbour Forum opened. Judge Ann Holt, in the front row, is ill.", "Holt"},
    {"The 5th Harbour Forum opened. Judge Ann Holt, in the north, is ill.", ""},
    {"The 5th Harbour Forum opened. Judge Ann Holt cancelled a lecture.", ""},
    {"The 5th Harbour Forum opened. Judge Ann Holt, who drafted the law, turned down an invitation.", ""},
    {"The 5th Harbour Forum opened. Judge Ann Holt of the Met Office is ill.", ""},
    {"The 5th Harbour Forum opened. Judge Ann Holt, who had asked delegates to wait, is ill.", "Holt"},
    {"The 5th Harbour Forum picks a chair on Friday. Two are in the race: Judge Ann Holt and Dr. Eva Lind.", "Holt, Lind"},
    {"5th Harbour Forum\n0930 Welcome by Judge Ann Holt\n1100 Dr. Eva Lind on cod", "Holt, Lind"},
    {"5th Harbour Forum\n9030 Welcome by Judge Ann Holt\n1160 Dr. Eva Lind on cod", "Holt"},
    {"Minutes of the 5th meeting of the Harbour Board\n\nThe clerk reported that Judge Ann Holt had replied.", ""},
    {"5th Harbour Forum\n\nYour Excellency the Minister of Roads, Mr. Jon Vale; our host, Dr. Eva Lind; Judge Ann Holt, head of the Union; dear colleagues: it is late.", "Vale, Lind, Holt"},
    {"5th Harbour Forum\n\nThank you all. I see in the third row Judge Ann Holt.", "Holt"},
    {"5th Harbour Forum\n\nThank you all. I see, as ever, that Judge Ann Holt is late.", ""},
};
// clang-format on

} // namespace

TEST_CASE("join/presence: news")
{
    for (const row& r : rows) {
        CAPTURE(r.text);
        CHECK(tests::people_there(r.text) == r.people);
    }
}
