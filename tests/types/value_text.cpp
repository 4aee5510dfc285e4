#include <lede/types/value_text.hpp>

#include <doctest/doctest.h>

#include <cstdint>
#include <string>

using lede::value_text;

TEST_CASE("types/value_text")
{
    CHECK(value_text{}.digits(2025, 4).text("-W").digits(9, 2) == "2025-W09");
    CHECK(value_text{}.digits(0) == "0");
    CHECK(value_text{}.digits(-33) == "33"); // the sign is the caller's
    CHECK(value_text{}.digits(INT64_MIN) == "9223372036854775808");
    CHECK(value_text{std::string(80, 'x')}.size() == 47);
    CHECK(value_text{}.empty());
}
