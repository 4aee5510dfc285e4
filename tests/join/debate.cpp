// Who is at a meeting because of what he says or does across its table: sentences of our own.
#include "../people_there.hpp"

#include <doctest/doctest.h>

#include <string_view>

namespace {

struct row {
    std::string_view text, people;
};
// clang-format off
const row rows[] = {
    {"The 5th Harbour Forum opened. Judge Ann Holt dismissed the plan.", "Holt"},
    {"The 5th Harbour Forum opened. Judge Ann Holt had rejoiced at it.", "Holt"},
    {"The 5th Harbour Forum opened. Judge Ann Holt was ousted.", ""},
    {"The 5th Harbour Forum opened. It rained. Judge Ann Holt dismissed the plan.", "Holt"},
    {"The 5th Harbour Forum opened. It rained. It hailed. Judge Ann Holt dismissed the plan.", "Holt"},
    {"The 5th Harbour Forum opened. It rained. It hailed. It froze. It thawed. Judge Ann Holt dismissed the plan.", ""},
    {"The 5th Harbour Forum opened. The mill of Dr. Eva Lind burns. Another is sold. Judge Ann Holt dismissed the plan.", "Holt"},
    {"The 5th Harbour Forum opened. The critic Dr. Eva Lind is ill. A mill is sold. Judge Ann Holt dismissed the plan.", ""},
    {"The 5th Harbour Forum opened. \"Fish is dear,\" Judge Ann Holt laughed.", "Holt"},
    {"The 5th Harbour Forum opened. A choir sang, and Judge Ann Holt laughed.", "Holt"},
    {"The 5th Harbour Forum opened. At a farm, Judge Ann Holt laughed.", ""},
    {"The 5th Harbour Forum opened. Judge Ann Holt laid a wreath.", "Holt"},
    {"The 5th Harbour Forum opened. Judge Ann Holt of Bergen laid a wreath.", "Holt"},
    {"The 5th Harbour Forum opened. Judge Ann Holt is tired.", ""},
    {"The 5th Harbour Forum will open on Monday. Judge Ann Holt will unveil a plan.", "Holt"},
    {"The 5th Harbour Forum will open on Monday. Judge Ann Holt will not unveil a plan.", ""},
    {"The 5th Harbour Forum will open on Monday. Judge Ann Holt will visit a school.", ""},
    {"The 5th Harbour Forum will open on Monday. Judge Ann Holt hopes to unveil a plan.", ""},
    {"The 5th Harbour Forum will open on Monday. In Bergen, Judge Ann Holt will unveil a plan.", ""},
    {"The 5th Harbour Forum will open on Monday. Spokesman Jon Vale will unveil a plan.", ""},
    {"The 5th Harbour Forum opened. Judge Ann Holt will unveil a plan.", ""},
    {"Fish is dear, Judge Ann Holt said on Monday as the 5th Harbour Forum opened.", "Holt"},
    {"Fish is dear, Judge Ann Holt said on Monday as the 5th Harbour Forum will open soon.", ""},
    {"Fish is dear, Judge Ann Holt said on Monday while the 5th Harbour Forum opened.", ""},
    {"The 5th Harbour Forum was attended by Mayor Ida Lund and the head of the anti-smuggling office, Judge Ann Holt.", "Lund, Holt"},
    {"5th Harbour Forum\n\nMayor Ann Holt, dear friends, it is late. I thank Mayor Ida Lund.", "Holt, Lund"},
    {"The 5th Harbour Forum opened. A feast that Judge Ann Holt planned was dull.", ""},
    {"The 5th Harbour Forum opened. Speaking in Bergen, Judge Ann Holt laughed.", ""},
    {"The 5th Harbour Forum opened. Dr. Eva Lind and Judge Ann Holt laughed.", "Lind, Holt"},
    {"The 5th Harbour Forum will open. Judge Ann Holt laughed.", ""},
    {"The 5th Harbour Forum opened. Judge Ann Holt resigned.", ""},
    {"The 5th Harbour Forum opened. Judge Ann Holt served for ten years.", ""},
    {"The 5th Harbour Forum opened. Judge Ann Holt rose to answer him.", "Holt"},
    {"The 5th Harbour Forum opened. Judge Ann Holt, who was deeply involved, called it dull.", "Holt"},
    {"The 5th Harbour Forum opened. Judge Ann Holt, who is not involved, called it dull.", ""},
    {"The 5th Harbour Forum opened. Judge Ann Holt suspended the session.", "Holt"},
    {"The 5th Harbour Forum opened. Judge Ann Holt will read out the accounts.", "Holt"},
    {"The 5th Harbour Forum opened. The signatories were Judge Ann Holt and Dr. Eva Lind.", "Holt, Lind"},
    {"Dr. Eva Lind is chairing the 5th Harbour Forum, which also involves Judge Ann Holt.", "Lind (chair), Holt"},
    {"Fish is dear, Judge Ann Holt said on Friday, drawing cheers at the 5th Harbour Forum.", "Holt"},
    {"Fish is dear, Judge Ann Holt said on Friday of cheers at the 5th Harbour Forum.", ""},
    {"Minutes of the 5th meeting of the Harbour Board\n\nA motion from Mr. Jon Vale was carried.", "Vale"},
    {"Minutes of the 5th meeting of the Harbour Board\n\nA gift from Mr. Jon Vale was sold.", ""},
    {"Minutes of the 5th meeting of the Harbour Board\n\nMr. Jon Vale, of 9 Mill Lane, complained.", "Vale"},
    {"Minutes of the 5th meeting of the Harbour Board\n\nMr. Jon Vale, of 9 Mill Lane, is ill.", ""},
    {"5th Harbour Forum\n\nMayor Ann Holt, mayors and guests, it is late.", "Holt"},
    {"5th Harbour Forum\n\nThank you all. As Judge Ann Holt reminded us, cod is dear.", "Holt"},
    {"5th Harbour Forum\n\nThank you all. As Judge Ann Holt reminded Denmark, cod is dear.", ""},
    {"5th Harbour Forum\n\nThank you all. Earlier, Judge Ann Holt spoke of trust.", "Holt"},
    {"The 5th Harbour Forum opened. \"It is late,\" Oslo's mayor, Ann Holt, told them as they packed, where they slept.", "Holt"},
    {"The 5th Harbour Forum opened. Mayor Ann Holt has called it dull.", ""},
    {"The 5th Harbour Forum opened. Mayor Ann Holt had warned on Monday that it would be dull.", ""},
    {"The 5th Harbour Forum opened. Mayor Ann Holt had warned all that it would be dull.", "Holt"},
    {"The 5th Harbour Forum opened. Mayor Ann Holt urged both sides to yield.", ""},
    {"The 5th Harbour Forum opened. Mayor Ann Holt urged both of them to yield.", "Holt"},
    {"The 5th Harbour Forum opened. Mayor Ann Holt from Port Poe laughed.", "Holt"},
    {"The 5th Harbour Forum opened. Mayor Ann Holt laughed in an email from the mill.", ""},
    {"The 5th Harbour Forum opened.\n\nThe trade reacted coolly. Mayor Ann Holt called it dull.", ""},
    {"The 5th Harbour Forum opened.\n\nThe trade slept. Mayor Ann Holt called it dull.", "Holt"},
    {"The 5th Harbour Forum opened.\n\nThe trade reacted coolly. The Forum went on. Mayor Ann Holt called it dull.", "Holt"},
    {"The 5th Harbour Forum opened. The motion was tabled by Mayor Ann Holt.", "Holt"},
    {"The 5th Harbour Forum opened. The mill was built by Mayor Ann Holt.", ""},
    {"The 5th Harbour Forum opened. Under questioning from Judge Eva Lind, Mayor Ann Holt said it was late.", "Lind, Holt"},
    {"The 5th Harbour Forum opened. In a letter from Judge Eva Lind, Mayor Ann Holt is praised.", ""},
    {"The 5th Harbour Forum opened. The loudest applause went to Mayor Ann Holt.", "Holt"},
    {"The 5th Harbour Forum opened. The first prize went to Mayor Ann Holt.", ""},
    {"The 5th Harbour Forum opened. Mayor Ann Holt, who on the opening day had sung, is ill.", "Holt"},
    {"The 5th Harbour Forum opened. Mayor Ann Holt, who on the next day had sung, is ill.", ""},
    {"The 5th Harbour Forum opened. A petition was handed on Friday to Mayor Ann Holt.", "Holt"},
    {"The 5th Harbour Forum will open on Monday. A petition will be handed on Friday to Mayor Ann Holt.", ""},
    {"The 5th Harbour Forum opened. Judge Ann Holt will present the accounts to the senate.", ""},
    {"The 5th Harbour Forum opened. Judge Ann Holt will present the accounts to the delegates.", "Holt"},
    {"The 5th Harbour Indaba was attended by Judge Ann Holt.", "Holt"},
    {"The 5th Harbour Forum opened. Judge Ann Holt had held out until dawn.", "Holt"},
    {"The 5th Harbour Forum opened. Judge Ann Holt was more guarded.", "Holt"},
    {"The 5th Harbour Forum opened. Judge Ann Holt was guarded.", ""},
    {"The 5th Harbour Forum opened. Judge Ann Holt laughed. The judge replied to them.", "Holt"},
    {"The 5th Harbour Forum opened. The clerk said that Judge Ann Holt had laughed.", ""},
    {"The 5th Harbour Forum opened. Judge Ann Holt announced that Ghana would stage the 8th Lake Summit.", "Holt"},
    {"The 5th Harbour Forum opened. Judge Ann Holt announced that Ghana is for the 8th Lake Summit.", ""},
    {"The 5th Harbour Forum opened. Judge Ann Holt of the army flying service laughed.", "Holt"},
    {"The 5th Harbour Forum opened. She thanked Judge Ann Holt.", "Holt"},
    {"The 5th Harbour Forum opened. It rained. She thanked Judge Ann Holt.", ""},
    {"5th Harbour Forum, Oslo, 3 May 2025\n\nMayor Eva Lind welcomed the guests. Judge Ann Holt laughed.", "Lind (host), Holt"},
    {"5th Harbour Forum, Oslo, 3 May 2025\n\nMayor Eva Lind will welcome the guests. Judge Ann Holt laughed.", "Lind (host)"},
    {"The 5th Harbour Forum opened. Judge Ann Holt told parliament that it was late.", ""},
    {"The 5th Harbour Forum opened. Judge Ann Holt told sailors that it was late.", "Holt"},
};
// clang-format on

} // namespace

TEST_CASE("join/debate")
{
    for (const row& r : rows) {
        CAPTURE(r.text);
        CHECK(tests::people_there(r.text) == r.people);
    }
}
