// A day, or a day and a clock time.
#pragma once
#include <chrono>

namespace lede {

/// A reference date: a day, or a day with a clock time ("two hours ago" needs the second).
/// Local time as the text means it; no zone is kept and no clock is ever read.
struct instant {
    std::chrono::local_seconds when{};
    bool has_time{}; ///< false: the day alone is known

    constexpr instant() = default;
    constexpr instant(std::chrono::local_days day) noexcept : when{day} {}
    constexpr instant(std::chrono::local_seconds second) noexcept : when{second}, has_time{true} {}

    constexpr std::chrono::local_days day() const noexcept { return std::chrono::floor<std::chrono::days>(when); }
    bool operator==(const instant&) const = default;
};

} // namespace lede
