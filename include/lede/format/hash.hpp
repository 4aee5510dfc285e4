// Results as keys of unordered containers.
#pragma once
#include <lede/types/person.hpp>
#include <lede/types/span.hpp>
#include <lede/types/value_text.hpp>

#include <cstddef>
#include <cstdint>
#include <functional>
#include <string_view>

template <>
struct std::hash<lede::span> {
    std::size_t operator()(lede::span s) const noexcept
    {
        return std::hash<std::uint64_t>{}(std::uint64_t{s.begin} << 32U | s.end);
    }
};
template <>
struct std::hash<lede::value_text> {
    std::size_t operator()(const lede::value_text& v) const noexcept { return std::hash<std::string_view>{}(v.view()); }
};
template <>
struct std::hash<lede::country_code> {
    std::size_t operator()(lede::country_code c) const noexcept { return std::hash<std::string_view>{}(c.view()); }
};
