// Is it UTF-8?
#pragma once
#include <lede/scan/bytes.hpp>

#include <cstddef>
#include <string_view>

namespace program {

/// The first byte that is not part of valid UTF-8; text.size() when all is.
inline std::size_t first_invalid(std::string_view text)
{
    for (std::size_t at = 0; at < text.size();) {
        const bool ascii = static_cast<unsigned char>(text[at]) < 0x80;
        const std::size_t length = lede::scan::utf8::length_at(text, at);
        if (!ascii && length == 1) return at;
        at += length;
    }
    return text.size();
}

} // namespace program
