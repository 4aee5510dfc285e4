// Whether a name that could be a meeting's is one where it stands.
#pragma once
#include <lede/ast/meeting_name.hpp>
#include <lede/lexicon/gathering.hpp>
#include <lede/reader/place.hpp>
#include <lede/reader/situation.hpp>

#include <string_view>

namespace lede::reader {

/// The tokens of a name: begin and end of the whole, and its head.
struct name_tokens {
    scan::window::iterator begin{}, head{}, end{};
};

namespace meeting_position {

namespace bit = lexicon::table::gathering_bit;

inline bool any_of_words(const token& t, std::string_view text, std::initializer_list<std::string_view> words)
{
    for (const std::string_view w : words)
        if (is_function(t, w, text)) return true;
    return false;
}

inline int bits(const token& head) { return head.has(word_class::gathering) ? head.value(word_class::gathering) : 0; }

/// A modifier that names something by itself: capitalised for more than standing first in the sentence.
inline bool has_proper_modifier(scan::window::iterator from, scan::window::iterator head)
{
    for (auto i = from; i < head; ++i)
        if (i->is_capital() && !(i->opens_sentence && i->shape == token::letters::capital)
            && !(head->is_lower() && i->has(word_class::series_word)))
            return true;
    return false;
}

/// "their first", "his third": counts what these people did. "the Council's 49th": counts the Council's.
inline bool counts_a_person(scan::window& window, scan::window::iterator marker)
{
    const std::string_view text = window.text();
    const token& before = window.before(marker);
    if (any_of_words(before, text, {"their", "his", "her", "our", "my", "your"})) return true;
    if (before.is != token::kind::possessive || !window.has_before(marker, 2)) return false;
    const token& owner = *(marker - 2);
    return owner.has(word_class::office) || owner.has(word_class::honorific) || owner.is_lower();
}

/// "first ... since 2014", "the first ... to be held in Africa": a superlative, no edition.
inline bool is_superlative(scan::window& window, const ast::meeting_name& name, scan::window::iterator end)
{
    if (name.ordinals.size() != 1 || name.ordinals[0] != 1 || name.form == edition::first_ever) return false;
    const std::string_view text = window.text();
    const token& next = window.peek(end);
    if (any_of_words(next, text, {"since", "ever", "he", "she", "they", "i", "we", "you"})) return true;
    return any_of_words(next, text, {"to"}) && window.peek(end + 1).is_lower();
}

/// "110th Congress", "46th Legislative Assembly": a parliament's term.
inline bool is_legislature(scan::window& window, const ast::meeting_name& name, const name_tokens& at)
{
    const std::string_view text = window.text();
    if ((bits(*at.head) & bit::legislature) == 0) return false;
    const token& before = window.before(at.head);
    if (is_function(*at.head, "assembly", text) || is_function(*at.head, "assemblies", text))
        return name.modifiers.empty()
               || any_of_words(
                   before, text, {"legislative", "national", "provincial", "state", "federal", "constituent"});
    const bool of_country = !name.of.empty() && window.peek(at.head + 1).is_word() && [&] {
        for (auto i = at.head + 1; i < at.end; ++i)
            if (i->has(word_class::country)) return true;
        return false;
    }();
    if (name.modifiers.empty()) return name.of.empty() || of_country;
    return before.has(word_class::country) || before.has(word_class::nationality);
}

/// "Fourth Geneva Convention": a treaty, unless a party or an association holds it.
inline bool is_treaty(scan::window& window, const ast::meeting_name& name, const name_tokens& at)
{
    if ((bits(*at.head) & bit::treaty) == 0) return false;
    for (auto i = at.begin; i < at.head; ++i)
        if (any_of_words(*i, window.text(),
                {"national", "party", "annual", "constitutional", "nominating", "democratic", "republican", "state"}))
            return false;
    return name.of.empty();
}

/// A name used as a modifier of something that is no meeting: "COP26 President", "Harbour Conference Center".
inline bool modifies_next(scan::window& window, scan::window::iterator end)
{
    const token& next = window.peek(end);
    if (next.before == token::gap::none && next.is_mark('-')) return true;
    if (!next.is_capital() || next.before != token::gap::blank || next.opens_sentence) return false;
    return next.has(word_class::office)
           || any_of_words(next, window.text(),
               {"center", "centre", "room", "hall", "house", "table", "building", "street", "avenue", "program",
                   "programme"});
}

/// The body of "meeting of the Harbour Council": a noun for a body, or its short form.
inline bool names_a_body(scan::window::iterator last, std::string_view text)
{
    return last->is_capital()
           && ((last->shape == token::letters::upper && !last->dotted)
               || any_of_words(*last, text,
                   {"council", "committee", "group", "board", "forum", "commission", "union", "quad", "dialogue",
                       "organization", "parties", "alliance", "association", "coalition"}));
}

/// A name without a number needs a head that names and a modifier that says whose it is.
inline bool names_without_number(scan::window& window, const ast::meeting_name& name, const name_tokens& at)
{
    const std::string_view text = window.text();
    const token& head = *at.head;
    const int b = bits(head);
    if ((b & bit::named) == 0 || (b & bit::plural) != 0) return false;
    if (!has_proper_modifier(at.begin, at.head)) // "Summit of the Americas", "Ministerial on Migration"
        return at.begin == at.head && !name.of.empty() && is_function(head, "meeting", text)
                   ? names_a_body(at.end - 1, text)
                   : at.begin == at.head && head.is_capital() && !head.opens_sentence && !name.complement.empty()
                         && any_of_words(head, text, {"summit", "ministerial", "consultations", "conference"})
                         && (!is_function(head, "conference", text) || name.of.empty());
    const token& before = window.before(at.head);
    if (before.has(word_class::meeting_word) && before.value(word_class::meeting_word) == 3) return false;
    if (is_function(head, "conference", text) && !name.of.empty()) return false;
    if (is_function(head, "session", text)) return before.shape == token::letters::upper && !before.dotted;
    if (head.is_capital() || is_function(head, "summit", text)) return true;
    for (auto i = at.begin; i < at.head; ++i)
        if ((i->shape == token::letters::upper && !i->dotted)
            || (i->has(word_class::country) && i + 1 < at.head && (i + 1)->is_mark('-'))
            || any_of_words(*i, text,
                {"ministers", "leaders", "council", "committee", "group", "board", "forum", "union", "nations",
                    "commission", "ministerial", "party"}))
            return i->is_capital();
    return false;
}

} // namespace meeting_position

/// What a mention of this name is; false: it is none.
inline bool meeting_stands(
    scan::window& window, ast::meeting_name& name, name_tokens& at, const situation& now, meeting_tier& tier)
{
    using namespace meeting_position;
    if (modifies_next(window, at.end) || is_superlative(window, name, at.end)) return false;
    if (name.form == edition::none && !name.late_year.empty()) name.form = edition::year;
    if (name.form == edition::none) {
        tier = meeting_tier::named;
        return names_without_number(window, name, at) && !is_legislature(window, name, at)
               && !is_treaty(window, name, at);
    }
    tier = meeting_tier::numbered;
    const bool proper = has_proper_modifier(at.begin + (name.marker.empty() ? 0 : 1), at.head) || name.proper;
    const bool body_head = at.head->has(word_class::meeting_acronym);
    const token& before = window.before(at.begin);
    const bool possessor
        = before.is == token::kind::possessive || (before.is_mark('\'') && at.begin->before != token::gap::none);
    if (is_legislature(window, name, at) || is_treaty(window, name, at)) return false;
    if (at.head > at.begin && is_function(window.before(at.head), "of", window.text()))
        return false; // "Member of Congress"
    const int b = bits(*at.head);
    if ((b & bit::loose) != 0 && !is_function(*at.head, "edition", window.text()))
        return (!name.of.empty() || proper) && !(name.form == edition::year);
    if (name.form == edition::year || name.form == edition::roman) {
        if (proper || body_head) return true;
        tier = meeting_tier::anaphoric;
        return name.form == edition::year && now.knows_head(at.head->lexeme) && name.of.empty();
    }
    if (proper || body_head || possessor || !name.of.empty() || (!name.complement.empty() && at.head->is_capital()))
        return true;
    if (name.serial && (b & bit::plural) == 0) return true;
    tier = meeting_tier::anaphoric;
    return now.knows_head(at.head->lexeme);
}

} // namespace lede::reader
