// The words a name is made of, each a terminal: they stop where the run of the name's tokens does.
#pragma once
#include <lede/ast/person_name.hpp>
#include <lede/grammar/fields.hpp>
#include <lede/grammar/terminal.hpp>
#include <lede/lexicon/name_bit.hpp>

namespace lede::grammar::names {

using tree = ast::person_name;

/// One token of the run that a predicate takes: bool(window, at), and what it wanted.
template <class Predicate>
struct one_parser : x3::parser<one_parser<Predicate>> {
    using attribute_type = x3::unused_type;
    static bool const has_attribute = false;

    template <class Context, class Tree, class Target>
    bool parse(token_iterator& at, const token_iterator& last, const Context& context, Tree&, Target&) const
    {
        scan::window& window = x3::get<window_tag>(context);
        const token& t = window.peek(at);
        if (at != last && t.is != token::kind::end && Predicate{}(window, at)) {
            ++at;
            return true;
        }
        if (window.trace) window.trace->refused(t.where.begin, Predicate::wanted);
        return false;
    }
};
template <class Predicate>
inline constexpr one_parser<Predicate> one{};

/// Nothing of the run is left; takes nothing.
struct stop_parser : x3::parser<stop_parser> {
    using attribute_type = x3::unused_type;
    static bool const has_attribute = false;
    template <class Context, class Tree, class Target>
    bool parse(token_iterator& at, const token_iterator& last, const Context& context, Tree&, Target&) const
    {
        scan::window& window = x3::get<window_tag>(context);
        const token& t = window.peek(at);
        if (at == last || t.is == token::kind::end) return true;
        if (window.trace) window.trace->refused(t.where.begin, "the end");
        return false;
    }
};
inline constexpr stop_parser stop{};

/// Stretches a span of the tree over what was matched: the second middle name lengthens the first.
template <auto Field, class Subject>
struct grow_directive : x3::unary_parser<Subject, grow_directive<Field, Subject>> {
    using attribute_type = x3::unused_type;
    static bool const has_attribute = false;
    constexpr explicit grow_directive(const Subject& inner)
        : x3::unary_parser<Subject, grow_directive<Field, Subject>>{inner}
    {
    }

    template <class Context, class Tree, class Target>
    bool parse(token_iterator& at, const token_iterator& last, const Context& context, Tree& to, Target&) const
    {
        const token_iterator begin = at;
        if (!this->subject.parse(at, last, context, to, x3::unused)) return false;
        if (at == begin) return true;
        span& field = to.*Field;
        if (field.empty()) field.begin = begin->where.begin;
        field.end = (at - 1)->where.end;
        return true;
    }
};
template <auto Field>
struct grow_gen {
    template <class Subject>
    constexpr auto operator[](const Subject& subject) const
    {
        return grow_directive<Field, typename x3::extension::as_parser<Subject>::value_type>{x3::as_parser(subject)};
    }
};
template <auto Field>
inline constexpr grow_gen<Field> grow{};

/// Whether a parser would match here: the tree stays as it is. For `&looks[...]` and `!looks[...]`.
template <class Subject>
struct looks_directive : x3::unary_parser<Subject, looks_directive<Subject>> {
    using attribute_type = x3::unused_type;
    static bool const has_attribute = false;
    constexpr explicit looks_directive(const Subject& inner)
        : x3::unary_parser<Subject, looks_directive<Subject>>{inner}
    {
    }

