// The parts of a name.
#pragma once
#include <lede/grammar/terminal.hpp>
#include <lede/types/context.hpp>
#include <lede/types/person.hpp>

namespace lede::reader {

/// Given name and family name of the tokens [first, last).
inline person_name name_parts(
    scan::window&, scan::window::iterator first, scan::window::iterator last, country_code, const context&)
{
    person_name name;
    name.where = {first->where.begin, (last - 1)->where.end};
    scan::window::iterator family = last - 1;
    while (family > first && !family->is_word()) --family;
    while (family > first && family->before == scan::token::gap::none) --family;
    name.family = {family->where.begin, name.where.end};
    if (family > first) name.given = {first->where.begin, (family - 1)->where.end};
    return name;
}

} // namespace lede::reader
