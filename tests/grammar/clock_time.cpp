#include "dated.hpp"

#include <doctest/doctest.h>

namespace {
// clang-format off
const tests::dated_row corpus[] = {
    // text                             what is taken                        value
    {"3 p.m.",                           "3 p.m.",                            "2025-10-31T15:00"},
    {"10:30 a.m.",                       "10:30 a.m.",                        "2025-10-31T10:30"},
    {"3pm",                              "3pm",                               "2025-10-31T15:00"},
    {"3 PM",                             "3 PM",                              "2025-10-31T15:00"},
    {"seven thirty p.m.",                "seven thirty p.m.",                 "2025-10-31T19:30"},
    {"5 o'clock",                        "5 o'clock",                         "2025-10-31T05:00"},
    {"6.45 p.m.",                        "6.45 p.m.",                         "2025-10-31T18:45"},
    {"6.45 points",                      "",                                  ""},
    {"15:00",                            "15:00",                             "2025-10-31T15:00"},
    {"14:58:20",                         "14:58:20",                          "2025-10-31T14:58:20"},
    {"10:30:15",                         "10:30:15",                          "2025-10-31T10:30:15"},
    {"ten a.m.",                         "ten a.m.",                          "2025-10-31T10:00"},
    {"7:30 in the morning",              "7:30 in the morning",               "2025-10-31T07:30"},
    {"05:30 hrs",                        "05:30 hrs",                         "2025-10-31T05:30"},
    {"0800 GMT",                         "0800 GMT",                          "2025-10-31T08:00Z"},
    {"10:30 a.m. (0730 GMT)",            "10:30 a.m. (0730 GMT)",             "2025-10-31T10:30"},
    {"10:30 a.m. (0735 GMT) Friday",     "10:30 a.m. (0735 GMT) Friday",      "2025-10-31T10:30"},
    {"10:30 a.m. (a draw)",              "10:30 a.m.",                        "2025-10-31T10:30"},
    {"2010 et al.",                      "2010",                              "2010"},
    {"noon",                             "noon",                              "2025-10-31T12:00"},
    {"midnight",                         "midnight",                          "2025-10-31T24:00"},
    {"12 noon",                          "12 noon",                           "2025-10-31T12:00"},
    {"midday",                           "midday",                            "2025-10-31TMI"},
    {"half past three",                  "half past three",                   "2025-10-31T03:30"},
    {"quarter to five p.m.",             "quarter to five p.m.",              "2025-10-31T16:45"},
    {"a quarter past 6",                 "a quarter past 6",                  "2025-10-31T06:15"},
    {"ten past six",                     "ten past six",                      "2025-10-31T06:10"},
    {"20 minutes before noon",           "20 minutes before noon",            "2025-10-31T11:40"},
    {"3 in the afternoon",               "3 in the afternoon",                "2025-10-31T15:00"},
    {"11 at night",                      "11 at night",                       "2025-10-31T23:00"},
    {"25:00",                            "",                                  ""},
    {"3:75",                             "",                                  ""},
    {"3:1",                              "",                                  ""},
    {"Friday at 1500 hours",             "Friday at 1500 hours",              "2025-10-31T15:00"},
    {"1140 a.m.", "1140 a.m.", "2025-10-31T11:40"},
    {"715pm", "715pm", "2025-10-31T19:15"},
    {"9.am", "9.am", "2025-10-31T09:00"},
    {"3 p . m .", "3 p . m .", "2025-10-31T15:00"},
    {"10 oclock", "10 oclock", "2025-10-31T10:00"},
    {"3 in the morning", "3 in the morning", "2025-10-31T03:00"},
    {"Friday morning", "Friday morning", "2025-10-31TMO"},
    {"20 minutes past three", "20 minutes past three", "2025-10-31T03:20"},
    {"five minutes to three", "five minutes to three", "2025-10-31T02:55"},
    {"five to ten", "", ""},
    {"10:30 a.m. EST", "10:30 a.m. EST", "2025-10-31T10:30"},
    {"15:00 GMT", "15:00 GMT", "2025-10-31T15:00Z"},
    {"3 o'clock", "3 o'clock", "2025-10-31T03:00"},
    {"1:0", "", ""},
    {"2025-11-04T13:15:30Z", "2025-11-04T13:15:30Z", "2025-11-04T13:15:30Z"},
    {"2025-11-04T150000+09:00", "2025-11-04T150000+09:00", "2025-11-04T15:00:00+09:00"},
    {"1030 hrs", "1030 hrs", "2025-10-31T10:30"},
    {"05:30hrs", "05:30hrs", "2025-10-31T05:30"},
    {"10 a.m. ET/7 a.m. PT", "10 a.m. ET/7 a.m. PT", "2025-10-31T10:00"},
    {"10 a.m./7 p.m. PT", "10 a.m.", "2025-10-31T10:00"},
};
// clang-format on
} // namespace

TEST_CASE("grammar/clock_time") { tests::check_dated(corpus, lede::grammar::point); }
