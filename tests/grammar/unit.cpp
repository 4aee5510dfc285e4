#include "match.hpp"

#include <lede/ast/temporal.hpp>
#include <lede/grammar/fields.hpp>
#include <lede/grammar/unit.hpp>

#include <doctest/doctest.h>

namespace {
using lede::ast::amount;
namespace grammar = lede::grammar;
struct row {
    std::string_view text, any, one, many;
};
// clang-format off
const row corpus[] = {
    // text           any unit     one          several
    {"year",          "year",      "year",      ""},
    {"years",         "years",     "",          "years"},
    {"fortnight",     "fortnight", "fortnight", ""},
    {"min",           "min",       "min",       ""},
    {"yearly",        "",          "",          ""},
    {"sec",           "",          "",          ""},
};
// clang-format on
inline constexpr auto any = grammar::x3::rule<struct any_under_test, amount>{"unit"} = grammar::unit_of<&amount::of>;
inline constexpr auto one = grammar::x3::rule<struct one_under_test, amount>{"unit"} = grammar::one_of<&amount::of>;
inline constexpr auto many = grammar::x3::rule<struct many_under_test, amount>{"unit"} = grammar::units_of<&amount::of>;
} // namespace

TEST_CASE("grammar/unit")
{
    for (const row& r : corpus) {
        CAPTURE(r.text);
        amount a;
        CHECK(tests::matched(r.text, any, a) == r.any);
        CHECK(tests::matched(r.text, one, a) == r.one);
        CHECK(tests::matched(r.text, many, a) == r.many);
    }
}
