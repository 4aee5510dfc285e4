// Room for values that are written before they are read.
#pragma once
#include <cstddef>
#include <type_traits>

namespace lede::scan {

/// An array that costs nothing to make: short texts would pay more for clearing it than for being read.
template <class T, std::size_t N>
class slots {
    static_assert(std::is_trivially_copyable_v<T> && std::is_trivially_destructible_v<T>);

public:
    T* data() { return reinterpret_cast<T*>(bytes_); }
    const T* data() const { return reinterpret_cast<const T*>(bytes_); }
    T* begin() { return data(); }
    T* end() { return data() + N; }
    T& operator[](std::size_t i) { return data()[i]; }
    const T& operator[](std::size_t i) const { return data()[i]; }
    static constexpr std::size_t size() { return N; }

private:
    alignas(T) std::byte bytes_[N * sizeof(T)];
};

} // namespace lede::scan
