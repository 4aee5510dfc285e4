#include <lede/join/fold.hpp>

#include <doctest/doctest.h>

#include <string_view>

TEST_CASE("join/fold: where a name holds another")
{
    using lede::joining::find_in;
    CHECK(find_in("Ann Holt", "holt") == 4);
    CHECK(find_in("Ann Holt", "ANN HOLT") == 0);
    CHECK(find_in("Ann Holt", "Holts") == std::string_view::npos);
    CHECK(find_in("Ann Holt", "Vale") == std::string_view::npos);
    CHECK(find_in("Ann Holt", "") == std::string_view::npos);
}
