// From a candidate to a date mention.
#pragma once
#include <lede/grammar/temporal.hpp>
#include <lede/reader/date_mention.hpp>
#include <lede/reader/date_position.hpp>
#include <lede/reader/date_start.hpp>
#include <lede/reader/rate.hpp>
#include <lede/reader/readers.hpp>
#include <lede/reader/tense.hpp>
#include <lede/resolve/temporal.hpp>

namespace lede::reader {

/// The longest date phrase that starts at a token.
struct date_match {
    ast::temporal tree;
    scan::window::iterator end{};
    std::string_view rule;

    template <class Rule>
    void attempt(scan::window& window, scan::window::iterator begin, const Rule& rule_tried)
    {
        ast::temporal tried;
        scan::window::iterator at = begin;
        if (!grammar::match(window, at, rule_tried, tried) || (end && at <= end)) return;
        tree = tried;
        end = at;
        rule = rule_tried.name;
    }
};

inline date_match longest_date(scan::window& window, scan::window::iterator begin)
{
    date_match best;
    best.attempt(window, begin, grammar::pair);
    best.attempt(window, begin, grammar::point);
    best.attempt(window, begin, grammar::range);
    best.attempt(window, begin, grammar::offset);
    best.attempt(window, begin, grammar::recurring);
    best.attempt(window, begin, grammar::duration);
    best.attempt(window, begin, grammar::vague);
    return best;
}

/// Whether a place of the text lies in the sentence of a token, not far before it.
inline bool in_same_sentence(scan::window& window, scan::window::iterator at, std::size_t place)
{
    constexpr int reach = 24;
    for (int i = 0; i < reach && at->where.begin >= place; ++i, --at)
        if (at->opens_sentence || at->after_paragraph() || !window.has_before(at)) return false;
    return at->where.begin < place;
}

inline resolve::frame frame_of(const situation& now, direction way, bool same_sentence = false)
{
    resolve::frame f;
    f.reference = now.reference;
    f.narrative = now.narrative();
    f.way = now.wishes->direction == direction::by_verb ? way : now.wishes->direction;
    f.forced = now.wishes->direction != direction::by_verb;
    f.day_first = now.wishes->day_first;
    f.fiscal_month = static_cast<int>(static_cast<unsigned>(now.wishes->fiscal_year));
    const auto day_of = [](const timex& date) { return std::chrono::floor<std::chrono::days>(*date.start); };
    if (now.told.last) {
        f.text_day = day_of(*now.told.last);
        f.text_grain = now.told.last->grain;
    }
    if (now.told.day) { // "In 1917, on the 25th of August": a year of the same sentence is no year in passing
        const bool year_before = same_sentence && now.told.last->grain >= grain::year && !now.told.last->anaphoric;
        const timex& day = year_before ? *now.told.last : *now.told.day;
        f.story_day = day_of(day);
        f.story_grain = day.grain;
    }
    return f;
}

/// "since 2014", "until Friday": the interval is open on the other side
inline void open_side(timex& t, scan::window& window, scan::window::iterator first, const situation& now)
{
    if (now.wishes->convention == convention::timeml || !t.start || !t.parts.empty()) return;
    const lexicon::lexeme_id before = window.before(first).lexeme;
    const value_text words = t.written;
    if (before == lexicon::dictionary.find("since")) {
        t.end_excl = {};
        if (!words.empty()) t.written.text("/..");
    } else if (before == lexicon::dictionary.find("until") || before == lexicon::dictionary.find("till")) {
        t.start = {};
        if (!words.empty()) t.written = value_text{"../"}.text(words.view());
    }
}

/// "in two years" is a date when the sentence looks ahead: "will open in two years", but not "fell in two years".
inline void settle_ahead(
    ast::temporal& tree, scan::window& window, scan::window::iterator first, const situation& now, direction way)
{
    const bool counted = !tree.length.vague && tree.length.low == 0 && !tree.stretch;
    if (tree.shape != ast::shape::duration || !counted || now.wishes->convention == convention::timeml) return;
    if (window.before(first).lexeme != lexicon::dictionary.find("in") || way != direction::future) return;
    tree.shape = ast::shape::offset;
    tree.direction = 1;
}

LEDE_CORE void read_date(scan::window& window, scan::window::iterator anchor, const situation& now, batch& out)
{
    for (scan::window::iterator begin = leftmost_date_token(window, anchor); begin <= anchor; ++begin) {
        if (begins_no_date(*begin) && begin != anchor) continue;
        date_match best = longest_date(window, begin);
        if (!best.end || best.end <= anchor) continue;
        scan::window::iterator first = begin, last = best.end;
        settle_rate(best.tree, window, first);
        if (!date_position(window, first, last, best.tree, now)) continue;
        const direction way = direction_at(window, first, last);
        settle_ahead(best.tree, window, first, now, way);
        const bool same_sentence = now.told.last && in_same_sentence(window, first, now.told.last_end);
        const resolve::frame f = frame_of(now, way, same_sentence);
        if (best.tree.shape == ast::shape::pair)
            push_pair(best.tree, resolve::both_ends(best.tree, f), window.text(), best.rule, now, out);
        else {
            timex value = resolve::temporal(best.tree, f);
            if (best.tree.shape == ast::shape::point) open_side(value, window, first, now);
            push_date(first, last, best.tree, value, best.rule, now, out);
        }
        return;
    }
}

} // namespace lede::reader
