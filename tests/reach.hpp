// How far a rule looks: a word put in again and again, until what is read changes.
#pragma once
#include <doctest/doctest.h>

#include <cstddef>
#include <string>
#include <string_view>

namespace tests {

/// A text with a word between asterisks, how often that word may stand there, and what is read as long as it may:
///   {"Lund spoke *very *often to the Forum", 5, "Lund"}   read of up to five "very", and no more of six
struct reach_row {
    std::string_view text;
    std::size_t most;
    std::string_view said;
};

/// The text with the word between its asterisks n times.
inline std::string stretched(std::string_view text, std::size_t n)
{
    const std::size_t open = text.find('*'), close = text.find('*', open + 1);
    std::string out{text.substr(0, open)};
    while (n-- > 0) out += text.substr(open + 1, close - open - 1);
    return out += text.substr(close + 1);
}

/// Checks that each row reads as it says up to its count, and otherwise with one word more.
template <class Rows, class Told>
void check_reach(const Rows& rows, const Told& told)
{
    for (const reach_row& r : rows) {
        CAPTURE(r.text);
        CHECK(told(stretched(r.text, 0)) == r.said);
        CHECK(told(stretched(r.text, r.most)) == r.said);
        CHECK(told(stretched(r.text, r.most + 1)) != r.said);
    }
}

} // namespace tests
