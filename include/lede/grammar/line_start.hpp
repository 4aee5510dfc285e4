// Lines that start anew, so that no name goes on into them.
#pragma once
#include <lede/grammar/terminal.hpp>

namespace lede::grammar {

/// A line with a label, a numbered one, one of a date, or of a place and its date: "Apologies: ...", "Item 3. ...",
/// "Nov. 20, 18:00", "Porto, 7-10 July 2025".
struct is_line_of_its_own {
    static constexpr int longest_place = 3;

    bool operator()(scan::window& window, token_iterator at) const
    {
        if (window.peek(at).before != token::gap::line || !at->is_capital()) return false;
        for (int words = 1; words < 4; ++words) { // "Also present: ..."
            if (window.peek(at + words).is_mark(':')) return true;
            if (!window.peek(at + words).is_word() || window.peek(at + words).before != token::gap::blank) break;
        }
        const token_iterator day = at + 1 + window.peek(at + 1).is_mark('.');
        if (at->has(word_class::month) && window.peek(day).is_number()) return true;
        if (window.peek(at + 1).is_number() && (window.peek(at + 2).is_mark('.') || window.peek(at + 2).is_mark(':')))
            return true;
        token_iterator i = at;
        for (int places = 0; places < 2; ++places) { // "Porto, Portugal, 7 July"
            const token_iterator place = i++;
            while (i < place + longest_place && window.peek(i).is_capital() && i->before == token::gap::blank) ++i;
            if (!window.peek(i).is_mark(',')) return false;
            const token& then = window.peek(++i);
            if (then.is_number()) return !window.peek(i + 1).is_mark(','); // "Ana Ruiz, 45, left"
            if (!then.is_capital()) return false;                          // "sat"
            if (then.any_of({word_class::month, word_class::weekday})) return true;
        }
        return false;
    }
};
inline constexpr auto line_of_its_own = behind<is_line_of_its_own{}>;

} // namespace lede::grammar
