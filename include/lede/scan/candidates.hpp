// Where a phrase can start: words that open one, numbers, and the caller's own words. One pass over the bytes.
#pragma once
#include <lede/lexicon/dictionary.hpp>
#include <lede/scan/bytes.hpp>
#include <lede/types/context.hpp>
#include <lede/types/vocabulary.hpp>

#include <array>
#include <cstddef>
#include <cstdint>
#include <string_view>

namespace lede::scan {

/// The words that open a phrase of each kind, declared beside the rules.
struct openers {
    lexicon::class_set dates, meetings, persons;

    constexpr kinds of(const lexicon::class_set& classes) const
    {
        const auto bit = [&](const lexicon::class_set& set, kinds k) { return classes.any_of(set) ? k : kinds::none; };
        return bit(dates, kinds::dates) | bit(meetings, kinds::meetings) | bit(persons, kinds::persons);
    }
};

/// Which kinds a word of the dictionary opens, by hash: made from the word tables at compile time. A word that opens nothing
/// is told from its hash alone, but for the few that share a slot.
template <openers Openers>
class word_filter {
public:
    constexpr word_filter()
    {
        for (std::size_t i = 1; i < lexicon::dictionary.size(); ++i) {
            const lexicon::lexeme& l = lexicon::dictionary[static_cast<lexicon::lexeme_id>(i)];
            if (l.key.length == 0) continue; // a phrase: stands with its first word
            const kinds opens = kinds_of(l);
            std::uint8_t& slot = slots_[slot_of(l.key)];
            slot = static_cast<std::uint8_t>(slot | static_cast<std::uint8_t>(opens));
        }
    }

    constexpr kinds maybe(const lexicon::word_key& key) const { return static_cast<kinds>(slots_[slot_of(key)]); }

    /// What a word and the phrases that start with it open.
    static constexpr kinds kinds_of(const lexicon::lexeme& word)
    {
        kinds opens = Openers.of(word.classes);
        for (auto p = word.next_phrase; p != lexicon::no_lexeme; p = lexicon::dictionary[p].next_phrase)
            opens = opens | Openers.of(lexicon::dictionary[p].classes);
        return opens;
    }

private:
    static constexpr std::size_t slot_of(const lexicon::word_key& key) { return (key.hash() >> 17) % size; }
    static constexpr std::size_t size = 1U << 14;
    std::array<std::uint8_t, size> slots_{};
};

template <openers Openers>
inline constexpr word_filter<Openers> filter{};

/// Calls found(offset, kinds) for each place where a phrase of a wanted kind can start, in text order; stops when it returns false.
template <openers Openers, class Found>
void for_each_candidate(std::string_view text, const context& cx, Found&& found)
{
    constexpr std::size_t longest = 32; // no word of the dictionary is longer
    const std::size_t size = text.size();
    for (std::size_t at = 0; at < size;) {
        const byte_class c = class_of(text[at]);
        if (c == byte_class::letter) {
            std::size_t end = at + 1;
            while (end < size && is_letter(text[end])) ++end;
            kinds opens = kinds::none;
            if (end - at <= longest) {
                const lexicon::word_key key = lexicon::key_of(text.data() + at, end - at);
                opens = filter<Openers>.maybe(key);
                if (opens != kinds::none) opens = filter<Openers>.kinds_of(lexicon::dictionary[lexicon::dictionary.find(key)]);
            }
            if (cx.words) opens = kinds::all;
            if (includes(opens, cx.wanted) && !found(at, opens)) return;
            at = end;
        } else if (c == byte_class::digit) {
            const std::size_t begin = at;
            while (at < size && is_digit(text[at])) ++at;
            if (!found(begin, kinds::dates | kinds::meetings)) return;
        } else {
            ++at;
        }
    }
}

/// Every word and number, as a candidate of every kind: what the filter must not change.
template <class Found>
void for_each_word(std::string_view text, Found&& found)
{
    for (std::size_t at = 0; at < text.size(); ++at) {
        const byte_class c = class_of(text[at]), before = at ? class_of(text[at - 1]) : byte_class::blank;
        const bool starts = c != before && (c == byte_class::letter || c == byte_class::digit);
        if (starts && !found(at, kinds::all)) return;
    }
}

} // namespace lede::scan
