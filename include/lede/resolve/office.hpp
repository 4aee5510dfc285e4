// One name for one office, however it is written.
#pragma once
#include <lede/lexicon/office_form.hpp>
#include <lede/types/person.hpp>

#include <algorithm>
#include <string>
#include <string_view>
#include <vector>

namespace lede::resolve {

namespace offices {

/// \pre !word.empty()
inline std::string_view normal_word(std::string_view word)
{
    for (const lexicon::office_form& f : lexicon::office_forms)
        if (f.written.front() == word.front() && f.written == word) return f.normal;
    return word;
}

/// The words in lower case and their normal forms; articles left out.
inline std::vector<std::string> words_of(std::string_view written)
{
    std::vector<std::string> words;
    std::string word;
    const auto take = [&] {
        if (!word.empty() && word != "the" && word != "a" && word != "an") words.emplace_back(normal_word(word));
        word.clear();
    };
    for (const char c : written) {
        const bool upper = c >= 'A' && c <= 'Z',
                   inner = (c >= 'a' && c <= 'z') || c == '-' || c == '\'' || (c & 0x80) != 0;
        if (upper) word += static_cast<char>(c - 'A' + 'a');
        else if (inner) word += c;
        else take();
    }
    take();
    return words;
}
} // namespace offices

/// "Secretary of Defense", "Defence Secretary" -> "defense secretary"; "Sen." -> "senator"; "Secretary of State" stays,
/// and so does what has more than one preposition.
///
/// \param written a title less modifier, country and organization
/// \return lower case, words set apart by single blanks
inline std::string office_name(std::string_view written)
{
    std::vector<std::string> words = offices::words_of(written);
    const auto is_joint
        = [](const std::string& w) { return w == "of" || w == "for" || w == "to" || w == "at" || w == "in"; };
    const auto of = std::find(words.begin(), words.end(), "of");
    const bool one = std::count_if(words.begin(), words.end(), is_joint) == 1;
    const bool fixed
        = of != words.end() && of + 2 == words.end() && (words.back() == "state" || words.back() == "staff");
    if (of != words.end() && one && !fixed && of != words.begin()) {
        std::rotate(words.begin(), of, words.end()); // "of defense secretary"
        words.erase(words.begin());
        if (words.size() == 3 && words[0] == "foreign" && words[1] == "affairs") words.erase(words.begin() + 1);
    }
    std::string name;
    for (const std::string& w : words) name.append(name.empty() ? "" : " ").append(w);
    return name;
}

/// The office of a title, from the pieces of its role; empty when it has none. \param text the text that was read,
/// whole
inline std::string office_of(const title& t, std::string_view text)
{
    std::string role;
    for (const span piece : t.role) role.append(role.empty() ? "" : " ").append(piece.in(text));
    return office_name(role);
}

} // namespace lede::resolve
