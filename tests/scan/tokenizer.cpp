#include <lede/scan/tokenizer.hpp>

#include <doctest/doctest.h>

#include <string>
#include <string_view>

using lede::scan::token;
using lede::scan::tokenizer;
using lede::scan::word_class;

namespace {

/// The tokens of a text, set apart by '|'; a sentence's first one after '^'.
std::string cut(std::string_view text)
{
    const tokenizer cutter{text};
    std::string out;
    token before{};
    bool any = false;
    for (;;) {
        const token t = cutter.next(any ? before.where.end : 0, any ? &before : nullptr);
        if (t.is == token::kind::end) return out;
        if (any) out += '|';
        if (t.opens_sentence) out += '^';
        out += t.where.in(text);
        before = t;
        any = true;
    }
}

token first(std::string_view text) { return tokenizer{text}.next(0, nullptr); }

/// The token behind a word.
token behind(std::string_view word, std::string_view text)
{
    token before = first(text);
    while (before.where.in(text) != word) before = tokenizer{text}.next(before.where.end, &before);
    return tokenizer{text}.next(before.where.end, &before);
}

} // namespace

TEST_CASE("scan/tokenizer: where tokens begin and end")
{
    const struct {
        std::string_view text, tokens;
    } rows[] = {
        {"The meeting ended.", "^The|meeting|ended|."},
        {"57th session, 1990s", "^57th|session|,|1990s"},
        {"3pm on March3", "^3|pm|on|March|3"},
        {"COP26 opened", "^COP|26|opened"},
        {"the U.S. envoy at 3 p.m. sharp", "^the|U.S.|envoy|at|3|p.m.|sharp"},
        {"Kim's plan, ministers' talks", "^Kim|'s|plan|,|ministers|'|talks"},
        {"O\u2019Brien\u2019s visit", "^O\u2019Brien|\u2019s|visit"},
        {"Nov. 3\u20135", "^Nov|.|3|\u2013|5"},
        {"He left. The talks went on.", "^He|left|.|^The|talks|went|on|."},
        {"Gen. Lee met J. Park on Oct. 3.", "^Gen|.|Lee|met|J|.|Park|on|Oct|.|3|."},
        {"\"Go.\" They went!  \"Fine,\" he said.", "^\"|^Go|.|\"|^They|went|!|^\"|^Fine|,|\"|he|said|."},
        {"one\n\ntwo\nthree", "^one|^two|three"},
        {"a\u2060b \ufeffc", "^a\u2060b|c"},
        {"\xFF\xFE bytes", "^\xFF|\xFE|bytes"},
        {"", ""},
        {" \n\t ", ""},
    };
    for (const auto& r : rows) {
        CAPTURE(r.text);
        CHECK(cut(r.text) == r.tokens);
    }
}

TEST_CASE("scan/tokenizer: what a token is")
{
    CHECK(first("57th").tail == token::suffix::ordinal);
    CHECK(first("57th").number == 57);
    CHECK(first("1990s").tail == token::suffix::plural);
    CHECK(first("1990S").tail == token::suffix::plural);
    CHECK(first("5S").tail == token::suffix::other);
    CHECK(first("1990's").tail == token::suffix::plural);
    CHECK(first("3pm").tail == token::suffix::other);
    CHECK(first("3.5").decimal);
    CHECK(first("3, 5").decimal == false);
    CHECK(first("30%").priced);
    CHECK(first("99999999999999999999999").number == UINT64_MAX);
    CHECK(first("November").has(word_class::month));
    CHECK(first("NOVEMBER").value(word_class::month) == 11);
    CHECK(first("meeting").shape == token::letters::lower);
    CHECK(first("Meeting").shape == token::letters::capital);
    CHECK(first("SCM").shape == token::letters::upper);
    CHECK(first("McDonald").shape == token::letters::mixed);
    CHECK(first("\u00c9lys\u00e9e").shape == token::letters::capital);
    CHECK(first("U.S.").dotted);
    CHECK(behind("BERG", "BERG TO MEET").shouted);
    CHECK(behind("BERG", "BERG TO MEET").is_small_word());
    CHECK(!behind("UN", "UN TO MEET").shouted);
    CHECK(!behind("Berg", "Berg TO MEET").shouted);
    CHECK(!behind(".", "BERG. TO MEET").shouted);
    CHECK(!behind("BERG", "BERG to meet").shouted);
    CHECK(!behind("UN", "UN TO MEET").is_small_word());
    CHECK(first(std::string(10'000, 'x')).where.size() <= tokenizer::longest_word);
}
