#include "reference.hpp"

#include <lede/find.hpp>
#include <lede/format/timeml.hpp>

#include <doctest/doctest.h>

#include <string>

namespace {

std::string marked(std::string_view text, lede::context wishes = tests::published())
{
    wishes.convention = lede::convention::timeml;
    const std::string all = lede::to_timeml(text, lede::find(text, wishes), wishes.reference);
    const std::string_view opening = "TimeML_1.2.1.xsd\">", closing = "</TimeML>\n";
    REQUIRE(all.find(opening) != std::string::npos);
    REQUIRE(all.ends_with(closing));
    const std::size_t begin = all.find(opening) + opening.size();
    return all.substr(begin, all.size() - begin - closing.size());
}

const std::string t0
    = R"(<TIMEX3 tid="t0" type="DATE" value="2025-10-31" temporalFunction="false" functionInDocument="CREATION_TIME"/>)";

} // namespace

TEST_CASE("format/timeml: what is told from the day of writing is anchored to it")
{
    CHECK(
        marked("on November 4.")
        == t0 + R"(on <TIMEX3 tid="t1" type="DATE" value="2025-11-04" temporalFunction="true" functionInDocument="NONE" anchorTimeID="t0">November 4</TIMEX3>.)");
}

TEST_CASE("format/timeml: what the words fix is not")
{
    CHECK(
        marked("on May 3, 2021.")
        == t0 + R"(on <TIMEX3 tid="t1" type="DATE" value="2021-05-03" temporalFunction="false" functionInDocument="NONE">May 3, 2021</TIMEX3>.)");
}

TEST_CASE("format/timeml: anaphora is anchored to the date before it")
{
    const std::string said = marked("She won on May 3, 2021 and left two days later.");
    CHECK(said.find(R"(temporalFunction="true" functionInDocument="NONE" anchorTimeID="t1">two days later<)")
          != std::string::npos);
}

TEST_CASE("format/timeml: modifiers, durations, and no reference date")
{
    CHECK(marked("early May 2021").find(R"(value="2021-05" mod="START")") != std::string::npos);
    CHECK(marked("It took two weeks.").find(R"(type="DURATION" value="P2W" temporalFunction="false")")
          != std::string::npos);
    CHECK(
        marked("on November 4.", {})
        == R"(on <TIMEX3 tid="t1" type="DATE" value="XXXX-11-04" temporalFunction="true" functionInDocument="NONE">November 4</TIMEX3>.)");
}

TEST_CASE("format/timeml: the ends of a range are marked apart, by either convention")
{
    const std::string text = "from May 3 to May 5, 2021";
    const std::string ours = lede::to_timeml(text, lede::find(text, tests::published()));
    CHECK(ours.find(R"(value="2021-05-03")") != std::string::npos);
    CHECK(ours.find(R"(value="2021-05-05")") != std::string::npos);
    CHECK(ours.find("2021-05-03/") == std::string::npos);
}

TEST_CASE("format/timeml: no value, no tag") { CHECK(marked("on February 30, 2021") == t0 + "on February 30, 2021"); }

TEST_CASE("format/timeml: text is escaped, and what XML cannot hold is replaced")
{
    CHECK(marked("a < b & \"c\" > d") == t0 + "a &lt; b &amp; &quot;c&quot; &gt; d");
    CHECK(marked(std::string("x\0y\x1by\r\n\xFFz", 9)) == t0 + "x\uFFFDy\uFFFDy&#13;\n\uFFFDz");
    CHECK(marked("\uFFFE") == t0 + "\uFFFD");
}

TEST_CASE("format/timeml: a creation time with a clock is a TIME")
{
    const lede::context noon{.reference = lede::instant{tests::reference + std::chrono::hours{12}}};
    CHECK(marked("", noon).find(R"(type="TIME" value="2025-10-31T12:00:00")") != std::string::npos);
}
