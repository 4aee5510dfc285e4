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
// clang-format on
} // namespace

TEST_CASE("grammar/phrase: units that are not counted") { tests::check_dated(corpus, lede::grammar::duration); }
