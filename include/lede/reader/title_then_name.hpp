// A name after the comma behind its title: "the mayor of Tehran, Mahmoud Ahmadinejad,".
#pragma once
#include <lede/reader/person_after.hpp>
#include <lede/reader/readers.hpp>

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

/// No title stands right before the name.
inline constexpr int no_title = -1;

/// \param run who is meant \param led title_bit of the title right before the name; or no_title
inline person person_of(
    scan::window& window, const name_tokens_run& run, const few<title, 4>& titles, int led, const situation& now)
{
    person p;
    p.titles = titles;
    const bool titled = led != no_title, given = titled && (led & bit::given) != 0;
    p.name = name_parts(window, run.first, run.last, {country_of(titles), given, now.wishes->family_first, titled});
    return p;
}

inline void push(batch& out, std::uint32_t begin, std::uint32_t end, const person& p, std::string_view rule)
{
    out.push({{begin, end}, p, rule});
}

/// The titles that lead up to a comma, and the tokens they take.
struct titles_ahead {
    iterator begin{}, end{};
    few<title, 4> titles;
    bool owned{}; ///< "the firm's"
    bool bare{};  ///< one head and nothing else: "the president"
    bool of{};    ///< the last says what it is of
};

/// Titles joined by "and" from a token on, which take in the anchor. \return false: none
inline bool titles_from(scan::window& window, iterator begin, iterator anchor, titles_ahead& ahead)
{
    ahead = {};
    ahead.begin = ahead.end = begin;
    while (!ahead.titles.full()) {
        iterator first = ahead.end, end;
        if (!ahead.titles.empty()) {
            if (!says<"and">(window.peek(first)) && !window.peek(first).is_mark('&')) break;
            ++first;
        }
        ast::person_title tree;
        if (!grammar::match(window, end = first, grammar::title_after_name, tree)) break;
        ahead.owned = ahead.owned || !tree.possessor.empty();
        ahead.of = !tree.complement.empty();
        ahead.bare = end == first + 1;
        ahead.titles.push(title_of(tree, first, end, window.text()));
        ahead.end = end;
    }
    ahead.bare = ahead.bare && ahead.titles.size() == 1;
    return ahead.end > anchor;
}

/// How far left a title before a comma may begin.
inline iterator reverse_start(scan::window& window, iterator anchor)
{
    constexpr int reach = 10;
    iterator begin = anchor;
    for (int n = 0; n < reach && window.has_before(begin) && !begin->opens_sentence; ++n) {
        const token& t = *(begin - 1);
        if (!words::is_plain_lower{}(t) && !title_runs::can_be_inside(window, begin - 1) && !words::is_possessive{}(t))
            break;
        if (says<"the">(t) || t.is_mark(',')) break;
        if (title_runs::years_old_before(window, begin) != begin) break;
        --begin;
    }
    return begin;
}

/// "its", "a": what a title of one word is told by, where "the president" may be anyone.
inline bool is_someones(const token& t) { return says<"its", "his", "her", "their", "our", "my", "a", "an">(t); }

/// "President" of "President Ida Lund's adviser, Bo Roth,": the one who has the adviser is told of by his own title.
inline bool take_boss(scan::window& window, titles_ahead& ahead)
{
    title_run boss;
    if (!ahead.owned || !window.has_before(ahead.begin)) return false;
    iterator before = ahead.begin - 1;
    if (words::is_tight_stop{}(*before) && window.has_before(before)) --before; // "Dr."
    if (!titles_around(window, before, boss, 1) || boss.end != ahead.begin) return false;
    title& one = ahead.titles[0];
    one.where.begin = boss.begin->where.begin;
    if (one.organization.begin == ahead.begin->where.begin) one.organization = {}; // a person has the adviser
    return true;
}

/// "President Ida Lund" in "a spokesman for President Ida Lund, Bo Roth,": the title names someone with a title.
inline bool names_another(scan::window& window, const titles_ahead& ahead)
{
    for (iterator i = ahead.begin + 1; i < ahead.end; ++i) {
        title_run other;
        name_tokens_run name;
        if (!words::is_head{}(*i) || window.before(i).is_mark(',')) continue;
        if (titles_around(window, i, other) && name_at(window, other.end, true, name) && name.last == ahead.end)
            return true;
    }
    return false;
}

/// A rank or an order of clergy: "the general, Ida Lund, spoke"; but no "father".
inline bool is_calling(const token& t)
{
    return t.any_of({word_class::rank, word_class::religious}) && (words::bits_of(t) & bit::weak) == 0;
}

/// ", Ms. Roth" and ", and others" behind "the mayor, Mr. Lee": a list, in which the mayor is another than Mr. Lee.
inline bool goes_on_listing(scan::window& window, iterator comma)
{
    const token& next = window.peek(comma + 1);
    return window.peek(comma).is_mark(',')
           && (next.is_capital() || says<"and">(next) || after_name::is_determiner(next));
}

