#include "../reference.hpp"

#include <lede/find.hpp>

#include <doctest/doctest.h>

#include <string>
#include <string_view>

namespace {
/// The value of the first date of a text against the suite's reference date, Friday, 31 October 2025.
std::string first_value(std::string_view text, lede::direction way = lede::direction::by_verb)
{
    lede::context cx = tests::published();
    cx.direction = way;
    for (const lede::mention& m : lede::find(text, cx))
        if (const lede::timex* date = m.as_date()) return std::string(date->value.view());
    return "none";
}

struct row {
    std::string_view text, value;
};
// clang-format off
const row corpus[] = {
    // a verb to the left, or right behind the date
    {"The envoys met on Tuesday in Tarvo.",                          "2025-10-28"},
    {"The envoys will meet on Tuesday in Tarvo.",                    "2025-11-04"},
    {"The treaty is to be signed on November 4.",                    "2025-11-04"},
    {"The treaty may be signed on September 12.",                    "2025-09-12"}, // far ahead, and near behind
    {"The treaty may not yet be signed on March 12.",                "2026-03-12"},
    {"The works should be completed in January.",                    "2026-01"},
    {"The works were completed in January.",                         "2025-01"},
    {"The office on Sunday issued a warning.",                       "2025-10-26"},
    {"On Monday, the mill said it would close.",                     "2025-10-27"},
    {"The mill announced Wednesday that it will close.",             "2025-10-29"},
    // what only looks like an infinitive or a plan
    {"According to figures released April 3, sales fell.",           "2025-04-03"},
    {"Under plans announced in January, the mill closes.",           "2025-01"},
    {"An April 3 hearing has been scheduled in Tarvo.",              "2026-04-03"},
    {"The congress ends Thursday.",                                   "2025-11-06"},
    {"The envoys gather in Tarvo on Wednesday.",                      "2025-11-05"},
    {"She returns to Tarvo on Wednesday.",                            "2025-11-05"},
    {"He plays Holm on Wednesday.",                                   "2025-11-05"},
    {"It launches on Wednesday.",                                     "2025-11-05"},
    {"Parliament votes on Wednesday.",                                "2025-11-05"},
    {"Dr. Holm, the head, retires on Wednesday.",                     "2025-11-05"},
    {"They counted votes on Wednesday.",                              "2025-10-29"},
    {"They failed to break the ice on Wednesday.",                    "2025-10-29"},
    {"They managed to break the ice on Wednesday.",                   "2025-10-29"},
    {"They began to break the ice on Wednesday.",                     "2025-10-29"},
    {"They refused to break the ice on Wednesday.",                   "2025-10-29"},
    {"They agreed to break the ice on Wednesday.",                    "2025-11-05"},
    {"She returns in two weeks.",                                     "2025-W46"},
    {"The law comes into force on Wednesday.",                        "2025-11-05"},
    {"The rule comes into effect on Wednesday.",                      "2025-11-05"},
    {"The pact enters into force on Wednesday.",                      "2025-11-05"},
    {"The levy goes into effect on Wednesday.",                       "2025-11-05"},
    {"The service goes live on Wednesday.",                           "2025-11-05"},
    {"The mayor steps down on Wednesday.",                            "2025-11-05"},
    {"The mayor takes office on Wednesday.",                          "2025-11-05"},
    {"Her deputy takes over on Wednesday.",                           "2025-11-05"},
    {"The clerk takes up her post on Wednesday.",                     "2025-11-05"},
    {"Envoys of the Group of 20 gather in Tarvo from Wednesday for a summit.", "2025-11-05"},
    {"The envoys wound up the forum on Wednesday.",                   "2025-10-29"},
    {"The envoys leave for Tarvo on Wednesday.",                      "2025-11-05"},
    {"He took leave on Wednesday.",                                   "2025-10-29"},
    {"They hold a dinner in Tarvo on Wednesday.",                     "2025-11-05"},
    {"She heard him speak on Thursday.",                              "2025-10-30"},
    {"She read the letter to them on Monday.",                        "2025-10-27"},
    {"The mill wrote to everyone on Monday.",                         "2025-10-27"},
    {"The mill is to write to them on Monday.",                       "2025-11-03"},
    {"They will answer the request in two years.",                    "2027"},
    {"It will be the worst drought in two years.",                    "P2Y"},
    {"It will be the busiest port in two years.",                     "P2Y"},
    {"They hold it for the first time in three years.",               "P3Y"},
    {"We were able to hold a dinner in over two years.",              "P2Y"},
    {"The firm plans to close ten mills in the first quarter.",      "2026-Q1"},
    {"The firm closed ten mills in the first quarter.",              "2025-Q1"},
    // arranged, or on a schedule
    {"The envoys are meeting in Tarvo on Tuesday.",                  "2025-11-04"},
    {"The envoys were meeting in Tarvo on Tuesday.",                 "2025-10-28"},
    {"They face Tarvo on Saturday.",                                 "2025-11-01"},
    {"Voters go to the polls on Sunday.",                            "2025-11-02"},
    {"WHEN: Tuesday, noon",                                          "2025-11-04T12:00"},
    {"WHEN: Tuesday",                                                "2025-11-04"},
    {"The next dinner is Tuesday.",                                  "2025-11-04"},
    {"The next hearing is on March 3.",                              "2026-03-03"},
    {"The race takes place on March 8.",                             "2026-03-08"},
    // likely, or possible
    {"Snow is likely late Wednesday.",                               "2025-11-05"},
    {"Delays are possible Wednesday.",                               "2025-11-05"},
    {"Snow was likely Wednesday.",                                   "2025-10-29"},
    {"It is likely that he left Wednesday.",                         "2025-10-29"},
    // "ahead of" looks to what follows
    {"The two met on Tuesday ahead of the vote.",                    "2025-10-28"},
    {"Ahead of Tuesday's vote he slept.",                            "2025-11-04"},
    // prepositions
    {"By Tuesday, the toll had risen to 30.",                        "2025-10-28"},
    {"The work will be done by Tuesday.",                            "2025-11-04"},
    {"Until Tuesday, nobody knew.",                                  "2025-10-28"},
    {"He has been ill since December.",                              "2024-12"},
    {"The mill stays closed until Tuesday.",                         "2025-11-04"},
    {"The flights resume by January.",                               "2026-01"},
    // no cue
    {"The Friday talks in Tarvo",                                    "2025-10-31"},
    {"The Thursday talks in Tarvo",                                  "2025-10-30"},
    {"The week of May 3",                                            "2026-W18"},
    {"The first Tuesday in May",                                     "2026-05-05"},
    {"A dinner in Tarvo on Nov. 4",                                  "2025-11-04"},
    {"A dinner in Tarvo on July 4",                                  "2025-07-04"},
    // a weekday that tells the year
    {"They signed it on Tuesday, Nov. 4.",                           "2025-11-04"},
    {"They signed it on Monday, Nov. 4.",                            "2024-11-04"},
    // headlines in capitals
    {"GOVERNOR TO SIGN BILL THURSDAY", "2025-11-06"},
    {"COUNCIL REJECTED PLAN THURSDAY", "2025-10-30"},
    {"COURT TO THE LEFT THURSDAY", "2025-10-30"},
    // feasts
    {"Families gathered on Thanksgiving.", "2024-11-28"},
    {"On Thanksgiving, families gathered.", "2024-11-28"},
    {"Families will gather on Thanksgiving.", "2025-11-27"},
    {"The mayor said Thanksgiving sales would rise.", "2025-11-27"},
    // what is on its way
    {"The elections are in two weeks.", "2025-W46"},
    {"The talks begin in three days.", "2025-11-03"},
    {"They are leaving in three days.", "2025-11-03"},
    {"The rule was written in three days.", "P3D"},
    {"The show runs through January 4.", "2026-01-04"},
    // the midnight that a day begins with, and the one it ends with
    {"The strike began at midnight.", "2025-10-31T00:00"},
    {"The strike will begin at midnight.", "2025-10-31T24:00"},
    {"The strike began at midnight on Monday.", "2025-10-27T24:00"},
};
// clang-format on
} // namespace

TEST_CASE("reader/tense: which way a date lies")
{
    for (const row& r : corpus) {
        CAPTURE(r.text);
        CHECK(first_value(r.text) == r.value);
    }
}

TEST_CASE("reader/tense: the caller's direction stands against any verb")
{
    CHECK(first_value("They met on March 3.", lede::direction::future) == "2026-03-03");
    CHECK(first_value("They will meet on November 4.", lede::direction::past) == "2024-11-04");
    CHECK(first_value("They will meet on November 4.", lede::direction::nearest) == "2025-11-04");
    CHECK(first_value("They met on September 30.", lede::direction::nearest) == "2025-09-30");
    CHECK(first_value("Two years from now they met.", lede::direction::past) == "2027");
    CHECK(first_value("Two years earlier they met.", lede::direction::past) == "2023");
    CHECK(first_value("Two years later they met.", lede::direction::future) == "2027");
}
