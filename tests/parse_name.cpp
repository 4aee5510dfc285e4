// Whole strings: names as lists and forms have them, and what is said of those that are none.
#include <lede/parse.hpp>

#include <doctest/doctest.h>

#include <string>
#include <string_view>

namespace {

struct row {
    std::string_view text;
    std::string_view titles; // set apart by " | "
    std::string_view given, middle, family, suffix, nickname;
};
// clang-format off
const row corpus[] = {
    // text                                    titles           given     middle   family        suffix     nickname
    {"Ilse",                                   "",              "Ilse",   "",      "",           "",        ""},
    {"ilse brandt",                            "",              "ilse",   "",      "brandt",     "",        ""},
    {"ILSE C BRANDT",                          "",              "ILSE",   "C",     "BRANDT",     "",        ""},
    {"C KENNETH BRANDT",                       "",              "C",      "KENNETH", "BRANDT",   "",        ""},
    {"  Dr. Juan Q. de la Vega III  ",         "Dr.",           "Juan",   "Q.",    "de la Vega", "III",     ""},
    {"de la Vega, Dr. Juan Q., Jr.",           "Dr.",           "Juan",   "Q.",    "de la Vega", "Jr.",     ""},
    {"Brandt Jr. MD, Ilse",                    "",              "Ilse",   "",      "Brandt",     "Jr. MD",  ""},
    {"BRANDT, BSN, RN, ILSE",                  "",              "ILSE",   "",      "BRANDT",     "BSN, RN", ""},
    {"Brandt, WB",                             "",              "WB",     "",      "Brandt",     "",        ""},
    {"Ilse Brandt, CLU, LUTC",                 "",              "Ilse",   "",      "Brandt",     "CLU, LUTC", ""},
    {"Ilse Brandt,",                           "",              "Ilse",   "",      "Brandt",     "",        ""},
    {"Jack Ma",                                "",              "Jack",   "",      "Ma",         "",        ""},
    {"Ma, Jack",                               "",              "Jack",   "",      "Ma",         "",        ""},
    {"Robert St. Aubin",                       "",              "Robert", "",      "St. Aubin",  "",        ""},
    {"Lt. Gen. Ilse Brandt CBE",               "Lt. Gen.",      "Ilse",   "",      "Brandt",     "CBE",     ""},
    {"Lt.Gov. Ilse Brandt",                    "Lt.Gov.",       "Ilse",   "",      "Brandt",     "",        ""},
    {"Rev. Dr. Ilse Brandt",                   "Rev. | Dr.",    "Ilse",   "",      "Brandt",     "",        ""},
    {"The Rt Hon Ilse Brandt MP",              "The Rt Hon",    "Ilse",   "",      "Brandt",     "MP",      ""},
    {"former U.S. Senator Ilse Brandt",        "former U.S. Senator", "Ilse", "",  "Brandt",     "",        ""},
    {"Minister of Foreign Affairs Ilse Brandt", "Minister of Foreign Affairs", "Ilse", "", "Brandt", "",     ""},
    {"father ilse brandt",                     "father",        "ilse",   "",      "brandt",     "",        ""},
    {"Mr. Brandt",                             "Mr.",           "",       "",      "Brandt",     "",        ""},
    {"Queen Ilse II",                          "Queen",         "Ilse",   "",      "",           "II",      ""},
    {"Sir Gerald",                             "Sir",           "Gerald", "",      "",           "",        ""},
    {"Sheikh Omar",                            "Sheikh",        "Omar",   "",      "",           "",        ""},
    {"Coach",                                  "Coach",         "",       "",      "",           "",        ""},
    {"Senator Bishop",                         "Senator",       "",       "",      "Bishop",     "",        ""},
    {"Bishop, Ilse",                           "",              "Ilse",   "",      "Bishop",     "",        ""},
    {"Dean Brandt",                            "",              "Dean",   "",      "Brandt",     "",        ""},
    {"Duke Brandt",                            "",              "Duke",   "",      "Brandt",     "",        ""},
    {"Ilse King",                              "",              "Ilse",   "",      "King",       "",        ""},
    {"President President President",          "President | President", "", "",    "President",  "",        ""},
    {"South Korean Defense Minister Ahn Min-su", "South Korean Defense Minister", "Min-su", "", "Ahn", "",   ""},
    {"Chinese Premier Chen Ding",              "Chinese Premier", "Ding", "",      "Chen",       "",        ""},
    {"Daniel arap Koech",                      "",              "Daniel", "",      "arap Koech", "",        ""},
    {"Prince Omar bin Khalid Al Sabah",        "Prince",        "Omar",   "bin Khalid", "Al Sabah", "",     ""},
    {"Łukasz Żak",                             "",              "Łukasz", "",      "Żak",        "",        ""},
    {"Ольга Иванова",                          "",              "Ольга",  "",      "Иванова",    "",        ""},
    {"Jo\xFFnas Ek\xC3man",                    "",              "Jo\xFFnas", "",   "Ek\xC3man",  "",        ""},
};

struct failing {
    std::string_view text;
    std::size_t position;
    std::string_view expected;
};
const failing none[] = {
    {"",                        0,  "a name"},
    {"   ",                     3,  "a name"},
    {"12 Brandt",               0,  "a name"},
    {")",                       0,  "a name"},
    {"Jr.",                     0,  "a name"},
    {"Ilse Brandt 3rd",         12, "a name"},
    {"Ilse \"",                 6,  "a nickname"},
    {"Ilse (Anny",              10, ")"},
    {"Ilse, Anna, Maria",       12, "a suffix"},
    {"Ilse ? Brandt",           5,  "a name"},
    {"\"Ricky\"",               7,  "a name"},
};
// clang-format on

std::string titles_of(const lede::person& who, std::string_view text)
{
    std::string all;
    for (const lede::title& t : who.titles) all.append(all.empty() ? "" : " | ").append(t.where.in(text));
    return all;
}

} // namespace

