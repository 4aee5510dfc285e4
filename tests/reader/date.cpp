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
    // programmes
    {"Monday, 3 November\n09:00 Coffee\n10:30 Fish",           "Monday, 3 November=2025-11-03; 09:00=2025-11-03T09:00; 10:30=2025-11-03T10:30"},
    {"Oslo will see three summits in two days.", "two days=P2D"},
    {"They will meet for talks, the first of their kind in three years.", "three years=P3Y"},
    {"19:30 Tea\n19:45  Minutes of the board",                  "19:30=2025-10-31T19:30; 19:45=2025-10-31T19:45"},
    // rates and durations
    {"The mill makes 15 a year.",                               "a year=P1Y"},
    {"The mill stood idle for a year.",                         "a year=P1Y"},
    {"It costs $3 per month.",                                  "per month=P1M"},
    // amounts that look ahead, or back
    {"The bridge will open in two years.",                      "two years=2027"},
    {"Prices doubled in two years.",                            "two years=P2Y"},
    {"In two years, the bridge will open.",                     "two years=2027"},
    {"In two years.",                                           "two years=2027"},
    {"In two years, prices doubled.",                           "two years=P2Y"},
    {"The vote comes a day after the talks.",                   "a day=P1D"},
    {"The shop will reopen within two weeks.",                  "two weeks=P2W"},
    // parts of the day
    {"Snow fell in the morning.",                               "morning=2025-10-31TMO"},
    {"Shares fell in morning trading.",                         "morning=2025-10-31TMO"},
    {"Crews worked overnight.",                                  "overnight=2025-10-30TNI"},
    {"Crews will work overnight.",                               "overnight=2025-10-31TNI"},
    {"Crews plan to work overnight.",                            "overnight=2025-10-31TNI"},
    {"Rents rose in the 1960s-70s.",                             "1960s-70s=196/197"},
    {"Rents rose from the late '70s to the '80s.",               "late '70s to the '80s=197/198"},
    {"Rents rose from 1965 to the '70s.",                        "1965 to the '70s=1965/197"},
    {"Rents rose from 1989 to the '80s' end.",                   "1989 to the '80s=1989/198"},
    {"Rents fell from the 1990s to the '10s.",                   "1990s to the '10s=199/201"},
    {"They met on May 3. In the evening they dined.",           "May 3=2025-05-03; evening=2025-05-03TEV"},
    {"Foxes hunt at night.",                                    "night=XXXX-XX-XXTNI"},
    {"She reads the morning papers.",                           ""},
    {"They sat in the evening gloom.",                          ""},
    // earnings a share are told by the quarter
    {"It made 12 cents a share, compared with 9 cents a share a year ago.", "a year ago=2024-Q3"},
    {"It made 14 cents a share, compared with 8 cents a share a year earlier.", "a year earlier=2024-Q3"},
    {"It made more than a year ago.",                           "more than a year ago=2024"},
    {"I think, April, that it works.",                          ""},
    {"They met in March, April, and May.",                      "March=2025-03; April=2025-04; May=2025-05"},
    {"It is made for everyday people.",                         ""},
    {"The flight takes 3/4 hour.",                              "3/4 hour=PT45M"},
    {"The flight takes 2/3 hour.",                              ""},
    // as people type
    {"It runs until 11/2025.",                                  "11/2025=2025-11"},
    {"See Resolution 11/2025.",                                 ""},
    {"It has run since 7/2.",                                   "7/2=2025-07-02"},
    {"It grew by 2/3.",                                         ""},
    {"See report-2025-11-04.txt for more.",                     "2025-11-04=2025-11-04"},
    {"She left at 9a.",                                         "9a=2025-10-31T09:00"},
    {"Turn to 9a.",                                             ""},
    {"He came at 11ish.",                                       "11ish=2025-10-31T11:00"},
    {"at 7",                                                    "7=2025-10-31T07:00"},
    {"They sat at 7 tables.",                                   ""},
    {"thu",                                                     "thu=2025-10-30"},
    {"They sat and ate.",                                       ""},
    {"+2 days",                                                 "2 days=2025-11-02"},
    {"It is +2 days late.",                                     "2 days=P2D"},
    {"It lasts for three days from Monday.",                    "three days from Monday=P3D"},
    {"The park is shut for two days after Christmas.",          "two days after Christmas=P2D"},
    {"They stayed for 2h.",                                     "2h=PT2H"},
    {"A 2m wall fell.",                                         ""},
    {"They met 1:1 on Monday.",                                 "Monday=2025-10-27"},
    {"Move the 3 p.m. meeting to 4.",                           "3 p.m.=2025-10-31T15:00; 4=2025-10-31T16:00"},
    {"the 1st",                                                 "1st=2025-11-01"},
    {"They came in on the first.",                              ""},
    {"It was the best Christmas in two years.",                 "Christmas=2024-12-25; two years=P2Y"},
    {"Call 138-2010-2015 now.",                                 ""},
    {"He has read #SOTU2022 twice.",                            ""},
    {"They were planning to march on Tuesday.",                 "Tuesday=2025-11-04"},
    // years
    {"It is the worst flood since '82.",                        "'82=1982"},
    {"\n2005: The mill opens\n\nOn May 3 it rained.",            "2005=2005; May 3=2005-05-03"},
    {"1936\n\nThe dam broke on 20 July.",                       "1936=1936; 20 July=1936-07-20"},
    {"Open 8:30.",                                              "8:30=2025-10-31T08:30"},
    // two dates in one breath
    {"It met on the\n3rd and 17th of May.", "3rd=2025-05-03; 17th of May=2025-05-17"},
    {"It met on May 3, 5, 7, 9, 11, 13, 15, 17, 19, 21, 23 and 25.", 
     "May 3=2025-05-03; 5=2025-05-05; 7=2025-05-07; 9=2025-05-09; 11=2025-05-11; 13=2025-05-13; 15=2025-05-15; "
     "17=2025-05-17; 19=2025-05-19; 25=2025-05-25"}, // no list is kept so long
    {"It fell on Friday of the past week.", "Friday of the past week=2025-10-24"},
    {"It ran from Monday to noon today.", "Monday to noon today=2025-10-27/2025-10-31T12:00"},
    {"It was the year two thousand\n\nnineteen ships sank.", "year two thousand=2000"},
    {"It opened in nineteen ten.", "nineteen ten=1910"},
    {"It reached Q1.5 of the scale.", ""},
    {"It stood for two millennia.", "two millennia=P2ML"},
    {"It grew over the next decade.", "next decade=P10Y"},
    {"It closed at the end of the past year.", "end of the past year=2024"},
    {"He wrote in '82' that it rained.", ""},
    {"It is due this FY\n\n2021 was dry.", "2021=2021"},
    {"It opens at 10:00 (+02:00) on Nov. 4.", "10:00 (+02:00) on Nov. 4=2025-11-04T10:00+02:00"},
    {"It ran from December to Kwanzaa.", "December to Kwanzaa=2025-12/2026-01-01"},
    {"It rained \U0001F327 on Nov. 4.", "Nov. 4=2025-11-04"},
    {"It rained in April and July 1962.",                       "April=1962-04; July 1962=1962-07"},
    {"They met on May 3 and 17.",                               "May 3=2025-05-03; 17=2025-05-17"},
    // seasons stand after the article or a preposition alone
    {"They left in the summer.",                                "summer=2025-SU"},
    {"They run a summer camp.",                                 ""},
    {"The fall of Tarvo shook them.",                           ""},
    // the text's own dates
    {"The siege began in June 2001. The following year it ended.", "June 2001=2001-06; following year=2002"},
    {"They met on May 3. Two days later they parted.",          "May 3=2025-05-03; Two days later=2025-05-05"},
    {"They met on May 3. The day before, it had rained.",       "May 3=2025-05-03; day before=2025-05-02"},
    // one side open
    {"They have met since 2014.",                               "2014=2014"},
    // how long, without a number
    {"They have talked for months.",                            "months=PXM"},
    {"It is a matter of months.",                               ""},
    // days of history
    {"They marched on Bloody Sunday.",                          ""},
    {"They marched on Sunday.",                                 "Sunday=2025-10-26"},
    // ages, fractions and names are none
    {"A 27-year-old clerk spoke.",                              ""},
    {"Three quarters of the mills closed.",                     ""},
    {"He reads the Tarvo Daily News.",                          ""},
    {"It is sealed until tomorrow morning, Tuesday, July 19th at 9 a.m. Eastern Time.",
        "tomorrow morning=2025-11-01TMO; Tuesday, July 19th at 9 a.m. Eastern Time=2025-07-19T09:00"},
    {"The ferry left at eight o'clock.", "eight o'clock=2025-10-31T08:00"},
    {"The ferry left at seven thirty p.m. for the islands.", "seven thirty p.m.=2025-10-31T19:30"},
    {"They met on Nov. 4 from 10 a.m. to noon.", "Nov. 4 from 10 a.m. to noon=2025-11-04T10:00/2025-11-04T12:00"},
    // depth is bounded
    {"the day before the day before the day before the day before the day before Christmas",
        "day before Christmas=2025-12-24"},
    // a time of day lies on the day its sentence told
    {"On Tuesday in Oslo the pump failed at 18:00.",            "Tuesday=2025-10-28; 18:00=2025-10-28T18:00"},
    {"It failed on Tuesday. It was mended at 18:00.",           "Tuesday=2025-10-28; 18:00=2025-10-28T18:00"},
    {"Bids are due on Nov. 4 by 5 p.m.",                        "Nov. 4 by 5 p.m.=2025-11-04T17:00"},
    // lists
    {"They will meet on Nov. 20, 22, and 25.",                  "Nov. 20=2025-11-20; 22=2025-11-22; 25=2025-11-25"},
    {"On May 3 and 12 men left.",                               "May 3=2025-05-03"},
    {"They will meet on 11/20, 11/22 or 11/25.",                "11/20=2025-11-20; 11/22=2025-11-22; 11/25=2025-11-25"},
    {"It won sets of 11/20, 11/22.",                                 ""},
    // the ends of periods by their initials
    {"It ships by EOY.",                                        "EOY=2025"},
    {"It ships by the EOM, he said.",                           "EOM=2025-10"},
    {"Answer by EOD Tuesday.",                                  "EOD Tuesday=2025-11-04"},
    {"The EOD team defused it.",                                ""},
    {"He joined Navy EOD.",                                     ""},
    // how old a thing is
    {"It broke a 7-month-old truce.",                          "7-month-old=P7M"},
    {"They found a 7-month-old boy.",                          ""},
    {"She has a 7-month-old.",                                 ""},
    {"Children of three and four years of age came.",           ""},
    {"It is a sign of many years of aging.",                    "many years=PXY"},
    {"A 30-year-old man left.",                                 ""},
    {"The dam was decades in the making.",                      "decades=PXDE"},
    {"It changed post-1959 politics.",                          "1959=1959"},
    {"It changed sub-1959 politics.",                           ""},
    {"It changed post -1959 politics.",                         ""},
    {"IT CHANGED POST-1959 POLITICS.",                          "1959=1959"},
    {"It fell to PRE-1990 levels.",                             "1990=1990"},
    // the article of a day told with others
    {"They met on the 3rd and 17th of May.",                    "3rd=2025-05-03; 17th of May=2025-05-17"},
    {"They met on THE 3rd and 17th of May.",                    "3rd=2025-05-03; 17th of May=2025-05-17"},
    {"They met on the\u00a03rd and 17th of May.",               "3rd=2025-05-03; 17th of May=2025-05-17"},
    {"They met on the\n3rd and 17th of May.",                   "3rd=2025-05-03; 17th of May=2025-05-17"},
    {"It has ab-1959 parts.",                                   ""},
    {"The week opens w/c 4 November.",                          "w/c 4 November=2025-W45"},
    {"Sales rose for a third straight year.",                   ""},
};
// clang-format on
} // namespace

