#include "../reference.hpp"

#include <lede/find.hpp>

#include <doctest/doctest.h>

#include <string>
#include <string_view>

namespace {
/// All dates of a text, "mention=value" each, against the suite's reference date, Friday, 31 October 2025.
std::string dates_of(std::string_view text, lede::convention by = lede::convention::lede)
{
    lede::context cx = tests::published();
    cx.convention = by;
    std::string all;
    for (const lede::mention& m : lede::find(text, cx))
        if (const lede::timex* date = m.as_date())
            all += (all.empty() ? "" : "; ") + std::string(m.where.in(text)) + "=" + std::string(date->value.view());
    return all;
}

struct row {
    std::string_view text, dates;
};
// clang-format off
const row corpus[] = {
    // rates and durations
    {"The mill makes 15 a year.",                               "a year=P1Y"},
    {"The mill stood idle for a year.",                         "a year=P1Y"},
    {"It costs $3 per month.",                                  "per month=P1M"},
    // amounts that look ahead, or back
    {"The bridge will open in two years.",                      "two years=2027"},
    {"Prices doubled in two years.",                            "two years=P2Y"},
    // two dates in one breath
    {"It rained in April and June 1955.",                       "April=1955-04; June 1955=1955-06"},
    {"They met on May 3 and 17.",                               "May 3=2025-05-03"},
    // seasons stand after the article or a preposition alone
    {"They left in the summer.",                                "summer=2025-SU"},
    {"They run a summer camp.",                                 ""},
    {"The fall of Tarvo shook them.",                           ""},
    // the text's own dates
    {"The siege began in June 2001. The following year it ended.", "June 2001=2001-06; following year=2002"},
    {"They met on May 3. Two days later they parted.",          "May 3=2025-05-03; Two days later=2025-05-05"},
    {"They met on May 3. The day before, it had rained.",       "May 3=2025-05-03; day before=2025-05-02"},
    // one side open
    {"They have met since 2014.",                               "2014=2014"},
    // ages, fractions and names are none
    {"A 27-year-old clerk spoke.",                              ""},
    {"Three quarters of the mills closed.",                     ""},
    {"He reads the Tarvo Daily News.",                          ""},
    // depth is bounded
    {"the day before the day before the day before the day before the day before Christmas",
        "day before Christmas=2025-12-24"},
};
// clang-format on
} // namespace

TEST_CASE("reader/date: what stands as a date in its sentence")
{
    for (const row& r : corpus) {
        CAPTURE(r.text);
        CHECK(dates_of(r.text) == r.dates);
    }
}

TEST_CASE("reader/date: a narrative goes on from its own dates")
{
    CHECK(
        dates_of("The war broke out on June 3, 1911. By December 1911 the north had fallen; the mill town of Orle held "
                 "out until 1920. On January 9 the talks began. In March they failed.")
        == "June 3, 1911=1911-06-03; December 1911=1911-12; 1920=1920; January 9=1912-01-09; March=1912-03");
}

TEST_CASE("reader/date: by TimeML the ends of a range are apart, and articles inside")
{
    const auto timeml = [](std::string_view text) { return dates_of(text, lede::convention::timeml); };
    CHECK(timeml("They met from 2009 to 2011.") == "2009=2009; 2011=2011");
    CHECK(timeml("They met over the last week.") == "the last week=2025-W43");
    CHECK(timeml("It went on for years.") == "years=PXY");
}

TEST_CASE("reader/date: since and until leave one side open")
{
    const std::string text = "They have met since 2014. It stays shut until November 4.";
    const auto found = lede::find(text, tests::published());
    REQUIRE(found.size() == 2);
    const lede::timex& since = *found[0].as_date();
    CHECK(since.start.has_value());
    CHECK_FALSE(since.end_excl);
    CHECK(since.written.view() == "2014/..");
    const lede::timex& until = *found[1].as_date();
    CHECK_FALSE(until.start);
    CHECK(until.end_excl.has_value());
    CHECK(until.written.view() == "../XXXX-11-04");
}
