// What makes a name a meeting's, beside its own words: sentences of our own.
#include "../reference.hpp"

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
const row rows[] = {
    {"The 31st Congress of Harbour Pilots met. The 30th Congress was short.",     "31st Congress of Harbour Pilots | 30th Congress"},
    {"The 31st Congress of Harbour Pilots met. The 30th Congress of Peru rose.",  "31st Congress of Harbour Pilots"},
    {"The 30th Congress was short.",                                              ""},
    {"The 8th Lagoon Workshop ended. She led the Lagoon Workshop.",               "8th Lagoon Workshop | Lagoon Workshop"},
    {"The 8th Lagoon Workshop ended. She led the Harbour Workshop.",              "8th Lagoon Workshop"},
    {"The 8th Lagoon Workshop ended. The next Lagoon Workshop is in Oslo.",       "8th Lagoon Workshop"},
    {"She spoke at the Lagoon Trade Forum in Oslo.",                              "Lagoon Trade Forum"},
    {"She spoke at the Lagoon Trade Forum on Monday.",                            "Lagoon Trade Forum"},
    {"She took part in the Lagoon Trade Forum.",                                  "Lagoon Trade Forum"},
    {"She praised the Lagoon Trade Forum, which is hosted by Ghana.",             "Lagoon Trade Forum"},
    {"She opened the Lagoon Trade Forum at the town hall.",                       "Lagoon Trade Forum"},
    {"She is a fellow of the Lagoon Trade Forum in Oslo.",                        ""},
    {"She praised the Lagoon Trade Forum, a club hosted by Ghana.",               ""},
    {"She praised the Lagoon Trade Forum, which was dull.",                       ""},
    {"She spoke at the Lagoon Trade Forum, a club.",                              ""},
    {"Remarks Before Bilateral Meeting",                                          ""},
    {"The 8th Lagoon Summit ended. It was the first summit of its kind.",         "8th Lagoon Summit"},
    {"They held their 8th Summit. She led the Summit.",                           "8th Summit"},
    {"She led the Lagoon Workshop.",                                              ""},
    {"The envoys held their ninth Lagoon Islands Summit.",                        "ninth Lagoon Islands Summit"},
    {"The envoys held their second Lagoon Islands Meeting.",                      "Lagoon Islands Meeting"},
    {"The envoys held their ninth Lagoon Islands Summits.",                       ""},
    {"The envoys held their ninth Lagoon Islands meeting.",                       ""},
    {"The envoys held their third annual summit.",                                "third annual summit"},
    {"Minutes of the 112th meeting held in the hall",                             "112th meeting"},
    {"Talk of the 112th meeting held in the hall",                                ""},
    {"The Harbour Board (61st meeting) met.",                                      "61st meeting"},
    {"The 14th AGM was short.",                                                    "14th AGM"},
    {"The Club's AGM was short.",                                                  ""},
    {"The 9th Association Council met.",                                          "9th Association Council"},
    {"The 9th Norway-Ghana Cooperation Committee met.",                           "9th Norway-Ghana Cooperation Committee"},
    {"The 9th Partnership Council met.",                                          "9th Partnership Council"},
    {"The 26th Sectoral Council met.",                                             "26th Sectoral Council"},
    {"The league's 75th annual meeting was short.",                                "75th annual meeting"},
    {"The league's 75th meeting was short.",                                       ""},
    {"Our 75th Annual Meeting was short.",                                         "75th Annual Meeting"},
    {"The 6th Harbor Safety Hearing was short.",                                   "6th Harbor Safety Hearing"},
    {"The Board's 14th public hearing was short.",                                 "14th public hearing"},
    {"A public hearing was short.",                                                ""},
    {"The 57th Lagoon Forum met. The 56th conference was short.",                "57th Lagoon Forum | 56th conference"},
    {"The 57th Lagoon Forum met. The 46th conference was short.",                "57th Lagoon Forum"},
    {"The 57th Lagoon Forum met. A 56th conference was short.",                    "57th Lagoon Forum"},
    {"The 9th Harbour Council met.",                                              ""},
    {"The 9th Harbour Council, chaired by Norway, met.",                          "9th Harbour Council"},
    {"The 9th Harbour Council, hosted by Norway, met.",                           "9th Harbour Council"},
    {"The 9th Harbour Council, chaired well, met.",                               ""},
    {"The 9th Harbour Group, chaired by Norway, met.",                            ""},
    {"The 9th Shipyard Social Dialogue Committee met.",                           "9th Shipyard Social Dialogue Committee"},
    {"Friday 13 March\n19th Harbour Forum",                                       "19th Harbour Forum"},
    {"In March 61st Harbour Forum",                                               "61st Harbour Forum"},
    {"The Congress of Cooks moves. The 19th edition closed.",                     "19th edition"},
    {"The Congress of Cooks moves. The 19th edition of the atlas is out.",        ""},
    {"The Congress of Cooks moves. A 19th edition closed.",                       ""},
    {"The congress of cooks moves. The 19th edition closed.",                     ""},
    {"The 41st Annual Town Congress met.",                                        "41st Annual Town Congress"},
    {"MINUTES OF THE 41st ANNUAL TOWN MEETING",                                   "41st ANNUAL TOWN MEETING"},
    {"The mayor held his 41st town hall meeting.",                                ""},
    {"The 6th OPEC-Plus Fish Meeting ended.",                                     "6th OPEC-Plus Fish Meeting"},
};
// clang-format on

} // namespace

TEST_CASE("reader/meeting_tier")
{
    for (const row& r : rows) {
        CAPTURE(r.text);
        std::string found;
        for (const lede::mention& m : lede::find(r.text, tests::published()))
            if (m.as_meeting()) found.append(found.empty() ? "" : " | ").append(m.where.in(r.text));
        CHECK(found == r.meetings);
    }
}
