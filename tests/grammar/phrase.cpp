#include "dated.hpp"

#include <doctest/doctest.h>

namespace {
using lede::modifier;
// clang-format off
const tests::dated_row corpus[] = {
    {"years",              "years",           "PXY"},
    {"for years",          "",                ""},
    {"year",               "",                ""},
};
const tests::dated_row single[] = {
    {"the day before Christmas", "the day before Christmas", "2025-12-24"},
    {"days before Christmas",    "days before Christmas",    "PAST_REF"},
};
const tests::dated_row regular[] = {
    {"each year",          "each year",       "P1Y"},
    {"each years",         "",                ""},
    {"3 p.m. each day",    "3 p.m. each day", "XXXX-XX-XXT15:00"},
    {"2:30 each day on",   "2:30 each day",   "XXXX-XX-XXT02:30"},
};
// clang-format on
} // namespace

TEST_CASE("grammar/phrase: units that are not counted") { tests::check_dated(corpus, lede::grammar::duration); }
TEST_CASE("grammar/phrase: one unit, and a time of day alone")
{
    tests::check_dated(single, lede::grammar::offset);
    tests::check_dated(regular, lede::grammar::recurring);
}
