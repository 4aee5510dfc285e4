// Sentences of our own: what is a meeting in them, and what is none.
#include "reference.hpp"

#include <lede/types/vocabulary.hpp>
#include <lede/find.hpp>

#include <doctest/doctest.h>

#include <string>
#include <string_view>

namespace {

struct row {
    std::string_view text;
    std::string_view meetings; // the mentions, set apart by " | "
};
// clang-format off
const row corpus[] = {
    // markers
    {"At their 5th annual meeting they sang.",                                      "5th annual meeting"},
    {"At their 5th ministerial meeting they sang.",                                 "5th ministerial meeting"},
    {"At its 5th annual meeting they sang.",                                        "5th annual meeting"},
    {"At their 5th meeting they sang.",                                             ""},
    {"At their 5th annual meetings they sang.",                                     ""},
    {"At their fifth annual meeting they sang.",                                    "fifth annual meeting"},
    {"Fourth NATO Convention met.",                                                 "Fourth NATO Convention"},
    {"Fourth Labour Convention met.",                                               "Fourth Labour Convention"},
    {"The 30th edition of the Harbour Fair opened.",                                "30th edition of the Harbour Fair"},
    {"The 30th edition of the Harbour Forum opened.",                               "30th edition of the Harbour Forum"},
    {"The 30th edition opened.",                                                    ""},
    {"Fourth Geneva Convention was signed.",                                        ""},
    {"Result of Annual General Meeting",                                            "Annual General Meeting"},
    {"Notice of Harbour Forum Meeting was given.",                                  "Harbour Forum Meeting"},
    {"They were at their 36th Assembly in Oslo.",                                   "36th Assembly"},
    {"HARBOUR PLC\nResult of Annual General Meeting",                               "Annual General Meeting"},
    {"They opened their 12th summit in Oslo.",                                      "12th summit"},
    {"They opened their ninth colloquium in Oslo.",                                 "ninth colloquium"},
    {"They opened their second colloquium in Oslo.",                                ""},
    {"They held their 12th meeting in Oslo.",                                       ""},
    {"She told the 31st Congress of the confederation so.",                         "31st Congress"},
    {"She told the 31st Congress of the mill so.",                                  ""},
    {"Clerks at the union's 47th National Convention rose.",                        "47th National Convention"},
    {"Clerks at the body's 39th Ordinary Congress rose.",                           "39th Ordinary Congress"},
    {"It was the minister's 39th Ordinary Congress.",                               ""},
    {"The Harbour Union held its 41st congress in Oslo.",                           "41st congress"},
    {"Harbour Board - 61st meeting",                                                "61st meeting"},
    {"The Board of Harbour Governors, 61st meeting, was short.",                    "61st meeting"},
    {"The Harbour Ministerial Council named a clerk.",                              ""},
    {"The 14th Joint Committee met in Turku.",                                      "14th Joint Committee"},
    {"The 6th Mixed Commission on Rivers met.",                                     "6th Mixed Commission on Rivers"},
    {"The 9th Ghana-Togo Joint Working Group met.",                                 "9th Ghana-Togo Joint Working Group"},
    {"The 21st Alpine Ministers' Council met.",                                     "21st Alpine Ministers' Council"},
    {"The 14th Joint Committee Meeting was short.",                                 "14th Joint Committee Meeting"},
    {"The 12th Lagoon Council of Ministers met.",                                   "12th Lagoon Council of Ministers"},
    {"The 12th Lagoon Council of Elders met.",                                      ""},
    {"The Lagoon Council of Ministers met.",                                        ""},
    {"The 5th Joint Air Group flew.",                                               ""},
    {"The 19th Central Committee met.",                                             ""},
    {"The Joint Committee on Rivers met.",                                          ""},
    {"The 3rd Meeting of the River Council and the Joint Committee ended.",         "3rd Meeting of the River Council and the Joint Committee"},
    {"The 3rd Meeting of the River Council and the 14th Joint Committee ended.",    "3rd Meeting of the River Council | 14th Joint Committee"},
    {"The 26th round of talks ended; the 27th round will be in Bern.",              "26th round of talks | 27th round"},
    {"The 26th round of talks ended; the 27th round of cuts will be in Bern.",      "26th round of talks"},
    {"The 27th round will be in Bern.",                                             ""},
    {"The Lagoon Council opened its ninth session.",                                "ninth session"},
    {"The two sides held their 41st session in Bern.",                              "41st session"},
    {"The two sides held their 41st sessions in Bern.",                             ""},
    {"The 19th Harbour Teachers' Convention met.",                                 "19th Harbour Teachers' Convention"},
    {"The River Council held its tenth meeting in Bern.",                           "tenth meeting"},
    {"The River Council held its first meeting in Bern.",                           ""},
    {"The River Council held its inaugural meeting in Bern.",                       ""},
    {"The 9th Assembly of the Harbour Union met.",                                  "9th Assembly of the Harbour Union"},
    {"The 9th Assembly of Norway met.",                                             ""},
    {"The 9th Assembly met.",                                                       ""},
    {"In its first session the River Council rose.",                                ""},
    {"They left the Council's XXIX Lagoon Summit.",                                 "XXIX Lagoon Summit"},
    {"The firm held its tenth meeting with them in Bern.",                          ""},
    {"The Lagoon Council opened its ninth and tenth sessions.",                     ""},
    {"A second round of direct talks opened.",                                      "second round of direct talks"},
    {"Envoys opened the 12th Lagoon Dialogue in Oslo on May 3.",                    "12th Lagoon Dialogue"},
    {"The Council's 49th regular session begins Monday.",                           "49th regular session"},
    {"The Council's 49 th regular session begins Monday.",                          "49 th regular session"},
    {"She chaired the 44th and 45th Lagoon Summits.",                               "44th and 45th Lagoon Summits"},
    {"The First and Second Plenary Sessions of the 20th Lagoon Committee ended.",   "First and Second Plenary Sessions of the 20th Lagoon Committee"},
    {"The one hundred and thirty-eighth Lagoon Conference met.",                    "one hundred and thirty-eighth Lagoon Conference"},
    {"Delegates left COP30 and flew to SCM-57 after HRC 46.",                       "COP30 | SCM-57 | HRC 46"},
    {"Delegates left the COP26 Conference and the U.N. COP30.",                     "COP26 Conference | COP30"},
    {"57th Harbour Forum .................................................. Mayor Ann Holt", "57th Harbour Forum"},
    {"Mayor Ann Holt ...................................................... 57th Harbour Forum", "57th Harbour Forum"},
    {"UNGA80 opened; MC6 is next.",                                                 "UNGA80 | MC6"},
    {"They met at the inaugural Harbour Forum last week.",                          "inaugural Harbour Forum"},
    {"It hosted the first-ever Harbour Summit.",                                    "first-ever Harbour Summit"},
    {"The first-ever Harbour Summit to be held in Oslo opens.",                     "first-ever Harbour Summit"},
    {"Mayor Ruiz opened the Council's 47th session.",                               "47th session"},
    {"The First Harbour Conference for Women opened.",                              "First Harbour Conference for Women"},
    {"The III Lagoon Summit and the Oslo VI Conference drew crowds.",               "III Lagoon Summit | Oslo VI Conference"},
    {"The III Summit of the Lagoons was calm.",                                     "III Summit of the Lagoons"},
    {"The 2019 Lagoon summit came before Harbour Conference 2022.",                 "2019 Lagoon summit | Harbour Conference 2022"},
    {"The Harbour League 39th Annual Conference drew crowds.",                      "Harbour League 39th Annual Conference"},
    {"The UN Harbour Council (HC) 46th session opened.",                            "UN Harbour Council (HC) 46th session"},
    {"At last year's 56th SCM in Oslo they agreed.",                                "56th SCM"},
    {"The sixth and final round of the trade talks is near.",                       "sixth and final round of the trade talks"},
    // heads and bodies
    {"A second round of talks failed; a second round of voting followed.",          "second round of talks"},
    {"The sixth round of Oslo talks ended.",                                        "sixth round of Oslo talks"},
    {"The fifth dialogue session between Norway and Ghana was held.",               "fifth dialogue session"},
    {"The third Lagoon Consultation Group (LCG) meeting agreed.",                   "third Lagoon Consultation Group (LCG) meeting"},
    {"The 20th edition of the Harbour Conference drew crowds.",                     "20th edition of the Harbour Conference"},
    {"Remarks at the 52nd Annual Conference on the Lagoons Luncheon",               "52nd Annual Conference on the Lagoons"},
    {"The 18th Meeting of the Working Group on Tides and the 4th Session of the Lagoon Union ended.",
        "18th Meeting of the Working Group on Tides | 4th Session of the Lagoon Union"},
    {"The fourth meeting of the bilateral Harbour Dialogue on trade was short.",    "fourth meeting of the bilateral Harbour Dialogue"},
    {"The fourth-round six-party talks and a second round of Public Grants ended.", "fourth-round six-party talks"},
    {"The Union's 40th Convention and the 29th HLU-CIO Convention met.",            "40th Convention | 29th HLU-CIO Convention"},
    {"The ninth Summit between Norway and Ghana was calm.",                         "ninth Summit"},
    {"WTO MC6 opened.",                                                             "WTO MC6"},
    {"The Norway-Ghana Dialogue on Tides and Norway-Ghana Consultations ended.",    "Norway-Ghana Dialogue on Tides | Norway-Ghana Consultations"},
    {"Welcome to the 84th Meeting, friends.",                                       "84th Meeting"},
    {"The first meeting of Lagoon Leaders to include islands was calm.",            "first meeting of Lagoon Leaders"},
    // without a number
    {"At the NATO summit, leaders spoke. The summit went on.",                      "NATO summit"},
    {"The June 15th Harbour Security Conference was short.",                        "Harbour Security Conference"},
    {"He skipped the U.N. water conference.",                                       "U.N. water conference"},
    {"She convened her third Harbour Economies Forum.",                             "Harbour Economies Forum"},
    {"President Ruiz's third NATO Summit came.",                                    "NATO Summit"},
    {"The Norway-hosted Food Security Ministerial came.",                           "Food Security Ministerial"},
    {"The June 15, 2021 Norway-Ghana Summit came.",                                 "Norway-Ghana Summit"},
    {"The 2+2 Ministerial opened.",                                                 "2+2 Ministerial"},
    {"The February 18th to 20th Harbour Summit opened.",                            "Harbour Summit"},
    {"The Norway-wide Harbour Summit opened.",                                      "Norway-wide Harbour Summit"},
    {"This meeting of the Harbour Council was calm.",                               "meeting of the Harbour Council"},
    {"The meeting of U.S. and Danish aides ended.",                                 ""},
    {"He will host the Harbour Forum on Energy Leaders Meeting.",                   "Harbour Forum on Energy Leaders Meeting"},
    {"The Second In-Person Lagoon Leaders' Summit ended.",                          "Lagoon Leaders' Summit"},
    {"The Norway-Ghana summit and the Harbour Dialogue were calm.",                 "Norway-Ghana summit | Harbour Dialogue"},
    {"The Norway-Ghana Dialogue on Cod Issues ended.",                              "Norway-Ghana Dialogue on Cod Issues"},
    {"The third inter-Alpine summit ended.",                                        "third inter-Alpine summit"},
    {"The second inter-Alpine round of talks ended.",                               "second inter-Alpine round of talks"},
    {"The second round of intra-Alpine talks ended.",                               "second round of intra-Alpine talks"},
    {"The 5th pan-Baltic conference ended.",                                        "5th pan-Baltic conference"},
    {"The 7th trans-Baltic forum ended.",                                           "7th trans-Baltic forum"},
    {"The 6th cross-Channel dialogue ended.",                                       "6th cross-Channel dialogue"},
    {"The third pan Alpine summit ended.",                                          "Alpine summit"},
    {"The third inter-house summit ended.",                                         ""},
    {"The Envoy for Norway-Ghana Dialogue left.",                                   "Norway-Ghana Dialogue"},
    {"The Ministers for Water Conference ended.",                                   "Ministers for Water Conference"},
    {"The Norway-Ghana Dialogue Partners left.",                                    ""},
    {"The Norway-Ghana Dialogue Partner left.",                                     ""},
    {"The Norway-Ghana Dialogue Relations froze.",                                  ""},
    {"She spoke at the Harbour Call to Order Ministerial and flew on to NATO summits.", "Harbour Call to Order Ministerial"},
    {"They flew from Oslo to Harbour Summit halls and the V7 summit.",               "Harbour Summit | V7 summit"},
    {"She leads the Ministerial on Tides and Trade.",                               "Ministerial on Tides and Trade"},
    // headlines
    {"57TH SECURITY CONSULTATIVE MEETING OPENS IN SEOUL",                           "57TH SECURITY CONSULTATIVE MEETING"},
    {"Ministers Open Third Lagoon Summit In Oslo",                                  "Third Lagoon Summit"},
    {"Envoys Praise 57th Harbour Security Meeting",                                 "57th Harbour Security Meeting"},
    {"MINUTES OF THE 14TH MEETING OF THE BOARD",                                    "14TH MEETING OF THE BOARD"},
    {"AGENDA FOR THE 7TH SESSION",                                                  "7TH SESSION"},
    {"12th meeting of the Lagoon Council\nOslo, May 5",                             "12th meeting of the Lagoon Council"},
    {"12th meeting of the Council on\nLagoon Affairs",                              "12th meeting of the Council on\nLagoon Affairs"},
    {"12th meeting of the Lagoon\nCouncil in Oslo",                                 "12th meeting of the Lagoon\nCouncil"},
    // none
    {"It was their first meeting, and his third town hall.",                        ""},
    {"The 110th Congress passed it; the 9th Circuit did not.",                      ""},
    {"The 14th Congress of the Philippines and the 46th Lagoon Legislative Assembly sat.", ""},
    {"It was the first in-person session since the spring.",                        ""},
    {"The 6th Fleet marked its 75th anniversary in the 21st century.",              ""},
    {"The Fourth Geneva Convention protects civilians.",                            ""},
    {"She held a press conference and a Cabinet meeting.",                          ""},
    {"The second session was long.",                                                ""},
    {"the first Lagoon Summit since 2014",                                          ""},
    {"the first Lagoon meeting to be held in Africa",                               ""},
    {"It was the first summit for President Ruiz.",                                 ""},
    {"They held the first meeting of the foreign ministers of the three countries.", ""},
    {"It was the first summit for the new president.",                              ""},
    {"The 14th Congress of Norway and the 110th American Congress sat.",            ""},
    {"The U.S. session opened.",                                                    ""},
    {"The Norway-Ghana Policy Consultation Delegation and the NATO Summit Secretariat left.", ""},
    {"COP26 President Ruiz and the Harbour Conference Center stayed.",              ""},
    {"The First Session of the Harbour Internship Program began.",                  ""},
    {"They left Harbour Summit halls and the V2024 summit.",                        "Harbour Summit"},
    {"The second day of talks came; the meeting went on.",                          ""},
    // bad input
    {"meeting meeting meeting meeting meeting meeting meeting meeting meeting",     ""},
    {"Summit Meeting Conference Session Forum Dialogue Talks Round Assembly Congress Summit Meeting Conference Session "
     "Forum Dialogue Talks Round Assembly Congress",                                ""},
    {"The 0th meeting and the 1000000th session never were.",                       ""},
    {"They spoke at the 12th Lagoon Summit (LS",                                    "12th Lagoon Summit"},
    {"They spoke at the 12th Lagoon Summit (",                                      "12th Lagoon Summit"},
};
// clang-format on

} // namespace

