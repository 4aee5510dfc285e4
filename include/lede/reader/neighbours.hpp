// What the words next to a date phrase tell about it.
#pragma once
#include <lede/reader/says.hpp>
#include <lede/scan/window.hpp>

namespace lede::reader::position {

namespace lead = lexicon::lead;
namespace follow = lexicon::follow;

/// \param what lead::date ...: may such a thing follow this word?
inline bool is_lead(const token& t, int what) { return (t.value(word_class::date_lead) & what) != 0; }

/// \param what follow::counted ...: is it a word of that kind?
inline bool is_follow(const token& t, int what) { return (t.value(word_class::date_follow) & what) != 0; }

/// Behind the article, where a phrase has one and goes on.
inline scan::window::iterator behind_article(scan::window::iterator first, scan::window::iterator last)
{
    return first + 1 < last && says<"the">(*first) ? first + 1 : first;
}

/// Nothing else stands on its line: a cell of a table, the answer to a question.
inline bool is_whole_line(scan::window& window, scan::window::iterator first, scan::window::iterator last)
{
    const auto breaks = [](const token& t) { return t.after_paragraph() || t.before == token::gap::line; };
    const token& after = window.peek(last);
    return breaks(*first) && (after.is == token::kind::end || breaks(after));
}

/// Whether one of these is true of it: a list of what a phrase may not be.
template <auto... Refusals>
bool is_any_of(const auto& placed)
{
    return (Refusals(placed) || ...);
}

} // namespace lede::reader::position
