// Where a sentence ends and the next begins, told from neighbouring tokens.
#pragma once
#include <lede/scan/token.hpp>

namespace lede::scan {

/// "Nov", "Gen", or an initial: the full stop after it is its own.
inline bool abbreviates(const token& t)
{
    return t.has(word_class::abbreviation) || (t.is_word() && t.where.size() == 1 && t.is_capital());
}

/// A full stop that is no abbreviation's, "!", "?", and the quote or bracket that closes right after one.
inline bool closes_sentence(const token& t, const token* before, bool after_word)
{
    if (t.mark == '!' || t.mark == '?') return true;
    if (t.mark == '.') return !after_word || !abbreviates(*before);
    const bool closing = t.mark == '"' || t.mark == '\'' || t.mark == ')' || t.mark == ']';
    return closing && before != nullptr && t.before == token::gap::none && before->closes_sentence;
}

/// A guess from the token before: a full stop and a capital or a number, or an opening quote that itself opens a
/// sentence.
inline bool opens_sentence(const token& t, const token* before)
{
    if (before == nullptr || t.before == token::gap::paragraph) return true;
    if (t.before == token::gap::none)
        return before->opens_sentence && (before->is_mark('"') || before->is_mark('\'') || before->is_mark('('));
    const bool capital = t.is_capital() || t.is_number() || t.is_mark('"') || t.is_mark('(');
    if (before->closes_sentence) return capital || !before->is_mark('.');
    return before->is_word() && before->dotted && t.shape == token::letters::capital && t.has(word_class::function)
           && t.value(word_class::function) != 2;
}

} // namespace lede::scan
