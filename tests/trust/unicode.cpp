// Text is UTF-8, or claims to be: offsets are exact whatever stands around a phrase.
#include "../reference.hpp"

#include <lede/find.hpp>

#include <doctest/doctest.h>

#include <string>
#include <string_view>
#include <vector>

namespace {

struct row {
    const char* what;
    std::string before, after;
};
const row surroundings[] = {
    {"nothing", "", ""},
    {"byte order mark", "\xEF\xBB\xBF", ""},
    {"two-byte letters", "Caf\u00e9 \u00c5sa on ", " \u00e9t\u00e9"},
    {"emoji", "\U0001F600 ", " \U0001F600"},
    {"right-to-left text", "\u05e9\u05dc\u05d5\u05dd ", " \u0633\u0644\u0627\u0645"},
    {"Chinese", "\u4e2d\u6587\uff0c", "\u3002"},
    {"combining marks", "e\u0301 ", " o\u0308"},
    {"no-break and thin blanks", "on\u00a0", "\u2009and"},
    {"curly quotes", "\u201c", "\u201d"},
    {"invalid byte", "\xFF ", " \xFF"},
    {"overlong form", "\xC0\xAF ", " \xC0\xAF"},
    {"truncated character", "\xE2\x80 ", " \xE2\x80"},
    {"surrogate", "\xED\xA0\x80 ", " \xED\xA0\x80"},
    {"beyond Unicode", "\xF4\x90\x80\x80 ", " \xF5"},
    {"zero byte", std::string("\0 ", 2), std::string(" \0", 2)},
};

} // namespace

TEST_CASE("trust/unicode: a date is found among characters of all kinds, at its bytes")
{
    for (const row& r : surroundings) {
        CAPTURE(r.what);
        const std::string text = r.before + "May 3, 2021" + r.after;
        const auto found = lede::find(text, tests::published());
        REQUIRE(found.size() == 1);
        CHECK(found[0].where.begin == r.before.size());
        CHECK(found[0].where.in(text) == "May 3, 2021");
        CHECK(found[0].as_date()->value == "2021-05-03");
    }
}

TEST_CASE("trust/unicode: blanks and dashes inside a phrase, of every kind")
{
    for (const std::string_view blank : {" ", "  ", "\t", "\u00a0", "\u2009", "\u202f", "\u3000", "\n", "\r\n"}) {
        const std::string text = "It opened on May" + std::string(blank) + "3," + std::string(blank) + "2021.";
        CAPTURE(text);
        const auto found = lede::find(text, tests::published());
        REQUIRE(found.size() == 1);
        CHECK(found[0].as_date()->value == "2021-05-03");
    }
    for (const std::string_view dash : {"-", "\u2010", "\u2011", "\u2012", "\u2013", "\u2014"}) {
        const std::string text = "It ran May 3" + std::string(dash) + "5, 2021.";
        CAPTURE(text);
        const auto found = lede::find(text, tests::published());
        REQUIRE(found.size() == 1);
        CHECK(found[0].as_date()->value == "2021-05-03/2021-05-05");
    }
}

TEST_CASE("trust/unicode: what looks like a date and is none")
{
    for (const std::string_view text : {"\uff35 May\uff13", "Ma\u0301y 3\u0301", "\u216b May", "M\u0430y 3rdly"}) {
        CAPTURE(text);
        for (const lede::mention& m : lede::find(text, tests::published())) CHECK(m.where.in(text) != text);
    }
}
