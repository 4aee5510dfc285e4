// The text as the join reads it: sentence by sentence, each mention one item.
#pragma once
#include <lede/ast/encounter.hpp>
#include <lede/join/wording.hpp>
#include <lede/join/wording_of_places.hpp>
#include <lede/scan/tokenizer.hpp>
#include <lede/types/mention.hpp>

#include <cstdint>
#include <string_view>
#include <utility>
#include <vector>

namespace lede::joining {

/// A word or mark of a sentence, or a whole mention.
struct item {
    enum class kind : std::uint8_t { word, mark, date, meeting, person };
    kind is{};
    bool quoted{};           ///< inside a quotation
    std::uint32_t mention{}; ///< its index
    scan::token token;       ///< of a mention: its first
    lexicon::word_key spelt; ///< of a word: its letters in lower case
    std::uint64_t bit{};     ///< of a word: that of its letters

    bool is_word() const { return is == kind::word; }
    bool is_capital() const { return is_word() && token.is_capital(); }
    bool is_mark(char m) const { return is == kind::mark && token.mark == m; }
    bool is_dash() const { return is_mark('-') || is_mark(scan::mark::en_dash) || is_mark(scan::mark::em_dash); }
    bool has(scan::word_class c) const { return is == kind::word && token.has(c); }
    ast::encounter tells() const
    {
        return has(scan::word_class::encounter) ? static_cast<ast::encounter>(token.value(scan::word_class::encounter))
                                                : ast::encounter{};
    }
    bool reports() const { return has(scan::word_class::reporting_verb); }
};

inline item::kind kind_of(const mention& m)
{
    return m.as_date() ? item::kind::date : m.as_meeting() ? item::kind::meeting : item::kind::person;
}

using sentence = std::vector<item>; ///< at most 512 items

/// "10 October, Rome: Ninth Forum": a line that a date opens, and no sentence that goes on: "met on | Monday when".
inline bool opens_dated_line(std::string_view text, const mention& date, const scan::token& before)
{
    if (!date.as_date() || before.is_mark(',')) return false;
    if (!before.is_lower()) return !before.is_mark('.');
    const std::string_view rest = text.substr(date.where.end, 4);
    for (const std::string_view mark : {",", ":", " -", " \u2013", " \u2014"})
        if (rest.starts_with(mark)) return true;
    return false;
}

/// "2nd Harbour Forum, Bergen": a line that a meeting's number opens, behind one that does not run on.
inline bool opens_meeting_line(const mention& meeting, const scan::token& first, const scan::token& before)
{
    return meeting.as_meeting() && first.is_number() && !before.is_mark(',') && !before.is_lower();
}

/// "Porto, 7-10 July 2025", "Brest, France, 25 April 2025": a whole line of a place and a date.
inline bool opens_place_line(std::string_view text, const mention& date, const scan::token& first)
{
    constexpr std::size_t longest = 48;
    constexpr std::string_view blanks = " \t\xC2\xA0"; // the bytes of a no-break space among them
    if (!date.as_date() || !first.is_capital() || date.where.begin < first.where.end) return false;
    if (date.where.begin - first.where.begin > longest) return false;
    const std::string_view place = text.substr(first.where.begin, date.where.begin - first.where.begin);
    const std::string_view behind = text.substr(date.where.end, 1);
    const std::size_t comma = place.find_last_not_of(blanks);
    if (comma + 1 >= place.size() || place[comma] != ',' || !(behind.empty() || behind == "\n" || behind == "\r"))
        return false;
    for (std::size_t i = 1; i < place.size(); ++i)
        if (place[i] == '\n' || place[i] == '.'
            || (blanks.find(place[i - 1]) != blanks.npos && place[i] >= 'a' && place[i] <= 'z'))
            return false;
    return true;
}

/// "GENEVA - Ministers meet": a line of a diary.
inline bool opens_dashed_line(std::string_view text, const scan::token& first)
{
    constexpr std::size_t longest = 32;
    if (first.shape != scan::token::letters::upper || first.where.size() < 3) return false;
    const std::string_view rest = text.substr(first.where.end, longest);
    const std::string_view town = rest.substr(0, rest.find_first_of("\n.abcdefghijklmnopqrstuvwxyz"));
    const auto glued
        = [&](std::size_t at) { return at < rest.size() && (scan::is_letter(rest[at]) || scan::is_digit(rest[at])); };
    for (const std::string_view dash : {"-", "\u2013", "\u2014"}) {
        const std::size_t at = town.rfind(dash);
        if (at != town.npos && at > 0 && !glued(at - 1) && !glued(at + dash.size())) return true;
    }
    return false;
}

/// "Press contact:", "Venue:": a line that one of the labels opens that the join knows.
inline bool opens_labelled_line(std::string_view text, const scan::token& first)
{
    constexpr std::size_t longest = 32;
    if (!first.is_capital()) return false;
    const std::string_view line = text.substr(first.where.begin, longest),
                           label = line.substr(0, line.find_first_of(":\n."));
    if (label.size() == line.size() || line[label.size()] != ':') return false;
    const std::string_view last = label.substr(label.find_last_of(" \t\xA0") + 1);
    return lists_word(labels_of_people{}, last) || lists_word(labels_of_contact{}, last)
           || lists_word(labels_of_place{}, last);
}

/// "09.00 ": an hour as programmes write it, at a byte.
inline bool is_dotted_hour(std::string_view text, std::size_t at)
{
    const std::string_view hour = text.substr(at, 6);
    const auto digit = [&](std::size_t i) { return hour[i] >= '0' && hour[i] <= '9'; };
    constexpr std::string_view blanks = " \t\xC2\xE2"; // first bytes of a no-break and of a thin space among them
    return hour.size() == 6 && digit(0) && digit(1) && hour[2] == '.' && digit(3) && digit(4)
           && blanks.find(hour[5]) != blanks.npos;
}

/// "6. To consider a letter": a numbered line of an agenda.
inline bool opens_numbered_line(std::string_view text, const scan::token& first)
{
    constexpr std::size_t most_digits = 2, longest = 6;
    constexpr std::string_view blanks = " \t\xC2\xA0"; // the bytes of a no-break space among them
    const std::string_view rest = text.substr(first.where.end, longest);
    if (!first.is_number() || first.where.size() > most_digits || rest.empty()) return false;
    const std::size_t word = rest.find_first_not_of(blanks, 1);
    return (rest[0] == '.' || rest[0] == ')') && word != std::string_view::npos && word > 1
           && scan::is_upper(rest[word]);
}

/// The bullet before a line, the stars around its label: marks that dress a line and say nothing.
inline bool is_dressing(const scan::token& t, bool opens_line)
{
    return t.is_mark('*') || (opens_line && t.is_mark(scan::mark::other));
}

/// Hands each sentence of a text to take(const sentence&, end), which says where to go on: at its end, or at a later
/// place where a paragraph starts. A semicolon starts a sentence, and so does the end of a short line, and of a line
/// before one that a date, an hour, a dash, a label or a meeting's number opens, or that is a place and a date. One
/// pass.
template <class Take>
void each_sentence(std::string_view text, const vocabulary* words, const std::vector<mention>& said, Take take)
{
    constexpr std::size_t longest = 512, short_line = 60;
    const scan::tokenizer cut{text, words};
    sentence now;
    scan::token before;
    std::size_t next = 0, line = 0;
    bool fresh = true, quoted = false;
    bool dressed = false;
    scan::token::gap before_bullet{}; ///< it stands before the line's first word, too
    for (std::size_t at = 0;;) {
        const scan::token t = cut.next(at, fresh ? nullptr : &before);
        fresh = false;
        const bool ended = t.is == scan::token::kind::end;
        const bool inside = next > 0 && said[next - 1].where.end > t.where.begin;
        const bool line_end = t.before == scan::token::gap::line;
        const bool said_here = line_end && next < said.size() && said[next].where.begin == t.where.begin;
        const bool dated
            = said_here && (opens_dated_line(text, said[next], before) || opens_meeting_line(said[next], t, before));
        const bool placed = line_end && next < said.size() && opens_place_line(text, said[next], t);
        const bool bullet = line_end && (t.is_mark('-') || opens_dashed_line(text, t));
        const bool labelled
            = line_end
              && (opens_labelled_line(text, t) || opens_numbered_line(text, t) || is_dotted_hour(text, t.where.begin));
        const bool short_end
            = line_end && (dated || placed || bullet || labelled || before.where.end - line < short_line);
        if (ended || now.size() == longest || (!inside && (t.opens_sentence || short_end || t.is_mark(';')))) {
            const std::size_t go_on = now.empty() ? at : take(now, at);
            now.clear();
            if (t.after_paragraph() || go_on > at) quoted = false;
            if (go_on > at) {
                while (next < said.size() && said[next].where.end <= go_on) ++next;
                at = line = go_on;
                fresh = true;
                continue;
            }
        }
        if (ended) return;
        if (line_end || t.after_paragraph()) line = t.where.begin;
        if (t.is_mark('"')) quoted = !quoted;
        if (next < said.size() && said[next].where.begin < t.where.end && !inside) {
            now.push_back({kind_of(said[next]), quoted, static_cast<std::uint32_t>(next), t, {}, 0});
            ++next;
        } else if (!inside && is_dressing(t, now.empty())) {
            if (now.empty() && !dressed) before_bullet = t.before;
            dressed = dressed || now.empty();
        } else if (!inside) {
            const bool word = t.is_word() || t.is_number();
            const auto spelt = word ? lexicon::key_of(t.where.in(text)) : lexicon::word_key{};
            now.push_back({word ? item::kind::word : item::kind::mark, quoted, 0, t, spelt, word ? spelt.bit() : 0});
        }
        if (!now.empty() && std::exchange(dressed, false)) now.front().token.before = before_bullet;
        before = t;
        at = t.where.end;
    }
}

} // namespace lede::joining