    template <class Context, class Tree, class Target>
    bool parse(token_iterator& at, const token_iterator& last, const Context& context, Tree& to, Target&) const
    {
        Tree scratch = to;
        return this->subject.parse(at, last, context, scratch, x3::unused);
    }
};
struct looks_gen {
    template <class Subject>
    constexpr auto operator[](const Subject& subject) const
    {
        return looks_directive<typename x3::extension::as_parser<Subject>::value_type>{x3::as_parser(subject)};
    }
};
inline constexpr looks_gen looks{};

inline bool is_tight(const token& t) { return t.before == token::gap::none; }

/// A mark of one kind; `tight_mark`: with nothing before it.
template <char Mark>
struct is_mark {
    static constexpr char shown[1] = {Mark};
    static constexpr std::string_view wanted{shown, 1};
    bool operator()(scan::window& window, token_iterator at) const { return window.peek(at).is_mark(Mark); }
};
template <char Mark>
inline constexpr one_parser<is_mark<Mark>> mark_of{};

/// Letters that stand first are no degree: J.D. before a family name.
inline bool is_first_initials(scan::window& window, token_iterator at)
{
    const token& t = window.peek(at);
    return at == window.start && t.dotted && t.where.size() <= 4 && window.peek(at + 1).is_word();
}

// "Jr."  "III"  "M.D."  "CBE"      but not the "Ma" of "Jack Ma", the "V" of "Larry V"
struct is_suffix {
    static constexpr std::string_view wanted = "a suffix";
    bool operator()(scan::window& window, token_iterator at) const
    {
        using namespace lexicon;
        const token& t = window.peek(at);
        if (!t.has(word_class::name_suffix) || is_first_initials(window, at)) return false;
        if ((t.value(word_class::name_suffix) & suffix_bit::name) == 0) return true;
        if (at == window.start || t.shape == token::letters::lower) return false;
        const token& before = *(at - 1);
        if (before.is_mark(',')) return true;
        if (!before.is_word() || before.where.size() < 2) return false;
        if (t.where.size() == 1) // "Edwin Frost V", not "Larry V", "Doe, John V", "John V. Doe"
            return t.is_capital() && at - window.start >= 2 && !(at - 2)->is_mark(',')
                   && !window.peek(at + 1).is_mark('.');
        const bool upper = t.shape == token::letters::upper;
        if ((t.value(word_class::name_suffix) & suffix_bit::generation) != 0 && t.where.size() > 2) return true;
        return upper && before.shape != token::letters::upper; // "Jack Ekman MA", "Ana Ekman XI"
    }
};

/// Letters after a comma that are no name: "LNCC", "FRAeS", "P.Eng.": capitals without a vowel, or with full stops.
struct is_letters {
    static constexpr std::string_view wanted = "a suffix";
    bool operator()(scan::window& window, token_iterator at) const
    {
        const token& t = window.peek(at);
        const std::string_view s = t.where.in(window.text());
        if (!t.is_word() || t.shape != token::letters::upper || s.size() < 2 || s.size() > 6 || t.dotted) return false;
        const bool after_comma = at - window.start >= 2 && (at - 1)->is_mark(',');
        if (after_comma && ((at - 2)->shape != token::letters::upper || (at - 2)->has(word_class::name_suffix)))
            return true;
        return s.find_first_of("AEIOUY") == std::string_view::npos;
    }
};

/// A particle that begins a family name: "van", "de", "St", "bin".
struct is_particle {
    static constexpr std::string_view wanted = "a name";
    bool operator()(scan::window& window, token_iterator at) const
    {
        const token& t = window.peek(at);
        return t.has(word_class::particle) && (t.value(word_class::particle) & ~lexicon::particle_bit::given) == 0;
    }
};
/// One that is no given name: "La" of "La Toya"; "Van" is one.
struct is_mere_particle {
    static constexpr std::string_view wanted = "a name";
    bool operator()(scan::window& window, token_iterator at) const
    {
        const token& t = window.peek(at);
        return t.has(word_class::particle) && t.value(word_class::particle) == 0;
    }
};
/// The same at the start of a name: "La" of "La Toya", and any in small letters before a capital or another: "van
/// Gogh", "van der Berg"; "Van der Berg".
struct is_leading_particle {
    static constexpr std::string_view wanted = "a name";
    bool operator()(scan::window& window, token_iterator at) const
    {
        if (is_mere_particle{}(window, at)) return true;
        const bool leads = window.peek(at + 1).is_capital() || is_particle{}(window, at + 1);
        const bool dutch = window.peek(at).lexeme == lit_terminal<"van">::id && is_mere_particle{}(window, at + 1);
        return is_particle{}(window, at) && ((window.peek(at).is_lower() && leads) || dutch);
    }
};
/// Abu, Abdel: one name with the next word.
struct is_binder {
    static constexpr std::string_view wanted = "a name";
    bool operator()(scan::window& window, token_iterator at) const
    {
        const token& t = window.peek(at);
        return t.has(word_class::particle) && (t.value(word_class::particle) & lexicon::particle_bit::binds) != 0;
    }
};
/// "y" of "Ortega y Gasset"; and, of, which hold a name that is none together.
struct is_joint {
    static constexpr std::string_view wanted = "a name";
    bool operator()(scan::window& window, token_iterator at) const
    {
        const token& t = window.peek(at);
        if (t.is_mark('&') || t.lexeme == lit_terminal<"and">::id || t.lexeme == lit_terminal<"of">::id
            || t.lexeme == lit_terminal<"the">::id)
            return true;
        return t.has(word_class::particle) && (t.value(word_class::particle) & lexicon::particle_bit::joint) != 0
               && t.is_lower() && at != window.start;
    }
};
/// The bare "O" of "Mary Ann O Brien": after a given and a middle name, else an initial.
struct is_irish_o {
    static constexpr std::string_view wanted = "a name";
    bool operator()(scan::window& window, token_iterator at) const
    {
        const token& t = window.peek(at);
        const token& next = window.peek(at + 1);
        return t.is_word() && t.where.size() == 1 && (window.text()[t.where.begin] | 0x20) == 'o' && next.is_word()
               && next.where.size() > 1 && at - window.start >= 2 && (at - 1)->is_word() && (at - 1)->where.size() > 1;
    }
};

/// Any word that is not surely a suffix.
struct is_name_word {
    static constexpr std::string_view wanted = "a name";
    bool operator()(scan::window& window, token_iterator at) const
    {
        const token& t = window.peek(at);
        if (!t.is_word() || is_joint{}(window, at)) return false;
        return !t.has(word_class::name_suffix) || is_first_initials(window, at)
               || (t.value(word_class::name_suffix) & (lexicon::suffix_bit::name | lexicon::suffix_bit::trade)) != 0;
    }
};
/// What may be glued to a word of a name: a word, a number, a sign of no meaning, a byte that is no UTF-8.
struct is_glued_part {
    static constexpr std::string_view wanted = "a name";
    bool operator()(scan::window& window, token_iterator at) const
    {
        const token& t = window.peek(at);
        return is_tight(t) && (t.is_word() || t.is_number() || t.is_mark(mark::other));
    }
};
struct is_tight_word {
    static constexpr std::string_view wanted = "a name";
    bool operator()(scan::window& window, token_iterator at) const
    {
        const token& t = window.peek(at);
        return is_tight(t) && t.is_word();
    }
};
/// The apostrophe at a name's end: "Mari'".
template <char Mark>
struct is_tight_mark : is_mark<Mark> {
    bool operator()(scan::window& window, token_iterator at) const
    {
        return is_tight(window.peek(at)) && window.peek(at).is_mark(Mark);
    }
};
template <char Mark>
inline constexpr one_parser<is_tight_mark<Mark>> tight_mark{};
/// The full stop of an initial or a short form, or one before more of the name; not that at the end of "John Doe."
struct is_own_stop {
    static constexpr std::string_view wanted = ".";
    bool operator()(scan::window& window, token_iterator at) const
    {
        const token& t = window.peek(at);
        if (!t.is_mark('.') || !is_tight(t) || at == window.start) return false;
        return (at - 1)->where.size() <= 3 || window.peek(at + 1).is != token::kind::end;
    }
};

// "Anna"  "O'Connor"  "Jean-Luc"  "al-Sabah"  "J."  "J.R."  "Mari'"  "'Attar"
inline constexpr auto word_of_name
    = -whole[mark_of<'\''> >> &one<is_tight_word>] >> one<is_name_word> >> x3::repeat(
          0, 8)[one<is_glued_part> | (tight_mark<'-'> >> one<is_tight_word>) | tight_mark<'\''>]
      >> -one<is_own_stop>;
// the "y Gasset" of "Ortega y Gasset"
inline constexpr auto joined = x3::repeat(1, 4)[one<is_joint>] >> -word_of_name;
// "Ortega y Gasset"  "Abu Bakr"  "Abd al-Rahman"
inline constexpr auto one_name
    = ((one<is_binder> >> -tight_mark<'-'> >> word_of_name) | word_of_name) >> x3::repeat(0, 4)[joined];

} // namespace lede::grammar::names
