// The dates of texts that nobody told the day of.
#include <lede/find.hpp>

#include <doctest/doctest.h>

#include <string>
#include <string_view>

TEST_CASE("reader/date: without a reference a text is told from the years it writes")
{
    const auto dates = [](std::string_view text) {
        std::string all;
        for (const lede::mention& m : lede::find(text))
            if (const lede::timex* date = m.as_date()) all += std::string(date->value.view()) + " ";
        return all;
    };
    CHECK(dates("The siege began on 3 May 1839. By early June the town had fallen.") == "1839-05-03 1839-06 ");
    CHECK(dates("In 1839 the siege began. On 3 May the town fell.") == "1839 1839-05-03 ");
    CHECK(dates("The mill, built in 1839, opens in May.") == "1839 XXXX-05 ");
}

TEST_CASE("reader/date: without a reference a dateline serves")
{
    const auto last_of = [](std::string_view text) {
        std::string value;
        for (const lede::mention& m : lede::find(text))
            if (const lede::timex* date = m.as_date()) value = date->value.view();
        return value;
    };
    CHECK(last_of("Mill closes\n\nFebruary 3, 2009\n\nIt closed in January.") == "2009-01");
    CHECK(last_of("ORLE, Oct. 31, 2024 - It closed on Monday.") == "2024-10-28");
    CHECK(last_of("ORLE, Oct. 31, 2024\u00a0\u2014 It closed on Monday.") == "2024-10-28");
    CHECK(last_of("ORLE, Oct. 31, 2024 \u2013 It closed on Monday.") == "2024-10-28");
    CHECK(last_of("ORLE (Oct. 31, 2024) \u2014 It closed on Monday.") == "2024-10-28");
    CHECK(last_of("It opened on Oct. 31, 2024 - and closed on Monday.") == "XXXX-WXX-1");
    CHECK(last_of("ORLE, Oct. 31 - It closed on Monday.") == "XXXX-WXX-1");
}
