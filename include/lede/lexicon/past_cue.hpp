#pragma once
#include <lede/lexicon/entry.hpp>

namespace lede::lexicon::table {

/// Irregular past forms that say a sentence looks back -> 1; forms in -ed are told by their ending. Source: English
/// grammars. Admitted: preterites of verbs that news reports with; "set" and "read" look alike in both tenses, and stay
/// out.
inline constexpr entry past_cue[] = {
    {"was", 1},
    {"were", 1},
    {"had", 1},
    {"did", 1},
    {"said", 1},
    {"told", 1},
    {"met", 1},
    {"held", 1},
    {"took", 1},
    {"came", 1},
    {"went", 1},
    {"began", 1},
    {"became", 1},
    {"made", 1},
    {"gave", 1},
    {"got", 1},
    {"saw", 1},
    {"won", 1},
    {"lost", 1},
    {"left", 1},
    {"led", 1},
    {"rose", 1},
    {"fell", 1},
    {"sent", 1},
    {"brought", 1},
    {"found", 1},
    {"paid", 1},
    {"spoke", 1},
    {"wrote", 1},
    {"sold", 1},
    {"bought", 1},
    {"drew", 1},
    {"shot", 1},
    {"struck", 1},
    {"broke", 1},
    {"died", 1},
    {"kept", 1},
    {"grew", 1},
    {"ran", 1},
    {"fought", 1},
    {"since", 1},
    {"stood", 1},
    {"sat", 1},
    {"flew", 1},
    {"threw", 1},
    {"built", 1},
    {"felt", 1},
    {"thought", 1},
    {"ago", 1},
};

} // namespace lede::lexicon::table
