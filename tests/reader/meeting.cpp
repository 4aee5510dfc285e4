// Sentences of our own: what is a meeting in them, and what is none.
#include "reference.hpp"

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
    {"Envoys opened the 12th Lagoon Dialogue in Oslo on May 3.",                    "12th Lagoon Dialogue"},
    {"The Council's 49th regular session begins Monday.",                           "49th regular session"},
    {"She chaired the 44th and 45th Lagoon Summits.",                               "44th and 45th Lagoon Summits"},
    {"Delegates left COP30 and flew to SCM-57 after HRC 46.",                       "COP30 | SCM-57 | HRC 46"},
    {"A second round of talks failed; a second round of voting followed.",          "second round of talks"},
    {"They met at the inaugural Harbour Forum last week.",                          "inaugural Harbour Forum"},
    {"The Harbour League 39th Annual Conference drew crowds.",                      "Harbour League 39th Annual Conference"},
    {"At the NATO summit, leaders spoke. The summit went on.",                      "NATO summit"},
    {"The June 15th Harbour Security Conference was short.",                        "Harbour Security Conference"},
    // none
    {"It was their first meeting, and his third town hall.",                        ""},
    {"The 110th Congress passed it; the 9th Circuit did not.",                      ""},
    {"It was the first in-person session since the spring.",                        ""},
    {"The 6th Fleet marked its 75th anniversary in the 21st century.",              ""},
    {"The Fourth Geneva Convention protects civilians.",                            ""},
    {"She held a press conference and a Cabinet meeting.",                          ""},
    {"The second session was long.",                                                ""},
    {"the first Lagoon Summit since 2014",                                          ""},
    {"meeting meeting meeting meeting meeting meeting meeting meeting meeting",     ""},
    {"The 0th meeting and the 1000000th session never were.",                       ""},
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

TEST_CASE("reader/meeting: the fields")
{
    const std::string_view text = "Ministers convened the third meeting of the Lagoon Working Group (LWG) in New "
                                  "Harbour, Norway on 7 July 2022.";
    const auto found = lede::find(text, tests::published());
    REQUIRE(!found.empty());
    const lede::meeting* m = found[0].as_meeting();
    REQUIRE(m);
    CHECK(m->ordinals[0] == 3);
    CHECK(m->form == lede::edition::word);
    CHECK(m->tier == lede::meeting_tier::numbered);
    CHECK(m->of.in(text) == "Lagoon Working Group");
    CHECK(m->body_acronym.in(text) == "LWG");
    CHECK(m->venue.in(text) == "New Harbour, Norway");
    CHECK(m->date.in(text) == "7 July 2022");
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
