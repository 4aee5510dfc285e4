#include "match.hpp"

#include <lede/grammar/person_name.hpp>

#include <doctest/doctest.h>

namespace {
struct row {
    std::string_view text;                                    // the whole is the name
    std::string_view given, middle, family, suffix, nickname; // all empty: it is none
};
// clang-format off
const row corpus[] = {
    // text                             given       middle        family          suffix      nickname
    {"Andrew",                          "Andrew",   "",           "",             "",         ""},
    {"Andrew II",                       "Andrew",   "",           "",             "II",       ""},
    {"Ilse Brandt",                     "Ilse",     "",           "Brandt",       "",         ""},
    {"Juan Q. Xavier de la Vega III",   "Juan",     "Q. Xavier",  "de la Vega",   "III",      ""},
    {"Petra von Bergen Wessels",        "Petra",    "",           "von Bergen Wessels", "",   ""},
    {"Mary Ann O Meara",                "Mary",     "Ann",        "O Meara",      "",         ""},
    {"Mary O Meara",                    "Mary",     "O",          "Meara",        "",         ""},
    {"de la Vega",                      "",         "",           "de la Vega",   "",         ""},
    {"La Toya Brandt",                  "La Toya",  "",           "Brandt",       "",         ""},
    {"Van der Berg",                    "",         "",           "Van der Berg",   "",         ""},
    {"Van Brandt",                      "Van",      "",           "Brandt",       "",         ""},
    {"Paulo da Costa do Amaral de Lima", "Paulo",   "da Costa do Amaral", "de Lima", "",      ""},
    {"Benjamin 'Ben' Ekman",            "Benjamin", "",           "Ekman",        "",         "Ben"},
    {"Benjamin (Ben) Ekman",            "Benjamin", "",           "Ekman",        "",         "Ben"},
    {"Benjamin ''Wes'' Ekman",          "Benjamin", "",           "Ekman",        "",         "Wes"},
    {"Benjamin \"B. J.\" Ekman",        "Benjamin", "",           "Ekman",        "",         "B. J."},
    {"Benjamin Ekman (Ben)",            "Benjamin", "",           "Ekman",        "",         "Ben"},
    {"Benjamin (Jr.) Ekman",            "Benjamin", "",           "Ekman",        "Jr.",      ""},
    {"Ilse Brandt, Jr., MD",            "Ilse",     "",           "Brandt",       "Jr., MD",  ""},
    {"Ilse Brandt QC, MP",              "Ilse",     "",           "Brandt",       "QC, MP",   ""},
    {"Jack Ma",                         "Jack",     "",           "Ma",           "",         ""},
    {"Jack Ekman MA",                   "Jack",     "",           "Ekman",        "MA",       ""},
    {"Larry V",                         "Larry",    "",           "V",            "",         ""},
    {"Larry Ekman V",                   "Larry",    "",           "Ekman",        "V",        ""},
    {"Daniel arap Cheruiyot",           "Daniel",   "",           "arap Cheruiyot", "",       ""},
    {"Amina bint Khalid al-Sabah",      "Amina",    "bint Khalid", "al-Sabah",    "",         ""},
    {"van Brandt",                      "",         "",           "van Brandt",   "",         ""},
    {"van Gogh",                        "",         "",           "van Gogh",     "",         ""},
    {"Ilse Doe",                        "Ilse",     "",           "Doe",          "",         ""},
    {"MARY JO C DELA CRUZ",             "MARY JO",  "C",          "DELA CRUZ",    "",         ""},
    {"Ana Lucia Ramos Ibarra",          "Ana",      "Lucia",      "Ramos Ibarra", "",         ""},
    {"Jr.",                             "",         "",           "",             "",         ""},
    {"Ilse Brandt 12",                  "",         "",           "",             "",         ""},
    {"Ilse ((Ben) x) Brandt",           "",         "",           "",             "",         ""},
};
// the last column names the rule
const row other_orders[] = {
    {"Kim Yong-hyun",                   "Yong-hyun", "",          "Kim",          "",         "first"},
    {"Xi Jinping",                      "Jinping",  "",           "Xi",           "",         "first"},
    {"Kim",                             "",         "",           "",             "",         "first"},
    {"Nguyen Phu Trong",                "Trong",    "Phu",        "Nguyen",       "",         "middle"},
    {"THAKSIN Chinnawat",               "Chinnawat", "",          "THAKSIN",      "",         "capitals"},
    {"Ana GARCIA LOPEZ",                "Ana",      "",           "GARCIA LOPEZ", "",         "capitals"},
    {"Ana Garcia",                      "",         "",           "",             "",         "capitals"},
    {"Van Dorp",                        "",         "",           "Van Dorp",     "",         "particle"},
    {"Van Dorp Jr.",                    "",         "",           "Van Dorp",     "Jr.",      "particle"},
    {"Jan Dorp",                        "",         "",           "",             "",         "particle"},
    {"de la Vega, Juan Q., Jr.",        "",         "",           "de la Vega",   "",         "comma"},
    {"Smith Jr., John",                 "",         "",           "Smith",        "Jr.",      "comma"},
    {"Trojan, BSN, RN, Ilse",           "",         "",           "Trojan",       "BSN, RN",  "comma"},
    {"Smith",                           "",         "",           "",             "",         "comma"},
};
// clang-format on
} // namespace

TEST_CASE("grammar/person_name")
{
    const auto check = [](const row& r, const lede::ast::person_name& tree) {
        CHECK(tree.given.in(r.text) == r.given);
        CHECK(tree.middle.in(r.text) == r.middle);
        CHECK(tree.family.in(r.text) == r.family);
        CHECK(tree.suffix.in(r.text) == r.suffix);
        CHECK(tree.nickname.in(r.text) == r.nickname);
    };
    for (const row& r : corpus) {
        CAPTURE(r.text);
        lede::ast::person_name tree;
        const bool found = !tests::matched(r.text, lede::grammar::given_first, tree).empty();
        CHECK(found == !(r.given.empty() && r.family.empty()));
        if (!found) continue;
        check(r, tree);
    }
    for (const row& r : other_orders) {
        CAPTURE(r.text);
        lede::ast::person_name tree;
        const std::string_view order = r.nickname; // which rule
        const std::string_view taken
            = order == "first"      ? tests::matched(r.text, lede::grammar::family_first, tree)
              : order == "middle"   ? tests::matched(r.text, lede::grammar::family_middle, tree)
              : order == "particle" ? tests::matched(r.text, lede::grammar::family_with_particle, tree)
              : order == "comma"    ? tests::matched(r.text, lede::grammar::inverted_family, tree)
                                    : tests::matched(r.text, lede::grammar::family_in_capitals, tree);
        CHECK(taken.empty() == (r.given.empty() && r.family.empty()));
        if (!taken.empty()) check({r.text, r.given, r.middle, r.family, r.suffix, ""}, tree);
    }
}
