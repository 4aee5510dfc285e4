// Words as the join compares them: two writings of one name fold to the same bytes.
#pragma once
#include <lede/lexicon/text_hash.hpp>
#include <lede/scan/tokenizer.hpp>

#include <cstddef>
#include <cstdint>
#include <string_view>

namespace lede::joining {

/// An ASCII letter in lower case; any other byte as it is.
constexpr char folded(char c) { return static_cast<char>(lexicon::fold(static_cast<std::uint8_t>(c))); }

/// Whether two words or names differ in the case of their letters at most.
constexpr bool same(std::string_view a, std::string_view b)
{
    if (a.size() != b.size()) return false;
    for (std::size_t i = 0; i < a.size(); ++i)
        if (folded(a[i]) != folded(b[i])) return false;
    return true;
}

/// Whether a name starts with another, in any case.
constexpr bool starts_with(std::string_view name, std::string_view start)
{
    return same(name.substr(0, start.size()), start);
}

/// Where a name holds another, in any case; npos: nowhere, or the other is empty.
constexpr std::size_t find_in(std::string_view name, std::string_view part)
{
    for (std::size_t at = 0; !part.empty() && at + part.size() <= name.size(); ++at)
        if (starts_with(name.substr(at), part)) return at;
    return std::string_view::npos;
}

/// Whether a text ends on a word, in any case, and what parts it from the next: "this ", a line's last "in".
constexpr bool ends_on(std::string_view text, std::string_view word)
{
    const std::size_t end = text.find_last_not_of(" \t\r\n\xC2\xA0") + 1; // of a no-break space either byte
    return end < text.size() && end >= word.size() && same(text.substr(end - word.size(), word.size()), word);
}

/// What the join's maps hold a word or name by: the hash of what it folds to.
constexpr std::uint64_t key_of(std::string_view name)
{
    lexicon::text_hash hash;
    for (const char c : name) hash.add(folded(c));
    return hash.value();
}

/// Where the first word of a name ends, and the last begins: at a blank, a no-break space or a line's end.
struct outer_words {
    std::string_view first, last; ///< both empty: the name is one word
};
inline outer_words outer_words_of(std::string_view name)
{
    constexpr std::string_view blanks = " \t\n\xA0";
    const std::size_t end = name.find_first_of(blanks), begin = name.find_last_of(blanks);
    if (end == std::string_view::npos) return {};
    const bool no_break = name[end] == '\xA0';
    return no_break && (end == 0 || name[end - 1] != '\xC2')
               ? outer_words{}
               : outer_words{name.substr(0, end - no_break), name.substr(begin + 1)};
}

/// Calls take(std::string_view) for each word and number of a piece of text: "U.S.-Thailand Leaders' Summit" -> U.S.
/// Thailand Leaders Summit. Articles, marks, "annual" and the possessive are left out: they come and go between two
/// writings of one name.
template <class Take>
void each_word(std::string_view text, Take take)
{
    const scan::tokenizer cut{text};
    scan::token before;
    for (std::size_t at = 0;;) {
        const scan::token t = cut.next(at, at ? &before : nullptr);
        if (t.is == scan::token::kind::end) return;
        const std::string_view word = t.where.in(text);
        const bool us = same(word, "u.s") || word == "US";
        const bool left_out = same(word, "the") || same(word, "a") || same(word, "annual");
        if ((t.is_word() || t.is_number()) && !left_out) take(us ? std::string_view{"u.s."} : word);
        before = t;
        at = t.where.end;
    }
}

} // namespace lede::joining
