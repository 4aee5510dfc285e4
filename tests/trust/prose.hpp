// Paragraphs of news.
#pragma once
#include <cstddef>
#include <filesystem>
#include <fstream>
#include <string>
#include <vector>

namespace tests {

/// The first 6000 lines of the news, each a paragraph; none where there is no such prose.
inline std::vector<std::string> paragraphs()
{
    std::vector<std::string> all;
    if (std::string(LEDE_EVAL_DIR).empty()) return all;
    std::ifstream in{std::filesystem::path(LEDE_EVAL_DIR) / "prose" / "news.txt"};
    constexpr std::size_t enough = 6000;
    for (std::string line; all.size() < enough && std::getline(in, line);) all.push_back(line);
    return all;
}

} // namespace tests
