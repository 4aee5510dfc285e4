// Who is a person with a title, and who and what is none, in sentences of our own.
#include "../people.hpp"

#include <lede/types/vocabulary.hpp>

#include <doctest/doctest.h>

namespace {
// clang-format off
const tests::people_row none[] = {
    {"the Director for Strategic Policy, U.S. Indo-Pacific Command, left.", ""},
    {"They chose Miss Wales on Monday.", ""},
    {"Akiba, a very old and very tall and very kind and very able judge, left.", ""},
    {"He saw mayor of Oslo, Ann Holt, leave.", ""},
    {"He saw Mayor, Ann Holt, leave.", ""},
    {"The mayor of Oslo, Ann Holt and Jon Vale, left.", ""},
    {"The trade ministers of Chile and Peru, Ruiz and Paz, left.", ""},
    {"\"It rains,\" says Holt, judge in Oslo.", ""},
    {"Venue: Town Hall, Ghent\nChair: to be named", ""},
    {"The call is at 6pm GMT PDT.", ""},
    {"A spokesman for the ministry said nothing.", ""},
    {"General Electric and the General Assembly", ""},
    {"Major League Baseball plays on President Street.", ""},
    {"King's College beat second division leaders Plymouth Albion.", ""},
    {"Dean Palmer hit his 30th homer.", ""},
    {"the Supreme Allied Commander Europe and the Private Sector", ""},
    {"the Special Prosecutor Against Impunity", ""},
    {"Ann Holt - Director Sales - wrote back.", ""},
    {"The Prime Minister's Office and the Secretary of State declined.", ""},
    {"Doctors Without Borders left.", ""},
    {"a general-purpose Chief Diversity Report", ""},
    {"Ministers met on Monday.", ""},
    {"Statement by the Minister of Health of Norway\nBergen, 19 May 2021", ""},
    {"Statement by the Minister of Health of Norway\nBergen, May 19, 2021", ""},
    {"Thank you, Madam Vice President.", ""},
    {"a circle of Chief Data Officers", ""},
    {"the first major Allied victory", ""},
    {"Deputy Chief of Mission at the Harbour Embassy Oslo", ""},
    {"artistic director of the Harbour Festival Chamber Players", ""},
    {"They signed a Sister Site Agreement.", ""},
    {"a representative of Norway's Labour, and a minister of Norway's Hale", ""},
    {"Ann Holt, who served the President, left.", ""},
    {"Ann Holt, a member for life as a, well, guest", ""},
    {"The coach Ann liked left, and a coach left Ann Holt.", ""},
    {"He was Ambassador Extraordinary and Plenipotentiary to Oslo.", ""},
    {"The Chief Innovation and Design Officer left.", ""},
    {"Public Defender Services closed, and the Major Crimes Unit met.", ""},
    {"Major Non-NATO Allies met.", ""},
    {"They crossed the Ambassador Bridge.", ""},
    {"They met in Senator Ann Holt Park.", ""},
    {"The Mayor Ann Holt Bridge opened.", ""},
    {"Bishop Holt High School won.", ""},
    {"They boarded the USS Admiral Holt.", ""},
    {"The ferry Princess Ida sank, and they dined aboard the King Olaf.", ""},
    {"Bishop Roth High School and the Admiral Roth Inn", ""},
    {"It rained on Father Anselm Church.", ""},
    {"the editor of Public Administration in Northern Countries", ""},
    {"They met author Ann Holt and a Norwegian author Bo Roth.", ""},
    {"PC World said so, and they bought PC Tools.", ""},
    {"Historian Ann Holt left, and activist and philosopher Bo Roth stayed.", ""},
    {"They met Shi'ite cleric Omar Zaid and a Norwegian priest Bo Roth.", ""},
    {"VP Engineering, and the Foreign Service Officer Test", ""},
    {"the VP Residence, a Major Non-NATO Ally, General Licenses", ""},
    {"Assistant Manager Position: call now", ""},
    {"the board member of the University of California, San Diego, left", ""},
    {"Duke Energy and Duke Ellington", ""},
    {"Ivo Lind, brother of the chairman, left.", ""},
    {"Hale's opponent, Ivo Lind, and my partner, Bo Roth, left.", ""},
    {"LOW, a former judge of Bern, left.", ""},
    {"The mayor (Oslo) and the head (Ministry of Trade) left.", ""},
};
// clang-format on

void check(const auto& rows)
{
    for (const tests::people_row& r : rows) {
        CAPTURE(r.text);
        CHECK(tests::people(r.text) == r.people);
    }
}
} // namespace

