// What each entry of the tables is looked up by, reckoned table by table: clang and MSVC give one constant evaluation
// 2^20 steps, and all tables at once would take more.
#pragma once
#include <lede/lexicon/key.hpp>
#include <lede/lexicon/tables.hpp>

#include <array>
#include <cstddef>
#include <iterator>
#include <span>
#include <string_view>
#include <utility>

namespace lede::lexicon {

/// A phrase is what the tokenizer would cut: it holds a blank, a hyphen or a digit, or ends on "'s".
constexpr bool is_phrase(std::string_view words)
{
    for (std::size_t i = 0; i < words.size(); ++i) {
        const char c = words[i];
        if (c == ' ' || c == '-' || c == '&' || (c >= '0' && c <= '9')) return true;
        if (c == '\'' && (i + 1 == words.size() || (words[i + 1] == 's' && i + 2 == words.size()))) return true;
    }
    return false;
}

/// The first word of a phrase, as the tokenizer cuts it.
constexpr std::string_view first_word(std::string_view phrase)
{
    std::size_t i = 0;
    while (i < phrase.size() && phrase[i] != ' ' && phrase[i] != '-' && phrase[i] != '&' && phrase[i] != '\'') ++i;
    const bool own_stop = i > 1 && phrase[i - 1] == '.' && phrase.substr(0, i - 1).find('.') == std::string_view::npos;
    return phrase.substr(0, own_stop ? i - 1 : i);
}

/// An entry's word, or a phrase with its first word.
struct entry_key {
    word_key word;           ///< of a phrase: of its first word
    std::string_view phrase; ///< whole; empty for a word
};

constexpr entry_key entry_key_of(std::string_view words)
{
    if (!is_phrase(words)) return {key_of(words), {}};
    return {key_of(first_word(words)), words};
}

namespace build {

template <std::size_t Table>
constexpr auto keys_of_table()
{
    std::array<entry_key, tables[Table].words.size()> keys{};
    for (std::size_t i = 0; i < keys.size(); ++i) keys[i] = entry_key_of(tables[Table].words[i].words);
    return keys;
}
template <std::size_t Table>
inline constexpr auto table_keys = keys_of_table<Table>();

template <std::size_t... Table>
constexpr auto keys_of_tables(std::index_sequence<Table...>)
{
    return std::array<std::span<const entry_key>, sizeof...(Table)>{table_keys<Table>...};
}

} // namespace build

/// The keys of tables[i] stand at entry_keys[i], in its order.
inline constexpr auto entry_keys = build::keys_of_tables(std::make_index_sequence<std::size(tables)>{});

} // namespace lede::lexicon
