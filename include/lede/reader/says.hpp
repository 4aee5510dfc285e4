// Words spelt out, for readers that look around a phrase.
#pragma once
#include <lede/grammar/terminal.hpp>
#include <lede/lexicon/key.hpp>

#include <string_view>

namespace lede::reader {

using scan::token;
using scan::word_class;

/// Whether a lexeme is one of these words; each stands in a word table.
template <grammar::spelling... Words>
bool is_one_of(lexicon::lexeme_id id)
{
    return ((id == grammar::lit_terminal<Words>::id) || ...);
}

/// Whether a token is one of these words: says<"in", "at">(t). Case folds.
template <grammar::spelling... Words>
bool says(const token& t)
{
    return is_one_of<Words...>(t.lexeme);
}

/// The same of a word that stands in no table. \param word in small letters
inline bool is_spelt(const token& t, std::string_view text, std::string_view word)
{
    return t.where.size() == word.size() && lexicon::key_of(t.where.in(text)) == lexicon::key_of(word);
}

/// A hyphen or an en dash, glued on both sides.
inline bool is_dash(const token& t)
{
    return t.before == token::gap::none && (t.is_mark('-') || t.is_mark(scan::mark::en_dash));
}

} // namespace lede::reader
