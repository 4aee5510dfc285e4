#pragma once
#include <lede/ast/clock.hpp>
#include <lede/lexicon/entry.hpp>

namespace lede::lexicon {

/// Added to a part of the day when the word is a plural.
inline constexpr std::int16_t each_part = 16;
constexpr std::int16_t each(ast::daypart p) { return static_cast<std::int16_t>(static_cast<int>(p) + each_part); }

namespace table {
using enum ast::daypart;

/// Parts of the day -> which, each_part added for a plural. Source: TimeML 1.2.1. Admitted: nouns that follow a day or
/// stand after "in the".
inline constexpr entry daypart[] = {
    {"morning", morning},
    {"mornings", each(morning)},
    {"midday", midday},
    {"afternoon", afternoon},
    {"afternoons", each(afternoon)},
    {"evening", evening},
    {"evenings", each(evening)},
    {"night", night},
    {"nights", each(night)},
    {"nite", night},
    {"overnight", night},
    {"noon", noon},
    {"midnight", midnight},
    {"daytime", daytime},
    {"nighttime", night},
    {"dawn", morning},
    {"dusk", evening},
    {"mid-day", midday},
    {"mid day", midday},
    {"lunchtime", midday},
    {"lunch-time", midday},
    {"dinnertime", evening},
    {"dinner-time", evening},
    {"night-time", night},
    {"early hours", early_hours},
    {"wee hours", early_hours},
    {"small hours", early_hours},
};

} // namespace table

} // namespace lede::lexicon
