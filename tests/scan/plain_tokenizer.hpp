// The tokenizer once more, byte by byte and without a fast path: what the fast one must agree with.
#pragma once
#include <lede/scan/bytes.hpp>
#include <lede/scan/phrase_match.hpp>
#include <lede/scan/token.hpp>
#include <lede/scan/own_words.hpp>

#include <cstddef>
#include <string_view>

namespace tests {

using namespace lede::scan;
using lede::vocabulary;
namespace lexicon = lede::lexicon;
namespace utf8 = lede::scan::utf8;
namespace mark = lede::scan::mark;

class plain_tokenizer {
public:
    explicit plain_tokenizer(std::string_view text, const vocabulary* words = nullptr) : text_{text}, own_{words} {}

    std::string_view text() const { return text_; }

    /// The token at or after `at`; kind::end at the end of the text. \param before what was cut before it, if anything
    token next(std::size_t at, const token* before) const
    {
        token t;
        const std::size_t begin = skip_gap(at, t.before);
        if (at == 0) t.before = token::gap::paragraph;
        t.where = {narrow(begin), narrow(begin)};
        if (begin >= text_.size()) {
            t.before = token::gap::paragraph;
            t.opens_sentence = true;
            return t;
        }
        const char c = text_[begin];
        if (starts_letter(begin)) cut_word(t, begin);
        else if (is_digit(c)) cut_number(t, begin);
        else cut_mark(t, begin, before);
        t.glued = t.before == token::gap::none && before != nullptr && t.is != token::kind::mark
                  && t.is != token::kind::possessive && (before->is_word() || before->is_number());
        t.opens_sentence = opens_sentence(t, before);
        return t;
    }

    /// Longest word that stays whole; the rest of a longer one is cut off and means nothing.
    static constexpr std::size_t longest_word = 255;

private:
    static std::uint32_t narrow(std::size_t n) { return static_cast<std::uint32_t>(n); }
    char char_at(std::size_t i) const { return i < text_.size() ? text_[i] : '\0'; }

    bool starts_letter(std::size_t at) const
    {
        const byte_class c = class_of(text_[at]);
        return c == byte_class::letter || (c == byte_class::high && utf8::at(text_, at).is == character::kind::letter);
    }
    bool is_alnum_at(std::size_t at) const { return at < text_.size() && (is_digit(text_[at]) || starts_letter(at)); }
    /// Bytes of an apostrophe (straight or curly) at a place; 0: none.
    std::size_t apostrophe_at(std::size_t at) const
    {
        if (at >= text_.size()) return 0;
        if (text_[at] == '\'') return 1;
        if (class_of(text_[at]) != byte_class::high) return 0;
        const character c = utf8::at(text_, at);
        return c.mark == '\'' ? c.length : 0;
    }

    std::size_t skip_gap(std::size_t at, token::gap& gap) const
    {
        bool blank = false;
        int lines = 0;
        for (; at < text_.size(); ++at) {
            const byte_class c = class_of(text_[at]);
            if (c == byte_class::blank) blank = true;
            else if (c == byte_class::newline) lines += text_[at] != '\r';
            else if (c == byte_class::high) {
                const character wide = utf8::at(text_, at);
                if (wide.is == character::kind::blank) blank = true;
                else if (wide.is != character::kind::nothing) break;
                at += wide.length - 1U;
            } else break;
        }
        gap = lines > 1 ? token::gap::paragraph
              : lines   ? token::gap::line
              : blank   ? token::gap::blank
                        : token::gap::none;
        return at;
    }

