#pragma once
#include <lede/lexicon/entry.hpp>
#include <lede/types/timex.hpp>

namespace lede::lexicon::table {

/// Words that loosen or bound an amount or a date -> modifier. Source: TimeML 1.2.1, attribute mod.
/// Admitted: what stands directly before a number, a date or a period.
inline constexpr entry approximator[] = {
    {"about", modifier::approx},
    {"around", modifier::approx},
    {"approximately", modifier::approx},
    {"roughly", modifier::approx},
    {"some", modifier::approx},
    {"circa", modifier::approx},
    {"nearly", modifier::less_than},
    {"almost", modifier::less_than},
    {"over", modifier::more_than},
    {"exactly", modifier::none},
    {"more than", modifier::more_than},
    {"less than", modifier::less_than},
    {"fewer than", modifier::less_than},
    {"at least", modifier::equal_or_more},
    {"at most", modifier::equal_or_less},
    {"up to", modifier::equal_or_less},
    {"no more than", modifier::equal_or_less},
    {"no less than", modifier::equal_or_more},
    {"under", modifier::less_than},
    {"just over", modifier::more_than},
    {"just under", modifier::less_than},
    {"well over", modifier::more_than},
    {"ca", modifier::approx},
    {"close to", modifier::approx},
    {"a little over", modifier::more_than},
    {"a little more than", modifier::more_than},
    {"a little less than", modifier::less_than},
    {"slightly more than", modifier::more_than},
    {"slightly less than", modifier::less_than},
    {"upwards of", modifier::equal_or_more},
    {"not more than", modifier::equal_or_less},
    {"just about", modifier::approx},
    {"as long as", modifier::equal_or_less},
    {"as many as", modifier::equal_or_less},
};

} // namespace lede::lexicon::table
