// A name between a verb that gives an office and the office: "elected Ann Holt mayor".
#pragma once
#include <lede/reader/title_then_name.hpp>

namespace lede::reader {

namespace persons {

/// "named", "appointed": the office of whom is named next follows the name.
inline bool gives_office(const token& t)
{
    return says<"named", "appointed", "elected", "nominated", "declared", "chose", "made">(t);
}

/// "Nordbank named Ann Holt chief technology officer."
inline bool read_named(scan::window& window, iterator anchor, const situation& now, batch& out)
{
    constexpr int reach = 10;
    if ((words::bits_of(*anchor) & bit::plural) != 0) return false;
    iterator verb = anchor;
    for (int n = 0; n < reach && window.has_before(verb) && !verb->opens_sentence && !gives_office(*verb); ++n) --verb;
    name_tokens_run name;
    if (!gives_office(*verb) || !name_at(window, verb + 1, false, name) || name.words < 2) return false;
    iterator end = name.last;
    ast::person_title tree;
    if (!grammar::match(window, end, grammar::title_after_name, tree) || end <= anchor) return false;
    if (!after_name::ends_before(window, verb, end)) return false;
    few<title, 4> titles;
    titles.push(title_of(tree, name.last, end, window.text()));
    const person p = person_of(window, name, titles, no_title, now);
    push(out, p.name.where.begin, p.name.where.end, p, "named to an office");
    return true;
}
} // namespace persons

} // namespace lede::reader
