// A name that could be a meeting's, and what its words are.
#pragma once
#include <lede/ast/meeting_name.hpp>
#include <lede/grammar/meeting_word.hpp>
#include <lede/reader/says.hpp>
#include <lede/scan/window.hpp>

namespace lede::reader {

using lexicon::gathering;
using lexicon::meeting_word;

/// A name as the grammar read it, and its tokens.
struct meeting_candidate {
    ast::meeting_name name;
    scan::window::iterator begin{}, head{}, end{};
    scan::window::iterator left{}; ///< where a body set next to the marker begins: "NALEO" of "NALEO 39th Conference"
    bool counted_by_person{};      ///< "his third" stands before it

    bool has_marker() const { return !name.marker.empty(); }
    bool has_left() const { return left < begin; }
};

/// All words of the name, a body set next to its marker aside.
inline span name_of(const meeting_candidate& c) { return {c.begin->where.begin, (c.end - 1)->where.end}; }

inline bool is(meeting_word what, const token& t) { return grammar::stands_for<word_class::meeting_word>(t, what); }

/// A caller's head noun and a short form count as the commonest kind; a body of sides is one of a number alone.
inline gathering kind_of(const token& head)
{
    if (head.has(word_class::meeting_body)) return gathering::forum;
    const int value = head.has(word_class::gathering) ? head.value(word_class::gathering) : 0;
    return static_cast<gathering>(value % lexicon::several);
}

inline bool is_plural(const token& head)
{
    return head.has(word_class::gathering) && head.value(word_class::gathering) >= lexicon::several;
}

/// "NATO", "G20": letters that stand for a body; a country's ("U.S.") do not.
inline bool is_short_form(const token& t) { return t.shape == token::letters::upper && !t.has(word_class::country); }

} // namespace lede::reader
