// The words that titles and names are made of, as predicates of one token.
#pragma once
#include <lede/grammar/terminal.hpp>
#include <lede/lexicon/org_bit.hpp>
#include <lede/lexicon/title_bit.hpp>

#include <array>
#include <cstddef>
#include <cstdint>

namespace lede::grammar::titles {

namespace bit = lexicon::title_bit;

inline constexpr lexicon::class_set head_classes = [] {
    using enum word_class;
    return lexicon::class_set{office, rank, religious, royal, honorific};
}();

/// What each word allows as a title's head: the bits of the first of its classes.
inline constexpr auto head_bits = [] {
    using enum word_class;
    std::array<std::int16_t, lexicon::dictionary.size()> bits{};
    for (std::size_t i = 1; i < bits.size(); ++i) {
        const auto word = static_cast<lexicon::lexeme_id>(i);
        if (!lexicon::dictionary[word].classes.any_of(head_classes)) continue;
        for (const word_class c : {office, royal, religious, rank, honorific})
            if (lexicon::dictionary[word].classes.has(c))
                bits[i] = static_cast<std::int16_t>(lexicon::dictionary.value(word, c));
    }
    return bits;
}();
inline int bits_of(const token& t) { return head_bits[t.lexeme]; }

/// A head noun of titles: an office in any case, an honorific in capitals.
struct is_head {
    bool operator()(const token& t) const
    {
        if (!t.is_word() || !t.any_of(head_classes)) return false;
        if (t.lexeme == lit_terminal<"sec">::id && t.shape == token::letters::upper) return false; // the commission
        if (t.is_capital()) return true;
        return (!t.has(word_class::honorific) || t.has(word_class::office)) && (bits_of(t) & bit::abbreviated) == 0;
    }
};

/// A word that stands in a title before its head, in any case: "defense", "senior", "police".
struct is_kind_word {
    bool operator()(const token& t) const
    {
        return t.is_word()
               && (t.any_of({word_class::portfolio, word_class::office_word, word_class::party})
                   || (t.has(word_class::organization_word) && t.is_lower())
                   || ((bits_of(t) & bit::modifier) != 0 && t.any_of(head_classes)));
    }
};
struct is_tenure {
    bool operator()(const token& t) const { return t.has(word_class::tenure_word); }
};
/// Former, then; not elect, which stands behind its title alone, and is a verb before one.
struct is_leading_tenure {
    bool operator()(const token& t) const
    {
        return is_tenure{}(t) && t.value(word_class::tenure_word) != static_cast<int>(tenure::elect);
    }
};
/// A country, who is of it, a state, with a capital: not the pronoun us.
struct is_nation {
    bool operator()(const token& t) const
    {
        return t.any_of({word_class::country, word_class::nationality, word_class::region}) && t.is_capital();
    }
};
/// A word that a body's name goes on after: "International", "Asian", "Senior".
struct is_adjective {
    bool operator()(const token& t) const
    {
        return (t.has(word_class::portfolio) && t.value(word_class::portfolio) == 1)
               || (t.has(word_class::nationality) && !t.any_of({word_class::country, word_class::region}))
               || (t.has(word_class::office_word) && !t.any_of({word_class::portfolio, word_class::organization_word}));
    }
};
/// A country or a region by its name, not by its adjective: what follows a town ("Washington, D.C.").
struct is_land {
    bool operator()(const token& t) const
    {
        return is_nation{}(t) && t.any_of({word_class::country, word_class::region});
    }
};
/// A whole phrase of the dictionary: "White House", "New York".
inline bool is_phrase(const token& t) { return !lexicon::dictionary[t.lexeme].phrase.empty(); }

inline constexpr lexicon::class_set no_name_classes = [] {
    using enum word_class;
    return lexicon::class_set{weekday, verb, headline_verb, deictic_day, gathering, recurrence};
}();

/// A word in capitals that a body, a place or a person can be named with.
struct is_proper {
    bool operator()(const token& t) const
    {
        return t.is_capital() && !t.is_small_word() && !t.any_of(no_name_classes) && !t.has(word_class::month);
    }
};
struct is_body_head {
    bool operator()(const token& t) const
    {
        return t.has(word_class::organization_word)
               && (t.value(word_class::organization_word) & lexicon::org_bit::thing) == 0;
    }
};
/// A proper word of a body before the head: "Handgun", "NATO", "Assembly"; no title's head.
struct is_body_part {
    bool operator()(const token& t) const
    {
        return (is_proper{}(t) || (t.is_capital() && is_body_head{}(t))) && !is_head{}(t) && !is_tenure{}(t);
    }
};
/// "Department", which goes on with "of".
struct is_of_body {
    bool operator()(const token& t) const
    {
        return (t.value(word_class::organization_word) & lexicon::org_bit::takes_of) != 0;
    }
};
/// A word of what an office is of, that no name begins with: "Defense", "Council", "France", "NATO".
struct is_known_word {
    bool operator()(const token& t) const
    {
        if (is_head{}(t) && !t.has(word_class::portfolio)) return false; // "Justice" is both
        return is_kind_word{}(t) || is_nation{}(t) || is_body_head{}(t)
               || (t.is_word() && t.shape == token::letters::upper && t.where.size() >= 2);
    }
};
struct is_own_stop {
    bool operator()(const token& t) const
    {
        return t.is_mark('.') && !t.closes_sentence && t.before == token::gap::none;
    }
};
/// The stop of an abbreviation, wherever the sentence ends: Inc. goes on when a word in small letters follows.
struct is_tight_stop {
    bool operator()(const token& t) const { return t.is_mark('.') && t.before == token::gap::none; }
};
struct is_possessive {
    bool operator()(const token& t) const
    {
        return t.is == token::kind::possessive || (t.is_mark('\'') && t.before == token::gap::none);
    }
};
struct is_plain_lower {
    bool operator()(const token& t) const
    {
        return t.is_lower()
               && !t.any_of({word_class::function, word_class::verb, word_class::reporting_verb, word_class::past_cue,
                   word_class::future_cue})
               && !is_head{}(t);
    }
};
struct is_plain_adjunct {
    bool operator()(const token& t) const { return is_plain_lower{}(t) && !is_tenure{}(t); }
};
/// An adjective of a country, and not the country.
struct is_people {
    bool operator()(const token& t) const { return is_nation{}(t) && is_adjective{}(t); }
};
/// A word of a title in small letters: "leader", "party".
struct is_small_part {
    bool operator()(const token& t) const { return t.is_lower() && (is_head{}(t) || is_kind_word{}(t)); }
};
struct is_rank {
    bool operator()(const token& t) const { return t.has(word_class::rank) && is_head{}(t); }
};
/// A form of address and no office: a doctor, a lady.
struct is_address {
    bool operator()(const token& t) const
    {
        return is_head{}(t) && t.is_capital() && t.has(word_class::honorific) && !t.has(word_class::office);
    }
};
/// What is told by its number.
struct is_numbered_part {
    bool operator()(const token& t) const
    {
        return t.is_capital() && (t.value(word_class::organization_word) & lexicon::org_bit::numbered) != 0;
    }
};
struct is_short_number {
    bool operator()(const token& t) const { return t.is_number() && t.digits <= 2; }
};

} // namespace lede::grammar::titles
