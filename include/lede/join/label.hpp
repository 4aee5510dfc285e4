// How someone takes part in a meeting, and the labels of lists that say it.
#pragma once
#include <lede/join/line.hpp>

namespace lede::joining {

/// How a person takes part, and the item that says so.
struct part {
    bool there{};
    role as{role::participant};
    std::size_t at{};
    bool needs_meeting{}; ///< "met", "opened": says nothing unless the sentence speaks of the meeting
};

inline part part_of(encounter told, std::size_t at, bool acts)
{
    switch (told) {
    case encounter::meet: return {true, role::participant, at, true};
    case encounter::attend: return {true, role::participant, at, false};
    case encounter::host: return {true, acts ? role::host : role::participant, at, false};
    case encounter::chair: return {true, acts ? role::chair : role::participant, at, false};
    case encounter::hold: return {acts, role::participant, at, true};
    default: return {};
    }
}

/// "Present", "Speakers", "Keynote", "Secretary": what stands before a colon and those who are there.
inline bool is_label_of_people(const scene& s, std::size_t word) { return s.is_one_of<labels_of_people>(word); }

/// "Present: X", "Speakers: X", "Chair: X", "Joining them: X", "Seated at the Forum: X", "Speakers for the Forum are:
/// X", "Our guests of honour: X", at the colon.
inline part told_by_label(const scene& s, std::size_t colon)
{
    if (s.is<"presiding">(colon - 1)) return {true, role::chair, colon, false};
    if (s.is<"not">(colon - 2) || s.is_one_of<labels_of_contact>(colon - 1)) return {};           // "Not present: X"
    if (is_label_of_people(s, colon - 1) || s.is_one_of<parts_of_hall, places_shared>(colon - 1)) // "On the stage: X"
        return {true, role::participant, colon, false};
    const bool side = s[colon - 1].has(word_class::country) && colon < 4 && (s.headed || s.minutes); // "Chile: X, Y"
    if (side) return {true, role::participant, colon, false};
    const auto there
        = [](encounter e) { return e == encounter::chair || e == encounter::host || e == encounter::attend; };
    if (there(s[colon - 1].tells())) return part_of(s[colon - 1].tells(), colon, true); // "In attendance: X"
    const bool told = is_label_of_people(s, 0) || is_label_of_people(s, 1) || s[0].tells() == encounter::attend;
    const bool said = s.between(0, colon, [&](std::size_t k) {
        return s[k].is == item::kind::person || s.is<"said", "told">(k);
    }) != scene::nowhere;
    return told && !said ? part{true, role::participant, colon, false} : part{};
}

/// "Speakers: X; Y", "Present were X; Y", "Officers elected for 2026 were X; Y": the sentence opens on such a label.
inline bool opens_list(const scene& s)
{
    if (is_label_of_people(s, 0) && s.precedes<word_list<"are", "were">>(1, 4)) return true;
    const std::size_t colon = s.ahead(1, 23, [&](std::size_t k) { return s[k].is_mark(':'); });
    return colon != scene::nowhere && told_by_label(s, colon).there;
}

} // namespace lede::joining
