// Mentions joined: which meeting, when, where, between whom.
#pragma once
#include <lede/types/mention.hpp>

#include <cstddef>
#include <cstdint>
#include <vector>

namespace lede {

/// What a mention is to an event.
enum class role : std::uint8_t { meeting, date, participant, host, chair };

/// Why a mention was joined to an event; the earlier, the firmer.
enum class reason : std::uint8_t {
    itself,        ///< the event's own first mention
    attached,      ///< inside or directly after the name: "57th ... Meeting in Seoul on November 4"
    same_number,   ///< same series and number
    same_series,   ///< same series, or the series alone
    acronym,       ///< its short form: "the SCM"
    anaphora,      ///< "the second session", "the talks"
    same_sentence, ///< said of the meeting in one sentence
    near_sentence, ///< said of it in a sentence next to it
    lead,          ///< in the headline or the first sentence
};

/// One mention's part in one event; indexes into reading::events and reading::mentions.
struct link {
    std::uint32_t event{}, mention{};
    role as{};
    reason why{};
    bool operator==(const link&) const = default;
};

/// A meeting of the text, said once or often. What most callers print.
struct event {
    std::uint32_t first{}; ///< index of its first mention
    span meeting;          ///< that mention's place
    span venue;            ///< empty: not said
    timex date;            ///< its first date; value empty: not said
};

/// Everything `read` found. Vectors own the only memory.
struct reading {
    static constexpr std::uint32_t none = 0xFFFFFFFF;

    std::vector<mention> mentions; ///< in text order, never overlapping
    std::vector<event> events;
    std::vector<link> links; ///< ordered by event, then by mention
    std::vector<std::uint32_t>
        same_as; ///< one per mention: index of the first mention of the same person or meeting; none: itself
};

} // namespace lede
