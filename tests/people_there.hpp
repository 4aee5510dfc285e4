// Who is at a text's first meeting, as one string, for the tests of the join.
#pragma once
#include "reference.hpp"

#include <lede/read.hpp>

#include <string>
#include <string_view>

namespace tests {

/// The people of the text's first event, hosts and chairs marked: "Lund, Holt (host)".
inline std::string people_there(std::string_view text)
{
    const lede::reading all = lede::read(text, published());
    std::string out;
    for (const lede::link& l : all.links) {
        const lede::person* p = l.event == 0 ? all.mentions[l.mention].as_person() : nullptr;
        if (!p) continue;
        out.append(out.empty() ? "" : ", ").append(p->name.family.in(text));
        if (l.as == lede::role::host) out += " (host)";
        if (l.as == lede::role::chair) out += " (chair)";
    }
    return out;
}

} // namespace tests
