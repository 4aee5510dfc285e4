#include "match.hpp"

#include <lede/grammar/meeting_name.hpp>

#include <doctest/doctest.h>

namespace {
struct row {
    std::string_view text;    // the rule is tried at text[0]
    std::string_view matched; // what it should consume; empty = must not match
    std::string_view modifiers, head, of;
};
// clang-format off
const row corpus[] = {
    // text                                                  matched                                           modifiers                      head          of
    {"57th Security Consultative Meeting in Seoul",          "57th Security Consultative Meeting",             "Security Consultative",       "Meeting",    ""},
    {"Twelfth Forum of the Islands in May",                  "Twelfth Forum of the Islands",                   "",                            "Forum",      "Islands"},
    {"second round of talks",                                "second round of talks",                          "",                            "round",      "talks"},
    {"2021 COMESA summit was",                               "2021 COMESA summit",                             "COMESA",                      "summit",     ""},
    {"NATO Foreign Ministers' meeting on May 3",             "NATO Foreign Ministers' meeting",                "NATO Foreign Ministers'",     "meeting",    ""},
    {"Lagoon Ocean Conference 2022",                         "Lagoon Ocean Conference 2022",                   "Lagoon Ocean",                "Conference", ""},
    {"Lagoon Conference on Women, 1980",                     "Lagoon Conference on Women, 1980",               "Lagoon",                      "Conference", ""},
    {"Lagoon Conference 2021-2022",                          "Lagoon Conference",                              "Lagoon",                      "Conference", ""},
    {"28th Annual Lagoon Forum (LF) Ministerial Meeting",    "28th Annual Lagoon Forum (LF) Ministerial Meeting", "Annual Lagoon Forum (LF) Ministerial", "Meeting", ""},
    {"third meeting of the Trilateral Working Group in Oslo", "third meeting of the Trilateral Working Group", "",                            "meeting",    "Trilateral Working Group"},
    {"Third Plenary Session of the 20th Central Committee",  "Third Plenary Session of the 20th Central Committee", "Plenary",                "Session",    "20th Central Committee"},
    {"Second Conference on Women and Peace at noon",         "Second Conference on Women and Peace",           "",                            "Conference", ""},
    {"4th G20 Leaders' Summit",                              "4th G20 Leaders' Summit",                        "G20 Leaders'",                "Summit",     ""},
    {"fifth COVID-19 Summit on May 12",                      "fifth COVID-19 Summit",                          "COVID-19",                    "Summit",     ""},
    {"first session of the committee stood",                 "first session of the committee",                 "",                            "session",    "committee"},
    {"inaugural virtual Lagoon Summit",                      "inaugural virtual Lagoon Summit",                "virtual Lagoon",              "Summit",     ""},
    {"second virtual Lagoon Summit",                         "",                                               "",                            "",           ""},
    {"12th Joint Committee on Rivers at noon",               "12th Joint Committee on Rivers",                 "Joint",                       "Committee",  ""},
    {"9th India-Japan Joint Working Group in May",           "9th India-Japan Joint Working Group",            "India-Japan Joint Working",   "Group",      ""},
    {"21st Ministers' Council ended",                        "21st Ministers' Council",                        "Ministers'",                  "Council",    ""},
    {"12th Council of Ministers met",                        "12th Council of Ministers",                      "",                            "Council",    "Ministers"},
    {"12th Council of Elders met",                           "",                                               "",                            "",           ""},
    {"20th Central Committee met",                           "",                                               "",                            "",           ""},
    {"5th Joint Air Group flew",                             "",                                               "",                            "",           ""},
    {"57th birthday",                                        "",                                               "",                            "",           ""},
    {"third floor",                                          "",                                               "",                            "",           ""},
    {"Meeting-room",                                         "",                                               "",                            "",           ""},
};
// clang-format on
} // namespace

TEST_CASE("grammar/meeting_name")
{
    for (const row& r : corpus) {
        CAPTURE(r.text);
        lede::ast::meeting_name tree;
        CHECK(tests::matched(r.text, lede::grammar::meeting_name, tree) == r.matched);
        if (r.matched.empty()) continue;
        CHECK(tree.modifiers.in(r.text) == r.modifiers);
        CHECK(tree.head.in(r.text) == r.head);
        CHECK(tree.of.in(r.text) == r.of);
    }
}
