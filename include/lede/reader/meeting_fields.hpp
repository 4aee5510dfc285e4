// The fields of a meeting mention, from the name as the grammar read it.
#pragma once
#include <lede/reader/attached.hpp>
#include <lede/reader/no_meeting.hpp>

namespace lede::reader {

/// "NALEO" of "NALEO 39th Annual Conference": the capitals set next to the marker, when they name a body. In a
/// headline, where all words have capitals, only letters or a noun for a body do, or an article before them; "MINUTES
/// OF THE" names none.
/// \return where they begin; the marker itself when there are none
inline scan::window::iterator left_of_marker(scan::window& window, scan::window::iterator marker)
{
    constexpr int longest = 6;
    scan::window::iterator i = marker;
    const bool form_between
        = window.has_before(i, 4) && (i - 1)->is_mark(')') && (i - 2)->is_capital() && (i - 4)->is_capital();
    if (form_between) i -= 3; // "Harbour Council (HC) 46th session"
    while (window.has_before(i) && i->before == token::gap::blank && marker - i < longest
           && grammar::meetings::is_name_word{}(*(i - 1))
           && !(i - 1)->any_of({word_class::office, word_class::nationality})
           && !grammar::stands_for<word_class::function>(*(i - 1), 1))
        --i;
    if (i == marker) return marker;
    const token& nearest = form_between ? *(marker - 4) : *(marker - 1);
    const bool letters = nearest.shape == token::letters::upper || nearest.shape == token::letters::mixed;
    const bool body = nearest.any_of({word_class::body_word, word_class::country});
    return letters || body || says<"the">(window.before(i)) || !i->opens_sentence ? i : marker;
}

/// The possessor right before the marker: "Council" of "the Council's 49th session"; empty: none.
inline span possessor_of(scan::window& window, scan::window::iterator marker)
{
    if (window.before(marker).is != token::kind::possessive || !window.has_before(marker, 2)) return {};
    if (is_time(*(marker - 2))) return {}; // "last year's 56th"
    scan::window::iterator owner = marker - 2;
    while (window.has_before(owner) && !owner->opens_sentence && owner->before == token::gap::blank
           && grammar::meetings::is_name_word{}(*(owner - 1)))
        --owner;
    return {owner->where.begin, (marker - 2)->where.end};
}

/// The name without its marker and its inner parenthesis, in the pieces that are left.
/// \param begin where the name begins: before its marker, where a body stands there
/// \param blank bytes of the blank around what is left out; 0: the pieces keep it, \see without_blanks
inline few<span, 4> series_of(const ast::meeting_name& name, std::uint32_t begin, std::uint32_t blank)
{
    few<span, 4> pieces;
    const auto add = [&](std::uint32_t from, std::uint32_t to) {
        if (from < to) pieces.push({from, to});
    };
    std::uint32_t from = begin;
    if (!name.marker.empty()) {
        if (name.marker.begin > begin) add(begin, name.marker.begin - blank);
        from = name.modifiers.empty() ? name.head.begin : name.modifiers.begin;
    }
    if (!name.inner.empty()) {
        add(from, name.inner.begin - blank);
        from = name.inner.end + blank;
    }
    add(from, name.complement.empty() ? name.head.end : name.complement.end);
    return pieces;
}

/// The span without the blanks, of any kind, at its ends.
inline span without_blanks(span s, std::string_view text)
{
    const auto blank = [&](std::uint32_t at) { // bytes of the blank there, 0: none
        const scan::byte_class c = scan::class_of(text[at]);
        if (c == scan::byte_class::blank || c == scan::byte_class::newline) return 1U;
        const bool high = c == scan::byte_class::high;
        const scan::character wide = high ? scan::utf8::at(text, at) : scan::character{};
        return high && wide.is == scan::character::kind::blank ? unsigned{wide.length} : 0U;
    };
    while (s.begin < s.end && blank(s.begin) != 0) s.begin += blank(s.begin);
    for (std::uint32_t end = s.begin, at = s.begin; at < s.end;) {
        const std::uint32_t n = blank(at);
        at += n == 0 ? 1 : n;
        if (n == 0) end = at;
        if (at >= s.end) s.end = end;
    }
    return s;
}

/// "20th edition of the Harbour Conference": the complement is the meeting. \return false: it is none
inline bool set_edition_of(const meeting_candidate& c, meeting& m)
{
    if (kind_of(*c.head) != gathering::edition || c.name.of.empty()) return false;
    for (auto i = c.end; i-- > c.head;) {
        if (!i->has(word_class::gathering) || i->where.end > c.name.of.end) continue;
        m.series.clear();
        m.series.push(c.name.of);
        m.head = i->where;
        m.of = {};
        return i != c.head;
    }
    return false;
}

/// "28th Lagoon Forum (LF) Meeting", "32nd Norway-Ghana Ministerial (NGM) consultations": the short form inside belongs
/// to the words before it, which are a body's unless they end on a head noun.
inline bool is_inner_own(const meeting_candidate& c)
{
    if (c.name.inner.empty()) return false;
    scan::window::iterator before = c.begin;
    while (before + 1 < c.head && (before + 1)->where.end <= c.name.inner.begin) ++before;
    const gathering kind = kind_of(*before);
    return before->has(word_class::gathering) && kind != gathering::forum && kind != gathering::assembly
           && kind != gathering::congress;
}

/// What a name says by itself, its series aside.
inline meeting fields_of(const ast::meeting_name& name)
{
    meeting m;
    m.ordinals = name.ordinals;
    if (name.form == edition::inaugural) m.ordinals.push(1);
    m.form = name.form;
    m.tier = name.marker.empty() ? meeting_tier::named : meeting_tier::numbered;
    if (name.year) m.year = name.year;
    m.head = name.head;
    m.of = name.of;
    if (!name.inner.empty()) (name.own_inner ? m.acronym : m.body_acronym) = {name.inner.begin + 1, name.inner.end - 1};
    return m;
}

/// The mention that a candidate makes.
inline mention meeting_mention(
    scan::window& window, const meeting_candidate& c, meeting_tier tier, const situation& now)
{
    const std::string_view text = window.text();
    meeting m = fields_of(c.name);
    m.tier = tier;
    if (c.has_marker() && m.of.empty()) m.of = possessor_of(window, c.begin);
    m.series = series_of(c.name, c.left->where.begin, 0);
    for (span& piece : m.series) piece = without_blanks(piece, text);
    const bool of_meeting = set_edition_of(c, m);
    if (c.head->has(word_class::meeting_acronym)) m.acronym = m.head;

    scan::window::iterator after = c.end;
    if (const span letters = parenthesis_at(window, after); !letters.empty()) {
        const span name = of_meeting ? c.name.of : span{c.begin->where.begin, (c.end - 1)->where.end};
        const bool own = is_meetings_own(text, letters, name, m.head, !m.of.empty());
        (own ? m.acronym : m.body_acronym) = letters;
    }
    if (tier != meeting_tier::anaphoric) {
        attached_walk{window, after, now, m}.read();
        if (m.date.empty()) m.date = date_before(window, c.begin, now);
    }
    mention found;
    found.where = {c.left->where.begin, (c.end - 1)->where.end};
    found.what = m;
    found.rule = "meeting name";
    return found;
}

} // namespace lede::reader
