#include <lede/scan/memory.hpp>

#include <doctest/doctest.h>

using lede::scan::try_key;
using memory = lede::scan::memory<8, 3>;

TEST_CASE("scan/memory: gives back what was kept, for the same rule at the same place alone")
{
    memory m;
    m.keep(try_key{40, 1, false}, 2, 7);
    int tokens{}, value{};
    REQUIRE(m.recall(try_key{40, 1, false}, tokens, value));
    CHECK(tokens == 2);
    CHECK(value == 7);
    CHECK_FALSE(m.recall(try_key{41, 1, false}, tokens, value));
    CHECK_FALSE(m.recall(try_key{40, 2, false}, tokens, value));
    CHECK_FALSE(m.recall(try_key{40, 1, true}, tokens, value));
}

TEST_CASE("scan/memory: a failure is kept, and leaves the value alone")
{
    memory m;
    m.keep(try_key{0, 0, false}, memory::failed, 7);
    int tokens{}, value = 3;
    REQUIRE(m.recall(try_key{0, 0, false}, tokens, value));
    CHECK(tokens == memory::failed);
    CHECK(value == 3);
}

TEST_CASE("scan/memory: newer results drive older ones out; nothing is left after forget")
{
    memory m;
    int tokens{}, value{};
    for (std::uint32_t at = 0; at < 1000; ++at) {
        m.keep(try_key{at, 0, false}, 1, static_cast<int>(at));
        REQUIRE(m.recall(try_key{at, 0, false}, tokens, value));
        REQUIRE(value == static_cast<int>(at));
    }
    int kept = 0;
    for (std::uint32_t at = 0; at < 1000; ++at) kept += m.recall(try_key{at, 0, false}, tokens, value);
    CHECK(kept <= 8);
    m.forget();
    CHECK_FALSE(m.recall(try_key{999, 0, false}, tokens, value));
}
