// Lists of words that a phrase may hold.
#pragma once
#include <lede/join/fold.hpp>
#include <lede/lexicon/spelling.hpp>

namespace lede::joining {

/// Words and phrases of one kind, as scene::is_one_of asks for them.
template <lexicon::spelling... Words>
struct word_list {
};

/// Whether a word stands on such a list, in any case.
template <lexicon::spelling... Words>
constexpr bool lists_word(word_list<Words...>, std::string_view word)
{
    return (same(word, Words.view()) || ...);
}

/// Whether such a word, or one that begins like it, stands in a piece of text.
template <lexicon::spelling... Words>
constexpr bool holds_word(word_list<Words...>, std::string_view text)
{
    return ((find_in(text, Words.view()) != std::string_view::npos) || ...);
}

} // namespace lede::joining
