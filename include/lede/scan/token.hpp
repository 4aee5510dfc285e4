// A word, a number or a mark of the text: what the grammar reads.
#pragma once
#include <lede/lexicon/dictionary.hpp>
#include <lede/scan/looks.hpp>
#include <lede/types/span.hpp>

#include <cstdint>

namespace lede::scan {

using lexicon::word_class;

/// One token. Its word is looked up once, when it is cut; rules then test bits.
struct token {
    enum class kind : std::uint8_t { end, word, number, mark, possessive };
    /// What stands before it: nothing, blanks, one line break, an empty line (or the text's start).
    enum class gap : std::uint8_t { none, blank, line, paragraph };
    /// How a word is written: "meeting", "Meeting", "SCM" (two letters at least), "McDonald".
    enum class letters : std::uint8_t { none, lower, capital, upper, mixed };
    /// What is glued to a number: "57th", "1990s", other letters ("3pm").
    enum class suffix : std::uint8_t { none, ordinal, plural, other };

    span where;
    lexicon::class_set classes; ///< of its word or phrase, and of the caller's own words
    looks look{};               ///< what it may be, at a glance
    std::uint64_t number{};     ///< of a number; saturates
    lexicon::lexeme_id lexeme{};
    kind is{};
    gap before{gap::paragraph};
    letters shape{}; ///< of the first word, when it is a phrase
    suffix tail{};
    char mark{};            ///< of a mark: ASCII, or one of scan::mark
    std::uint8_t digits{};  ///< of a number: how many; saturates
    bool glued{};           ///< a letter or digit stands directly before a letter or digit: "March|3", "3|pm"
    bool dotted{};          ///< a word of letters with full stops: "U.S.", "a.m."
    bool shouted{};         ///< a word in capitals behind another: "MEET" of "BERG TO MEET"
    bool decimal{};         ///< a number next to a decimal point or comma and another digit: "3.5", "1,500"
    bool priced{};          ///< a number after a currency sign or before a percent sign
    bool opens_sentence{};  ///< so does whatever follows an empty line, and the end of the text
    bool closes_sentence{}; ///< a mark: the sentence ends here, unless what follows says otherwise

    bool has(word_class c) const { return classes.has(c); }
    bool any_of(const lexicon::class_set& set) const { return classes.any_of(set); }
    int value(word_class c) const { return lexicon::dictionary.value(lexeme, c); }
    bool is_word() const { return is == kind::word; }
    bool is_number() const { return is == kind::number; }
    bool is_mark(char m) const { return is == kind::mark && mark == m; }
    bool is_capital() const { return is_word() && shape >= letters::capital; }
    bool is_lower() const { return is_word() && shape == letters::lower; }
    /// An article, preposition or conjunction, or any function word with the capital of a sentence's start: no part of
    /// a name.
    bool is_small_word() const
    {
        const int v = value(word_class::function);
        return has(word_class::function) && (shape != letters::upper || shouted)
               && (v == 1 || (v == 0 && opens_sentence));
    }
    bool after_blank() const { return before == gap::blank || before == gap::line; }
    bool after_paragraph() const { return before == gap::paragraph; }
};

} // namespace lede::scan
