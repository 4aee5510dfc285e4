// One content line of a calendar file.
#pragma once
#include <lede/format/iso.hpp>
#include <lede/format/names.hpp>
#include <lede/format/plain.hpp>

#include <cstddef>
#include <string>
#include <string_view>

namespace lede::writing {

/// A value of type TEXT: backslash, semicolon and comma escaped, a line break as "\n".
/// \source RFC 5545, 3.3.11
inline std::string icalendar_text(std::string_view text)
{
    std::string out;
    for_each_character(text, [&](std::string_view c) {
        if (c == "\r") return;
        if (c == "\\" || c == ";" || c == ",") out += '\\';
        if (c == "\n") out += "\\n";
        else out += c;
    });
    return out;
}

/// Adds a line, folded at 75 octets between characters, never inside one.
/// \source RFC 5545, 3.1
inline void append_folded(std::string& out, std::string_view line)
{
    constexpr std::size_t longest = 75;
    std::size_t octets = 0;
    for_each_character(line, [&](std::string_view c) {
        if (octets + c.size() > longest) {
            out += "\r\n ";
            octets = 1;
        }
        out += c;
        octets += c.size();
    });
    out += "\r\n";
}

} // namespace lede::writing
