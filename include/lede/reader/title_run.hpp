// The titles before a name: one, several in a row, two joined by "and".
#pragma once
#include <lede/grammar/person_title.hpp>
#include <lede/grammar/remember.hpp>
#include <lede/reader/name_run.hpp>
#include <lede/reader/place.hpp>
#include <lede/reader/title_fields.hpp>
#include <lede/reader/title_left.hpp>

#include <algorithm>

namespace lede::reader {

/// Titles that stand directly before a place.
struct title_run {
    scan::window::iterator begin{}, end{}; ///< tokens [begin, end)
    few<title, 4> titles;
    scan::window::iterator last_head{}; ///< the last title's head
    scan::window::iterator couple{};    ///< "Mrs." of "President and Mrs. Bush"; null: none
    bool modified{};                    ///< the last title is more than its head
    bool callings{};                    ///< each is a calling in small letters: "author and historian"
    bool posted{};                      ///< one is a calling at a body: "Nordbank analyst"
    int bits{};                         ///< title_bit of the last head

    bool plural() const { return (bits & lexicon::title_bit::plural) != 0; }
};

namespace title_runs {
using iterator = scan::window::iterator;
namespace words = grammar::titles;

/// "chief" of "chief economist": the calling is an office by its degree.
inline bool is_degree(const token& t)
{
    return says<"chief", "managing", "executive", "senior", "associate", "assistant">(t);
}

/// Tells from the last title whether all of them are callings, which a name follows without being called by them; the
/// capital of a sentence's start says nothing.
inline void take_calling(title_run& run)
{
    namespace bit = lexicon::title_bit;
    const token& head = *run.last_head;
    const bool small = head.is_lower() || head.opens_sentence || (run.bits & bit::weak) != 0;
    const bool calling = (run.bits & bit::occupation) != 0 && small;
    const title& last = run.titles.back();
    const bool at_body = !last.organization.empty() && last.organization.begin < head.where.begin;
    const bool graded
        = last.where.begin < head.where.begin && (last.modifier == tenure::deputy || is_degree(*(run.last_head - 1)));
    run.callings = calling && (run.titles.size() == 1 || run.callings);
    run.posted = run.posted || (calling && (run.bits & bit::post) != 0 && (at_body || graded));
}

/// "clerk for Justice" of "clerk for Justice Ann Holt": the justice is another, and no field as the minister's is.
inline bool serves_justice(scan::window& window, iterator head, iterator end)
{
    return end - head == 3 && says<"for", "to">(window.peek(head + 1)) && says<"justice">(window.peek(head + 2))
           && !says<"minister", "secretary", "commissioner", "spokesman", "spokeswoman", "spokesperson">(*head);
}

/// One title from a token on. \return false: none
inline bool title_from(scan::window& window, iterator& at, title_run& run)
{
    ast::person_title tree;
    iterator end = at;
    if (!grammar::match_once<grammar::result::of_title>(window, end, grammar::person_title, tree)) return false;
    iterator head = at;
    while (head < end && head->where.begin < tree.head.begin) ++head;
    for (iterator i = at; i < head; ++i) // a name above, a title below
        if (words::is_unknown{}(*i) && names::starts_after_short_line(*(i + 1), window.text())) return false;
    if (serves_justice(window, head, end)) return false;
    if (grammar::name_runs::is_given_head{}(*head) && grammar::name_runs::is_particle{}(window.peek(end)))
        return false;                                                                  // "Sultan Al Hamdan"
    if (head->has(word_class::honorific) && !head->has(word_class::office)) at = head; // "Dear Mr."
    while (at < head && (is_before_title(window, at, *head) || (head->is_capital() && !belongs_to_capital(window, at))))
        ++at;
    iterator begin = at;
    if (run.titles.empty()) begin = numbered(window, introduced(window, begin, head), head);
    if (begin == at) {
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
    take_calling(run);
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
    if (run.modified || (run.bits & lexicon::title_bit::abbreviated) != 0) return false;
    const bool later = more.last_head->where.begin != next.where.begin; // "Motors CEO"
    if (run.plural()) return !more.plural();
    if (!later || !next.is_capital()) return false;
    if (next.has(word_class::organization_word)) return true;
    const span body = more.titles.back().organization; // "Mary University" of "Queen Mary University Professor"
    return body.begin == next.where.begin && std::any_of(&next, more.last_head, words::is_body_head{});
}

/// Makes one title of the two: the head and what follows it up to the office are the body.
inline void take_for_body(const title_run& run, iterator next, title_run& more)
{
    title& one = more.titles.back();
    iterator last = next;
    while (last < more.last_head && last->is_capital() && (last == next || !words::is_kind_word{}(*last))) ++last;
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

/// What joins a title to the one before: nothing, "and", a stroke, "the", a bracket.
struct joint {
    iterator next{}; ///< where the second title begins
    bool and_{}, slash{}, bracket{};

    bool none() const { return !and_ && !slash && !bracket; }
};

/// "and" of "Chairman and Chief Executive", the stroke of "President/CEO", "(later" of "Captain (later Admiral)", "the"
/// of "Senator the Hon."
inline joint joint_at(scan::window& window, iterator at)
{
    joint j{.next = at};
    const token& t = window.peek(at);
    const bool later = says<"later", "then">(window.peek(at + 1));
    j.and_ = says<"and">(t) || t.is_mark('&');
    j.slash = t.is_mark('/') && t.before == token::gap::none;
    j.bracket = t.is_mark('(') && (later || words::is_address{}(*(at + 1)));
    if (j.and_ || j.slash) ++j.next;
    if (!j.and_ && says<"the">(window.peek(j.next)) && j.next->is_lower()) ++j.next;
    if (j.bracket) j.next += later ? 2 : 1;
    return j;
}

/// "the Prime Minister and Commission President Barroso": two people
inline bool parts_two(scan::window& window, iterator begin, iterator behind)
{
    return says<"the">(window.before(begin)) || !window.peek(behind).is_capital();
}

/// Takes in the title that follows those that begin at a token. \return false: none does
inline bool take_next(scan::window& window, iterator begin, title_run& run)
{
    const joint j = joint_at(window, run.end);
    if (window.peek(j.next).opens_sentence) return false;
    title_run more = run;
    iterator end = j.next;
    if (!title_from(window, end, more) || more.titles.back().where.begin != j.next->where.begin) return false;
    if ((more.bits & lexicon::title_bit::of_only) != 0) return false; // "prosecutor Dean Lund"
    if (names_itself(*j.next, *more.last_head)) return false;         // "Mayor Angus King"
    if (j.bracket) {
        if (!window.peek(end).is_mark(')')) return false;
        more.end = end + 1;
    }
    const bool couple = j.and_ && more.last_head->has(word_class::honorific); // two people
    if (couple && more.titles.back().where.begin == more.last_head->where.begin) more.couple = j.next;
    if (j.and_ && !couple && parts_two(window, begin, end)) return false;
    if (j.none() && run.titles.size() == 1 && names_body_of(run, *j.next, more)) take_for_body(run, run.end, more);
    run = more;
    return true;
}

/// Titles in a row from a token on, at most so many: "Joint Chiefs of Staff Chairman Gen."  "Chairman and Chief
/// Executive"  "Captain (later Admiral)"  "Brigadier (Dr)"
inline bool run_from(scan::window& window, iterator begin, title_run& run, std::size_t most = SIZE_MAX)
{
    run = {};
    iterator at = begin;
    if (!title_from(window, at, run)) return false;
    if (names_itself(*begin, *run.last_head) && words::is_head{}(window.before(begin))) return false;
    if (run.last_head == begin && !begin->opens_sentence && (run.bits & lexicon::title_bit::abbreviated) == 0
        && names_itself(window.before(begin), *begin) && !follows_place(window, begin))
        return false; // "King" of "Mayor Angus King"
    while (!run.titles.full() && run.titles.size() < most && take_next(window, begin, run)) {
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
