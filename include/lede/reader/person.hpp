// From a candidate to person mentions.
#pragma once
#include <lede/reader/readers.hpp>

namespace lede::reader {

LEDE_CORE void read_person(scan::window&, scan::window::iterator, const situation&, batch&) {}

} // namespace lede::reader
