// Who is at a hearing: those it is held before, and those who are heard.
#pragma once
#include <lede/join/debate.hpp>

namespace lede::joining {

/// "The 14th hearing opened in Oslo before Judge X and Y"
inline part sits_in_judgment(const scene& s, std::size_t i)
{
    constexpr std::size_t reach = 24;
    const std::size_t before = first_of_list(s, i) - 1, end = behind_list(s, i);
    if (!s.is<"before">(before) || !(closes_clause(s, end) || s.is<"with", "at", "in">(end))) return {};
    const std::size_t hearing = s.back(before, reach, [&](std::size_t k) { return s.is_meeting(k); });
    return s.is<"hearing">(hearing) || s.is_name(hearing) ? part{true, role::participant, hearing, true} : part{};
}

/// "called as first witness X", "called witness X"
inline part is_called_to_witness(const scene& s, std::size_t i)
{
    const std::size_t witness = first_of_list(s, i) - 1;
    const bool called = s.is<"witness", "witnesses">(witness) && s.follows<verbs_of_calling>(witness, 6);
    return called ? part{true, role::participant, witness, false} : part{};
}

} // namespace lede::joining
