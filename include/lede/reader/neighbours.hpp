// What the words next to a date phrase tell about it.
#pragma once
#include <lede/scan/window.hpp>

namespace lede::reader::position {

using scan::token;
using scan::word_class;
namespace lead = lexicon::lead;
namespace follow = lexicon::follow;

inline constexpr lexicon::lexeme_id the = lexicon::id_of("the");
inline constexpr lexicon::lexeme_id of = lexicon::id_of("of");
inline constexpr lexicon::lexeme_id between = lexicon::id_of("between");

/// \param what lead::date ...: may such a thing follow this word?
inline bool is_lead(const token& t, int what) { return (t.value(word_class::date_lead) & what) != 0; }

/// \param what follow::counted ...: is it a word of that kind?
inline bool is_follow(const token& t, int what) { return (t.value(word_class::date_follow) & what) != 0; }

/// Nothing else stands on its line: a cell of a table, the answer to a question.
inline bool is_whole_line(scan::window& window, scan::window::iterator first, scan::window::iterator last)
{
    const auto breaks = [](const token& t) { return t.after_paragraph() || t.before == token::gap::line; };
    const token& after = window.peek(last);
    return breaks(*first) && (after.is == token::kind::end || breaks(after));
}

} // namespace lede::reader::position
