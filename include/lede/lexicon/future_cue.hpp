#pragma once
#include <lede/lexicon/entry.hpp>

namespace lede::lexicon::table {

/// Words that say a sentence looks ahead -> 1. Source: English grammars (modal future, prospective verbs).
/// Admitted: modals and verbs or adjectives of planning; "may" is a month too, and stays out.
inline constexpr entry future_cue[] = {
    {"will", 1},
    {"would", 1},
    {"shall", 1},
    {"plans", 1},
    {"plan", 1},
    {"planned", 1},
    {"planning", 1},
    {"expected", 1},
    {"expects", 1},
    {"scheduled", 1},
    {"slated", 1},
    {"due", 1},
    {"upcoming", 1},
    {"set", 1},
    {"going", 1},
    {"hopes", 1},
    {"intends", 1},
    {"until", 1},
    {"till", 1},
    {"ahead", 1},
    {"next", 1},
    {"forthcoming", 1},
    {"looks", 1},
    {"must", 1},
    {"deadline", 1},
    {"aims", 1},
};

} // namespace lede::lexicon::table
