// Lines that start anew, so that no name goes on into them.
#pragma once
#include <lede/grammar/terminal.hpp>

namespace lede::grammar {

/// A line with a label, a numbered one, or one with a place and its date: "Apologies: ...", "Item 3. ...", "Porto, 7-10
/// July 2025".
struct is_line_of_its_own {
    static constexpr int longest_place = 3;

    bool operator()(scan::window& window, token_iterator at) const
    {
        if (window.peek(at).before != token::gap::line || !at->is_capital()) return false;
        if (window.peek(at + 1).is_mark(':')) return true;
        if (window.peek(at + 1).is_number() && (window.peek(at + 2).is_mark('.') || window.peek(at + 2).is_mark(':')))
            return true;
        token_iterator i = at + 1;
        while (i < at + longest_place && window.peek(i).is_capital() && i->before == token::gap::blank) ++i;
        if (!window.peek(i).is_mark(',')) return false;
        const token& day = window.peek(i + 1);
        return day.is_number() || day.any_of({word_class::month, word_class::weekday});
    }
};
inline constexpr auto line_of_its_own = behind<is_line_of_its_own{}>;

} // namespace lede::grammar
