// The dates of a text, in one string.
#pragma once
#include "../reference.hpp"

#include <lede/find.hpp>

#include <string>
#include <string_view>

namespace tests {

/// All dates of a text, "mention=value" each, against the suite's reference date, Friday, 31 October 2025.
inline std::string dates_of(std::string_view text, lede::convention by = lede::convention::lede)
{
    lede::context cx = published();
    cx.convention = by;
    std::string all;
    for (const lede::mention& m : lede::find(text, cx))
        if (const lede::timex* date = m.as_date())
            all += (all.empty() ? "" : "; ") + std::string(m.where.in(text)) + "=" + std::string(date->value.view());
    return all;
}

} // namespace tests
