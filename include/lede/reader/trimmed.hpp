// A text without the blank space around it.
#pragma once
#include <lede/scan/bytes.hpp>
#include <lede/types/span.hpp>

#include <cstddef>
#include <string_view>

namespace lede::reader {

/// Where the text stands, the blanks and line breaks around it aside; empty, at its end, when there is nothing else.
inline span trimmed(std::string_view text)
{
    const auto blank = [&](std::size_t i) {
        const scan::byte_class c = scan::class_of(text[i]);
        return c == scan::byte_class::blank || c == scan::byte_class::newline;
    };
    std::size_t begin = 0, end = text.size();
    while (begin < end && blank(begin)) ++begin;
    while (end > begin && blank(end - 1)) --end;
    return {static_cast<std::uint32_t>(begin), static_cast<std::uint32_t>(end)};
}

} // namespace lede::reader
