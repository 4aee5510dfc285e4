// The day that the first sentence tells, and the meeting that the next names: sentences of our own.
#include "held.hpp"

#include <doctest/doctest.h>

#include <string>
#include <string_view>

namespace {

/// Of the first meeting of a story that opens with a deed on Thursday and goes on with this.
std::string held_behind(std::string_view next, std::string_view lead = "Envoys agreed on Thursday to open the strait.")
{
    return tests::held(std::string{lead}.append("\n\n").append(next));
}

struct row {
    std::string_view next;
    bool on_the_day;
};
// clang-format off
const row rows[] = {
    {"The 9th Harbour Forum, chaired by Norway, was calm.", true},
    {"The 9th Harbour Forum adopted the text.", true},
    {"The 9th Harbour Forum in Oslo heard that cod is dear.", true},
    {"The 9th Harbour Forum is old.", false},
    {"At the 9th Harbour Forum, cod was dear.", true},
    {"The pledge came at the 9th Harbour Forum.", true},
    {"The pledge came on the opening day of the 9th Harbour Forum.", true},
    {"The pledge came on day two of the 9th Harbour Forum.", true},
    {"It stands in the declaration of the 9th Harbour Forum.", true},
    {"It stands in the shadow of the 9th Harbour Forum.", false},
    {"Delegates at the 9th Harbour Forum cheered.", true},
    {"Gulls at the 9th Harbour Forum cheered.", false},
    {"The vote, at the 9th Harbour Forum, was close.", true},
    {"Norway, which hosted the 9th Harbour Forum, was glad.", true},
    {"Norway told the 9th Harbour Forum that it was glad.", true},
    {"Norway had told the 9th Harbour Forum that it was glad.", false},
    {"After the 9th Harbour Forum, cod was dear.", false},
    {"At the 9th Harbour Forum, cod will be dear.", false},
    {"At the 9th Harbour Forum, on Friday, cod was dear.", false},
    {"\"We will eat,\" a cook said. Delegates at the 9th Harbour Forum cheered.", true},
    {"It rained. It snowed. It froze. Delegates at the 9th Harbour Forum cheered.", false},
    {"Delegates at the 9th Harbour Forum cheered. The forum opened in June.", false},
};
// clang-format on

} // namespace

TEST_CASE("join/lead_day: where the meeting was")
{
    for (const row& r : rows) {
        CAPTURE(r.next);
        CHECK((held_behind(r.next).find("2025-10-30") != std::string::npos) == r.on_the_day);
    }
}

TEST_CASE("join/lead_day: what was done on the day")
{
    const std::string_view cheered = "Delegates at the 9th Harbour Forum cheered.",
                           told = "Norway told the 9th Harbour Forum that it was glad.";
    CHECK(held_behind(cheered, "On Thursday envoys opened the strait.") == "2025-10-30");
    CHECK(held_behind(cheered, "Ships may pass, envoys said Thursday.") == "2025-10-30");
    CHECK(held_behind(cheered, "Ships may pass, a pilot said on Thursday.") == "");
    CHECK(held_behind(told, "Ships may pass, a pilot said on Thursday.") == "2025-10-30");
    CHECK(held_behind(
              "The warning was given by Norway at the 9th Harbour Forum.", "Cod is rare, a pilot said on Thursday.")
          == "2025-10-30");
    CHECK(held_behind("The pilot was speaking at the 9th Harbour Forum.", "Cod is rare, a pilot said on Thursday.")
          == "2025-10-30");
    CHECK(
        held_behind("The pilot was fishing at the 9th Harbour Forum.", "Cod is rare, a pilot said on Thursday.") == "");
    CHECK(held_behind(cheered, "Ships will pass, and dockers chose so on Thursday.") == "2025-10-30");
    CHECK(held_behind(cheered, "Ships will pass on Thursday.") == "");
    CHECK(held_behind(cheered, "Envoys vote on November 3.") == "");
    CHECK(held_behind(cheered, "Ships have passed since Thursday.") == "");
    CHECK(held_behind(cheered, "\"Ships passed on Thursday.\"") == "");
    CHECK(held_behind(cheered, "Ships passed: Thursday was calm.") == "");
    CHECK(held_behind(cheered, "Ships passed in October.") == "");
    CHECK(held_behind(cheered, "Ships passed on Thursday") == "");
}

TEST_CASE("join/apposed: what stands beside a name is the meeting it names")
{
    using tests::held;
    const std::string forum = "The 9th Harbour Forum closed on Thursday. ";
    CHECK(held(forum + "Its text will be sent to COP31, the climate talks that open in Oslo on November 10.")
          == "2025-10-30 | 2025-11-10 in Oslo");
    CHECK(held(forum + "Its text was sent to COP31. The meeting was held in Bergen.") == "2025-10-30 in Bergen | ");
    CHECK(held(forum + "Its text was praised at COP31. The meeting was held in Bergen.") == "2025-10-30 | in Bergen");
    CHECK(held("Cooks are in Lund this week for the 9th Harbour Forum, a forum that began after the war of 1998.")
          == "2025-W44 in Lund");
}
