// The titles before a name: one, several in a row, two joined by "and".
#pragma once
#include <lede/grammar/person_title.hpp>
#include <lede/grammar/remember.hpp>
#include <lede/reader/name_run.hpp>
#include <lede/reader/place.hpp>
#include <lede/reader/title_fields.hpp>

#include <algorithm>

namespace lede::reader {

/// Titles that stand directly before a place.
struct title_run {
    scan::window::iterator begin{}, end{}; ///< tokens [begin, end)
    few<title, 4> titles;
    scan::window::iterator last_head{}; ///< the last title's head
    scan::window::iterator couple{};    ///< "Mrs." of "President and Mrs. Bush"; null: none
    bool modified{};                    ///< the last title is more than its head
    int bits{};                         ///< title_bit of the last head

    bool plural() const { return (bits & lexicon::title_bit::plural) != 0; }
};

namespace title_runs {
using iterator = scan::window::iterator;
namespace words = grammar::titles;

/// Whether a token can stand in a title before one that is in it.
inline bool can_be_inside(scan::window& window, iterator i)
{
    const token& t = *i;
    if (words::is_tenure{}(t) || words::is_nation{}(t) || words::is_kind_word{}(t) || words::is_body_part{}(t)
        || words::is_head{}(t) || words::is_own_stop{}(t))
        return true;
    if (words::is_tight_stop{}(t)) return (i + 1)->is_word() && !(i + 1)->opens_sentence; // "Inc. executive"
    if (t.is_mark('(') || t.is_mark(')')) return window.has_before(i) && (i - 1)->is_capital();
    if (t.is_mark('-') || t.before == token::gap::none)
        return t.is_mark('-') || t.is_word() || t.is_number() || t.is_mark('\'');
    if (t.is_mark('&')) return true;
    const token& before = window.before(i);
    if (t.is_mark(',') || says<"and">(t))
        return words::is_known_word{}(before) || words::is_head{}(before) || before.is_mark(',');
    return says<"of", "for", "the", "to">(t)
           && (before.is_capital() || words::is_head{}(before) || says<"of", "for", "to">(before));
}

/// "In London" before "King George".
inline bool follows_place(scan::window& window, iterator at)
{
    return window.has_before(at, 2) && says<"in", "at", "from">(*(at - 2));
}

inline iterator leftmost(scan::window& window, iterator anchor)
{
    constexpr int reach = 20;
    iterator first = anchor;
    for (int n = 0; n < reach && window.has_before(first) && !first->opens_sentence; ++n) {
        if (words::is_land{}(*(first - 1)) && window.has_before(first, 3) && (first - 2)->is_mark(',')
            && (first - 3)->is_capital())
            break; // "in Washington, D.C."
        if (first->has(word_class::royal) && words::is_unknown{}(*(first - 1)) && follows_place(window, first)) break;
        if (!can_be_inside(window, first - 1) || names::starts_after_short_line(*first, window.text())) break;
        --first;
    }
    return first;
}

/// "The" of "The Honorable", "His" of "His Excellency".
inline iterator introduced(scan::window& window, iterator begin, iterator head)
{
    if (begin != head || (words::bits_of(*head) & lexicon::title_bit::introduced) == 0) return begin;
    const token& before = window.before(begin);
    return says<"the", "his", "her", "their">(before) && window.has_before(begin) ? begin - 1 : begin;
}

/// "1st" of "1st Lt."
inline iterator numbered(scan::window& window, iterator begin, iterator head)
{
    if (begin != head || !head->has(word_class::rank) || !head->after_blank()) return begin;
    const token& before = window.before(begin);
    return before.is_number() && before.tail == token::suffix::ordinal && before.digits == 1 ? begin - 1 : begin;
}

/// "Malaysia's", "Labour's": of a country, a party or a body; a person's stays outside.
inline iterator owned(scan::window& window, iterator begin)
{
    if (!window.has_before(begin, 2) || !words::is_possessive{}(*(begin - 1))) return begin;
    const token& owner = *(begin - 2);
    const bool takes = words::is_nation{}(owner) || (owner.has(word_class::party) && owner.is_capital())
                       || (words::is_body_head{}(owner) && owner.is_capital())
                       || (owner.shape == token::letters::upper && owner.where.size() > 1);
    if (!takes) return begin;
    iterator first = begin - 2;
    while (words::is_body_head{}(owner) && window.has_before(first) && words::is_body_part{}(*(first - 1))
           && first->after_blank() && begin - first < 6)
        --first;
    return first;
}

/// "Texas Air Corp." before "Chairman": the full stop is the firm's, though a sentence could begin behind it.
/// \return where the firm's name begins; `begin`: none stands there
inline iterator company_before(scan::window& window, iterator begin, iterator head)
{
    constexpr int longest = 5;
    if ((words::bits_of(*head) & lexicon::title_bit::company) == 0 || !window.has_before(begin, 3)) return begin;
    const token& form = *(begin - 2);
    if (!(begin - 1)->is_mark('.') || !form.is_capital() || begin->after_paragraph()
        || (form.value(word_class::organization_word) & lexicon::org_bit::form) == 0)
        return begin;
    iterator first = begin - 2;
    for (int n = 0; n < longest && window.has_before(first) && !first->opens_sentence; ++n) {
        const token& t = *(first - 1);
        const bool joins = t.is_mark('&') || (t.is_mark(',') && first == begin - 2);
        if (!joins && (!words::is_proper{}(t) || words::is_head{}(t))) break;
        --first;
    }
    return first < begin - 2 ? first : begin;
}

/// "WHO", "IT" before a head in small letters or with one capital.
inline bool is_body_in_capitals(const token& t, const token& head)
{
    return says<"who", "it">(t) && t.shape == token::letters::upper && head.shape != token::letters::upper;
}

/// One title from a token on. \return false: none
inline bool title_from(scan::window& window, iterator& at, title_run& run)
{
    ast::person_title tree;
    iterator end = at;
    if (!grammar::match_once<grammar::result::of_title>(window, end, grammar::person_title, tree)) return false;
    iterator head = at;
    while (head < end && head->where.begin < tree.head.begin) ++head;
    if (head->has(word_class::honorific) && !head->has(word_class::office)) at = head; // "Dear Mr."
    if (head->is_capital())                                                            // "at home President Bush"
        while (at < head && at->is_lower() && !at->has(word_class::tenure_word) && !at->dotted) ++at;
    while (at < head
           && (!at->is_word() || (at->has(word_class::function) && !is_body_in_capitals(*at, *head))
               || (at->where.size() == 1 && at->before != token::gap::none && !(at + 1)->is_mark('.'))))
        ++at; // "So Secretary", "Q  Senator"
    iterator begin = at;
    if (run.titles.empty()) begin = numbered(window, introduced(window, begin, head), head);
    if (begin == at && run.titles.empty()) {
        begin = owned(window, at);
        if (begin == at) begin = company_before(window, at, head);
        if (begin != at) tree.possessor = {begin->where.begin, (at - 1)->where.end};
    }
    run.titles.push(title_of(tree, begin, end, window.text()));
    if (run.titles.size() == 1) run.begin = begin;
    run.end = end;
    run.last_head = head;
    run.modified = begin != head || !tree.complement.empty();
    run.bits = words::bits_of(*head);
    at = end;
    return true;
}

/// A name, and a title that is a family name as often.
inline bool names_itself(const token& first, const token& head)
{
    return (words::is_unknown{}(first) || (grammar::name_runs::is_particle{}(first) && first.is_lower()))
           && head.is_capital() && head.any_of({word_class::royal, word_class::rank, word_class::religious});
}

/// Whether a head is the first word of a body's name and no title: "General" of "General Motors CEO", "Kings" of "Kings
/// coach".
inline bool names_body_of(const title_run& run, const token& next, const title_run& more)
{
    const token& head = *run.last_head;
    if (run.modified || !head.is_capital() || (run.bits & lexicon::title_bit::abbreviated) != 0) return false;
    const bool later = more.last_head->where.begin != next.where.begin; // "Motors CEO"
    if (run.plural()) return !more.plural() && (later || more.last_head->is_lower());
    if (!later || !head.any_of({word_class::rank, word_class::royal, word_class::religious}) || !next.is_capital())
        return false;
    if (next.value(word_class::organization_word) != 0 || words::is_body_head{}(next)) return true;
    const span body = more.titles.back().organization; // "Mary University" of "Queen Mary University Professor"
    return body.begin == next.where.begin && std::any_of(&next, more.last_head, [&](const token& t) {
        return words::is_body_head{}(t) && t.where.end == body.end;
    });
}

/// Makes one title of the two: the head and what follows it up to the office are the body.
inline void take_for_body(const title_run& run, iterator next, title_run& more)
{
    title& one = more.titles.back();
    iterator last = next;
    while (last < more.last_head && last->is_capital() && !words::is_tenure{}(*last)
           && (last == next || !words::is_kind_word{}(*last)))
        ++last;
    one.where.begin = run.begin->where.begin;
    one.organization = {run.last_head->where.begin, (last - 1)->where.end};
    one.role.clear();
    one.role.push({last->where.begin, one.where.end});
    few<title, 4> alone;
    alone.push(one);
    more.titles = alone;
    more.begin = run.begin;
    more.modified = true;
}

/// Titles in a row from a token on, at most so many: "Joint Chiefs of Staff Chairman Gen."  "Chairman and Chief
/// Executive"
inline bool run_from(scan::window& window, iterator begin, title_run& run, std::size_t most = SIZE_MAX)
{
    run = {};
    iterator at = begin;
    if (!title_from(window, at, run)) return false;
    if (names_itself(*begin, *run.last_head) && words::is_head{}(window.before(begin))) return false;
    if (run.last_head == begin && begin->after_blank() && !begin->opens_sentence
        && (run.bits & lexicon::title_bit::abbreviated) == 0 && names_itself(window.before(begin), *begin)
        && !follows_place(window, begin))
        return false; // "King" of "Mayor Angus King"
    while (!run.titles.full() && run.titles.size() < most) {
        iterator next = at;
        const token& t = window.peek(next);
        const bool and_ = says<"and">(t) || t.is_mark('&');
        if (and_) ++next;
        const token& opens = window.peek(next);
        if (opens.opens_sentence || !opens.is_word()) break;
        title_run more = run;
        iterator end = next;
        if (!title_from(window, end, more) || more.titles.back().where.begin != next->where.begin) break;
        if ((more.bits & lexicon::title_bit::of_only) != 0) break; // "prosecutor Dean Mandros"
        if (names_itself(*next, *more.last_head)) break;           // "Mayor Angus King"
        if (!and_ && run.titles.size() == 1 && names_body_of(run, *next, more)) {
            take_for_body(run, at, more);
            run = more;
            at = end;
            continue;
        }
        if (and_ && more.last_head->has(word_class::honorific)) { // two people
            if (more.titles.back().where.begin == more.last_head->where.begin) more.couple = next;
        } else if (and_) { // "the Prime Minister and Commission President Barroso": two people
            const bool two = window.has_before(begin) && says<"the">(*(begin - 1));
            if (two || !window.peek(end).is_capital()) break;
        }
        run = more;
        at = end;
    }
    return true;
}
} // namespace title_runs

/// The titles that take in the anchor, begun as far left as they go. \return false: none
/// \param most so many titles in a row: what stands after fewer may be a name ("Mayor Angus King")
inline bool titles_around(
    scan::window& window, scan::window::iterator anchor, title_run& run, std::size_t most = SIZE_MAX)
{
    for (auto begin = title_runs::leftmost(window, anchor); begin <= anchor; ++begin)
        if (begin->is_word() && title_runs::run_from(window, begin, run, most) && run.end > anchor) return true;
    return false;
}

} // namespace lede::reader
