// Short mentions, and who is whom: sentences of our own.
#include "reference.hpp"

#include <lede/read.hpp>

#include <doctest/doctest.h>

#include <string>
#include <string_view>

namespace {

/// Each person in one word or two, with the place of the one he is the same as: "Lund Lund>0".
std::string people(std::string_view text)
{
    lede::context wishes = tests::published();
    wishes.wanted = lede::kinds::persons;
    const lede::reading all = lede::read(text, wishes);
    std::string out;
    for (std::uint32_t i = 0; i < all.mentions.size(); ++i) {
        out.append(out.empty() ? "" : ", ").append(all.mentions[i].as_person()->name.where.in(text));
        if (all.same_as[i] != lede::reading::none) out += '>' + std::to_string(all.same_as[i]);
    }
    return out;
}

} // namespace

TEST_CASE("join/short_mention")
{
    CHECK(people("Governor Ida Lund spoke. Lund left, and Mr. Hale stayed. Ida Lund's plan failed.")
          == "Ida Lund, Lund>0, Hale, Ida Lund>0");
    CHECK(people("Secretary of Defense Jon Vale came. Defense Secretary Vale spoke.") == "Jon Vale, Vale>0");
    CHECK(people("Judge Ann Holt and Senator Bo Holt met. Senator Holt left.") == "Ann Holt, Bo Holt, Holt>1");
    CHECK(people("Judge Ann Holt and Senator Bo Holt met. Mr. Holt left.") == "Ann Holt, Bo Holt, Holt");
    CHECK(people("Envoy Kai\u00a0Berg came. Envoy Kai spoke, and Berg left.") == "Kai\u00a0Berg, Kai>0, Berg>0");
    CHECK(
        people("Judge Ann Holt, Judge Bo Holt, Judge Cy Holt, Judge Ed Holt, Judge Fay Holt, Judge Gus Holt, Judge Hal "
               "Holt, Judge Ike Holt, Judge Joe Holt and Judge Kay Holt met. Judge Kay Holt left.")
        == "Ann Holt, Bo Holt, Cy Holt, Ed Holt, Fay Holt, Gus Holt, Hal Holt, Ike Holt, Joe Holt, Kay Holt, Kay "
           "Holt>9");
    CHECK(people("Mr. Holt waved. Mrs. Holt left.") == "Holt, Holt");
    CHECK(people("Governor Ida Lund spoke at Lund University and in Lund-backed talks.") == "Ida Lund");
}
