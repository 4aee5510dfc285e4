#pragma once
#include <lede/lexicon/entry.hpp>

namespace lede::lexicon::table {

/// Words that say a sentence looks ahead -> 1: a modal, which turns a participle after it ("will be signed"); 2: a word
/// of planning; 3, 4: a preposition of deadlines or of end points, which counts only directly before the date; 5: a verb
/// in the plural of the present, which counts behind its subject. Source:
/// English grammars (modal future, prospective verbs, the scheduled present). Admitted: "may" is a month too, and stays
/// out; of verbs in the present those that a schedule is told with.
inline constexpr entry future_cue[] = {
    {"will", 1},
    {"would", 1},
    {"shall", 1},
    {"should", 1},
    {"must", 1},
    {"could", 1},
    {"might", 1},
    {"won't", 1},
    {"i'll", 1},
    {"we'll", 1},
    {"he'll", 1},
    {"she'll", 1},
    {"they'll", 1},
    {"it'll", 1},
    {"you'll", 1},
    {"planned", 2},
    {"planning", 2},
    {"expected", 2},
    {"expects", 2},
    {"scheduled", 2},
    {"slated", 2},
    {"due", 2},
    {"upcoming", 2},
    {"set to", 2},
    {"set for", 2},
    {"going to", 2},
    {"hopes", 2},
    {"intends", 2},
    {"ahead of", 2},
    {"forthcoming", 2},
    {"looks", 2},
    {"deadline", 2},
    {"aims", 2},
    {"payable", 2},
    {"begins", 2},
    {"starts", 2},
    {"opens", 2},
    {"expires", 2},
    {"convenes", 2},
    {"concludes", 2},
    {"ends", 2},
    {"closes", 2},
    {"meets", 2},
    {"hosts", 2},
    {"visits", 2},
    {"travels", 2},
    {"flies", 2},
    {"arrives", 2},
    {"gather", 5},
    {"arrive", 5},
    {"hold", 5},
    {"begin", 5},
    {"speak", 5},
    {"convene", 5},
    {"let's", 2},
    {"until", 4},
    {"till", 4},
    {"by", 3},
};

} // namespace lede::lexicon::table