TEST_CASE("parse: names")
{
    for (const row& r : corpus) {
        CAPTURE(r.text);
        const auto who = lede::parse_name(r.text);
        REQUIRE(who);
        CHECK(titles_of(*who, r.text) == r.titles);
        CHECK(who->name.given.in(r.text) == r.given);
        CHECK(who->name.middle.in(r.text) == r.middle);
        CHECK(who->name.family.in(r.text) == r.family);
        CHECK(who->name.suffix.in(r.text) == r.suffix);
        CHECK(who->name.nickname.in(r.text) == r.nickname);
    }
}

TEST_CASE("parse: what is no name, where, and why")
{
    for (const failing& f : none) {
        CAPTURE(f.text);
        const auto who = lede::parse_name(f.text);
        REQUIRE_FALSE(who);
        CHECK(who.error().position == f.position);
        CHECK(who.error().expected == f.expected);
    }
}

TEST_CASE("parse: names of any bytes and length are read or refused")
{
    const auto many = [](std::string_view piece, int times) {
        std::string all;
        for (int i = 0; i < times; ++i) all += piece;
        return all;
    };
    const auto long_name = lede::parse_name(many("Abc", 100)); // 300 bytes, one word
    REQUIRE(long_name);
    CHECK(long_name->name.given.size() == 300);
    for (const char* piece : {"Ana ", "A ", "(", "\"", "-", "President ", "a.", "Mr. ", "x,", "\xFF", "'", "van "})
        for (const int times : {1, 2, 40, 500, 5000}) {
            const std::string text = many(piece, times);
            CAPTURE(text.substr(0, 60));
            const auto who = lede::parse_name(text);
            if (who) CHECK(who->name.where.end <= text.size());
            else CHECK(who.error().position <= text.size());
        }
    CHECK(lede::parse_name(many("Ana ", 300)).error().expected == "the end");
}

TEST_CASE("parse: persons as news writes them")
{
    const std::string_view text = "U.S. Defense Secretary Ilse Brandt";
    const auto who = lede::parse_person(text);
    REQUIRE(who);
    CHECK(titles_of(*who, text) == "U.S. Defense Secretary");
    CHECK(who->name.family.in(text) == "Brandt");
    CHECK_FALSE(lede::parse_person("Ilse Brandt slept"));
}
