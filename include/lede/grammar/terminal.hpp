// The terminals of the grammar: each takes one token, or says what it wanted.
#pragma once
#include <lede/grammar/first.hpp>
#include <lede/lexicon/names.hpp>
#include <lede/lexicon/spelling.hpp>

#include <cstddef>
#include <string_view>

namespace lede::grammar {

using lexicon::spelling;
using scan::token;
using scan::word_class;
namespace mark = scan::mark;

/// What all terminals share: look at one token, take it or leave it.
template <class Derived, class Attribute>
struct terminal : x3::parser<Derived> {
    using attribute_type = Attribute;
    static bool const has_attribute = !std::is_same_v<Attribute, x3::unused_type>;
    static constexpr bool one_token = true;

    template <class Context, class RuleContext, class Target>
    bool parse(token_iterator& at, const token_iterator&, const Context& context, RuleContext&, Target& target) const
    {
        const token_iterator next = take(x3::get<window_tag>(context), at);
        if (!next) return false;
        if constexpr (has_attribute && std::is_arithmetic_v<Target>)
            target = static_cast<Target>(Derived{}.value(*at)); // else nobody asked
        at = next;
        return true;
    }

    /// Behind the token, or null. One function for all places of the grammar where the terminal stands.
    LEDE_SELDOM static token_iterator take(scan::window& window, token_iterator at)
    {
        const token& t = window.peek(at);
        if (Derived{}.takes(t, at == window.start)) return at + 1;
        if (window.trace) window.trace->refused(t.where.begin, Derived{}.wanted());
        return nullptr;
    }
};

/// A word or number goes on with a phrase when it is set apart from a word before it, in the same sentence and
/// paragraph.
inline bool goes_on(const token& t, bool first) { return first || (!t.glued && !t.opens_sentence); }

/// A word of a class; its attribute is what it stands for there.
template <word_class Class>
struct word_terminal : terminal<word_terminal<Class>, int> {
    static constexpr first_set starts() { return first_set::of(Class); }
    bool takes(const token& t, bool first) const { return t.has(Class) && goes_on(t, first); }
    int value(const token& t) const { return t.value(Class); }
    std::string_view wanted() const { return lexicon::name_of(Class); }
};
template <word_class Class>
inline constexpr word_terminal<Class> word{};

/// The same, glued to a number before it: the "pm" of "3pm".
template <word_class Class>
struct glued_word_terminal : terminal<glued_word_terminal<Class>, int> {
    static constexpr first_set starts() { return first_set::of(Class); }
    bool takes(const token& t, bool) const { return t.has(Class) && t.before == token::gap::none; }
    int value(const token& t) const { return t.value(Class); }
    std::string_view wanted() const { return lexicon::name_of(Class); }
};
template <word_class Class>
inline constexpr glued_word_terminal<Class> glued_word{};

/// The same, with a capital: "March", "MARCH", not "march".
template <word_class Class>
struct capital_word_terminal : terminal<capital_word_terminal<Class>, int> {
    static constexpr first_set starts() { return first_set::of(Class); }
    bool takes(const token& t, bool first) const { return t.has(Class) && t.is_capital() && goes_on(t, first); }
    int value(const token& t) const { return t.value(Class); }
    std::string_view wanted() const { return lexicon::name_of(Class); }
};
template <word_class Class>
inline constexpr capital_word_terminal<Class> capital_word{};

/// One word, spelt out: lit<"of">. Case folds. It must stand in one of the word tables.
template <spelling Word>
struct lit_terminal : terminal<lit_terminal<Word>, x3::unused_type> {
    static constexpr lexicon::lexeme_id id = lexicon::dictionary.find(Word.view());
    static constexpr first_set starts() { return first_set::of(scan::look_of_word(id)); }
    static_assert(id != lexicon::no_lexeme, "lit<> spells a word of lexicon/, usually of function_word.hpp");
    bool takes(const token& t, bool first) const { return t.lexeme == id && goes_on(t, first); }
    std::string_view wanted() const { return Word.view(); }
};
template <spelling Word>
inline constexpr lit_terminal<Word> lit{};

/// A number of Least..Most with so many digits, no decimals, no currency; nothing glued to it, or an ordinal suffix
/// ("4th").
template <std::uint64_t Least, std::uint64_t Most, int MinDigits, int MaxDigits, token::suffix Tail>
struct number_terminal : terminal<number_terminal<Least, Most, MinDigits, MaxDigits, Tail>, int> {
    static constexpr first_set starts() { return first_set::of_number(Tail, MinDigits, MaxDigits); }
    bool takes(const token& t, bool first) const
    {
        return t.is_number() && t.tail == Tail && t.number >= Least && t.number <= Most && t.digits >= MinDigits
               && t.digits <= MaxDigits && !t.decimal && !t.priced && goes_on(t, first);
    }
    int value(const token& t) const { return static_cast<int>(t.number); }
    std::string_view wanted() const { return Tail == token::suffix::ordinal ? "an ordinal number" : "a number"; }
};
template <std::uint64_t Least, std::uint64_t Most, int MinDigits = 1, int MaxDigits = 10>
inline constexpr number_terminal<Least, Most, MinDigits, MaxDigits, token::suffix::none> number{};
template <std::uint64_t Least, std::uint64_t Most, int MinDigits = 1, int MaxDigits = 10>
inline constexpr number_terminal<Least, Most, MinDigits, MaxDigits, token::suffix::ordinal> ordinal_number{};

/// The same, glued to a word before it or not: the "3" of "Q3", the "2025" of "FY2025" and of "FY 2025".
template <std::uint64_t Least, std::uint64_t Most, int MinDigits, int MaxDigits>
struct loose_number_terminal : terminal<loose_number_terminal<Least, Most, MinDigits, MaxDigits>, int> {
    static constexpr first_set starts() { return first_set::of_number(token::suffix::none, MinDigits, MaxDigits); }
    bool takes(const token& t, bool) const
    {
        return t.is_number() && t.tail == token::suffix::none && t.number >= Least && t.number <= Most
               && t.digits >= MinDigits && t.digits <= MaxDigits && !t.decimal && !t.priced && !t.after_paragraph();
    }
    int value(const token& t) const { return static_cast<int>(t.number); }
    std::string_view wanted() const { return "a number"; }
};
template <std::uint64_t Least, std::uint64_t Most, int MinDigits, int MaxDigits>
inline constexpr loose_number_terminal<Least, Most, MinDigits, MaxDigits> loose_number{};

/// Glued to it: the "3" of "Q3".
template <std::uint64_t Least, std::uint64_t Most, int MaxDigits>
struct joined_number_terminal : terminal<joined_number_terminal<Least, Most, MaxDigits>, int> {
    static constexpr first_set starts() { return first_set::of_number(token::suffix::none, 1, MaxDigits); }
    bool takes(const token& t, bool first) const
    {
        return t.before == token::gap::none && loose_number<Least, Most, 1, MaxDigits>.takes(t, first);
    }
    int value(const token& t) const { return static_cast<int>(t.number); }
    std::string_view wanted() const { return "a number"; }
};
template <std::uint64_t Least, std::uint64_t Most, int MaxDigits>
inline constexpr joined_number_terminal<Least, Most, MaxDigits> joined_number{};

/// A run of digits inside a longer figure: what is glued to it, or a full stop next to it, belongs to the same figure
/// ("04" of "2025-11-04T15", "4" of "4.11.2025").
template <std::uint64_t Least, std::uint64_t Most, int MinDigits, int MaxDigits>
struct digits_terminal : terminal<digits_terminal<Least, Most, MinDigits, MaxDigits>, int> {
    static constexpr first_set starts()
    {
        return first_set::of_number(token::suffix::none, MinDigits, MaxDigits)
               | first_set::of_number(token::suffix::other, MinDigits, MaxDigits)
               | first_set::of(scan::look_of_decimal);
    }
    bool takes(const token& t, bool first) const
    {
        return t.is_number() && (t.tail == token::suffix::none || t.tail == token::suffix::other) && t.number >= Least
               && t.number <= Most && t.digits >= MinDigits && t.digits <= MaxDigits && !t.priced
               && (first || t.before == token::gap::none || goes_on(t, false));
    }
    int value(const token& t) const { return static_cast<int>(t.number); }
    std::string_view wanted() const { return "a number"; }
};
template <std::uint64_t Least, std::uint64_t Most, int MinDigits, int MaxDigits>
inline constexpr digits_terminal<Least, Most, MinDigits, MaxDigits> digits{};

/// A word spelt out, glued to a number before it: the "T" of "04T15".
template <spelling Word>
struct glued_lit_terminal : terminal<glued_lit_terminal<Word>, x3::unused_type> {
    static constexpr first_set starts() { return lit_terminal<Word>::starts(); }
    bool takes(const token& t, bool) const
    {
        return t.lexeme == lit_terminal<Word>::id && t.before == token::gap::none;
    }
    std::string_view wanted() const { return Word.view(); }
};
template <spelling Word>
inline constexpr glued_lit_terminal<Word> glued_lit{};

/// A punctuation mark, ASCII or one of scan::mark; a typographic hyphen or quote counts as the ASCII one.
template <char Mark>
struct mark_terminal : terminal<mark_terminal<Mark>, x3::unused_type> {
    static constexpr first_set starts() { return first_set::of(scan::look_of_mark(Mark)); }
    static constexpr char shown[1] = {Mark};
    bool takes(const token& t, bool first) const { return t.is_mark(Mark) && (first || !t.after_paragraph()); }
    std::string_view wanted() const { return {shown, 1}; }
};
template <char Mark>
inline constexpr mark_terminal<Mark> sign{};

/// The "'s" of a possessive.
struct possessive_terminal : terminal<possessive_terminal, x3::unused_type> {
    static constexpr first_set starts() { return first_set::of(scan::look_of_possessive); }
    bool takes(const token& t, bool) const { return t.is == token::kind::possessive; }
    std::string_view wanted() const { return "'s"; }
};
inline constexpr possessive_terminal possessive{};

/// Looks at the token before, and takes nothing: behind<is_article>.
template <auto Predicate>
struct behind_terminal : without_value<behind_terminal<Predicate>> {
    static constexpr first_set starts() { return first_set::none(); }
    template <class Context, class RuleContext, class Target>
    bool parse(token_iterator& at, const token_iterator&, const Context& context, RuleContext&, Target&) const
    {
        return Predicate(x3::get<window_tag>(context), at);
    }
};
template <auto Predicate>
inline constexpr behind_terminal<Predicate> behind{};

/// Nothing stands between the token before and the next one; takes nothing.
struct tight_terminal : without_value<tight_terminal> {
    static constexpr first_set starts() { return first_set::none(); }
    template <class Context, class RuleContext, class Target>
    bool parse(token_iterator& at, const token_iterator&, const Context& context, RuleContext&, Target&) const
    {
        return x3::get<window_tag>(context).peek(at).before == token::gap::none;
    }
};
inline constexpr tight_terminal tight{};

/// The phrase is over here: the text ends, or a mark stands that ends a clause or a bracket; takes nothing.
struct closing_terminal : without_value<closing_terminal> {
    static constexpr first_set starts() { return first_set::none(); }
    template <class Context, class RuleContext, class Target>
    bool parse(token_iterator& at, const token_iterator&, const Context& context, RuleContext&, Target&) const
    {
        constexpr std::string_view marks = ".,;:!?)]\"'";
        scan::window& window = x3::get<window_tag>(context);
        const token& t = window.peek(at);
        if (t.opens_sentence) return true;
        if (t.is != token::kind::mark || marks.find(t.mark) == std::string_view::npos) return false;
        const token& next = window.peek(at + 1);
        return !(next.before == token::gap::none && (next.is_number() || next.is_word()));
    }
};
inline constexpr closing_terminal closing{};

/// A token that a predicate of your own takes: any<is_surname>. The predicate is a named function object: bool(const
/// token&).
template <auto Predicate>
struct any_terminal : terminal<any_terminal<Predicate>, x3::unused_type> {
    static constexpr first_set starts() { return first::of_predicate<std::remove_const_t<decltype(Predicate)>>(); }
    bool takes(const token& t, bool first) const { return Predicate(t) && goes_on(t, first); }
    std::string_view wanted() const { return "another word"; }
};
template <auto Predicate>
inline constexpr any_terminal<Predicate> any{};

/// The same, glued or not: the "20" of "G20".
template <auto Predicate>
struct any_glued_terminal : terminal<any_glued_terminal<Predicate>, x3::unused_type> {
    static constexpr first_set starts() { return first::of_predicate<std::remove_const_t<decltype(Predicate)>>(); }
    bool takes(const token& t, bool) const { return Predicate(t) && !t.after_paragraph(); }
    std::string_view wanted() const { return "another word"; }
};
template <auto Predicate>
inline constexpr any_glued_terminal<Predicate> any_glued{};

} // namespace lede::grammar