    void cut_word(token& t, std::size_t begin) const
    {
        t.is = token::kind::word;
        std::size_t end = dotted_end(begin);
        t.dotted = end != begin;
        char folded[longest_word + 1];
        std::size_t length = 0;
        if (t.dotted) {
            for (std::size_t i = begin; i < end; ++i) folded[length++] = text_[i];
            if (folded[length - 1] != '.') folded[length++] = '.';
            t.shape = is_upper(text_[begin]) ? token::letters::upper : token::letters::lower;
        } else {
            end = word_end(begin, folded, length, t.shape);
        }
        t.where.end = narrow(end);
        if (length <= 32) t.lexeme = lexicon::dictionary.find(lexicon::key_of(folded, length));
        t.classes = lexicon::dictionary[t.lexeme].classes;
        if (const phrase_found found = longest_phrase(text_, begin, t.lexeme); found.end != 0) {
            t.lexeme = found.id;
            t.classes = lexicon::dictionary[found.id].classes;
            t.where.end = narrow(found.end);
        }
        if (own_.any()) own_.apply(text_, begin, t);
    }

    /// Walks letters, inner apostrophes and invisible joiners; copies them, folded of joiners and curls, and tells the
    /// shape.
    std::size_t word_end(
        std::size_t begin, char (&copy)[longest_word + 1], std::size_t& length, token::letters& shape) const
    {
        int letters = 0, capitals = 0;
        bool first_capital = false;
        std::size_t at = begin;
        const auto see = [&](bool upper) {
            if (letters == 0) first_capital = upper;
            ++letters;
            capitals += upper;
        };
        while (at < text_.size() && at - begin < longest_word - 4) {
            const byte_class c = class_of(text_[at]);
            if (c == byte_class::letter) {
                see(is_upper(text_[at]));
                copy[length++] = text_[at++];
                continue;
            }
            if (const std::size_t quote = apostrophe_at(at)) {
                const char after = char_at(at + quote);
                if (!is_letter(after) || ((after == 's' || after == 'S') && !is_alnum_at(at + quote + 1))) break;
                copy[length++] = '\'';
                at += quote;
                continue;
            }
            if (c != byte_class::high) break;
            const character wide = utf8::at(text_, at);
            if (wide.is == character::kind::letter) {
                see(wide.upper);
                for (std::size_t i = 0; i < wide.length; ++i) copy[length++] = text_[at + i];
            } else if (wide.is != character::kind::nothing || !is_alnum_at(at + wide.length)) break;
            at += wide.length;
        }
        using enum token::letters;
        shape = capitals == 0                        ? lower
                : capitals == letters && letters > 1 ? upper
                : !first_capital || capitals > 1     ? mixed
                                                     : capital;
        return at;
    }

    /// The end of "U.S.", "a.m.", "J.K.", "Ph.D."; begin when none starts here.
    std::size_t dotted_end(std::size_t begin) const
    {
        std::size_t at = begin, letters = 0;
        while (is_letter(char_at(at)) && letters < 3) ++at, ++letters;
        if (letters == 0 || letters > 2 || char_at(at) != '.' || !is_letter(char_at(at + 1))) return begin;
        int parts = 1;
        while (char_at(at) == '.' && is_letter(char_at(at + 1)) && !is_alnum_at(at + 2) && parts < 6) at += 2, ++parts;
        if (parts == 1) return begin;
        return char_at(at) == '.' ? at + 1 : at;
    }

    void cut_number(token& t, std::size_t begin) const
    {
        t.is = token::kind::number;
        std::size_t at = begin;
        for (; is_digit(char_at(at)); ++at) {
            const auto digit = static_cast<std::uint64_t>(text_[at] - '0');
            t.number = t.number > (UINT64_MAX - 9) / 10 ? UINT64_MAX : t.number * 10 + digit;
            t.digits = static_cast<std::uint8_t>(t.digits + (t.digits < 255));
        }
        const auto is_point = [](char c) { return c == '.' || c == ','; };
        t.decimal = (is_point(char_at(at)) && is_digit(char_at(at + 1)))
                    || (begin >= 2 && is_point(text_[begin - 1]) && is_digit(text_[begin - 2]));
        t.priced = char_at(at) == '%' || (begin > 0 && text_[begin - 1] == '$') || after_wide_currency(begin);
        cut_suffix(t, at);
        t.where.end = narrow(at);
    }

