// Text as XML and HTML have it.
#pragma once
#include <lede/format/plain.hpp>

#include <string>
#include <string_view>

namespace lede::writing {

/// Adds text to a document, escaped for content and for attributes in double quotes: a reader of the document gets the
/// text back byte for byte, but for what XML cannot hold (broken UTF-8 and control characters come back as U+FFFD).
/// \source XML 1.0, 2.2 and 2.4; 2.11 for the carriage return
inline void append_escaped(std::string& out, std::string_view text)
{
    for_each_character(text, [&](std::string_view c) {
        if (c == "&") out += "&amp;";
        else if (c == "<") out += "&lt;";
        else if (c == ">") out += "&gt;";
        else if (c == "\"") out += "&quot;";
        else if (c == "\r") out += "&#13;";
        else if (c == "\xEF\xBF\xBE" || c == "\xEF\xBF\xBF") out += "\xEF\xBF\xBD"; // U+FFFE, U+FFFF: no XML characters
        else out += c;
    });
}

} // namespace lede::writing
