// The answer of a whole-string parser.
#pragma once
#include <cstddef>
#include <string_view>
#include <type_traits>
#include <utility>
#include <variant>

namespace lede {

/// Where a whole-string parse stopped, and what it wanted there.
struct failure {
    std::size_t position{};    ///< byte offset of the first thing that could not be read, 0..size
    std::string_view expected; ///< what was expected there, for people to read; static storage

    bool operator==(const failure&) const = default;
};

/// A value or a failure: the part of std::expected<T, failure>'s interface that does not throw.
template <class T>
class [[nodiscard]] result {
public:
    using value_type = T;
    using error_type = failure;

    constexpr result(const T& value) noexcept(std::is_nothrow_copy_constructible_v<T>) : held_{value} {}
    constexpr result(failure why) noexcept : held_{why} {}

    constexpr bool has_value() const noexcept { return held_.index() == 0; }
    constexpr explicit operator bool() const noexcept { return has_value(); }
    /// Only when has_value().
    constexpr const T& operator*() const noexcept { return *std::get_if<0>(&held_); }
    constexpr const T* operator->() const noexcept { return std::get_if<0>(&held_); }
    /// Only when not has_value().
    constexpr const failure& error() const noexcept { return *std::get_if<1>(&held_); }
    template <class U>
    constexpr T value_or(U&& other) const
    {
        return has_value() ? **this : static_cast<T>(std::forward<U>(other));
    }

private:
    std::variant<T, failure> held_;
};

} // namespace lede
