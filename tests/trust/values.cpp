#include "values.hpp"

#include <doctest/doctest.h>

TEST_CASE("trust/values: the judge of values knows good from bad")
{
    for (const std::string_view good :
        {"2025", "2025-11", "2025-11-04", "2025-W45", "2025-W45-2", "2025-W45-WE", "2025-Q4", "2025-H1", "2025-SU",
            "198", "2", "19", "XXXX-11-04", "XXXX-WXX-5", "2025-11-04T15:00", "2025-11-04TMO", "T15:00Z", "2025-W01T09",
            "P3M", "PT2H30M", "P2.5Y", "PXD", "P1DE", "P1DT12H", "BC0234", "BC0234-03-01", "BC0481-FA", "BC047", "BC04",
            "BC1", "FY2025", "2025-11-03/2025-11-05", "2014/", "PRESENT_REF"}) {
        CAPTURE(good);
        CHECK(tests::values::is_timex3(good));
    }
    for (const std::string_view bad : {"", "20255", "2025-", "2025-1", "2025-11-4", "November", "P", "PT", "P3", "3M",
             "2025T11:00:00", "2025/2026/2027", "/", "BC", "BC0234-", "2025-11-04 ", "P1D2"}) {
        CAPTURE(bad);
        CHECK_FALSE(tests::values::is_timex3(bad));
    }
    for (const std::string_view good : {"2025", "-0233", "199X", "19XX", "2025-11", "XXXX-11-04", "2025-11~", "1990?",
             "2025-21", "2025-11-03/2025-11-05", "2014/..", "../2014", "2025-11-04T15:00", "2025-11-04T15:00:00Z"}) {
        CAPTURE(good);
        CHECK(tests::values::is_edtf(good));
    }
    for (const std::string_view bad : {"", "199", "P3M", "2025-1", "2025T15:00", "2014/", "November 4", "2025-W45"}) {
        CAPTURE(bad);
        CHECK_FALSE(tests::values::is_edtf(bad));
    }
}
