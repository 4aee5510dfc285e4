#include "dated.hpp"

#include <doctest/doctest.h>

namespace {
// clang-format off
const tests::dated_row corpus[] = {
    {"two Sundays from now", "two Sundays from now", "2025-11-09"},
    {"three Fridays ago", "three Fridays ago", "2025-10-10"},
    {"2 thursdays ago", "2 thursdays ago", "2025-10-23"},
    {"the first Monday after Easter", "the first Monday after Easter", "2025-04-21"},
    {"third Tuesday before May 3", "third Tuesday before May 3", "2025-04-15"},
    {"the first Monday after the vote", "", ""},
    {"the closest Friday to May 3", "the closest Friday to May 3", "2025-05-02"},
    {"the second closest Christmas to today", "the second closest Christmas to today", "2024-12-25"},
    {"the closest thing to Christmas", "", ""},
    {"Thanksgiving in two years", "Thanksgiving in two years", "2027-11-25"},
    {"Easter three years ago", "Easter three years ago", "2022-04-17"},
    {"Thanksgiving in nine months", "Thanksgiving in nine months", "2026-11-26"},
    {"the best Easter in two years", "", ""},
    {"15 minutes out", "15 minutes out", "2025-10-31TXX"},
    {"15 minutes out of", "", ""},
    {"next Monday +12 days", "next Monday +12 days", "2025-11-15"},
    {"Dec. 29 - 2 days", "Dec. 29 - 2 days", "2025-12-27"},
    {"two weeks out, polls", "", ""},
    {"the Monday before Thanksgiving", "the Monday before Thanksgiving", "2025-11-24"},
    {"the Tuesday after Nov. 1", "the Tuesday after Nov. 1", "2025-11-04"},
    {"the Friday after Monday", "", ""},
    {"Monday before Thanksgiving", "", ""},
};
// clang-format on
} // namespace

TEST_CASE("grammar/counted_from") { tests::check_dated(corpus, lede::grammar::offset); }
