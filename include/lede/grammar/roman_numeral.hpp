// Roman numerals in capitals, in their one right spelling.
#pragma once
#include <lede/grammar/terminal.hpp>

#include <cstddef>
#include <cstdint>
#include <string_view>

namespace lede::grammar {

/// Takes the longest of these spellings off the front. \return its index; the first spelling is empty
template <std::size_t N>
constexpr std::uint32_t take_longest(std::string_view& text, const std::string_view (&spellings)[N])
{
    std::size_t best = 0;
    for (std::size_t i = 0; i < N; ++i)
        if (text.starts_with(spellings[i]) && spellings[i].size() >= spellings[best].size()) best = i;
    text.remove_prefix(spellings[best].size());
    return static_cast<std::uint32_t>(best);
}

/// \return 1..399; 0: it is none
constexpr std::uint32_t roman_value(std::string_view text)
{
    constexpr std::string_view hundreds[] = {"", "C", "CC", "CCC"};
    constexpr std::string_view tens[] = {"", "X", "XX", "XXX", "XL", "L", "LX", "LXX", "LXXX", "XC"};
    constexpr std::string_view ones[] = {"", "I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX"};
    const std::uint32_t hundred = take_longest(text, hundreds);
    const std::uint32_t ten = take_longest(text, tens);
    const std::uint32_t one = take_longest(text, ones);
    return text.empty() ? 100 * hundred + 10 * ten + one : 0;
}

struct roman_numeral_parser : x3::parser<roman_numeral_parser> {
    using attribute_type = int;
    static bool const has_attribute = true;
    template <class Context, class Tree, class Target>
    bool parse(token_iterator& at, const token_iterator&, const Context& context, Tree&, Target& target) const
    {
        scan::window& window = x3::get<window_tag>(context);
        const token& t = window.peek(at);
        if (!t.is_capital() || t.dotted || !goes_on(t, at == window.start)) return false;
        const std::uint32_t n = roman_value(t.where.in(window.text()));
        if (n == 0) return false;
        if constexpr (!std::is_same_v<Target, x3::unused_type>) target = static_cast<Target>(n);
        ++at;
        return true;
    }
};

// "III"  "XXIX"  "VI"            but not "iii"  "IIII"
inline constexpr roman_numeral_parser roman_numeral{};

} // namespace lede::grammar
