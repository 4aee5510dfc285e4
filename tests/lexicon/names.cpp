#include <lede/lexicon/names.hpp>

#include <doctest/doctest.h>

TEST_CASE("lexicon/names: what was expected, told to a reader")
{
    using lede::lexicon::name_of, lede::lexicon::word_class;
    CHECK(name_of(word_class::month) == "a month");
    CHECK(name_of(word_class::weekday) == "a weekday");
    CHECK(name_of(word_class::daypart) == "a part of the day");
    CHECK(name_of(word_class::office) == "another word");
}
