// A phrase of ours as a parser of Boost.Spirit X3, over any forward iterator of char.
#pragma once
#include <boost/spirit/home/x3.hpp>

#include <array>
#include <cstddef>
#include <iterator>
#include <memory>
#include <string>
#include <string_view>
#include <type_traits>
#include <utility>

namespace lede::grammar {

/// Longest stretch of text that is looked at for one phrase; no phrase is longer.
inline constexpr std::size_t longest_phrase = 1024;

/// Calls f(std::string_view) with the text from first on, as much as one phrase can need. It is copied unless it lies
/// in one piece; a text that goes on after it is cut at a blank, so that no word is cut in two.
template <class Iterator, class F>
auto with_text_at(const Iterator& first, const Iterator& last, F&& f)
{
    const auto whole_words = [](std::string_view text) {
        const std::size_t blank = text.find_last_of(" \t\r\n");
        return blank == std::string_view::npos ? text : text.substr(0, blank);
    };
    if constexpr (std::contiguous_iterator<Iterator> && std::is_same_v<std::iter_value_t<Iterator>, char>) {
        const auto size = static_cast<std::size_t>(last - first);
        const std::string_view text{std::to_address(first), size < longest_phrase ? size : longest_phrase};
        return f(size > longest_phrase ? whole_words(text) : text);
    } else {
        std::array<char, longest_phrase> copy;
        std::size_t size = 0;
        Iterator at = first;
        for (; at != last && size < copy.size(); ++at) copy[size++] = static_cast<char>(*at);
        const std::string_view text{copy.data(), size};
        return f(at == last ? text : whole_words(text));
    }
}

/// The parser. Its attribute is the phrase's tree. A caller's skipper works before the phrase and not inside it: the
/// blanks of a phrase are its own.
/// \tparam Tree what the phrase says
/// \tparam Match function object: std::size_t(std::string_view, Tree&), bytes of the phrase at the text's start, 0:
/// none
template <class Tree, class Match>
struct embedded : boost::spirit::x3::parser<embedded<Tree, Match>> {
    using attribute_type = Tree;
    static bool const has_attribute = true;

    template <class Iterator, class Context, class RuleContext, class Attribute>
    bool parse(Iterator& first, const Iterator& last, const Context& context, RuleContext&, Attribute& to) const
    {
        namespace x3 = boost::spirit::x3;
        x3::skip_over(first, last, context);
        Tree tree{};
        const std::size_t length
            = with_text_at(first, last, [&](std::string_view text) { return Match{}(text, tree); });
        if (length == 0) return false;
        std::advance(first, static_cast<typename std::iterator_traits<Iterator>::difference_type>(length));
        x3::traits::move_to(std::move(tree), to);
        return true;
    }
};

} // namespace lede::grammar

/// What X3's error handlers call it: "a date".
template <class Tree, class Match>
struct boost::spirit::x3::get_info<lede::grammar::embedded<Tree, Match>> {
    using result_type = std::string;
    std::string operator()(const lede::grammar::embedded<Tree, Match>&) const { return Match::name; }
};
