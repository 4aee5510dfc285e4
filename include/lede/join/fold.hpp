// Words as the join compares them: two writings of one name fold to the same bytes.
#pragma once
#include <lede/scan/tokenizer.hpp>

#include <string>
#include <string_view>

namespace lede::joining {

/// ASCII letters in lower case; other bytes as they are.
inline std::string folded(std::string_view text)
{
    std::string out{text};
    for (char& c : out)
        if (c >= 'A' && c <= 'Z') c = static_cast<char>(c - 'A' + 'a');
    return out;
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

/// Calls take(std::string) for each word and number of a piece of text: "U.S.-Thailand Leaders' Summit" -> u.s.
/// thailand leaders summit. Articles, marks, "annual" and the possessive are left out: they come and go between two
/// writings of one name.
template <class Take>
void each_word(std::string_view text, Take take)
{
    const scan::tokenizer cut{text};
    scan::token before;
    for (std::size_t at = 0;;) {
        const scan::token t = cut.next(at, at ? &before : nullptr);
        if (t.is == scan::token::kind::end) return;
        if (t.is_word() || t.is_number()) {
            std::string word = folded(t.where.in(text));
            if (word == "u.s") word = "u.s.";
            if (word == "us" && t.shape == scan::token::letters::upper) word = "u.s.";
            if (word != "the" && word != "a" && word != "annual") take(std::move(word));
        }
        before = t;
        at = t.where.end;
    }
}

} // namespace lede::joining
