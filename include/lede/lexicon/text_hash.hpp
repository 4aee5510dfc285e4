// 64 bits that tell one text from another.
#pragma once
#include <cstdint>

namespace lede::lexicon {

/// The hash FNV-1a, byte by byte. \source Fowler, Noll, Vo: draft-eastlake-fnv
class text_hash {
public:
    constexpr void add(char c) { value_ = (value_ ^ static_cast<std::uint8_t>(c)) * 0x100000001B3U; }
    constexpr std::uint64_t value() const { return value_; }
    friend constexpr bool operator==(text_hash, text_hash) = default;

private:
    std::uint64_t value_ = 0xCBF29CE484222325U;
};

} // namespace lede::lexicon
