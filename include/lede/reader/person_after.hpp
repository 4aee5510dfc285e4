// What follows a name: its country, party, age, and the titles in apposition.
#pragma once
#include <lede/reader/name_run.hpp>
#include <lede/reader/title_run.hpp>

#include <algorithm>
#include <cstdint>

namespace lede::reader {

namespace after_name {
using iterator = scan::window::iterator;
namespace words = grammar::titles;

inline bool is_dash(const token& t)
{
    return t.is_mark(scan::mark::en_dash) || t.is_mark(scan::mark::em_dash) || t.is_mark('|')
           || (t.is_mark('-') && t.before != token::gap::none);
}
inline bool closes(const token& t)
{
    constexpr std::string_view closing = ",.;:)(!?\"";
    return t.opens_sentence || (t.is == token::kind::mark && closing.find(t.mark) != closing.npos) || is_dash(t)
           || (t.before == token::gap::line
               && (t.is_number() || (t.is_capital() && (t.is_small_word() || words::is_head{}(t)))));
}

/// "(R-S.C.)", "(BN-Kuala Pilah)", "(54)"
inline iterator skip_bracket(scan::window& window, iterator at)
{
    constexpr int longest = 10;
    if (!window.peek(at).is_mark('(')) return at;
    for (iterator i = at + 1; i < at + longest; ++i) {
        if (window.peek(i).is_mark(')')) return i + 1;
        if (window.peek(i).is == token::kind::end || words::is_head{}(*i)) break;
    }
    return at;
}

/// ", 54", ", aged 54", ", 54 years old"
inline iterator skip_age(scan::window& window, iterator comma)
{
    const std::string_view text = window.text();
    iterator i = comma + 1;
    if (is_spelt(window.peek(i), text, "aged") || is_spelt(*i, text, "age")) ++i;
    if (!window.peek(i).is_number()) return comma;
    const bool told = is_spelt(window.peek(i + 1), text, "years") && is_spelt(window.peek(i + 2), text, "old");
    i += told ? 3 : 1;
    return closes(window.peek(i)) || told ? i : comma;
}

/// ", D-Buffalo, N.Y.", ", 54"
inline iterator skip_comma_part(scan::window& window, iterator at)
{
    if (!window.peek(at).is_mark(',')) return at;
    const token& first = window.peek(at + 1);
    if (first.is_mark('(')) return skip_bracket(window, at + 1);
    if (const iterator aged = skip_age(window, at); aged != at) return aged;
    if (first.where.size() > 4 || !first.is_capital() || !window.peek(at + 2).is_mark('-')) return at;
    if (window.peek(at + 2).before != token::gap::none) return at;
    iterator i = at + 3;
    const auto inside = [&](iterator j) { return window.peek(j).is_capital() || words::is_tight_stop{}(*j); };
    for (int n = 0; n < 3 && inside(i); ++n) ++i;
    if (window.peek(i).is_mark(',') && words::is_nation{}(window.peek(i + 1))) {
        i += 2;
        if (window.peek(i).is_mark('.') && !i->closes_sentence) ++i;
    }
    return i;
}

/// "of the Republic of Korea", "of Italy"
inline iterator take_country(scan::window& window, iterator at, few<title, 4>& titles)
{
    if (titles.empty() || !says<"of">(window.peek(at))) return at;
    iterator i = at + 1;
    if (says<"the">(window.peek(i))) ++i;
    const token& t = window.peek(i);
    if (!words::is_nation{}(t)) return at;
    const auto lacks = [](const title& one) { return one.country.empty(); };
    const auto bodiless = [&](const title& one) { return lacks(one) && one.organization.empty(); };
    auto whose = std::ranges::find_if(titles, bodiless); // the prince's of "IOC member Prince Olaf of Norway"
    if (whose == titles.end()) whose = std::ranges::find_if(titles, lacks);
    if (whose != titles.end()) whose->country = lexicon::country_of(title_fields::packed_country(t));
    return i + 1;
}

/// "of Harwick University", "from Ohio", "of the Sierra Club" up to a comma.
/// \param or_and up to "and" as well, of several people \return the comma; `at` when there is none
inline iterator skip_affiliation(scan::window& window, iterator at, bool or_and)
{
    constexpr int longest = 8;
    if (!says<"of", "from", "at", "with">(window.peek(at))) return at;
    iterator i = at + 1;
    if (says<"the">(window.peek(i))) ++i;
    for (int n = 0; n < longest; ++n, ++i) {
        const token& t = window.peek(i);
        if (n > 0 && (t.is_mark(',') || (or_and && says<"and">(t)))) return i;
        const bool joint = n > 0 && (t.is_mark('&') || says<"of", "for", "and", "the">(t));
        const bool glued = n > 0 && (t.is_mark('-') || words::is_own_stop{}(t));
        if ((!t.is_capital() || t.opens_sentence) && !joint && !glued) break;
    }
    return at;
}

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

/// "Nominee for" and "nominee to be the" of "Ann Holt, Nominee for Secretary of Labor". \return where the office begins
inline iterator skip_nominee(scan::window& window, iterator at)
{
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
