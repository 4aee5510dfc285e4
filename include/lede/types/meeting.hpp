// What a meeting name says.
#pragma once
#include <lede/types/few.hpp>
#include <lede/types/span.hpp>

#include <cstdint>
#include <optional>

namespace lede {

/// How the edition of a meeting is written.
enum class edition : std::uint8_t { none, digits, word, roman, inaugural, first_ever, year, code };

/// How firmly a mention names its meeting.
enum class meeting_tier : std::uint8_t {
    numbered,  ///< "57th Security Consultative Meeting": an edition marker is there
    named,     ///< "Shangri-La Dialogue"
    acronym,   ///< "the SCM"
    anaphoric, ///< "the second session", its series said elsewhere
};

/// A meeting name by its fields. Every span lies in the text that was read; empty: not said.
struct meeting {
    few<std::uint32_t, 4> ordinals; ///< editions under this head: {44, 45} for "44th and 45th ASEAN Summits"
    edition form{};
    meeting_tier tier{};
    std::optional<std::int32_t> year{};
    few<span, 4>
        series; ///< the name without its edition marker and inner parentheses, in pieces: "NALEO" + "Annual Conference"
    span head;  ///< head noun: "Meeting"
    span of;    ///< the body that meets: the complement ("of ..."), or the possessor before the name
    span acronym;              ///< short form of the meeting or its series: "SCM"
    span body_acronym;         ///< short form of the body that meets
    span venue;                ///< directly attached: "in Seoul" -> "Seoul"
    span date;                 ///< directly attached date phrase
    few<span, 2> participants; ///< of "between X and Y"

    bool operator==(const meeting&) const = default;
};

} // namespace lede
