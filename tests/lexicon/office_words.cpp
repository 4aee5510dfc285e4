#include <lede/lexicon/office_words.hpp>

#include <doctest/doctest.h>

TEST_CASE("lexicon/office_words")
{
    struct row {
        std::string_view written, office;
    };
    // clang-format off
    const row rows[] = {
        {"secretary of defense",         "defense secretary"},
        {"Defence Secretary",            "defense secretary"},
        {"Minister of Foreign Affairs",  "foreign minister"},
        {"Minister of Economy and Finance", "economy and finance minister"},
        {"Secretary of State",           "secretary of state"},
        {"Chief of Staff",               "chief of staff"},
        {"Sen.",                         "senator"},
        {"Lt. Gen.",                     "lieutenant general"},
        {"Sgt. 1st Class",               "sergeant first class"},
        {"Chief Warrant Officer 2",      "chief warrant officer 2"},
        {"Co-chairs",                    "co-chair"},
        {"Sec.-Gen.",                    "secretary general"},
        {"Prof. em.",                    "professor emeritus"},
        {"Det. Insp.",                   "detective inspector"},
        {"Trade\u00a0Minister",         "trade minister"},
        {"Minist\u00e8re\u00a0Secretary", "minist\u00e8re secretary"},
        {"CEO",                          "chief executive officer"},
        {"Minister of State for Disasters", "minister of state for disasters"},
        {"Ambassadors",                  "ambassador"},
        {"of",                           "of"},
        {"",                             ""},
    };
    // clang-format on
    for (const row& r : rows) {
        CAPTURE(r.written);
        CHECK(lede::lexicon::office_name(r.written) == r.office);
    }
}
