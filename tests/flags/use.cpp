// Calls the whole face; built and run under the flags that users build with (scripts/check_flags).
#if defined(LEDE_MINMAX)
#include <boost/spirit/home/x3.hpp>

#include <algorithm>
#include <array>
#include <charconv>
#include <chrono>
#include <compare>
#include <fstream>
#include <iostream>
#include <iterator>
#include <limits>
#include <memory>
#include <numeric>
#include <optional>
#include <set>
#include <span>
#include <string>
#include <unordered_map>
#include <variant>
#include <vector>
#define min(a, b) (((a) < (b)) ? (a) : (b))
#define max(a, b) (((a) > (b)) ? (a) : (b))
#endif
#include <lede/lede.hpp>

int main()
{
    using namespace std::chrono;
    const std::string_view text = "The talks open on November 4, 2025 \xe2\x80\x93 not on caf\xc3\xa9 time.";
    const lede::context published{.reference = local_days{year{2025} / October / 31}};

    const lede::reading all = lede::read(text, published);
    if (all.mentions.size() != 1 || all.mentions[0].where.in(text) != "November 4, 2025") return 1;
    const auto date = lede::parse_date("November 4, 2025", published);
    if (!date || date->value != "2025-11-04") return 2;
    if (lede::parse_date("no date", published)) return 3;
    std::size_t seen = 0;
    lede::find_each(text, published, [&](const lede::mention&) { ++seen; });
    return seen == 1 ? 0 : 4;
}
