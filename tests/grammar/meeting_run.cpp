#include "match.hpp"

#include <lede/grammar/meeting_run.hpp>

#include <doctest/doctest.h>

namespace {
struct row {
    std::string_view text;    // the rule is tried at text[0]
    std::string_view matched; // what it should consume; empty = must not match
    std::string_view modifiers, head, inner;
};
// clang-format off
const row corpus[] = {
    // text                                          matched                                      modifiers                   head         inner
    {"Security Consultative Meeting in Oslo",        "Security Consultative Meeting",             "Security Consultative",    "Meeting",   ""},
    {"NATO Foreign Ministers' meeting",              "NATO Foreign Ministers' meeting",           "NATO Foreign Ministers'",  "meeting",   ""},
    {"NATO Foreign Ministers ' meeting",             "NATO Foreign Ministers ' meeting",          "NATO Foreign Ministers '", "meeting",   ""},
    {"Lagoon Forum (LF) Ministerial Meeting",        "Lagoon Forum (LF) Ministerial Meeting",     "Lagoon Forum (LF) Ministerial", "Meeting", "(LF)"},
    {"Lagoon Consultation Group (ARF) meeting",      "Lagoon Consultation Group (ARF) meeting",   "Lagoon Consultation Group (ARF)", "meeting", "(ARF)"},
    {"annual high-level dialogue",                   "annual high-level dialogue",                "annual high-level",        "dialogue",  ""},
    {"U.S.-EU Summit",                               "U.S.-EU Summit",                            "U.S.-EU",                  "Summit",    ""},
    {"COVID-19 Summit",                              "COVID-19 Summit",                           "COVID-19",                 "Summit",    ""},
    {"V4 summit",                                    "V4 summit",                                 "V4",                       "summit",    ""},
    {"Call to Action Summit",                        "Call to Action Summit",                     "Call to Action",           "Summit",    ""},
    {"Oslo to Harbour Summit",                       "",                                          "",                         "",          ""},
    {"V4+Oslo Summit",                               "V4+Oslo Summit",                            "V4+Oslo",                  "Summit",    ""},
    {"G20 Summit",                                   "G20 Summit",                                "G20",                      "Summit",    ""},
    {"OPEC-Plus Summit",                             "OPEC-Plus Summit",                          "OPEC-Plus",                "Summit",    ""},
    {"OECD-hosted Summit",                           "OECD-hosted Summit",                        "OECD-hosted",              "Summit",    ""},
    {"N. Macedonia Summit",                              "N. Macedonia Summit",                           "N. Macedonia",                 "Summit",    ""},
    {"Norway\u2013Ghana Summit",                     "Norway\u2013Ghana Summit",                  "Norway\u2013Ghana",        "Summit",    ""},
    {"inter-Alpine summit",                          "inter-Alpine summit",                       "inter-Alpine",             "summit",    ""},
    {"pan-African conference",                       "pan-African conference",                    "pan-African",              "conference", ""},
    {"pan African conference",                       "",                                          "",                         "",          ""},
    {"2+2 Ministerial Dialogue",                     "2+2 Ministerial Dialogue",                  "2+2 Ministerial",          "Dialogue",  ""},
    {"Conference of Lagoon Mayors Meeting",          "Conference",                                "",                    "Conference", ""},
    {"Women and Peace on Water Conference",          "Women and Peace on Water Conference",       "Women and Peace on Water", "Conference", ""},
    {"Meeting-room",                                 "",                                          "",                         "",          ""},
    {"Security Consultative Committee",              "",                                          "",                         "",          ""},
    {"May Summit",                                   "",                                          "",                         "",          ""},
};
// clang-format on
} // namespace

TEST_CASE("grammar/meeting_run")
{
    for (const row& r : corpus) {
        CAPTURE(r.text);
        lede::ast::meeting_name tree;
        const auto holder = lede::grammar::x3::rule<struct run_under_test, lede::ast::meeting_name>{"run"}
        = lede::grammar::meetings::meeting_run;
        CHECK(tests::matched(r.text, holder, tree) == r.matched);
        if (r.matched.empty()) continue;
        CHECK(tree.modifiers.in(r.text) == r.modifiers);
        CHECK(tree.head.in(r.text) == r.head);
        CHECK(tree.inner.in(r.text) == r.inner);
    }
}
