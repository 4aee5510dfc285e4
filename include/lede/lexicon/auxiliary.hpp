#pragma once
#include <lede/lexicon/entry.hpp>

namespace lede::lexicon::table {

/// Words between a modal and its participle: "will *not have been* signed". Source: English grammars.
/// Admitted: forms of "be" and "have" that follow a modal, "not", and the adverbs without -ly that stand there.
inline constexpr entry auxiliary[] = {
    {"be"},
    {"been"},
    {"being"},
    {"have"},
    {"get"},
    {"not"},
    {"also"},
    {"then"},
    {"yet"},
    {"now"},
    {"soon"},
    {"again"},
};

} // namespace lede::lexicon::table
