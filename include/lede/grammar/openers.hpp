// The words that open a phrase, gathered from the families: the scan is made from them.
#pragma once
#include <lede/grammar/meeting_openers.hpp>
#include <lede/grammar/person_openers.hpp>
#include <lede/grammar/temporal_openers.hpp>
#include <lede/scan/candidates.hpp>

namespace lede::grammar {

inline constexpr scan::openers all_openers{temporal_openers, vague_openers, meeting_openers, person_openers};

} // namespace lede::grammar
