// What stands beside dates: figures that are the name or the size of something, days that belong to the month before
// them, what comes back, what is later than a day that the text does not tell.
#include "dates_of.hpp"

#include <doctest/doctest.h>

#include <string_view>

namespace {
struct row {
    std::string_view text, dates;
};
// clang-format off
const row corpus[] = {
    // texts of law, part by part
    {"Section 5.2.2011 and Rule 14.6.2013 apply.",       ""},
    {"Ordinance 2024-09 and Bill 2023-05 passed.",       ""},
    {"Resolution 2024-09 and Ordinance No. 2024-10 passed.", ""},
    {"Bill 2023/05 passed.",                             ""},
    {"Case 2024-11-06 was heard.",                       "2024-11-06=2024-11-06"},
    {"The case of 2024-11 was heard.",                   "2024-11=2024-11"},
    {"Under Rule 6 May 2013 was too late.",              "6 May 2013=2013-05-06"},
    {"Under Rule May of 2013 was too late.",             "May of 2013=2013-05"},
    {"Rule 3.5.2012-4.6.2012 applies.",                  ""},
    {"They met 3.5.2012-4.6.2012.",                      "3.5.2012-4.6.2012=2012-05-03/2012-06-04"},
    {"S. 1890 passed, and H.R. 1895 failed.",            ""},
    {"Born in the U.S. 1990 was the year.",              "1990=1990"},
    {"In any case 5.2.2011 10:30 is fine.",              "5.2.2011 10:30=2011-02-05T10:30"},
    {"In that case 20110205 is fine.",                   "20110205=2011-02-05"},
    {"They won on 5.2.2011.",                            "5.2.2011=2011-02-05"},
    {"H.R. 1872, House Bill 1961 and SB 1988 passed.",   ""},
    {"HB 1994 failed.",                                  ""},
    {"Senate Bill 1961 and Assembly Bill 1972 failed.",  ""},
    {"The Reform Bill 1836 passed.",                     "1836=1836"},
    // chapters and verses
    {"Luke 11:20 and Acts 9:15 are read.",               ""},
    {"Luke 11:20 a.m. train was late.",                  "11:20 a.m.=2025-10-31T11:20"},
    {"With Luke, 11:20 is fine.",                        "11:20=2025-10-31T11:20"},
    {"At the mark 11:20 was shown.",                     "11:20=2025-10-31T11:20"},
    // scores
    {"They won by 22:14, and lost by 14:11.",            ""},
    {"The crowd left by 22:14.",                         "22:14=2025-10-31T22:14"},
    {"The score at half-time was 14:11.",                ""},
    {"The odds are 11:40, and the scores were 22:12.",   "22:12=2025-10-31T22:12"},
    {"The ratio is 10:45, and the odds of 11:10 fell.",  ""},
    {"The score was told at 22:14.",                     "22:14=2025-10-31T22:14"},
    {"They lost. The score was late. Kick-off is 14:11.", "14:11=2025-10-31T14:11"},
    // sizes
    {"They sang to an audience of 1962.",                ""},
    {"It has a large seating capacity of 1840.",         ""},
    {"Population: 1976.",                                ""},
    {"The population of 1976 was small.",                "1976=1976"},
    {"It was a hall. Turnout of 1962 was small.",        "1962=1962"},
    {"A crowd in 1962 was small.",                       "1962=1962"},
    {"A bridge of 1962 was long.",                        "1962=1962"},
    // two whole dates, each with its month
    {"It is shut Thursday, Dec. 4 and Friday, Dec. 5.",  "Thursday, Dec. 4=2025-12-04; Friday, Dec. 5=2025-12-05"},
    {"Shows are Saturday, June 6 and Sunday, June 7.",   "Saturday, June 6=2026-06-06; Sunday, June 7=2026-06-07"},
    {"Shows are Thursday, Nov. 6 and Sunday, Nov. 9.",   "Thursday, Nov. 6=2025-11-06; Sunday, Nov. 9=2025-11-09"},
    {"It is shut 4 and 5 December.",                     "4 and 5 December=2025-12-04/2025-12-05"},
    {"They left in May. 3 and 4 June are free.",         "May=2025-05; 3 and 4 June=2025-06-03/2025-06-04"},
    {"They may 3 and 4 June meet.",                      "3 and 4 June=2026-06-03/2026-06-04"},
    {"It runs Monday, Nov. 10, through Friday, Dec. 5.", "Monday, Nov. 10, through Friday, Dec. 5=2025-11-10/2025-12-05"},
    {"On Nov. 10, until noon, it will rain.",            "Nov. 10=2025-11-10; noon=2025-11-10T12:00"},
    // what comes back, and one of them
    {"They meet on the first and third Mondays of the month.", "first and third Mondays of the month=P1M"},
    {"They meet on the first Monday of the month.",      "first Monday of the month=2025-10-06"},
    // later than what the text does not tell: no day to come, where it is past
    {"Two years later the mill reopened.",               "Two years later=XXXX-XX-XX"},
    {"A decade and a half later the mill reopened.",     "A decade and a half later=XXXX-XX-XX"},
    {"Two years later the mill will reopen.",            "Two years later=2027"},
    {"The mill reopened two years later.",               "two years later=2027"},
    {"The mill will reopen two years later.",            "two years later=2027"},
    {"Two years earlier the mill reopened.",             "Two years earlier=2023"},
    {"Two years from now they knew who left.",           "Two years from now=2027"},
    {"Two hours later he left.",                         "Two hours later=2025-10-31TXX"},
    {"It opened in 1990. A decade and a half later it shut.", "1990=1990; A decade and a half later=2005"},
};
// clang-format on
} // namespace

TEST_CASE("reader/date_beside_figures")
{
    for (const row& r : corpus) {
        CAPTURE(r.text);
        CHECK(tests::dates_of(r.text) == r.dates);
    }
}
