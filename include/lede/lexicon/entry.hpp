// One row of a word table.
#pragma once
#include <cstdint>
#include <string_view>

namespace lede::lexicon {

/// A word or phrase in lower case, and what it stands for in its class. A phrase has its words set apart by one blank;
/// hyphens, full stops between letters ("u.s.") and apostrophes are written as they stand in text.
struct entry {
    std::string_view words;
    std::int16_t value{};

    constexpr entry(std::string_view w) : words{w} {}
    template <class Value>
    constexpr entry(std::string_view w, Value v) : words{w}, value{static_cast<std::int16_t>(v)}
    {
    }
};

} // namespace lede::lexicon
