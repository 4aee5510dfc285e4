// A short list that lives inside its owner.
#pragma once
#include <array>
#include <cstddef>
#include <cstdint>
#include <type_traits>

namespace lede {

/// At most N values, stored in place; what is pushed beyond N is dropped (and push says so).
template <class T, std::size_t N>
class few {
    static_assert(N > 0 && N < 256);

public:
    using value_type = T;
    using const_iterator = const T*;

    constexpr const T* begin() const noexcept { return items_.data(); }
    constexpr const T* end() const noexcept { return items_.data() + size_; }
    constexpr T* begin() noexcept { return items_.data(); }
    constexpr T* end() noexcept { return items_.data() + size_; }
    constexpr const T* data() const noexcept { return items_.data(); }
    constexpr std::size_t size() const noexcept { return size_; }
    static constexpr std::size_t capacity() noexcept { return N; }
    [[nodiscard]] constexpr bool empty() const noexcept { return size_ == 0; }
    constexpr bool full() const noexcept { return size_ == N; }
    constexpr const T& operator[](std::size_t i) const noexcept { return items_[i]; }
    constexpr T& operator[](std::size_t i) noexcept { return items_[i]; }
    constexpr const T& front() const noexcept { return items_[0]; }
    constexpr const T& back() const noexcept { return items_[size_ - 1U]; }
    constexpr T& back() noexcept { return items_[size_ - 1U]; }

    /// \return false when there was no room and the value was dropped: who wants the first N alone may pass over it
    constexpr bool push(const T& value) noexcept(std::is_nothrow_copy_assignable_v<T>)
    {
        if (full()) return false;
        items_[size_++] = value;
        return true;
    }
    constexpr void pop() noexcept { size_ = static_cast<std::uint8_t>(size_ - (size_ > 0)); }
    constexpr void clear() noexcept { size_ = 0; }

    friend constexpr bool operator==(const few& a, const few& b)
    {
        if (a.size_ != b.size_) return false;
        for (std::size_t i = 0; i < a.size_; ++i)
            if (!(a.items_[i] == b.items_[i])) return false;
        return true;
    }

private:
    std::array<T, N> items_{};
    std::uint8_t size_{};
};

} // namespace lede