TEST_CASE("reader/meeting")
{
    lede::context wishes = tests::published();
    wishes.wanted = lede::kinds::meetings;
    for (const row& r : corpus) {
        CAPTURE(r.text);
        std::string found;
        for (const lede::mention& m : lede::find(r.text, wishes))
            found.append(found.empty() ? "" : " | ").append(m.where.in(r.text));
        CHECK(found == r.meetings);
    }
}

namespace {
struct fields_row {
    std::string_view text;
    std::string_view of, acronym, body_acronym, venue, date, participants; // of the first meeting
};
// clang-format off
const fields_row fields[] = {
    // text                                                                                 of                       acronym  body    venue                  date            participants
    {"MINISTER OPENS 31ST HARVEST SUMMIT IN LEEDS ON FRIDAY", "", "", "", "LEEDS", "FRIDAY", ""},
    {"the third meeting of the Lagoon Working Group (LWG) in New Harbour, Norway on 7 July 2022",
                                                                                            "Lagoon Working Group",  "",      "LWG",  "New Harbour, Norway", "7 July 2022",  ""},
    {"the 10th Harbour Cities Conference (HCC) in 2025",                                    "",                      "HCC",   "",     "",                    "2025",         ""},
    {"the 20th edition of the Anti-Corruption Conference (ACC) to be held in Oslo",         "",                      "ACC",   "",     "Oslo",                "",             ""},
    {"the Lagoon Deterrence Dialogue (LDD) at King's Bay Naval Base in Georgia",               "",                      "LDD",   "",     "King's Bay Naval Base in Georgia", "", ""},
    {"the 32nd Norway-Ghana Ministerial (NOGMIN) consultations",                            "",                      "NOGMIN", "",    "",                    "",             ""},
    {"the 10th Harbour Cities Conference in Sailors' Hall",                                 "",                      "",      "",     "Sailors' Hall",       "",             ""},
    {"the 28th Lagoon Forum (LF) Ministerial Meeting",                                      "",                      "",      "LF",   "",                    "",             ""},
    {"the Fifth Session of the Harbour Assembly (HEA 5.2)",                                 "Harbour Assembly",      "HEA 5.2", "",   "",                    "",             ""},
    {"the 2021 Lagoon Conference on Tides in Glasgow (COP26)",                              "",                      "COP26", "",     "Glasgow",             "",             ""},
    {"the 14th Conference on Tides and Trade (CTT)",                                        "",                      "CTT",   "",     "",                    "",             ""},
    {"the Council's 47th session, scheduled for May 3 in Accra",                            "Council",               "",      "",     "Accra",               "May 3",        ""},
    {"the ninth Summit between Norway and Ghana in the Republic of Korea",                  "",                      "",      "",     "Republic of Korea",   "",             "Norway, Ghana"},
    {"the 80th Lagoon Summit at the UN headquarters in New York",                           "",                      "",      "",     "UN headquarters in New York", "",     ""},
    {"the 4th Lagoon Summit at the Hotel Astoria in Lima, Peru, on May 3",                  "",                      "",      "",     "Hotel Astoria in Lima, Peru", "May 3", ""},
    {"the 4th Lagoon Summit in Busan of the Republic of Korea from Nov. 15 to 16",          "",                      "",      "",     "Busan of the Republic of Korea", "Nov. 15 to 16", ""},
    {"the 4th Lagoon Summit in Washington, D.C., ended",                                    "",                      "",      "",     "Washington, D.C.",     "",             ""},
    {"the 4th Lagoon Summit in Oslo, Ruiz, of Ghana, said",                                 "",                      "",      "",     "Oslo",                "",             ""},
    {"the 4th Lagoon Summit will be held in Oslo",                                          "",                      "",      "",     "",                    "",             ""},
    {"the May 14 Lagoon Summit",                                                            "",                      "",      "",     "",                    "May 14",       ""},
    {"the June 14\xe2\x80\x93" "15 Lagoon Summit", "", "", "", "", "June 14\xe2\x80\x93" "15", ""},
    {"the 28th Lagoon Assembly (LA) Meeting", "", "", "LA", "", "", ""},
    {"the 4th Lagoon Summit in Oslo Opens", "", "", "", "Oslo", "", ""},
    {"the 4th meeting of the Lagoon Board in Heads of Unit session at Port Alba", "Lagoon Board", "", "", "", "", ""},
    {"the 4th Lagoon Summit at Mr. Holt's farm opened", "", "", "", "", "", ""},
    {"the 4th Lagoon Summit at the Norwegian Opera in Oslo", "", "", "", "Norwegian Opera in Oslo", "", ""},
    {"the 4th Lagoon Summit at Harbour Hall in spring", "", "", "", "Harbour Hall", "spring", ""},
    {"the 4th Lagoon Summit in Bergen, Hordaland.", "", "", "", "Bergen, Hordaland", "", ""},
    {"the 4th Lagoon Summit in Bergen, Norway, where President Ruiz spoke", "", "", "", "Bergen, Norway", "", ""},
};
// clang-format on
} // namespace

