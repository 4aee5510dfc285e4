#include "dated.hpp"

#include <doctest/doctest.h>

namespace {
using lede::modifier;
// clang-format off
const tests::dated_row corpus[] = {
    {"Friday morning",                                "Friday morning",                        "2025-10-31TMO"},
    {"the night of May 3, 2021",                      "the night of May 3, 2021",              "2021-05-03TNI"},
    {"the morning of May 3",                          "the morning of May 3",                  "2025-05-03TMO"},
    {"the early morning hours of May 3",              "the early morning hours of May 3",      "2025-05-03TMO", modifier::start},
    {"mid-afternoon yesterday",                       "mid-afternoon yesterday",               "2025-10-30TAF", modifier::mid},
    {"early last month",                              "early last month",                      "2025-09", modifier::start},
    {"mid-2014",                                      "mid-2014",                              "2014", modifier::mid},
    {"the end of 2014",                               "the end of 2014",                       "2014", modifier::end},
    {"earlier this week",                             "earlier this week",                     "2025-W44", modifier::start},
    {"later on today",                                "later on today",                        "2025-10-31", modifier::end},
    {"mid-year",                                      "mid-year",                              "2025", modifier::mid},
    {"the first half of the decade",                  "the first half of the decade",          "202", modifier::start},
    {"the latter half of September",                  "the latter half of September",          "2025-09", modifier::end},
    {"the first half of 2009",                        "the first half of 2009",                "2009-H1"},
    {"the rest of 2025",                              "the rest of 2025",                      "2025", modifier::end},
    {"Friday, at 3 p.m.",                             "Friday, at 3 p.m.",                     "2025-10-31T15:00"},
    {"Nov. 4 at noon",                                "Nov. 4 at noon",                        "2025-11-04T12:00"},
    {"Nov. 4, about noon",                            "Nov. 4, about noon",                    "2025-11-04T12:00"},
    {"Friday at 7",                                   "Friday at 7",                           "2025-10-31T07:00"},
    {"Friday before 5 p.m.",                          "Friday before 5 p.m.",                  "2025-10-31T17:00", modifier::before},
    {"Nov. 4, after 9 p.m.",                          "Nov. 4, after 9 p.m.",                  "2025-11-04T21:00", modifier::after},
    {"Friday at 7 sites",                             "Friday",                                "2025-10-31"},
    {"Friday night at 8",                             "Friday night at 8",                     "2025-10-31T20:00"},
    {"Monday early morning",                          "Monday early morning",                  "2025-10-27TMO", modifier::start},
    {"2025-11-04T15:00Z",                             "2025-11-04T15:00Z",                     "2025-11-04T15:00Z"},
    {"next year at 6 p.m.",                           "next year",                             "2026"},
    {"3 p.m. on Friday",                              "3 p.m. on Friday",                      "2025-10-31T15:00"},
    {"9 a.m. Tuesday",                                "9 a.m. Tuesday",                        "2025-10-28T09:00"},
    {"noon on Nov. 4",                                "noon on Nov. 4",                        "2025-11-04T12:00"},
    {"3 p.m. on March",                               "3 p.m.",                                "2025-10-31T15:00"},
    {"midday the 1832",                               "midday",                                "2025-10-31TMI"},
    {"tomorrow morning, May 3",                       "tomorrow morning",                      "2025-11-01TMO"},
    {"morning, May 3",                                "morning, May 3",                        "2025-05-03TMO"},
    {"7 on Friday",                                   "7 on Friday",                           "2025-10-31T07:00"},
    {"8:30 this morning",                             "8:30 this morning",                     "2025-10-31T08:30"},
    {"this afternoon at 3",                           "this afternoon at 3",                   "2025-10-31T15:00"},
    {"this morning",                                  "this morning",                          "2025-10-31TMO"},
    {"last night",                                    "last night",                            "2025-10-30TNI"},
    {"that evening",                                  "that evening",                          "2025-10-31TEV"},
    {"the vote",                                      "",                                      ""},
    {"early talks",                                   "",                                      ""},
    {"late in the day",                               "late in the day",                       "2025-10-31", modifier::end},
    {"later in the week",                             "later in the week",                     "2025-W44", modifier::end},
    {"Friday for 8 p.m.", "Friday for 8 p.m.", "2025-10-31T20:00"},
    {"11/4/2025-15:00", "11/4/2025-15:00", "2025-11-04T15:00"},
    {"9 tomorrow", "9 tomorrow", "2025-11-01T09:00"},
    {"8:23 AM · Jul 9", "8:23 AM · Jul 9", "2025-07-09T08:23"},
    {"today pm", "today pm", "2025-10-31TAF"},
    {"tomorrow AM", "tomorrow AM", "2025-11-01TMO"},
    {"today am I", "today", "2025-10-31"},
    {"Sat at 5", "Sat at 5", "2025-10-25T05:00"},
    {"Tue 3 p.m.", "Tue 3 p.m.", "2025-10-28T15:00"},
    {"sat at 5", "sat", "2025-10-25"},
    {"1500 GMT", "1500 GMT", "2025-10-31T15:00Z"},
    {"1140 a.m.", "1140 a.m.", "2025-10-31T11:40"},
    {"the end of around next week", "the end of around next week", "2025-W45", modifier::end},
};
// clang-format on
} // namespace

TEST_CASE("grammar/moment") { tests::check_dated(corpus, lede::grammar::point); }
