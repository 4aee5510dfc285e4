// Whose letters a short form is made of: the meeting's or the body's.
#pragma once
#include <lede/lexicon/dictionary.hpp>
#include <lede/scan/bytes.hpp>
#include <lede/types/few.hpp>
#include <lede/types/span.hpp>

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string_view>

namespace lede::reader {

/// The first letter of a word that a short form can take up.
struct initial {
    char letter; ///< folded
    std::uint32_t at;
};
using initials = few<initial, 32>;

inline char folded(char c) { return static_cast<char>(lexicon::fold(static_cast<std::uint8_t>(c))); }

/// Of the words of a name; the two of "Anti-Corruption" count each, "of" and "the" not at all.
inline initials initials_of(std::string_view text, span name)
{
    initials found;
    for (std::uint32_t i = name.begin; i < name.end;) {
        if (!scan::is_letter(text[i])) {
            ++i;
            continue;
        }
        const std::uint32_t begin = i;
        while (i < name.end && scan::is_letter(text[i])) ++i;
        const std::string_view word = text.substr(begin, i - begin);
        const auto& known = lexicon::dictionary[lexicon::dictionary.find(lexicon::key_of(word))];
        if (!known.classes.has(lexicon::word_class::function)) found.push({folded(word[0]), begin});
    }
    return found;
}

/// Where in the name the letters begin that end on its word `last`; a short form may leave out two words.
inline std::optional<std::uint32_t> start_of_letters(std::string_view letters, const initials& words, std::size_t last)
{
    int left_out = 0;
    std::size_t wanted = letters.size();
    for (std::size_t i = last + 1; i-- > 0 && wanted > 0;) {
        if (words[i].letter == folded(letters[wanted - 1])) --wanted;
        else if (i == last || ++left_out > 2) return {};
        if (wanted == 0) return words[i].at;
    }
    return {};
}

/// Whether a short form after a name is the meeting's own. Its letters are matched from the last one on: ending on the
/// head noun or reaching back to it they are the meeting's, within the body's words the body's.
///   "Security Consultative Meeting (SCM)"             the meeting's
///   "meeting of the Trilateral Working Group (TWG)"   the body's
///   "Conference of the Parties (COP26)"               the meeting's: it bears a number
inline bool is_meetings_own(std::string_view text, span letters, span name, span head, bool has_body)
{
    std::string_view form = letters.in(text);
    if (!form.empty() && scan::is_digit(form.back())) return true;
    while (!form.empty() && !scan::is_letter(form.back())) form.remove_suffix(1);
    if (form.empty()) return false;
    const initials words = initials_of(text, name);
    for (std::size_t i = words.size(); i-- > 0;) {
        const bool last = i + 1 == words.size(), of_head = words[i].at == head.begin;
        if (!last && !of_head) continue;
        if (const auto start = start_of_letters(form, words, i)) return of_head || *start <= head.begin;
    }
    return !has_body && folded(form.back()) == folded(head.in(text)[0]);
}

} // namespace lede::reader
