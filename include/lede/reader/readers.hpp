// The three readers: from a candidate to mentions. Each is one translation unit of the compiled library.
#pragma once
#include <lede/core.hpp>
#include <lede/reader/situation.hpp>
#include <lede/scan/window.hpp>

namespace lede::reader {

/// Reads the date phrase that the token at `anchor` opens or stands in.
void read_date(scan::window& window, scan::window::iterator anchor, const situation& now, batch& out);

/// Reads the meeting name that the token at `anchor` opens or stands in.
void read_meeting(scan::window& window, scan::window::iterator anchor, const situation& now, batch& out);

/// Reads the persons whose title or honorific the token at `anchor` is.
void read_person(scan::window& window, scan::window::iterator anchor, const situation& now, batch& out);

} // namespace lede::reader
