// Four places of the dictionary's hash table, looked through at once.
#pragma once
#include <bit>
#include <cstdint>

namespace lede::lexicon {

using lexeme_id = std::uint16_t;
inline constexpr lexeme_id no_lexeme = 0;

/// Up to four words, filled from the first place on: 16 bits of the hash of each, and its id.
struct bucket {
    std::uint64_t tags{}, ids{};

    static constexpr std::uint16_t tag_of(std::uint64_t hash) { return static_cast<std::uint16_t>(hash >> 48); }

    constexpr bool full() const { return ids >> 48 != 0; }

    /// The first word with this tag, or no_lexeme. Free of branches.
    constexpr lexeme_id find(std::uint16_t tag) const
    {
        constexpr std::uint64_t each = 0x0001000100010001U;
        const std::uint64_t differ = tags ^ tag * each;
        const std::uint64_t same = (differ - each) & ~differ & 0x8000 * each; // right up to the first that is the same
        constexpr std::uint64_t none = std::uint64_t{1} << 63;                // as if the last were the same; it may be
        const std::uint64_t id = ids >> (std::countr_zero(same | none) & 48);
        return static_cast<lexeme_id>(id & (0 - static_cast<std::uint64_t>(same != 0)));
    }

    /// \pre !full(), and no word with this tag is in
    constexpr void add(std::uint16_t tag, lexeme_id id)
    {
        int at = 0;
        while ((ids >> at & 0xFFFF) != 0) at += 16;
        tags |= std::uint64_t{tag} << at;
        ids |= std::uint64_t{id} << at;
    }
};

} // namespace lede::lexicon
