// Who is named in a sentence and by which titles, as one line of text for the tables of tests.
#pragma once
#include "reference.hpp"

#include <lede/find.hpp>

#include <cstddef>
#include <string>
#include <string_view>

namespace tests {

/// The wish for persons alone, on the suite's reference date.
inline lede::context persons()
{
    lede::context wishes = published();
    wishes.wanted = lede::kinds::persons;
    return wishes;
}

/// "name = title + title", set apart by " | ".
inline std::string people(std::string_view text, const lede::context& wishes = persons())
{
    std::string out;
    for (const lede::mention& m : lede::find(text, wishes)) {
        const lede::person& p = *m.as_person();
        out.append(out.empty() ? "" : " | ").append(p.name.where.in(text)).append(" = ");
        for (std::size_t i = 0; i < p.titles.size(); ++i) out.append(i ? " + " : "").append(p.titles[i].where.in(text));
    }
    return out;
}

struct people_row {
    std::string_view text, people;
};

} // namespace tests
