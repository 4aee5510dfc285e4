// What the words of a date phrase say, before any reference date is known.
#pragma once
#include <optional>

namespace lede::ast {

/// A day of a named month.
struct temporal {
    std::optional<int> year; ///< as written; empty when the text names none
    int month{};             ///< 1..12
    int day{};               ///< 1..31; "February 30" is kept here and refused in resolve/

    bool operator==(const temporal&) const = default;
};

} // namespace lede::ast
