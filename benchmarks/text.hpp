// What is read: news prose of several sizes, and inputs made to be slow.
#pragma once
#include <string>
#include <string_view>
#include <vector>

namespace bench {

/// About 8 MB: prose/news.txt of LEDE_EVAL_DIR when it is there, else our own sentences with the same densities.
const std::string& news();
bool news_is_generated();

/// The first lines of news(), about 4 kB.
std::string_view page();

/// 80 bytes with one mention of each kind.
std::string_view headline();

/// Texts that repeat what costs a grammar most.
struct family {
    std::string_view name, unit;
    std::string of(std::size_t bytes) const; ///< the unit again and again, cut at so many bytes
};
const std::vector<family>& hostile();

} // namespace bench
