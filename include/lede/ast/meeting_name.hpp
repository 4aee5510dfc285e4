// What the words of a meeting's name say.
#pragma once
#include <lede/types/few.hpp>
#include <lede/types/meeting.hpp>
#include <lede/types/span.hpp>

#include <cstdint>
#include <optional>

namespace lede::ast {

/// A name in its pieces, in the order they stand; empty pieces are not there.
struct meeting_name {
    few<std::uint32_t, 4> ordinals;
    edition form{};
    std::optional<int> year;
    span marker;      ///< "57th", "2005", "inaugural"
    span modifiers;   ///< between marker and head, or before it: "Security Consultative"
    span inner;       ///< a parenthesis inside the name: "(ARF)"
    bool own_inner{}; ///< it is the short form of the meeting, not of a body
    span head;        ///< "Meeting"
    span of;          ///< the body of an "of" complement, without its article
    span complement;  ///< "of the Americas", "on Climate Change", from the preposition on
    span late_year;   ///< "2022" of "Our Ocean Conference 2022"
    bool proper{};    ///< a capitalised modifier is there
    bool serial{};    ///< a series word is there: "annual", "plenary"

    bool operator==(const meeting_name&) const = default;
};

} // namespace lede::ast
