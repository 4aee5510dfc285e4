// Any input costs time in proportion to its length: what is made to be slow, once and twice as long.
#include "reference.hpp"

#include <lede/lede.hpp>

#include <doctest/doctest.h>

#include <algorithm>
#include <ctime>
#include <string>
#include <string_view>

namespace {

std::string repeated(std::string_view unit, std::size_t bytes)
{
    std::string text;
    while (text.size() < bytes) text += unit;
    text.resize(bytes);
    return text;
}

/// Seconds of the processor, the least of a few runs: the machine may be busy with something else in any one of them.
double seconds(const std::string& text)
{
    double best = 1e9;
    for (int run = 0; run < 5; ++run) {
        const std::clock_t begin = std::clock();
        const lede::reading all = lede::read(text, tests::published());
        best = (std::min)(best, static_cast<double>(std::clock() - begin) / CLOCKS_PER_SEC);
        if (all.mentions.size() > text.size()) return -1;
    }
    return best;
}

} // namespace

TEST_CASE("hostile: four times the input, no more than eight times the time")
{
    // clang-format off
    for (const std::string_view unit : {
            "a", "1", "A ", "Defense ", "of the of the ", "Nov ", "May, ", "Monday ", "1 ", "2020 ", "1th ", "1-", "1/1/",
            "12:30 ", "two years ", "from May 1 to ", "first and second ", "early ", "Christmas ", "President ",
            "Deputy Assistant Secretary of State for ", "Mr. ", "Meeting ", "57th Meeting ", "Meeting of the ",
            "Annual Joint ", "NATO COP ", "U.S.A. J. ", "Council's ", "(", "\"", "a'", ". ", " ", "\n", "May\n", "\xFF",
            "\xE2\x80", "\u00a0", "a\u0431", "May\u2013"}) {
        // clang-format on
        CAPTURE(unit);
        constexpr std::size_t bytes = 4000; // beyond every bound on what is looked at
        double ratio = 99;
        for (int attempt = 0; attempt < 5 && ratio > 8; ++attempt) // a quadratic reader takes sixteen times
            ratio = (seconds(repeated(unit, 4 * bytes)) + 5e-5) / (seconds(repeated(unit, bytes)) + 5e-5);
        CHECK(ratio <= 8);
    }
}
