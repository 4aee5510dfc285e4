#pragma once
#include <lede/lexicon/entry.hpp>
#include <lede/types/unit.hpp>

namespace lede::lexicon::table {

/// Added to a unit's value when the word is a plural.
inline constexpr std::int16_t plural = 64;
constexpr int plural_of(lede::unit u) { return static_cast<int>(u) + plural; }

/// Units of time -> unit, or its plural. Source: TimeML 1.2.1; Chicago Manual of Style, 10.
/// Admitted: full words and the short forms that prose uses; "sec" is a section and a commission as often, and stays
/// out.
inline constexpr entry unit[] = {
    {"second", unit::second},
    {"seconds", plural_of(unit::second)},
    {"secs", plural_of(unit::second)},
    {"minute", unit::minute},
    {"minutes", plural_of(unit::minute)},
    {"mins", plural_of(unit::minute)},
    {"min", unit::minute},
    {"hour", unit::hour},
    {"hours", plural_of(unit::hour)},
    {"hr", unit::hour},
    {"hrs", plural_of(unit::hour)},
    {"day", unit::day},
    {"days", plural_of(unit::day)},
    {"week", unit::week},
    {"weeks", plural_of(unit::week)},
    {"workweek", unit::week},
    {"workweeks", plural_of(unit::week)},
    {"work week", unit::week},
    {"work weeks", plural_of(unit::week)},
    {"working week", unit::week},
    {"working weeks", plural_of(unit::week)},
    {"trading week", unit::week},
    {"trading weeks", plural_of(unit::week)},
    {"weekend", unit::weekend},
    {"weekends", plural_of(unit::weekend)},
    {"week-end", unit::weekend},
    {"wkend", unit::weekend},
    {"wknd", unit::weekend},
    {"fortnight", unit::fortnight},
    {"fortnights", plural_of(unit::fortnight)},
    {"month", unit::month},
    {"months", plural_of(unit::month)},
    {"quarter", unit::quarter},
    {"quarters", plural_of(unit::quarter)},
    {"half", unit::half},
    {"halves", plural_of(unit::half)},
    {"season", unit::season},
    {"seasons", plural_of(unit::season)},
    {"year", unit::year},
    {"years", plural_of(unit::year)},
    {"yr", unit::year},
    {"yrs", plural_of(unit::year)},
    {"decade", unit::decade},
    {"decades", plural_of(unit::decade)},
    {"century", unit::century},
    {"centuries", plural_of(unit::century)},
    {"millennium", unit::millennium},
    {"millennia", plural_of(unit::millennium)},
};

} // namespace lede::lexicon::table
