#include "reference.hpp"

#include <lede/explain.hpp>
#include <lede/find.hpp>

#include <doctest/doctest.h>

#include <algorithm>
#include <string>

TEST_CASE("explain: what is kept is what find gives")
{
    const std::string text
        = "The 12th Harbour Cities Forum opened on May 3, 2021 in Oslo. It will meet again in two years.";
    const lede::explanation why = lede::explain(text, tests::published());
    CHECK(why.kept == lede::find(text, tests::published()));
    CHECK(why.candidates.size() >= why.kept.size());
}

TEST_CASE("explain: a dateline tells the day of writing, as it does for find")
{
    const std::string text = "OSLO, May 3, 2021 - Ministers met on Monday. They leave tomorrow.";
    const lede::explanation why = lede::explain(text);
    CHECK(why.kept == lede::find(text));
    const auto monday = std::find_if(why.candidates.begin(), why.candidates.end(),
        [&](const lede::explained_candidate& c) { return c.word.in(text) == "Monday"; });
    REQUIRE(monday != why.candidates.end());
    REQUIRE(monday->found.size() == 1);
    CHECK(monday->found[0].as_date()->value.view() == "2021-05-03");
}

TEST_CASE("explain: every rule that was tried, and which matched")
{
    const std::string text = "They met on May 3, 2021 at noon, said one.";
    const lede::explanation why = lede::explain(text, tests::published());
    const auto month = std::find_if(why.candidates.begin(), why.candidates.end(),
        [&](const lede::explained_candidate& c) { return c.word.in(text) == "May"; });
    REQUIRE(month != why.candidates.end());
    CHECK(includes(month->opens, lede::kinds::dates));
    CHECK(month->attempts.size() > 3);
    CHECK(std::any_of(month->attempts.begin(), month->attempts.end(),
        [&](const lede::attempt& a) { return a.matched.in(text) == "May 3, 2021 at noon"; }));
    CHECK(std::any_of(
        month->attempts.begin(), month->attempts.end(), [](const lede::attempt& a) { return a.matched.empty(); }));
}

TEST_CASE("explain: the longer one wins, and the listing says so")
{
    const std::string text = "He spoke on May 3, 2021.";
    const std::string said = lede::to_string(lede::explain(text, tests::published()), text);
    CHECK(said.find("12 \"May\"\n") != std::string::npos);
    CHECK(said.find("\"May 3, 2021\", kept") != std::string::npos);

    CHECK(said.find("found date \"2021\", lost to the longer \"May 3, 2021\"") != std::string::npos);
    CHECK(said.find("  tried at 12: date \"May 3, 2021\"; no two dates, date range") != std::string::npos);
}

TEST_CASE("explain: a text of one line is tried as one whole phrase of each kind")
{
    const std::string whole = "next Friday", broken = "from Monday to";
    const lede::explanation yes = lede::explain(whole, tests::published());
    REQUIRE(yes.whole.size() == 3);
    CHECK(yes.whole[0].matched);
    CHECK_FALSE(yes.whole[1].matched);

    const lede::explanation no = lede::explain(broken, tests::published());
    CHECK_FALSE(no.whole[0].matched);
    CHECK(no.whole[0].stopped == lede::failure{14, "a date"});
    const std::string said = lede::to_string(no, broken);
    CHECK(said.find("as a date: no\nfrom Monday to\n              ^ expected a date\n") != std::string::npos);

    CHECK(lede::explain("Monday\nTuesday", tests::published()).whole.empty());
    CHECK(lede::explain("", tests::published()).whole.empty());
}

TEST_CASE("explain: where a candidate stopped, with a caret")
{
    const std::string text = "They left in the last seventeen.";
    const std::string said = lede::to_string(lede::explain(text, tests::published()), text);
    CHECK(said.find("^ expected ") != std::string::npos);
}

TEST_CASE("explain: what matches and is no mention where it stands")
{
    const std::string text = "May they come.";
    const std::string said = lede::to_string(lede::explain(text, tests::published()), text);
    CHECK(said.find("0 \"May\"\n  tried at 0: date \"May\"; no ") != std::string::npos);
    CHECK(said.find("  no mention: ") != std::string::npos);
}

TEST_CASE("caret: under the character, whatever its bytes")
{
    CHECK(lede::caret("Nov. x", 5, "a number") == "Nov. x\n     ^ expected a number\n");
    CHECK(lede::caret("caf\u00e9 x", 6, "a date") == "caf\u00e9 x\n     ^ expected a date\n");
    CHECK(lede::caret("a\nb", 2, "c") == "a b\n  ^ expected c\n");
    const std::string far = lede::caret(std::string(500, 'a') + "b" + std::string(500, 'c'), 500, "d");
    CHECK(far == std::string(40, 'a') + "b" + std::string(29, 'c') + "\n" + std::string(40, ' ') + "^ expected d\n");
    CHECK(lede::caret("", 7, "a date") == "\n^ expected a date\n");
}
