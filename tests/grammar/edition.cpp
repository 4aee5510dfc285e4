#include "match.hpp"

#include <lede/grammar/edition.hpp>

#include <doctest/doctest.h>

namespace {
struct row {
    std::string_view text;    // the rule is tried at text[0]
    std::string_view matched; // what it should consume; empty = must not match
    lede::edition form;
    std::initializer_list<std::uint32_t> ordinals;
    int year;
};
using enum lede::edition;
// clang-format off
const row corpus[] = {
    // text                                   matched                      form        ordinals     year
    {"57th meeting",                          "57th",                      digits,     {57},        0},
    {"49 th session",                         "49 th",                     digits,     {49},        0},
    {"first session",                         "first",                     word,       {1},         0},
    {"fifty-ninth session",                   "fifty-ninth",               word,       {59},        0},
    {"one hundred and thirty-eighth meeting", "one hundred and thirty-eighth", word,   {138},       0},
    {"44th and 45th summits",                 "44th and 45th",             digits,     {44, 45},    0},
    {"Eighth, Ninth, and Tenth meetings",     "Eighth, Ninth, and Tenth",  word,       {8, 9, 10},  0},
    {"inaugural summit",                      "inaugural",                 inaugural,  {},          0},
    {"sixth and final round",                 "sixth and final",           word,       {6},         0},
    {"I Summit",                              "I",                         roman,      {1},         0},
    {"first-ever summit",                     "first-ever",                first_ever, {1},         0},
    {"first ever summit",                     "first ever",                first_ever, {1},         0},
    {"III Summit",                            "III",                       roman,      {3},         0},
    {"XXIX Summit",                           "XXIX",                      roman,      {29},        0},
    {"V4 Summit",                             "",                          none,       {},          0},
    {"I-5 Summit",                            "",                          none,       {},          0},
    {"2005 summit",                           "2005",                      year,       {},          2005},
    {"57 meetings",                           "",                          none,       {},          0},
    {"IIII Summit",                           "",                          none,       {},          0},
    {"iii summit",                            "",                          none,       {},          0},
    {"0th meeting",                           "",                          none,       {},          0},
    {"1000000th session",                     "",                          none,       {},          0},
    {"3205 summit",                           "",                          none,       {},          0},
};
// clang-format on
} // namespace

TEST_CASE("grammar/edition")
{
    for (const row& r : corpus) {
        CAPTURE(r.text);
        lede::ast::meeting_name tree;
        const auto holder = lede::grammar::x3::rule<struct edition_under_test, lede::ast::meeting_name>{"edition"}
        = lede::grammar::edition_marker;
        CHECK(tests::matched(r.text, holder, tree) == r.matched);
        if (r.matched.empty()) continue;
        CHECK(tree.form == r.form);
        REQUIRE(tree.ordinals.size() == r.ordinals.size());
        CHECK(std::equal(r.ordinals.begin(), r.ordinals.end(), tree.ordinals.begin()));
        CHECK(tree.year.value_or(0) == r.year);
    }
}
