#include <lede/scan/overlap.hpp>

#include <doctest/doctest.h>

#include <vector>

namespace {

lede::mention at(std::uint32_t begin, std::uint32_t end, bool person = false)
{
    lede::mention m;
    m.where = {begin, end};
    if (person) m.what = lede::person{};
    return m;
}

std::vector<lede::span> kept(const std::vector<lede::mention>& offered)
{
    std::vector<lede::span> out;
    const auto sink = [&](const lede::mention& m) { return out.push_back(m.where), true; };
    lede::scan::overlap held;
    for (const lede::mention& m : offered) held.offer(m, sink);
    held.settle(UINT32_MAX, sink);
    return out;
}

using spans = std::vector<lede::span>;

} // namespace

TEST_CASE("scan/overlap: the longest stays, then the earlier, then the kind listed first")
{
    CHECK(kept({at(0, 5), at(3, 10)}) == spans{{3, 10}});
    CHECK(kept({at(3, 10), at(0, 5)}) == spans{{3, 10}});
    CHECK(kept({at(3, 8), at(0, 5)}) == spans{{0, 5}});
    CHECK(kept({at(0, 5), at(10, 20), at(5, 7)}) == spans{{0, 5}, {5, 7}, {10, 20}});
    CHECK(kept({at(0, 4), at(4, 8), at(2, 9)}) == spans{{2, 9}});
    CHECK(kept({at(0, 5, true), at(0, 5)}).size() == 1);
}

TEST_CASE("scan/overlap: a date goes before the meeting that is named with it, where dates are asked to")
{
    lede::mention meeting = at(0, 20), year = at(4, 8), every_year = at(9, 15);
    meeting.what = lede::meeting{};
    lede::timex recurring;
    year.what = recurring;
    recurring.type = lede::timex_type::set;
    every_year.what = recurring;
    const auto kept_of = [](const std::vector<lede::mention>& offered) {
        std::vector<lede::span> out;
        const auto sink = [&](const lede::mention& m) { return out.push_back(m.where), true; };
        lede::scan::overlap held{true};
        for (const lede::mention& m : offered) held.offer(m, sink);
        held.settle(UINT32_MAX, sink);
        return out;
    };
    CHECK(kept_of({year, meeting}) == spans{{4, 8}});
    CHECK(kept_of({meeting, year}) == spans{{4, 8}});
    CHECK(kept_of({every_year, meeting}) == spans{{0, 20}});
}

TEST_CASE("scan/overlap: more than it can hold back goes out in order")
{
    std::vector<lede::mention> many;
    for (std::uint32_t i = 0; i < 3 * lede::scan::overlap::capacity; ++i) many.push_back(at(10 * i, 10 * i + 5));
    const auto out = kept(many);
    REQUIRE(out.size() == many.size());
    for (std::size_t i = 0; i < out.size(); ++i) CHECK(out[i] == many[i].where);
}

TEST_CASE("scan/overlap: a sink that has had enough is not called again")
{
    int calls = 0;
    const auto sink = [&](const lede::mention&) { return ++calls < 2; };
    lede::scan::overlap held;
    for (std::uint32_t i = 0; i < 5; ++i) held.offer(at(10 * i, 10 * i + 5), sink);
    CHECK_FALSE(held.settle(UINT32_MAX, sink));
    CHECK(calls == 2);
}
