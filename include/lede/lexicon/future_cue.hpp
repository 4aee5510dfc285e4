#pragma once
#include <lede/lexicon/entry.hpp>

namespace lede::lexicon {

/// How a word says that its sentence looks ahead.
enum class future_cue : std::int16_t {
    none,
    modal,     ///< turns a participle after it, too: "will be signed"
    planning,  ///< "planned", "due"
    deadline,  ///< a preposition, which counts only directly before the date: "by"
    end_point, ///< another one: "until"
    scheduled, ///< a verb in the plural of the present, which counts behind its subject: "leaders gather"
};

namespace table {
using lexicon::future_cue::deadline, lexicon::future_cue::end_point, lexicon::future_cue::modal,
    lexicon::future_cue::planning, lexicon::future_cue::scheduled;

/// Words that say a sentence looks ahead -> how. Source: English grammars (modal future,
/// prospective verbs, the scheduled present). Admitted: "may" is a month too, and stays out; of verbs in the present
/// those that a schedule is told with.
inline constexpr entry future_cue[] = {
    {"will", modal},
    {"would", modal},
    {"shall", modal},
    {"should", modal},
    {"must", modal},
    {"could", modal},
    {"might", modal},
    {"won't", modal},
    {"i'll", modal},
    {"we'll", modal},
    {"he'll", modal},
    {"she'll", modal},
    {"they'll", modal},
    {"it'll", modal},
    {"you'll", modal},
    {"planned", planning},
    {"planning", planning},
    {"expected", planning},
    {"expects", planning},
    {"scheduled", planning},
    {"slated", planning},
    {"due", planning},
    {"upcoming", planning},
    {"set to", planning},
    {"set for", planning},
    {"going to", planning},
    {"hopes", planning},
    {"intends", planning},
    {"ahead of", planning},
    {"forthcoming", planning},
    {"looks", planning},
    {"deadline", planning},
    {"aims", planning},
    {"payable", planning},
    {"begins", planning},
    {"starts", planning},
    {"opens", planning},
    {"expires", planning},
    {"convenes", planning},
    {"concludes", planning},
    {"ends", planning},
    {"closes", planning},
    {"winds up", planning},
    {"wraps up", planning},
    {"meets", planning},
    {"hosts", planning},
    {"visits", planning},
    {"travels", planning},
    {"flies", planning},
    {"arrives", planning},
    {"gather", scheduled},
    {"arrive", scheduled},
    {"hold", scheduled},
    {"begin", scheduled},
    {"speak", scheduled},
    {"convene", scheduled},
    {"open", scheduled},
    {"meet", scheduled},
    {"let's", planning},
    {"until", end_point},
    {"till", end_point},
    {"by", deadline},
};

} // namespace table

} // namespace lede::lexicon
