// Lines and paragraphs, as programmes, lists and minutes set them.
#pragma once
#include <lede/join/scene.hpp>

#include <algorithm>
#include <cstddef>
#include <string_view>

namespace lede::joining {

/// "0930 Opening"
inline bool is_hour_in_figures(const scene& s)
{
    constexpr std::uint64_t midnight = 2400, hour = 100, minutes = 60;
    const scan::token& t = s[0].token;
    return t.where.size() == 4 && t.number < midnight && t.number % hour < minutes && s[1].token.is_capital();
}

/// "09:30 Opening", "09.30 Opening": the sentence begins on a clock time at the start of a line.
inline bool opens_on_clock(const scene& s, const reading& all)
{
    const item& first = s[0];
    if (first.token.before == scan::token::gap::blank || !first.token.is_number()) return false;
    if (first.is != item::kind::date)
        return is_dotted_hour(s.text, first.token.where.begin) || (s.headed && is_hour_in_figures(s));
    return all.mentions[first.mention].as_date()->type == timex_type::time;
}

/// The dash that closes a dateline: "OSLO, May 3 -", "OSLO (May 3) -", "Oslo, May 3 (Agency) -"; nowhere: none.
inline std::size_t dateline_dash(const scene& s)
{
    constexpr std::size_t reach = 14;
    for (std::size_t k = 1; k < reach; ++k) {
        if (s[k].is_dash() && s[k].token.after_blank()) return k;
        if (s[k].is != item::kind::date && s[k].is != item::kind::mark && !s[k].is_capital()) return scene::nowhere;
    }
    return scene::nowhere;
}

/// "; Dr. Ann Low" of "Speakers: Professor Ray Poe; Dr. Ann Low".
inline bool goes_on_list(const scene& s) { return s[0].is_mark(';'); }

/// "Participants", "Keynote speakers:", "Members of the delegation:", "She will be accompanied by:", "Also present
/// were:", "The following officials took part:", alone on its line: those below it are listed, up to a line that names
/// nobody.
inline bool heads_list(const scene& s)
{
    constexpr std::size_t longest = 3, longest_told = 16;
    const bool told = s[s.size() - 1].is_mark(':');
    const std::size_t words = s.size() - told;
    if (words > 0 && words <= longest && s.is_one_of<headings_of_lists>(words - 1)) return true;
    const bool led_to = s.is<"by", "with", "include", "included", "includes", "are", "were">(words - 1);
    const bool of_those = s.has_verb(encounter::attend) || s.precedes<headings_of_lists>(0, words);
    if (told && led_to && words <= longest_told && of_those) return true;
    if (!told || words > longest_told || !s.precedes<headings_of_lists, those_who_meet>(0, words)) return false;
    if (s.precedes<word_list<"following">>(0, words)) return s.has_verb(encounter::attend);
    return s.between(0, words, [&](std::size_t k) {
        return s[k].token.is_lower() && !s.is_one_of<headings_of_lists, words_of_list_headings>(k);
    }) == scene::nowhere;
}

/// "Statement" of "2. Statement by the Minister": it opens its line, but for a number.
inline bool opens_item(const scene& s, std::size_t word)
{
    std::size_t first = 0;
    if (s[first].is_word() && s[first].token.is_number()) ++first;
    if (s[first].is == item::kind::date) ++first; // "10:00 Remarks by the Minister"
    while (s[first].is_mark('.') || s[first].is_mark(')') || s[first].is_mark('-')) ++first;
    return first == word && s[word].token.is_capital();
}

/// "cancelled", "called" of "called off", "postponed", "invited": a meeting that is not being held
inline bool tells_no_session(const scene& s, std::size_t k)
{
    const bool called_off = s.is<"called">(k) && s.is<"off">(k + 1);
    return called_off || s.is_one_of<verbs_of_postponing, signs_of_no_session>(k);
}

/// A line that no sentence is: "Joint communique", "of the 11th Meeting of the Harbour Union".
inline bool is_heading(const scene& s) { return !s[s.size() - 1].is_mark('.'); }

/// "by" of "Remarks by X", a heading.
inline bool heads_speech(const scene& s, std::size_t by)
{
    return s.is<"by">(by) && s.is<"remarks", "address", "speech", "lecture">(by - 1)
           && s[s.size() - 1].is == item::kind::person;
}

/// "the minutes of the 87th meeting were approved": named in passing at another.
inline bool is_minuted(const scene& s, std::size_t meeting)
{
    return s.back(meeting, 4, [&](std::size_t k) { return s.is<"minutes">(k); }) != scene::nowhere;
}

/// "sidelines" of "on the sidelines", "on the sidelines of the Forum"      but not "on the sidelines of a fair"
inline bool is_edge(const scene& s, std::size_t k)
{
    const auto meeting = [&](std::size_t n) { return s.is_meeting(n); };
    return s.is_one_of<edges_of_meetings>(k) && (!s.is<"of">(k + 1) || s.ahead(k + 2, 4, meeting) != scene::nowhere);
}

/// "On the sidelines, X met Y", told of the event in focus
inline bool is_at_edge(const scene& s)
{
    return s.ahead(0, s.size(), [&](std::size_t k) { return is_edge(s, k) && !s.is<"of">(k + 1); }) != scene::nowhere;
}

/// An empty line stands in a stretch of text, whatever ends its lines.
inline bool parts_paragraphs(std::string_view stretch)
{
    return stretch.find("\n\n") != std::string_view::npos || stretch.find("\n\r\n") != std::string_view::npos;
}

/// The empty line before a place; of a very long paragraph the last line in reach, or the first blank.
inline std::size_t start_of_paragraph(std::string_view text, std::size_t place)
{
    constexpr std::size_t longest = 2048;
    const std::size_t floor = place - (std::min)(place, longest);
    const std::string_view before = text.substr(floor, place - floor);
    for (const std::string_view start : {"\n\n", "\n\r\n", "\n"})
        if (const std::size_t found = before.rfind(start); found != std::string_view::npos) return floor + found;
    const std::size_t first = before.find(' ');
    return first == std::string_view::npos ? place : floor + first;
}

} // namespace lede::joining
