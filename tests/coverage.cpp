// The scan calls the readers only where a phrase can open; calling them at every word must find the same.
#include "reference.hpp"

#include <lede/find.hpp>

#include <doctest/doctest.h>

#include <filesystem>
#include <fstream>
#include <iterator>
#include <string>
#include <vector>

namespace {

std::vector<lede::mention> all_of(const std::string& text, lede::coverage where)
{
    std::vector<lede::mention> found;
    const auto keep = [](void* to, const lede::mention& m) {
        return static_cast<std::vector<lede::mention>*>(to)->push_back(m), true;
    };
    lede::find_core(text, tests::published(), {&found, keep}, where);
    return found;
}

/// Where the two first differ, with the words around it; empty: nowhere.
std::string first_difference(const std::string& text)
{
    const auto some = all_of(text, lede::coverage::openers), every = all_of(text, lede::coverage::every_word);
    for (std::size_t i = 0; i < some.size() || i < every.size(); ++i) {
        if (i < some.size() && i < every.size() && some[i] == every[i]) continue;
        const auto shown = [&](const std::vector<lede::mention>& v) {
            return i < v.size() ? std::string(v[i].rule) + " \"" + std::string(v[i].where.in(text)) + '"' : "nothing";
        };
        return "openers: " + shown(some) + ", every word: " + shown(every);
    }
    return {};
}

/// Each line of a file on its own.
void check_lines(const std::filesystem::path& file)
{
    std::ifstream in{file};
    REQUIRE(in);
    int differ = 0, lines = 0;
    std::string first;
    for (std::string line; std::getline(in, line); ++lines)
        if (const std::string d = first_difference(line); !d.empty()) {
            if (differ++ < 20) first += d + '\n';
        }
    CHECK(lines > 0);
    CHECK_MESSAGE(differ == 0, file.filename().string(), ": ", differ, " of ", lines, " lines differ:\n", first);
}

} // namespace

TEST_CASE("find: the same at openers as at every word")
{
    CHECK(first_difference(
              "They met on May 3, 2021 and again on 4 June; the talks went on from March 2 to 5 and in 2024.")
          == "");
}

TEST_CASE("find: a number inside a date begins none, whoever asks")
{
    CHECK(first_difference("They met March6 March 12 there.") == "");
    CHECK(first_difference("Lots 25,2026/6/20 and 1,500 were sold.") == "");
    CHECK(
        first_difference("It was tomorrowish, July 19th at 9 a.m.; then morning, Tuesday, July 19th at 9 a.m.") == "");
}

TEST_CASE("find: a meeting is the same from whichever of its words it was found")
{
    for (const std::string text : {"The Islands' Replenishment Conference met.", "The President's Lagoon Summit met.",
             "They read the Conclusions of the Lagoon Implementation Conference.",
             "At the 57th Lagoon Dialogue Ministerial Meeting of the Harbour Forum they spoke of the 2+2 Ministerial."})
        CHECK(first_difference(text) == "");
}

TEST_CASE("find: the same at openers as at every word, on our own stories")
{
    for (const char* name : {"briefs.txt", "pieces.txt", "dev.jsonl", "kept.jsonl"})
        check_lines(std::filesystem::path(LEDE_SOURCE_DIR) / "tests" / "corpus" / name);
}

TEST_CASE("find: the same at openers as at every word, on news" * doctest::skip(std::string(LEDE_EVAL_DIR).empty()))
{
    check_lines(std::filesystem::path(LEDE_EVAL_DIR) / "prose" / "news.txt");
}