TEST_CASE("reader/person: no person") { check(none); }

TEST_CASE("reader/person: a place beside a title")
{
    CHECK(tests::people("In Tarvo President Ida Lund spoke.") == "Ida Lund = President");
    CHECK(tests::people("He met Tarvo President Ida Lund.") == "Ida Lund = Tarvo President");
    CHECK(tests::people("In Trade Minister Ida Lund they had a friend.") == "Ida Lund = Trade Minister");
    CHECK(tests::people("They thanked Mr. Wales.") == "Wales = Mr.");
    CHECK(tests::people("They met Mayor Ann Church.") == "Ann Church = Mayor");
}

TEST_CASE("reader/person: a ruler's and a peer's name goes on with the place, but for a land")
{
    CHECK(tests::people("Queen Joan of Navarre wed.") == "Joan of Navarre = Queen");
    CHECK(tests::people("Lord Hallam of Penrith rose.") == "Hallam of Penrith = Lord");
    CHECK(tests::people("Baroness Rook of Castle Coombe rose.") == "Rook of Castle Coombe = Baroness");
    CHECK(tests::people("King Karl of Sweden wed.") == "Karl = King");
    CHECK(tests::people("Lord Hallam of the Treasury rose.") == "Hallam = Lord");
    CHECK(tests::people("Senator Hallam of Penrith rose.") == "Hallam = Senator");
    CHECK(tests::people("Prince Karl Hallam of Penrith rose.") == "Karl Hallam = Prince");
}

TEST_CASE("reader/person: names that look like something else")
{
    CHECK(tests::people("Mr. Per Ekman, the chairman, rose.") == "Per Ekman = Mr. + chairman");
    CHECK(tests::people("Per Norda, the mayor left.") == "");
    CHECK(tests::people("They met Lt. Col. \"Bo\" Holt.") == "\"Bo\" Holt = Lt. Col.");
    CHECK(tests::people("They met Sheikh Omar 'Attar.") == "Omar 'Attar = Sheikh");
    CHECK(tests::people("The SEC Chairman Bo Holt rose.") == "Bo Holt = SEC Chairman");
    CHECK(tests::people("Sec. Bo Holt rose.") == "Bo Holt = Sec.");
    CHECK(tests::people("Supreme Allied Commander Transformation Gen. Bo Holt rose.")
          == "Bo Holt = Supreme Allied Commander Transformation + Gen.");
    CHECK(
        tests::people("They heard the long and winding statement that was read out by Prime Minister\nBo Holt, 45, of "
                      "Oslo.")
        == "Bo Holt = Prime Minister");
}

TEST_CASE("reader/person: a name that a line breaks")
{
    CHECK(tests::people("They met Mayor Ann\nHolt and left.") == "Ann\nHolt = Mayor");
    CHECK(tests::people("They met Mayor Ann\nHolt's aide.") == "Ann\nHolt = Mayor");
    CHECK(tests::people("They met Mayor Ann\nHolt, who left.") == "Ann\nHolt = Mayor");
    CHECK(tests::people("The Mayor\nAnn Holt said no.") == "Ann Holt = Mayor");
    CHECK(tests::people("The Mayor\nHolt said no.") == "");
    CHECK(tests::people("Mayor Ann Holt\nBo Roth, the clerk, left.") == "Ann Holt = Mayor | Bo Roth = clerk");
    CHECK(tests::people("Mayor Holt\nBo Roth and others left.") == "Holt = Mayor");
    CHECK(tests::people("Chair Holt\nRoth\nand others") == "Holt = Chair");
    CHECK(tests::people("Chair Holt\nRoth, Treasurer") == "Holt = Chair");
}

