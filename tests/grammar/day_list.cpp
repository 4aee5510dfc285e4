#include "dated.hpp"

#include <doctest/doctest.h>

#include <string>

namespace {
struct row {
    std::string_view text, values;
};
// clang-format off
const row corpus[] = {
    {"Nov. 20, 22 and 25",               "2025-11-20 2025-11-22 2025-11-25"},
    {"Nov. 20, 22 and 25, 2024",         "2024-11-20 2024-11-22 2024-11-25"},
    {"Nov. 20, 22 people",               ""},
    {"May 3 and 17",                     "2025-05-03 2025-05-17"},
    {"May 3 and 4",                      ""},
    {"May 3 and 17 people",              ""},
    {"May 17 and 3",                     ""},
    {"April 5, 12, 19 and 26, 2026",     "2026-04-05 2026-04-12 2026-04-19 2026-04-26"},
    {"Friday, Nov. 7, 14th, or 21st",    "2025-11-07 2025-11-14 2025-11-21"},
    {"3, 5 and 7 November",              "2025-11-03 2025-11-05 2025-11-07"},
    {"the 3rd and 17th of May",          "2025-05-03 2025-05-17"},
    {"3 and 17 people",                  ""},
    {"3, 5 and 7 people",                ""},
    {"11/20, 22 and 25",                 ""},
    {"3 or 4/17",                        ""},
    {"May 3, 5, 7, 9, 11, 13, 15 and 17", "2025-05-03 2025-05-05 2025-05-07 2025-05-09 2025-05-11 2025-05-13 2025-05-15 2025-05-17"},
    // more than are kept: the last one closes the list
    {"May 3, 5, 7, 9, 11, 13, 15, 17, 19, 21, 23 and 25", "2025-05-03 2025-05-05 2025-05-07 2025-05-09 2025-05-11 2025-05-13 2025-05-15 2025-05-17 2025-05-19 2025-05-25"},
    {"Nov. 4 or 5",                      "2025-11-04 2025-11-05"},
    {"Nov. 5 or 4",                      ""},
    {"Nov. 4 or 5 people",               ""},
};
// clang-format on

/// The values of a list, first to last; empty when the text is none.
std::string values_of(std::string_view text)
{
    lede::ast::temporal tree;
    if (tests::matched(text, lede::grammar::pair, tree) != text) return {};
    const auto [first, last] = lede::resolve::both_ends(tree, tests::frame());
    std::string all{first.value.view()};
    for (const lede::ast::listed_day& d : tree.between)
        if (d.size > 0) all += " " + std::string(lede::resolve::listed(d, tree, tests::frame()).value.view());
    return all + " " + std::string(last.value.view());
}
} // namespace

TEST_CASE("grammar/day_list")
{
    for (const row& r : corpus) {
        CAPTURE(r.text);
        CHECK(values_of(r.text) == r.values);
    }
}
