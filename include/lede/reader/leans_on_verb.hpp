// Whether a date has to be told by its sentence's verb.
#pragma once
#include <lede/ast/said.hpp>
#include <lede/ast/temporal.hpp>
#include <lede/reader/says.hpp>

namespace lede::reader {

/// Whether the way its sentence looks may bear on a moment: a year, or words that say themselves on which side of now
/// it lies, leave nothing open.
constexpr bool is_open(const ast::moment& m)
{
    const bool sided = ast::is_told(m) && m.told != ast::relation::current;
    return !m.year && !m.deictic && !ast::is_decade_or_more(m) && (!sided || m.day > 0 || ast::is_feast(m));
}

/// The same of a phrase. To look for the verb costs as much as all the rest.
inline bool leans_on_verb(const ast::temporal& tree, scan::window& window, scan::window::iterator first)
{
    switch (tree.shape) {
    case ast::shape::point: return is_open(tree.first);
    case ast::shape::duration: return says<"in", "within">(window.before(first));
    case ast::shape::offset:
        if (tree.from == ast::base::text) return first->opens_sentence; // "Two years later"
        return tree.from >= ast::base::moment && is_open(tree.first);
    case ast::shape::set:
    case ast::shape::vague: return false;
    default: return is_open(tree.first) || is_open(tree.second);
    }
}

} // namespace lede::reader
