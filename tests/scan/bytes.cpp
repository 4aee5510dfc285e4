#include <lede/scan/bytes.hpp>

#include <doctest/doctest.h>

#include <string_view>

using lede::scan::character;
namespace utf8 = lede::scan::utf8;

TEST_CASE("scan/bytes: characters by their bytes")
{
    const struct {
        std::string_view bytes;
        std::size_t length;
    } rows[] = {
        {"\xC3\xA9", 2}, {"\xE2\x80\x93", 3}, {"\xF0\x9F\x98\x80", 4},                  // valid
        {"\xC0\x80", 1}, {"\xC1\xBF", 1}, {"\xE0\x80\x80", 1}, {"\xF0\x80\x80\x80", 1}, // overlong
        {"\xED\xA0\x80", 1}, {"\xF4\x90\x80\x80", 1}, {"\xF5\x80\x80\x80", 1},          // surrogate, beyond U+10FFFF
        {"\xDF\xBF", 2}, {"\xE0\xA0\x80", 3}, {"\xED\x9F\xBF", 3}, {"\xEF\xBF\xBD", 3}, // at the bounds
        {"\xF0\x90\x80\x80", 4}, {"\xF4\x8F\xBF\xBF", 4}, {"\xF0\x8F\xBF\xBF", 1}, {"\xE1\x28\x80", 1},
        {"\xE1\x80\x28", 1}, {"\xF1\x28\x80\x80", 1}, {"\xF1\x80\x28\x80", 1}, // broken off
        {"\xF1\x80\x80\x28", 1}, {"\xE2\x80", 1}, {"\xC3", 1}, {"\x80", 1}, {"\xFF", 1},
        {"\xE2\x28\xA1", 1}, // truncated, stray
    };
    for (const auto& r : rows) {
        CAPTURE(r.bytes);
        CHECK(utf8::length_at(r.bytes, 0) == r.length);
    }
}

TEST_CASE("scan/bytes: what a character is")
{
    CHECK(utf8::at("\u00a0", 0).is == character::kind::blank);
    CHECK(utf8::at("\u202f", 0).is == character::kind::blank);
    CHECK(utf8::at("\u2060", 0).is == character::kind::nothing);
    CHECK(utf8::at("\ufeff", 0).is == character::kind::nothing);
    CHECK(utf8::at("\u2013", 0).mark == lede::scan::mark::en_dash);
    CHECK(utf8::at("\u2019", 0).mark == '\'');
    CHECK(utf8::at("\u201c", 0).mark == '"');
    CHECK(utf8::at("\u00c9", 0).upper); // É
    CHECK_FALSE(utf8::at("\u00e9", 0).upper);
    CHECK(utf8::at("\u0160", 0).upper); // Š
    CHECK(utf8::at("\u0141", 0).upper); // Ł
    CHECK_FALSE(utf8::at("\u0142", 0).upper);
    CHECK(utf8::at("\u0416", 0).upper);                              // Ж
    CHECK(utf8::at("\uff13", 0).is == character::kind::punctuation); // full-width 3
}

TEST_CASE("scan/bytes: the capitals of ASCII")
{
    for (int c = 0; c < 0x100; ++c) CHECK(lede::scan::is_upper(static_cast<char>(c)) == (c >= 'A' && c <= 'Z'));
}
