// The day a text says it was written on, where the caller knows none.
#pragma once
#include <lede/scan/bytes.hpp>
#include <lede/types/span.hpp>
#include <lede/types/timex.hpp>

#include <algorithm>
#include <cstddef>
#include <string_view>

namespace lede::reader {

/// Whether only a place stands before a date on its line: "SEOUL, Oct. 31", "NEW YORK (Oct. 31"
inline bool is_behind_place(std::string_view line)
{
    constexpr std::size_t longest = 48;
    if (line.size() > longest) return false;
    for (std::size_t i = 0; i < line.size(); ++i) {
        const bool word = scan::is_letter(line[i]) && (i == 0 || !scan::is_letter(line[i - 1]));
        if (scan::is_digit(line[i]) || (word && !scan::is_upper(line[i]))) return false;
    }
    return true;
}

/// Whether the text goes on behind a date as behind a dateline: a line end, a dash, a closing bracket
inline bool is_before_text(std::string_view rest)
{
    rest.remove_prefix((std::min)(rest.find_first_not_of(" \t)\xC2\xA0"), rest.size())); // of a wide blank either byte
    return rest.empty() || rest.front() == '\n' || rest.front() == '\r' || rest.starts_with("--")
           || rest.starts_with("- ") || rest.starts_with("\u2013") || rest.starts_with("\u2014");
}

/// "February 3, 2009" on a line of its own, "SEOUL, Oct. 31, 2025 -"     but not "On Oct. 31, 2025", "Oct. 31"
inline bool is_dateline(const timex& date, std::string_view text, span where)
{
    constexpr std::size_t top = 400;
    const bool full = date.type == timex_type::date && date.grain == grain::day && date.start && date.parts.empty()
                      && date.written.size() == 10 && date.written.view()[0] != 'X';
    if (!full || where.begin > top) return false;
    const std::size_t line = text.substr(0, where.begin).rfind('\n') + 1; // npos + 1: the first line
    return is_behind_place(text.substr(line, where.begin - line)) && is_before_text(text.substr(where.end));
}

} // namespace lede::reader
