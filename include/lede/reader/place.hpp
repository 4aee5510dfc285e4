// Place names without a gazetteer: capitalised words after "in" or "at".
#pragma once
#include <lede/scan/window.hpp>

namespace lede::reader {

using scan::token;
using scan::word_class;

inline bool is_function(const token& t, std::string_view word, std::string_view text)
{
    return t.is_word() && t.where.size() == word.size() && lexicon::key_of(t.where.in(text)) == lexicon::key_of(word);
}

/// A capitalised word that a place can be named with; dates, titles and sentence starts are none.
inline bool is_place_word(const token& t)
{
    return t.is_capital() && !t.opens_sentence && !t.after_paragraph() && !t.has(word_class::month)
           && !t.has(word_class::weekday) && !t.has(word_class::honorific) && !t.is_small_word();
}

/// "Seoul"  "Busan of the Republic of Korea"  "New Delhi, India"  "the Grand Hotel"  "Washington, D.C."
/// \return the place's bytes, and `at` moved behind it; empty: none stands there
inline span place_at(scan::window& window, scan::window::iterator& at)
{
    const std::string_view text = window.text();
    scan::window::iterator i = at;
    if (is_function(window.peek(i), "the", text)) ++i;
    const scan::window::iterator first = i;
    if (!is_place_word(window.peek(i))) return {};
    scan::window::iterator end = i + 1;
    for (int steps = 0; steps < 10; ++steps) {
        scan::window::iterator next = end;
        const token& t = window.peek(next);
        if (is_place_word(t) && t.before != token::gap::none) {
            ++end;
            continue;
        }
        if (t.is == token::kind::possessive && is_place_word(window.peek(next + 1))) {
            end = next + 2;
            continue;
        } // "King's Bay"
        if (is_function(t, "in", text) && steps > 0 && is_place_word(window.peek(next + 1))) {
            end = next + 2;
            continue;
        } // "... Base in Georgia"
        const bool dash = t.is_mark('-') && t.before == token::gap::none;
        const bool joint = is_function(t, "of", text) || is_function(t, "and", text);
        const bool comma = t.is_mark(',') || (t.is_mark('.') && !t.closes_sentence);
        if (!dash && !joint && !comma) break;
        if (is_function(t, "and", text)
            && !(window.before(next).has(word_class::country) && window.peek(next + 1).has(word_class::country))) {
            if (!dash) break;
        }
        ++next;
        if (joint && is_function(window.peek(next), "the", text)) ++next;
        const token& after = window.peek(next);
        if (!is_place_word(after) || after.glued) break;
        if (comma && t.is_mark(',')) { // only one region or country follows a comma
            const token& closing = window.peek(next + 1);
            const bool closes = closing.is == token::kind::end || closing.is == token::kind::mark || closing.is_lower()
                                || closing.is_number() || closing.opens_sentence || closing.has(word_class::month)
                                || closing.has(word_class::weekday) || closing.has(word_class::country)
                                || is_place_word(closing);
            if (!(after.has(word_class::country) || after.has(word_class::region)
                    || after.shape == token::letters::upper || after.dotted || (closes && !closing.is_mark(',')))
                || after.has(word_class::office))
                break;
        }
        end = next + 1;
    }
    at = end;
    return {first->where.begin, (end - 1)->where.end};
}

} // namespace lede::reader
