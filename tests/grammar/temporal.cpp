#include "dated.hpp"

#include <doctest/doctest.h>

namespace {
using lede::modifier;
// clang-format off
const tests::dated_row points[] = {
    {"the 15th",               "the 15th",              "2025-11-15"},
    {"the 15th at noon",       "the 15th at noon",      "2025-11-15T12:00"},
    {"the morning",            "the morning",           "2025-10-31TMO"},
    {"late at night",          "late at night",         "2025-10-31TNI", modifier::end},
    {"the middle of the night","the middle of the night", "2025-10-31TNI", modifier::mid},
    {"early in the morning",   "early in the morning",  "2025-10-31TMO", modifier::start},
    {"the evening hours",      "the evening hours",     "2025-10-31TEV"},
    {"the first", "the first", "2025-11-01"},
    {"at 7", "", ""},
    {"about 615", "", ""},
    {"thu", "thu", "2025-10-30"},
    {"Fri.", "Fri.", "2025-10-31"},
    {"the 15 mills",           "",                      ""},
};
const tests::dated_row references[] = {
    {"recently",               "recently",              "PAST_REF"},
    {"now",                    "now",                   "PRESENT_REF"},
    {"soon",                   "soon",                  "FUTURE_REF"},
    {"the past, they",         "the past",              "PAST_REF"},
    {"the future.",            "the future",            "FUTURE_REF"},
    {"a later date.",          "a later date",          "FUTURE_REF"},
    {"the time being,",        "the time being",        "PRESENT_REF"},
    {"the long term",          "the long term",         "FUTURE_REF"},
    {"the near term looks good","the near term",        "FUTURE_REF"},
    {"the near future",        "the near future",       "FUTURE_REF"},
    {"the recent past",        "the recent past",       "PAST_REF"},
    {"very soon",              "very soon",             "FUTURE_REF"},
    {"most recently",          "most recently",         "PAST_REF"},
    {"this period",            "this period",           "PRESENT_REF"},
    {"that same period",       "that same period",      "PRESENT_REF"},
    {"the past president",     "",                      ""},
    {"the period",             "",                      ""},
};
// clang-format on
} // namespace

TEST_CASE("grammar/temporal") { tests::check_dated(points, lede::grammar::point); }
TEST_CASE("grammar/temporal: vague references") { tests::check_dated(references, lede::grammar::vague); }
