// Tells most words that open no phrase from their first eight letters and their length.
#pragma once
#include <lede/lexicon/dictionary.hpp>
#include <lede/types/context.hpp>

#include <array>
#include <bit>
#include <cstddef>
#include <cstdint>
#include <cstring>

namespace lede::scan {

/// The words that open a phrase of each kind, declared beside the rules.
struct openers {
    lexicon::class_set dates;
    lexicon::class_set vague; ///< dates by TimeML's conventions alone
    lexicon::class_set meetings, persons;

    constexpr kinds of(const lexicon::class_set& classes, convention by) const
    {
        const auto bit = [&](const lexicon::class_set& set, kinds k) { return classes.any_of(set) ? k : kinds::none; };
        return bit(by == convention::timeml ? dates | vague : dates, kinds::dates) | bit(meetings, kinds::meetings)
               | bit(persons, kinds::persons);
    }
};

/// Made from the word tables at compile time: which kinds a word, or a phrase it starts, opens; never too few, seldom
/// too many: two places that have nothing to do with one another must say so (Bloom, "Space/time trade-offs in hash
/// coding", 1970).
template <openers Openers>
class word_filter {
public:
    constexpr word_filter()
    {
        for (std::size_t i = 1; i < lexicon::dictionary.size(); ++i) {
            const lexicon::lexeme& word = lexicon::dictionary[static_cast<lexicon::lexeme_id>(i)];
            if (word.key.length == 0) continue;                 // a phrase: stands with its first word
            const unsigned letters = leading_letters(word.key); // a run of ASCII letters is what will be asked of
            const std::uint64_t hash = hash_of(first_bytes(word.key.head, letters), letters);
            for (const convention by : {convention::lede, convention::timeml}) {
                kinds opens = Openers.of(word.classes, by);
                for (auto p = word.next_phrase; p != lexicon::no_lexeme; p = lexicon::dictionary[p].next_phrase)
                    opens = opens | Openers.of(lexicon::dictionary[p].classes, by);
                const auto bits = static_cast<std::uint8_t>(static_cast<unsigned>(opens) << place_of(by));
                first_[first_place(hash)] |= bits;
                second_[second_place(hash)] |= bits;
            }
        }
    }

    /// Which bits of a place tell of these kinds by a convention: what `may_open` is asked for.
    static constexpr std::uint8_t bits_of(kinds wanted, convention by)
    {
        return static_cast<std::uint8_t>(static_cast<unsigned>(wanted & kinds::all) << place_of(by));
    }

    /// \param head the first eight bytes of the word in lower case, zeros behind a shorter one
    constexpr bool may_open(std::uint64_t head, std::size_t length, std::uint8_t bits) const
    {
        const std::uint64_t hash = hash_of(head, length);
        const unsigned first = first_[first_place(hash)] & bits;
        return first != 0 && (first & second_[second_place(hash)]) != 0;
    }

private:
    /// 1 of "o'clock", 5 of "charg\u00e9".
    static constexpr unsigned leading_letters(const lexicon::word_key& key)
    {
        unsigned n = 0;
        const auto byte
            = [&](unsigned i) { return static_cast<unsigned char>((i < 8 ? key.head : key.tail) >> (8 * (i % 8))); };
        while (n < key.length && n < 16 && byte(n) >= 'a' && byte(n) <= 'z') ++n;
        return n < 16 ? n : key.length;
    }
    static constexpr std::uint64_t first_bytes(std::uint64_t head, unsigned n)
    {
        return n >= 8 ? head : head & ((std::uint64_t{1} << (8 * n)) - 1);
    }

    /// Each byte holds the kinds by either convention, four bits each.
    static constexpr unsigned place_of(convention by) { return by == convention::timeml ? 4 : 0; }
    static constexpr std::size_t size = std::size_t{1} << 14;
    static constexpr std::uint64_t hash_of(std::uint64_t head, std::size_t length)
    {
        return (head + length * 0xC2B2AE3D27D4EB4FU) * 0x9E3779B97F4A7C15U;
    }
    static constexpr std::size_t first_place(std::uint64_t hash) { return hash >> 50; }
    static constexpr std::size_t second_place(std::uint64_t hash) { return (hash >> 36) % size; }

    std::array<std::uint8_t, size> first_{}, second_{};
};

template <openers Openers>
inline constexpr word_filter<Openers> filter{};

/// The first eight bytes of a word in lower case, zeros behind a shorter one. Reads nothing behind the text.
/// \param room bytes from word to the end of the text, at least length
inline std::uint64_t head_of(const char* word, std::size_t length, std::size_t room)
{
    std::uint64_t head = 0;
    if constexpr (std::endian::native != std::endian::little) return lexicon::key_of(word, length).head;
    else if (room >= 8) std::memcpy(&head, word, 8);
    else std::memcpy(&head, word, length);
    const std::uint64_t lower = head | 0x2020202020202020U;
    return length >= 8 ? lower : lower & ((std::uint64_t{1} << (8 * length)) - 1);
}

/// The key of a word of ASCII letters. Reads nothing behind the text.
inline lexicon::word_key key_of_letters(const char* word, std::size_t length, std::size_t room)
{
    if (length <= 8) return {head_of(word, length, room), 0, static_cast<std::uint8_t>(length)};
    const std::size_t from = length <= 16 ? 8 : length - 8; // \see lexicon::word_key
    return {
        head_of(word, 8, room), head_of(word + from, length - from, room - from), static_cast<std::uint8_t>(length)};
}

} // namespace lede::scan