TEST_CASE("reader/date: what stands as a date in its sentence")
{
    for (const row& r : corpus) {
        CAPTURE(r.text);
        CHECK(dates_of(r.text) == r.dates);
    }
}

TEST_CASE("reader/date: a narrative goes on from its own dates")
{
    CHECK(
        dates_of("The war broke out on June 3, 1911. By December 1911 the north had fallen; the mill town of Orle held "
                 "out until 1920. On January 9 the talks began. In March they failed.")
        == "June 3, 1911=1911-06-03; December 1911=1911-12; 1920=1920; January 9=1912-01-09; March=1912-03");
}

TEST_CASE("reader/date: the day of a text is the last one that was exact to the day")
{
    CHECK(dates_of("On May 3 shares had their worst loss since 1982, and ended the day lower.")
          == "May 3=2025-05-03; 1982=1982; day=2025-05-03");
}

TEST_CASE("reader/date: the end of a month is that of the narrative, where a deed tells it")
{
    CHECK(dates_of("In July 1863 they camped. They stayed until the end of the month.")
          == "July 1863=1863-07; end of the month=1863-07");
    CHECK(dates_of("The Act of July 1998 runs until the end of the month.")
          == "July 1998=1998-07; end of the month=2025-10");
    CHECK(dates_of("In 1863 they camped. In 1864 they left at the end of the week.")
          == "1863=1863; 1864=1864; end of the week=XXXX-WXX");
}

