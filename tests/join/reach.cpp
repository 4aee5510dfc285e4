// How far the join looks for what belongs together: sentences of our own, with a word put in more and more often.
#include "../reach.hpp"
#include "../reference.hpp"

#include <lede/read.hpp>

#include <doctest/doctest.h>

#include <string>
#include <string_view>

namespace {

using tests::reach_row;

/// The people, dates and places of the first event: "Lund 2025-05-03 in Oslo".
std::string told(const std::string& text)
{
    const lede::reading all = lede::read(text, tests::published());
    std::string out;
    const auto add = [&](std::string_view s) { out.append(out.empty() ? "" : " ").append(s); };
    for (const lede::link& l : all.links) {
        if (l.event != 0) continue;
        const lede::mention& m = all.mentions[l.mention];
        if (const lede::person* p = m.as_person()) add(p->name.family.in(text));
        if (const lede::timex* d = m.as_date()) add(d->value.view());
        if (l.as == lede::role::host || l.as == lede::role::chair) add(l.as == lede::role::host ? "(host)" : "(chair)");
    }
    if (!all.events.empty() && !all.events[0].venue.empty()) add("in"), add(all.events[0].venue.in(text));
    return out;
}

// clang-format off
const reach_row people[] = {
    // behind the person
    {"The 5th Harbour Forum ended. Minister Ida Lund* so*, the host, wept.", 6, "Lund (host)"},
    {"Minister Ida Lund told the* old* 5th Harbour Forum of it.", 1, "Lund"},
    {"Minister Ida Lund sang* very* well at the 5th Harbour Forum.", 10, "Lund"},
    {"Minister Ida Lund flew to Oslo for* very* the 5th Harbour Forum.", 1, "Lund in Oslo"},
    {"The 5th Harbour Forum ended. Minister Ida Lund will give* very* a keynote.", 2, "Lund"},
    {"Minister Ida Lund* so* spoke to the 5th Harbour Forum.", 8, "Lund"},
    {"Minister Ida Lund spoke* very* long to the 5th Harbour Forum.", 5, "Lund"},
    {"Minister Ida Lund spoke to* very* old 5th Harbour Forum.", 1, "Lund"},
    {"Norway will send* even* Trade Minister Ida Lund to the 5th Harbour Forum.", 5, "Lund"},
    {"Norway will send Trade Minister Ida Lund* even* to the 5th Harbour Forum.", 4, "Lund"},
    {"Norway will send Trade Minister Ida Lund to* even* the 5th Harbour Forum.", 1, "Lund"},
    {"Minister Ida Lund reported on* very* her trip to the 5th Harbour Forum.", 4, "Lund"},
    {"Minister Ida Lund reported on her trip to* very* the 5th Harbour Forum.", 1, "Lund"},
    {"Minister Ida Lund said that she would* very* attend the 5th Harbour Forum.", 2, "Lund"},
    // before the person
    {"At* the* 5th Harbour Forum, Minister Ida Lund signed.", 7, "Lund"},
    {"Speaking* in* to the 5th Harbour Forum, Minister Ida Lund wept.", 2, "Lund"},
    {"The 5th Harbour Forum was chaired by* Vale,* Minister Ida Lund.", 20, "Lund (chair)"},
    {"The 5th Harbour Forum has speakers* so* among Minister Ida Lund.", 7, "Lund"},
    {"The 5th Harbour Forum ended. The Danish delegation* then* included Minister Ida Lund.", 3, "Lund"},
    {"5th Harbour Forum\n\nOne side was led by a man* so* and the other side by Minister Ida Lund.", 24, "Lund"},
    {"The 5th Harbour Forum opened.* Cod is dear.* Minister Ida Lund attended.", 7, "Lund"},
    {"The 5th Harbour Forum opened.* Cod is dear.* Minister Ida Lund took the floor.", 3, "Lund"},
    {"The 5th Harbour Forum ended. In attendance (* so*) Minister Ida Lund.", 5, "Lund"},
    {"The 5th Harbour Forum heard (* so*), Minister Ida Lund.", 5, "Lund"},
};
const reach_row places[] = {
    {"The 5th Harbour Forum was held* Here* in Oslo.", 15, "in Oslo"},
    {"They flew in Oslo on May 3, 2021, for* very* the 5th Harbour Forum.", 2, "2021-05-03 in Oslo"},
    {"They travel* so* to Oslo for the 5th Harbour Forum.", 29, "in Oslo"},
    {"In Oslo,* so* envoys opened the 5th Harbour Forum.", 25, "in Oslo"},
    {"In Oslo, envoys opened* so* the 5th Harbour Forum.", 25, "in Oslo"},
    {"She flew to Oslo, where* so* the 5th Harbour Forum opens.", 9, "in Oslo"},
    {"She flew to Oslo* so*, where the 5th Harbour Forum opens.", 4, "in Oslo"},
    {"The 5th Harbour Forum (Oslo,* Town,* 3 March 2021) was small.", 2, "2021-03-03 in Oslo"},
    {"Oslo will host* so* the 5th Harbour Forum. Fish is cheap in Oslo.", 2, "in Oslo"},
    {"The 5th Harbour Forum opened in the* so* port of Bergen.", 2, "in Bergen"},
};
const reach_row dates[] = {
    {"The 5th Harbour Forum, founded* so* in 1998, opened on March 12, 2021.", 4, "2021-03-12"},
    {"The 5th Harbour Forum sold* so* fish in 2021.", 1, "2021"},
    {"5th Harbour Forum\n\nOslo,* Ny,* 3 May 2021", 4, "2021-05-03 in Oslo"},
    {"The 5th Harbour Forum ended. The* so* talks were held on May 3, 2021.", 2, "2021-05-03"},
    {"The 5th Harbour Forum.* Fish swim.* They met on May 3, 2021.", 2, "2021-05-03"},
};
// clang-format on

} // namespace

TEST_CASE("join/reach: people") { tests::check_reach(people, told); }
TEST_CASE("join/reach: places") { tests::check_reach(places, told); }
TEST_CASE("join/reach: dates") { tests::check_reach(dates, told); }
