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
    {"The vote is set for May, and set for March.", "May=2026-05; March=2026-03"},
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
    {"The army gave up in April 1865. In December the law passed.",  "April 1865=1865-04; December=1865-12"},
    {"The army gave up in April 1865. In February the bridge had burnt.", "April 1865=1865-04; February=1865-02"},
    {"The siege began in September 1839. The next month the town fell.", "September 1839=1839-09; next month=1839-10"},
    {"The siege began in September 1839. We leave next month.",      "September 1839=1839-09; next month=2025-11"},
    {"The siege began on May 3, 1839. On the 17th the town fell.",   "May 3, 1839=1839-05-03; 17th=1839-05-17"},
    {"The siege began on May 28, 1839. On the 5th the town fell.",   "May 28, 1839=1839-05-28; 5th=1839-06-05"},
    {"The ferry ran aground on the 4th; on the 17th it was freed.",  "4th=2025-10-04; 17th=2025-10-17"},
    {"The mill opened on 3 May 2009. Its owner had died the year before. In June it burnt.",
        "3 May 2009=2009-05-03; year before=2008; June=2009-06"},
    {"The mill opened on 30 October 2023. By June it was shut.",     "30 October 2023=2023-10-30; June=2025-06"},
    {"It began in 1839. The following day it rained.",               "1839=1839; following day=XXXX-XX-XX"},
    {"It began in 1839. That month it rained.",                      "1839=1839; That month=XXXX-XX"},
    {"Sales rose in 2025 and fell for the month.",                   "2025=2025; month=2025-10"},
    {"On the 4th I saw it, and on the 6th I left.",                  "4th=2025-10-04; 6th=2025-10-06"},
    {"The mill will close in the second quarter.",                   "second quarter=2026-Q2"},
    {"Sales fell on October 1. Profit for the quarter rose.",        "October 1=2025-10-01; quarter=2025-Q3"},
    // what a day's hour is told from
    {"The shop burnt at 3 a.m. Tuesday, and fell two hours later.",  "3 a.m. Tuesday=2025-10-28T03:00; two hours later=2025-10-28T05:00"},
    {"Last night she rose at 3 a.m. and baked.",                     "Last night=2025-10-30TNI; 3 a.m.=2025-10-31T03:00"},
    {"Last night she rose at 9 p.m. and baked.",                     "Last night=2025-10-30TNI; 9 p.m.=2025-10-30T21:00"},
    {"At 0530 the rain stopped.",                                    "0530=2025-10-31T05:30"},
    {"It stopped at 0530.",                                          "0530=2025-10-31T05:30"},
    {"They live at 0530 Oak Street.",                                ""},
    {"Guards stood through the night.",                              "night=2025-10-31TNI"},
    // which way a sentence looks
    {"In winter the pass is closed.",                                "winter=XXXX-WI"},
    {"In winter the pass was closed.",                               "winter=2024-WI"},
    {"Corn for May delivery rose.",                                  "May=2026-05"},
    {"Corn sold in May rose.",                                       "May=2025-05"},
    {"We're heading home in ten days.",                              "ten days=2025-11-10"},
    {"It has run since New Year.",                                   "New Year=2025-01-01"},
    {"The lease runs from July 5 through the end of May of this year.", "July 5 through the end of May of this year=2024-07-05/2025-05"},
    // the figures of a year
    {"The 1989 profits were small.",                                 "1989=1989"},
    {"It lost $3 in the 2024 period.",                               "2024 period=2024-Q3"},
    {"They ran from 2021-2024 period to period.",                    "2021-2024=2021/2024"},
    {"In the 10 days after the vote it rained.",                     "10 days=P10D"},
    // the clock of the next sentence
    {"The ferry sank on Wednesday. It had left at 6:40 a.m.",        "Wednesday=2025-10-29; 6:40 a.m.=2025-10-29T06:40"},
    {"The dinner will be on Friday, Nov. 14. Doors will open at 6 p.m.", "Friday, Nov. 14=2025-11-14; 6 p.m.=2025-11-14T18:00"},
    {"The ferry sank on Wednesday. The mayor will speak at 3 p.m.",  "Wednesday=2025-10-29; 3 p.m.=2025-10-31T15:00"},
    {"The ferry sank on Wednesday.\n\nIt had left at 6:40 a.m.",     "Wednesday=2025-10-29; 6:40 a.m.=2025-10-31T06:40"},
    {"It closed on Friday\n\nMorning came.",                         "Friday=2025-10-31"},
    // hour, day and part of the day
    {"At 9:15 Monday morning the bank opened.",                      "9:15 Monday morning=2025-10-27T09:15"},
    {"At 9 o'clock on Friday night they left.",                      "9 o'clock on Friday night=2025-10-31T21:00"},
    // what only the words beside it make a year of
    {"Karl Brandt (d. 1432) was a bishop.",                          "1432=1432"},
    {"He lives at 1984 Oak Street.",                                 ""},
    {"They fell at 1990 levels.",                                    "1990=1990"},
    {"Article 2010 says so.",                                        ""},
    {"The asteroid 2024 YR4 will pass.",                             ""},
    {"They wrote to 2014-present.org on Friday.",                    "2014=2014; Friday=2025-10-31"},
    {"It was an HR process.",                                        ""},
    {"A 7-month-old was found.",                                    ""},
    {"OSLO, May 3-5 - The king spoke.",                              "May 3-5=2025-05-03/2025-05-05"},
    // an hour alone behind a verb of a schedule
    {"The show starts at 7.",                                        "7=2025-10-31T07:00"},
    {"The gates open at 6.45.",                                      "6.45=2025-10-31T06:45"},
    {"The ferries depart at 6.45, in fog.",                          "6.45=2025-10-31T06:45"},
    {"The gates open at 7 sites.",                                   ""},
    {"The index closed at 6.45.",                                    ""},
    {"at 137.",                                                      ""},
    // a season of no year
    {"In winter the pass stays shut.",                               "winter=XXXX-WI"},
    {"In winter it snowed.",                                         "winter=2024-WI"},
    {"In the winter the pass stays shut.",                           "winter=2025-WI"},
    {"The weekend of June 7-8 was wet.",                             "June 7-8=2025-06-07/2025-06-08"},
    {"The week of June 9-13 was wet.",                               "June 9-13=2025-06-09/2025-06-13"},
    // from a day on, and what is to come
    {"It holds its meeting from Tuesday.",                           "Tuesday=2025-11-04"},
    {"There are photos from Tuesday's march.",                       "Tuesday=2025-10-28"},
    {"It is seen from the Q1.",                                      "Q1=2025-Q1"},
    {"I sign this sixth day of May, in the year of our Lord two thousand twenty-two.",
        "sixth day of May, in the year of our Lord two thousand twenty-two=2022-05-06"},
    {"Come December, they are back.",                                "December=2025-12"},
    // dotted, where a date is led to
    {"Entries open: 04.11.25",                                       "04.11.25=2025-11-04"},
    {"It runs on release 04.11.25 now.",                             ""},
    // "that" the conjunction
    {"Officials said that Monday's flood killed nine.",              "Monday=2025-10-27"},
    {"Aides hope that Sunday's game will sell out.",                 "Sunday=2025-11-02"},
    {"They met that Monday.",                                        "that Monday=2025-10-27"},
    // "over": more than, or during
    {"He has led it for over two years.",                            "over two years=P2Y"},
    {"It took over three hours.",                                    "over three hours=PT3H"},
    {"It was agreed over several weeks.",                            "several weeks=PXW"},
    {"Over two decades, the yard built 40 ships.",                   "two decades=P20Y"},
    {"In several weeks",                                             "several weeks=PXW"},
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
    // what happened on a day, and not the day
    {"Since 9/11 much has changed.", ""},
    {"The 9/11 victims met.", ""},
    {"The Sept. 11 attacks came first.", ""},
    {"The September 11 terrorist attacks came first.", ""},
    {"They met on 9/9, 9/10 or 9/11.", "9/9=2025-09-09; 9/10=2025-09-10; 9/11=2025-09-11"},
    {"They met on Sept. 11.", "Sept. 11=2025-09-11"},
    {"They met on Sept. 11, 2001, after the vote.", "Sept. 11, 2001=2001-09-11"},
    {"9/11", "9/11=2025-09-11"},
    // the seasons of a sport
    {"He scored twice last season.", ""},
    {"The 2018-19 season was short.", "2018-19=2018/2019"},
    {"last season", "last season=2025-SU"},
    // and of the year
    {"Winter was long.", "Winter=2024-WI"},
    {"But spring is here.", "spring=2025-SP"},
    {"They spring open.", ""},
    // the days gone by
    {"Nine were hurt in the last day.", "last day=2025-10-30"},
    {"Nine were hurt over the last day.", "last day=2025-10-30"},
    {"Nine were hurt within the last day.", "last day=2025-10-30"},
    {"Nine were hurt during the last day.", "last day=2025-10-30"},
    {"It made 40 cents a share, up from 30 cents a year before May 2011.", "a year before May 2011=2010"},
    {"He was nineteen\n\nninety ships sank.", ""},
    {"3/5/2021, 9:15 AM to 3/9/2021, 9:15 AM", "3/5/2021, 9:15 AM to 3/9/2021, 9:15 AM=2021-03-05T09:15/2021-03-09T09:15"},
    {"The mill is open 9 a.m. to 5:30.", "9 a.m. to 5:30=2025-10-31T09:00/2025-10-31T17:30"},
    {"It was the last day of talks.", ""},
    {"He spoke in the last day or two.", ""},
    // no date is told from now
    {"Reply within ten days of receipt.", "ten days=P10D"},
    {"A first three days of talks will be held in the first three days of May.", "first three days=P3D; first three days of May=P3D"},
    // numbers of things
    {"See pp. 1945-1999, vol. 1987, No. 2011 and page 1950.", ""},
    {"The Tarvo 2000 index fell.", ""},
    {"In 2000 index funds grew.", "2000=2000"},
    // days and their hours
    {"Open Tuesday through Saturday, 11 a.m. to 6 p.m.", "Tuesday through Saturday=2025-10-28/2025-11-01; 11 a.m. to 6 p.m.=2025-10-31T11:00/2025-10-31T18:00"},
    {"Open Mon-Fri 9am-5pm.", "Mon-Fri=2025-10-27/2025-10-31; 9am-5pm=2025-10-31T09:00/2025-10-31T17:00"},
    {"Open Saturday, 11 a.m. to 6 p.m.", "Saturday, 11 a.m. to 6 p.m.=2025-10-25T11:00/2025-10-25T18:00"},
    {"They know that Easter is near.", "Easter=2025-04-20"},
    {"They met on that Easter.", "that Easter=2025-04-20"},
    {"Sales took ~7 hours.", "~7 hours=PT7H"},
    {"In July, on the 4th, they crossed.", "July=2025-07; 4th=2025-07-04"},
    {"On October 27 he said it will open on the 5th.", "October 27=2025-10-27; 5th=2025-11-05"},
    {"See 42 U.S.C. \u00A7 1983 and Resolution 1973.", ""},
    {"They play Sunday at 2 (in Tarvo).", "Sunday at 2=2025-11-02T02:00"},
    {"It opens by end November.", "end November=2025-11"},
    {"It opened at end September.", "end September=2025-09"},
    {"It stays shut until end November.", "end November=2025-11"},
    {"It has been shut since end 2020.", "end 2020=2020"},
    {"Talks end May 3.", "May 3=2025-05-03"},
    {"The fair is on the weekend of 8-9 November.", "8-9 November=2025-11-08/2025-11-09"},
    {"Every Monday, Wednesday and Friday the ferry sails.", "Every Monday=XXXX-WXX-1; Wednesday=XXXX-WXX-3; Friday=XXXX-WXX-5"},
    {"On Monday and Friday the ferry sailed.", "Monday=2025-10-27; Friday=2025-10-31"},
    {"They stayed throughout the fall and winter.", "fall=2025-FA; winter=2024-WI"},
    {"The 1784 Treaty was long.", "1784=1784"},
    {"In 1956 marches of miners began.", "1956=1956"},
    {"In 1956 cases, the clerk was late.", ""},
    {"Sales are up 4% since year-end.", "year-end=2024"},
    {"Sales will be up by year-end.", "year-end=2025"},
    {"The attack on the 20th was beaten off.", "20th=2025-10-20"},
    {"It left by 05:30hrs.", "05:30hrs=2025-10-31T05:30"},
    {"They met by end of this month.", "end of this month=2025-10"},
    {"She spoke over the weekend of dozens of mills.", "weekend=2025-W43-WE"},
    {"They met in May and June of last year.", "May=2024-05; June of last year=2024-06"},
    {"17/3 80", ""},
    {"1/4 90", ""},
    {"He served for a number of years.", "a number of years=PXY"},
    {"The call is at 10 a.m. ET/7 a.m. PT on Nov. 4.", "10 a.m. ET/7 a.m. PT on Nov. 4=2025-11-04T10:00"},
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

TEST_CASE("reader/date: a rate is of numbers and of many things, and \"bus\" is one")
{
    const auto type_of_last
        = [](std::string_view text) { return lede::find(text, tests::published()).back().as_date()->type; };
    CHECK(type_of_last("She ran buses a week.") == lede::timex_type::set);
    CHECK(type_of_last("She missed the bus a week.") == lede::timex_type::duration);
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
