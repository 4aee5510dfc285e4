// Mentions joined: which meeting, when, where, between whom.
#pragma once
#include <lede/types/mention.hpp>

#include <algorithm>
#include <cstdint>
#include <span>
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

    bool operator==(const event&) const = default;
};

/// Everything `read` found. Vectors own the only memory.
struct reading {
    static constexpr std::uint32_t none = 0xFFFFFFFF;

    std::vector<mention> mentions; ///< in text order, never overlapping
    std::vector<event> events;
    std::vector<link> links;            ///< ordered by event, then by mention
    std::vector<std::uint32_t> same_as; ///< one per mention: index of the same person's first full mention, or the
                                        ///< meeting's first; none: itself

    /// What belongs to one event: its mentions, dates and people, ordered by mention. Logarithmic in the links.
    /// \param event index into events
    /// \return empty when there is no such event; holds as long as links is not changed
    [[nodiscard]] std::span<const link> links_of(std::uint32_t event) const noexcept
    {
        const auto first
            = std::partition_point(links.begin(), links.end(), [&](const link& l) { return l.event < event; });
        const auto last = std::partition_point(first, links.end(), [&](const link& l) { return l.event == event; });
        return {first, last};
    }

    /// The same person's first full mention, or the same meeting's first: the mention itself, where it is that one.
    /// \param mention index into mentions
    [[nodiscard]] std::uint32_t first_of(std::uint32_t mention) const noexcept
    {
        const bool known = mention < same_as.size() && same_as[mention] != none;
        return known ? same_as[mention] : mention;
    }

    bool operator==(const reading&) const = default;
};

} // namespace lede
