// What follows a name: the titles in apposition.
#pragma once
#include <lede/reader/beside_name.hpp>
#include <lede/reader/name_run.hpp>
#include <lede/reader/title_run.hpp>

#include <algorithm>
#include <cstdint>

namespace lede::reader {

namespace after_name {
using iterator = scan::window::iterator;
namespace words = grammar::titles;

/// "a", "the", "my": what stands before a title in apposition.
inline bool is_determiner(const token& t)
{
    return says<"a", "an", "the", "its", "his", "her", "their", "my", "our", "your">(t);
}

/// "now", "later": when someone held an office.
inline bool is_when(const token& t) { return (t.value(word_class::holding_word) & lexicon::holding_bit::when) != 0; }

/// "34-year-old" of "a 34-year-old teacher". \return `at` when there is none
inline iterator skip_years_old(scan::window& window, iterator at)
{
    constexpr int tokens = 5;
    if (!window.peek(at).is_number() || !is_spelt(window.peek(at + 2), window.text(), "year")) return at;
    return is_spelt(window.peek(at + 4), window.text(), "old") ? at + tokens : at;
}

/// "who is also the", "who served as", "now", "then a", "as": what may lead to a title.
/// \return `at` when there is nothing of the kind, or what there is leads to none: "who served the President"
inline iterator skip_lead(scan::window& window, iterator at)
{
    constexpr int longest = 5;
    const iterator begin = at;
    bool needs_as = false;
    if (says<"who">(window.peek(at))) {
        ++at;
        for (int n = 0; n < longest && window.peek(at).has(word_class::holding_word); ++n, ++at)
            needs_as = (at->value(word_class::holding_word) & lexicon::holding_bit::needs_as) != 0;
        if (needs_as && !says<"as">(window.peek(at))) return begin;
    }
    for (int n = 0; n < 2 && (is_when(window.peek(at)) || says<"as">(window.peek(at))); ++n) ++at;
    if (says<"then">(window.peek(at)) && is_determiner(window.peek(at + 1))) ++at;
    if (!is_determiner(window.peek(at))) return at;
    return skip_years_old(window, at + 1);
}

/// "overseeing" of "an Apple executive overseeing sales", "who", "to", the "by" of "a lawyer by training", the "all" of
/// "a member all her life", the "of" of "author of \"The Road\"": what may go on behind a title in apposition.
inline bool goes_on_behind(const token& t, std::string_view text)
{
    return says<"who", "to", "by", "all", "of">(t) || (words::is_plain_lower{}(t) && t.where.in(text).ends_with("ing"));
}

/// "Ann Carr, a spokesperson for the clinic said": the name stands free, and a verb of saying ends the title.
inline bool is_said_by(scan::window& window, iterator comma, const token& next)
{
    name_tokens_run name;
    if (!next.is_lower() || !next.has(word_class::reporting_verb)) return false;
    if (!name_before(window, comma, name)) return false;
    return name.first->opens_sentence || window.before(name.first).is_mark(',')
           || window.before(name.first).is_mark('"');
}

/// "Nominee for" and "nominee to be the" of "Ann Holt, Nominee for Secretary of Labor", "to be an" of "Ann Holt, of
/// Ohio, to be an Assistant Secretary". \return where the office begins
inline iterator skip_nominee(scan::window& window, iterator at)
{
    if (says<"to">(window.peek(at)) && says<"be">(window.peek(at + 1)))
        return is_determiner(window.peek(at + 2)) ? at + 3 : at + 2;
    if (!says<"nominee">(window.peek(at)) || !says<"for", "to">(window.peek(at + 1))) return at;
    at += says<"be">(window.peek(at + 2)) ? 3 : 2;
    return is_determiner(window.peek(at)) ? at + 1 : at;
}

/// "Ann Holt, Nominee for" at the start of a line: the next of a list, whose line before ended on a title.
inline bool starts_list_line(scan::window& window, iterator at)
{
    iterator end = at;
    ast::name_run tree;
    return window.peek(at).before == token::gap::line && at->is_word()
           && grammar::match_once<grammar::result::of_name>(window, end, grammar::name_run, tree)
           && window.peek(end).is_mark(',') && says<"nominee">(window.peek(end + 1));
}

/// Whether a title in apposition may end before a token: at a mark or a verb of saying.
inline bool ends_before(scan::window& window, iterator comma, iterator end)
{
    const token& next = window.peek(end);
    return closes(next) || goes_on_behind(next, window.text()) || is_said_by(window, comma, next)
           || starts_list_line(window, end);
}

/// A title ends on a word of its own, not on the "as a" of an aside that was cut off.
inline bool ends_on_word(const token& last) { return !last.is_small_word(); }

/// ", Protect Our Homes" behind "Ann Holt, Chair", as letters are signed: capitals up to a colon or the line's end.
inline iterator take_signed_body(scan::window& window, iterator comma, title& one)
{
    constexpr int longest = 8;
    iterator end = comma + 1;
    for (int n = 0; n < longest; ++n, ++end) {
        const token& t = window.peek(end);
        if (n > 0 && (t.is_mark(':') || t.is_mark(';') || t.opens_sentence || t.before == token::gap::line)) {
            one.organization = {(comma + 1)->where.begin, (end - 1)->where.end};
            one.where.end = one.organization.end;
            return end;
        }
        if (!t.is_capital() || words::is_head{}(t)) break; // the next title
    }
    return comma;
}

/// "Chair:" of the line below "Venue: Town Hall, Ghent": a label, no title of what stands above it.
inline bool ends_on_label(scan::window& window, iterator begin, iterator end)
{
    return window.peek(end).is_mark(':')
           && std::any_of(begin, end, [](const token& t) { return t.before == token::gap::line; });
}

/// "Bo Roth" of "vice president of sales Bo Roth", in a list of people: the title is his.
/// \param head the title's head \param listed the one before has an office of several words before the name as well
inline bool names_the_next(scan::window& window, iterator head, iterator end, bool listed)
{
    for (iterator i = head + 2; i < end; ++i) {
        const token& field = *(i - 1);
        name_tokens_run name;
        if (!i->is_capital() || !words::is_kind_word{}(field) || !(field.is_lower() || listed)) continue;
        if (name_at(window, i, false, name) && name.last == end && name.words > 1) return true;
    }
    return false;
}

/// A title in apposition to the name before a comma, from a token on, closed by a mark or joined to the next. \return
/// its end; `at` when there is none
inline iterator apposed(scan::window& window, iterator comma, iterator at, few<title, 4>& titles)
{
    if (window.peek(at).opens_sentence) return at;
    const iterator lead = skip_lead(window, at);
    iterator begin = skip_nominee(window, lead), end = begin;
    const bool nominee = begin != lead;
    std::uint32_t from = window.peek(nominee ? lead : begin).where.begin;
    ast::person_title tree;
    title_run strict;
    name_tokens_run other;
    if (window.peek(begin).is_word() && title_runs::run_from(window, begin, strict)
        && name_at(window, strict.end, true, other)) {
        if (!words::is_possessive{}(window.peek(other.last))) return at;
        begin = end = other.first; // "Mayor Ann Holt's chief of staff"
    }
    const bool bossed = window.peek(lead).where.begin != window.peek(begin).where.begin;
    if (!grammar::match(window, end, grammar::title_after_name, tree)) return at;
    for (iterator i = begin + 1; nominee && i < end; ++i)
        if (starts_list_line(window, i)) end = i;
    iterator head = begin;
    while (head < end && head->where.begin < tree.head.begin) ++head;
    const int bits = words::bits_of(*head);
    const bool listed = !titles.empty() && titles[0].where.in(window.text()).find(' ') != std::string_view::npos;
    if (names_the_next(window, head, end, listed)) return at;
    if (head->is_lower() && head->has(word_class::religious) && (bits & lexicon::title_bit::weak) != 0)
        return at; // "brother of President Holt"
    if ((bits & lexicon::title_bit::plural) != 0) return at;
    const token& next = window.peek(end);
    const bool joined = says<"and">(next) || next.is_mark('&');
    title one = title_of(tree, begin, end, window.text());
    one.where.begin = (std::min)(from, one.where.begin);
    if (nominee) one.modifier = tenure::designate;
    else if (bossed) one.organization = {}; // a person has it
    if (!joined && !ends_before(window, comma, end)) return at;
    if ((end - begin > 1 && !ends_on_word(*(end - 1))) || ends_on_label(window, begin, end)) return at;
    if (tree.complement.empty() && window.peek(end).is_mark(',')) end = take_signed_body(window, end, one);
    titles.push(one);
    return end;
}

/// Titles in apposition after a comma, a dash or a bracket; several joined by "and" or commas.
inline iterator take_titles(scan::window& window, iterator at, few<title, 4>& titles)
{
    const token& opens = window.peek(at);
    const bool aged = says<"and">(opens) && is_spelt(*(at - 1), window.text(), "old"); // "58 years old and chairman"
    if (!opens.is_mark(',') && !opens.is_mark('(') && !is_dash(opens) && !aged) return at;
    const std::size_t had = titles.size();
    iterator end = apposed(window, at, at + 1, titles);
    if (end == at + 1) return at;
    while (!titles.full()) {
        iterator next = end;
        const bool comma = window.peek(next).is_mark(',');
        if (comma) ++next;
        const bool and_ = says<"and">(window.peek(next)) || window.peek(next).is_mark('&');
        if (and_) ++next;
        if (!comma && !and_) break;
        const iterator more = apposed(window, at, next, titles);
        if (more == next) break;
        end = more;
    }
    if (!says<"and">(window.peek(end)) && !ends_before(window, at, end)) // "... and she": no apposition
        while (titles.size() > had) titles.pop();
    return titles.size() > had ? end : at;
}
} // namespace after_name

/// Adds what follows the name to its titles. \return where it ends
inline scan::window::iterator read_after_name(scan::window& window, scan::window::iterator end, few<title, 4>& titles)
{
    using namespace after_name;
    iterator at = take_country(window, end, titles);
    if (at == end) at = skip_affiliation(window, end, false);
    at = skip_bracket(window, at);
    at = skip_comma_part(window, at);
    at = skip_comma_part(window, at);
    return take_titles(window, at, titles);
}

} // namespace lede::reader
