#include "../reference.hpp"

#include <lede/read.hpp>

#include <doctest/doctest.h>

#include <cstdint>
#include <string>
#include <string_view>

namespace {

/// The meeting that the last one of a text is told to be; empty: it is one of its own.
std::string last_is(std::string_view text)
{
    const lede::reading all = lede::read(text, tests::published());
    std::uint32_t same_as = lede::reading::none;
    for (std::size_t i = 0; i < all.mentions.size(); ++i)
        if (all.mentions[i].as_meeting()) same_as = all.same_as[i];
    return same_as == lede::reading::none ? "" : std::string{all.mentions[same_as].where.in(text)};
}

} // namespace

TEST_CASE("join/editions: a number and a head alone are of the series with that head")
{
    const std::string both = "The 9th Hide Forum and the 6th Wool Summit met before the 10th Forum. ";
    CHECK(last_is(both + "The Wool Summit is old.") == "6th Wool Summit");
    CHECK(last_is(both + "The 9th Forum was calm.") == "9th Hide Forum");
}

TEST_CASE("join/editions: a headline shortens the name")
{
    CHECK(last_is("Envoys arrive for 5th Forum\n\nThe 5th Harbour Forum Leaders Meeting opened.") == "5th Forum");
    CHECK(last_is("Envoys arrive for 5th Forum\n\nThe 5th Harbour Leaders Meeting opened.").empty());
    CHECK(last_is("Envoys arrive for 5th Forum\n\nThe 6th Harbour Forum Leaders Meeting opened.").empty());
    CHECK(last_is("Bank speaks up at 5th HFC meeting\n\nThe 5th meeting of the Harbour and Fisheries Committee opened.")
          == "5th HFC meeting");
    CHECK(last_is("The 5th meeting of the Harbour and Fisheries Committee opened. The 5th HFC meeting was calm.")
          == "5th meeting of the Harbour and Fisheries Committee");
    CHECK(last_is("Bank speaks up at 5th HWC meeting\n\nThe 5th meeting of the Harbour and Fisheries Committee opened.")
              .empty());
    CHECK(last_is("Bank speaks up at 5th HFC meeting\n\nThe 5th session of the Harbour and Fisheries Committee opened.")
              .empty());
}

TEST_CASE("join/editions: numbers, years, series and letters tell meetings apart")
{
    CHECK(last_is("The 5th Wool Summit met. The 6th Wool Summit met.").empty());
    CHECK(last_is("The 9th Annual Wool Meeting met. An Extraordinary Wool Meeting is to be held.").empty());
    CHECK(last_is("An Extraordinary Wool Meeting met. The Extraordinary Wool Meeting is old.")
          == "Extraordinary Wool Meeting");
    CHECK(last_is("The 9th Extraordinary Wool Meeting met. The Extraordinary Wool Meeting is old.")
          == "9th Extraordinary Wool Meeting");
    CHECK(last_is("The 2024 Wool Congress met. The 2025 Wool Congress met.").empty());
    CHECK(last_is("The 5th Wool Summit met. The 5th Hide Summit met.").empty());
    CHECK(last_is("The 5th Wool and Hide Summit (WHS) met. The WHS ended.") == "5th Wool and Hide Summit");
    CHECK(last_is("The 5th Wool and Hide Summit (WHS) met. The 4th WHS had failed.").empty());
    CHECK(last_is("The 5th Wool and Hide Summit (WHS) met. In 2021 WHS was small.") == "5th Wool and Hide Summit");
    CHECK(last_is("The 5th Fine Wool Growers' Summit met. The Wool Growers' Summit ended.")
          == "5th Fine Wool Growers' Summit");
    CHECK(last_is("The 5th Wool Summit met in Oslo. This Wool Summit is the last.") == "5th Wool Summit");
    CHECK(last_is("The 5th Wool Summit met in Oslo. This\nWool Summit is the last.") == "5th Wool Summit");
}

TEST_CASE("join/editions: what a meeting is of, with and without the word for it")
{
    CHECK(last_is("Harbour Cod Consultations\n\nThe seventh round of the bilateral Cod Consultations opened.")
          == "Harbour Cod Consultations");
    CHECK(last_is("Harbour Cod Consultations\n\nThe seventh round of the bilateral Ice Consultations opened.").empty());
    CHECK(last_is("Third Harbour Strategic Dialogue\n\nThe third meeting of the Strategic Dialogue opened.")
          == "Third Harbour Strategic Dialogue");
    CHECK(last_is("Third Harbour Strategic Dialogue\n\nThe fourth meeting of the Strategic Dialogue opened.").empty());
}
