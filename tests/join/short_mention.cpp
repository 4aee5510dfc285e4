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
    CHECK(people("Judge Ann Bridget came. She sang at St. Bridget's, at Saint Bridget and in St Bridget. Bridget left.")
          == "Ann Bridget, Bridget>0");
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
    CHECK(people("Judge Ana \u00d6rn Ibarra left. \u00d6rn said so.") == "Ana \u00d6rn Ibarra, \u00d6rn>0");
    CHECK(people("Judge Ann Lund came. Lund - Oslo's own - left.") == "Ann Lund, Lund>0");
    CHECK(people("Dr. Ann Holt and Dr. Bo Holt spoke. Ann Holt left. Bo Holt stayed. Holt went.")
          == "Ann Holt, Bo Holt, Ann Holt>0, Bo Holt>1, Holt");
    CHECK(people("Sir Bo Holt and Mr. Jon Vale rose. Sir Bo spoke, and Mr. Jon sat.")
          == "Bo Holt, Jon Vale, Bo>0, Jon>1");
    CHECK(people("Governor Ida Lund spoke at Lund University and in Lund-backed talks.") == "Ida Lund");
}

TEST_CASE("join/short_mention: the whole name before its title")
{
    CHECK(people("Walter Huang left home. Mr. Huang slept.") == "Walter Huang, Huang>0");
    CHECK(people("On Monday Anna Maria Torres left. Ms. Torres was tired.") == "Anna Maria Torres, Torres>0");
    CHECK(people("Joe Benning Jr. left home. President Benning slept.") == "Joe Benning Jr., Benning>0");
    CHECK(people("A book on Walter J. Huang sold. Mr. Huang slept.") == "Walter J. Huang, Huang>0");
    CHECK(people("Mr. Huang slept. What Walter Huang dreamt is told.") == "Huang>1, Walter Huang");
    CHECK(people("Senator Ana Q. Roth came. Ana Roth left.") == "Ana Q. Roth, Ana Roth>0");
    CHECK(people("Mr. Huang slept. The Walter Huang Foundation closed.") == "Huang");
    CHECK(people("Mr. Huang slept. Walter Huang woke, and Bo Huang left.") == "Huang>1, Walter Huang");
    CHECK(people("Mr. Lund slept. Unlike Lund, she left. Asking Lund was hard.") == "Lund, Lund>0, Lund>0");
}

TEST_CASE("join/short_mention: family names that are words as well")
{
    CHECK(people("President Zhang Jinhao spoke. Zhang said no.") == "Zhang Jinhao, Zhang>0");
    CHECK(people("President Zhang Jinhao spoke. Zhang Jinhao left.") == "Zhang Jinhao, Zhang Jinhao>0");
    CHECK(people("Minister Lee Min-ho spoke. Lee has left. Kim stays.") == "Lee Min-ho, Lee>0");
    CHECK(people("Senator Ana Park spoke. Park promised more. Park benches were wet.") == "Ana Park, Park>0");
    CHECK(people("Mayor Tom Green spoke. Green told them. Green energy grew.") == "Tom Green, Green>0");
    CHECK(people("Minister Ann May spoke. May said so. It was in May said she.") == "Ann May, May>0");
}

TEST_CASE("join/short_mention: family names of several parts")
{
    CHECK(people("Attorney Elena Vasquez-Moreno spoke. Vasquez-Moreno agreed.")
          == "Elena Vasquez-Moreno, Vasquez-Moreno>0");
    CHECK(people("Minister Pieter van den Berg spoke. Van den Berg left, and van den Berg's car too.")
          == "Pieter van den Berg, Van den Berg>0, van den Berg>0");
    CHECK(
        people("Minister Pieter van den Berg spoke. They saw Jan van den Berg and the Berg.") == "Pieter van den Berg");
    CHECK(people("Minister Omar al-Rifai spoke. Al-Rifai left. They heard Rifai.")
          == "Omar al-Rifai, Al-Rifai>0, Rifai>0");
    CHECK(people("Minister Jose Pardo Bueno spoke. Pardo said so.") == "Jose Pardo Bueno, Pardo>0");
    CHECK(people("Minister Jose Pardo Bueno spoke. Jose Pardo left.") == "Jose Pardo Bueno");
    CHECK(people("Minister Jose Pardo Bueno spoke. Pardo is a town. In Pardo said Ruiz it rained.")
          == "Jose Pardo Bueno");
}
