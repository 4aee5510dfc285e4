#include "match.hpp"

#include <lede/grammar/person_title.hpp>

#include <doctest/doctest.h>

namespace {
struct row {
    std::string_view text;    // the rule is tried at text[0]
    std::string_view matched; // what it should consume; empty = must not match
    std::string_view modifiers, head, complement;
};
// clang-format off
const row corpus[] = {
    // text                                       matched                                    modifiers                      head         complement
    {"U.S. Defense Secretary Ida Lund",           "U.S. Defense Secretary",                  "U.S. Defense",                "Secretary", ""},
    {"Minister of Economy and Finance Neri",      "Minister of Economy and Finance",         "",                            "Minister",  "of Economy and Finance"},
    {"former Senator Holt",                       "former Senator",                          "former",                      "Senator",   ""},
    {"Lt. Gen. Brandt",                           "Lt. Gen.",                                "",                            "Lt. Gen.",  ""},
    {"President-elect Ruiz",                      "President-elect",                         "",                            "President", ""},
    {"Defense and Veterans Affairs Minister Vale", "Defense and Veterans Affairs Minister",  "Defense and Veterans Affairs", "Minister", ""},
    {"Chief Negotiator Okafor",                   "Chief Negotiator",                        "Chief",                       "Negotiator", ""},
    {"Director of the Bureau of Asian Affairs Roth", "Director of the Bureau of Asian Affairs", "",                         "Director",  "of the Bureau of Asian Affairs"},
    {"Adviser to the Latvian President Roth",     "Adviser to the Latvian President",        "",                            "Adviser",   "to the Latvian President"},
    {"Commander NORCOM General Brandt",           "Commander NORCOM",                        "",                            "Commander", "NORCOM"},
    {"Mayor of Springfield Ann Holt spoke",       "Mayor of Springfield",                    "",                            "Mayor",     "of Springfield"},
    {"chairman of the National Enquirer",         "chairman",                                "",                            "chairman",  ""},
    {"Indo-Pacific Commander Brandt",             "Indo-Pacific Commander",                  "Indo-Pacific",                "Commander", ""},
    {"St. Clair Mayor Holt",                      "St. Clair Mayor",                         "St. Clair",                   "Mayor",     ""},
    {"Youth and Sports Minister Vale",            "Youth and Sports Minister",               "Youth and Sports",            "Minister",  ""},
    {"Water, Housing and Transport Minister Vale", "Water, Housing and Transport Minister",  "Water, Housing and Transport", "Minister", ""},
    {"Department of State Secretary Roth",        "Department of State Secretary",           "Department of State",         "Secretary", ""},
    {"Bureau of South and Central Asian Affairs (SCA) Director Roth", "Bureau of South and Central Asian Affairs (SCA) Director", "Bureau of South and Central Asian Affairs (SCA)", "Director", ""},
    {"Sgt. Maj. Brandt",                          "Sgt. Maj.",                               "",                            "Sgt. Maj.", ""},
    {"Sergeant First Class Brandt",               "Sergeant First Class",                    "",                            "Sergeant First Class", ""},
    {"Grand Admiral Brandt",                      "Grand Admiral",                           "",                            "Grand Admiral", ""},
    {"then-Speaker Holt",                         "then-Speaker",                            "then-",                       "Speaker",   ""},
    {"ex-Governor Marsh",                         "ex-Governor",                             "ex-",                         "Governor",  ""},
    {"Minister-designate Vale",                   "Minister-designate",                      "",                            "Minister",  ""},
    {"Lt. Gen. (ret.) Ann Holt",                  "Lt. Gen. (ret.)",                         "",                            "Lt. Gen.",  ""},
    {"Deputy Central Bank Governor Holt",         "Deputy Central Bank Governor",            "Deputy Central Bank",         "Governor",  ""},
    {"Petty Officer 2nd Class Holt",              "Petty Officer 2nd Class",                 "",                            "Petty Officer 2nd Class", ""},
    {"Ambassador Extraordinary and Plenipotentiary to", "Ambassador Extraordinary and Plenipotentiary", "",                 "Ambassador Extraordinary and Plenipotentiary", ""},
    {"Adviser on Disability Rights Ida Lund",     "Adviser on Disability Rights",            "",                            "Adviser",   "on Disability Rights"},
    {"Envoy for the Northern Quadrant Ann Holt spoke", "Envoy for the Northern Quadrant",    "",                            "Envoy",     "for the Northern Quadrant"},
    {"Advisor to U.S. Energy Secretary Ann Holt", "Advisor",                                 "",                            "Advisor",   ""},
    {"lead Norwegian negotiator Ann Holt",        "lead Norwegian negotiator",               "lead Norwegian",              "negotiator", ""},
    {"army chief General Brandt",                 "army chief",                              "army",                        "chief",     ""},
    {"commander Col. Brandt",                     "commander",                               "",                            "commander", ""},
    {"Consul-General Holt",                       "Consul-General",                          "",                            "Consul-General", ""},
    {"Maj.-Gen. Brandt",                          "Maj.-Gen.",                               "",                            "Maj.-Gen.", ""},
    {"Asst. Chief Brandt",                        "Asst. Chief",                             "Asst.",                       "Chief",     ""},
    {"General-Major Brandt",                      "General-Major",                           "",                            "General-Major", ""},
    {"Bishop Emeritus Brandt",                    "Bishop Emeritus",                         "",                            "Bishop",    ""},
    {"Speaker pro tempore Holt",                  "Speaker pro tempore",                     "",                            "Speaker",   ""},
    {"Danish separatist leader Roth",             "Danish separatist leader",                "Danish separatist",           "leader",    ""},
    {"French far-right leader Roth",              "French far-right leader",                 "French far-right",            "leader",    ""},
    {"Region 4 Administrator Roth",               "Region 4 Administrator",                  "Region 4",                    "Administrator", ""},
    {"District 12 Supervisor Roth",               "District 12 Supervisor",                  "District 12",                 "Supervisor", ""},
    {"Chairman of the Joint Chiefs of Staff Air Force Gen. Roth", "Chairman of the Joint Chiefs of Staff", "",               "Chairman",  "of the Joint Chiefs of Staff"},
    {"University of Lund rector Roth",            "University of Lund rector",               "University of Lund",          "rector",    ""},
    {"Chief Mrs. Roth",                           "Chief",                                   "",                            "Chief",     ""},
    {"Clerk to the Honorable Roth",               "Clerk",                                   "",                            "Clerk",     ""},
    {"Director for Trade at the Security Council Roth", "Director for Trade at the Security Council", "",                    "Director",  "for Trade at the Security Council"},
    {"general-purpose tool",                      "",                                        "",                            "",          ""},
    {"Defense cuts",                              "",                                        "",                            "",          ""},
};
// clang-format on
} // namespace