TEST_CASE("reader/date: within a stretch is from now on")
{
    const auto found = lede::find("The shop will reopen within two weeks.", tests::published());
    REQUIRE(found.size() == 1);
    CHECK(found[0].as_date()->start == tests::reference);
    CHECK(found[0].as_date()->end_excl == tests::reference + std::chrono::days{14});
}

TEST_CASE("reader/date: a stretch that leans on now has its interval")
{
    const auto found = lede::find("Prices rose over the past two months.", tests::published());
    REQUIRE(found.size() == 1);
    const lede::timex& stretch = *found[0].as_date();
    CHECK(stretch.type == lede::timex_type::duration);
    CHECK(stretch.start == std::chrono::local_days{std::chrono::year{2025} / 8 / 1});
    CHECK(stretch.end_excl == std::chrono::local_days{std::chrono::year{2025} / 10 / 1});
}

TEST_CASE("reader/date: by TimeML the ends of a range are apart, and articles inside")
{
    const auto timeml = [](std::string_view text) { return dates_of(text, lede::convention::timeml); };
    CHECK(timeml("They met from 2009 to 2011.") == "2009=2009; 2011=2011");
    CHECK(timeml("They met over the last week.") == "the last week=2025-W43");
    CHECK(timeml("Sales fell in the nine months ended Sept. 30.") == "the nine months=P9M; Sept. 30=2025-09-30");
    CHECK(timeml("They leave the day after tomorrow.") == "the day after tomorrow=2025-11-02");
    CHECK(timeml("It grew in fiscal 2024.") == "fiscal 2024=2024");
    CHECK(timeml("They met on the 5th of May.") == "the 5th of May=2025-05-05");
    CHECK(timeml("These days it rains; back then, in those days, it was dry.")
          == "These days=PRESENT_REF; back then=PAST_REF; those days=PAST_REF");
    CHECK(timeml("It went on for years.") == "years=PXY");
    CHECK(timeml("It ended months of talks.") == "months=PXM");
    CHECK(timeml("It lasts two to three days.") == "two=P2D; three days=P3D");
    CHECK(timeml("It lasts between 60 and 90 days.") == "60=P60D; 90 days=P90D");
    CHECK(timeml("It was hidden in the past.") == "the past=PAST_REF");
    CHECK(timeml("It holds for the time being as costs fall.") == "the time being=PRESENT_REF");
    CHECK(timeml("Sales rose for a third straight year.") == "a third straight year=2025");
    CHECK(timeml("He later left, and at one point wept.") == "later=FUTURE_REF; at one point=PAST_REF");
    CHECK(timeml("It opens no later than May 3.") == "May 3=2026-05-03");
    CHECK(timeml("It opens in 1994 or later, at a later stage.") == "1994=1994");
    CHECK(timeml("Sales rose for the fourth week in a row.") == "the fourth week in a row=2025-W44");
    CHECK(timeml("It was the week's busiest day.") == "the week=2025-W44");
    CHECK(dates_of("It was the week's busiest day.") == "");
    CHECK(timeml("It failed in the early years of the war.") == "the early years=PXY");
    CHECK(dates_of("It failed in the early years of the war.") == "");
    CHECK(timeml("The former mayor spoke.") == "");
    CHECK(timeml("Their most recent mill burnt.") == "");
    CHECK(timeml("The 2019 Harbour Summit and the Annual Meeting of Millers were dull.") == "2019=2019");
    CHECK(timeml("The now-closed mill burnt.") == "");
}

