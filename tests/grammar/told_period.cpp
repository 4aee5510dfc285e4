#include "dated.hpp"

#include <doctest/doctest.h>

namespace {
using lede::modifier;
// clang-format off
const tests::dated_row corpus[] = {
    {"last week's talks",                             "last week",                             "2025-W43"},
    {"June's end",                                    "June's end",                            "2025-06", modifier::end},
    {"the same month of 2024",                        "the same month of 2024",                "2024-10"},
    {"the corresponding quarter in 2019",             "the corresponding quarter in 2019",     "2019-Q4"},
    {"the same week of 2014",                         "the same week of 2014",                 "2014-W44"},
    {"the same month of the war",                     "the same month",                        "2025-10"},
    {"the summer before last",                        "the summer before last",                "2024-SU"},
    {"week since May",                                "week",                                  "2025-W44"},
    {"the winter before last March",                  "the winter",                            "2025-WI"},
    {"the week before last Monday",                   "",                                      ""},
    {"the winter after next",                         "the winter after next",                 "2026-WI"},
    {"the week of the 10th",                          "the week of the 10th",                  "2025-W46"},
    {"the week of June 9-13",                         "",                                      ""},
    {"the week of the 10th floor fire",               "",                                      ""},
    {"this month",                                    "this month",                            "2025-10"},
    {"the coming year",                               "the coming year",                       "P1Y"},
    {"last year",                                     "last year",                             "2024"},
    {"this past weekend",                             "this past weekend",                     "2025-W43-WE"},
    {"that same day",                                 "that same day",                         "2025-10-31"},
    {"the current fiscal year",                       "the current fiscal year",               "FY2026"},
    {"last fiscal year",                              "last fiscal year",                      "FY2025"},
    {"the end of the year",                           "the end of the year",                   "2025", modifier::end},
    {"the end of the month",                          "the end of the month",                  "2025-10", modifier::end},
    {"the weekend brought rain",                      "the weekend",                           "2025-W43-WE"},
    {"the full year",                                 "the full year",                         "2025"},
    {"the entire month",                              "the entire month",                      "2025-10"},
    {"the whole summer",                              "the whole summer",                      "2025-SU"},
    {"October of last year",                          "October of last year",                  "2024-10"},
    {"November 4 last year",                          "November 4 last year",                  "2024-11-04"},
    {"12 March that year",                            "12 March that year",                    "2025-03-12"},
    {"summer of that year",                           "summer of that year",                   "2025-SU"},
    {"the 5th of next month",                         "the 5th of next month",                 "2025-11-05"},
    {"last June",                                     "last June",                             "2025-06"},
    {"next Friday",                                   "next Friday",                           "2025-11-07"},
    {"this Monday",                                   "this Monday",                           "2025-11-03"},
    {"this summer",                                   "this summer",                           "2025-SU"},
    {"last Christmas",                                "last Christmas",                        "2024-12-25"},
    {"this coming Friday",                            "this coming Friday",                    "2025-11-07"},
    {"Friday of this week",                           "Friday of this week",                   "2025-10-31"},
    {"Tuesday next week",                             "Tuesday next week",                     "2025-11-04"},
    {"Monday of the following week",                  "Monday of the following week",          "2025-11-03"},
    {"today",                                         "today",                                 "2025-10-31"},
    {"yesterday",                                     "yesterday",                             "2025-10-30"},
    {"the day before yesterday",                      "the day before yesterday",              "2025-10-29"},
    {"the day after tomorrow",                        "the day after tomorrow",                "2025-11-02"},
    {"the weekend before last",                       "the weekend before last",               "2025-W42-WE"},
    {"the Friday after next",                         "the Friday after next",                 "2025-11-14"},
    {"the week of March 9",                           "the week of March 9",                   "2026-W11"},
    {"the weekend of 8 November",                     "the weekend of 8 November",             "2025-W45-WE"},
    {"the week beginning on Nov. 3",                  "the week beginning on Nov. 3",          "2025-W45"},
    {"year-end figures",                              "year-end",                              "2025", modifier::end},
    {"the month's end",                               "the month's end",                       "2025-10", modifier::end},
    {"year-end 2024",                                 "year-end 2024",                         "2024", modifier::end},
    {"the same period last year",                     "the same period last year",             "2024"},
    {"the corresponding quarter a year ago",          "the corresponding quarter a year ago",  "2024-Q4"},
    {"this time last year",                           "this time last year",                   "2024"},
    {"the year-earlier quarter",                      "the year-earlier quarter",              "2024-Q3"},
    {"the year-ago loss",                             "the year-ago",                          "2024-Q3"},
    {"the quarter a year ago",                        "the quarter a year ago",                "2024-Q3"},
    {"last year's quarter",                           "last year's quarter",                   "2024-Q3"},
    {"last day of talks",                              "",                                      ""},
    {"a full year of work",                           "",                                      ""},
    {"previous weeks",                                "",                                      ""},
    {"coming months",                                 "",                                      ""},
    {"w/c March 9", "w/c March 9", "2026-W11"},
    {"this winter", "this winter", "2025-WI"},
    {"next workweek", "next workweek", "2025-W45"},
    {"this working week", "this working week", "2025-W44"},
    {"this working paper", "", ""},
    {"third straight week", "third straight week", "2025-W44"},
    {"a second consecutive day", "a second consecutive day", "2025-10-31"},
    {"fourth week in a row", "fourth week in a row", "2025-W44"},
    {"fourth week in a month", "", ""},
    {"last Nov. 4", "last Nov. 4", "2024-11-04"},
    {"next April 6", "next April 6", "2026-04-06"},
    {"this May 3rd", "this May 3rd", "2025-05-03"},
    {"next 6th of April", "next 6th of April", "2026-04-06"},
    {"last February 29", "last February 29", "2024-02-29"},
    {"last May 12 people", "last May", "2025-05"},
    {"past May 3", "past May", "2025-05"},
    {"this Friday (Nov. 7)", "this Friday (Nov. 7)", "2025-11-07"},
    {"EOD", "EOD", "2025-10-31", modifier::end},
    {"EOY", "EOY", "2025", modifier::end},
    {"EOM.", "EOM", "2025-10", modifier::end},
    {"EOD team", "EOD", "2025-10-31", modifier::end},
    {"the week's most active day", "the week", "2025-W44"},
    {"the week most active", "", ""},
    {"last week Tuesday", "last week Tuesday", "2025-10-21"},
    {"last week's Tuesday", "last week's Tuesday", "2025-10-21"},
    {"last week's Tuesday Club", "last week", "2025-W43"},
    {"next week on Friday", "next week on Friday", "2025-11-07"},
    {"last week Tuesday's vote", "last week", "2025-W43"},
    {"last year Tuesday", "last year", "2024"},
    {"next Tues.", "next Tues.", "2025-11-04"},
    {"this fri", "this fri", "2025-10-31"},
    {"next weds morning", "next weds morning", "2025-11-05TMO"},
    {"this sun", "", ""},
    {"last day", "last day", "2025-10-30"},
    {"the 2024 quarter", "the 2024 quarter", "2024-Q3"},
    {"the 2024 period", "the 2024 period", "2024-Q3"},
    {"the 2021-2024 period", "the 2021", "2021"},
    {"Tuesday next", "Tuesday next", "2025-11-04"},
    {"Tuesday next week", "Tuesday next week", "2025-11-04"},
    {"March last", "March last", "2025-03"},
    {"the 4th of June last", "the 4th of June last", "2025-06-04"},
    {"three summers ago", "three summers ago", "2023-SU"},
    {"2 winters ago", "2 winters ago", "2023-WI"},
    {"three summers", "", ""},
    {"two springs and falls", "", ""},
    {"two autumns ago", "two autumns ago", "2023-FA"},
    {"last day before the vote", "", ""},
};
// clang-format on
} // namespace

TEST_CASE("grammar/told_period") { tests::check_dated(corpus, lede::grammar::point); }

TEST_CASE("grammar/told_period: what stands before the period tells that it is one")
{
    // "for the quarter", "ended the day" name one; "for the week of rain", "the quarter" do not
    const auto at = [](std::string_view text, std::string_view anchor) {
        lede::scan::window window{text};
        auto first = window.open(text.find(anchor));
        lede::ast::temporal tree;
        return first && lede::grammar::match(window, first, lede::grammar::point, tree);
    };
    CHECK(at("sales for the quarter rose", "the quarter"));
    CHECK(at("shares ended the day higher", "the day"));
    CHECK(at("prices fell during the quarter", "the quarter"));
    CHECK_FALSE(at("busy for the week of rain", "the week"));
    CHECK_FALSE(at("sales in the quarter rose", "the quarter"));
    CHECK(at("dry since New Year", "New Year"));
    CHECK(at("shut until the New Year", "New Year"));
    CHECK(at("done by New Year", "New Year"));
    CHECK_FALSE(at("shut in the new year", "new year"));
}
