// Dates as running prose has them: what the sentences around a phrase make of it.
#include "dates_of.hpp"

#include <lede/find.hpp>

#include <doctest/doctest.h>

#include <string>
#include <string_view>

namespace {
using tests::dates_of;

struct row {
    std::string_view text, dates;
};
// clang-format off
const row corpus[] = {
    // what is named "Today", in May, with few days
    {"Norway Today said so.",                                        ""},
    {"Norway today said so.",                                        "today=2025-10-31"},
    {"They met in March. Harbour Street was shut.",                  "March=2025-03"},
    {"They met in March Harbour Street.",                            ""},
    {"They stayed for 2.55h.",                                       "2.55h=PT2H33M"},
    {"They stayed for 2.555h.",                                      ""},
    {"Highs will be in the 60s.",                                    ""},
    {"Highs in Oslo were cold. In the 60s it rained.",               "60s=196"},
    {"From summer to May it rained.",                                "summer to May=2025-SU/2026-05"},
    {"From summer to autumn it rained.",                             "summer to autumn=2025-SU/2025-FA"},
    {"In the 40s B.C. and the 30s B.C. it rained.",                  "40s B.C.=BC004; 30s B.C.=BC003"},
    {"It rained in the daytime.",                                    "daytime=2025-10-31TDT"},
    {"The early days were dry.",                                     ""},
    {"The last few days were dry.",                                  "last few days=PXD"},
    {"now +2 days",                                                  "2 days=2025-11-02"},
    {"from now -2 days",                                             "2 days=P2D"},
    {"It took 5 years, 0 months and 2 days.",                        "5 years=P5Y; 2 days=P2D"},
    // a date of long ago beside the news takes no weekday with it
    {"The by-law, passed in June 2019, was struck down on Tuesday.", "June 2019=2019-06; Tuesday=2025-10-28"},
    {"She has run the mill since May 2016. She will leave next month.", "May 2016=2016-05; next month=2025-11"},
    {"He was jailed in April 2015. Last year he was freed.",         "April 2015=2015-04; Last year=2024"},
    // a history goes on from its own dates, the day of the month behind the year that opens a sentence
    {"The army gave up in April 1865. In December the law passed.",  "April 1865=1865-04; December=1864-12"},
    // the clock of the next sentence
    {"The ferry sank on Wednesday. It had left at 6:40 a.m.",        "Wednesday=2025-10-29; 6:40 a.m.=2025-10-29T06:40"},
    {"The dinner will be on Friday, Nov. 14. Doors will open at 6 p.m.", "Friday, Nov. 14=2025-11-14; 6 p.m.=2025-11-14T18:00"},
    {"The ferry sank on Wednesday. The mayor will speak at 3 p.m.",  "Wednesday=2025-10-29; 3 p.m.=2025-10-31T15:00"},
    {"The ferry sank on Wednesday.\n\nIt had left at 6:40 a.m.",     "Wednesday=2025-10-29; 6:40 a.m.=2025-10-31T06:40"},
    // hour, day and part of the day
    {"At 9:15 Monday morning the bank opened.",                      "9:15 Monday morning=2025-10-27T09:15"},
    {"At 9 o'clock on Friday night they left.",                      "9 o'clock on Friday night=2025-10-31T21:00"},
    // "that" the conjunction
    {"Officials said that Monday's flood killed nine.",              "Monday=2025-10-27"},
    {"Aides hope that Sunday's game will sell out.",                 "Sunday=2025-11-02"},
    {"They met that Monday.",                                        "that Monday=2025-10-27"},
    // "over": more than, or during
    {"He has led it for over two years.",                            "over two years=P2Y"},
    {"It took over three hours.",                                    "over three hours=PT3H"},
    {"It was agreed over several weeks.",                            "several weeks=PXW"},
    {"Over two decades, the yard built 40 ships.",                   "two decades=P20Y"},
    // years before a noun in the plural
    {"In 2024 exports fell.",                                        "2024=2024"},
    {"By 2030 emissions must fall.",                                 "2030=2030"},
    {"In 2024 cases, the clerk was late.",                           ""},
    {"The 2022 midterms were close.",                                "2022=2022"},
    {"After the 2008 crisis he left.",                               "2008=2008"},
    {"The 2019-20 season was dull.",                                 "2019-20=2019/2020"},
    // ages, degrees, games
    {"He was in his late twenties.",                                 ""},
    {"Highs will be in the 60s.",                                    ""},
    {"They met in the late '60s.",                                   "late '60s=196"},
    {"With 1:32 left, they scored.",                                 ""},
    {"At 12:45 of the third period she scored.",                     ""},
    {"He was 3-for-4 on Sunday.",                                    "Sunday=2025-10-26"},
    {"No. 10 on Monday said no.",                                    "Monday=2025-10-27"},
    // days that are not told
    {"One day he met a fox.",                                        ""},
    {"She would one day lead the guild.",                            ""},
    {"He left one day later.",                                       "one day later=2025-11-01"},
    {"She died on a Wednesday afternoon.",                           "Wednesday afternoon=XXXX-WXX-3TAF"},
    {"It fell in a Wednesday storm.",                                "Wednesday=2025-10-29"},
    // days of the month
    {"On the 14th the town fell.",                                   "14th=2025-10-14"},
    {"On the 14th floor the fire began.",                            ""},
    // amounts
    {"It will take a day or two.",                                   "a day or two=PXD"},
    {"The fee is due within thirty (30) days.",                      "thirty (30) days=P30D"},
    {"They came hundreds of years ago.",                             "hundreds of years ago=PAST_REF"},
    {"Some years ago they met.",                                     "Some years ago=PAST_REF"},
    {"An hour ago it was dry.",                                      "An hour ago=2025-10-31TXX"},
    {"The siege will last six weeks.",                               "six weeks=P6W"},
    {"It rained for the last six weeks.",                            "last six weeks=P6W"},
    {"It is open seven days a week, 24 hours a day.",                "seven days=P7D; a week=P1W; 24 hours=PT24H; a day=P1D"},
    {"He works 40 hours a week.",                                    "40 hours=PT40H; a week=P1W"},
    // eras, centuries, millennia
    {"In AD 674 the fleet burnt.",                                   "AD 674=0674"},
    {"It was built in the second millennium BC.",                    "second millennium BC=BC1"},
    {"It grew in the 12th and 13th centuries.",                      "12th=11; 13th centuries=12"},
    {"It grew from the 16th to the 18th century.",                   "16th to the 18th century=15/17"},
    {"It was built in the 1800s.",                                   "1800s=18"},
    // the year told behind the day
    {"On 12 March that year he died.",                               "12 March that year=2025-03-12"},
    {"They met on Christmas Day last year.",                         "Christmas Day last year=2024-12-25"},
    {"They left at dawn Friday.",                                    "dawn Friday=2025-10-31TMO"},
    {"They met on May 3, 2021. The following Monday he left.",       "May 3, 2021=2021-05-03; following Monday=2021-05-10"},
    {"He quit following Monday's storm.",                            "Monday=2025-10-27"},
    {"Following Easter, the mill closed.",                           "Easter=2025-04-20"},
    // names
    {"The Sunday Herald said so.",                                   ""},
    {"The Sunday market was full.",                                  "Sunday=2025-10-26"},
    {"She told Norway Today that it was late.",                      ""},
    {"The Thirty Years' War and the Six-Day War were told of.",      ""},
    {"It was a six-day war.",                                        "six-day=P6D"},
    // a month before letters
    {"The June CPI report was weak.",                                "June=2025-06"},
};
// clang-format on
} // namespace

TEST_CASE("reader/date: in running prose")
{
    for (const row& r : corpus) {
        CAPTURE(r.text);
        CHECK(dates_of(r.text) == r.dates);
    }
}

TEST_CASE("reader/date: the days of a list stand within 255 bytes of its first")
{
    CHECK(dates_of("It met on May 3," + std::string(30, ' ') + "5 and 7.")
          == "May 3=2025-05-03; 5=2025-05-05; 7=2025-05-07");
    CHECK(dates_of("It met on May 3," + std::string(300, ' ') + "5 and 7.") == "May 3=2025-05-03");
}

TEST_CASE("reader/date: by TimeML a narrative's \"now\" is a reference, its \"soon\" is told from its own time")
{
    lede::context timeml = tests::published();
    timeml.convention = lede::convention::timeml;
    const auto last_of = [&](std::string_view when) {
        const std::string text
            = "In 1914 the war began. In May 1915 it grew. In June 1916 he left. " + std::string(when) + " he slept.";
        return std::string(lede::find(text, timeml).back().as_date()->value.view());
    };
    CHECK(last_of("now") == "PRESENT_REF");
    CHECK(last_of("recently") == "PAST_REF");
    CHECK(last_of("soon") == "1916-06");
}
