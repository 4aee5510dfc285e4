// The lexemes of all tables with their classes, each lexeme once. A constant evaluation of its own, as in
// entry_key.hpp.
#pragma once
#include <lede/lexicon/bucket.hpp>
#include <lede/lexicon/entry_key.hpp>
#include <lede/lexicon/key.hpp>
#include <lede/lexicon/tables.hpp>

#include <array>
#include <bit>
#include <cstddef>
#include <cstdint>
#include <string_view>

namespace lede::lexicon {

/// A set of letters a..z; anything else is never in.
class letter_set {
public:
    constexpr void add(char c) { bits_ |= bit(c); }
    constexpr bool has(char c) const { return (bits_ & bit(c)) != 0; }

private:
    static constexpr std::uint32_t bit(char c) { return c >= 'a' && c <= 'z' ? std::uint32_t{1} << (c - 'a') : 0; }
    std::uint32_t bits_{};
};

/// What the dictionary knows of one word, or of one phrase of several.
struct lexeme {
    word_key key;            ///< of the word; of a phrase: unused
    class_set classes;       ///< empty: only the first word of phrases
    std::uint16_t values{};  ///< its values stand from here on, one a class, in the order of the classes
    lexeme_id next_phrase{}; ///< word: its first phrase; phrase: the next one with this first word
    letter_set second;       ///< word: what the second words of its phrases begin with, where a blank stands between
    std::string_view phrase; ///< the whole phrase; empty for a word
};

namespace build {

constexpr std::size_t entries()
{
    std::size_t n = 0;
    for (const classed_table& t : tables) n += t.words.size();
    return n;
}

/// \note Capacity counts every entry twice: a phrase may bring in its first word.
template <std::size_t Entries>
struct lexeme_index {
    constexpr lexeme_index()
    {
        std::size_t at = 0;
        for (std::size_t t = 0; t < entry_keys.size(); ++t)
            for (const entry_key& key : entry_keys[t]) {
                const lexeme_id id = add(key);
                lexemes[id].classes.add(tables[t].of);
                of_entry[at++] = id;
            }
    }

    std::array<lexeme, 2 * Entries + 1> lexemes{};
    std::array<lexeme_id, Entries> of_entry{}; ///< in the order of the tables
    std::size_t size = 1;                      ///< 0 is no_lexeme

private:
    constexpr lexeme_id add(const entry_key& entry)
    {
        const lexeme_id word = add_word(entry.word);
        if (entry.phrase.empty()) return word;
        for (lexeme_id p = lexemes[word].next_phrase; p != no_lexeme; p = lexemes[p].next_phrase)
            if (lexemes[p].phrase == entry.phrase) return p;
        const auto added = static_cast<lexeme_id>(size++);
        lexemes[added].phrase = entry.phrase;
        lexemes[added].next_phrase = lexemes[word].next_phrase;
        lexemes[word].next_phrase = added;
        const std::size_t second = entry.word.length + std::size_t{1};
        if (entry.phrase.size() > second && entry.phrase[second - 1] == ' ')
            lexemes[word].second.add(entry.phrase[second]);
        return added;
    }

    constexpr lexeme_id add_word(const word_key& key)
    {
        lexeme_id& first = first_[key.hash() % first_.size()];
        for (lexeme_id known = first; known != no_lexeme; known = next_[known])
            if (lexemes[known].key == key) return known;
        const auto added = static_cast<lexeme_id>(size++);
        lexemes[added].key = key;
        next_[added] = first;
        return first = added;
    }

    std::array<lexeme_id, std::bit_ceil(Entries)> first_{}; // chains of words whose hashes end alike
    std::array<lexeme_id, 2 * Entries + 1> next_{};
};

inline constexpr lexeme_index<entries()> index{};

} // namespace build

} // namespace lede::lexicon
