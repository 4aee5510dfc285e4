// The reader of a kind.
#pragma once
#include <lede/reader/readers.hpp>

namespace lede::reader {

/// \param kind one kind, not a set
inline void read_kind(kinds kind, scan::window& window, scan::window::iterator anchor, const situation& now, batch& out)
{
    if (kind == kinds::dates) read_date(window, anchor, now, out);
    if (kind == kinds::meetings) read_meeting(window, anchor, now, out);
    if (kind == kinds::persons) read_person(window, anchor, now, out);
}

} // namespace lede::reader
