#include <lede/join/fold.hpp>

#include <doctest/doctest.h>

#include <string>
#include <string_view>

TEST_CASE("join/fold: where a name holds another")
{
    using lede::joining::find_in;
    CHECK(find_in("Ann Holt", "holt") == 4);
    CHECK(find_in("Ann Holt", "ANN HOLT") == 0);
    CHECK(find_in("Ann Holt", "Holts") == std::string_view::npos);
    CHECK(find_in("Ann Holt", "Vale") == std::string_view::npos);
    CHECK(find_in("Ann Holt", "") == std::string_view::npos);
}

TEST_CASE("join/fold: what a text ends on, and the first and last word of a name")
{
    using lede::joining::ends_on;
    using lede::joining::outer_words_of;
    CHECK(ends_on("They met in This ", "this"));
    CHECK(ends_on("this\n", "this"));
    CHECK_FALSE(ends_on("this", "this"));
    CHECK_FALSE(ends_on("is ", "this"));
    CHECK_FALSE(ends_on("thus ", "this"));
    CHECK(outer_words_of("Ann Mary Holt").first == "Ann");
    CHECK(outer_words_of("Ann Mary Holt").last == "Holt");
    CHECK(outer_words_of("Ann\u00a0Holt").first == "Ann");
    CHECK(outer_words_of("Ann\u00a0Holt").last == "Holt");
    CHECK(outer_words_of("Holt").first.empty());
    CHECK(outer_words_of("Holt").last.empty());
}

TEST_CASE("join/fold: the words of a name that tell it from others")
{
    const auto words = [](std::string_view text) {
        std::string out;
        lede::joining::each_word(text, [&](std::string_view word) { out.append(word) += '|'; });
        return out;
    };
    CHECK(words("U.S.-Chad Farmers' Summit") == "U.S.|Chad|Farmers|Summit|");
    CHECK(words("the 5th Annual Wool Summit") == "5th|Wool|Summit|");
    CHECK(words("A Wool (and Hide) Forum 2025") == "Wool|and|Hide|Forum|2025|");
    CHECK(words("the US talks, us and them") == "u.s.|talks|us|and|them|");
    CHECK(words("Wool & Hide's Forum") == "Wool|Hide|Forum|");
    CHECK(words("").empty());
}