TEST_CASE("reader/person: a verb gives the office to whom it names")
{
    CHECK(tests::people("Nordbank named Ann Holt chief technology officer, it said.")
          == "Ann Holt = chief technology officer");
    CHECK(tests::people("They elected Ann Holt as their mayor.") == "");
    CHECK(tests::people("He appointed Ann Holt ambassador to Chile.") == "Ann Holt = ambassador to Chile");
    CHECK(tests::people("They saw Ann Holt mayor of Oslo.") == "");
    CHECK(tests::people("They made Holt mayor.") == "");
    CHECK(tests::people("They elected Ann Holt judges.") == "");
    CHECK(tests::people("They elected Ann Holt mayor when it rained.") == "");
}

TEST_CASE("reader/person: only the owner of a title is a person with one")
{
    CHECK(tests::people("A spokesman for President Adler spoke.", tests::persons()) == "Adler = President");
}

TEST_CASE("reader/person: what a single word is, the title tells")
{
    const std::string_view text = "Mr. Hale met Sir Gerald and King Olaf.";
    const auto found = lede::find(text, tests::persons());
    REQUIRE(found.size() == 3);
    CHECK(found[0].as_person()->name.family.in(text) == "Hale");
    CHECK(found[1].as_person()->name.given.in(text) == "Gerald");
    CHECK(found[2].as_person()->name.given.in(text) == "Olaf");
}

TEST_CASE("reader/person: the caller's own words")
{
    lede::vocabulary words;
    REQUIRE(words.add(lede::word_kind::office, "wrangler"));
    REQUIRE(words.add(lede::word_kind::honorific, "Comte"));
    REQUIRE(words.add(lede::word_kind::portfolio, "moon affairs"));
    REQUIRE(words.add(lede::word_kind::organization, "frobnicators united"));
    REQUIRE(words.add(lede::word_kind::rank, "Wing Marshal"));
    lede::context wishes = tests::persons();
    const std::string_view text = "Wrangler Mia Torres, Comte Rene Duval, Moon Affairs Minister Ida Lund and "
                                  "Frobnicators United Chairman Jon Vale met.";
    CHECK(tests::people(text, wishes) == "Ida Lund = Moon Affairs Minister | Jon Vale = Frobnicators United Chairman");
    wishes.words = &words;
    CHECK(tests::people(text, wishes)
          == "Mia Torres = Wrangler | Rene Duval = Comte | Ida Lund = Moon Affairs Minister | Jon Vale = Frobnicators "
             "United Chairman");
    CHECK(lede::find(text, wishes)[3].as_person()->titles[0].organization.in(text) == "Frobnicators United");
    CHECK(tests::people("Wing Marshal Bo Berg left.", wishes) == "Bo Berg = Wing Marshal");
}

TEST_CASE("reader/person: bad input is bounded and sensible")
{
    const lede::context wishes = tests::persons();
    std::string capitals = "President";
    for (int i = 0; i < 40; ++i) capitals += " Alder";
    CHECK(lede::find(capitals, wishes).size() <= 1);
    CHECK(lede::find("They spoke to the President", wishes).empty());
    CHECK(lede::find("President", wishes).empty());
    CHECK(lede::find("President President President", wishes).empty());
    CHECK(lede::find("President ((((((((((Adler (((())))", wishes).empty());
    CHECK(tests::people("President Adler ((((((((((((((((", wishes) == "Adler = President");
    CHECK(lede::find("President " + std::string(300, 'A'), wishes).size() <= 1);
    CHECK(lede::find("President A\xff\xfe"
                     "dler met.",
              wishes)
              .size()
          <= 1);
    CHECK(tests::people("President \xc3\x89mile N\xc3\xa9ri met.", wishes) == "\xc3\x89mile N\xc3\xa9ri = President");
}

TEST_CASE("reader/person: linear on any text")
{
    for (const std::string_view unit : {"President ", "Minister of ", "the ", "Secretary and ", "Senators A, B and ",
             "Mr. ", "X, chairman of ", "(", "General Deputy ", "Chief ", "Adler, the mayor of "}) {
        std::string text;
        while (text.size() < 100'000) text += unit;
        CAPTURE(unit);
        CHECK(lede::find(text, tests::persons()).size() < text.size());
    }
}
