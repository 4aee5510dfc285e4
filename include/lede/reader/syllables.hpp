// What East Asian names sound like in Latin letters: enough to tell "Jinping" from "Graham".
#pragma once
#include <cstddef>
#include <string_view>

namespace lede::reader {

namespace syllables {

constexpr char lower(char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c | 0x20) : c; }
/// Letters beyond ASCII are vowels with marks of tone.
constexpr bool is_vowel(char c)
{
    return std::string_view{"aeiouw"}.find(lower(c)) != std::string_view::npos || static_cast<unsigned char>(c) >= 0x80;
}

/// Bytes of the longest of the spellings that s starts with.
template <std::size_t N>
constexpr std::size_t longest(std::string_view s, const std::string_view (&spellings)[N])
{
    std::size_t best = 0;
    for (const std::string_view one : spellings) {
        if (one.size() <= best || one.size() > s.size()) continue;
        std::size_t i = 0;
        while (i < one.size() && lower(s[i]) == one[i]) ++i;
        if (i == one.size()) best = i;
    }
    return best;
}

inline constexpr std::string_view pinyin_initials[] = {"b", "p", "m", "f", "d", "t", "n", "l", "g", "k", "h", "j", "q",
    "x", "zh", "ch", "sh", "r", "z", "c", "s", "y", "w"};
inline constexpr std::string_view pinyin_finals[]
    = {"a", "o", "e", "i", "u", "ai", "ei", "ui", "ao", "ou", "iu", "ie", "ue", "an", "en", "in", "un", "ang", "eng",
        "ing", "ong", "ia", "iao", "ian", "iang", "iong", "ua", "uo", "uai", "uan", "uang", "er"};

/// Where one syllable of Pinyin can end, tried from the longest final on; 0: none starts here.
constexpr std::size_t pinyin_end(std::string_view s, std::size_t most)
{
    const std::size_t initial = longest(s, pinyin_initials);
    return initial == 0 ? 0 : initial + longest(s.substr(initial, most), pinyin_finals) * (initial < s.size());
}

} // namespace syllables

/// "Jinping", "Keqiang": two syllables of Pinyin, no more; not "Graham", "Yi".
///
/// \param word ASCII letters, any case
constexpr bool is_pinyin_pair(std::string_view word)
{
    using namespace syllables;
    if (word.size() < 4 || word.size() > 12) return false;
    for (std::size_t most = 4; most > 0; --most) { // "Yinan": the "n" may begin the second syllable
        const std::size_t initial = longest(word, pinyin_initials), end = pinyin_end(word, most);
        if (end <= initial) continue;
        const std::string_view rest = word.substr(end);
        const std::size_t second = longest(rest, pinyin_initials);
        if (second != 0 && second + longest(rest.substr(second), pinyin_finals) == rest.size() && second < rest.size())
            return true;
    }
    return false;
}

/// "Yong", "hyun", "Phu", "Trong": consonants, vowels, one of the few endings of Korean and Vietnamese.
///
/// \param word letters, any case
constexpr bool is_one_syllable(std::string_view word)
{
    using namespace syllables;
    constexpr std::string_view starts[]
        = {"b", "c", "ch", "d", "g", "gh", "gi", "gy", "h", "hy", "j", "k", "kh", "ky", "l", "m", "my", "n", "ng",
            "ngh", "nh", "p", "ph", "py", "q", "qu", "r", "ry", "s", "sh", "ss", "t", "th", "tr", "v", "x", "y"};
    constexpr std::string_view ends[] = {"b", "c", "ch", "ck", "g", "h", "k", "l", "m", "n", "ng", "nh", "p", "t", "y"};
    std::size_t at = longest(word, starts);
    const std::size_t vowels = at;
    while (at < word.size() && is_vowel(word[at])) ++at;
    if (at == vowels && at < word.size() && lower(word[at]) == 'y') ++at; // "Ly"
    if (at == vowels) return false;
    return at + longest(word.substr(at), ends) == word.size();
}

/// "Naoki", "Yamada": consonant and vowel in turn, as Japanese is written in Latin letters.
constexpr bool is_romaji(std::string_view word)
{
    using namespace syllables;
    constexpr std::string_view starts[] = {"b", "by", "ch", "d", "f", "g", "gy", "h", "hy", "j", "k", "ky", "m", "my",
        "n", "ny", "p", "py", "r", "ry", "s", "sh", "t", "ts", "w", "y", "z", "kk", "pp", "tt", "ss", "ssh", "tch"};
    std::size_t at = 0;
    while (at < word.size()) {
        const std::size_t begin = at;
        at += longest(word.substr(at), starts);
        const std::size_t vowels = at;
        while (at < word.size() && is_vowel(word[at]) && lower(word[at]) != 'w') ++at;
        if (at == vowels) return false;
        const bool n = at < word.size() && lower(word[at]) == 'n' && (at + 1 == word.size() || !is_vowel(word[at + 1]));
        at += n;
        if (at == begin) return false;
    }
    return word.size() >= 3;
}

} // namespace lede::reader
