#include <lede/types/vocabulary.hpp>

#include <doctest/doctest.h>

#include <string>

TEST_CASE("types/vocabulary")
{
    lede::vocabulary words;
    CHECK(words.add(lede::word_kind::gathering, "Hackathon"));
    CHECK(words.add(lede::word_kind::series, "Blue Lagoon Process"));
    CHECK(words.entries()[0].words == "blue lagoon process"); // sorted, folded
    CHECK(words.entries()[1].words == "hackathon");

    for (const std::string refused : {"", " padded", "padded ", "two  blanks", "a b c d e f g h i"}) {
        CAPTURE(refused);
        CHECK_FALSE(words.add(lede::word_kind::office, refused));
    }
    CHECK_FALSE(words.add(lede::word_kind::office, std::string(121, 'x')));
    CHECK(words.entries().size() == 2);
}
