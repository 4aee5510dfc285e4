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
    {"the Saturday closest to January 31", "the Saturday closest to January 31", "2025-02-01"},
    {"the Sunday nearest 11 November", "the Sunday nearest 11 November", "2025-11-09"},
    {"the Sunday nearest to 9 November 2025", "the Sunday nearest to 9 November 2025", "2025-11-09"},
    {"the Thursday closest to 9 November 2025", "the Thursday closest to 9 November 2025", "2025-11-06"},
    {"the Wednesday closest to 9 November 2025", "the Wednesday closest to 9 November 2025", "2025-11-12"},
    {"the Sun. nearest 11 November", "the Sun. nearest 11 November", "2025-11-09"},
    {"the nearest Fri to May 3", "the nearest Fri to May 3", "2025-05-02"},
    {"the nearest fri to May 3", "", ""},
    {"the nearest Friday to May 3", "the nearest Friday to May 3", "2025-05-02"},
    {"the closest Friday to May 3", "the closest Friday to May 3", "2025-05-02"},
    {"the second closest Christmas to today", "the second closest Christmas to today", "2024-12-25"},
    {"the third nearest May 3 to Easter 2021", "the third nearest May 3 to Easter 2021", "2022-05-03"},
    {"the nearest February 29 to May 3, 2022", "the nearest February 29 to May 3, 2022", "2024-02-29"},
    {"the closest thing to Christmas", "", ""},
    {"the closest May to Easter", "", ""},
    {"the closest May 2011 to Easter", "", ""},
    {"the closest 3 p.m. to Easter", "", ""},
    {"the closest last Friday to Easter", "", ""},
    {"the Saturday closest to them", "", ""},
    {"the Saturday closest January 31", "", ""},
    {"Christmas two years ago", "Christmas two years ago", "2023-12-25"},
    {"May 3 ten years ago", "May 3 ten years ago", "2015-05-03"},
    {"March a year ago", "March a year ago", "2024-03"},
    {"Easter three months ago", "Easter three months ago", "2025-04-20"},
    {"Easter two weeks ago", "", ""},
    {"Easter two or three years ago", "", ""},
    {"Monday two years ago", "", ""},
    {"May 2011 two years ago", "", ""},
    {"Thanksgiving in two years", "Thanksgiving in two years", "2027-11-25"},
    {"Easter in nine months", "Easter in nine months", "2026-04-05"},
    {"the best Easter in two years", "", ""},
    {"Thursday week is best", "Thursday week", "2025-11-13"},
    {"Monday fortnight.", "Monday fortnight", "2025-11-17"},
    {"a week on Friday", "a week on Friday", "2025-11-07"},
    {"a fortnight on Monday", "a fortnight on Monday", "2025-11-17"},
    {"Thursday week-long talks", "", ""},
    {"a week Friday", "", ""},
    {"the Monday before Thanksgiving", "the Monday before Thanksgiving", "2025-11-24"},
    {"the Tuesday after Nov. 1", "the Tuesday after Nov. 1", "2025-11-04"},
    {"the Friday after Monday", "", ""},
    {"Monday before Thanksgiving", "", ""},
};
// clang-format on
} // namespace

TEST_CASE("grammar/counted_from") { tests::check_dated(corpus, lede::grammar::offset); }
