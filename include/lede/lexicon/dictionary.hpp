// All word tables as one hash table, built at compile time: a word is looked up once, whatever rules ask of it.
#pragma once
#include <lede/lexicon/bucket.hpp>
#include <lede/lexicon/key.hpp>
#include <lede/lexicon/lexeme_index.hpp>
#include <lede/lexicon/tables.hpp>

#include <array>
#include <cstddef>
#include <cstdint>
#include <string_view>

namespace lede::lexicon {

namespace build {

/// The smallest power of two that leaves the buckets at most half full.
constexpr std::size_t buckets(std::size_t words)
{
    std::size_t n = 16;
    while (2 * n < words) n *= 2;
    return n;
}

constexpr auto fill_buckets()
{
    std::array<bucket, buckets(entries())> filled{};
    for (std::size_t i = 1; i < index.size; ++i) {
        if (!index.lexemes[i].phrase.empty()) continue;
        const std::uint64_t hash = index.lexemes[i].key.hash();
        const std::uint16_t tag = bucket::tag_of(hash);
        std::size_t at = hash % filled.size();
        while (filled[at].full() || filled[at].find(tag) != no_lexeme) at = (at + 1) % filled.size();
        filled[at].add(tag, static_cast<lexeme_id>(i));
    }
    return filled;
}
inline constexpr auto filled_buckets = fill_buckets();

} // namespace build

class dictionary_of_tables {
public:
    constexpr dictionary_of_tables()
    {
        for (std::size_t i = 1, from = 0; i < size(); ++i) {
            lexemes_[i] = build::index.lexemes[i];
            lexemes_[i].values = static_cast<std::uint16_t>(from);
            from += lexemes_[i].classes.rank(word_class::count_);
        }
        std::size_t at = 0;
        for (const classed_table& t : tables)
            for (const entry& e : t.words) {
                const lexeme& l = lexemes_[build::index.of_entry[at++]];
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

    static constexpr std::size_t size() { return build::index.size; }

private:
    static constexpr std::size_t mask = build::filled_buckets.size() - 1;

    std::array<bucket, mask + 1> buckets_ = build::filled_buckets;
    std::array<lexeme, build::index.size> lexemes_{};
    std::array<std::int16_t, build::entries()> values_{};
};

/// The one dictionary of the library.
inline constexpr dictionary_of_tables dictionary{};

/// Nowhere defined: what calls it is no constant, and the compiler names it.
lexeme_id word_in_no_table();

/// A word or phrase by its id, found when the program is compiled; one that stands in no table is an error there.
consteval lexeme_id id_of(std::string_view words)
{
    const lexeme_id id = dictionary.find(words);
    return id != no_lexeme ? id : word_in_no_table();
}

} // namespace lede::lexicon
