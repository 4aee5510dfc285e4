// What a reader knows beyond the words: the caller's wishes and what the text has said so far.
#pragma once
#include <lede/lexicon/dictionary.hpp>
#include <lede/types/context.hpp>
#include <lede/types/few.hpp>
#include <lede/types/mention.hpp>

#include <chrono>
#include <optional>
#include <string_view>

namespace lede::reader {

struct situation {
    const context* wishes{};          ///< never null
    std::optional<instant> reference; ///< the caller's, or the dateline's
    std::optional<timex> last_date;   ///< the last date of the text before this place: "two days later" leans on it
    int far_years{}, near_days{};     ///< years written out that lie away from the reference; words that mean its days

    /// A text that tells of another time than it was written in: its own dates count, not the day of writing.
    bool narrative() const { return far_years > 1 && far_years > 3 * near_days; }

    few<lexicon::lexeme_id, 8> heads; ///< head nouns of the meetings named so far: "the second session" leans on one

    bool knows_head(lexicon::lexeme_id head) const
    {
        for (const lexicon::lexeme_id known : heads)
            if (known == head) return true;
        return false;
    }
    /// Takes a meeting into account for those that follow.
    void note_meeting(const meeting& m, std::string_view text)
    {
        const std::string_view head = m.head.in(text);
        if (head.empty() || head.size() > 32) return;
        const lexicon::lexeme_id id = lexicon::dictionary.find(lexicon::key_of(head));
        if (id != lexicon::no_lexeme && !knows_head(id)) heads.push(id);
    }

    /// Takes a date into account for those that follow.
    void note_date(const timex& date)
    {
        if (!date.start || date.type == timex_type::duration || date.type == timex_type::set) return;
        last_date = date;
        if (!reference) return;
        const auto away = std::chrono::abs(*date.start - reference->when);
        const bool year_written = date.written.size() >= 4 && date.written.view()[0] != 'X';
        if (year_written && away > std::chrono::days{2 * 366}) ++far_years;
        else if (away < std::chrono::days{40}) ++near_days;
    }
};

/// What one candidate gave: none, one, or several (a title shared by several names).
using batch = few<mention, 8>;

} // namespace lede::reader
