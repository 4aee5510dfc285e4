#pragma once
#include <lede/ast/feast.hpp>
#include <lede/lexicon/entry.hpp>

namespace lede::lexicon::table {

// clang-format off
/// Feasts and public days -> ast::feast. Source: national laws of the G20 countries; the Christian, Jewish, Muslim, Chinese and Hindu calendars;
/// AP Stylebook for the names.
/// Admitted: names that are a day wherever they stand. "Independence Day" alone is the American one, with a country that country's;
/// "Victory Day", "Republic Day" and "National Day" alone are nobody's and stay out.
inline constexpr entry holiday[] = {
    {"christmas", ast::feast::christmas}, {"christmas day", ast::feast::christmas}, {"xmas", ast::feast::christmas}, {"christmastime", ast::feast::christmas},
    {"christmas eve", ast::feast::christmas_eve}, {"boxing day", ast::feast::boxing_day}, {"st. stephen's day", ast::feast::boxing_day},
    {"new year's day", ast::feast::new_year}, {"new year day", ast::feast::new_year}, {"new years day", ast::feast::new_year}, {"new year's", ast::feast::new_year},
    {"new year's eve", ast::feast::new_years_eve}, {"new years eve", ast::feast::new_years_eve}, {"new year eve", ast::feast::new_years_eve},
    {"epiphany", ast::feast::epiphany}, {"three kings day", ast::feast::epiphany}, {"twelfth night", ast::feast::epiphany},
    {"groundhog day", ast::feast::groundhog_day}, {"valentine's day", ast::feast::valentine}, {"valentines day", ast::feast::valentine}, {"valentine day", ast::feast::valentine},
    {"st. valentine's day", ast::feast::valentine}, {"international women's day", ast::feast::womens_day}, {"st. patrick's day", ast::feast::patrick},
    {"st patrick's day", ast::feast::patrick}, {"saint patrick's day", ast::feast::patrick}, {"april fools' day", ast::feast::april_fools}, {"april fool's day", ast::feast::april_fools},
    {"april fools day", ast::feast::april_fools}, {"may day", ast::feast::may_day}, {"cinco de mayo", ast::feast::cinco_de_mayo}, {"v-e day", ast::feast::victory_in_europe},
    {"ve day", ast::feast::victory_in_europe}, {"juneteenth", ast::feast::juneteenth}, {"halloween", ast::feast::halloween}, {"all saints' day", ast::feast::all_saints},
    {"all saints day", ast::feast::all_saints}, {"all souls' day", ast::feast::all_souls}, {"all souls day", ast::feast::all_souls}, {"guy fawkes night", ast::feast::guy_fawkes},
    {"bonfire night", ast::feast::guy_fawkes}, {"veterans day", ast::feast::veterans_day}, {"veterans' day", ast::feast::veterans_day}, {"veteran's day", ast::feast::veterans_day},
    {"armistice day", ast::feast::veterans_day}, {"remembrance day", ast::feast::veterans_day}, {"earth day", ast::feast::earth_day}, {"flag day", ast::feast::flag_day},
    {"patriot day", ast::feast::patriot_day}, {"pearl harbor day", ast::feast::pearl_harbor_day}, {"kwanzaa", ast::feast::kwanzaa},

    {"independence day", ast::feast::july_fourth}, {"bastille day", ast::feast::bastille}, {"canada day", ast::feast::canada_day},
    {"australia day", ast::feast::australia_day}, {"anzac day", ast::feast::anzac_day},
    {"argentina's independence day", ast::feast::argentine_independence}, {"argentine independence day", ast::feast::argentine_independence}, {"may revolution day", ast::feast::argentine_may},
    {"brazil's independence day", ast::feast::brazil_independence}, {"brazilian independence day", ast::feast::brazil_independence},
    {"china's national day", ast::feast::china_national}, {"chinese national day", ast::feast::china_national},
    {"german unity day", ast::feast::german_unity}, {"day of german unity", ast::feast::german_unity}, {"india's republic day", ast::feast::india_republic},
    {"indian republic day", ast::feast::india_republic}, {"india's independence day", ast::feast::india_independence}, {"indian independence day", ast::feast::india_independence},
    {"indonesia's independence day", ast::feast::indonesia_independence}, {"indonesian independence day", ast::feast::indonesia_independence},
    {"italy's republic day", ast::feast::italy_republic}, {"italian republic day", ast::feast::italy_republic}, {"italy's liberation day", ast::feast::italy_liberation},
    {"japan's national foundation day", ast::feast::japan_foundation}, {"korea's liberation day", ast::feast::korea_liberation}, {"korean liberation day", ast::feast::korea_liberation},
    {"gwangbokjeol", ast::feast::korea_liberation}, {"gaecheonjeol", ast::feast::korea_foundation}, {"korea's national foundation day", ast::feast::korea_foundation},
    {"march 1 independence movement day", ast::feast::march_first}, {"samiljeol", ast::feast::march_first},
    {"mexico's independence day", ast::feast::mexico_independence}, {"mexican independence day", ast::feast::mexico_independence},
    {"pakistan's independence day", ast::feast::pakistan_independence}, {"pakistani independence day", ast::feast::pakistan_independence},
    {"russia day", ast::feast::russia_day}, {"russia's victory day", ast::feast::russia_victory}, {"russian victory day", ast::feast::russia_victory},
    {"saudi national day", ast::feast::saudi_national}, {"saudi arabia's national day", ast::feast::saudi_national},
    {"south africa's freedom day", ast::feast::south_africa_freedom}, {"turkey's republic day", ast::feast::turkey_republic}, {"turkish republic day", ast::feast::turkey_republic},
    {"ukraine's independence day", ast::feast::ukraine_independence}, {"ukrainian independence day", ast::feast::ukraine_independence},

    {"martin luther king day", ast::feast::king_day}, {"martin luther king jr. day", ast::feast::king_day}, {"mlk day", ast::feast::king_day}, {"mlk jr. day", ast::feast::king_day},
    {"presidents' day", ast::feast::presidents_day}, {"presidents day", ast::feast::presidents_day}, {"president's day", ast::feast::presidents_day},
    {"washington's birthday", ast::feast::presidents_day}, {"memorial day", ast::feast::memorial_day}, {"labor day", ast::feast::labor_day}, {"labour day", ast::feast::labor_day},
    {"columbus day", ast::feast::columbus_day}, {"indigenous peoples' day", ast::feast::columbus_day}, {"election day", ast::feast::election_day},
    {"thanksgiving", ast::feast::thanksgiving}, {"thanksgiving day", ast::feast::thanksgiving}, {"black friday", ast::feast::black_friday},
    {"cyber monday", ast::feast::cyber_monday}, {"mother's day", ast::feast::mothers_day}, {"mothers day", ast::feast::mothers_day}, {"mothers' day", ast::feast::mothers_day},
    {"father's day", ast::feast::fathers_day}, {"fathers day", ast::feast::fathers_day}, {"fathers' day", ast::feast::fathers_day},

    {"mardi gras", ast::feast::mardi_gras}, {"shrove tuesday", ast::feast::mardi_gras}, {"fat tuesday", ast::feast::mardi_gras}, {"ash wednesday", ast::feast::ash_wednesday},
    {"palm sunday", ast::feast::palm_sunday}, {"maundy thursday", ast::feast::maundy_thursday}, {"holy thursday", ast::feast::maundy_thursday}, {"good friday", ast::feast::good_friday},
    {"holy saturday", ast::feast::holy_saturday}, {"easter", ast::feast::easter}, {"easter sunday", ast::feast::easter}, {"easter day", ast::feast::easter},
    {"easter monday", ast::feast::easter_monday}, {"orthodox easter", ast::feast::orthodox_easter}, {"greek easter", ast::feast::orthodox_easter},
    {"orthodox easter sunday", ast::feast::orthodox_easter}, {"orthodox christmas", ast::feast::orthodox_christmas}, {"ascension day", ast::feast::ascension},
    {"pentecost", ast::feast::pentecost}, {"whitsunday", ast::feast::pentecost}, {"whit sunday", ast::feast::pentecost}, {"pentecost sunday", ast::feast::pentecost},
    {"whit monday", ast::feast::whit_monday}, {"trinity sunday", ast::feast::trinity_sunday}, {"corpus christi day", ast::feast::corpus_christi},

    {"purim", ast::feast::purim}, {"passover", ast::feast::passover}, {"pesach", ast::feast::passover}, {"yom hashoah", ast::feast::yom_hashoah}, {"shavuot", ast::feast::shavuot},
    {"tisha b'av", ast::feast::tisha_bav}, {"rosh hashanah", ast::feast::rosh_hashanah}, {"rosh hashana", ast::feast::rosh_hashanah}, {"jewish new year", ast::feast::rosh_hashanah},
    {"yom kippur", ast::feast::yom_kippur}, {"sukkot", ast::feast::sukkot}, {"simchat torah", ast::feast::simchat_torah}, {"hanukkah", ast::feast::hanukkah},
    {"chanukah", ast::feast::hanukkah}, {"hanukah", ast::feast::hanukkah},

    {"islamic new year", ast::feast::islamic_new_year}, {"ashura", ast::feast::ashura}, {"mawlid", ast::feast::mawlid}, {"ramadan", ast::feast::ramadan}, {"ramzan", ast::feast::ramadan},
    {"eid al-fitr", ast::feast::eid_al_fitr}, {"eid ul-fitr", ast::feast::eid_al_fitr}, {"eid-al-fitr", ast::feast::eid_al_fitr}, {"eid al-adha", ast::feast::eid_al_adha},
    {"eid ul-adha", ast::feast::eid_al_adha}, {"eid-al-adha", ast::feast::eid_al_adha},

    {"lunar new year", ast::feast::lunar_new_year}, {"chinese new year", ast::feast::lunar_new_year}, {"seollal", ast::feast::lunar_new_year}, {"tet", ast::feast::lunar_new_year},
    {"lunar new year's day", ast::feast::lunar_new_year}, {"dragon boat festival", ast::feast::dragon_boat}, {"chuseok", ast::feast::mid_autumn},
    {"mid-autumn festival", ast::feast::mid_autumn}, {"moon festival", ast::feast::mid_autumn}, {"diwali", ast::feast::diwali}, {"deepavali", ast::feast::diwali},
};
// clang-format on

} // namespace lede::lexicon::table
