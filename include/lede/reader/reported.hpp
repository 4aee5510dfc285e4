// "a year earlier" behind earnings a share: they are told by the quarter.
#pragma once
#include <lede/ast/temporal.hpp>
#include <lede/reader/neighbours.hpp>
#include <lede/reader/situation.hpp>

namespace lede::reader {

/// "$2.10 a share, a year earlier", "from 30 cents a share a year ago": the same quarter, a year before. In a text that
/// tells of years the year stays.
inline void settle_reported(
    ast::temporal& tree, scan::window& window, scan::window::iterator first, const situation& now)
{
    const bool year_back = tree.shape == ast::shape::offset && tree.direction < 0 && tree.length.of == unit::year
                           && tree.length.count == 1 && tree.length.hundredths == 0
                           && (tree.from == ast::base::text || tree.from == ast::base::reference);
    if (!year_back || !window.has_before(first)) return;
    if (now.told.last && now.told.last->grain == grain::year) return;
    scan::window::iterator before = first - 1;
    if (before->is_mark(',') && window.has_before(before)) --before;
    if (!position::is_lead(*before, lexicon::lead::report)) return;
    tree.shape = ast::shape::point;
    tree.first = {};
    tree.first.year_before = true;
    tree.first.told = ast::relation::previous;
}

} // namespace lede::reader
