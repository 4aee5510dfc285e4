#include "dated.hpp"

#include <doctest/doctest.h>

namespace {
using lede::modifier;
// clang-format off
const tests::dated_row corpus[] = {
    {"each year",                                     "each year",                             "P1Y"},
    {"Mondays",                                       "Mondays",                               "XXXX-WXX-1"},
    {"Tuesday nights",                                "Tuesday nights",                        "XXXX-WXX-2TNI"},
    {"Mondays at 9 a.m.",                             "Mondays at 9 a.m.",                     "XXXX-WXX-1T09:00"},
    {"every evening at 7:13 p.m.",                    "every evening at 7:13 p.m.",            "XXXX-XX-XXT19:13"},
    {"every Friday",                                  "every Friday",                          "XXXX-WXX-5"},
    {"every two weeks",                               "every two weeks",                       "P2W"},
    {"every other day",                               "every other day",                       "P2D"},
    {"every morning",                                 "every morning",                         "XXXX-XX-XXTMO"},
    {"every weekday",                                 "every weekday",                         "P1WD"},
    {"each July",                                     "each July",                             "XXXX-07"},
    {"twice a month",                                 "twice a month",                         "P1M"},
    {"once per year",                                 "once per year",                         "P1Y"},
    {"three times a week",                            "three times a week",                    "P1W"},
    {"several times a day",                           "several times a day",                   "P1D"},
    {"a year",                                        "a year",                                "P1Y"},
    {"per month",                                     "per month",                             "P1M"},
    {"daily",                                         "daily",                                 "P1D"},
    {"annual",                                        "annual",                                "P1Y"},
    {"semi-annually",                                 "semi-annually",                         "P6M"},
    {"quarterly",                                     "quarterly",                             "P3M"},
    {"bi-weekly",                                     "bi-weekly",                             "P2W"},
    {"weekdays",                                      "weekdays",                              "P1WD"},
    {"weekends",                                      "weekends",                              "XXXX-WXX-WE"},
    {"weekday",                                       "",                                      ""},
    {"15 a year",                                     "",                                      ""},
    {"Monday",                                        "",                                      ""},
    {"times a week",                                  "",                                      ""},
    {"every week at 9 a.m.", "every week at 9 a.m.", "P1W"},
    {"every two weeks at 9 a.m.", "every two weeks at 9 a.m.", "P2W"},
    {"every other day at 9 a.m.", "every other day at 9 a.m.", "P2D"},
    {"every weekend at 9 a.m.", "every weekend at 9 a.m.", "XXXX-WXX-WET09:00"},
    {"every weekday at 9 a.m.", "every weekday at 9 a.m.", "P1WD"},
    {"every day at 6 a.m.", "every day at 6 a.m.", "XXXX-XX-XXT06:00"},
    {"3 p.m. each day", "3 p.m. each day", "XXXX-XX-XXT15:00"},
    {"6 a.m. daily", "6 a.m. daily", "XXXX-XX-XXT06:00"},
    {"everyday 6am", "everyday 6am", "XXXX-XX-XXT06:00"},
    {"Friday mornings", "Friday mornings", "XXXX-WXX-5TMO"},
    {"first Monday of every month and", "first Monday of every month", "P1M"},
    {"last business day of every quarter", "last business day of every quarter", "P1Q"},
    {"first and third Wednesday of each month", "first and third Wednesday of each month", "P1M"},
    {"15th day of each calendar month", "15th day of each calendar month", "P1M"},
    {"first Monday of May", "", ""},
    {"first of each month", "", ""},
    {"first Monday of the month", "", ""},
    {"every third day", "every third day", "P3D"},
    {"every 10th year", "every 10th year", "P10Y"},
    {"every second Friday", "every second Friday", "XXXX-WXX-5"},
    {"every third Friday in", "every third Friday", "XXXX-WXX-5"},
    {"every second Tuesday of the month", "every second Tuesday of the month", "P1M"},
    {"every third man", "", ""},
    {"every 4th July", "every 4th July", "XXXX-07-04"},
    {"weekends at 9 a.m.", "weekends at 9 a.m.", "XXXX-WXX-WET09:00"},
};
// clang-format on
} // namespace

TEST_CASE("grammar/recurrence") { tests::check_dated(corpus, lede::grammar::recurring); }
