#pragma once
#include <string_view>

namespace lede::lexicon {

/// What stands before the names of ships, in capitals. Source: the navies of English-speaking countries.
/// Admitted: prefixes before ships that are named for people: "USS Admiral Holt".
inline constexpr std::string_view ship_prefixes[] = {"USS", "HMS", "USNS", "HMCS", "HMAS"};

/// Nouns for vessels, which a ship's name follows: "the ferry Princess Astrid". Source: kinds of ships in Lloyd's
/// Register. Admitted: nouns of vessels that carry people; "train" and "plane" have no names.
inline constexpr std::string_view vessels[] = {"ship", "liner", "ferry", "yacht", "steamer", "steamship", "schooner",
    "frigate", "destroyer", "cruiser", "battleship", "carrier", "corvette", "vessel", "boat", "trawler", "tanker",
    "tug", "barge", "submarine", "freighter", "lifeboat", "paddleboat"};

} // namespace lede::lexicon
