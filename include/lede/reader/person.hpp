// From a title's head to the persons it is the title of.
#pragma once
#include <lede/lexicon/ship.hpp>
#include <lede/reader/person_named.hpp>
#include <lede/reader/readers.hpp>
#include <lede/reader/title_then_name.hpp>

#include <algorithm>

namespace lede::reader {

namespace persons {
using iterator = scan::window::iterator;
namespace words = grammar::titles;
namespace bit = lexicon::title_bit;

/// "William II", "Robert the Pious": a ruler's name, of one word and its number or byname.
inline bool is_regnal(scan::window& window, const token& head, iterator at)
{
    if (!window.peek(at).is_capital() || !words::is_unknown{}(*at)) return false;
    const token& next = window.peek(at + 1);
    if (says<"the">(next)) return window.peek(at + 2).is_capital();
    if (says<"duke">(head) && says<"of">(next)) return words::is_unknown{}(window.peek(at + 2)); // "Duke Karl of Lund"
    return grammar::name_runs::is_suffix{}(next) && next.shape == token::letters::upper;
}

/// Whether what stands before a name makes a title of it, in this sentence.
inline bool titles_stand(scan::window& window, const title_run& run)
{
    const token& head = *run.last_head;
    const title& last = run.titles.back();
    if ((run.bits & bit::of_only) != 0) // "Dean of Studies", "Law School Dean"
        return last.where.end > head.where.end || (head.has(word_class::royal) && is_regnal(window, head, run.end))
               || std::any_of(run.begin, run.last_head, words::is_body_head{});
    if (run.callings) return run.posted; // "Nordbank analyst", but not "author"
    if (head.is_lower() && (run.bits & bit::weak) != 0) return run.modified;
    const bool surname = head.is_capital() && (run.bits & bit::abbreviated) == 0
                         && (head.any_of({word_class::royal, word_class::religious})
                             || (head.has(word_class::rank) && (run.bits & bit::weak) != 0)); // "King", "Major"
    if (surname && run.last_head > run.begin) { // "Khalid Sheikh Mohammed"
        const token& before = *(run.last_head - 1);
        if (head.after_blank() && words::is_unknown{}(before)) return false;
    }
    if (surname) { // "Billie Jean King Cup"
        const token& before = window.before(run.begin);
        return !(words::is_body_part{}(before) && !words::is_nation{}(before) && run.begin->after_blank())
               || title_runs::follows_place(window, run.begin);
    }
    return true;
}

/// "the Ambassador Bridge", "in Senator Ann Holt Park", "Bishop Holt High School": a place that bears the name.
inline bool names_a_place(scan::window& window, const title_run& run, const name_tokens_run& name)
{
    const token& before = window.before(run.begin);
    const token& next = window.peek(name.last);
    const token& last = *(name.last - 1);
    if (says<"high school">(next)) return true;
    if (says<"church">(last) && run.last_head->has(word_class::religious)) return true; // "Father Anselm Church"
    return (last.value(word_class::organization_word) & lexicon::org_bit::thing) != 0
           && says<"the", "in", "at", "near">(before);
}

/// "USS" of "USS Admiral Holt", "ferry" before "Princess Ida", "aboard the" before "King Olaf": a ship.
inline bool names_a_ship(scan::window& window, const title_run& run)
{
    const auto stands_in = [&](const token& t, const auto& words) {
        return std::ranges::find(words, t.where.in(window.text())) != std::end(words);
    };
    const token& before = window.before(run.begin);
    if (stands_in(*run.begin, lexicon::ship_prefixes) || stands_in(before, lexicon::vessels)) return true;
    return says<"the">(before) && window.has_before(run.begin, 2)
           && is_spelt(*(run.begin - 2), window.text(), "aboard");
}

/// "A, B and C" after a plural title: the names behind the first.
inline iterator more_names(scan::window& window, iterator at, const title_run& run, const situation& now, batch& out)
{
    constexpr int most = 7;
    for (int n = 0; n < most; ++n) {
        iterator next = after_name::skip_bracket(window, after_name::skip_affiliation(window, at, true));
        const bool comma = window.peek(next).is_mark(',');
        if (comma) ++next;
        const bool and_ = says<"and">(window.peek(next));
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

/// Whether a single word behind these titles is a name, not one more word of what they are of.
inline bool stands_alone(scan::window& window, const title_run& run, const name_tokens_run& name)
{
    const token& head = *run.last_head;
    const token& only = *name.first;
    iterator of = run.last_head + 1; // past "Colonel" of "Lieutenant Colonel", "-elect" of "President-elect"
    while (of < run.end && (words::is_head{}(*of) || words::is_office_suffix{}(*of) || of->is == token::kind::mark))
        ++of;
    if (of < run.end) {
        if (!says<"of">(*of)) return false; // "coordinator for the U.S. Fish"
        const token& last = *(run.end - 1);
        if (says<"the">(*(of + 1)) ? !words::is_nation{}(last) : words::is_body_head{}(last))
            return false; // "director of the Festival Chamber Players"
    }
    if (only.has(word_class::office_word)) return false; // "Director Sales"
    if (says<"pc">(head)) return false;                  // "PC World"
    const bool field = only.has(word_class::portfolio);
    if (field && says<"vp", "v.p.", "svp", "evp">(head)) return false; // "VP Engineering"
    if (field && (only.where.in(window.text()).ends_with('s') || says<"and">(window.peek(name.last))))
        return false; // "Public Defender Services", "Chief Innovation and Design Officer"
    if (only.has(word_class::function) && !(head.has(word_class::honorific) && head.shape == token::letters::capital))
        return false; // "He met the Sen. It was", "in Jackson, MS. They"; but "Ms. So"
    const token& next = window.peek(name.last);
    if (head.is_lower() && (run.bits & bit::weak) != 0 && words::is_plain_lower{}(next))
        return false; // "the first major Allied victory"
    if (head.is_capital() && next.is_capital() && next.has(word_class::office)) return false; // "Chief Data Officers"
    return !(only.shape == token::letters::upper && only.where.size() <= 4 && !head.has(word_class::honorific)
             && head.shape != token::letters::upper); // "Counsel ISO"
}

/// The numeral of "King Constantine I" and "Queen Astrid V", one letter that is a pronoun or an initial elsewhere.
inline void take_regnal_number(scan::window& window, const title_run& run, name_tokens_run& name)
{
    constexpr std::string_view numerals = "IVX";
    const token& next = window.peek(name.last);
    if ((run.bits & bit::given) == 0 || !next.is_capital() || !next.after_blank()) return;
    if (next.where.size() != 1 || numerals.find(window.text()[next.where.begin]) == std::string_view::npos) return;
    if (!window.peek(name.last + 1).is_mark('.') || window.peek(name.last + 2).opens_sentence) ++name.last;
}

/// "of Navarre" of "Queen Joan of Navarre", "of Penrith" of "Lord Hallam of Penrith": a part of the name, where a land
/// is the title's: "King Karl of Sweden". \return the token behind it
inline iterator behind_territory(scan::window& window, const title_run& run, const name_tokens_run& name)
{
    constexpr int longest = 2;
    const token& place = window.peek(name.last + 1);
    if (!run.last_head->has(word_class::royal) || name.words > 1 || !says<"of">(window.peek(name.last)))
        return name.last;
    if (!words::is_unknown{}(place) || !place.after_blank()) return name.last;
    iterator end = name.last + 2;
    while (end < name.last + 1 + longest && words::is_unknown{}(window.peek(end)) && end->before == token::gap::blank)
        ++end;
    return end;
}

/// "U.S. Defense Secretary Pete Hegseth"
inline bool read_before_name(scan::window& window, const title_run& run, const situation& now, batch& out)
{
    const token& head = *run.last_head;
    name_tokens_run name;
    const bool addressed = run.modified || head.any_of({word_class::honorific, word_class::office, word_class::royal});
    if (!titles_stand(window, run) || !name_at(window, run.end, addressed, name)) return false;
    if (names_a_place(window, run, name) || names_a_ship(window, run)) return false;
    if (name.words == 1 && !stands_alone(window, run, name)) return false;
    take_regnal_number(window, run, name);
    if (run.couple) {
        push_couple(window, run, name, now, out);
        return true;
    }
    few<title, 4> titles = run.titles;
    const std::size_t at = out.size();
    if (!out.push({})) return false;
    if (run.plural()) {
        more_names(window, read_after_name(window, name.last, titles), run, now, out);
        if (out.size() == at + 1 && !head.has(word_class::honorific)) { // "second division leaders Plymouth Argyle"
            out.pop();
            return false;
        }
    } else {
        read_after_name(window, name.last, titles);
    }
    person p = person_of(window, name, titles, run.bits, now);
    p.name.where.end = (behind_territory(window, run, name) - 1)->where.end;
    out[at] = {{run.begin->where.begin, p.name.where.end}, p, "title and name"};
    return true;
}

/// "the chairman, Ivo Brandt, our deputy chief, Ann Holt, and others": the title behind the first name is the second's.
inline bool is_one_of_a_list(scan::window& window, const name_tokens_run& first, iterator end)
{
    name_tokens_run next;
    return window.has_before(first.first, 2) && (first.first - 1)->is_mark(',') && words::is_head{}(*(first.first - 2))
           && name_at(window, end + 1, false, next);
}

/// Whether one word before "a former judge" is a person and no firm or place: "Holt, a former judge of Port Alba,".
inline bool is_told_of(scan::window& window, const name_tokens_run& name, iterator comma)
{
    const token& only = *name.first;
    const token& before = window.before(name.first);
    const bool written = only.is_capital() && only.shape != token::letters::upper && only.where.size() > 2;
    const bool named = written && !only.has(word_class::function);
    const bool stands = only.opens_sentence || before.has(word_class::reporting_verb);
    if (!named || !stands || !says<"a", "an">(window.peek(comma + 1))) return false;
    constexpr int reach = 10;
    for (iterator i = comma + 2; i < comma + reach; ++i) {
        if (window.peek(i).is == token::kind::end || (!i->is_word() && !i->is_mark('-'))) return false;
        if (words::is_head{}(*i)) return (words::bits_of(*i) & bit::anyone) == 0;
    }
    return false;
}

/// "Duchess of Lund" behind the comma: one word is a name before it.
inline bool is_styled(scan::window& window, iterator comma)
{
    const token& style = window.peek(comma + 1);
    return style.is_capital() && style.has(word_class::royal) && says<"of">(window.peek(comma + 2));
}

/// "Ann Holt of Harwick University" before a comma. \return false: it is none
inline bool name_with_affiliation(scan::window& window, iterator comma, name_tokens_run& name)
{
    constexpr int reach = 10;
    iterator at = comma;
    for (int n = 0; n < reach && window.has_before(at) && !at->opens_sentence; ++n) {
        --at;
        if (after_name::skip_affiliation(window, at, false) == comma && name_before(window, at, name))
            return name.words > 1;
    }
    return false;
}

/// "Cho Hyun, South Korea's foreign minister": the name left of the anchor that it is a title of.
inline bool read_apposition(scan::window& window, iterator anchor, const situation& now, batch& out)
{
    constexpr int reach = 26;
    iterator at = anchor;
    for (int n = 0; n < reach && window.has_before(at) && !at->opens_sentence; ++n) {
        --at;
        if (!at->is_mark(',') && !at->is_mark('(') && !after_name::is_dash(*at)) continue;
        if (!window.has_before(at)) break;
        name_tokens_run name;
        if (!name_before(window, at, name) && !name_with_affiliation(window, at, name)) continue;
        const token& preposition = window.before(name.first);
        if (says<"in", "at", "near">(preposition)
            || (name.words == 1 && !is_told_of(window, name, at) && !is_styled(window, at)))
            continue;
        few<title, 4> titles;
        const iterator end = read_after_name(window, name.last, titles);
        if (is_one_of_a_list(window, name, end)) return false;
        const auto covers
            = [&](const title& t) { return t.where.begin <= anchor->where.begin && anchor->where.end <= t.where.end; };
        for (const title& t : titles)
            if (covers(t)) {
                const person p = person_of(window, name, titles, no_title, now);
                push(out, p.name.where.begin, p.name.where.end, p, "apposition");
                return true;
            }
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
    if (persons::read_named(window, anchor, now, out)) return;
    persons::read_reverse(window, anchor, now, out);
}

} // namespace lede::reader
