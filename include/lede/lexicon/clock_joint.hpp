#pragma once
#include <lede/lexicon/entry.hpp>

namespace lede::lexicon::table {

/// The word that counts minutes on from an hour, between two numbers that open no phrase: "ten past three". Source:
/// English grammars. Admitted: no preposition as common as "to", which wants its "minutes".
inline constexpr entry clock_joint[] = {
    {"past"},
};

} // namespace lede::lexicon::table
