// The titles before a bare name, in any case of letters.
#pragma once
#include <lede/grammar/person_title.hpp>
#include <lede/reader/says.hpp>
#include <lede/reader/title_fields.hpp>

namespace lede::reader {

/// Titles in a row before a name.
struct name_titles {
    few<title, 4> titles;
    scan::window::iterator end{};  ///< one behind the last
    scan::window::iterator last{}; ///< where the last begins
    int bits{};                    ///< title_bit of its head
};

namespace name_title {
using iterator = scan::window::iterator;
namespace words = grammar::titles;

/// An honorific, a rank, an office; none that is a first name as well: "Dean".
inline bool is_head(const token& t)
{
    return t.any_of(words::head_classes) && (words::bits_of(t) & lexicon::title_bit::of_only) == 0;
}
/// "former", "U.S.", "State", "Finance"
inline bool is_modifier(const token& t)
{
    return words::is_tenure{}(t) || words::is_kind_word{}(t) || words::is_nation{}(t) || words::is_body_head{}(t)
           || is_head(t);
}
inline bool is_tight(const token& t) { return t.before == token::gap::none; }
inline bool is_hyphen(const token& t) { return t.is_mark('-') && is_tight(t); }

/// The last title's head among the words of titles that stand in a row; null: there is none.
inline iterator head_of_row(scan::window& window, iterator at)
{
    constexpr int most = 10;
    for (int n = 0; n < most; ++n, ++at) {
        const token& t = window.peek(at);
        if (is_hyphen(t)) continue;
        if (!is_modifier(t)) return nullptr;
        if (!is_head(t)) continue;
        const token& next = window.peek(at + 1);
        const bool goes_on = (is_hyphen(next) && is_head(window.peek(at + 2)))
                             || ((words::bits_of(t) & lexicon::title_bit::modifier) != 0 && is_modifier(next));
        if (!goes_on) return at;
    }
    return nullptr;
}

/// Reads one title. \return false: none stands here
inline bool read_one(scan::window& window, iterator at, name_titles& row)
{
    const iterator begin = at;
    if (says<"the">(window.peek(at))) ++at;
    const iterator head = head_of_row(window, at);
    if (!head) return false;
    ast::person_title tree;
    iterator end = at;
    title one;
    if (grammar::match(window, end, grammar::person_title, tree) && end > head) {
        one = title_of(tree, at, end, window.text());
    } else {
        end = head + 1;
        one.role.push({at->where.begin, head->where.end});
    }
    for (int n = 0; n < 2; ++n) { // "Lt.Gov."
        if (window.peek(end).is_mark('.') && is_tight(window.peek(end))) ++end;
        if (is_tight(window.peek(end)) && is_head(window.peek(end))) ++end;
    }
    one.where = {begin->where.begin, (end - 1)->where.end};
    if (says<"of">(window.peek(end))) { // "The Lord of the Universe": no name follows
        for (int n = 0; n < 20 && window.peek(end).is != token::kind::end && !window.peek(end).is_mark(','); ++n) ++end;
        one.where.end = (end - 1)->where.end;
    }
    row.last = begin;
    row.end = end;
    row.bits = words::bits_of(*head);
    return row.titles.push(one);
}
} // namespace name_title

/// "Lt. Gen." of "Lt. Gen. Ana Ekman", "former U.S. Senator"; "Senator" of "Senator Bishop"; nothing of "Bishop, Kate".
inline name_titles titles_before_name(scan::window& window, scan::window::iterator first)
{
    using namespace name_title;
    name_titles row;
    row.end = first;
    while (!row.titles.full()) {
        const name_titles before = row;
        if (!read_one(window, row.end, row)) break;
        const token& next = window.peek(row.end);
        const bool alone = next.is == token::kind::end || next.is_mark(',');
        if (alone && (!before.titles.empty() || next.is_mark(','))) return before; // the last one is the name
    }
    return row;
}

} // namespace lede::reader
