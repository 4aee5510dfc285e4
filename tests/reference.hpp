// The one reference date of the suite; a case that needs another says so.
#pragma once
#include <lede/types/context.hpp>

#include <chrono>

namespace tests {

/// Friday, 31 October 2025.
inline constexpr std::chrono::local_days reference{std::chrono::year{2025} / std::chrono::October / 31};

inline lede::context published()
{
    lede::context cx;
    cx.reference = lede::instant{reference};
    return cx;
}

} // namespace tests
