#include "plain_tokenizer.hpp"

#include <lede/types/vocabulary.hpp>
#include <lede/scan/tokenizer.hpp>

#include <doctest/doctest.h>

#include <random>
#include <string>
#include <string_view>

using lede::scan::token;

namespace {

bool same(const token& a, const token& b)
{
    return a.where == b.where && a.classes == b.classes && a.number == b.number && a.lexeme == b.lexeme && a.is == b.is
           && a.before == b.before && a.shape == b.shape && a.tail == b.tail && a.mark == b.mark && a.digits == b.digits
           && a.glued == b.glued && a.dotted == b.dotted && a.decimal == b.decimal && a.priced == b.priced
           && a.opens_sentence == b.opens_sentence && a.closes_sentence == b.closes_sentence;
}

/// Where the fast tokenizer first cuts something else than the plain one; npos: nowhere.
std::size_t first_difference(std::string_view text, const lede::vocabulary* words = nullptr)
{
    const lede::scan::tokenizer fast{text, words};
    const tests::plain_tokenizer plain{text, words};
    token before{};
    const token* last = nullptr;
    for (std::size_t at = 0;;) {
        const token a = fast.next(at, last), b = plain.next(at, last);
        if (!same(a, b)) return b.where.begin;
        if (b.is == token::kind::end) return std::string_view::npos;
        before = b;
        last = &before;
        at = b.where.end;
    }
}

constexpr std::string_view pieces[] = {
    "a",
    "I",
    "of",
    "The",
    "November",
    "Nov",
    "MAY",
    "mayor",
    "McKay",
    "internationalization",
    "telecommunications",
    "sixteen letters",
    "abcdefghijklmnop",
    "abcdefghijklmnopq",
    "U.S.",
    "a.m.",
    "Ph.D",
    "J",
    ".",
    ",",
    ";",
    "!",
    "?",
    "'",
    "'s",
    "'S",
    "s'",
    "\u2019s",
    "\u2019",
    "\u2013",
    "\u2014",
    "\"",
    "\u201c",
    "\u201d",
    "(",
    ")",
    "-",
    "/",
    "$",
    "%",
    "\u20ac",
    "57",
    "th",
    "2025",
    "1990s",
    "3.5",
    "1,500",
    "99999999999999999999999",
    " ",
    " ",
    " ",
    " ",
    "  ",
    "\t",
    "\n",
    "\n\n",
    "\r\n",
    "\u00a0",
    "\u2060",
    "\u00e9",
    "\u00c9",
    "\xFF",
    "\xE2\x80",
    "\xC3",
    "@",
    "[",
    "`",
    "{",
    "\x01",
    "O'Brien",
    "o\u2019clock",
    "New Year's Day",
    "prime minister",
    "South Korea",
};

} // namespace

TEST_CASE("scan/tokenizer: the fast path cuts what the plain one cuts, whatever the pieces")
{
    std::mt19937 random{20251031};
    lede::vocabulary words;
    REQUIRE(words.add(lede::word_kind::series, "mayor of"));
    for (int round = 0; round < 3000; ++round) {
        std::string text;
        for (int i = 0; i < 40; ++i) text += pieces[random() % std::size(pieces)];
        CAPTURE(text);
        REQUIRE(first_difference(text) == std::string_view::npos);
        REQUIRE(first_difference(text, &words) == std::string_view::npos);
    }
}

TEST_CASE("scan/tokenizer: the fast path cuts what the plain one cuts, whatever the bytes and wherever the text ends")
{
    std::mt19937 random{1};
    for (int round = 0; round < 3000; ++round) {
        std::string text(random() % 64, '\0');
        for (char& c : text)
            c = static_cast<char>(
                random() % 4 ? 'A' + static_cast<int>(random() % 58) : static_cast<int>(random() % 256) - 128);
        CAPTURE(text);
        REQUIRE(first_difference(text) == std::string_view::npos);
    }
    const std::string_view prose
        = "Ms. O'Neil met U.S. envoys at 3 p.m. on Nov. 4, 2025 in \u00c9vian\u2014the 57th such \u201cmeeting\u201d.";
    for (std::size_t begin = 0; begin < prose.size(); ++begin)
        for (std::size_t end = begin; end <= prose.size(); ++end)
            REQUIRE(first_difference(std::string(prose.substr(begin, end - begin)))
                    == std::string_view::npos); // its own memory: no over-read
}
