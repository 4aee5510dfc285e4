#include <lede/types/vocabulary.hpp>
#include <lede/grammar/openers.hpp>
#include <lede/scan/candidates.hpp>

#include <doctest/doctest.h>

#include <algorithm>
#include <cstring>
#include <memory>
#include <random>
#include <string>
#include <vector>

using lede::kinds;
namespace masks = lede::scan::masks;

namespace {

constexpr lede::scan::openers months{
    {lede::lexicon::word_class::month}, {lede::lexicon::word_class::vague_time}, {}, {}};

/// The words and numbers at which a phrase can start.
std::vector<std::string> found_in(const std::string& text, const lede::context& cx = {})
{
    std::vector<std::string> out;
    lede::scan::for_each_candidate<months>(text, cx, [&](std::size_t at, kinds) {
        std::size_t end = at;
        while (end < text.size() && (lede::scan::is_letter(text[end]) || lede::scan::is_digit(text[end]))) ++end;
        out.push_back(text.substr(at, end - at));
        return true;
    });
    return out;
}
using words = std::vector<std::string>;

} // namespace

TEST_CASE("scan/candidates: openers and numbers, wherever they stand")
{
    CHECK(found_in("In March they left; in mayoral April, MAY 3") == words{"March", "April", "MAY", "3"});
    CHECK(found_in("May") == words{"May"});
    CHECK(found_in("4") == words{"4"});
    CHECK(found_in("marching marc septembers") == words{});
    CHECK(found_in("\u00e9May COP26 March3") == words{"May", "26", "March3", "3"});
    CHECK(found_in("$30 million, 30%, 3,500 feet") == words{"3"});
    CHECK(found_in("") == words{});
    for (std::size_t before = 0; before < 200; ++before) // across the edges of blocks, and at the end of the text
        for (const std::string word : {"May", "September", "17"}) {
            CAPTURE(before);
            CHECK(found_in(std::string(before, '-') + word) == words{word});
            CHECK(found_in(std::string(before, ' ') + word + std::string(70, ' ')) == words{word});
            CHECK(found_in(std::string(before + 1, 'x') + word) == (word == "17" ? words{"17"} : words{}));
        }
    CHECK(found_in(std::string(2100, ' ') + "May" + std::string(4000, '.') + "June").size() == 2);
}

TEST_CASE("scan/candidates: a count of things no phrase goes on with opens none")
{
    CHECK(found_in("with 57 quonsets, 4 quonsets\n") == words{});
    CHECK(found_in("57 May") == words{"57", "May"});
    CHECK(found_in("57") == words{"57"});
    CHECK(found_in("a 57-quonset hut, 57. Quonsets, 1957 quonsets, FY22 quonsets, FY 22 quonsets")
          == words{"57", "57", "1957", "22", "22"});
    CHECK(found_in("the 4 th quonset") == words{"4"}); // a torn suffix
}

TEST_CASE("scan/candidates: vague words open dates by TimeML's conventions alone")
{
    lede::context cx;
    CHECK(found_in("now or recently", cx) == words{});
    cx.convention = lede::convention::timeml;
    CHECK(found_in("now or recently", cx) == words{"now", "recently"});
}

TEST_CASE("scan/candidates: a sink that has had enough; kinds nobody wants; the caller's own words")
{
    int calls = 0;
    lede::scan::for_each_candidate<months>("May 1 May 2", {}, [&](std::size_t, kinds) { return ++calls < 2; });
    CHECK(calls == 2);

    lede::context cx;
    cx.wanted = kinds::persons;
    CHECK(found_in("May 3", cx) == words{});

    lede::vocabulary own;
    REQUIRE(own.add(lede::word_kind::series, "zonta forum"));
    cx = {};
    cx.words = &own;
    CHECK(found_in("The Zonta forum in May", cx) == words{"Zonta", "May"});
}

TEST_CASE("scan/byte_masks: every way to fill them gives the same bits")
{
    std::mt19937 random{7};
    char bytes[4 * masks::width];
    for (int round = 0; round < 500; ++round) {
        for (char& c : bytes) c = static_cast<char>(static_cast<int>(random() % 256) - 128);
        lede::scan::byte_masks plain[4], best[4];
        for (std::size_t i = 0; i < sizeof bytes; ++i) {
            const auto bit = [&](bool set) { return std::uint64_t{set} << (i % masks::width); };
            plain[i / masks::width].letters |= bit(lede::scan::is_letter(bytes[i]));
            plain[i / masks::width].digits |= bit(lede::scan::is_digit(bytes[i]));
        }
        const auto check = [&] {
            for (std::size_t b = 0; b < 4; ++b) {
                REQUIRE(best[b].letters == plain[b].letters);
                REQUIRE(best[b].digits == plain[b].digits);
            }
        };
        masks::fill(bytes, 4, best);
        check();
        masks::best_fill()(bytes, 4, best);
        check();
        for (std::size_t i = 0; i < sizeof bytes; i += 8) {
            const std::uint64_t eight = lede::scan::swar::load(bytes + i);
            const auto letters = lede::scan::swar::high_bits(lede::scan::swar::letters(eight));
            const auto digits = lede::scan::swar::high_bits(lede::scan::swar::digits(eight));
            REQUIRE(letters == (plain[i / masks::width].letters >> (i % masks::width) & 0xFF));
            REQUIRE(digits == (plain[i / masks::width].digits >> (i % masks::width) & 0xFF));
        }
    }
}

TEST_CASE("scan/word_filter: the key of a word is the dictionary's, wherever the text ends")
{
    const std::string letters = "AbcdefGhijklmnopqrstuvWxyzabcdEf";
    for (std::size_t length = 1; length <= letters.size(); ++length)
        for (std::size_t room = length; room <= letters.size(); ++room) {
            const std::unique_ptr<char[]> text{new char[room]}; // no byte more: sanitizers see what is read behind it
            std::copy_n(letters.data(), room, text.get());
            CHECK(
                lede::scan::key_of_letters(text.get(), length, room) == lede::lexicon::key_of(letters.data(), length));
        }
}
