// The parts of a name, and which part stands first.
#include <lede/reader/name_parts.hpp>
#include <lede/types/vocabulary.hpp>

#include <doctest/doctest.h>

#include <string>
#include <string_view>

namespace {

struct row {
    std::string_view text; // the whole is the name
    std::string_view given, middle, family;
    std::string_view country{}; // of the title
};
// clang-format off
const row corpus[] = {
    {"van der Berg",         "",          "",    "van der Berg"},
    // told by hyphen and list
    {"Kim Yong-hyun",        "Yong-hyun", "",    "Kim"},
    {"Yong-hyun Kim",        "Yong-hyun", "",    "Kim"},
    {"Pak Jong-Su",          "Jong-Su",   "",    "Pak"},
    {"Lee Teng-wei",         "Teng-wei",  "",    "Lee"},
    {"Lee Bacon-Smith",      "Lee",       "",    "Bacon-Smith"},
    {"Anna Bacon-Tinsley",   "Anna",      "",    "Bacon-Tinsley"},
    {"Kim Bowles-Lee",       "Kim",       "",    "Bowles-Lee"},
    // told by list and syllables
    {"Wang Xiaobo",          "Xiaobo",    "",    "Wang"},
    {"Xiaobo Wang",          "Xiaobo",    "",    "Wang"},
    {"Fan Graham",           "Fan",       "",    "Graham"},
    {"Chen Ding",            "Chen",      "",    "Ding"},
    {"Nguyen Van Tam",       "Tam",       "Van", "Nguyen"},
    {"Ngô Đình Tâm",         "Tâm",       "Đình", "Ngô"},
    {"Hung T Nguyen",        "Hung",      "T",   "Nguyen"},
    {"Kim Dae Myung",        "Dae Myung", "",    "Kim"},
    {"Choo Kyung-ho",        "Kyung-ho",  "",    "Choo"},
    {"Ilona Kyung-ho",       "Ilona",     "",    "Kyung-ho"},
    {"Kang G. Shin",         "Kang",      "G.",  "Shin"},
    {"Lee Ann Miller",       "Lee",       "Ann", "Miller"},
    {"Kovács Ilona",         "Ilona",     "",    "Kovács"},
    {"Ilona Kovács",         "Ilona",     "",    "Kovács"},
    // told by the title's country
    {"Chen Ding",            "Ding",      "",    "Chen",  "CN"},
    {"Park Chung Hee",       "Chung Hee", "",    "Park",  "KR"},
    {"Syngman Rhee",         "Syngman",   "",    "Rhee",  "KR"},
    {"Choo Jung-tae",        "Jung-tae",  "",    "Choo",  "TW"},
    {"Kovacs Nagy",          "Kovacs",    "",    "Nagy",  "HU"},
    {"Kim Davis",            "Kim",       "",    "Davis", "US"},
    {"Kim Yong-hyun",        "",          "",    "",      "US"}, // disputed
    // told by capitals
    {"THAKSIN Chinnawat",    "Chinnawat", "",    "THAKSIN"},
    {"KIM Yong-hyun",        "Yong-hyun", "",    "KIM"},
    {"MA Ying-jiu",          "Ying-jiu",  "",    "MA"},
    {"Ana GARCIA LOPEZ",     "Ana",       "",    "GARCIA LOPEZ"},
    {"JRR Ekman",            "JRR",       "",    "Ekman"},
    {"AJ Ekman",             "AJ",        "",    "Ekman"},
    {"ANA EKMAN",            "ANA",       "",    "EKMAN"},
};
// clang-format on

struct reading_of {
    lede::scan::window window;
    lede::person_name name;
    explicit reading_of(
        std::string_view text, const lede::reader::name_setting& setting, const lede::vocabulary* words = nullptr)
        : window{text, words}
    {
        const auto first = window.open(window.peek(window.begin()).where.begin);
        auto last = first;
        while (window.peek(last).is != lede::scan::token::kind::end) ++last;
        name = lede::reader::name_parts(window, first, last, setting);
    }
};

} // namespace

