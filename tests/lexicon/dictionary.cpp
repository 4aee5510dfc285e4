#include <lede/lexicon/dictionary.hpp>

#include <doctest/doctest.h>

#include <string_view>

namespace lexicon = lede::lexicon;
using lexicon::word_class;

TEST_CASE("lexicon/dictionary: every word of every table is found with its value")
{
    for (const lexicon::classed_table& t : lexicon::tables)
        for (const lexicon::entry& e : t.words) {
            CAPTURE(e.words);
            for (const char c : e.words) CHECK_FALSE((c >= 'A' && c <= 'Z'));
            if (lexicon::is_phrase(e.words)) continue;
            const auto id = lexicon::dictionary.find(e.words);
            REQUIRE(id != lexicon::no_lexeme);
            CHECK(lexicon::dictionary[id].classes.has(t.of));
            CHECK(lexicon::dictionary.value(id, t.of) == e.value);
        }
}

TEST_CASE("lexicon/dictionary: a phrase hangs on its first word")
{
    for (const lexicon::classed_table& t : lexicon::tables)
        for (const lexicon::entry& e : t.words) {
            if (!lexicon::is_phrase(e.words)) continue;
            CAPTURE(e.words);
            auto id = lexicon::dictionary[lexicon::dictionary.find(lexicon::first_word(e.words))].next_phrase;
            while (id != lexicon::no_lexeme && lexicon::dictionary[id].phrase != e.words)
                id = lexicon::dictionary[id].next_phrase;
            REQUIRE(id != lexicon::no_lexeme);
            CHECK(lexicon::dictionary.value(id, t.of) == e.value);
        }
}

TEST_CASE("lexicon/dictionary: other words are not found")
{
    for (const std::string_view word : {"xyzzy", "novembe", "novemberx", "n", "aaaaaaaaaaaaaaaaaaaaaaaaaaaa"}) {
        CAPTURE(word);
        CHECK(lexicon::dictionary.find(word) == lexicon::no_lexeme);
    }
}
