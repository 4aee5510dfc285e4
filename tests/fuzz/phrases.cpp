// Structure-aware: each byte picks a word of the lexicon, a number or a mark, so that the text is full of half phrases.
#include "input.hpp"

#include <lede/lexicon/tables.hpp>

#include <array>
#include <string>

namespace {

constexpr std::array<std::string_view, 32> glue{" ", " ", " ", " ", ", ", ". ", "-", "\u2013", "\n", "\n\n", " (", ") ",
    "'s ", "\u2019s ", "\"", ": ", "; ", "/", " the ", " of ", " of the ", " and ", " in ", " on ", " to ", " at ",
    " from ", " between ", "th ", "st ", " a ", "\u00a0"};

/// A word of one of the tables, in the case that the style asks for.
std::string word(unsigned table, unsigned entry, unsigned style)
{
    const auto& words = lede::lexicon::tables[table % std::size(lede::lexicon::tables)].words;
    std::string out{words[entry % words.size()].words};
    const auto upper = [](char c) { return c >= 'a' && c <= 'z' ? static_cast<char>(c - 'a' + 'A') : c; };
    if (style == 1) out[0] = upper(out[0]);
    if (style == 2)
        for (char& c : out) c = upper(c);
    return out;
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    const fuzz::input in = fuzz::read_input(data, size);
    std::string text;
    for (std::size_t i = 3; i + 3 < size && text.size() < 4096; i += 4) {
        const unsigned kind = data[i] % 8U;
        if (kind == 0) text += std::to_string(data[i + 1] % 40U);
        else if (kind == 1) text += std::to_string(1800U + data[i + 1]);
        else text += word(data[i + 1], data[i + 2], data[i] / 8U % 3U);
        text += glue[data[i + 3] % glue.size()];
    }
    fuzz::demand(tests::judge{text}.reading(lede::read(text, in.wishes)), text);
    return 0;
}
