#include <lede/format/plain.hpp>

#include <doctest/doctest.h>

#include <string>

TEST_CASE("format/plain: characters whole, the unfit replaced")
{
    std::string out;
    const auto pieces = [&](std::string_view text) {
        out.clear();
        lede::writing::for_each_character(text, [&](std::string_view c) { out.append(c).append("|"); });
        return out;
    };
    CHECK(pieces("a\u00e9\u20ac\U0001F600") == "a|\u00e9|\u20ac|\U0001F600|");
    CHECK(pieces("\xC3(") == "\uFFFD|(|");
    CHECK(pieces("\x07\x7F\t") == "\uFFFD|\uFFFD|\t|");
    CHECK(pieces("\x80|\xFF") == "\uFFFD|||\uFFFD|");
    CHECK(pieces("\x1F\x20\x7E") == "\uFFFD| |~|");
    CHECK(pieces("").empty());
}

TEST_CASE("format/plain: one line")
{
    CHECK(lede::writing::one_line("Harbour\r\n  Cities\tForum") == "Harbour Cities Forum");
    CHECK(lede::writing::one_line("\x1b[31mred") == "\uFFFD[31mred");
}
