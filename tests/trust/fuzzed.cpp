// What the fuzzers found: each text broke a property once.
#include "../reference.hpp"
#include "properties.hpp"

#include <lede/grammar.hpp>

#include <doctest/doctest.h>

#include <chrono>
#include <string_view>

namespace {

struct row {
    std::string_view text;
    const char* broke;
};
const row corpus[] = {
    {"March 3, 99999", "no EDTF value: a year of five digits"},
    {"11/4/2025-15:00", "no EDTF value: a time behind a set of days"},
    {"11/4/2025-15", "no EDTF value: an interval from a set of days"},
    {"4/2025-15:00", "no TIMEX3 value: from a month to an hour"},
    {"221st century", "no EDTF value: a century of five digits"},
    {"2025-10-kwanzaa", "no TIMEX3 value: a range to a feast of several days"},
    {"DAME\"ENSUING\"ENSUING\"ENSUING\"ENSUING\"ENSUING couple of 1915. ENSUING\"ENSUING\"ENSUING",
        "mentions overlapping: a name said again, longer than the word that called for it"},
    {"winter-midnight", "no TIMEX3 value: from a season to an hour"},
};

} // namespace

TEST_CASE("trust/fuzzed: what broke a property once keeps it now")
{
    for (const row& r : corpus) {
        CAPTURE(r.text);
        CAPTURE(r.broke);
        CHECK(tests::judge{r.text}.reading(lede::read(r.text, tests::published())) == "");
        CHECK(tests::judge{r.text}.reading(lede::read(r.text)) == "");
    }
}

TEST_CASE("trust/fuzzed: a person of a caller's grammar has its name in the match")
{
    for (const std::string_view text : {"President and Mrs. Adler waved.", "Prime Minister and Mrs. Otieno"}) {
        CAPTURE(text);
        lede::person who;
        const std::size_t matched = lede::match_phrase(text, who);
        CHECK(who.name.where.end <= matched);
    }
}

TEST_CASE("trust/fuzzed: a day of writing at the ends of the calendar, and beyond them")
{
    using namespace std::chrono;
    const local_days first{year{-9998} / January / 1}, last{year{9999} / December / 31};
    for (const local_days day : {first, first - days{1}, first + days{400}, last, last + days{1}, last - days{400},
             local_days{days{6553500}}, local_days{days{-40000000}}, local_days{days{40000000}}})
        for (const std::string_view text : {"They left yesterday.", "They leave tomorrow.", "It ends next Friday.",
                 "It ended last Monday.", "It ended a week ago.", "It opens on Jan. 3.", "last month", "next year",
                 "this decade", "the past week", "within two weeks", "the day after Christmas",
                 "the last week of the year", "Monday to Friday"}) {
            CAPTURE(text);
            lede::context wishes;
            wishes.reference = lede::instant{day};
            CHECK(tests::judge{text}.reading(lede::read(text, wishes)) == "");
        }
}
