// "a year" is how often after a count ("15 a year", "flights a week"), else how long ("for a year").
#pragma once
#include <lede/ast/temporal.hpp>
#include <lede/reader/says.hpp>
#include <lede/scan/window.hpp>

namespace lede::reader {

/// "15", "flights", "hours": what there is so many of in a year.
inline bool can_have_rate(const scan::token& t, std::string_view text)
{
    if (t.is_number() || t.has(scan::word_class::cardinal)) return true;
    if (t.value(scan::word_class::date_follow) & lexicon::follow::counted) return true;
    if (t.has(scan::word_class::unit)) return t.value(scan::word_class::unit) >= lexicon::table::plural;
    const std::string_view word = t.where.in(text);
    return t.is_lower() && (t.classes.empty() || t.has(scan::word_class::label)) && word.size() > 3
           && word.ends_with('s') && !word.ends_with("ss");
}

/// Settles a rate that the words around it do not bear out, as in "it comes a day after the vote": it is a duration.
inline void settle_rate(
    ast::temporal& tree, scan::window& window, scan::window::iterator first, scan::window::iterator last)
{
    if (!tree.rate || says<"per">(*first)) return;
    const bool measured = (window.peek(last).value(scan::word_class::date_follow) & lexicon::follow::comparison) != 0;
    if (!measured && can_have_rate(window.before(first), window.text())) return;
    tree.rate = false;
    tree.shape = ast::shape::duration;
}

} // namespace lede::reader
