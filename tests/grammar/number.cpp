#include "match.hpp"

#include <lede/grammar/fields.hpp>
#include <lede/grammar/number.hpp>

#include <doctest/doctest.h>

namespace {
struct tree {
    int value{};
};
struct row {
    std::string_view text, matched;
    int value;
};
// clang-format off
const row cardinals[] = {
    {"twenty-five talks",        "twenty-five",          25},
    {"one hundred and five",     "one hundred and five", 105},
    {"three hundred",            "three hundred",        300},
    {"three and four",           "three",                3},
    {"twenty-eleven",            "twenty",               20},
    {"sixty twenty",             "sixty",                60},
    {"two hundred eleven",       "two hundred eleven",   211},
    {"two thousand five",        "two thousand five",    2005},
    {"twelve envoys",            "twelve",               12},
    {"12 envoys",                "12",                   12},
    {"25 envoys",                "25",                   25},
    {"12.5 percent",             "",                     0},
    {"$12 each",                 "",                     0},
    {"many",                     "",                     0},
};
const row ordinals[] = {
    {"first session",                     "first",                         1},
    {"57th session",                      "57th",                          57},
    {"fifty-seventh session",             "fifty-seventh",                 57},
    {"one hundred and thirty-eighth",     "one hundred and thirty-eighth", 138},
    {"two hundredth",                     "two hundredth",                 200},
    {"fifty-twelfth",                     "",                              0},
    {"one hundred hundredth",             "",                              0},
    {"fifty sessions",                    "",                              0},
    {"57 sessions",                       "",                              0},
};
const row years[] = {
    {"nineteen ninety-six was",  "nineteen ninety-six",  1996},
    {"twenty ten",               "twenty ten",           2010},
    {"eighteen hundred men",     "eighteen hundred",     1800},
    {"two thousand and five",    "two thousand and five", 2005},
    {"nineteen",                 "",                     0},
    {"twenty-five",              "",                     0},
    {"twenty fifteen-minute talks", "",                  0},
    {"three thousand",           "",                     0},
};
// clang-format on
inline constexpr auto year_words_value = lede::grammar::x3::rule<struct year_under_test, tree>{"year"}
= lede::grammar::into<&tree::value>[lede::grammar::year_words];
inline constexpr auto any_cardinal_value = lede::grammar::x3::rule<struct cardinal_under_test, tree>{"cardinal"}
= lede::grammar::into<&tree::value>[lede::grammar::any_cardinal];
inline constexpr auto any_ordinal_value = lede::grammar::x3::rule<struct ordinal_under_test, tree>{"ordinal"}
= lede::grammar::into<&tree::value>[lede::grammar::any_ordinal];
} // namespace

TEST_CASE("grammar/number")
{
    const auto check = [](const auto& rows, const auto& rule) {
        for (const row& r : rows) {
            CAPTURE(r.text);
            tree t;
            CHECK(tests::matched(r.text, rule, t) == r.matched);
            if (!r.matched.empty()) CHECK(t.value == r.value);
        }
    };
    check(cardinals, any_cardinal_value);
    check(ordinals, any_ordinal_value);
    check(years, year_words_value);
}
