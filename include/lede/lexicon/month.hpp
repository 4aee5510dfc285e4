#pragma once
#include <lede/lexicon/entry.hpp>

namespace lede::lexicon {

/// Months whose names and short forms are other words, too.
inline constexpr int march = 3, may = 5, august = 8;
constexpr bool is_a_word_too(int month) { return month == march || month == may || month == august; }

namespace table {
/// English month names and their abbreviations -> 1..12. Source: Chicago Manual of Style, AP Stylebook.
/// Admitted: the full name and every usual short form; its full stop is the grammar's, and optional.
inline constexpr entry month[] = {
    {"january", 1},
    {"jan", 1},
    {"february", 2},
    {"feb", 2},
    {"march", 3},
    {"mar", 3},
    {"april", 4},
    {"apr", 4},
    {"may", 5},
    {"june", 6},
    {"jun", 6},
    {"july", 7},
    {"jul", 7},
    {"august", 8},
    {"aug", 8},
    {"september", 9},
    {"sept", 9},
    {"sep", 9},
    {"october", 10},
    {"oct", 10},
    {"november", 11},
    {"nov", 11},
    {"december", 12},
    {"dec", 12},
};
} // namespace table

} // namespace lede::lexicon
