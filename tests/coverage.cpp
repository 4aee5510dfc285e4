// The scan calls the readers only where a phrase can open; calling them at every word must find the same.
#include "corpus/story.hpp"
#include "reference.hpp"
#include "trust/dice.hpp"
#include "trust/properties.hpp"

#include <doctest/doctest.h>

#include <filesystem>
#include <fstream>
#include <iterator>
#include <string>
#include <vector>

namespace {

/// Where the two first differ, with the words around it; empty: nowhere.
std::string first_difference(const std::string& text)
{
    const auto some = tests::found_at(lede::coverage::openers, text, tests::published()),
               every = tests::found_at(lede::coverage::every_word, text, tests::published());
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

TEST_CASE("find: what every word finds in torn texts, the openers find where it stands alone")
{
    constexpr int texts = 20'000, most_pieces = 4, longest_piece = 40;
    const auto rows = tests::lines_of(tests::whole_file(LEDE_SOURCE_DIR "/tests/corpus/rows.txt"));
    tests::dice dice{2025};
    for (int i = 0; i < texts; ++i) {
        std::string torn;
        for (int pieces = dice.between(1, most_pieces); pieces > 0; --pieces) {
            const std::string& row = dice.one_of(rows);
            const int at = dice.between(0, static_cast<int>(row.size()));
            torn += row.substr(static_cast<std::size_t>(at), static_cast<std::size_t>(dice.between(1, longest_piece)));
            if (dice.heads()) torn += ' ';
        }
        CAPTURE(torn);
        CHECK(tests::lost_to_the_filter(torn, tests::published()) == "");
    }
}

TEST_CASE("find: the same at openers as at every word, on news" * doctest::skip(std::string(LEDE_EVAL_DIR).empty()))
{
    check_lines(std::filesystem::path(LEDE_EVAL_DIR) / "prose" / "news.txt");
}
