// Figures that look like a date or an hour, and are the name or the size of what stands before them.
#pragma once
#include <lede/ast/temporal.hpp>
#include <lede/lexicon/before_figures.hpp>
#include <lede/reader/neighbours.hpp>

#include <algorithm>
#include <iterator>
#include <string_view>

namespace lede::reader::position {

template <std::size_t N>
bool is_among(const token& t, std::string_view text, const std::string_view (&words)[N])
{
    return std::any_of(
        std::begin(words), std::end(words), [&](std::string_view word) { return is_spelt(t, text, word); });
}

/// "House Bill 1955", "Senate Bill 1990"      but not "Reform Bill 1832"
inline bool is_bill_of_chamber(scan::window& window, scan::window::iterator first)
{
    return window.has_before(first, 2) && is_spelt(*(first - 1), window.text(), "bill")
           && says<"house", "senate", "assembly">(*(first - 2));
}

/// "S. 1890": a bill of the Senate
inline bool is_bill_of_senate(scan::window& window, scan::window::iterator first)
{
    return window.has_before(first, 2) && (first - 1)->is_mark('.') && (first - 1)->before == scan::token::gap::none
           && (first - 2)->where.in(window.text()) == "S";
}

/// "page 1950", "Vol. 1987", "No. 2011", "Article 2010", "H.R. 1865": a number that stands for what is named before it
inline bool is_numbered(scan::window& window, scan::window::iterator first)
{
    const token& before = window.before(first);
    const token& name = before.is_mark('.') ? window.before(first - 1) : before;
    constexpr std::string_view section = "\u00A7";
    return name.has(word_class::label) || before.where.in(window.text()) == section || is_bill_of_chamber(window, first)
           || is_bill_of_senate(window, first);
}

/// "Section 4.3.2012", "Ordinance 2025-11", "Case No. 2024-08": part by part the name of a text
///     but not "Case 2024-11-04", "Rule 4 May 2012"
inline bool is_code(
    scan::window& window, scan::window::iterator first, scan::window::iterator last, const ast::moment& m)
{
    if (last - first < 3 || !first->is_number() || m.time.said()) return false;
    if (m.day > 0 ? !(first + 1)->is_mark('.') : !(last - 1)->is_number()) return false;
    return is_numbered(window, first) || is_among(window.before(first), window.text(), lexicon::coded);
}

/// Two numbers with a colon, and nothing that makes them an hour: "12:30"      but not "12:30 p.m."
inline bool is_colon_pair(scan::window::iterator first, scan::window::iterator last)
{
    return last - first == 3 && (first + 1)->is_mark(':');
}

/// "Mark 12:30"
inline bool is_verse(scan::window& window, scan::window::iterator first)
{
    const token& book = window.before(first);
    return book.is_capital() && is_among(book, window.text(), lexicon::scripture);
}

/// "won by 21:15", "the score at half-time was 12:10", "a ratio of 10:30"
///     but not "the score was told at 21:15"
inline bool is_score(scan::window& window, scan::window::iterator first)
{
    const token& leads = window.before(first);
    if (says<"by">(leads)) return says<"won", "lost", "beat">(window.before(first - 1));
    if (!says<"is", "was", "are", "were", "of">(leads)) return false;
    constexpr int reach = 6;
    scan::window::iterator at = first;
    for (int i = 0; i < reach && !at->opens_sentence && window.has_before(at); ++i)
        if (is_among(*--at, window.text(), lexicon::scored)) return true;
    return false;
}

/// "a crowd of 1950", "a seating capacity of 2016", "Population: 1987"
///     but not "the population of 1987"
inline bool is_size(scan::window& window, scan::window::iterator first)
{
    if (!window.has_before(first, 2)) return false;
    const scan::window::iterator noun = first - 2;
    if (!is_among(*noun, window.text(), lexicon::sized)) return false;
    if (window.before(first).is_mark(':')) return true;
    constexpr int reach = 3;
    scan::window::iterator at = noun;
    for (int i = 0; i < reach && !at->opens_sentence && window.has_before(at); ++i)
        if (says<"a", "an">(*--at)) return says<"of">(window.before(first));
    return false;
}

} // namespace lede::reader::position
