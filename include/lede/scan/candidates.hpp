// Where a phrase can start: words that open one, numbers, and the caller's own words. One pass over the bytes.
#pragma once
#include <lede/scan/phrase_match.hpp>
#include <lede/scan/word_filter.hpp>
#include <lede/scan/word_starts.hpp>
#include <lede/types/vocabulary.hpp>

#include <bit>
#include <cstddef>
#include <cstdint>
#include <string_view>

namespace lede::scan {

/// What the word at a place opens, exactly: its own classes, or those of the phrase it starts there.
template <openers Openers>
kinds word_opens(std::string_view text, std::size_t at, std::size_t length)
{
    constexpr std::size_t longest = 32; // no word of the dictionary is longer
    if (length > longest) return kinds::none;
    const lexicon::lexeme_id word = lexicon::dictionary.find(lexicon::key_of(text.data() + at, length));
    const phrase_found phrase = longest_phrase(text, at, word);
    return Openers.of(lexicon::dictionary[phrase.end ? phrase.id : word].classes);
}

/// What a run of digits opens: nothing when it is a price, a share, or the rest of a grouped number.
inline kinds digits_open(std::string_view text, std::size_t at)
{
    constexpr std::size_t longest = 16; // "20251104"; longer ones number parts and accounts
    const auto byte = [&](std::size_t i) { return i < text.size() ? text[i] : '\0'; };
    std::size_t end = at + 1;
    while (is_digit(byte(end)) && end - at <= longest) ++end;
    const bool priced = byte(end) == '%' || (at > 0 && text[at - 1] == '$');
    const bool rest = at > 1 && text[at - 1] == ',' && is_digit(text[at - 2]);
    return priced || rest || end - at > longest ? kinds::none : kinds::dates | kinds::meetings;
}

/// Calls found(offset, kinds) for each place where a phrase of a wanted kind can start, in text order; stops when it
/// returns false.
template <openers Openers, class Found>
void for_each_candidate(std::string_view text, const context& cx, Found&& found)
{
    const vocabulary* own = cx.words && !cx.words->empty() ? cx.words : nullptr;
    for_each_word_start(text, [&](std::size_t at, std::uint64_t letters_from) {
        kinds opens = kinds::none;
        if (letters_from & 1U) {
            const auto length = static_cast<std::size_t>(std::countr_one(letters_from));
            opens = filter<Openers>.maybe(head_of(text.data() + at, length, text.size() - at), length) & cx.wanted;
            if (opens != kinds::none) opens = word_opens<Openers>(text, at, length) & cx.wanted;
        } else {
            opens = digits_open(text, at) & cx.wanted;
        }
        if (own && own->may_start(text.substr(at))) opens = cx.wanted;
        return opens == kinds::none || found(at, opens);
    });
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
