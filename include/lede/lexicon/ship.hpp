#pragma once
#include <string_view>

namespace lede::lexicon {

/// What stands before the names of ships, in capitals. Source: the navies of English-speaking countries.
/// Admitted: prefixes before ships that are named for people: "USS Admiral Holt".
inline constexpr std::string_view ship_prefixes[] = {"USS", "HMS", "USNS", "HMCS", "HMAS"};

} // namespace lede::lexicon
