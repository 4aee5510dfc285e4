// Days that have a name.
#pragma once
#include <cstdint>

namespace lede::ast {

enum class feast : std::int16_t {
    none,
    // fixed days
    christmas, christmas_eve, boxing_day, new_year, new_years_eve, epiphany, groundhog_day, valentine, womens_day, patrick, april_fools, may_day,
    cinco_de_mayo, victory_in_europe, juneteenth, halloween, all_saints, all_souls, guy_fawkes, veterans_day, earth_day, flag_day, patriot_day,
    pearl_harbor_day, kwanzaa,
    // fixed days of countries
    july_fourth, bastille, canada_day, australia_day, anzac_day, argentine_may, argentine_independence, brazil_independence, china_national,
    german_unity, india_republic, india_independence, indonesia_independence, italy_republic, italy_liberation, japan_foundation, korea_liberation,
    korea_foundation, march_first, mexico_independence, pakistan_independence, russia_day, russia_victory, saudi_national, south_africa_freedom,
    turkey_republic, ukraine_independence,
    // the nth weekday of a month
    king_day, presidents_day, memorial_day, labor_day, columbus_day, election_day, thanksgiving, black_friday, cyber_monday, mothers_day, fathers_day,
    // days from Easter
    mardi_gras, ash_wednesday, palm_sunday, maundy_thursday, good_friday, holy_saturday, easter, easter_monday, orthodox_easter, ascension, pentecost,
    whit_monday, trinity_sunday, corpus_christi, orthodox_christmas,
    // Hebrew calendar
    purim, passover, yom_hashoah, shavuot, tisha_bav, rosh_hashanah, yom_kippur, sukkot, simchat_torah, hanukkah,
    // Islamic calendar, tabular: a day off at most
    islamic_new_year, ashura, mawlid, ramadan, eid_al_fitr, eid_al_adha,
    // lunisolar calendars, by table
    lunar_new_year, dragon_boat, mid_autumn, diwali,
};

/// The Islamic months begin when the moon is seen: their days are computed, and proclaimed a day earlier or later.
constexpr bool is_approximate(feast f) { return f >= feast::islamic_new_year && f <= feast::eid_al_adha; }

} // namespace lede::ast
