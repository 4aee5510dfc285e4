#include <lede/scan/bytes.hpp>

#include <doctest/doctest.h>

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>

namespace {
using lede::scan::character;
namespace utf8 = lede::scan::utf8;

/// A character of two or three bytes.
std::string encoded(std::uint32_t c)
{
    const auto byte = [](std::uint32_t b) { return static_cast<char>(static_cast<unsigned char>(b)); };
    if (c < 0x800) return {byte(0xC0U | c >> 6), byte(0x80U | (c & 0x3FU))};
    return {byte(0xE0U | c >> 12), byte(0x80U | (c >> 6 & 0x3FU)), byte(0x80U | (c & 0x3FU))};
}

// Every letter with a case, of the blocks that names in English prose are written with; listed by Python's unicodedata.
constexpr std::string_view capitals
    = "ÀÁÂÃÄÅÆÇÈÉÊËÌÍÎÏÐÑÒÓÔÕÖØÙÚÛÜÝÞĀĂĄĆĈĊČĎĐĒĔĖĘĚĜĞĠĢĤĦĨĪĬĮİĲĴĶĹĻĽĿŁŃŅŇŊŌŎŐŒŔŖŘŚŜŞŠŢŤŦŨŪŬŮŰŲŴŶŸ"
      "ŹŻŽΆΈΉΊΌΎΏΑΒΓΔΕΖΗΘΙΚΛΜΝΞΟΠΡΣΤΥΦΧΨΩΪΫЀЁЂЃЄЅІЇЈЉЊЋЌЍЎЏАБВГДЕЖЗИЙКЛМНОПРСТУФХЦЧШЩЪЫЬЭЮЯḀḂḄḆḈḊ"
      "ḌḎḐḒḔḖḘḚḜḞḠḢḤḦḨḪḬḮḰḲḴḶḸḺḼḾṀṂṄṆṈṊṌṎṐṒṔṖṘṚṜṞṠṢṤṦṨṪṬṮṰṲṴṶṸṺṼṾẀẂẄẆẈẊẌẎẐẒẔẞẠẢẤẦẨẪẬẮẰẲẴẶẸẺẼẾỀỂỄỆ"
      "ỈỊỌỎỐỒỔỖỘỚỜỞỠỢỤỦỨỪỬỮỰỲỴỶỸỺỼỾ";
constexpr std::string_view small_letters
    = "ßàáâãäåæçèéêëìíîïðñòóôõöøùúûüýþÿāăąćĉċčďđēĕėęěĝğġģĥħĩīĭįıĳĵķĸĺļľŀłńņňŉŋōŏőœŕŗřśŝşšţťŧũūŭůű"
      "ųŵŷźżžſΐαβγδεζηθικλμνξοπρςστυφχψωϊϋόύώабвгдежзийклмнопрстуфхцчшщъыьэюяѐёђѓєѕіїјљњћќѝўџḁḃḅḇ"
      "ḉḋḍḏḑḓḕḗḙḛḝḟḡḣḥḧḩḫḭḯḱḳḵḷḹḻḽḿṁṃṅṇṉṋṍṏṑṓṕṗṙṛṝṟṡṣṥṧṩṫṭṯṱṳṵṷṹṻṽṿẁẃẅẇẉẋẍẏẑẓẕẖẗẘẙẚẛẜẝẟạảấầẩẫậắằẳ"
      "ẵặẹẻẽếềểễệỉịọỏốồổỗộớờởỡợụủứừửữựỳỵỷỹỻỽỿ";

template <class Check>
void each_letter(std::string_view letters, Check check)
{
    for (std::size_t at = 0; at < letters.size(); at += utf8::length_at(letters, at)) {
        const character c = utf8::at(letters, at);
        CAPTURE(letters.substr(at, c.length));
        CHECK(c.is == character::kind::letter);
        check(c);
    }
}

} // namespace

TEST_CASE("scan/bytes: every capital is one, and no small letter")
{
    each_letter(capitals, [](const character& c) { CHECK(c.upper); });
    each_letter(small_letters, [](const character& c) { CHECK_FALSE(c.upper); });
}

TEST_CASE("scan/bytes: no letter of other scripts is a capital")
{
    for (const std::uint32_t c : {0x390U, 0x430U, 0x5D0U, 0x2C00U, 0x3042U, 0x4E00U}) {
        CAPTURE(c);
        CHECK_FALSE(utf8::at(encoded(c), 0).upper);
    }
}

TEST_CASE("scan/bytes: every mark and blank beyond ASCII")
{
    using kind = character::kind;
    const struct {
        std::uint32_t first, last;
        kind is;
        char mark;
    } rows[] = {
        {0xA0, 0xA0, kind::blank, 0},
        {0x2000, 0x200A, kind::blank, 0},
        {0x2028, 0x2029, kind::blank, 0},
        {0x202F, 0x202F, kind::blank, 0},
        {0x205F, 0x205F, kind::blank, 0},
        {0x3000, 0x3000, kind::blank, 0},
        {0xAD, 0xAD, kind::nothing, 0},
        {0x200B, 0x200F, kind::nothing, 0},
        {0x2060, 0x2060, kind::nothing, 0},
        {0xFEFF, 0xFEFF, kind::nothing, 0},
        {0xAB, 0xAB, kind::punctuation, '"'},
        {0xBB, 0xBB, kind::punctuation, '"'},
        {0x201C, 0x201F, kind::punctuation, '"'},
        {0xB4, 0xB4, kind::punctuation, '\''},
        {0x2018, 0x201B, kind::punctuation, '\''},
        {0x2010, 0x2011, kind::punctuation, '-'},
        {0x2012, 0x2013, kind::punctuation, lede::scan::mark::en_dash},
        {0x2212, 0x2212, kind::punctuation, lede::scan::mark::en_dash},
        {0x2014, 0x2015, kind::punctuation, lede::scan::mark::em_dash},
        {0x2026, 0x2026, kind::punctuation, lede::scan::mark::ellipsis},
        {0xA1, 0xA9, kind::punctuation, lede::scan::mark::other},
        {0xAE, 0xB3, kind::punctuation, lede::scan::mark::other},
        {0xB6, 0xB9, kind::punctuation, lede::scan::mark::other},
        {0xBC, 0xBF, kind::punctuation, lede::scan::mark::other},
        {0x2020, 0x2025, kind::punctuation, lede::scan::mark::other},
        {0x2BFF, 0x2BFF, kind::punctuation, lede::scan::mark::other},
        {0xAA, 0xAA, kind::letter, 0},
        {0xB5, 0xB5, kind::letter, 0},
        {0xBA, 0xBA, kind::letter, 0},
        {0x2C00, 0x2C00, kind::letter, 0},
        {0x3001, 0x303F, kind::punctuation, lede::scan::mark::other},
        {0x3040, 0x3040, kind::letter, 0},
        {0xFEFE, 0xFEFE, kind::letter, 0},
        {0xFF00, 0xFF20, kind::punctuation, lede::scan::mark::other},
        {0xFF21, 0xFF21, kind::letter, 0},
    };
    for (const auto& r : rows)
        for (std::uint32_t c = r.first; c <= r.last; ++c) {
            CAPTURE(c);
            const character found = utf8::at(encoded(c), 0);
            CHECK(found.is == r.is);
            CHECK(found.mark == r.mark);
        }
}
