#include "reference.hpp"

#include <lede/read.hpp>

#include <doctest/doctest.h>

#include <string>
#include <string_view>

namespace {
struct row {
    std::string_view text;
    std::string_view meetings; // the mentions, set apart by " | "; those that are the first one again are marked with =
};
// clang-format off
const row corpus[] = {
    {"The 57th Security Consultative Meeting (SCM) opened. The SCM ends Monday, after last year's 56th SCM.",
     "57th Security Consultative Meeting | =SCM | 56th SCM"},
    {"The 12th Harbour Cities Summit (HCS) opened. The 11th HCS was calm; the HCS went on.",
     "12th Harbour Cities Summit | 11th HCS | =HCS"},
    {"The HCS came first. The 12th Harbour Cities Summit (HCS) opened.",   "12th Harbour Cities Summit"},
    {"The third meeting of the Lagoon Group (LG) opened. The LG ended.",   "third meeting of the Lagoon Group"},
    {"The 12th Harbour Cities Summit (HCS) heard HCS President Ruiz in HCS-led talks on hcs.",
     "12th Harbour Cities Summit"},
    {"The Third Lagoon Conference opened in 2012. During the third conference they met.",
     "Third Lagoon Conference | =third conference"},
};
// clang-format on
} // namespace

TEST_CASE("join/short_meeting")
{
    for (const row& r : corpus) {
        CAPTURE(r.text);
        const lede::reading all = lede::read(r.text, tests::published());
        std::string found;
        for (std::size_t i = 0; i < all.mentions.size(); ++i) {
            if (!all.mentions[i].as_meeting()) continue;
            found.append(found.empty() ? "" : " | ").append(all.same_as[i] != lede::reading::none ? "=" : "");
            found.append(all.mentions[i].where.in(r.text));
        }
        CHECK(found == r.meetings);
    }
}
