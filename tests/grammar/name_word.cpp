#include "match.hpp"

#include <lede/grammar/person_name.hpp>

#include <doctest/doctest.h>

namespace {
struct row {
    std::string_view text;    // the rule is tried at text[0]
    std::string_view matched; // what it should consume; empty = must not match
};
namespace g = lede::grammar;

template <class Parser>
std::string_view taken(std::string_view text, const Parser& parser)
{
    lede::ast::person_name tree;
    const auto holder = g::x3::rule<struct name_word_under_test, lede::ast::person_name>{"name word"} = parser;
    return tests::matched(text, holder, tree);
}
// clang-format off
const row words[] = {
    {"Anna",          "Anna"},
    {"O'Connor",      "O'Connor"},
    {"Jean-Luc",      "Jean-Luc"},
    {"al-Sabah",      "al-Sabah"},
    {"J. Ekman",      "J."},
    {"J.R. Ekman",    "J.R."},
    {"J.D. Ekman",    "J.D."},
    {"Mari' Ekman",   "Mari'"},
    {"'Attar Ekman",  "'Attar"},
    {"' Attar",       ""},
    {"Łukasz Żak",    "Łukasz"},
    {"Jo\xFFnas Ek",  "Jo\xFFnas"},
    {"Ekman.",        "Ekman"},
    {"Jr.",           ""},
    {"12",            ""},
};
const row names[] = {
    {"Ortega y Gasset, Ana", "Ortega y Gasset"},
    {"y Gasset",             "y"},
    {"Abu Bakr Osman",       "Abu Bakr"},
    {"Abd al-Rahman Osman",  "Abd al-Rahman"},
    {"Anna Ekman",           "Anna"},
};
const row suffixes[] = {
    {"Jr. and",  "Jr."},
    {"III",      "III"},
    {"M.D.",     "M.D."},
    {"CBE",      "CBE"},
    {"MD",       "MD"},
    {"Ma",       ""},    // "Jack Ma"
    {"V",        ""},    // "Larry V"
    {"Ekman",    ""},
};
// clang-format on
} // namespace

TEST_CASE("grammar/name_word")
{
    for (const row& r : words) {
        CAPTURE(r.text);
        CHECK(taken(r.text, g::names::word_of_name) == r.matched);
    }
    for (const row& r : names) {
        CAPTURE(r.text);
        CHECK(taken(r.text, g::names::one_name) == r.matched);
    }
    for (const row& r : suffixes) {
        CAPTURE(r.text);
        CHECK(taken(r.text, g::names::suffix) == r.matched);
    }
}
