// Whether a phrase that could be a date is one where it stands, and where its mention begins.
#pragma once
#include <lede/ast/temporal.hpp>
#include <lede/reader/situation.hpp>
#include <lede/scan/window.hpp>

#include <string_view>

namespace lede::reader {

using scan::token;
using scan::word_class;

/// How far left of its anchor a date phrase can begin: articles, "early", "the last", "two", "about a".
inline scan::window::iterator leftmost_date_token(scan::window& window, scan::window::iterator anchor)
{
    constexpr lexicon::class_set modifiers{word_class::relation, word_class::ordinal, word_class::cardinal,
        word_class::edge, word_class::approximator, word_class::vague_count, word_class::temporal_word,
        word_class::era};
    scan::window::iterator first = anchor;
    for (int i = 0; i < 8 && !first->opens_sentence && !first->after_paragraph() && window.has_before(first); ++i) {
        const token& t = *(first - 1);
        const std::string_view word = t.where.in(window.text());
        const bool article = t.has(word_class::function) && word.size() <= 4
                             && (word == "the" || word == "The" || word == "a" || word == "A" || word == "an"
                                 || word == "An" || word == "of" || word == "and" || word == "in" || word == "both");
        const bool joint = t.is_mark('-') || t.is_mark('\'');
        if (!article && !joint && !t.any_of(modifiers) && !(t.is_number() && !t.priced)) break;
        --first;
    }
    return first;
}

namespace position {

inline std::string_view lower_word(const token& t, std::string_view text)
{
    return t.is_word() ? t.where.in(text) : std::string_view{};
}

inline bool is_any(std::string_view word, std::initializer_list<std::string_view> list)
{
    for (const std::string_view w : list)
        if (word.size() == w.size() && lexicon::key_of(word) == lexicon::key_of(w)) return true;
    return false;
}

/// A preposition or conjunction that dates stand after.
inline bool leads_to_date(const token& t, std::string_view text)
{
    return is_any(lower_word(t, text),
        {"in", "since", "by", "until", "till", "of", "from", "to", "through", "during", "before", "after", "between",
            "and", "for", "on", "around", "about", "circa", "or", "early", "late", "mid", "last", "next", "this",
            "each", "every", "throughout", "as", "than", "over"});
}

/// "March" and "May" are verbs, "April" and "June" first names: alone they need a word that leads to a date.
inline bool month_stands(scan::window& window, scan::window::iterator first, scan::window::iterator last, int month)
{
    const token& before = window.before(first);
    const token& after = window.peek(last);
    const bool name_follows = after.is_capital() && after.before == token::gap::blank && !after.opens_sentence
                              && !after.has(word_class::function);
    const bool leads = leads_to_date(before, window.text());
    if (month == 5 || month == 3) return leads && !name_follows;
    if (before.is_capital() && !before.has(word_class::function) && !before.has(word_class::edge)
        && first->before == token::gap::blank && !first->opens_sentence)
        return false;
    return leads || !name_follows;
}

/// A bare number is a year where years stand: not a count, a price, a part of a longer number.
inline bool year_stands(scan::window& window, scan::window::iterator first, scan::window::iterator last, int year)
{
    const std::string_view text = window.text();
    const token& before = window.before(first);
    const token& after = window.peek(last);
    if (year > 2100) return false;
    const bool touched = (before.is_mark('-') || before.is_mark('/') || before.is_mark('.') || before.is_mark('#')
                             || before.is_mark(':') || before.is_mark('$') || before.is_mark('+'))
                         && first->before == token::gap::none;
    if (touched && !(before.is_mark('-') && window.has_before(first - 1) && !(first - 2)->is_number())) return false;
    if (after.before == token::gap::none
        && (after.is_mark('/') || after.is_mark(':') || after.is_mark('%')
            || (after.is_mark('-') && window.peek(last + 1).is_number())))
        return false;
    const bool leads = leads_to_date(before, text);
    if (after.is_lower() && after.before != token::gap::none) {
        const std::string_view word = after.where.in(text);
        const bool plural = word.size() > 3 && word.ends_with('s') && !word.ends_with("ss")
                            && !is_any(word, {"was", "has", "is", "as", "this", "elections", "games", "sales",
                                                 "results", "levels", "highs", "lows", "models", "olympics"});
        if (plural || after.has(word_class::unit)
            || is_any(word, {"people", "miles", "men", "women", "feet", "tons", "percent", "troops", "meters", "metres",
                                "kilometers", "km", "words", "dollars", "million", "billion"}))
            return false;
    }
    if (leads || before.is_mark('(') || before.is_mark(',')) return year >= 1000;
    return year >= 1800;
}

/// "soon", but not "soon after", "as soon as"; a narrative's "soon" and "previously" are told from its own time, and
/// are no references.
inline bool vague_stands(scan::window& window, scan::window::iterator last, int which, const situation& now)
{
    const token& after = window.peek(last);
    if (is_any(lower_word(after, window.text()), {"after", "afterwards", "afterward", "before", "as", "thereafter"}))
        return false;
    const token& word = *(last - 1);
    if (!now.narrative() || which == 2) return true;
    return is_any(lower_word(word, window.text()), {"former", "recent", "recently", "future"});
}

} // namespace position

/// \param first moved right where the mention begins later than the rule did
inline bool date_position(scan::window& window, scan::window::iterator& first, scan::window::iterator& last,
    const ast::temporal& tree, const situation& now)
{
    const std::string_view text = window.text();
    const bool timeml = now.wishes->convention == convention::timeml;
    const token& before = window.before(first);
    const token& after = window.peek(last);
    const ast::moment& m = tree.first;
    using position::is_any;
    switch (tree.shape) {
    case ast::shape::vague: return timeml && position::vague_stands(window, last, tree.direction, now);
    case ast::shape::range:
        if (is_any(first->where.in(text), {"between"})) ++first;
        if (m.month > 0 && m.edge == modifier::none && m.told == ast::relation::none
            && is_any(first->where.in(text), {"the"}))
            ++first;
        return !(after.is_mark('-') && after.before == token::gap::none);
    case ast::shape::duration: {
        const bool age = (after.is_mark('-') && is_any(window.peek(last + 1).where.in(text), {"old", "olds"}))
                         || is_any(position::lower_word(after, text), {"old"})
                         || is_any(position::lower_word(before, text), {"aged", "age"});
        if (age) return false;
        const unit u = tree.length.of;
        const bool one = tree.length.count == 1 && tree.length.tenths == 0;
        if (u == unit::half || u == unit::season || ((u == unit::second || u == unit::quarter) && one)) return false;
        const bool plural_alone = tree.length.vague && first + 1 == last;
        if (plural_alone)
            return timeml && is_any(position::lower_word(before, text), {"in", "for", "within", "after", "over", "of"})
                   && u != unit::second;
        return true;
    }
    case ast::shape::set: return !(tree.length.of == unit::second || tree.length.of == unit::half);
    default: break;
    }
    if (tree.shape != ast::shape::point) return true;
    const bool plain
        = m.month > 0 && m.edge == modifier::none && m.told == ast::relation::none && m.nth == 0 && m.of == unit::none;
    if (plain && is_any(first->where.in(text), {"the"})) ++first; // the article is the noun's: "the May 5 talks"
    const bool bare = m.told == ast::relation::none && m.edge == modifier::none && !m.time.said() && m.day == 0
                      && m.nth == 0 && m.of == unit::none;
    if (bare && m.month > 0 && !m.year && m.weekday == 0) return position::month_stands(window, first, last, m.month);
    const bool only_year = bare && m.year && !m.short_year && !m.before_christ && m.month == 0 && m.quarter == 0
                           && m.half == 0 && m.season == 0 && !m.fiscal && m.holiday == ast::feast::none
                           && !(last - 1)->has(word_class::era) && m.decade < 0;
    if (only_year) return position::year_stands(window, first, last, *m.year);
    if (bare && m.season > 0 && !m.year) {
        const bool article = is_any(first->where.in(text), {"the"});
        const bool led
            = article
              || is_any(position::lower_word(before, text),
                  {"in", "this", "by", "since", "during", "of", "until", "their", "its", "over", "throughout"});
        const bool name = (after.is_capital() && !after.opens_sentence)
                          || (before.is_capital() && !article && !before.has(word_class::function));
        const bool verb_too = m.season == 1 || m.season == 3;
        const bool name_alone = led || (!verb_too && (last - 1)->is_lower());
        return name_alone && !name && !is_any(position::lower_word(after, text), {"of", "from", "to"});
    }
    if (m.half > 0 && !m.year && m.told == ast::relation::none) return false;
    if (m.of == unit::second || m.of == unit::minute || m.of == unit::half
        || (m.of == unit::hour && m.told != ast::relation::none))
        return false;
    if (m.of != unit::none && m.told != ast::relation::none && after.is_mark('-') && after.before == token::gap::none)
        return false;
    return true;
}

} // namespace lede::reader
