#include <lede/lexicon/dictionary.hpp>
#include <lede/lexicon/iso.hpp>

#include <doctest/doctest.h>

namespace {
using lede::lexicon::word_class;
struct row {
    std::string_view words;
    word_class of;
    std::string_view code; // empty: the word is not of the class
};
const row corpus[] = {
    {"u.s.", word_class::country, "US"},
    {"rok", word_class::country, "KR"},
    {"united kingdom", word_class::country, "GB"},
    {"guinea-bissau", word_class::country, "GW"},
    {"georgia", word_class::country, "GE"},
    {"georgia", word_class::region, "US"},
    {"n.y.", word_class::region, "US"},
    {"calif", word_class::region, "US"},
    {"ontario", word_class::region, "CA"},
    {"south korean", word_class::nationality, "KR"},
    {"british", word_class::nationality, "GB"},
    {"british", word_class::country, ""},
    {"pentagon", word_class::country, ""},
};
} // namespace

TEST_CASE("lexicon/country")
{
    for (const row& r : corpus) {
        CAPTURE(r.words);
        CAPTURE(static_cast<int>(r.of));
        const auto id = lede::lexicon::dictionary.find(r.words);
        CHECK(lede::lexicon::country_of(lede::lexicon::dictionary.value(id, r.of)).view() == r.code);
    }
}
