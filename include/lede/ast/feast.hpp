// Days that have a name.
#pragma once
#include <cstdint>

namespace lede::ast {

enum class feast : std::int16_t {
    none,
    // fixed days
    christmas, christmas_eve, boxing_day, new_year, new_years_eve, epiphany, valentine, patrick, april_fools, may_day, halloween, all_saints,
    veterans_day, july_fourth, bastille, canada_day, australia_day, earth_day, juneteenth,
    // the nth weekday of a month
    king_day, presidents_day, memorial_day, labor_day, columbus_day, thanksgiving, black_friday, mothers_day, fathers_day,
    // days from Easter
    mardi_gras, ash_wednesday, palm_sunday, maundy_thursday, good_friday, easter, easter_monday, orthodox_easter, ascension, pentecost, whit_monday,
    corpus_christi,
};

} // namespace lede::ast
