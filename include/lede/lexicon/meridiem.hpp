#pragma once
#include <lede/lexicon/entry.hpp>

namespace lede::lexicon::table {

/// Halves of the clock -> 1 a.m., 2 p.m., 3: an hour of either half. Source: AP Stylebook.
/// Admitted: every usual spelling; only after an hour.
inline constexpr entry meridiem[] = {
    {"am", 1},
    {"a.m.", 1},
    {"pm", 2},
    {"p.m.", 2},
    {"o'clock", 3},
    {"oclock", 3},
    {"ampm", 3},
};

} // namespace lede::lexicon::table