TEST_CASE("reader/name_parts: which part stands first")
{
    for (const row& r : corpus) {
        CAPTURE(r.text);
        lede::reader::name_setting setting;
        if (!r.country.empty()) setting.country = {{r.country[0], r.country[1]}};
        const auto read = reading_of{r.text, setting};
        CHECK(read.name.where.in(r.text) == r.text);
        CHECK(read.name.given.in(r.text) == r.given);
        CHECK(read.name.middle.in(r.text) == r.middle);
        CHECK(read.name.family.in(r.text) == r.family);
    }
}

TEST_CASE("reader/name_parts: Japanese names by the caller's wish")
{
    const std::string_view text = "Kuroda Naoki";
    CHECK(reading_of(text, {}).name.family.in(text) == "Naoki");
    CHECK(reading_of(text, {{}, false, true}).name.family.in(text) == "Kuroda");
    CHECK(reading_of(text, {{{'J', 'P'}}, false, true}).name.family.in(text) == "Kuroda");
    CHECK(reading_of(text, {{{'U', 'S'}}, false, true}).name.family.in(text) == "Naoki");
    CHECK(reading_of("Ilse Brandt", {{}, false, true}).name.family.in("Ilse Brandt") == "Brandt");
}

TEST_CASE("reader/name_parts: a caller's family name stands first")
{
    lede::vocabulary own;
    REQUIRE(own.add(lede::word_kind::surname, "Zhongli"));
    const std::string_view text = "Zhongli Ana";
    CHECK(reading_of(text, {}).name.family.in(text) == "Ana");
    CHECK(reading_of(text, {}, &own).name.family.in(text) == "Zhongli");
}

TEST_CASE("reader/name_parts: a family name with its particle behind a title")
{
    const lede::reader::name_setting titled{.titled = true};
    CHECK(reading_of("Van Dorp", titled).name.family.in("Van Dorp") == "Van Dorp");
    CHECK(reading_of("Van Dorp", {}).name.given.in("Van Dorp") == "Van");
    CHECK(reading_of("Ben Dorp", titled).name.given.in("Ben Dorp") == "Ben");
    CHECK(reading_of("Van Jon Dorp", titled).name.given.in("Van Jon Dorp") == "Van");
    CHECK(reading_of("Van J. Dorp", titled).name.given.in("Van J. Dorp") == "Van");
    CHECK(reading_of("Van Nguyen", titled).name.given.in("Van Nguyen") == "Van");
    const lede::reader::name_setting sir{.lone_is_given = true, .titled = true};
    CHECK(reading_of("Van Dorp", sir).name.given.in("Van Dorp") == "Van");
}

TEST_CASE("reader/name_parts: one word alone")
{
    const std::string_view text = "Ilse";
    CHECK(reading_of(text, {}).name.family.in(text) == text);
    CHECK(reading_of(text, {{}, true, false}).name.given.in(text) == text);
    const std::string_view nicknamed = "\"Ricky\" Ekman";
    CHECK(reading_of(nicknamed, {{}, true, false}).name.family.in(nicknamed) == "Ekman");
}

TEST_CASE("reader/syllables")
{
    using namespace lede::reader;
    for (const char* word : {"Jinping", "Keqiang", "Xiaobo", "Yinan", "Zhiyong"})
        CHECK_MESSAGE(is_pinyin_pair(word), word);
    for (const char* word : {"Graham", "Yi", "Wang", "Miller", "Xiaobozhi", ""})
        CHECK_FALSE_MESSAGE(is_pinyin_pair(word), word);
    for (const char* word : {"Yong", "hyun", "Phu", "Trong", "Đình", "Ly"}) CHECK_MESSAGE(is_one_syllable(word), word);
    for (const char* word : {"Smith", "Marc", "Anna", "", "Brandt"}) CHECK_FALSE_MESSAGE(is_one_syllable(word), word);
    for (const char* word : {"Naoki", "Kuroda", "Shinzo", "Jun"}) CHECK_MESSAGE(is_romaji(word), word);
    for (const char* word : {"Ilse", "Brandt", "", "Lee"}) CHECK_FALSE_MESSAGE(is_romaji(word), word);
}
