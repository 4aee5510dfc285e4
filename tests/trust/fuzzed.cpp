// What the fuzzers found: each text broke a property once.
#include "../reference.hpp"
#include "properties.hpp"

#include <doctest/doctest.h>

#include <string_view>

namespace {

struct row {
    std::string_view text;
    const char* broke;
};
const row corpus[] = {
    {"March 3, 99999", "no EDTF value: a year of five digits"},
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
