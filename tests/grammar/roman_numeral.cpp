#include "match.hpp"

#include <lede/grammar/roman_numeral.hpp>

#include <doctest/doctest.h>

namespace {
struct row {
    std::string_view text;
    std::uint32_t value; // 0: it is none
};
// clang-format off
constexpr row corpus[] = {
    {"I", 1}, {"III", 3}, {"IV", 4}, {"VI", 6}, {"IX", 9}, {"XXIX", 29}, {"XLIV", 44}, {"XC", 90}, {"CXXXVIII", 138},
    {"iii", 0}, {"IIII", 0}, {"IL", 0}, {"VX", 0}, {"MC", 0}, {"", 0}, {"Mix", 0},
};
// clang-format on
} // namespace

TEST_CASE("grammar/roman_numeral")
{
    for (const row& r : corpus) {
        CAPTURE(r.text);
        CHECK(lede::grammar::roman_value(r.text) == r.value);
    }
}
