// A name in prose: where it ends, and what is none though it looks like one.
#pragma once
#include <lede/grammar/line_start.hpp>
#include <lede/grammar/name_run.hpp>
#include <lede/grammar/remember.hpp>
#include <lede/reader/name_parts.hpp>
#include <lede/reader/says.hpp>

#include <algorithm>

namespace lede::reader {

using scan::token;
using scan::word_class;

/// A name's tokens, [first, last).
struct name_tokens_run {
    scan::window::iterator first{}, last{};
    int words{}; ///< hyphened parts and initials count
};

namespace names {
using iterator = scan::window::iterator;
namespace titles = grammar::titles;

inline constexpr std::uint32_t short_line = 60;

/// A line that ends early ends what it says: a list, a heading, a signature.
inline bool starts_after_short_line(const token& t, std::string_view text)
{
    if (t.before != token::gap::line) return false;
    std::uint32_t at = t.where.begin;
    while (at > 0 && text[at - 1] != '\n') --at;
    const std::uint32_t end = at;
    while (at > 1 && text[at - 2] != '\n' && end - at < short_line) --at;
    return end - at < short_line;
}

/// "Minister Ann Low", alone on its line: short, and no mark at its end. What stands above it is a heading, however
/// long.
inline bool starts_line_alone(const token& t, std::string_view text)
{
    if (t.before != token::gap::line) return false;
    const std::string_view ahead = text.substr(t.where.begin, short_line), line = ahead.substr(0, ahead.find('\n'));
    const std::size_t last = line.find_last_not_of(" \t\r");
    const bool short_one = line.size() < ahead.size() || ahead.size() < short_line;
    return short_one && last != line.npos && (scan::is_letter(line[last]) || scan::is_digit(line[last]));
}

inline int count_words(iterator first, iterator last)
{
    int n = 0;
    for (iterator i = first; i < last; ++i) n += i->is_word() && (i == first || i->before != token::gap::none);
    return n > 0 ? n : 1;
}

/// "said" behind "Mayor Ann\nHolt said": a sentence goes on behind a name, which the line's end broke.
inline bool goes_on_behind_line(scan::window& window, iterator end)
{
    const token& next = window.peek(end);
    if (next.before == token::gap::line) return false;
    return next.is_lower() || titles::is_possessive{}(next) || (next.is_mark(',') && window.peek(end + 1).is_lower());
}

inline int count_particles(iterator first, iterator last)
{
    return static_cast<int>(std::count_if(first, last, grammar::name_runs::is_particle{}));
}

/// "Assembly" of "General Assembly", "Street" of "President Street", "Embassy Oslo": the run names a body or a thing.
inline bool names_a_thing(const name_tokens_run& run, bool addressed)
{
    const auto surname
        = [](const token& t) { return (t.value(word_class::organization_word) & lexicon::org_bit::surname) != 0; };
    for (iterator i = run.first; i < run.last; ++i)
        if (i->has(word_class::organization_word) && !(surname(*i) && (addressed || run.words > 1))) return true;
    return false;
}

inline bool stands_for_a_place(const name_tokens_run& run)
{
    const token& t = *run.first;
    return run.words == 1 && run.last == run.first + 1
           && (t.any_of({word_class::country, word_class::nationality}) || says<"europe", "asia", "africa">(t));
}

/// "Wales" of "Mr. Wales", which is a family name there      but not of "Miss Wales"
inline bool is_called_mr(scan::window& window, iterator at)
{
    const token& before = window.before(at);
    return says<"mr", "mrs", "ms">(before.is_mark('.') ? window.before(at - 1) : before);
}

/// "Defense Partnership", "Economic Terms": a field of government is no name, but "Oliver North" is one.
inline bool names_a_field(const name_tokens_run& run, bool addressed)
{
    const auto field = [](const token& t) { return t.has(word_class::portfolio) && !t.has(word_class::party); };
    iterator last = run.last - 1;
    while (last > run.first && !last->is_word()) --last;
    if (run.words == 1) return field(*last) && !addressed;
    return field(*run.first) || (field(*last) && last->value(word_class::portfolio) != 1);
}

inline bool is_verb_like(const token& t)
{
    return t.any_of({word_class::future_cue, word_class::past_cue, word_class::reporting_verb, word_class::encounter});
}
} // namespace names

/// The name that starts at a token. \return false: none does
inline bool name_at(scan::window& window, scan::window::iterator at, bool addressed, name_tokens_run& run)
{
    using namespace names;
    const token& first = window.peek(at);
    const bool quoted = grammar::name_runs::is_quote{}(first) && first.after_blank(); // "Bo" of General "Bo" Holt
    if (!(first.is_word() || quoted) || first.opens_sentence || grammar::is_line_of_its_own{}(window, at)) return false;
    iterator end = at;
    ast::name_run tree;
    if (!grammar::match_once<grammar::result::of_name>(window, end, grammar::name_run, tree)) return false;
    const bool goes_on = goes_on_behind_line(window, end);
    const auto breaks = [&](iterator i) { return starts_after_short_line(*i, window.text()); };
    if (breaks(at) && !(goes_on && count_words(at, end) > 1)) return false;
    for (iterator i = at + 1; i < end; ++i)
        if (breaks(i) && !(goes_on && count_words(at, i) == 1 && count_words(i, end) == 1)) end = i;
    run = {at, end, count_words(at, end)};
    if (names_a_thing(run, addressed) || names_a_field(run, addressed)
        || (stands_for_a_place(run) && !is_called_mr(window, at)))
        return false;
    if (run.words == 1 && is_verb_like(first)) return false;
    if (count_words(at, end) - count_particles(at, end) > 6) return false;
    const token& next = window.peek(end);
    if (first.has(word_class::month) && next.is_number()) return false; // "General May 3"
    return true;
}

namespace names {
/// "Luisa" of "Ma. Luisa Ruiz", at which no sentence begins.
inline bool is_behind_maria(scan::window& window, iterator at)
{
    return at->opens_sentence && window.has_before(at, 2) && titles::is_tight_stop{}(*(at - 1))
           && grammar::name_runs::is_short_maria{}(*(at - 2)) && (at - 2)->opens_sentence;
}
} // namespace names

/// The name that ends before a token. \return false: none does
inline bool name_before(scan::window& window, scan::window::iterator end, name_tokens_run& run)
{
    using namespace names;
    constexpr int reach = 14;
    iterator first = end;
    for (int n = 0; n < reach && window.has_before(first); ++n) {
        const token& t = *(first - 1);
        const bool inside
            = grammar::name_runs::is_name_word{}(t) || grammar::name_runs::is_head_name{}(t)
              || grammar::name_runs::is_particle{}(t) || grammar::name_runs::is_suffix{}(t)
              || grammar::name_runs::is_initial{}(t)
              || (grammar::name_runs::is_small_syllable{}(t) && window.peek(first).before == token::gap::none)
              || t.before == token::gap::none || grammar::name_runs::is_quote{}(t);
        if (!inside) break;
        --first;
        if (starts_after_short_line(t, window.text()) && count_words(first, end) > 1) break; // another's line
        if (is_behind_maria(window, first)) continue;
        if (t.opens_sentence || (t.before == token::gap::line && titles::is_known_word{}(window.before(first))))
            break; // the line before is another's: "Secretary of Trade"
    }
    for (; first < end; ++first) {
        if (!first->is_capital() && !grammar::name_runs::is_particle{}(*first)) continue;
        if (first->before == token::gap::none && window.has_before(first) && !(first - 1)->is_mark('"')) continue;
        iterator at = first;
        ast::name_run tree;
        if (!grammar::match_once<grammar::result::of_name>(window, at, grammar::name_run, tree)) continue;
        if (at != end && !(at > end && end->is_mark(','))) continue;
        run = {first, at, count_words(first, end)};                            // with the "Jr." of "Ann Holt, Jr."
        if (run.words > 1 && (end - 1)->has(word_class::region)) return false; // "Harbour Delaware"
        return !names_a_thing(run, false) && !names_a_field(run, false);
    }
    return false;
}

} // namespace lede::reader