TEST_CASE("reader/meeting: the fields")
{
    for (const fields_row& r : fields) {
        CAPTURE(r.text);
        lede::context wishes = tests::published();
        wishes.wanted = lede::kinds::meetings;
        const auto found = lede::find(r.text, wishes);
        REQUIRE(!found.empty());
        const lede::meeting& m = *found[0].as_meeting();
        CHECK(m.of.in(r.text) == r.of);
        CHECK(m.acronym.in(r.text) == r.acronym);
        CHECK(m.body_acronym.in(r.text) == r.body_acronym);
        CHECK(m.venue.in(r.text) == r.venue);
        CHECK(m.date.in(r.text) == r.date);
        std::string who;
        for (const lede::span p : m.participants) who.append(who.empty() ? "" : ", ").append(p.in(r.text));
        CHECK(who == r.participants);
    }
}

TEST_CASE("reader/meeting: a caller's own words")
{
    lede::vocabulary words;
    REQUIRE(words.add(lede::word_kind::gathering, "hackathon"));
    REQUIRE(words.add(lede::word_kind::series, "Blue Lagoon Process"));
    REQUIRE(words.add(lede::word_kind::body, "moot"));
    REQUIRE(words.add(lede::word_kind::acronym, "BLP"));
    lede::context wishes = tests::published();
    wishes.wanted = lede::kinds::meetings;
    const std::string_view text
        = "The 9th Harbour Hackathon, the Blue Lagoon Process, the 4th Blue Lagoon Process, the "
          "third meeting of the moot and BLP 12 came before the 11th BLP.";
    const auto found_with = [&](const lede::vocabulary* own) {
        wishes.words = own;
        std::string found;
        for (const lede::mention& m : lede::find(text, wishes))
            found.append(found.empty() ? "" : " | ").append(m.where.in(text));
        return found;
    };
    CHECK(found_with(nullptr) == "");
    CHECK(
        found_with(&words)
        == "9th Harbour Hackathon | Blue Lagoon Process | 4th Blue Lagoon Process | third meeting of the moot | BLP 12"
           " | 11th BLP");
}

