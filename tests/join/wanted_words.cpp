#include <lede/join/wanted_words.hpp>

#include <doctest/doctest.h>

#include <initializer_list>
#include <string>
#include <string_view>

namespace {

/// The words of a text that are looked at, joined by blanks.
std::string looked_at(std::initializer_list<std::string_view> words, std::string_view text)
{
    lede::joining::wanted_words wanted;
    for (const std::string_view w : words) wanted.add(w);
    std::string out;
    wanted.each(text, nullptr, [&](lede::scan::window&, lede::scan::window::iterator at) {
        out.append(out.empty() ? "" : " ").append(at->where.in(text));
        return true;
    });
    return out;
}

} // namespace

TEST_CASE("join/wanted_words: words with a capital whose head is wanted, wherever they stand")
{
    CHECK(looked_at({"lund"}, "Lund met Quist; then lund left, LUND, too.") == "Lund LUND");
    CHECK(looked_at({"lund"}, "(Lund)\u201cLund\u201d\u00a0Lund") == "Lund Lund Lund");
    CHECK(looked_at({"o'dell"}, "O'Dell met O\u2019Dell.") == "O'Dell O\u2019Dell");
    CHECK(looked_at({"d'oro"}, "It was d'Oro.") == "d'Oro");
    CHECK(looked_at({"lund"}, "") == "");
    CHECK(looked_at({}, "Lund") == "");
}

TEST_CASE("join/wanted_words: letters beyond ASCII")
{
    CHECK(looked_at({"\u00d6berg"}, "Then \u00d6berg spoke.") == "\u00d6berg");
    CHECK(looked_at({"b\u00e4ck"}, "Then B\u00e4ck spoke.") == "B\u00e4ck");
}
