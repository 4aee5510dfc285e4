// How far the reader looks around a phrase: sentences of our own, with a word put in more and more often.
#include "../reach.hpp"
#include "../reference.hpp"

#include <lede/find.hpp>

#include <doctest/doctest.h>

#include <string>
#include <string_view>

namespace {

using tests::reach_row;

/// Of the last mention its date's value, its meeting's place or its person's titles and name: "Lund: head of Banks".
std::string told(const std::string& text)
{
    const auto found = lede::find(text, tests::published());
    if (found.empty()) return {};
    const lede::mention& m = found.back();
    if (const lede::timex* d = m.as_date()) return std::string{d->value.view()};
    if (const lede::meeting* meeting = m.as_meeting())
        return "meeting" + std::string{meeting->venue.empty() ? "" : " in "} + std::string{meeting->venue.in(text)};
    std::string out{m.as_person()->name.family.in(text)};
    for (const lede::title& t : m.as_person()->titles) out.append(": ").append(t.where.in(text).substr(0, 9));
    return out;
}

// clang-format off
const reach_row dates[] = {
    {"They will meet* so* on Monday.", 21, "2025-11-03"},
    {"Monday* so* they will meet.", 22, "2025-11-03"},
    {"It will not* now* be held on Monday.", 1, "2025-11-03"},
    {"It may* have been* held on Monday.", 1, "2025-11-03"},
    {"It will open* so* in two years.", 13, "2027"},
    {"It has to be done* so* in two years.", 12, "2027"},
    {"On Tuesday* so*, at 3 p.m., it rained.", 21, "2025-10-28T15:00"},
    {"It was on 11/20,* 11/21,* 11/22 or 11/25.", 4, "2025-11-25"},
};
const reach_row meetings[] = {
    {"The 5th* Fish* Forum opened.", 12, "meeting"},
    {"The 5th Harbour Forum (FI* FI*) in Oslo opened.", 5, "meeting in Oslo"},
};
const reach_row persons[] = {
    {"Jon Vale (so* so*), a judge, left.", 7, "Vale: judge"},
    {"Jon Vale, who was* later* a judge, left.", 6, "Vale: judge"},
    {"Ann Holt, director of* Fish* Bank, left.", 15, "Holt: director "},
    {"Ann Holt, director for loans* at Nordbank*, left.", 7, "Holt: director "},
    {"President Ann* Ann* Holt left.", 1, "Holt: President"},
    {"Presidents Ann Holt, Jon Vale* , Ivo Roth* and Ida Lund left.", 5, "Lund: President"},
};
// clang-format on

} // namespace

TEST_CASE("reader/reach: dates") { tests::check_reach(dates, told); }
TEST_CASE("reader/reach: meetings") { tests::check_reach(meetings, told); }
TEST_CASE("reader/reach: persons") { tests::check_reach(persons, told); }
