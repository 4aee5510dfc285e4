// The caller's words, found while tokens are cut.
#pragma once
#include <lede/scan/phrase_match.hpp>
#include <lede/scan/token.hpp>
#include <lede/types/vocabulary.hpp>

#include <algorithm>
#include <cstddef>
#include <string_view>

namespace lede::scan {

/// The word class that a caller's word joins.
constexpr word_class class_of(word_kind kind)
{
    switch (kind) {
    case word_kind::gathering: return word_class::gathering;
    case word_kind::series: return word_class::series_name;
    case word_kind::body: return word_class::body_word;
    case word_kind::acronym: return word_class::meeting_acronym;
    case word_kind::office: return word_class::office;
    case word_kind::honorific: return word_class::honorific;
    case word_kind::rank: return word_class::rank;
    case word_kind::portfolio: return word_class::portfolio;
    case word_kind::organization: return word_class::organization_word;
    case word_kind::surname: return word_class::family_name;
    case word_kind::holiday: return word_class::holiday;
    }
    return word_class::function;
}

/// Nothing to do, and nothing paid, without a vocabulary.
class own_words {
public:
    explicit own_words(const vocabulary* words) : words_{words && !words->empty() ? words : nullptr} {}

    bool any() const { return words_ != nullptr; }

    /// Widens the token to the longest entry that starts with it and adds its classes. Tries the entries that start
    /// with the token's first letters, at most 16 of them. \pre any()
    void apply(std::string_view text, std::size_t begin, token& t) const
    {
        char letters[longest_start];
        const std::string_view start = start_of(text.substr(begin), letters);
        const auto& entries = words_->entries();
        auto entry = std::lower_bound(entries.begin(), entries.end(), start,
            [](const vocabulary::entry& e, std::string_view s) { return e.words < s; });
        std::size_t longest = t.where.end;
        lexicon::class_set classes;
        for (; entry != entries.end() && entry->words.starts_with(start); ++entry) {
            const std::size_t end = match_phrase(text, begin, entry->words);
            if (end < longest) continue;
            if (end > longest) classes = {};
            longest = end;
            classes.add(class_of(entry->kind));
        }
        if (classes.empty()) return;
        if (longest > t.where.end) {
            t.lexeme = lexicon::no_lexeme;
            t.classes = {};
        }
        t.where.end = static_cast<std::uint32_t>(longest);
        t.classes = t.classes | classes;
    }

private:
    static constexpr std::size_t longest_start = 16;

    /// The letters and digits that a text starts with, in lower case, or its first byte: so start all entries that can
    /// stand there.
    static std::string_view start_of(std::string_view text, char (&letters)[longest_start])
    {
        std::size_t n = 0;
        for (; n < text.size() && n < longest_start && (n == 0 || is_letter(text[n]) || is_digit(text[n])); ++n)
            letters[n] = static_cast<char>(lexicon::fold(static_cast<std::uint8_t>(text[n])));
        return {letters, n};
    }

    const vocabulary* words_;
};

} // namespace lede::scan
