// Where a name begins and ends in prose.
#pragma once
#include <lede/ast/name_run.hpp>
#include <lede/grammar/fields.hpp>
#include <lede/grammar/line_start.hpp>
#include <lede/grammar/title_word.hpp>
#include <lede/lexicon/name_bit.hpp>

namespace lede::grammar {

namespace name_runs {
using titles::is_own_stop;

/// What is a suffix wherever it stands, such as Jr., III, CBE; not Ma, which is a name as well.
inline bool is_sure_suffix(const token& t)
{
    using namespace lexicon;
    return t.has(word_class::name_suffix)
           && (t.value(word_class::name_suffix) & (suffix_bit::name | suffix_bit::trade)) == 0;
}

/// A given or a family name, also one that is a month; no verb, no weekday, no place of several words.
struct is_name_word {
    bool operator()(const token& t) const
    {
        if (!t.is_capital() || t.where.size() < 2 || t.is_small_word() || t.any_of(titles::no_name_classes))
            return false;
        if (t.has(word_class::tenure_word)) return false;                           // "Vice"
        if (t.value(word_class::function) == 1 && t.where.size() > 3) return false; // the "FROM" of a line in capitals
        if (t.has(word_class::country) && (t.dotted || t.shape == token::letters::upper)) return false;
        return !titles::is_head{}(t) && (!titles::is_phrase(t) || t.has(word_class::family_name)) && !is_sure_suffix(t);
    }
};
/// A surname that is a title's head as well: "King", "Bishop", "Major".
struct is_head_name {
    bool operator()(const token& t) const
    {
        const int bits = titles::bits_of(t);
        return titles::is_head{}(t) && t.shape == token::letters::capital && !titles::is_phrase(t)
               && (bits & (titles::bit::plural | titles::bit::abbreviated)) == 0
               && (!t.has(word_class::office) || (bits & titles::bit::of_only) != 0
                   || t.any_of({word_class::royal, word_class::religious}));
    }
};
/// A first name that is a title's head with "of" alone: "Dean".
struct is_first_head {
    bool operator()(const token& t) const
    {
        return is_head_name{}(t) && (titles::bits_of(t) & titles::bit::of_only) != 0;
    }
};
/// What is glued behind a hyphen: "Gyu-back", "Thomas-Greenfield"; "-led" and "-backed" are none.
struct is_hyphenated {
    bool operator()(const token& t) const
    {
        if (t.is_capital()) return true;
        return t.is_lower() && t.where.size() < 7
               && !t.any_of({word_class::verb, word_class::past_cue, word_class::reporting_verb, word_class::function,
                   word_class::headline_verb, word_class::era, word_class::tenure_word});
    }
};
struct is_initial {
    bool operator()(const token& t) const
    {
        return t.is_capital() && (t.where.size() == 1 || t.dotted)
               && !t.any_of({word_class::country, word_class::region});
    }
};
struct is_particle {
    bool operator()(const token& t) const
    {
        return t.has(word_class::particle)
               && (t.value(word_class::particle) & ~lexicon::particle_bit::given)
                      == 0; // "van", "bin"; no "y", no "Abu"
    }
};
/// "y" of "Alma Ruiz y Gomez".
struct is_joint {
    bool operator()(const token& t) const
    {
        return t.is_lower() && t.has(word_class::particle)
               && t.value(word_class::particle) == lexicon::particle_bit::joint;
    }
};
struct is_suffix {
    bool operator()(const token& t) const { return is_sure_suffix(t) && t.is_capital(); }
};
struct is_quote {
    bool operator()(const token& t) const { return t.is_mark('"') || t.is_mark('\''); }
};

inline constexpr auto stop = -any_glued<is_own_stop{}>;
inline constexpr auto hyphen = sign<'-'> >> tight;
/// "Sultan" before "bin", "Al": a given name, no title.
struct is_given_head {
    bool operator()(const token& t) const { return t.lexeme == lit_terminal<"sultan">::id && t.is_capital(); }
};
inline constexpr auto given_head = any<is_given_head{}> >> &any<is_particle{}>;
inline constexpr auto part = any<is_name_word{}> | any<is_first_head{}> | whole[given_head];
inline constexpr auto hyphened = x3::repeat(0, 3)[whole[tight >> hyphen >> any_glued<is_hyphenated{}>]];
struct is_lower_word {
    bool operator()(const token& t) const { return t.is_lower(); }
};
inline constexpr auto initial = any<is_initial{}> >> (any_glued<is_own_stop{}> | !any<is_lower_word{}>); // no "I hope"
inline constexpr auto particles = x3::repeat(1, 3)[any<is_particle{}> >> -whole[tight >> hyphen]];
/// "In" of "Lee In-young", "Won" of "Cho Won-tae": a syllable of a name that is another word elsewhere.
struct is_small_syllable {
    bool operator()(const token& t) const { return t.shape == token::letters::capital; }
};
struct is_lower_syllable {
    bool operator()(const token& t) const { return t.is_lower() && is_hyphenated{}(t); }
};
inline constexpr auto small_syllable = any<is_small_syllable{}> >> tight >> hyphen >> any_glued<is_lower_syllable{}>;
/// A given name cut short: "Wm.", "Chas.".
struct is_short_given {
    bool operator()(const token& t) const { return t.has(word_class::abbreviation) && is_name_word{}(t); }
};
inline constexpr auto short_given = any<is_short_given{}> >> any_glued<is_own_stop{}> >> &any<is_name_word{}>;
/// "Ma." of "Ma. Luisa Ruiz", Maria, whose stop looks like the end of a sentence.
struct is_short_maria {
    bool operator()(const token& t) const { return t.lexeme == lit_terminal<"ma">::id && t.is_capital(); }
};
inline constexpr auto maria
    = any<is_short_maria{}> >> any_glued<titles::is_tight_stop{}> >> any_glued<is_name_word{}> >> &any<is_name_word{}>;
inline constexpr auto word_of_name = initial | whole[short_given] | (part >> hyphened);
inline constexpr auto later_word = word_of_name | whole[small_syllable];
inline constexpr auto particled = whole[particles >> (any<is_name_word{}> | any<is_head_name{}>) >> hyphened];
/// "'Attar" of "Omar 'Attar": an Arabic letter at the head of a name, written as an apostrophe, and no quote
inline constexpr auto with_ayn = whole[sign<'\''> >> any_glued<is_name_word{}> >> hyphened >> !any_glued<is_quote{}>];
inline constexpr auto joined = whole[any<is_joint{}> >> any<is_name_word{}>];
inline constexpr auto nickname_def
    = whole[any<is_quote{}> >> x3::repeat(1, 3)[any_glued<is_name_word{}>]
            >> any_glued<is_quote{}> >> &any<is_name_word{}>]
      | whole[sign<'('> >> any_glued<is_name_word{}> >> sign<')'> >> &any<is_name_word{}>];
inline constexpr auto nickname = opaque<nickname_def>;
inline constexpr auto last_head = any<is_head_name{}> >> !(stop >> any<is_name_word{}>);
/// A surname that is a short form as well, without its full stop: "Hun Sen".
struct is_short_head {
    bool operator()(const token& t) const
    {
        return titles::is_head{}(t) && t.shape == token::letters::capital
               && titles::bits_of(t) == titles::bit::abbreviated && t.has(word_class::office);
    }
};
struct is_any_stop {
    bool operator()(const token& t) const { return t.is_mark('.') && !t.closes_sentence; }
};
inline constexpr auto short_surname
    = any<is_short_head{}> >> !(any_glued<is_any_stop{}> | any<is_name_word{}> | any<is_initial{}>);
/// "Senior" of "Jake Lind, Senior Advisor" is no suffix, nor the "PC" of "Jake Lind, PC Ann Holt", nor the "Ph.D." of
/// "Jake Lind, Ph.D. student".
struct opens_next {
    bool operator()(const token& t) const { return (t.where.size() > 3 || titles::is_head{}(t)) && is_suffix{}(t); }
};
struct is_lower_head {
    bool operator()(const token& t) const { return t.is_lower() && titles::is_head{}(t); }
};
inline constexpr auto suffix_of_next
    = (any<opens_next{}> >> any<titles::is_proper{}>) | (any<is_suffix{}> >> stop >> any<is_lower_head{}>);
inline constexpr auto suffix = whole[-sign<','> >> !suffix_of_next >> any<is_suffix{}> >> stop];
} // namespace name_runs

/// "Ahn Gyu-back"  "Antony J. Blinken"  "Jaap de Hoop Scheffer"  "Angus King"  "Joseph R. Biden, Jr."
/// "John J. \"Jack\" Sheehan"  "Alma Ruiz y Gomez"  "Lee In-young"  "Sultan Al Hamdan"  "\"Bo\" Holt"  "Omar 'Attar"
/// "Wm. Holt"  "Ma. Luisa Ruiz"
///     but not "King George"
struct name_run_id;
inline constexpr auto name_run_def = x3::rule<name_run_id, ast::name_run>{"name run"}
= fresh >> (name_runs::particled | whole[name_runs::maria] | name_runs::word_of_name
            | whole[name_runs::nickname >> name_runs::word_of_name])
  >> x3::repeat(0, 6)[!line_of_its_own >> (name_runs::particled | name_runs::later_word | name_runs::joined
                                           | name_runs::nickname | name_runs::with_ayn)]
  >> -(name_runs::last_head | name_runs::short_surname) >> x3::repeat(0, 2)[name_runs::suffix];
inline constexpr auto name_run = opaque<name_run_def>;

} // namespace lede::grammar
