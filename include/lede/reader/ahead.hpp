// Whether an amount of time is a date that far ahead: "in two years", "+15 minutes".
#pragma once
#include <lede/ast/temporal.hpp>
#include <lede/reader/duration_position.hpp>
#include <lede/reader/says.hpp>
#include <lede/reader/situation.hpp>
#include <lede/reader/tense.hpp>

namespace lede::reader {

/// "In two years, ...", "In five minutes": the phrase opens its sentence, which looks ahead or says no more.
inline bool opens_ahead(scan::window& window, scan::window::iterator first, scan::window::iterator last, direction way)
{
    if (!window.before(first).opens_sentence) return false;
    const scan::token& after
        = window.peek(last).has(scan::word_class::zone) ? window.peek(last + 1) : window.peek(last);
    const bool alone = after.closes_sentence || after.after_paragraph();
    return way == direction::future || alone;
}

/// An amount that tells a moment by itself: one number, or a word that comes to one and stands alone.
inline bool is_told_amount(const ast::amount& a, bool alone)
{
    return a.low == 0 && (!a.vague || (a.count > 0 && alone));
}

/// "for three days from Monday", "within two weeks after the vote": how long, and from when on.
inline void settle_onset(ast::temporal& tree, scan::window& window, scan::window::iterator first, const situation& now)
{
    const bool from_a_day = tree.from == ast::base::moment || tree.from == ast::base::coming;
    if (tree.shape != ast::shape::offset || !from_a_day || tree.direction < 0 || tree.stretch
        || now.wishes->convention == convention::timeml)
        return;
    if (!says<"for", "within">(window.before(first))) return;
    tree.shape = ast::shape::duration;
    tree.from_now = true;
}

/// "in two years" is a date when the sentence looks ahead: "will open in two years", but not "fell in two years".
/// "within two years" then lasts from now on.
inline void settle_ahead(ast::temporal& tree, scan::window& window, scan::window::iterator first,
    scan::window::iterator last, const situation& now, direction way)
{
    if (tree.shape != ast::shape::duration || tree.stretch || tree.from_now || tree.direction != 0
        || now.wishes->convention == convention::timeml)
        return;
    if (!window.has_before(first) || says<"the">(*first)) return; // "in the three weeks since"
    const bool line = position::is_whole_line(window, first - 1, last);
    if (!is_told_amount(tree.length, line)) return;
    const bool in = says<"in">(window.before(first)), within = says<"within">(window.before(first));
    const bool is_signed = position::is_signed_line(window, first, last);
    if (!in && !within && !is_signed) return;
    if (within && says<"of", "after", "from", "following", "before">(window.peek(last))) return; // "of receipt"
    const bool promised = way == direction::future && is_promised(window, first);
    if (!is_signed && !promised && !opens_ahead(window, first, last, way)) return;
    if (within) {
        tree.from_now = true;
        return;
    }
    if (tree.length.vague) tree.length.bound = modifier::approx;
    tree.length.vague = false;
    tree.shape = ast::shape::offset;
    tree.direction = window.before(first).is_mark('-') ? -1 : 1;
}

} // namespace lede::reader
