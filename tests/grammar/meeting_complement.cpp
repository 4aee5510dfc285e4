#include "match.hpp"

#include <lede/grammar/meeting_complement.hpp>

#include <doctest/doctest.h>

namespace {
struct row {
    std::string_view text;    // the rule is tried at text[0]
    std::string_view matched; // what it should consume; empty = must not match
    std::string_view of;
};
// clang-format off
const row corpus[] = {
    // text                                              matched                                            of
    {"of the UN Human Rights Council in Geneva",         "of the UN Human Rights Council",                  "UN Human Rights Council"},
    {"of the 20th Central Committee",                    "of the 20th Central Committee",                   "20th Central Committee"},
    {"of the bilateral Consular Dialogue, and",          "of the bilateral Consular Dialogue",              "bilateral Consular Dialogue"},
    {"of Vienna talks adjourned",                        "of Vienna talks",                                 "Vienna talks"},
    {"of the U.S.-EU dialogue on Trade",                 "of the U.S.-EU dialogue on Trade",                "U.S.-EU dialogue on Trade"},
    {"of the King's Harbour Fund",                       "of the King's Harbour Fund",                      "King's Harbour Fund"},
    {"of the Lagoon Group (CIFG) of the Coalition",      "of the Lagoon Group (CIFG) of the Coalition",     "Lagoon Group (CIFG) of the Coalition"},
    {"of the Harbour Group\nOslo, May 5",                "of the Harbour Group",                            "Harbour Group"},
    {"of Mountain Health\nVenue: Oslo",                   "of Mountain Health",                              "Mountain Health"},
    {"of Mountain Health\nOslo, May 5",                   "of Mountain Health",                              "Mountain Health"},
    {"of the Eastern and Southern Harbour communities",  "of the Eastern and Southern Harbour communities", "Eastern and Southern Harbour communities"},
    {"of the Harbour\nGroup in Oslo",                    "of the Harbour\nGroup",                           "Harbour\nGroup"},
    {"of the River Water Talks opened",                  "of the River Water Talks",                        "River Water Talks"},
    {"of the River Group Talks Fish",                    "of the River Group",                              "River Group"},
    {"of the Lantern Club\nMayor Ann Low opened it",      "of the Lantern Club",                             "Lantern Club"},
    {"of talks",                                         "of talks",                                        "talks"},
    {"of inter-Alpine talks",                            "of inter-Alpine talks",                           "inter-Alpine talks"},
    {"of the committee",                                 "of the committee",                                "committee"},
    {"on Climate Change by noon",                        "on Climate Change",                               ""},
    {"on Women, Trade and Peace",                        "on Women, Trade and Peace",                       ""},
    {"on Supporting the Future of the Lagoon",           "on Supporting the Future of the Lagoon",          ""},
    {"for Democracy",                                    "for Democracy",                                   ""},
    {"to the Kyoto Protocol",                            "to the Kyoto Protocol",                           ""},
    {"of the Harbour Union and the 4th Session",         "of the Harbour Union",                            "Harbour Union"},
    {"of the Harbour Union and the Lagoon Union",        "of the Harbour Union and the Lagoon Union",       "Harbour Union and the Lagoon Union"},
    {"of the Harbour Union and the Joint Committee",     "of the Harbour Union and the Joint Committee",    "Harbour Union and the Joint Committee"},
    {"of the Harbour Union and the 5th Joint Committee", "of the Harbour Union",                            "Harbour Union"},
    {"on the Harbour Luncheon",                          "on the Harbour",                                  ""},
    {"on Water Issues at noon",                          "on Water Issues",                                 ""},
    {"on Water Issues Plan",                             "on Water",                                        ""},
    {"on Water Issues a plan",                           "on Water",                                        ""},
    {"on Water Issues an appeal",                        "on Water",                                        ""},
    {"on Water Issues its plan",                         "on Water",                                        ""},
    {"of the ministers",                                 "",                                                ""},
    {"on trade",                                         "",                                                ""},
    {"in Geneva",                                        "",                                                ""},
};
// clang-format on
} // namespace

TEST_CASE("grammar/meeting_complement")
{
    for (const row& r : corpus) {
        CAPTURE(r.text);
        lede::ast::meeting_name tree;
        const auto holder = lede::grammar::x3::rule<struct complement_under_test, lede::ast::meeting_name>{"complement"}
        = lede::grammar::meetings::meeting_complement;
        CHECK(tests::matched(r.text, holder, tree) == r.matched);
        if (r.matched.empty()) continue;
        CHECK(tree.of.in(r.text) == r.of);
    }
}
