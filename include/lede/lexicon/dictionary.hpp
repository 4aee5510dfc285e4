// All word tables as one hash table, built at compile time: a word is looked up once, whatever rules ask of it.
#pragma once
#include <lede/lexicon/bucket.hpp>
#include <lede/lexicon/entry_key.hpp>
#include <lede/lexicon/key.hpp>
#include <lede/lexicon/tables.hpp>

#include <array>
#include <cstddef>
#include <cstdint>
#include <string_view>

namespace lede::lexicon {

/// What the dictionary knows of one word, or of one phrase of several.
struct lexeme {
    word_key key;            ///< of the word; of a phrase: unused
    class_set classes;       ///< empty: only the first word of phrases
    std::uint16_t values{};  ///< its values stand from here on, one a class, in the order of the classes
    lexeme_id next_phrase{}; ///< word: its first phrase; phrase: the next one with this first word
    std::string_view phrase; ///< the whole phrase; empty for a word
};

namespace build {

constexpr std::size_t entries()
{
    std::size_t n = 0;
    for (const classed_table& t : tables) n += t.words.size();
    return n;
}

/// The smallest power of two that leaves the buckets at most half full.
constexpr std::size_t buckets(std::size_t words)
{
    std::size_t n = 16;
    while (2 * n < words) n *= 2;
    return n;
}

} // namespace build

/// \note Capacity counts every entry twice: a phrase may bring in its first word.
template <std::size_t Entries>
class dictionary_of {
public:
    constexpr dictionary_of()
    {
        std::array<lexeme_id, Entries> ids{}; // of each entry, in the order of the tables
        std::size_t at = 0;
        for (std::size_t t = 0; t < entry_keys.size(); ++t)
            for (const entry_key& key : entry_keys[t]) {
                ids[at] = add(key);
                lexemes_[ids[at++]].classes.add(tables[t].of);
            }
        for (std::size_t i = 1, from = 0; i < size_; ++i) {
            lexemes_[i].values = static_cast<std::uint16_t>(from);
            from += lexemes_[i].classes.rank(word_class::count_);
        }
        at = 0;
        for (const classed_table& t : tables)
            for (const entry& e : t.words) {
                const lexeme& l = lexemes_[ids[at++]];
                values_[l.values + l.classes.rank(t.of)] = e.value;
            }
    }

    /// \return no_lexeme when the word stands in no table; constant time
    constexpr lexeme_id find(const word_key& key) const
    {
        const std::uint64_t hash = key.hash();
        for (std::size_t at = hash & mask;; at = (at + 1) & mask) {
            const lexeme_id id = buckets_[at].find(bucket::tag_of(hash));
            const bool same
                = lexemes_[id].key == key; // selected, not branched on: prose is half in the dictionary, half not
            const auto found = static_cast<lexeme_id>(id & (0U - static_cast<unsigned>(same)));
            if (found == id && !(id == no_lexeme && buckets_[at].full())) return found;
        }
    }
    /// A word, or a phrase of several.
    constexpr lexeme_id find(std::string_view words) const
    {
        if (!is_phrase(words)) return find(key_of(words));
        lexeme_id p = lexemes_[find(key_of(first_word(words)))].next_phrase;
        while (p != no_lexeme && lexemes_[p].phrase != words) p = lexemes_[p].next_phrase;
        return p;
    }

    constexpr const lexeme& operator[](lexeme_id id) const { return lexemes_[id]; }

    /// What the word stands for in one of its classes.
    constexpr int value(lexeme_id id, word_class c) const
    {
        const lexeme& l = lexemes_[id];
        return l.classes.has(c) ? values_[l.values + l.classes.rank(c)] : 0;
    }

    constexpr std::size_t size() const { return size_; }

private:
    static constexpr std::size_t mask = build::buckets(Entries) - 1;

    constexpr lexeme_id add(const entry_key& entry)
    {
        const lexeme_id word = add_word(entry.word);
        if (entry.phrase.empty()) return word;
        for (lexeme_id p = lexemes_[word].next_phrase; p != no_lexeme; p = lexemes_[p].next_phrase)
            if (lexemes_[p].phrase == entry.phrase) return p;
        const auto added = static_cast<lexeme_id>(size_++);
        lexemes_[added].phrase = entry.phrase;
        lexemes_[added].next_phrase = lexemes_[word].next_phrase;
        lexemes_[word].next_phrase = added;
        return added;
    }

    constexpr lexeme_id add_word(const word_key& key)
    {
        if (const lexeme_id known = find(key); known != no_lexeme) return known;
        const auto added = static_cast<lexeme_id>(size_++);
        lexemes_[added].key = key;
        std::size_t at = key.hash() & mask;
        const std::uint16_t tag = bucket::tag_of(key.hash());
        while (buckets_[at].full() || buckets_[at].find(tag) != no_lexeme) at = (at + 1) & mask;
        buckets_[at].add(tag, added);
        return added;
    }

    std::array<bucket, build::buckets(Entries)> buckets_{};
    std::array<lexeme, 2 * Entries + 1> lexemes_{};
    std::array<std::int16_t, Entries> values_{};
    std::size_t size_ = 1; // 0 is no_lexeme
};

/// The one dictionary of the library.
inline constexpr dictionary_of<build::entries()> dictionary{};

} // namespace lede::lexicon
