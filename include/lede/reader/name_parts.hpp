// A run of name tokens to the parts of the name.
#pragma once
#include <lede/grammar/person_name.hpp>
#include <lede/reader/name_order.hpp>

#include <utility>

namespace lede::reader {

namespace name_fields {

/// Reads [first, last) by the rule of its order. \return false: it is no name, or its order can't be told
inline bool read_in_order(scan::window& window, scan::window::iterator first, scan::window::iterator last,
    name_order order, ast::person_name& read)
{
    scan::window::iterator at = first;
    const auto by = [&](const auto& rule) { return grammar::match(window, at, rule, read, last); };
    switch (order) {
    case name_order::given_first: return by(grammar::given_first);
    case name_order::family_first: return by(grammar::family_first);
    case name_order::family_alone: return by(grammar::family_with_particle);
    case name_order::family_middle: return by(grammar::family_middle);
    case name_order::capitals_first:
    case name_order::capitals_last: return by(grammar::family_in_capitals) || by(grammar::given_first);
    case name_order::disputed: return false;
    }
    return false;
}

inline void take(person_name& name, const ast::person_name& read)
{
    name.given = read.given;
    name.middle = read.middle;
    name.family = read.family;
    name.suffix = read.suffix;
    name.nickname = read.nickname;
}
} // namespace name_fields

/// The parts of the name that the tokens [first, last) write, no titles before it. Linear in their number, which
/// should be at most 32.
///   "Juan Q. de la Vega III"   given, middle, family, suffix
///   "Kim Yong-hyun"            family, given
///   "Hegseth"                  family; with lone_is_given ("Queen Anne", "Pope John Paul II") given
///
/// \return where is the whole run; parts are empty when the run reads as no name, or its order can't be told
inline person_name name_parts(
    scan::window& window, scan::window::iterator first, scan::window::iterator last, const name_setting& setting)
{
    person_name name;
    if (first == last) return name;
    name.where = {first->where.begin, (last - 1)->where.end};
    ast::person_name read;
    if (!name_fields::read_in_order(window, first, last, order_of(window, first, last, setting), read)) return name;
    name_fields::take(name, read);
    const bool nicknamed = !read.nickname.empty(); // "\"Rick\" Edmonds"
    if (read.family.empty() && (!setting.lone_is_given || nicknamed)) std::swap(name.given, name.family);
    return name;
}

} // namespace lede::reader
