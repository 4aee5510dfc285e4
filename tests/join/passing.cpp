// What is told of which of two meetings: sentences of our own.
#include "../reference.hpp"

#include <lede/read.hpp>

#include <doctest/doctest.h>

#include <string>
#include <string_view>

namespace {

/// Of each event its dates, its venue and its people: "2021-03-12 in Oslo with Holt | in Bergen".
std::string told(std::string_view text)
{
    const lede::reading all = lede::read(text, tests::published());
    std::string out;
    for (std::uint32_t e = 0; e < all.events.size(); ++e) {
        std::string dates, people;
        for (const lede::link& l : all.links) {
            const lede::mention& m = all.mentions[l.mention];
            if (l.event != e) continue;
            if (const lede::person* p = m.as_person())
                people.append(people.empty() ? "with " : ", ").append(p->name.family.in(text));
            else if (l.as == lede::role::date)
                dates.append(dates.empty() ? "" : ", ").append(m.as_date()->value.view());
        }
        const std::string_view venue = all.events[e].venue.in(text);
        if (!venue.empty()) dates.append(dates.empty() ? "in " : " in ").append(venue);
        if (!dates.empty() && !people.empty()) dates += ' ';
        out.append(e > 0 ? " | " : "").append(dates).append(people);
    }
    return out;
}

struct row {
    std::string_view text, events;
};
// clang-format off
const row rows[] = {
    {"The 5th Harbour Forum opened in Oslo, and the 8th Lagoon Summit in Bergen. Judge Ann Holt addressed the Forum.",
     "in Oslo with Holt | in Bergen"},
    {"The 5th Harbour Forum opened in Oslo, and the 8th Lagoon Summit in Bergen. Judge Ann Holt addressed the forum, Mayor Ida Lund addressed the summit.",
     "in Oslo with Holt | in Bergen with Lund"},
    {"The 3rd Lagoon Meeting was in Bergen. The 5th Harbour Forum opened in Oslo. Judge Ann Holt addressed the meeting.",
     "in Bergen | in Oslo with Holt"},
    {"The 5th Harbour Forum opened in Oslo, and the 8th Lagoon Summit in Bergen. Judge Ann Holt addressed a forum.",
     "in Oslo | in Bergen with Holt"},
    {"The 5th Harbour Forum opened in Oslo. The 6th, in Bergen in 2027, will be chaired by Judge Ann Holt.",
     "in Oslo"},
    {"The 5th Harbour Forum opened in Oslo. Two years ago, at the 4th Harbour Forum in Bergen, it had rained. Judge Ann Holt took the floor.",
     "in Oslo with Holt | 2023 in Bergen"},
    {"Harbour calendar\n\n3 May 2025: 5th Harbour Forum\n4 May 2025: 4th Harbour Forum\nJudge Ann Holt took the floor.",
     "2025-05-03 | 2025-05-04 with Holt"},
    {"Judge Ann Holt: 5th Harbour Forum, Oslo\nMayor Ida Lund: the 8th Lagoon Summit, Bergen",
     "with Holt | with Lund"},
    {"He told Judge Ann Holt: 5th Harbour Forum, Oslo",
     ""},
    {"The 5th Harbour Forum ended. Envoys will meet again in 2027 for the 8th Lagoon Summit.",
     " | 2027"},
    {"The 5th Harbour Forum ended. The next stop is Bergen, where the 8th Lagoon Summit opens.",
     " | in Bergen"},
    {"The 5th Harbour Forum and the 8th Lagoon Summit will be held in Oslo in May 2026.",
     "2026-05 in Oslo | 2026-05 in Oslo"},
    {"The 5th Harbour Forum, with 90 guests, and the 8th Lagoon Summit will be held in Oslo in May 2026.",
     " | 2026-05 in Oslo"},
    {"After the 5th Harbour Forum, Minister Ida Lund flew to Rome, where she met Judge Ann Holt.",
     ""},
    {"The 5th Harbour Forum ended. Judge Ann Holt, who missed the 4th Harbour Forum, was among the guests.",
     "with Holt | "},
    {"Judge Ann Holt, who missed the 4th Harbour Forum, was among the guests of the 5th Harbour Forum.",
     " | with Holt"},
    {"The 5th Harbour Forum ended. It came before the 8th Lagoon Summit in Bergen. Judge Ann Holt took the floor.",
     "with Holt | in Bergen"},
    {"The 5th Harbour Forum ended. Ahead of next week's 8th Lagoon Summit in Bergen, Judge Ann Holt took the floor.",
     "with Holt | 2025-W45 in Bergen"},
    {"The 5th Harbour Forum ended. A text will go to the 8th Lagoon Summit in Bergen. Judge Ann Holt took the floor.",
     "with Holt | in Bergen"},
    {"The 5th Harbour Forum ended. Judge Ann Holt went on to the 8th Lagoon Summit in Bergen. Mayor Ida Lund took the floor.",
     " | in Bergen with Holt, Lund"},
    {"The 5th Harbour Forum ended. It was in preparation for the 8th Lagoon Summit. Judge Ann Holt took the floor.",
     "with Holt | "},
    {"The 5th Harbour Forum ended. A text will be adopted at the 8th Lagoon Summit in Bergen. Judge Ann Holt took the floor.",
     "with Holt | in Bergen"},
    {"The 5th Harbour Forum will open. A text will be adopted at the 8th Lagoon Summit in Bergen. Judge Ann Holt took the floor.",
     " | in Bergen with Holt"},
    {"The 5th Harbour Forum ended. The Forum took its cue from the 8th Lagoon Summit. Judge Ann Holt took the floor.",
     "with Holt | "},
    {"The 5th Harbour Forum ended. The Forum was dull and the 8th Lagoon Summit is near. Judge Ann Holt took the floor.",
     " | with Holt"},
    {"The Harbour Board held its 203rd meeting in Oslo.\n\nThe Lagoon Board held its 151st meeting in Bergen. Judge Ann Holt took the floor.",
     "in Oslo | in Bergen with Holt"},
    {"The 4th Harbour Forum failed in May. The 5th Harbour Forum opened in Oslo. Judge Ann Holt took the floor.",
     "2025-05 | in Oslo with Holt"},
    {"The 4th Harbour Forum failed in May. The 5th Harbour Forum is due in Oslo. Judge Ann Holt took the floor.",
     "2025-05 with Holt | in Oslo"},
    {"The 4th Session of the Harbour Board opened. It called for a 5th Session in Bergen. Judge Ann Holt took the floor.",
     "with Holt | in Bergen"},
    {"The 5th Harbour Forum ended. Judge Ann Holt, who left for the 8th Lagoon Summit, is ill. Mayor Ida Lund took the floor.",
     "with Lund | "},
    {"The 5th Harbour Forum ended. The 6th Harbour Forum will be held in Bergen. Judge Ann Holt will chair it.",
     " | in Bergen with Holt"},
    {"The 5th Harbour Forum ended. The 6th Harbour Forum will be held in Bergen. Judge Ann Holt took the floor.",
     "with Holt | in Bergen"},
    {"The 5th Harbour Forum opened in Oslo. The 8th Lagoon Summit is in Bergen. Judge Ann Holt will attend the two-day forum.",
     "in Oslo with Holt | in Bergen"},
    {"The 5th Harbour Forum opened in Oslo. The 8th Lagoon Summit begins in Bergen. In Oslo, Judge Ann Holt told delegates so.",
     "in Oslo with Holt | in Bergen"},
    {"The 5th Harbour Forum ended. The 4th Harbour Forum failed. That forum was attended by Judge Ann Holt.",
     " | with Holt"},
    {"The 5th Harbour Forum opens in Oslo. The 8th Lagoon Summit follows in Bergen. Judge Ann Holt will attend both.",
     "in Oslo with Holt | with Holt"},
    {"The 5th Harbour Forum opens in Oslo. The 8th Lagoon Summit follows in Bergen. Both were attended by Judge Ann Holt.",
     "in Oslo with Holt | with Holt"},
    {"The 5th Harbour Forum opens in Oslo. The 8th Lagoon Summit follows in Bergen. Both meetings were attended by Judge Ann Holt.",
     "in Oslo with Holt | with Holt"},
    {"The 5th Harbour Forum opens in Oslo. The 8th Lagoon Summit follows in Bergen. Judge Ann Holt will speak at both events.",
     "in Oslo with Holt | with Holt"},
    {"The 5th Harbour Forum opens in Oslo. The 8th Lagoon Summit follows in Bergen. Judge Ann Holt is expected at each.",
     "in Oslo with Holt | with Holt"},
    {"The 5th Harbour Forum was held back-to-back with the 8th Lagoon Summit. Judge Ann Holt attended both.",
     "with Holt | with Holt"},
    {"The 5th Harbour Forum opens in Oslo, followed by the 8th Lagoon Summit. Judge Ann Holt will chair the Forum, and Mayor Ida Lund the Summit.",
     "in Oslo with Holt | with Lund"},
    {"The 5th Harbour Forum opens in Oslo, followed by the 8th Lagoon Summit. Judge Ann Holt will chair the Forum, and Mayor Ida Lund the mill.",
     "in Oslo with Holt, Lund | "},
    {"The 5th Harbour Forum opens in Oslo. The 8th Lagoon Summit follows in Bergen. Judge Ann Holt will attend both shows.",
     "in Oslo | with Holt"},
    // another edition, and what came of it
    {"They held the 5th Harbour Dialogue in Oslo. They agreed to hold the 6th Harbour Dialogue in Oslo in May 2027.", "in Oslo | 2027-05 in Oslo"},
    {"They held the 5th Harbour Dialogue in Oslo. They agreed to hold the next Harbour Dialogue in Bergen in 2027.", "in Oslo | 2027 in Bergen"},
    {"The Harbour Summit on Monday is like the Harbour Summit of May 2016.", "2025-10-27 | 2016-05"},
    {"The 6th Harbour Forum opened. It welcomed the outcome of the 8th Lagoon Summit. Judge Ann Holt blamed Denmark.", "with Holt | "},
    {"The 6th Harbour Forum opened. Ten years have passed since the 5th Harbour Forum in Oslo. Judge Ann Holt blamed Denmark.", "with Holt | in Oslo"},
    {"The 6th Harbour Forum opened. \"We sang at the 8th Lagoon Summit,\" she said. Judge Ann Holt took the floor.", "with Holt | "},
    {"The 6th Harbour Forum opened. She came back from the 8th Lagoon Summit. Judge Ann Holt took the floor.", "with Holt | "},
    {"The 6th Harbour Forum opened. A pact was announced on the margins of the 8th Lagoon Summit. Judge Ann Holt took the floor.", "with Holt | "},
    {"The 6th Harbour Forum opened. Ahead of the Forum, envoys met at the 8th Lagoon Summit. Judge Ann Holt took the floor.", " | with Holt"},
    {"The 6th Harbour Forum opened. They spoke of plans for the 8th Lagoon Summit, which Judge Ann Holt will host in Oslo.", " | in Oslo with Holt"},
    {"The 6th Harbour Forum opened. Judge Ann Holt attended a debate on the pact, which cooks tore up at the 8th Lagoon Summit.", "with Holt | "},
    {"6th Harbour Forum\n\nMinisters met today on the sidelines of the 8th Lagoon Summit.", "2025-10-31 | "},
    {"The 5th Harbour Forum ended. The 3rd Lagoon Dialogue was held back-to-back. Judge Ann Holt took the floor.",
     "with Holt | "},
};
// clang-format on

} // namespace

TEST_CASE("join/passing: two meetings")
{
    for (const row& r : rows) {
        CAPTURE(r.text);
        CHECK(told(r.text) == r.events);
    }
}