TEST_CASE("reader/meeting: number and series")
{
    const std::string_view text = "The 57th Lagoon Meeting opened.";
    const lede::meeting m = *lede::find(text, tests::published())[0].as_meeting();
    CHECK(m.ordinals[0] == 57);
    CHECK(m.form == lede::edition::digits);
    CHECK(m.tier == lede::meeting_tier::numbered);
    CHECK(m.head.in(text) == "Meeting");
    CHECK(m.series[0].in(text) == "Lagoon Meeting");
}

TEST_CASE("reader/meeting: a line that ends in a name ends no piece of it")
{
    const std::string_view text = "The 28th Lagoon\n(LC) Meeting opened.";
    const lede::meeting m = *lede::find(text, tests::published())[0].as_meeting();
    REQUIRE(m.series.size() == 2);
    CHECK(m.series[0].in(text) == "Lagoon");
    CHECK(m.series[1].in(text) == "Meeting");
}

TEST_CASE("reader/meeting: bounded on any text")
{
    for (const std::string_view unit :
        {"Summit ", "of the ", "57th ", "(", "Security Consultative ", "and 45th ", "the first meeting of the "}) {
        std::string text;
        while (text.size() < 100'000) text += unit;
        CAPTURE(unit);
        CHECK(lede::find(text, tests::published()).size() < text.size());
    }
}
