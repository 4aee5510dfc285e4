// One bare name as a reading of one person.
#pragma once
#include <lede/lede.hpp>

#include <algorithm>
#include <string_view>

namespace program {

/// \return a reading with the person alone; empty when the text is no name
inline lede::reading read_name(std::string_view text, const lede::context& context)
{
    lede::reading all;
    const auto who = lede::parse_name(text, context);
    if (!who) return all;
    lede::span where = who->name.where;
    for (const lede::title& t : who->titles) {
        if (where.empty()) where = t.where;
        where = {std::min(where.begin, t.where.begin), std::max(where.end, t.where.end)};
    }
    all.mentions.push_back({where, *who, "bare name"});
    all.same_as.push_back(lede::reading::none);
    return all;
}

} // namespace program
