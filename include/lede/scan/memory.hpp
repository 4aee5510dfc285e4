// What rules gave at the last few tokens: no rule reads the same token twice.
#pragma once
#include <array>
#include <cstddef>
#include <cstdint>
#include <cstring>
#include <type_traits>

namespace lede::scan {

/// A small table of results, the newest of those that share a place. A result is told by the rule, by the byte its
/// first token starts at, and by whether the whole match starts there.
class memory {
public:
    static constexpr std::size_t largest = 80; ///< bytes of a result
    static constexpr int failed = -1;

    struct key {
        std::uint32_t at{};
        std::uint8_t rule{};
        bool starts{};
        bool operator==(const key&) const = default;
    };

    /// A result, if it is known. \param tokens set to how many the rule took; failed: it did not match
    template <class Value>
    bool recall(const key& k, int& tokens, Value& value) const
    {
        static_assert(std::is_trivially_copyable_v<Value> && sizeof(Value) <= largest);
        const entry& e = entries_[place(k)];
        if (!e.known || !(e.of == k)) return false;
        tokens = e.tokens;
        if (tokens != failed) std::memcpy(&value, e.value, sizeof(Value));
        return true;
    }

    template <class Value>
    void keep(const key& k, int tokens, const Value& value)
    {
        static_assert(std::is_trivially_copyable_v<Value> && sizeof(Value) <= largest);
        entry& e = entries_[place(k)];
        e.of = k;
        e.known = true;
        e.tokens = static_cast<std::int16_t>(tokens);
        if (tokens != failed) std::memcpy(e.value, &value, sizeof(Value));
    }

    void forget()
    {
        for (entry& e : entries_) e.known = false;
    }

private:
    struct entry {
        key of;
        bool known{};
        std::int16_t tokens;
        std::byte value[largest];
    };
    static constexpr std::size_t size = 64;
    static std::size_t place(const key& k)
    {
        constexpr std::uint32_t mix = 0x9E3779B1U;
        return ((k.at + (std::uint32_t{k.rule} << 1 | k.starts) * 0x85EBCA6BU) * mix) >> 26;
    }

    std::array<entry, size> entries_;
};

} // namespace lede::scan
