// What is read of our own texts, compared with what was recorded.
#pragma once
#include "story.hpp"

#include <doctest/doctest.h>

#include <algorithm>
#include <cstddef>
#include <cstdlib>
#include <fstream>
#include <string>

namespace tests {

inline const std::string corpus = std::string{LEDE_SOURCE_DIR} + "/tests/corpus/";

/// The first line that differs, under the heading it stands below; empty when none does.
inline std::string difference(const std::string& recorded, const std::string& now)
{
    const auto before = lines_of(recorded), after = lines_of(now);
    std::string heading;
    for (std::size_t i = 0; i < std::max(before.size(), after.size()); ++i) {
        const std::string was = i < before.size() ? before[i] : "", is = i < after.size() ? after[i] : "";
        if (was != is) return heading + "\n  recorded: " + was + "\n  now:      " + is;
        if (is.starts_with("# ")) heading = is;
    }
    return {};
}

/// Compares with a file of this folder, or writes it: see scripts/update_expected.
inline void compare_record(const std::string& name, const std::string& now)
{
    const std::string path = corpus + name + ".recorded";
    if (std::getenv("LEDE_RECORD")) std::ofstream{path, std::ios::binary} << now;
    CHECK(difference(whole_file(path), now) == "");
}

} // namespace tests
