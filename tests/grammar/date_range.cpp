#include "dated.hpp"

#include <doctest/doctest.h>

namespace {
using lede::modifier;
// clang-format off
const tests::dated_row corpus[] = {
    {"the 16th to the 18th century",                   "the 16th to the 18th century",           "15/17"},
    {"Nov. 14 for ten days",                          "",                                      ""},
    {"1957-58",                                       "1957-58",                               "1957/1958"},
    {"1999-00",                                       "1999-00",                               "1999/2000"},
    {"2013-2019",                                     "2013-2019",                             "2013/2019"},
    {"264 to 241 BC",                                 "264 to 241 BC",                         "BC0264/BC0241"},
    {"between 2010 and 2015",                         "between 2010 and 2015",                 "2010/2015"},
    {"between March 2 and 5",                         "between March 2 and 5",                 "2025-03-02/2025-03-05"},
    {"Nov. 3-5",                                      "Nov. 3-5",                              "2025-11-03/2025-11-05"},
    {"June 5 to 14",                                  "June 5 to 14",                          "2025-06-05/2025-06-14"},
    {"Nov. 30-Dec. 2, 2025",                          "Nov. 30-Dec. 2, 2025",                  "2025-11-30/2025-12-02"},
    {"Dec. 30, 2025-Jan. 2",                          "Dec. 30, 2025-Jan. 2",                  "2025-12-30/2026-01-02"},
    {"Monday to Friday",                              "Monday to Friday",                      "2025-10-27/2025-10-31"},
    {"Friday to Tuesday",                             "Friday to Tuesday",                     "2025-10-31/2025-11-04"},
    {"May to July",                                   "May to July",                           "2025-05/2025-07"},
    {"Friday to December",                            "",                                      ""},
    {"May 1 through the third",                       "May 1 through the third",               "2025-05-01/2025-05-03"},
    {"6-15 October 1952",                             "6-15 October 1952",                     "1952-10-06/1952-10-15"},
    {"the 3rd and 4th of May",                        "the 3rd and 4th of May",                "2025-05-03/2025-05-04"},
    {"May 3 and 4",                                   "May 3 and 4",                           "2025-05-03/2025-05-04"},
    {"July to December",                              "July to December",                      "2025-07/2025-12"},
    {"Nov. 5-3, 2025",                                "Nov. 5-3, 2025",                        ""},
    {"May 3 and 17",                                  "",                                      ""},
    {"5 to 6 people",                                 "",                                      ""},
    {"between 3 and 12 May 2025",                     "between 3 and 12 May 2025",             "2025-05-03/2025-05-12"},
    {"between now and Nov. 15",                       "between now and Nov. 15",               "2025-10-31/2025-11-15"},
    {"May to July in 2019",                         "May to July in 2019",                 "2019-05/2019-07"},
    {"May eighth - tenth, 2010", "May eighth - tenth, 2010", "2010-05-08/2010-05-10"},
    {"Eighth to eleventh May 2010", "Eighth to eleventh May 2010", "2010-05-08/2010-05-11"},
    {"July 13 thru 15", "July 13 thru 15", "2025-07-13/2025-07-15"},
    {"between august and october", "between august and october", "2025-08/2025-10"},
    {"Nov. 3-5 at 7 p.m.", "Nov. 3-5 at 7 p.m.", "2025-11-03T19:00/2025-11-05T19:00"},
    {"Nov. 3 and 4, at noon", "Nov. 3 and 4, at noon", "2025-11-03T12:00/2025-11-04T12:00"},
    {"22-23 Feb at 7pm", "22-23 Feb at 7pm", "2025-02-22T19:00/2025-02-23T19:00"},
    {"Nov. 3-5 at 7 sites", "Nov. 3-5", "2025-11-03/2025-11-05"},
    {"4/2025-15:00", "", ""},
    {"3 and June 4, 2021", "", ""},
    {"May 2 - The 12th Harbour Congress", "", ""},
    {"July 13th To 15th", "July 13th To 15th", "2025-07-13/2025-07-15"},
    {"May 27 to the third", "May 27 to the third", "2025-05-27/2025-06-03"},
    {"Dec. 28, 2025 through the 3rd", "Dec. 28, 2025 through the 3rd", "2025-12-28/2026-01-03"},
    {"22-23 Feb at 7 p.m.", "22-23 Feb at 7 p.m.", "2025-02-22T19:00/2025-02-23T19:00"},
    {"Tuesday through Saturday, 11 a.m. to 6 p.m.", "Tuesday through Saturday", "2025-10-28/2025-11-01"},
    {"May 3 to May 5, 9 a.m. to noon", "May 3 to May 5", "2025-05-03/2025-05-05"},
    {"Nov. 3-5, 10 a.m. to 4 p.m.", "Nov. 3-5", "2025-11-03/2025-11-05"},
    {"Tuesday through Saturday, 11 a.m.", "Tuesday through Saturday, 11 a.m.", "2025-10-28/2025-11-01T11:00"},
    {"Mon-Fri 9am-5pm", "Mon-Fri", "2025-10-27/2025-10-31"},
    {"Tue. to Sat.", "Tue. to Sat.", "2025-10-28/2025-11-01"},
    {"Sun-Times", "", ""},
    {"mon-fri", "", ""},
    {"2024/25 season", "2024/25", "2024/2025"},
    {"2024/26", "", ""},
    {"2024/25/26", "", ""},
    {"3/4 May 1942", "3/4 May 1942", "1942-05-03/1942-05-04"},
    {"3/5 May 1942", "", ""},
    {"May 3 - 5, 09:15:30 2021", "May 3 - 5, 09:15:30", "2025-05-03T09:15:30/2025-05-05T09:15:30"},
    {"2014 to the present",                           "2014 to the present",                   "2014/2025-10-31"},
    {"2010-present",                                  "2010-present",                          "2010/2025-10-31"},
    {"May 2019 until now",                            "May 2019 until now",                    "2019-05/2025-10-31"},
    {"2019 until now",                                "2019 until now",                        "2019/2025-10-31"},
    {"2019 to the present day",                       "2019 to the present day",               "2019/2025-10-31"},
    {"2014 to present the prize",                     "",                                      ""},
    {"tomorrow - now",                                "",                                      ""},
    {"tomorrow\u2014Tuesday, May 3",                  "",                                      ""},
    {"today - next Friday",                           "today - next Friday",                   "2025-10-31/2025-11-07"},
    {"Oct. 26 - 28, 11:00 2023", "Oct. 26 - 28, 11:00", "2025-10-26T11:00/2025-10-28T11:00"},
    {"May 3 & 4", "May 3 & 4", "2025-05-03/2025-05-04"},
    {"May 3 & 17", "", ""},
    {"Nov. 3~5", "Nov. 3~5", "2025-11-03/2025-11-05"},
    {"2013~2019", "2013~2019", "2013/2019"},
    {"10 a.m.~4 p.m.", "10 a.m.~4 p.m.", "2025-10-31T10:00/2025-10-31T16:00"},
    {"Thursday 6th and Friday 7th November", "Thursday 6th and Friday 7th November", "2025-11-06/2025-11-07"},
    {"Nov. 27 and Friday, Nov. 28", "", ""},
    {"Monday, Nov. 10, through Friday, Dec. 5", "Monday, Nov. 10, through Friday, Dec. 5", "2025-11-10/2025-12-05"},
    {"Nov. 10, until Friday", "Nov. 10, until Friday", "2025-11-10/2025-11-14"},
    {"May 3, until noon", "", ""},
    {"May 3, through June", "", ""},
    {"June, through May 3", "", ""},
    {"Thursday 6 to Saturday 8 November 2025", "Thursday 6 to Saturday 8 November 2025", "2025-11-06/2025-11-08"},
};
// clang-format on
} // namespace

