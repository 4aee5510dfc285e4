#include <lede/scan/window.hpp>

#include <doctest/doctest.h>

#include <string>

using lede::scan::token;
using lede::scan::window;

TEST_CASE("scan/window: the token that starts at a byte, and its neighbours")
{
    const std::string text = "They met in Seoul on November 4 and left.";
    window w{text};
    const auto november = w.open(21);
    REQUIRE(november);
    CHECK(november->where.in(text) == "November");
    CHECK(w.before(november).where.in(text) == "on");
    CHECK(w.peek(november + 1).number == 4);
    CHECK(w.open(22) == nullptr); // inside a word
    CHECK(w.open(text.size()) == nullptr);
}

TEST_CASE("scan/window: past the text stands a token that no rule takes")
{
    window w{"last"};
    const auto last = w.open(0);
    REQUIRE(last);
    CHECK(w.peek(last + 1).is == token::kind::end);
    CHECK(w.peek(last + 1).is == token::kind::end);
    CHECK(w.before(last).is == token::kind::end);
}

TEST_CASE("scan/window: candidates near and far, in any order, see the same words around them")
{
    std::string text;
    for (int i = 0; i < 5000; ++i) text += "word" + std::string(static_cast<std::size_t>(i % 7), 'x') + " and ";
    const std::size_t step[] = {1, 50, 700, 9000};
    for (const std::size_t s : step) {
        window w{text};
        std::size_t opened = 0;
        for (std::size_t at = 0; at < text.size(); at += s) {
            const bool starts = (at == 0 || text[at - 1] == ' ') && text[at] != ' ';
            const auto found = w.open(at);
            CHECK((found != nullptr) == starts);
            if (!found) continue;
            ++opened;
            CHECK(found->where.begin == at);
            if (at > 10) CHECK(w.before(found).where.end == at - 1);
            for (std::size_t ahead = 1; ahead < 100 && found->where.end + 10U * ahead < text.size(); ++ahead)
                CHECK(w.peek(found + ahead).is == token::kind::word);
        }
        CHECK(opened > 0);
    }
}

TEST_CASE("scan/window: a phrase of the dictionary stays whole where the window began inside it")
{
    const std::string far(3000, '-');
    for (const std::string before : {"It lasted ", "They said that it all lasted for "}) {
        const std::string text = far + ' ' + before + "a little more than a week";
        CAPTURE(before);
        window w{text};
        const auto week = w.open(text.size() - 4);
        REQUIRE(week != nullptr);
        REQUIRE(w.has_before(week, 3)); // beyond what was cut at first
        CHECK((week - 2)->where.in(text) == "a little more than");
        CHECK((week - 1)->where.in(text) == "a");
        CHECK(w.before(week - 2).where.end < (week - 2)->where.begin);
    }
}

TEST_CASE("scan/window: a letter that shares a byte with the no-break space ends no word")
{
    const std::string far(3000, '-');
    for (const std::string letter : {"\u00AA", "\u00E0"}) {
        std::string word = "s";
        for (int i = 0; i < 14; ++i) word += letter + "s";
        CAPTURE(word);
        const std::string text = far + ' ' + word + " week";
        window w{text};
        const auto week = w.open(text.size() - 4);
        REQUIRE(week != nullptr);
        CHECK(w.before(week).where.in(text) == word);
    }
}
