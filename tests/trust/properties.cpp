// What holds of every reading, asked of real prose, of our own stories and of what nobody would write.
#include "properties.hpp"
#include "../corpus/story.hpp"
#include "../reference.hpp"

#include <doctest/doctest.h>

#include <filesystem>
#include <fstream>
#include <string>
#include <vector>

namespace {

void check(const std::string& text, const lede::context& wishes)
{
    CAPTURE(text.substr(0, 300));
    CHECK(tests::judge{text}.reading(lede::read(text, wishes)) == "");
}

lede::context timeml()
{
    lede::context cx = tests::published();
    cx.convention = lede::convention::timeml;
    return cx;
}

/// Each line of a file, and every so many lines together.
void check_lines(const std::filesystem::path& file)
{
    std::ifstream in{file};
    REQUIRE(in);
    std::string together;
    std::size_t n = 0;
    for (std::string line; std::getline(in, line); ++n) {
        check(line, n % 2 ? tests::published() : timeml());
        together += line + "\n\n";
        if (n % 40 != 0) continue;
        check(together, {});
        together.clear();
    }
    CHECK(n > 0);
}

} // namespace

TEST_CASE("trust/properties: they hold on our own stories")
{
    for (const char* name : {"dev.jsonl", "kept.jsonl", "briefs.txt", "lines.txt"})
        check_lines(std::filesystem::path(LEDE_SOURCE_DIR) / "tests" / "corpus" / name);
}

TEST_CASE("trust/properties: they hold on news" * doctest::skip(std::string(LEDE_EVAL_DIR).empty()))
{
    check_lines(std::filesystem::path(LEDE_EVAL_DIR) / "prose" / "news.txt");
}

TEST_CASE("trust/properties: they hold on what nobody would write")
{
    for (const std::string piece :
        {"Nov. ", "the ", "57th ", "of the ", "President ", "Meeting ", "((", "\"", "1,", "4/", "\xFF", "\xE2\x80",
            "\xED\xA0\x80", "\n", "\r\n\r\n", "\xC2\xA0", "\xE2\x81\xA0", "Mr. ", "and ", "- ", "from 1 to ",
            "the day before ", "3:", "\xF0\x9F\x98\x80 ", "\xEF\xBC\x95", "A", "a", "7", " ", "'s ", "U.S. "}) {
        std::string many;
        while (many.size() < 3000) many += piece;
        check(many, tests::published());
        check(many + "Nov. 4 " + many, {});
        check("On May 3 " + many + "the 4th Harbour Meeting" + many + "President Ann Low", timeml());
    }
}

TEST_CASE("trust/properties: they hold on each quoted example, written at either end of the calendar")
{
    using namespace std::chrono;
    const lede::instant first{local_days{year{-9998} / 1 / 1} + 10min};
    const lede::instant last{local_days{year{9999} / 12 / 31} + 23h + 50min};
    lede::context cx;
    for (const std::string& row : tests::lines_of(tests::whole_file(LEDE_SOURCE_DIR "/tests/corpus/rows.txt")))
        for (const lede::instant& end : {first, last})
            for (const lede::direction way : {lede::direction::past, lede::direction::future}) {
                cx.reference = end;
                cx.direction = way;
                check(row, cx);
            }
}

TEST_CASE("trust/properties: the judge knows a bad reading")
{
    const std::string text = "On May 3 they met.";
    lede::reading all = lede::read(text, tests::published());
    REQUIRE(all.mentions.size() == 1);
    CHECK(tests::judge{text}.reading(all) == "");
    lede::reading twice = all;
    twice.mentions.push_back(all.mentions[0]);
    CHECK(tests::judge{text}.reading(twice) != "");
    lede::reading outside = all;
    outside.mentions[0].where.end = 100;
    CHECK(tests::judge{text}.reading(outside) != "");
    lede::reading unordered = lede::read("The 4th Harbour Meeting opened on May 3 in Oslo.", tests::published());
    REQUIRE(unordered.links.size() > 1);
    std::swap(unordered.links.front(), unordered.links.back());
    CHECK(tests::judge{"The 4th Harbour Meeting opened on May 3 in Oslo."}.reading(unordered) == "links out of order");
    lede::reading valueless = all;
    std::get<lede::timex>(valueless.mentions[0].what).value = {};
    CHECK(tests::judge{text}.reading(valueless) != "");
}
