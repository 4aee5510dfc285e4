#include "dated.hpp"

#include <doctest/doctest.h>

namespace {
using lede::modifier;
// clang-format off
const tests::dated_row corpus[] = {
    // text                             what is taken                        value
    {"March 3, 2021 in Geneva",          "March 3, 2021",                     "2021-03-03"},
    {"March 3, 21 people",               "March 3",                           "2025-03-03"},
    {"Sept. 11 attacks",                 "Sept. 11",                          "2025-09-11"},
    {"Friday, March 3 was",              "Friday, March 3",                   "2025-03-03"},
    {"Dec 25th",                         "Dec 25th",                          "2025-12-25"},
    {"July fourth.",                     "July fourth",                       "2025-07-04"},
    {"July 4th of 1995",                 "July 4th of 1995",                  "1995-07-04"},
    {"March 3 '98 was",                  "March 3 '98",                       "1998-03-03"},
    {"March 3 96.",                      "March 3 96",                        "1996-03-03"},
    {"March 3, 99999.",                  "March 3, 99999",                    ""},
    {"March 3, 99999 people",            "March 3",                           "2025-03-03"},
    {"march 3rd",                        "march 3rd",                         "2025-03-03"},
    {"may 3, 2021",                      "may 3, 2021",                       "2021-05-03"},
    {"may 3 people",                     "",                                  ""},
    {"May first lady",                   "May",                               "2025-05"},
    {"march 3 miles",                    "",                                  ""},
    {"3 March 2021",                     "3 March 2021",                      "2021-03-03"},
    {"3rd of March",                     "3rd of March",                      "2025-03-03"},
    {"Friday, 3 March",                  "Friday, 3 March",                   "2025-03-03"},
    {"fourth of July",                   "fourth of July",                    "2025-07-04"},
    {"first of may",                     "first of may",                      "2025-05-01"},
    {"32 March",                         "",                                  ""},
    {"3.5 March",                        "",                                  ""},
    {"23-Oct-17",                        "23-Oct-17",                         "2017-10-23"},
    {"3-March-2021",                     "3-March-2021",                      "2021-03-03"},
    {"3/March/2021",                     "3/March/2021",                      "2021-03-03"},
    {"2021-Mar-03",                      "2021-Mar-03",                       "2021-03-03"},
    {"2021/Mar/3",                       "2021/Mar/3",                        "2021-03-03"},
    {"March-3, 2021",                    "March-3, 2021",                     "2021-03-03"},
    {"March/3/2021",                     "March/3/2021",                      "2021-03-03"},
    {"November 2025",                    "November 2025",                     "2025-11"},
    {"November, 2025",                   "November, 2025",                    "2025-11"},
    {"March of 2009",                    "March of 2009",                     "2009-03"},
    {"Nov. '25",                         "Nov. '25",                          "2025-11"},
    {"Sep-2012",                         "Sep-2012",                          "2012-09"},
    {"Aug 96.",                          "Aug 96",                            "1996-08"},
    {"May nineteen ninety-six was",                   "May nineteen ninety-six",               "1996-05"},
    {"June two thousand.",                            "June two thousand",                     "2000-06"},
    {"June two thousand people came",                 "June",                                  "2025-06"},
    {"in June two thousand people came",              "",                                    ""},
    {"the year two thousand",                         "the year two thousand",                 "2000"},
    {"nineteen ninety-six",                           "nineteen ninety-six",                   "1996"},
    {"twenty fifteen-minute talks",                   "",                                      ""},
    {"2024 Aug",                         "2024 Aug",                          "2024-08"},
    {"2024 August 10",                   "2024 August 10",                    "2024-08-10"},
    {"Thu 15th",                         "Thu 15th",                          "2026-01-15"},
    {"Tuesday the 15th",                 "Tuesday the 15th",                  "2025-07-15"},
    {"Friday the 13th",                  "Friday the 13th",                   "2026-02-13"},
    {"Fri. Nov. 7",                      "Fri. Nov. 7",                       "2025-11-07"},
    {"Fri 7 November",                   "Fri 7 November",                    "2025-11-07"},
    {"Tuesday 11/3/2015",                "Tuesday 11/3/2015",                 "2015-11-03"},
    {"Tuesday, 3/4",                     "Tuesday, 3/4",                      "2025-03-04"},
    {"494 BC",                           "494 BC",                            "BC0494"},
    {"240 B.C.",                         "240 B.C.",                          "BC0240"},
    {"AD 70",                            "AD 70",                             "0070"},
    {"70 AD",                            "70 AD",                             "0070"},
    {"circa 1250",                       "circa 1250",                        "1250", modifier::approx},
    {"c. 1250 BC",                       "c. 1250 BC",                        "BC1250", modifier::approx},
    {"November 4, Tuesday",              "November 4, Tuesday",               "2025-11-04"},
    {"November 4 (Tuesday)",             "November 4 (Tuesday)",              "2025-11-04"},
    {"Nov. 4 (Friday)",                    "Nov. 4 (Friday)",                   "2025-11-04"},
    {"November 4, Friday and Saturday",  "November 4",                        "2025-11-04"},
    {"February 30, 2025",                "February 30, 2025",                 ""},
    {"February 29, 2015",                "February 29, 2015",                 ""},
    {"the 0th of May",                   "the 0th of May",                    ""},
    {"March",                           "March",                             "2025-03"},
    {"march on",                        "",                                  ""},
    {"Friday",                          "Friday",                            "2025-10-31"},
    {"Fri. Nov. 7",                     "Fri. Nov. 7",                       "2025-11-07"},
    {"Friday the 3rd",                  "Friday the 3rd",                    "2025-10-03"},
    {"44 BC",                           "44 BC",                             "BC0044"},
    {"eleventh May 2010", "eleventh May 2010", "2010-05-11"},
    {"2021-aug-03", "2021-aug-03", "2021-08-03"},
    {"2021/23/Sep", "2021/23/Sep", "2021-09-23"},
    {"Oct/2", "Oct/2", "2025-10-02"},
    {"14april 2015", "14april 2015", "2015-04-14"},
    {"15SEP", "15SEP", "2025-09-15"},
    {"mar3", "mar3", "2025-03-03"},
    {"14apricots", "", ""},
    {"Dec/2018", "Dec/2018", "2018-12"},
    {"2024 AD August.", "2024 AD August", "2024-08"},
    {"2017 april.", "2017 april", "2017-04"},
    {"2017 April showers", "2017", "2017"},
    {"Friday 31.", "Friday 31", "2025-10-31"},
    {"Friday 2 to 4 p.m.", "Friday", "2025-10-31"},
    {"Friday 31 people", "Friday", "2025-10-31"},
    {"Friday, the 5th Harbour Forum", "Friday", "2025-10-31"},
    {"March 3, 2568 BE", "March 3, 2568 BE", "2025-03-03"},
    {"Friday (Nov. 7) in Oslo", "Friday (Nov. 7)", "2025-11-07"},
    {"Sunday (3 May 2020)", "Sunday (3 May 2020)", "2020-05-03"},
    {"Friday (at 4 p.m.)", "Friday", "2025-10-31"},
    {"Friday (Nov. 7 and 8)", "Friday", "2025-10-31"},
    {"Friday (Nov-7)", "Friday (Nov-7)", "2025-11-07"},
    {"Fri (7-Nov) in Oslo", "Fri (7-Nov)", "2025-11-07"},
    {"March 321", "March", "2025-03"},
    {"fri 14th nov", "fri 14th nov", "2025-11-14"},
    {"thurs nov 13th", "thurs nov 13th", "2025-11-13"},
    {"sat May 3", "sat", "2025-10-25"},
    {"wed June 3, 2020", "wed", "2025-10-29"},
    {"4-Nov", "4-Nov", "2025-11-04"},
    {"4-March people", "", ""},
    {"4-march", "", ""},
};
// clang-format on
} // namespace

TEST_CASE("grammar/calendar_date") { tests::check_dated(corpus, lede::grammar::point); }

TEST_CASE("grammar/calendar_date: a day that can't be is one phrase, and says why it has no value")
{
    for (const std::string_view text :
        {"February 30, 2025", "February 29, 2015", "the 0th of May", "the 45th of May"}) {
        CAPTURE(text);
        lede::timex t;
        CHECK(tests::dated(text, lede::grammar::point, t) == text);
        CHECK(t.note == lede::note::no_such_day);
    }
}
