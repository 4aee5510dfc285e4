#pragma once
#include <lede/lexicon/entry.hpp>

namespace lede::lexicon::table {

/// Other words that date phrases are built with -> a number of their own; see grammar/. Admitted: what a rule spells or
/// asks for. 1 ago, 2 from now, 3 earlier, 4 later, 5 before, 6 after.
inline constexpr entry temporal_word[] = {
    {"ago", 1},
    {"from now", 2},
    {"hence", 2},
    {"earlier", 3},
    {"later", 4},
    {"before", 5},
    {"after", 6},
    {"since", 7},
    {"until", 8},
    {"till", 8},
    {"through", 9},
    {"every"},
    {"each"},
    {"other"},
    {"per"},
    {"twice"},
    {"once"},
    {"fiscal"},
    {"calendar"},
    {"o'clock"},
    {"half"},
    {"and"},
    {"dozen"},
    {"eve"},
    {"weekend"},
    {"during"},
    {"ended"},
    {"ending"},
    {"old"},
    {"straight"},
    {"consecutive"},
    {"more"},
    {"additional"},
    {"full"},
    {"hundred"},
    {"financial"},
    {"back"},
    {"latter"},
    {"final"},
    {"opening"},
    {"calendar"},
    {"week"},
    {"month"},
    {"year"},
    {"day"},
};

} // namespace lede::lexicon::table
