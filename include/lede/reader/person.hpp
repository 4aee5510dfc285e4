// From a title's head to the persons it is the title of.
#pragma once
#include <lede/reader/person_after.hpp>
#include <lede/reader/readers.hpp>

#include <algorithm>

namespace lede::reader {

namespace persons {
using iterator = scan::window::iterator;
namespace words = grammar::titles;
namespace bit = lexicon::title_bit;

inline country_code country_of(const few<title, 4>& titles)
{
    for (const title& t : titles)
        if (!t.country.empty()) return t.country;
    return {};
}

inline person person_of(
    scan::window& window, const name_tokens_run& run, const few<title, 4>& titles, int bits, const situation& now)
{
    person p;
    p.titles = titles;
    const bool given = (bits & bit::given) != 0;
    p.name = name_parts(window, run.first, run.last, {country_of(titles), given, now.wishes->family_first});
    return p;
}

inline void push(batch& out, std::uint32_t begin, std::uint32_t end, const person& p, std::string_view rule)
{
    out.push({{begin, end}, p, rule});
}

/// Whether what stands before a name makes a title of it, in this sentence.
inline bool titles_stand(scan::window& window, const title_run& run)
{
    const token& head = *run.last_head;
    const title& last = run.titles.back();
    if ((run.bits & bit::of_only) != 0) return last.where.end > head.where.end; // "Dean of Studies"
    if (run.titles.size() == 1 && (run.bits & bit::occupation) != 0 && (head.is_lower() || (run.bits & bit::weak) != 0))
        return false; // "author"
    if (head.is_lower() && (run.bits & bit::weak) != 0) return run.modified;
    const bool of_birth = head.any_of({word_class::royal, word_class::rank, word_class::religious});
    if (of_birth && window.has_before(run.last_head) && run.last_head > run.begin) { // "Khalid Sheikh Mohammed"
        const token& before = *(run.last_head - 1);
        if (head.after_blank() && words::is_unknown{}(before) && before.shape != token::letters::upper) return false;
    }
    if (head.is_capital() && head.any_of({word_class::royal, word_class::rank, word_class::religious})
        && (run.bits & bit::abbreviated) == 0 && !run.modified) { // "Billie Jean King Cup"
        const token& before = window.before(run.begin);
        return !(words::is_body_part{}(before) && run.begin->after_blank() && !run.begin->opens_sentence);
    }
    return true;
}

/// "A, B and C" after a plural title: the names behind the first.
inline iterator more_names(scan::window& window, iterator at, const title_run& run, const situation& now, batch& out)
{
    constexpr int most = 7;
    for (int n = 0; n < most; ++n) {
        iterator next = after_name::skip_bracket(window, at);
        const bool comma = window.peek(next).is_mark(',');
        if (comma) ++next;
        const bool and_ = is_function(window.peek(next), "and", window.text());
        if (and_) ++next;
        name_tokens_run name;
        if ((!comma && !and_) || !name_at(window, next, true, name)) break;
        few<title, 4> titles = run.titles;
        at = read_after_name(window, name.last, titles);
        const person p = person_of(window, name, titles, run.bits, now);
        push(out, p.name.where.begin, p.name.where.end, p, "shared title");
        if (and_) break;
    }
    return at;
}

/// "President and Mrs. Bush": two people, one name.
inline void push_couple(
    scan::window& window, const title_run& run, const name_tokens_run& name, const situation& now, batch& out)
{
    few<title, 4> first = run.titles, second;
    first.pop();
    second.push(run.titles.back());
    const person one = person_of(window, name, first, 0, now), other = person_of(window, name, second, 0, now);
    push(out, run.begin->where.begin, first.back().where.end, one, "couple");
    push(out, run.couple->where.begin, other.name.where.end, other, "couple");
}

/// "U.S. Defense Secretary Pete Hegseth"
inline bool read_before_name(scan::window& window, const title_run& run, const situation& now, batch& out)
{
    const token& head = *run.last_head;
    name_tokens_run name;
    const title& last = run.titles.back();
    const bool of = last.where.end > head.where.end && !head.is_mark('.');
    const bool addressed = run.modified || head.has(word_class::honorific) || (run.bits & bit::abbreviated) != 0
                           || (head.has(word_class::office) && head.is_capital());
    if (!titles_stand(window, run) || !name_at(window, run.end, addressed, name)) return false;
    if (of && name.words == 1 && run.last_head + 1 < run.end
        && !after_name::is_any(*(run.last_head + 1), window.text(), {"of"})
        && !words::is_own_stop{}(*(run.last_head + 1)))
        return false; // "coordinator for the U.S. Fish"
    if (name.words == 1 && name.first->shape == token::letters::upper && name.first->where.size() <= 4
        && !head.has(word_class::honorific) && head.shape != token::letters::upper)
        return false; // "Counsel ISO"
    if (run.couple) {
        push_couple(window, run, name, now, out);
        return true;
    }
    few<title, 4> titles = run.titles;
    const std::size_t at = out.size();
    out.push({});
    if (run.plural()) {
        more_names(window, read_after_name(window, name.last, titles), run, now, out);
        if (out.size() == at + 1 && !head.has(word_class::honorific)) { // "second division leaders Plymouth Argyle"
            out.pop();
            return false;
        }
    } else {
        read_after_name(window, name.last, titles);
    }
    const person p = person_of(window, name, titles, run.bits, now);
    out[at] = {{run.begin->where.begin, p.name.where.end}, p, "title and name"};
    return true;
}

/// "Cho Hyun, South Korea's foreign minister": the name left of the anchor that it is a title of.
inline bool read_apposition(scan::window& window, iterator anchor, const situation& now, batch& out)
{
    constexpr int reach = 26, tries = 3;
    iterator at = anchor;
    int tried = 0;
    for (int n = 0;
         n < reach && tried < tries && window.has_before(at) && !at->opens_sentence && !at->after_paragraph(); ++n) {
        --at;
        if (!at->is_mark(',') && !at->is_mark('(') && !after_name::is_dash(*at)) continue;
        if (!window.has_before(at)) break;
        const token& before = *(at - 1);
        if (!before.is_word() && !before.is_mark('.') && !before.is_mark(')')) continue;
        name_tokens_run name;
        if (!name_before(window, at, name)) continue;
        ++tried;
        const token& preposition = window.before(name.first);
        if (name.words == 1 || is_function(preposition, "in", window.text())
            || is_function(preposition, "at", window.text()) || is_function(preposition, "near", window.text()))
            continue;
        few<title, 4> titles;
        read_after_name(window, name.last, titles);
        const auto covers
            = [&](const title& t) { return t.where.begin <= anchor->where.begin && anchor->where.end <= t.where.end; };
        for (const title& t : titles)
            if (covers(t)) {
                const person p = person_of(window, name, titles, 0, now);
                push(out, p.name.where.begin, p.name.where.end, p, "apposition");
                return true;
            }
    }
    return false;
}

/// "the mayor of Tehran, Mahmoud Ahmadinejad,": the name after its title's comma.
inline bool read_reverse(scan::window& window, iterator anchor, const situation& now, batch& out)
{
    constexpr int reach = 10;
    const std::string_view text = window.text();
    iterator begin = anchor;
    for (int n = 0; n < reach && window.has_before(begin) && !begin->opens_sentence && !begin->after_paragraph(); ++n) {
        const token& t = *(begin - 1);
        if (!words::is_plain_lower{}(t) && !title_runs::can_be_inside(window, begin - 1) && !words::is_possessive{}(t))
            break;
        if (is_function(t, "the", text) || is_function(t, "and", text) || t.is_mark(',')) break;
        --begin;
    }
    for (; begin <= anchor; ++begin) {
        if (!begin->is_word()) continue;
        ast::person_title tree;
        iterator end = begin;
        if (!grammar::match(window, end, grammar::title_after_name, tree) || end <= anchor) continue;
        const token& before = window.before(begin);
        if (!anchor->has(word_class::office) && !(anchor->is_capital() && !anchor->has(word_class::honorific)))
            return false;
        const bool led
            = begin->opens_sentence || begin->after_paragraph()
              || after_name::is_any(before, text, {"the", "a", "an", "as", "its", "his", "her", "their", "our"})
              || !tree.possessor.empty();
        if (!led && !(anchor->is_capital() && !tree.complement.empty())) return false;
        if ((words::bits_of(*anchor) & bit::plural) != 0 || !window.peek(end).is_mark(',')) return false;
        name_tokens_run name;
        if (!name_at(window, end + 1, false, name) || name.words < 2) return false;
        const token& next = window.peek(name.last);
        const bool says = (begin->opens_sentence || !tree.possessor.empty())
                          && next.any_of({word_class::reporting_verb, word_class::past_cue, word_class::verb});
        if (!after_name::closes(next) && !is_function(before, "as", text) && !says) return false;
        few<title, 4> titles;
        titles.push(title_of(tree, begin, end, window.text()));
        const person p = person_of(window, name, titles, 0, now);
        push(out, begin->where.begin, p.name.where.end, p, "title, then name");
        return true;
    }
    return false;
}
} // namespace persons

LEDE_CORE void read_person(scan::window& window, scan::window::iterator anchor, const situation& now, batch& out)
{
    if (!grammar::titles::is_head{}(*anchor)) return;
    title_run run;
    for (std::size_t most = run.titles.capacity(); most > 0; most = (std::min)(most, run.titles.size()) - 1) {
        if (!titles_around(window, anchor, run, most)) break;
        if (persons::read_before_name(window, run, now, out)) return;
    }
    if (anchor->has(word_class::honorific) && !anchor->has(word_class::office)) return;
    if (persons::read_apposition(window, anchor, now, out)) return;
    persons::read_reverse(window, anchor, now, out);
}

} // namespace lede::reader
