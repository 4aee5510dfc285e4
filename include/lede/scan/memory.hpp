// What rules gave at the last few tokens: no rule reads the same token twice.
#pragma once
#include <array>
#include <cstddef>
#include <cstdint>
#include <cstring>
#include <type_traits>

namespace lede::scan {

/// Where a rule was tried.
struct try_key {
    std::uint32_t at{}; ///< the byte its first token starts at
    std::uint8_t rule{};
    bool starts{}; ///< the whole match starts there, too
    bool operator==(const try_key&) const = default;
};

/// A small table of results, the newest of those that share a place.
///
/// \tparam Largest bytes of a result \tparam Bits how many results, as a power of two
template <std::size_t Largest, unsigned Bits>
class memory {
public:
    static constexpr int failed = -1;

    /// A result, if it is known. \param tokens set to how many the rule took; failed: it did not match
    template <class Value>
    bool recall(const try_key& k, int& tokens, Value& value) const
    {
        static_assert(std::is_trivially_copyable_v<Value> && sizeof(Value) <= Largest);
        const entry& e = entries_[place(k)];
        if (e.era != era_ || !(e.of == k)) return false;
        tokens = e.tokens;
        if (tokens != failed) std::memcpy(&value, e.value, sizeof(Value));
        return true;
    }

    template <class Value>
    void keep(const try_key& k, int tokens, const Value& value)
    {
        static_assert(std::is_trivially_copyable_v<Value> && sizeof(Value) <= Largest);
        entry& e = entries_[place(k)];
        e.of = k;
        e.era = era_;
        e.tokens = static_cast<std::int16_t>(tokens);
        if (tokens != failed) std::memcpy(e.value, &value, sizeof(Value));
    }

    void forget()
    {
        if (++era_ == 0) *this = memory{}; // once in four thousand million times
    }

private:
    struct entry {
        try_key of;
        std::uint32_t era{}; ///< 0: never written
        std::int16_t tokens;
        std::byte value[Largest];
    };
    static constexpr std::size_t size = std::size_t{1} << Bits;
    static std::size_t place(const try_key& k)
    {
        constexpr std::uint32_t mix = 0x9E3779B1U;
        return ((k.at + (std::uint32_t{k.rule} << 1 | k.starts) * 0x85EBCA6BU) * mix) >> (32 - Bits);
    }

    std::array<entry, size> entries_;
    std::uint32_t era_{1};
};

} // namespace lede::scan
