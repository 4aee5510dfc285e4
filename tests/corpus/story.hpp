// The stories of this folder: an id, the day they were written, a text.
#pragma once
#include <doctest/doctest.h>

#include <chrono>
#include <cstddef>
#include <fstream>
#include <sstream>
#include <string>
#include <string_view>
#include <vector>

namespace tests {

struct story {
    std::string id, text;
    std::chrono::local_days day{};
};

inline std::string whole_file(const std::string& path)
{
    std::ifstream in{path, std::ios::binary};
    REQUIRE_MESSAGE(in, path, " cannot be read");
    std::ostringstream all;
    all << in.rdbuf();
    return all.str();
}

inline std::vector<std::string> lines_of(const std::string& text)
{
    std::vector<std::string> out;
    std::istringstream in{text};
    for (std::string line; std::getline(in, line);) out.push_back(line);
    return out;
}

/// "2024-05-28"
inline std::chrono::local_days day_of(const std::string& s)
{
    using namespace std::chrono;
    const auto part = [&](std::size_t at, std::size_t length) { return std::stoi(s.substr(at, length)); };
    return local_days{year{part(0, 4)} / part(5, 2) / part(8, 2)};
}

/// The text that starts at a place, up to a character, "\\n" read as a line break; of escapes, our files have but
/// these.
inline std::string unescaped(const std::string& line, std::size_t at = 0, char last = '\0')
{
    std::string out;
    for (; at < line.size() && line[at] != last; ++at) {
        const bool escaped = line[at] == '\\';
        at += escaped;
        out += !escaped ? line[at] : line[at] == 'n' ? '\n' : line[at] == 'r' ? '\r' : line[at];
    }
    return out;
}

/// A string field of a line of JSON that `make` wrote.
inline std::string field(const std::string& line, const std::string& name)
{
    const std::string key = '"' + name + "\": \"";
    return unescaped(line, line.find(key) + key.size(), '"');
}

inline std::vector<story> stories_of_jsonl(const std::string& path)
{
    std::vector<story> out;
    for (const std::string& line : lines_of(whole_file(path)))
        out.push_back({field(line, "id"), field(line, "text"), day_of(field(line, "reference"))});
    return out;
}

/// One a line, "\\n" for its line breaks: a text is its own id.
inline std::vector<story> stories_of_rows(const std::string& path, std::chrono::local_days day)
{
    std::vector<story> out;
    for (const std::string& line : lines_of(whole_file(path))) out.push_back({line, unescaped(line), day});
    return out;
}

/// Each opens with a line "# id day".
inline std::vector<story> stories_of_text(const std::string& path)
{
    std::vector<story> out;
    for (const std::string& line : lines_of(whole_file(path))) {
        const std::size_t space = line.rfind(' ');
        if (line.starts_with("# ")) out.push_back({line.substr(2, space - 2), {}, day_of(line.substr(space + 1))});
        else out.back().text += line + '\n';
    }
    return out;
}

} // namespace tests