TEST_CASE("grammar/person_title")
{
    for (const row& r : corpus) {
        CAPTURE(r.text);
        lede::ast::person_title tree;
        CHECK(tests::matched(r.text, lede::grammar::person_title, tree) == r.matched);
        if (r.matched.empty()) continue;
        CHECK(tree.modifiers.in(r.text) == r.modifiers);
        CHECK(tree.head.in(r.text) == r.head);
        CHECK(tree.complement.in(r.text) == r.complement);
    }
}

namespace {
// clang-format off
const row looser[] = {
    {"U.S. secretary of defense, left",                   "U.S. secretary of defense",                           "U.S.",                        "secretary", "of defense"},
    {"longtime Harbour history professor, who",           "longtime Harbour history professor",                  "longtime Harbour history",    "professor", ""},
    {"president of the International Sisterhood of Bakers, on", "president of the International Sisterhood of Bakers", "",                      "president", "of the International Sisterhood of Bakers"},
    {"Deputy Director, Trade Bureau, Ministry of Finance, and", "Deputy Director, Trade Bureau, Ministry of Finance", "Deputy",                 "Director",  ", Trade Bureau, Ministry of Finance"},
    {"director, League of Conservation Voters, left",     "director, League of Conservation Voters",             "",                            "director",  ", League of Conservation Voters"},
    {"director, National School Counselor Association, on", "director, National School Counselor Association",   "",                            "director",  ", National School Counselor Association"},
    {"director, American Bar Association, left",          "director, American Bar Association",                  "",                            "director",  ", American Bar Association"},
    {"director, Society of the Danish Arts, left",        "director, Society of the Danish Arts",                "",                            "director",  ", Society of the Danish Arts"},
    {"dean at the University, in Oslo",                   "dean at the University",                              "",                            "dean",      "at the University"},
    {"secretary of trade to give remarks",                "secretary of trade",                                  "",                            "secretary", "of trade"},
    {"secretary of trade to thank him",                   "secretary of trade",                                  "",                            "secretary", "of trade"},
    {"vice president's communications director, left",    "vice president's communications director",            "communications",              "director",  ""},
    {"silver and bronze medalist, won",                   "silver and bronze medalist",                          "silver and bronze",           "medalist",  ""},
    {"senator from Delaware, said",                       "senator from Delaware",                               "",                            "senator",   "from Delaware"},
    {"South Korea's foreign minister, said",              "South Korea's foreign minister",                      "foreign",                     "minister",  ""},
    {"Minister of Trade, Industry and Energy, left",      "Minister of Trade, Industry and Energy",              "",                            "Minister",  "of Trade, Industry and Energy"},
    {"minister of labor, employment and social security", "minister of labor, employment and social security",   "",                            "minister",  "of labor, employment and social security"},
    {"minister of trade, defense and foreign minister",   "minister of trade",                                   "",                            "minister",  "of trade"},
    {"said nothing",                                      "",                                                    "",                            "",          ""},
};
// clang-format on
} // namespace

TEST_CASE("grammar/person_title: after a name")
{
    for (const row& r : looser) {
        CAPTURE(r.text);
        lede::ast::person_title tree;
        CHECK(tests::matched(r.text, lede::grammar::title_after_name, tree) == r.matched);
        if (r.matched.empty()) continue;
        CHECK(tree.modifiers.in(r.text) == r.modifiers);
        CHECK(tree.head.in(r.text) == r.head);
        CHECK(tree.complement.in(r.text) == r.complement);
    }
}
