// Text of any bytes made fit for a file format: valid UTF-8, no control characters.
#pragma once
#include <lede/scan/bytes.hpp>

#include <cstddef>
#include <string>
#include <string_view>

namespace lede::writing {

/// Calls f(character) for each character of a text, in UTF-8. A byte that is part of none, and a control character
/// other than tab, line feed and carriage return, comes as U+FFFD.
template <class F>
void for_each_character(std::string_view text, F&& f)
{
    for (std::size_t at = 0; at < text.size();) {
        const auto lead = static_cast<unsigned char>(text[at]);
        const std::size_t length = lead < 0x80 ? 1 : scan::utf8::length_at(text, at);
        const bool control = (lead < 0x20 && lead != '\t' && lead != '\n' && lead != '\r') || lead == 0x7F;
        if (control || (lead >= 0x80 && length == 1)) f(std::string_view{"\xEF\xBF\xBD"});
        else f(text.substr(at, length));
        at += length;
    }
}

/// The text on one line: each run of blanks and line breaks becomes one blank; the rest as for_each_character has it.
inline std::string one_line(std::string_view text)
{
    std::string out;
    for_each_character(text, [&](std::string_view c) {
        const bool blank = c == " " || c == "\t" || c == "\n" || c == "\r";
        if (!blank) out += c;
        else if (!out.ends_with(' ')) out += ' ';
    });
    return out;
}

} // namespace lede::writing
