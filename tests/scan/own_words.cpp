#include <lede/scan/own_words.hpp>

#include <doctest/doctest.h>

TEST_CASE("scan/own_words: the class that a caller's word joins")
{
    using lede::word_kind, lede::scan::class_of, lede::scan::word_class;
    CHECK(class_of(word_kind::gathering) == word_class::gathering);
    CHECK(class_of(word_kind::acronym) == word_class::meeting_acronym);
    CHECK(class_of(word_kind::surname) == word_class::family_name);
    CHECK(class_of(word_kind::holiday) == word_class::holiday);
}
