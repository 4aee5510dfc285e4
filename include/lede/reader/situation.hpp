// What a reader knows beyond the words: the caller's wishes and what the text has said so far.
#pragma once
#include <lede/lexicon/dictionary.hpp>
#include <lede/reader/story.hpp>
#include <lede/types/context.hpp>
#include <lede/types/few.hpp>
#include <lede/types/mention.hpp>

#include <optional>
#include <string_view>

namespace lede::reader {

struct situation {
    const context* wishes{};          ///< never null
    std::optional<instant> reference; ///< the caller's, or the dateline's
    bool whole{};                     ///< the text is one phrase, and is read as such
    story told;                       ///< the dates of the text before this place

    bool narrative() const { return told.is_narrative(); }

    few<lexicon::lexeme_id, 8> heads; ///< head nouns of the meetings named so far: "the second session" leans on one

    bool knows_head(lexicon::lexeme_id head) const
    {
        for (const lexicon::lexeme_id known : heads)
            if (known == head) return true;
        return false;
    }
    few<span, 8> series; ///< of the numbered meetings named first: "the Harbour Workshop" is one of them

    bool knows_series(std::string_view name, std::string_view text) const
    {
        for (const span known : series)
            if (known.in(text) == name) return true;
        return false;
    }
    few<unsigned, 8> editions; ///< numbers of the meetings named so far: "the 56th conference" is next to the 57th

    /// The meeting before or after one of those.
    bool knows_neighbour(unsigned number) const
    {
        for (const unsigned known : editions)
            if (known == number + 1 || number == known + 1) return true;
        return false;
    }
    /// Takes a meeting into account for those that follow.
    void note_meeting(const meeting& m, std::string_view text)
    {
        if (m.tier == meeting_tier::numbered && m.series.size() == 1) series.push(m.series[0]);
        if (m.tier == meeting_tier::numbered && !m.ordinals.empty()) editions.push(m.ordinals[0]);
        const std::string_view head = m.head.in(text);
        if (head.empty() || head.size() > 32) return;
        const lexicon::lexeme_id id = lexicon::dictionary.find(lexicon::key_of(head));
        if (id != lexicon::no_lexeme && !knows_head(id)) heads.push(id);
    }
};

/// What one candidate gave: none, one, or several (a title shared by several names).
using batch = few<mention, 10>;

} // namespace lede::reader
