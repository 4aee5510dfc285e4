#include "dated.hpp"

#include <doctest/doctest.h>

namespace {
// clang-format off
const tests::dated_row corpus[] = {
    {"9a", "9a", "2025-10-31T09:00"},
    {"9:00p", "9:00p", "2025-10-31T21:00"},
    {"A4", "", ""},
    {"11ish", "11ish", "2025-10-31T11:00"},
    {"10:30:15", "10:30:15", "2025-10-31T10:30:15"},
    {"3 p . m .", "3 p . m .", "2025-10-31T15:00"},
    {"3 p m", "3 p m", "2025-10-31T15:00"},
    {"1140 a.m.", "1140 a.m.", "2025-10-31T11:40"},
    {"715pm", "715pm", "2025-10-31T19:15"},
};
// clang-format on
} // namespace

TEST_CASE("grammar/short_time") { tests::check_dated(corpus, lede::grammar::point); }
