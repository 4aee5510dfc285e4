#pragma once
#include <lede/lexicon/entry.hpp>

namespace lede::lexicon::table {

/// Words around a meeting's name -> 1 an edition without a number ("inaugural"), 2 how people met ("in-person": counts
/// what they did, not the series), 3 a modifier that makes no meeting of ours ("press conference"), 4 what leads to a
/// venue or a date ("held"). Source: guideline of the field; English usage. Admitted: closed classes only.
inline constexpr entry meeting_word[] = {
    {"inaugural", 1},
    {"virtual", 2},
    {"person", 2},
    {"face", 2},
    {"direct", 2},
    {"such", 2},
    {"formal", 2},
    {"informal", 2},
    {"video", 3},
    {"press", 3},
    {"news", 3},
    {"telephone", 3},
    {"phone", 3},
    {"town", 3},
    {"hall", 3},
    {"cabinet", 3},
    {"staff", 3},
    {"training", 3},
    {"held", 4},
    {"scheduled", 4},
    {"slated", 4},
    {"be", 4},
    {"taking", 4},
    {"place", 4},
    {"convened", 4},
    {"hosted", 4},
};

} // namespace lede::lexicon::table
