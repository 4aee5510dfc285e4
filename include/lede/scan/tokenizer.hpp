// Cuts one token at a time out of UTF-8 text. Any bytes are fine; linear; keeps no state but what it is handed.
#pragma once
#include <lede/scan/number_token.hpp>
#include <lede/scan/own_words.hpp>
#include <lede/scan/phrase_match.hpp>
#include <lede/scan/sentence.hpp>
#include <lede/scan/token.hpp>
#include <lede/scan/word_run.hpp>

#include <array>
#include <cstddef>
#include <cstring>
#include <memory>
#include <string_view>

namespace lede::scan {

class tokenizer : private text_places {
public:
    explicit tokenizer(std::string_view text, const vocabulary* words = nullptr) : text_places{text}, own_{words} {}

    using text_places::text;

    /// The token at or after `at`; kind::end at the end of the text. \param before what was cut before it, if anything
    token next(std::size_t at, const token* before) const
    {
        token t;
        cut(t, at, before);
        return t;
    }

    /// The same, made in place: a token is cut in a few nanoseconds, copies would show.
    void cut(token& t, std::size_t at, const token* before) const
    {
        std::construct_at(&t);
        if (before != nullptr && cut_plain_word(t, at, *before)) return;
        const std::size_t begin = skip_gap(at, t.before);
        if (at == 0) t.before = token::gap::paragraph;
        t.where = {narrow(begin), narrow(begin)};
        if (begin >= text_.size()) {
            t.before = token::gap::paragraph;
            t.opens_sentence = true;
            return;
        }
        switch (class_of(text_[begin])) {
        case byte_class::letter: cut_word(t, begin); break;
        case byte_class::digit: cut_number(*this, t, begin); break;
        case byte_class::high:
            if (starts_letter(begin)) {
                cut_word(t, begin);
                break;
            }
            [[fallthrough]];
        default: cut_mark(t, begin, before);
        }
        t.glued = t.before == token::gap::none && before != nullptr && t.is != token::kind::mark
                  && t.is != token::kind::possessive && (before->is_word() || before->is_number());
        t.opens_sentence = opens_sentence(t, before);
        if (t.shape == token::letters::upper && before != nullptr) t.shouted = is_shouted(t, *before);
    }

    /// Longest word that stays whole; the rest of a longer one is cut off and means nothing.
    static constexpr std::size_t longest_word = 255;

private:
    static std::uint32_t narrow(std::size_t n) { return static_cast<std::uint32_t>(n); }
    /// Whether a word ends before its apostrophe: what follows is no letter, or the "s" of a possessive.
    bool ends_at_apostrophe(std::size_t at, std::size_t length) const
    {
        const char after = char_at(at + length);
        return !is_letter(after) || ((after == 's' || after == 'S') && !is_alnum_at(at + length + 1));
    }

    std::size_t skip_gap(std::size_t at, token::gap& gap) const
    {
        const auto solid = [&](std::size_t i) { return i < text_.size() && class_of(text_[i]) <= byte_class::digit; };
        const std::size_t one = at < text_.size() && text_[at] == ' ';
        if (solid(at + one)) { // the usual case
            gap = one ? token::gap::blank : token::gap::none;
            return at + one;
        }
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

    /// The usual token: after one blank or nothing, a word of ASCII letters alone. \return false: somebody else must
    /// look
    bool cut_plain_word(token& t, std::size_t at, const token& before) const
    {
        constexpr std::size_t needed = 2 + word_run::longest;
        const std::size_t left = text_.size() - at;
        char last_bytes[needed] = {};
        if (left < needed) std::memcpy(last_bytes, text_.data() + at, left);
        const char* first = left < needed ? last_bytes : text_.data() + at;
        const bool blank = *first == ' ';
        first += blank;
        const word_run run = read_run(first);
        const char after = first[run.length];
        if (run.length == 0 || continues_word[static_cast<unsigned char>(after)]) {
            const bool ends
                = run.length > 2 && (after == '.' || (after == '\'' && ends_at_apostrophe(at + blank + run.length, 1)));
            if (!ends) return false;
        }
        const std::uint32_t begin = narrow(at) + blank;
        t.where = {begin, begin + run.length};
        t.is = token::kind::word;
        t.before = blank ? token::gap::blank : token::gap::none;
        t.shape = run.shape();
        t.glued = !blank && (before.is_word() || before.is_number());
        look_up(t, begin, lexicon::dictionary.find(run.key()));
        if (before.closes_sentence | before.opens_sentence | before.dotted)
            t.opens_sentence = opens_sentence(t, &before);
        if (t.shape == token::letters::upper) t.shouted = is_shouted(t, before);
        return true;
    }

    /// Behind a whole word in capitals, which is no short form: "JIM STONE TO MEET", not "NATO TO".
    static bool is_shouted(const token& t, const token& before)
    {
        constexpr std::size_t longest_short_form = 2;
        return before.shape == token::letters::upper && before.where.size() > longest_short_form && !t.opens_sentence;
    }

    /// What may belong to the word before it: letters, an apostrophe, the full stop of "U.S.", anything beyond ASCII.
    static constexpr auto continues_word = [] {
        std::array<bool, 256> table{};
        for (std::size_t c = 0; c < 256; ++c)
            table[c] = c >= 0x80 || is_letter(static_cast<char>(c)) || c == '.' || c == '\'';
        return table;
    }();

    /// Takes in what the dictionary knows of a word, the longest phrase it opens, and the caller's own words.
    void look_up(token& t, std::size_t begin, lexicon::lexeme_id word) const
    {
        const lexicon::lexeme& known = lexicon::dictionary[word];
        t.lexeme = word;
        t.classes = known.classes;
        if (known.next_phrase != lexicon::no_lexeme)
            if (const phrase_found found = longest_phrase(text_, begin, word); found.end != 0) {
                t.lexeme = found.id;
                t.classes = lexicon::dictionary[found.id].classes;
                t.where.end = narrow(found.end);
            }
        if (own_.any()) own_.apply(text_, begin, t);
        t.look = look_of_word(t.lexeme) | (t.shape >= token::letters::capital ? look_of_capital : 0);
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
        look_up(
            t, begin, length <= 32 ? lexicon::dictionary.find(lexicon::key_of(folded, length)) : lexicon::no_lexeme);
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
                if (ends_at_apostrophe(at, quote)) break;
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
        t.look = t.is == token::kind::possessive ? look_of_possessive : look_of_mark(t.mark);
        t.closes_sentence = closes_sentence(t, before, after_word);
    }

    own_words own_;
};

} // namespace lede::scan
