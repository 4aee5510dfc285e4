#include "dated.hpp"

#include <doctest/doctest.h>

namespace {
using lede::modifier;
// clang-format off
const tests::dated_row corpus[] = {
    {"8-9 a.m.",                                      "8-9 a.m.",                              "2025-10-31T08:00/2025-10-31T09:00"},
    {"2:00 to 2:30 pm",                               "2:00 to 2:30 pm",                       "2025-10-31T14:00/2025-10-31T14:30"},
    {"9.30-11 a.m.", "9.30-11 a.m.", "2025-10-31T09:30/2025-10-31T11:00"},
    {"7.30 to 9pm", "7.30 to 9pm", "2025-10-31T19:30/2025-10-31T21:00"},
    {"9.30-11 percent", "", ""},
    {"between 9.30 and 4.30 p.m.", "between 9.30 and 4.30 p.m.", "2025-10-31T09:30/2025-10-31T16:30"},
    {"Nov. 14 from 9:30 a.m. for seven hours", "Nov. 14 from 9:30 a.m. for seven hours", "2025-11-14T09:30/PT7H"},
    {"Nov. 14, for two hours from noon", "Nov. 14, for two hours from noon", "2025-11-14T12:00/PT2H"},
    {"Nov. 14 for two hours from home", "", ""},
    {"Nov. 14 for two days from noon", "", ""},
    {"for two hours from noon", "", ""},
    {"from 9:30 a.m. for seven hours", "", ""},
    {"10:30 to 3",                                    "10:30 to 3",                            "2025-10-31T10:30/2025-10-31T15:00"},
    {"between 3.15 and 5 p.m.", "between 3.15 and 5 p.m.", "2025-10-31T15:15/2025-10-31T17:00"},
    {"between 3 and 8 am",                            "between 3 and 8 am",                    "2025-10-31T03:00/2025-10-31T08:00"},
    {"Tuesday, 2-4 p.m.",                             "Tuesday, 2-4 p.m.",                     "2025-10-28T14:00/2025-10-28T16:00"},
    {"Nov. 4 from 10 a.m. to noon",                   "Nov. 4 from 10 a.m. to noon",           "2025-11-04T10:00/2025-11-04T12:00"},
    {"2 to 4 p.m. on Tuesday",                        "2 to 4 p.m. on Tuesday",                "2025-10-28T14:00/2025-10-28T16:00"},
    {"10 to 2 p.m.",                                  "10 to 2 p.m.",                          "2025-10-31T10:00/2025-10-31T14:00"},
    {"10 p.m. to 2 a.m.",                             "10 p.m. to 2 a.m.",                     "2025-10-31T22:00/2025-11-01T02:00"},
    {"8-9 people",                                    "",                                      ""},
    {"3 to 4",                                        "",                                      ""},
    {"Wednesday from 10 to 4", "Wednesday from 10 to 4", "2025-10-29T10:00/2025-10-29T16:00"},
    {"next Monday 6-8", "next Monday 6-8", "2025-11-03T06:00/2025-11-03T08:00"},
    {"Friday 2 to 4 p.m.", "Friday 2 to 4 p.m.", "2025-10-31T14:00/2025-10-31T16:00"},
    {"Monday 6-3", "", ""},
    {"between 3 and 5 on Friday", "between 3 and 5 on Friday", "2025-10-31T03:00/2025-10-31T05:00"},
    {"between 9:30-4:30 p.m.", "between 9:30-4:30 p.m.", "2025-10-31T09:30/2025-10-31T16:30"},
    {"the 17 from 2 to 4 p.m.", "the 17 from 2 to 4 p.m.", "2025-10-17T14:00/2025-10-17T16:00"},
};
const tests::dated_row put_off[] = {
    {"3 p.m. appointment to 4.", "3 p.m. appointment to 4", "2025-10-31T15:00/2025-10-31T16:00"},
    {"ten a.m. meeting to eleven", "ten a.m. meeting to eleven", "2025-10-31T10:00/2025-10-31T11:00"},
    {"3 p.m. conference to 4.", "3 p.m. conference to 4", "2025-10-31T15:00/2025-10-31T16:00"},
    {"ten a.m. session to eleven", "ten a.m. session to eleven", "2025-10-31T10:00/2025-10-31T11:00"},
    {"3 p.m. meeting to 4 towns", "", ""},
    {"3 p.m. train to 4.", "", ""},
};
// clang-format on
} // namespace

TEST_CASE("grammar/hours") { tests::check_dated(corpus, lede::grammar::range); }

TEST_CASE("grammar/hours: an hour that is put off") { tests::check_dated(put_off, lede::grammar::pair); }

TEST_CASE("grammar/hours: a length told with its start has an end")
{
    lede::timex t;
    tests::dated("Nov. 14 from 9:30 a.m. for seven hours", lede::grammar::range, t);
    CHECK(t.start == std::chrono::local_days{std::chrono::year{2025} / 11 / 14} + std::chrono::minutes{9 * 60 + 30});
    CHECK(
        t.end_excl == std::chrono::local_days{std::chrono::year{2025} / 11 / 14} + std::chrono::minutes{16 * 60 + 30});
}
