// The dates a text has told so far: what "two days later" leans on, and whether it tells of another time than its own.
#pragma once
#include <lede/types/instant.hpp>
#include <lede/types/span.hpp>
#include <lede/types/timex.hpp>

#include <chrono>
#include <cstddef>
#include <optional>
#include <string_view>

namespace lede::reader {

/// Whether a sentence opens with these words, but for a preposition or two: "In 1975"  "By early 1941"
inline bool opens_sentence(std::string_view text, std::size_t begin)
{
    constexpr std::size_t reach = 16;
    int words = 0;
    bool in_word = false;
    for (std::size_t i = begin; i > 0 && begin - i < reach; --i) {
        const char c = text[i - 1];
        if (c == '.' || c == '\n' || c == '!' || c == '?' || c == '"') return true;
        const bool letter = (c | 0x20) >= 'a' && (c | 0x20) <= 'z';
        const bool blank = c == ' ' || c == '\t' || c == '\xC2' || c == '\xA0'; // a no-break blank is two bytes
        if (!letter && !blank) return false;
        if (letter && !in_word && ++words > 2) return false;
        in_word = letter;
    }
    return begin < reach;
}

/// Whether a phrase is a line of its own, or opens one that goes on behind a colon: "1936", "2005: A new start"
inline bool is_heading(std::string_view text, span where)
{
    const bool opens = where.begin == 0 || text[where.begin - 1] == '\n';
    return opens && (where.end >= text.size() || text[where.end] == '\n' || text[where.end] == ':');
}

/// What the dates of a text have told. \see note, in text order
class story {
public:
    std::optional<timex> last;  ///< the last date: "that year", "two days later" lean on it
    std::size_t last_end{};     ///< where it ended, in bytes
    std::optional<timex> exact; ///< the last one that was exact to the day: "a day earlier" leans on it
    std::optional<timex> day;   ///< the last one that the story goes on from: a year in passing is none

    /// A text that tells of another time than it was written in: its own dates count, not the day of writing.
    bool is_narrative() const { return far_ > 1 && far_ > 3 * near_; }
    /// One that does so throughout, so that "last week" and "on Friday" are its own, too: a date or two of long ago are
    /// what news tells beside the news.
    bool is_history() const { return far_ > 5 && far_ > 3 * near_; }

    void note(const timex& date, std::string_view text, span where, const std::optional<instant>& reference)
    {
        if (!date.start || date.type == timex_type::duration || date.type == timex_type::set) return;
        const bool year_written = date.written.size() >= 4 && date.written.view()[0] != 'X';
        const bool by_reference = date.written.empty() && !date.anaphoric; // "yesterday", "two years ago"
        if (is_narrative() && by_reference && reference && apart(date, reference->when) < std::chrono::days{3 * 366})
            return;
        last = date;
        if (date.grain <= grain::day) exact = date;
        last_end = where.end;
        const bool heading = date.grain >= grain::year && year_written && is_heading(text, where);
        if (heading || goes_on(date, text, where.begin)) day = date;
        const bool weekday = date.grain == grain::day && date.written.view().starts_with('X') && !is_narrative();
        // written on no day that is known, a text has no other time than that of its years
        const auto away = reference ? apart(date, reference->when) : (std::chrono::seconds::max)();
        const bool sure = heading || date.grain < grain::year || (!reference && opens_sentence(text, where.begin));
        if (year_written && away > std::chrono::days{2 * 366}) far_ += sure ? 2 : 1;
        else if ((year_written || by_reference || weekday) && away < std::chrono::days{40}) ++near_;
    }

private:
    static std::chrono::seconds apart(const timex& date, std::chrono::local_seconds from)
    {
        return std::chrono::abs(*date.start - from);
    }

    /// A day or month moves the story on; a year does when its sentence opens with it, and brings it to another year.
    bool goes_on(const timex& date, std::string_view text, std::size_t begin) const
    {
        if (!day || date.grain < grain::quarter) return true;
        const bool within = *day->start >= *date.start && date.end_excl && *day->start < *date.end_excl;
        return !within && (opens_sentence(text, begin) || (date.anaphoric && *date.start > *day->start));
    }

    int far_{}, near_{}; ///< years written out that lie away from the reference; words that mean its days
};

} // namespace lede::reader