    bool after_wide_currency(std::size_t begin) const
    {
        const auto ends_on = [&](std::string_view sign) { return text_.substr(0, begin).ends_with(sign); };
        return begin >= 2 && class_of(text_[begin - 1]) == byte_class::high
               && (ends_on("\u00a3") || ends_on("\u00a5") || ends_on("\u20ac") || ends_on("\u20a9"));
    }

    void cut_suffix(token& t, std::size_t& at) const
    {
        if (!is_alnum_at(at)) {
            const std::size_t quote = apostrophe_at(at);
            if (quote && char_at(at + quote) == 's' && t.digits >= 2 && text_[at - 1] == '0'
                && !is_alnum_at(at + quote + 1)) {
                t.tail = token::suffix::plural; // "1990's"
                at += quote + 1;
            }
            return;
        }
        const char a = static_cast<char>(char_at(at) | 0x20), b = static_cast<char>(char_at(at + 1) | 0x20);
        const bool pair
            = (a == 's' && b == 't') || (a == 'n' && b == 'd') || (a == 'r' && b == 'd') || (a == 't' && b == 'h');
        if (pair && !is_alnum_at(at + 2)) {
            t.tail = token::suffix::ordinal;
            at += 2;
        } else if (char_at(at) == 's' && !is_alnum_at(at + 1)) {
            t.tail = token::suffix::plural;
            ++at;
        } else {
            t.tail = token::suffix::other;
        }
    }

    void cut_mark(token& t, std::size_t begin, const token* before) const
    {
        t.is = token::kind::mark;
        t.mark = text_[begin];
        std::size_t length = 1;
        if (class_of(t.mark) == byte_class::high) {
            const character wide = utf8::at(text_, begin);
            t.mark = wide.mark;
            length = wide.length;
        } else if (static_cast<unsigned char>(t.mark) < 0x20) {
            t.mark = mark::other;
        }
        t.where.end = narrow(begin + length);
        const bool after_word
            = t.before == token::gap::none && before != nullptr && (before->is_word() || before->is_number());
        const char next = char_at(begin + length);
        if (t.mark == '\'' && after_word && (next == 's' || next == 'S') && !is_alnum_at(begin + length + 1)) {
            t.is = token::kind::possessive;
            ++t.where.end;
        }
        t.closes_sentence = closes_sentence(t, before, after_word);
    }

    /// A full stop that is no abbreviation's, "!", "?", and the quote or bracket that closes right after one.
    static bool closes_sentence(const token& t, const token* before, bool after_word)
    {
        if (t.mark == '!' || t.mark == '?') return true;
        if (t.mark == '.') return !after_word || !abbreviates(*before);
        const bool closing = t.mark == '"' || t.mark == '\'' || t.mark == ')' || t.mark == ']';
        return closing && before != nullptr && t.before == token::gap::none && before->closes_sentence;
    }

    /// "Nov", "Gen", or an initial: the full stop after it is its own.
    static bool abbreviates(const token& t)
    {
        return t.has(word_class::abbreviation) || (t.is_word() && t.where.size() == 1 && t.is_capital());
    }

    /// A guess from the token before: a full stop and a capital or a number, or an opening quote that itself opens a
    /// sentence.
    static bool opens_sentence(const token& t, const token* before)
    {
        if (before == nullptr || t.before == token::gap::paragraph) return true;
        if (t.before == token::gap::none)
            return before->opens_sentence && (before->is_mark('"') || before->is_mark('\'') || before->is_mark('('));
        const bool capital = t.is_capital() || t.is_number() || t.is_mark('"') || t.is_mark('(');
        if (before->closes_sentence) return capital || !before->is_mark('.');
        return before->is_word() && before->dotted && t.shape == token::letters::capital && t.has(word_class::function);
    }

    std::string_view text_;
    own_words own_;
};

} // namespace tests
