#pragma once
#include <lede/ast/feast.hpp>
#include <lede/lexicon/entry.hpp>

namespace lede::lexicon::table {

/// Feasts and public days -> ast::feast. Source: national laws of the G20 countries, Gregorian and Jewish calendars; AP Stylebook for the names.
/// Admitted: names that are a day wherever they stand; "Independence Day" alone is the American one, "Victory Day" is nobody's alone and stays out.
inline constexpr entry holiday[] = {
    {"christmas", ast::feast::christmas}, {"christmas day", ast::feast::christmas}, {"xmas", ast::feast::christmas},
    {"christmas eve", ast::feast::christmas_eve}, {"boxing day", ast::feast::boxing_day}, {"new year's day", ast::feast::new_year},
    {"new year's", ast::feast::new_year}, {"new year's eve", ast::feast::new_years_eve}, {"epiphany", ast::feast::epiphany},
    {"valentine's day", ast::feast::valentine}, {"st. patrick's day", ast::feast::patrick}, {"april fools' day", ast::feast::april_fools},
    {"may day", ast::feast::may_day}, {"halloween", ast::feast::halloween}, {"all saints' day", ast::feast::all_saints},
    {"veterans day", ast::feast::veterans_day}, {"armistice day", ast::feast::veterans_day}, {"independence day", ast::feast::july_fourth},
    {"bastille day", ast::feast::bastille}, {"canada day", ast::feast::canada_day}, {"australia day", ast::feast::australia_day},
    {"earth day", ast::feast::earth_day}, {"juneteenth", ast::feast::juneteenth}, {"martin luther king day", ast::feast::king_day},
    {"martin luther king jr. day", ast::feast::king_day}, {"presidents' day", ast::feast::presidents_day}, {"presidents day", ast::feast::presidents_day},
    {"memorial day", ast::feast::memorial_day}, {"labor day", ast::feast::labor_day}, {"columbus day", ast::feast::columbus_day},
    {"thanksgiving", ast::feast::thanksgiving}, {"thanksgiving day", ast::feast::thanksgiving}, {"black friday", ast::feast::black_friday},
    {"mother's day", ast::feast::mothers_day}, {"father's day", ast::feast::fathers_day}, {"ash wednesday", ast::feast::ash_wednesday},
    {"palm sunday", ast::feast::palm_sunday}, {"maundy thursday", ast::feast::maundy_thursday}, {"good friday", ast::feast::good_friday},
    {"easter", ast::feast::easter}, {"easter sunday", ast::feast::easter}, {"easter monday", ast::feast::easter_monday},
    {"orthodox easter", ast::feast::orthodox_easter}, {"ascension day", ast::feast::ascension}, {"pentecost", ast::feast::pentecost},
    {"whit monday", ast::feast::whit_monday}, {"corpus christi", ast::feast::corpus_christi}, {"mardi gras", ast::feast::mardi_gras},
};

} // namespace lede::lexicon::table