TEST_CASE("grammar/date_range") { tests::check_dated(corpus, lede::grammar::range); }

TEST_CASE("grammar/date_range: a range that runs backwards says so")
{
    lede::timex t;
    tests::dated("Nov. 5-3, 2025", lede::grammar::range, t);
    CHECK(t.note == lede::note::inverted_range);
    CHECK_FALSE(t.start);
    CHECK_FALSE(t.end_excl);
}

TEST_CASE("grammar/date_range: two dates in one breath share their year")
{
    const auto both = [](std::string_view text) {
        lede::ast::temporal tree;
        if (tests::matched(text, lede::grammar::pair, tree) != text) return std::string();
        const auto [a, b] = lede::resolve::both_ends(tree, tests::frame());
        return std::string(a.value.view()) + " " + std::string(b.value.view());
    };
    CHECK(both("April and July 1962") == "1962-04 1962-07");
    CHECK(both("November and January 1955") == "1954-11 1955-01");
    CHECK(both("first and second quarters of 2009") == "2009-Q1 2009-Q2");
    CHECK(both("the third and fourth quarters") == "2025-Q3 2025-Q4");
    CHECK(both("the first and second week of June") == "2025-W23 2025-W24");
    CHECK(both("the third and fourth weeks of May") == "2025-W20 2025-W21");
    CHECK(both("first and third Mondays of 2025") == "2025-01-06 2025-01-20");
    CHECK(both("the first and third Mondays of the month") == "");
    CHECK(both("the first or last day of March") == "");
    CHECK(both("the 12th and 13th centuries") == "11 12");
    CHECK(both("the 5th and 4th centuries BC") == "BC04 BC03");
    CHECK(both("the first and second week in June") == "2025-W23 2025-W24");
    CHECK(both("the first or second week of June") == "2025-W23 2025-W24");
    CHECK(both("the late 19th and early 20th century") == "18 19");
    CHECK(both("the summer and autumn of 346 BC") == "BC0346-SU BC0346-FA");
    CHECK(both("May and June of last year") == "2024-05 2024-06");
    CHECK(both("April and June") == "");
}
