// Which numbers can be years.
#pragma once
#include <cstdint>

namespace lede::grammar::years {

/// Four digits beside a month, a season or "fiscal", or in the places of ISO 8601: what they stand by leaves no doubt.
inline constexpr std::uint64_t first = 1000, last = 2999;

/// Digits that other figures look like, "2025 11 04", "11/2025", "18q4": years that news tells of, on either side of
/// now.
inline constexpr std::uint64_t first_recent = 1900, last_recent = 2099;

/// With an era behind it any number is one, as far as ISO 8601 writes years.
inline constexpr std::uint64_t last_of_all = 9999;

} // namespace lede::grammar::years
