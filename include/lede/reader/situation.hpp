// What a reader knows beyond the words: the caller's wishes and what the text has said so far.
#pragma once
#include <lede/types/context.hpp>
#include <lede/types/few.hpp>
#include <lede/types/mention.hpp>

#include <optional>

namespace lede::reader {

struct situation {
    const context* wishes{};           ///< never null
    std::optional<instant> reference;  ///< the caller's, or the dateline's
    std::optional<timex> last_date;    ///< the last date of the text before this place: "two days later" leans on it
};

/// What one candidate gave: none, one, or several (a title shared by several names).
using batch = few<mention, 8>;

} // namespace lede::reader
