// The words of meeting names, as terminals.
#pragma once
#include <lede/grammar/terminal.hpp>
#include <lede/lexicon/body_word.hpp>
#include <lede/lexicon/gathering.hpp>
#include <lede/lexicon/meeting_body.hpp>
#include <lede/lexicon/meeting_word.hpp>
#include <lede/lexicon/org_bit.hpp>
#include <lede/lexicon/series_word.hpp>

namespace lede::grammar {

/// Whether a word stands in its class with this value: stands_for<word_class::meeting_word>(t, meeting_word::manner).
template <word_class Class, class Value>
bool stands_for(const token& t, Value v)
{
    return t.has(Class) && t.value(Class) == static_cast<int>(v);
}

namespace meetings {

/// A head noun, a short form that takes a number ("56th SCM"), or a series of the caller's.
struct is_head {
    bool operator()(const token& t) const
    {
        return t.has(word_class::gathering) || t.has(word_class::series_name)
               || (t.has(word_class::meeting_acronym) && t.shape == token::letters::upper);
    }
};
struct is_body_noun {
    bool operator()(const token& t) const { return t.has(word_class::meeting_body); }
};
/// "Forum": a head that is a body as often.
struct is_body_head {
    bool operator()(const token& t) const
    {
        return t.is_capital() && stands_for<word_class::gathering>(t, lexicon::gathering::forum);
    }
};
/// A capitalised word that can be part of a name; months and weekdays are dates.
struct is_name_word {
    bool operator()(const token& t) const
    {
        return t.is_capital() && !t.has(word_class::month) && !t.has(word_class::weekday)
               && !t.any_of({word_class::headline_verb, word_class::verb}) && !t.is_small_word();
    }
};
/// Annual, ministerial; and what a government has a minister for: the "water" of a "water conference".
struct is_series_word {
    bool operator()(const token& t) const
    {
        return t.is_word() && (t.has(word_class::series_word) || (t.has(word_class::portfolio) && t.is_lower()));
    }
};
struct is_lower_series_word {
    bool operator()(const token& t) const { return is_series_word{}(t) && t.is_lower(); }
};
struct is_serial_word {
    bool operator()(const token& t) const
    {
        return t.is_word() && stands_for<word_class::series_word>(t, lexicon::series_word::serial);
    }
};
struct is_name_number {
    bool operator()(const token& t) const
    {
        return t.is_number() && t.before == token::gap::none && t.digits <= 3
               && (t.tail == token::suffix::none || t.tail == token::suffix::other);
    }
};
struct is_lower_word {
    bool operator()(const token& t) const { return t.is_lower(); }
};
struct is_own_stop {
    bool operator()(const token& t) const { return t.is_mark('.') && !t.closes_sentence; }
};
struct is_possessive {
    bool operator()(const token& t) const { return t.is == token::kind::possessive || t.is_mark('\''); }
};
struct is_inaugural {
    bool operator()(const token& t) const
    {
        return stands_for<word_class::meeting_word>(t, lexicon::meeting_word::inaugural);
    }
};
struct is_prefix {
    bool operator()(const token& t) const
    {
        return t.is_lower() && stands_for<word_class::meeting_word>(t, lexicon::meeting_word::prefix);
    }
};
struct is_manner {
    bool operator()(const token& t) const
    {
        return stands_for<word_class::meeting_word>(t, lexicon::meeting_word::manner);
    }
};
struct opens_person {
    bool operator()(const token& t) const
    {
        return t.is_capital() && t.any_of({word_class::honorific, word_class::rank, word_class::office});
    }
};
struct is_common_noun {
    bool operator()(const token& t) const { return t.has(word_class::body_word) && t.is_lower(); }
};
struct is_common_body {
    bool operator()(const token& t) const
    {
        return t.is_lower()
               && (stands_for<word_class::body_word>(t, lexicon::body_word::body)
                   || stands_for<word_class::body_word>(t, lexicon::body_word::exchange));
    }
};
struct is_after_noun_with_to {
    bool operator()(scan::window& window, token_iterator at) const
    {
        const token& noun = window.before(at);
        return noun.is_capital() && stands_for<word_class::meeting_word>(noun, lexicon::meeting_word::takes_to);
    }
};
/// A name goes on over the end of a line, but not behind the noun that closes a body's, nor with a person's title: a
/// line that ends on "Harbour Group", one that opens with "Mayor Ann Low".
struct is_after_closed_line {
    bool operator()(scan::window& window, token_iterator at) const
    {
        const token& noun = window.before(at);
        const token& next = window.peek(at);
        if (next.before != token::gap::line) return false;
        return opens_person{}(next) || (noun.is_capital() && noun.has(word_class::body_word));
    }
};
/// "Talks" of "River Water Talks"; elsewhere it is a verb of headlines.
struct is_talks {
    bool operator()(const token& t) const
    {
        return t.is_capital() && stands_for<word_class::gathering>(t, lexicon::gathering::round)
               && stands_for<word_class::body_word>(t, lexicon::body_word::exchange);
    }
};
/// "Issues": a verb of headlines that is a thing of an office, too.
struct is_matter {
    bool operator()(const token& t) const
    {
        return t.is_capital() && t.has(word_class::verb)
               && (t.value(word_class::organization_word) & lexicon::org_bit::thing) != 0;
    }
};
struct is_appendage {
    bool operator()(const token& t) const { return t.has(word_class::meeting_appendage); }
};

/// "Council" of "Council of Ministers"
inline bool stands_on_ministers(scan::window& window, token_iterator body)
{
    const token& of = window.peek(body + 1);
    if (of.lexeme != lit_terminal<"of">::id) return false;
    const token& who = window.peek(body + 2);
    return who.is_capital() && who.lexeme == lit_terminal<"ministers">::id;
}

/// What someone chairs or hosts once is a meeting: the last word of "9th Harbour Council, chaired by X".
inline bool is_told_who_chairs(scan::window& window, token_iterator body)
{
    const token& verb = window.peek(body + 2);
    const bool chairs = verb.lexeme == lit_terminal<"chaired">::id || verb.lexeme == lit_terminal<"hosted">::id;
    return window.peek(body + 1).is_mark(',') && chairs && window.peek(body + 3).lexeme == lit_terminal<"by">::id;
}

/// The last word of "12th Joint Committee", of "9th India-Japan Joint Working Group": a body whose sides are told.
struct is_body_of_sides {
    bool operator()(scan::window& window, token_iterator at) const
    {
        constexpr int reach = 5;
        const token& body = window.peek(at);
        if (!body.has(word_class::meeting_body) || !body.is_capital()) return false;
        const bool working = stands_for<word_class::meeting_body>(body, lexicon::meeting_body::working);
        if (stands_on_ministers(window, at) || (!working && is_told_who_chairs(window, at))) return true;
        if (working && window.before(at).lexeme != lit_terminal<"working">::id) return false;
        for (int n = 0; n < reach && window.has_before(at); ++n) {
            const token& before = *--at;
            if (stands_for<word_class::meeting_word>(before, lexicon::meeting_word::of_sides)) return true;
            if (!is_name_word{}(before) && !is_possessive{}(before)) return false;
        }
        return false;
    }
};

// the last word of "57th Security Consultative Meeting", of "12th Joint Committee"     but not of "20th Central
// Committee"
inline constexpr auto meeting_noun = any<is_head{}>;
inline constexpr auto body_of_sides = behind<is_body_of_sides{}> >> any<is_body_noun{}>;
inline constexpr auto head_word = meeting_noun | body_of_sides;
inline constexpr auto body_head = any<is_body_head{}>;
inline constexpr auto name_word = any<is_name_word{}>;
inline constexpr auto glued_name_word = any_glued<is_name_word{}>;
// the "19" of "COVID-19", the "20" of "G20"
inline constexpr auto glued_number = any_glued<is_name_number{}>;
inline constexpr auto lower_word = any<is_lower_word{}>;
// a word of kind, level or topic: "annual", "Ministerial"
inline constexpr auto series_word = any<is_series_word{}>;
inline constexpr auto lower_series_word = any<is_lower_series_word{}>;
// one that tells by itself that a series is counted: "plenary"
inline constexpr auto serial_word = any<is_serial_word{}>;
// the full stop of "S. Korea"
inline constexpr auto own_stop = any_glued<is_own_stop{}>;
// a possessive mark, or the bare apostrophe of a plural
inline constexpr auto possessive = any_glued<is_possessive{}>;
inline constexpr auto manner_word = any<is_manner{}>;
inline constexpr auto prefix_word = any<is_prefix{}>;
inline constexpr auto person_word = any<opens_person{}>;
// a noun in lower case after a name: the dialogue of "the U.S.-EU dialogue"
inline constexpr auto common_noun = any<is_common_noun{}>;
// what meets without a name: "council", "talks"
inline constexpr auto common_body_word = any<is_common_body{}>;
inline constexpr auto talks = any<is_talks{}>;
// the "Issues" of "Dialogue on Water Issues"
inline constexpr auto matter = any<is_matter{}>;
inline constexpr auto appendage = any<is_appendage{}>;
} // namespace meetings

inline constexpr auto inaugural_word = any<meetings::is_inaugural{}>;

} // namespace lede::grammar
