// A titled person in a caller's grammar.
#pragma once
#include <lede/reader/person.hpp>
#include <lede/reader/phrases.hpp>

namespace lede {

LEDE_CORE std::size_t match_phrase(std::string_view text, person& tree)
{
    constexpr std::size_t words = 16; // a title's head stands among the first few
    scan::window window{text};
    const context wishes;
    reader::situation now;
    now.wishes = &wishes;
    std::size_t longest = 0;
    auto anchor = window.open(0);
    for (std::size_t i = 0; anchor && i < words; ++i, ++anchor) {
        if (window.peek(anchor).is == scan::token::kind::end) break;
        reader::batch found;
        reader::read_person(window, anchor, now, found);
        for (const mention& m : found) {
            const person& who = *m.as_person();
            const bool named_behind = who.name.where.end > m.where.end; // the first of "President and Mrs. Adler"
            if (m.where.begin != 0 || m.where.end <= longest || named_behind) continue;
            tree = who;
            longest = m.where.end;
        }
    }
    return longest;
}

} // namespace lede