/// The name behind the comma, with "Mr." or "Gen." before it, which is a title more. \return false: none
inline bool name_behind(scan::window& window, titles_ahead& ahead, bool bracket, name_tokens_run& name)
{
    iterator at = ahead.end + 1;
    if (says<"san", "santa", "los", "las">(window.peek(at)))
        return false;                                                  // "of the University of California, San Diego"
    const bool initials = !window.peek(at).has(word_class::honorific); // "H.E. Ida Lund"
    if (initials && name_at(window, at, false, name)) return name.words > 1;
    if (says<"the">(window.peek(at))) ++at; // "the Right Rev."
    title_run address;
    if (!window.peek(at).is_word() || window.peek(at).opens_sentence || !title_runs::run_from(window, at, address, 2))
        return false;
    if (address.last_head->lexeme == (ahead.end - 1)->lexeme) return false; // "the sheikh, Sheikh Omar"
    if (address.last_head->has(word_class::office) || !name_at(window, address.end, true, name)) return false;
    const bool listed = ahead.bare && !bracket && !is_someones(window.before(ahead.begin));
    if (listed && (!words::is_address{}(*address.last_head) || goes_on_listing(window, name.last))) return false;
    for (const title& t : address.titles) ahead.titles.push(t);
    return true;
}

/// "the trade ministers of Chile and Peru, Ana Ruiz and Luis Paz,": two people of one title.
inline void push_two(scan::window& window, const titles_ahead& ahead, const situation& now, batch& out)
{
    name_tokens_run first, second;
    if (!name_at(window, ahead.end + 1, false, first) || !says<"and">(window.peek(first.last))
        || !name_at(window, first.last + 1, false, second) || !after_name::closes(window.peek(second.last)))
        return;
    if (first.words < 2 || second.words < 2) return;
    for (const name_tokens_run& name : {first, second}) {
        const person p = person_of(window, name, ahead.titles, no_title, now);
        push(out, p.name.where.begin, p.name.where.end, p, "title, then names");
    }
}

/// An office, a rank or what has a capital: what tells of the name behind its comma; not "the teacher, Ann Holt,".
inline bool tells_of_next(const token& head)
{
    return head.has(word_class::office) || is_calling(head) || (head.is_capital() && !head.has(word_class::honorific));
}

/// Whether the titles are led to as what stands before its name is: "the mayor", "as mayor", "The firm's mayor"
inline bool is_led(scan::window& window, iterator anchor, const titles_ahead& ahead)
{
    const token& before = window.before(title_runs::years_old_before(window, ahead.begin));
    return ahead.begin->opens_sentence || after_name::is_determiner(before) || says<"as">(before) || ahead.owned
           || (anchor->is_capital() && ahead.of);
}

/// Whether the name is over: a mark closes it, or a verb goes on where the titles begin the sentence.
inline bool ends_behind(scan::window& window, const titles_ahead& ahead, bool bracket, iterator end)
{
    const token& next = window.peek(end);
    if (bracket) return next.is_mark(')');
    const token& before = window.before(title_runs::years_old_before(window, ahead.begin));
    if (after_name::closes(next) || says<"as">(before)) return true;
    const bool begins
        = ahead.begin->opens_sentence || ahead.owned || (after_name::is_determiner(before) && before.opens_sentence);
    return begins
           && next.any_of({word_class::reporting_verb, word_class::past_cue, word_class::future_cue, word_class::verb});
}

/// The name behind titles and their comma.
inline void read_name_behind(
    scan::window& window, iterator anchor, titles_ahead& ahead, const situation& now, batch& out)
{
    if (!is_led(window, anchor, ahead)) return;
    const bool bracket = window.peek(ahead.end).is_mark('('); // "The Minister for Roads (Ann Holt)"
    if (!bracket && !ahead.end->is_mark(',')) return;
    const int bits = words::bits_of(*anchor);
    if ((bits & bit::plural) != 0) return push_two(window, ahead, now, out);
    constexpr int relation = bit::occupation | bit::weak; // "Hale's opponent", "my partner"
    if ((bits & relation) == relation) return;
    const bool dated = ahead.titles.back().where.end < (ahead.end - 1)->where.end; // "commander from 1931 to 1933"
    const iterator behind = ahead.end + 1;
    name_tokens_run name;
    if (!name_behind(window, ahead, bracket, name) || !ends_behind(window, ahead, bracket, name.last)) return;
    const bool boss = take_boss(window, ahead) || names_another(window, ahead);
    const person p = person_of(window, name, ahead.titles, no_title, now);
    const std::uint32_t begin = boss ? p.name.where.begin : dated ? behind->where.begin : ahead.begin->where.begin;
    push(out, begin, p.name.where.end, p, "title, then name");
}

/// "the mayor of Tehran, Mahmoud Ahmadinejad,"  "the firm's chairman and chief executive, Robert Holt,"
/// "the Prime Minister of Singapore, Mr. Lee,"     but not "the president, Gen. Holt and others"
inline void read_reverse(scan::window& window, iterator anchor, const situation& now, batch& out)
{
    if (!tells_of_next(*anchor)) return;
    titles_ahead ahead;
    for (iterator begin = reverse_start(window, anchor); begin <= anchor; ++begin)
        if (begin->is_word() && titles_from(window, begin, anchor, ahead))
            return read_name_behind(window, anchor, ahead, now, out);
}
} // namespace persons

} // namespace lede::reader
