#pragma once
#include <lede/lexicon/entry.hpp>
#include <lede/types/unit.hpp>

namespace lede::lexicon::table {

/// The value of a word that may stand between a number and its unit: "three full years".
inline constexpr std::int16_t filler = 20;

/// The value of a word that leaves Saturdays and Sundays out: "three business days".
inline constexpr std::int16_t workday = 22;

/// The value of a word for what has its hour and can be put off: "the 3 p.m. appointment".
inline constexpr std::int16_t engagement = 21;

/// Added to the unit that a letter stands for behind a number: "2h".
inline constexpr std::int16_t unit_letter = 32;
constexpr int letter_of(lede::unit u) { return static_cast<int>(u) + unit_letter; }

/// Other words that date phrases are built with -> filler, workday, engagement, the unit of a letter, else nothing;
/// see grammar/. Admitted: what a rule spells or asks for.
inline constexpr entry temporal_word[] = {
    {"ago"},
    {"from now"},
    {"from right now"},
    {"hence"},
    {"earlier"},
    {"later"},
    {"previously"},
    {"before"},
    {"after"},
    {"afterward"},
    {"afterwards"},
    {"since"},
    {"until"},
    {"till"},
    {"through"},
    {"every"},
    {"each"},
    {"other", filler},
    {"per"},
    {"times"},
    {"twice"},
    {"once"},
    {"fiscal"},
    {"calendar"},
    {"half"},
    {"and"},
    {"or so"},
    {"or more"},
    {"or less"},
    {"or longer"},
    {"dozen"},
    {"another"},
    {"ahead"},
    {"to come"},
    {"all"},
    {"long", filler},
    {"short", filler},
    {"eve"},
    {"weekend"},
    {"during"},
    {"ended"},
    {"ending"},
    {"beginning"},
    {"starting"},
    {"commencing"},
    {"old"},
    {"straight", filler},
    {"consecutive", filler},
    {"successive", filler},
    {"more", filler},
    {"additional", filler},
    {"full", filler},
    {"entire", filler},
    {"whole", filler},
    {"solid", filler},
    {"single", filler},
    {"trading", workday},
    {"business", workday},
    {"working", workday},
    {"row"},
    {"hundred"},
    {"financial"},
    {"back"},
    {"out"},
    {"off"},
    {"away"},
    {"latter"},
    {"final"},
    {"opening"},
    {"period"},
    {"time"},
    {"corresponding"},
    {"comparable"},
    {"very"},
    {"week"},
    {"month"},
    {"year"},
    {"day"},
    {"q"},
    {"s", letter_of(lede::unit::second)},
    {"sec", letter_of(lede::unit::second)},
    {"m", letter_of(lede::unit::minute)},
    {"h", letter_of(lede::unit::hour)},
    {"d", letter_of(lede::unit::day)},
    {"w", letter_of(lede::unit::week)},
    {"wk", letter_of(lede::unit::week)},
    {"wks", letter_of(lede::unit::week)},
    {"mo", letter_of(lede::unit::month)},
    {"mos", letter_of(lede::unit::month)},
    {"y", letter_of(lede::unit::year)},
    {"p"},
    {"ish"},
    {"closest"},
    {"number"},
    {"nearest"},
    {"thru"},
    {"fy"},
    {"appointment", engagement},
    {"appointments", engagement},
    {"reminder", engagement},
    {"alarm", engagement},
    {"booking", engagement},
    {"cy"},
};

} // namespace lede::lexicon::table
