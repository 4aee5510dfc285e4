// From a candidate to meeting mentions.
#pragma once
#include <lede/reader/readers.hpp>

namespace lede::reader {

LEDE_CORE void read_meeting(scan::window&, scan::window::iterator, const situation&, batch&) {}

} // namespace lede::reader