TEST_CASE("reader/date: by TimeML what a text has told is \"that time\", and a record's unit is the one that is on")
{
    const auto timeml = [](std::string_view text) { return dates_of(text, lede::convention::timeml); };
    CHECK(timeml("It fell on Nov. 3, 2024; by that time he was king.")
          == "Nov. 3, 2024=2024-11-03; that time=2024-11-03");
    CHECK(timeml("It fell in May 2024; until that time he was king.") == "May 2024=2024-05; that time=2024-05");
    CHECK(timeml("It fell in 2024; before that time he was king.") == "2024=2024; that time=2024");
    CHECK(timeml("By that time he was king.") == "that time=PRESENT_REF");
    CHECK(timeml("That time he won.") == "");
    CHECK(timeml("Millers had their best week since May.") == "week=2025-W44; May=2025-05");
    CHECK(timeml("It was the wettest month since 1998.") == "month=2025-10; 1998=1998");
    CHECK(timeml("It was a good day since the vote.") == "");
    CHECK(dates_of("Millers had their best week since May.") == "May=2025-05");
    CHECK(dates_of("It was dry in the week since May 3.") == "May 3=2025-05-03");
}

TEST_CASE("reader/date: since and until leave one side open")
{
    const std::string text = "They have met since 2014. It stays shut until November 4.";
    const auto found = lede::find(text, tests::published());
    REQUIRE(found.size() == 2);
    const lede::timex& since = *found[0].as_date();
    CHECK(since.start.has_value());
    CHECK_FALSE(since.end_excl);
    CHECK(since.written.view() == "2014/..");
    const lede::timex& until = *found[1].as_date();
    CHECK_FALSE(until.start);
    CHECK(until.end_excl.has_value());
    CHECK(until.written.view() == "../XXXX-11-04");
}

TEST_CASE("reader/date: business days of a stretch have an interval of their own")
{
    const auto ahead = lede::find("It will last for the next five business days.", tests::published());
    REQUIRE(ahead.size() == 1);
    CHECK(ahead[0].as_date()->start == std::chrono::local_days{std::chrono::year{2025} / 11 / 3});
    CHECK(ahead[0].as_date()->end_excl == std::chrono::local_days{std::chrono::year{2025} / 11 / 8});
    const auto week = lede::find("They meet this workweek.", tests::published());
    REQUIRE(week.size() == 1);
    CHECK(week[0].as_date()->start == std::chrono::local_days{std::chrono::year{2025} / 10 / 27});
    CHECK(week[0].as_date()->end_excl == std::chrono::local_days{std::chrono::year{2025} / 11 / 1});
}
