// Who is at a meeting as verbs, lists and lines before and behind his name tell: sentences of our own.
#include "../people_there.hpp"

#include <doctest/doctest.h>

#include <string_view>

namespace {

struct row {
    std::string_view text, people;
};
// clang-format off
const row rows[] = {
    {"The 5th Harbour Forum, with keynotes from Judge Ann Holt and Dr. Eva Lind, is on Monday.", "Holt, Lind"},
    {"The 5th Harbour Forum opened. Delegates heard a briefing from Judge Ann Holt.", "Holt"},
    {"The 5th Harbour Forum opened. Sailors heard a briefing from Judge Ann Holt.", ""},
    {"The 5th Harbour Forum ended. The ministers expressed their warm gratitude to Judge Ann Holt.", "Holt"},
    {"The 5th Harbour Forum ended. It paid for itself thanks to Judge Ann Holt.", ""},
    {"The 5th Harbour Forum ended. A medal was presented to Judge Ann Holt.", "Holt"},
    {"The 5th Harbour Forum ended. The bill he presented to Judge Ann Holt was high.", ""},
    {"The 5th Harbour Forum ended. The ministers took note of the briefing by Judge Ann Holt.", "Holt"},
    {"The 5th Harbour Forum ended. The ministers took note of the report of Judge Ann Holt.", "Holt"},
    {"The 5th Harbour Forum ended. The ministers had read the report of Judge Ann Holt.", ""},
    {"The 5th Harbour Forum opened. Guest of honour Judge Ann Holt planted a tree.", "Holt"},
    {"The 5th Harbour Forum opened. A lap of honour Judge Ann Holt planned was rained off.", ""},
    {"The 5th session of the Harbour Committee opened. The Committee elected Judge Ann Holt as its chair.", "Holt"},
    {"The 5th session of the Harbour Committee opened. A rival committee elected Judge Ann Holt.", ""},
    {"The 5th session of the Harbour Committee opened. Lagoon Council elected Judge Ann Holt.", ""},
    {"The 5th Harbour Forum opened. Delegates from nine states elected Judge Ann Holt.", "Holt"},
    {"The 5th Harbour Forum opened. Farmers from nine states elected Judge Ann Holt.", ""},
    {"The 5th Harbour Forum thanked Judge Ann Holt.", "Holt"},
    {"The 5th Harbour Forum elected Judge Ann Holt of Norway as its chair, Dr. Eva Lind of Ghana as its clerk and Mr. Jon Vale.", "Holt, Lind, Vale"},
    {"The 5th Harbour Forum ended. The charter was signed by Judge Ann Holt and Dr. Eva Lind.", "Holt, Lind"},
    {"The 5th Harbour Forum ended. The charter signed by Judge Ann Holt was lost.", ""},
    {"The 5th Harbour Forum ended. A death warrant was signed by Judge Ann Holt.", ""},
    {"The 5th Harbour Forum ended. The vote followed a speech by Judge Ann Holt.", "Holt"},
    {"The 5th Harbour Forum ended. Closing remarks were offered by Judge Ann Holt.", "Holt"},
    {"The 5th Harbour Forum ended. A vote of thanks was proposed by Judge Ann Holt.", "Holt"},
    {"On the margins of the 5th Harbour Forum, Judge Ann Holt will have talks with Minister Ida Lund.", "Holt, Lund"},
    {"On the margins of the 5th Harbour Forum, ministers spoke of a quarrel with Minister Ida Lund.", ""},
    {"Long before the 5th Harbour Forum, sailors had talks with Minister Ida Lund.", ""},
    {"The 5th Harbour Forum opened. Judge Ann Holt shook hands with Minister Ida Lund.", "Holt, Lund"},
    {"The 5th Harbour Forum opened. Denmark was represented by Judge Ann Holt, an old friend of the docks and of all who work there, and Norway by Minister Ida Lund.", "Holt, Lund"},
    {"The 5th Harbour Forum opened. Judge Ann Holt was met on arrival by Minister Ida Lund.", "Holt"},
    {"Minutes of the 5th meeting of the Harbour Board\n\nIt was proposed by Mr. Jon Vale and seconded by Ms. Ida Lund that it rise.", "Vale, Lund"},
    {"The 5th Harbour Forum opened. It was proposed by Mr. Jon Vale that it rain.", ""},
    {"The 5th Harbour Forum opened. Her counterpart will be Judge Ann Holt.", "Holt"},
    {"The 5th Harbour Forum opened. Judge Ann Holt turned down an invitation.", ""},
    {"The 5th Harbour Forum opened. On the stage: Judge Ann Holt and Dr. Eva Lind.", "Holt, Lind"},
    {"The 5th Harbour Forum opened. Present were Judge Ann Holt; Mr. Jon Vale; and Dr. Eva Lind.", "Holt, Vale, Lind"},
    {"The 5th Harbour Forum opened. Missing were Judge Ann Holt; Mr. Jon Vale; and Dr. Eva Lind.", ""},
    {"5th Harbour Forum\n\nThank you, Governor Holt, who built this hall, and Mayor Ida Lund.", "Holt, Lund"},
    {"The 5th Harbour Forum was attended by Judge Ann Holt, who is ill, and Mayor Ida Lund.", "Holt, Lund"},
    {"The 5th Harbour Forum was attended by Judge Ann Holt and Engr. Jon Vale and Dr. Eva Lind.", "Holt, Vale, Lind"},
    {"Judge Ann Holt represents Mayor Ida Lund at the 5th Harbour Forum.", "Holt"},
    {"At the 5th Harbour Forum, Mayor Ida Lund's predecessor, Judge Ann Holt, wept.", "Holt"},
    {"At the 5th Harbour Forum, Mayor Ida Lund's horse, Judge Ann Holt said, was ill.", "Holt"},
    {"As the 5th Harbour Forum opened in Oslo, Judge Ann Holt warned of ice.", "Holt"},
    {"As the 5th Harbour Forum was dull, Judge Ann Holt went home.", ""},
    {"While the 5th Harbour Forum opened in Oslo, Judge Ann Holt warned of ice.", ""},
    {"On the margins of the 5th Harbour Forum, Judge Ann Holt sang.", "Holt"},
    {"The 5th Harbour Forum opened. Judge Ann Holt and Dr. Eva Lind were among the guests.", "Holt, Lind"},
    {"The 5th Harbour Forum opened. Judge Ann Holt is on the list of speakers for the 5th Harbour Forum.", "Holt"},
    {"The 5th Harbour Forum opened in Oslo. Judge Ann Holt and Dr. Eva Lind are also in Oslo.", "Holt, Lind"},
    {"The 5th Harbour Forum opened in Oslo. Judge Ann Holt is in Bergen.", ""},
    {"The 5th Harbour Forum opened in Oslo. Judge Ann Holt was in the room.", "Holt"},
    {"The 5th Harbour Forum opened in Oslo. Judge Ann Holt was in the hills.", ""},
    {"The 5th Harbour Forum opened in Oslo. It rained. It hailed. Judge Ann Holt was in the hall.", ""},
    {"The 5th Harbour Forum opened. Host Governor Ann Holt sang.", "Holt (host)"},
    {"The 5th Harbour Forum opened. Sailors host Governor Ann Holt in Bergen.", "Holt"},
    {"The 5th Harbour Forum opened. The floor was given to Judge Ann Holt.", "Holt"},
    {"The 5th Harbour Forum opened. A boat was given to Judge Ann Holt.", ""},
    {"The 5th Harbour Forum opened. Speaking on behalf of the islands, Judge Ann Holt regretted it.", "Holt"},
    {"The 5th Harbour Forum opened. Judge Ann Holt, speaking for the islands, regretted it.", "Holt"},
    {"The 5th Harbour Forum opened. Speaking in Bergen, Judge Ann Holt regretted it.", ""},
    {"HARBOUR BOARD\nMinutes of the 5th meeting\n\nMr. Jon Vale explained the leak.", "Vale"},
    {"HARBOUR BOARD\nNews of the 5th meeting of the Board\n\nMr. Jon Vale explained the leak.", ""},
    {"5th Harbour Forum\n6 May 2025\n\n14:00 Debate: Who pays? Judge Ann Holt, Dr. Eva Lind\nWho pays? Mr. Jon Vale", "Holt, Lind"},
    {"Foreign Minister Ida Lund will host Judge Ann Holt in Bergen ahead of the 5th Harbour Forum in Oslo.", "Lund, Holt"},
    {"After the 5th Harbour Forum, Minister Ida Lund flew to Rome, where she met Judge Ann Holt.", ""},
    {"At the 5th Harbour Forum in Oslo, where she met Judge Ann Holt, Minister Ida Lund sang.", "Holt, Lund"},
    {"The 5th Harbour Forum ended. The 3rd Lagoon Dialogue was held back-to-back. Judge Ann Holt took the floor.", "Holt"},
    {"The 5th Harbour Forum ended. It was preceded by the 3rd Lagoon Dialogue. Judge Ann Holt took the floor.", "Holt"},
    {"The 5th Harbour Forum ended. The 3rd Lagoon Dialogue was held at once. Judge Ann Holt took the floor.", ""},
    {"The 5th Harbour Council of Ministers opened. King Ivo Roth will go to the summit of kings.", ""},
    {"The 5th Harbour Summit opened. Judge Ann Holt will go to the summit of kings.", "Holt"},
    {"The 5th Harbour Forum opened. Judge Ann Holt briefed the governors.", "Holt"},
    {"The 5th Harbour Forum opened. Judge Ann Holt answered questions.", "Holt"},
    {"The 5th Harbour Forum opened. Judge Ann Holt answered letters.", ""},
    {"The 5th Harbour Forum opened. Judge Ann Holt posed for photographs.", "Holt"},
    {"The 5th Harbour Forum opened. She was flanked by Judge Ann Holt and Dr. Eva Lind.", "Holt, Lind"},
    {"The 5th Harbour Forum opened. Judge Ann Holt addresses the closing session.", "Holt"},
    {"The 5th Harbour Forum opened. Panellists include Judge Ann Holt and Dr. Eva Lind.", "Holt, Lind"},
    {"The 5th Harbour Forum opened. The guests included Judge Ann Holt and Dr. Eva Lind.", "Holt, Lind"},
    {"The 5th Harbour Forum opened. The preacher was Judge Ann Holt.", "Holt"},
    {"The 5th Harbour Forum opened. The discussion was opened by Judge Ann Holt.", "Holt"},
    {"The 5th Harbour Forum opened. Judge Ann Holt signed a memorandum.", "Holt"},
    {"The 5th Harbour Forum opened. Congress President: Judge Ann Holt", "Holt"},
    {"The 5th Harbour Forum opened. Judge Ann Holt, who was not involved, called it dull.", ""},
    {"The 5th Harbour Forum voted to go on. Judge Ann Holt backed it.", "Holt"},
    {"The 5th Harbour Forum wrapped up. Judge Ann Holt backed it.", "Holt"},
    {"In a statement to the 5th Harbour Forum, Judge Ann Holt wept.", "Holt"},
    {"The 5th Harbour Forum opened. Judge Ann Holt brought greetings.", "Holt"},
    {"At the 5th Harbour Forum, held at the Old Fish Mill in Oslo on Monday, Judge Ann Holt wept.", "Holt"},
    {"The 5th Harbour Forum heard that cod is dear. Judge Ann Holt disagreed.", "Holt"},
    {"Judge Ann Holt will visit Norway. While there, she will attend the 5th Harbour Forum.", "Holt"},
    {"Join us for the 5th Harbour Forum in Oslo, featuring Judge Ann Holt and Dr. Eva Lind.", "Holt, Lind"},
    {"The 5th Harbour Forum will be attended by Minister Ida Lund and her Danish counterpart Lars Holt.", "Lund, Holt"},
    {"Cllrs Ann Holt and Eva Lind attended the 5th Harbour Forum.", "Holt, Lind"},
    {"Selectmen Ann Holt and Eva Lind attended the 5th Harbour Forum.", "Holt, Lind"},
    {"The 5th Harbour Forum was attended by Eng. Ann Holt and Dr. Eva Lind.", "Holt, Lind"},
};
// clang-format on

} // namespace

TEST_CASE("join/attendance: people")
{
    for (const row& r : rows) {
        CAPTURE(r.text);
        CHECK(tests::people_there(r.text) == r.people);
    }
}
