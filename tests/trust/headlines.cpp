// Headlines written in capitals throughout tell the dates that the same words tell in ordinary writing.
#include "../reference.hpp"
#include "prose.hpp"

#include <lede/find.hpp>

#include <doctest/doctest.h>

#include <algorithm>
#include <string>
#include <string_view>
#include <vector>

namespace {

std::string in_capitals(std::string text)
{
    for (char& c : text)
        if (c >= 'a' && c <= 'z') c = static_cast<char>(c - 'a' + 'A');
    return text;
}

/// Sentences of the length of a headline: most paragraphs hold several.
std::vector<std::string> headlines()
{
    constexpr std::size_t longest = 160;
    std::vector<std::string> all;
    for (const std::string& text : tests::paragraphs())
        for (std::size_t at = 0; at < text.size();) {
            const std::size_t stop = std::min(text.find(". ", at), text.size());
            if (stop - at <= longest && stop > at) all.push_back(text.substr(at, stop - at));
            at = stop + 2;
        }
    return all;
}

/// The nearest day or year is asked for, whatever the verb: whether "TO HOLD" is a verb or a name, capitals don't tell.
std::vector<lede::mention> dates(std::string_view text)
{
    lede::context cx = tests::published();
    cx.wanted = lede::kinds::dates;
    cx.direction = lede::direction::nearest;
    return lede::find(text, cx);
}

/// A word alone is told by its letters: "may" is a verb, "Daily" of "the Daily Mail" and "February" of "the February
/// Accord" are parts of a name, and in capitals nothing tells so.
bool is_one_word(std::string_view written)
{
    return std::all_of(written.begin(), written.end(), [](char c) { return (c | 0x20) >= 'a' && (c | 0x20) <= 'z'; });
}

std::string told(const std::vector<lede::mention>& all, std::string_view text)
{
    std::string out;
    for (const lede::mention& m : all) {
        const std::string_view written = m.where.in(text);
        const bool verb = written.ends_with(" may"); // "that may", "this may"
        if (!is_one_word(written) && !verb)
            out.append(written).append(" = ").append(m.as_date()->value.view()).append("; ");
    }
    return out;
}

} // namespace

TEST_CASE("trust/headlines: in capitals throughout")
{
    std::size_t wrong = 0, compared = 0;
    std::string first;
    for (const std::string& text : headlines()) {
        const std::string expected = told(dates(text), text), got = told(dates(in_capitals(text)), text);
        compared += !expected.empty();
        if (expected == got) continue;
        if (wrong++ < 8) first += expected + "became " + got + "in " + text + '\n';
    }
    CHECK_MESSAGE(wrong == 0, wrong, " headlines in capitals tell other dates:\n", first);
    CHECK((headlines().empty() || compared > 100));
}
