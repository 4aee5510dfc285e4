// Where a phrase can start: words that open one, numbers, and the caller's own words. One pass over the bytes.
#pragma once
#include <lede/core.hpp>
#include <lede/scan/phrase_match.hpp>
#include <lede/scan/tokenizer.hpp>
#include <lede/scan/word_filter.hpp>
#include <lede/scan/word_starts.hpp>
#include <lede/types/vocabulary.hpp>

#include <bit>
#include <cstddef>
#include <cstdint>
#include <string_view>
#include <type_traits>

namespace lede::scan {

/// Whether a word may go on behind its ASCII letters: "o'clock", "p.m.", "Charg\u00e9".
inline bool goes_on(std::string_view text, std::size_t at)
{
    if (at + 1 >= text.size()) return false;
    return ((text[at] == '\'' || text[at] == '.') && is_letter(text[at + 1])) || class_of(text[at]) == byte_class::high;
}

/// What the word at a place opens, exactly: its own classes, or those of the phrase it starts there.
template <openers Openers>
kinds word_opens(std::string_view text, std::size_t at, std::size_t length, convention by)
{
    constexpr std::size_t longest = 32; // no word of the dictionary is longer
    if (length > longest) return kinds::none;
    if (goes_on(text, at + length)) {
        const token whole = tokenizer{text}.next(at, nullptr);
        if (whole.where.size() != length) return Openers.of(whole.classes, by);
    }
    const lexicon::lexeme_id word
        = lexicon::dictionary.find(key_of_letters(text.data() + at, length, text.size() - at));
    const phrase_found phrase = longest_phrase(text, at, word);
    return Openers.of(lexicon::dictionary[phrase.end ? phrase.id : word].classes, by);
}

/// Whether behind a small number a word stands that no phrase goes on with: "57 people". It is no date by itself, and
/// what leads to it opens the phrase it belongs to.
inline bool counts_unknown(std::string_view text, std::size_t number, std::size_t end)
{
    constexpr std::size_t least = 3, longest = 32; // shorter ones may be a torn suffix: "57 th"
    const bool apart = number > 1 && class_of(text[number - 1]) == byte_class::blank
                       && !is_upper(text[number - 2]); // not "FY22 spending", "FY 22 spending"
    if (!apart || end - number > 2 || end + 1 >= text.size() || text[end] != ' ') return false;
    std::size_t word_end = end + 1;
    while (word_end < text.size() && is_letter(text[word_end])) ++word_end;
    const std::size_t length = word_end - (end + 1);
    return length >= least && length <= longest
           && (word_end == text.size() || class_of(text[word_end]) <= byte_class::newline)
           && lexicon::dictionary.find(lexicon::key_of(text.data() + end + 1, length)) == lexicon::no_lexeme;
}

/// What a run of digits opens: nothing when it is a price, a share, or the rest of a grouped number.
inline kinds digits_open(std::string_view text, std::size_t at)
{
    constexpr std::size_t longest = 16; // "20251104"; longer ones number parts and accounts
    const auto byte = [&](std::size_t i) { return i < text.size() ? text[i] : '\0'; };
    std::size_t end = at + 1;
    while (is_digit(byte(end)) && end - at <= longest) ++end;
    const bool priced = byte(end) == '%' || (at > 0 && text[at - 1] == '$');
    const bool rest = end - at == 3 && at > 1 && text[at - 1] == ',' && is_digit(text[at - 2]); // "1,500"
    return priced || rest || end - at > longest || counts_unknown(text, at, end) ? kinds::none : kinds::dates;
}

/// Asks of a place more than the filter does, and calls found(offset, kinds) when a phrase can start there. Few words
/// come here.
template <openers Openers, class Found>
struct closer_look {
    std::string_view text;
    const context& wishes;
    const vocabulary* own; ///< the caller's words; null: none
    Found& found;

    /// \param letters of the word that starts there; 0: a number does
    LEDE_SELDOM bool operator()(std::size_t at, std::size_t letters) const
    {
        kinds opens = letters ? word_opens<Openers>(text, at, letters, wishes.convention) : digits_open(text, at);
        if (own && own->may_start(text.substr(at))) opens = kinds::all;
        opens = opens & wishes.wanted;
        return opens == kinds::none || found(at, opens);
    }
};

/// Calls found(offset, kinds) for each place where a phrase of a wanted kind can start, in text order; stops when it
/// returns false.
template <openers Openers, class Found>
void for_each_candidate(std::string_view text, const context& wishes, Found&& found)
{
    const vocabulary* own = wishes.words && !wishes.words->empty() ? wishes.words : nullptr;
    const closer_look<Openers, std::remove_reference_t<Found>> look{text, wishes, own, found};
    const std::uint8_t bits = word_filter<Openers>::bits_of(wishes.wanted, wishes.convention);
    for_each_word_start(text, [&, own, bits](std::size_t at, std::uint64_t letters_from) {
        const auto letters = static_cast<std::size_t>(std::countr_one(letters_from));
        if (letters == 0 || own) return look(at, letters);
        const std::uint64_t head = head_of(text.data() + at, letters, text.size() - at);
        return !filter<Openers>.may_open(head, letters, bits) || look(at, letters);
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
