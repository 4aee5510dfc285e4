// Phrases of several words ("South Korea", "New Year's Day") become one token.
#pragma once
#include <lede/lexicon/dictionary.hpp>
#include <lede/scan/bytes.hpp>

#include <cstddef>
#include <string_view>

namespace lede::scan {

/// Matches a phrase in lower case against text[at...]: ASCII case folds, a blank is any short gap or one line break,
/// typographic hyphens and apostrophes count as ASCII ones. \return where it ends, 0: it does not stand there
inline std::size_t match_phrase(std::string_view text, std::size_t at, std::string_view phrase)
{
    constexpr std::size_t longest_gap = 8;
    for (const char wanted : phrase) {
        if (at >= text.size()) return 0;
        if (wanted == ' ') {
            const std::size_t limit = at + longest_gap;
            const std::size_t from = at;
            int lines = 0;
            for (; at < text.size() && at < limit; ++at) {
                const byte_class c = class_of(text[at]);
                if (c == byte_class::newline) lines += text[at] == '\n';
                else if (c == byte_class::high && utf8::at(text, at).is == character::kind::blank)
                    at += utf8::at(text, at).length - 1U;
                else if (c != byte_class::blank) break;
            }
            if (at == from || lines > 1) return 0;
            continue;
        }
        if (static_cast<char>(lexicon::fold(static_cast<std::uint8_t>(text[at]))) == wanted) {
            ++at;
            continue;
        }
        if ((wanted != '-' && wanted != '\'') || class_of(text[at]) != byte_class::high) return 0;
        const character wide = utf8::at(text, at);
        if (wide.mark != wanted) return 0;
        at += wide.length;
    }
    const bool open
        = at < text.size()
          && (is_letter(text[at]) || is_digit(text[at])
              || (class_of(text[at]) == byte_class::high && utf8::at(text, at).is == character::kind::letter));
    return open ? 0 : at;
}

struct phrase_found {
    lexicon::lexeme_id id{};
    std::size_t end{}; ///< 0: none
};

/// The longest phrase of the dictionary that starts with this word.
inline phrase_found longest_phrase(std::string_view text, std::size_t at, lexicon::lexeme_id word)
{
    phrase_found best;
    lexicon::lexeme_id id = lexicon::dictionary[word].next_phrase;
    if (id == lexicon::no_lexeme) return best;
    const std::size_t length = lexicon::dictionary[word].key.length, second = at + length + 1;
    const bool plain = second < text.size() && text[second - 1] == ' ' && is_letter(text[second]);
    const char initial = plain ? static_cast<char>(lexicon::fold(static_cast<std::uint8_t>(text[second]))) : '\0';
    if (plain && !lexicon::dictionary[word].second.has(initial)) return best;
    for (; id != lexicon::no_lexeme; id = lexicon::dictionary[id].next_phrase) {
        const std::string_view phrase = lexicon::dictionary[id].phrase;
        if (plain && phrase.size() > length + 1 && (phrase[length] != ' ' || phrase[length + 1] != initial)) continue;
        if (const std::size_t end = match_phrase(text, at, phrase); end > best.end) best = {id, end};
    }
    return best;
}

} // namespace lede::scan
