// The house that a meeting is told to fill, in a sentence that need not name the meeting.
#pragma once
#include <lede/join/place.hpp>
#include <lede/lexicon/dictionary.hpp>

#include <cstddef>
#include <string_view>

namespace lede::joining {

/// "Hall" of "Town Hall": one of its words is a noun for a house.
inline bool names_house(std::string_view place)
{
    bool house = false;
    each_word(place, [&](std::string_view word) {
        house = house || lexicon::dictionary[lexicon::dictionary.find(word)].classes.has(word_class::premises);
    });
    return house;
}

/// "Town Hall" of "Hundreds filled the Town Hall", "packed into the Town Hall", at the verb; empty: none.
inline span hall_filled(const scene& s, std::size_t verb)
{
    if (!s.is_one_of<verbs_of_filling>(verb)) return {};
    const std::size_t the = verb + 1 + s.is<"into">(verb + 1);
    const span place = s.is<"the">(the) ? place_from(s, the) : span{};
    return names_house(place.in(s.text)) ? place : span{};
}

/// "Guildhall" of "in the gallery of the Guildhall", "Town Hall" of "on the steps of the Town Hall", at "gallery" and
/// "steps"; empty: none.
inline span hall_around(const scene& s, std::size_t part)
{
    if (!s.is<"of">(part + 1) || !s.is<"the">(part + 2)) return {};
    const span place = place_from(s, part + 2);
    const bool inside = s.is_one_of<parts_of_house>(part);
    const bool before = s.is<"doors", "steps">(part) && names_house(place.in(s.text));
    return inside || before ? place : span{};
}

/// "Grand Hotel" of "left the Grand Hotel, where they had been meeting", at "where"; empty: none.
inline span hall_left(const scene& s, std::size_t where)
{
    constexpr std::size_t reach = 6;
    if (!s.is<"where">(where) || !s[where - 1].is_mark(',')) return {};
    const std::size_t verb = where + 2 + s.is<"have", "had">(where + 2) + s.is<"been", "were">(where + 3);
    if (!s.is<"they", "delegates", "ministers", "both">(where + 1) || !s.is<"meeting", "met">(verb)) return {};
    const std::size_t the = s.back(where - 1, reach, [&](std::size_t k) { return s.is<"the">(k); });
    return the == scene::nowhere ? span{} : place_from(s, the);
}

/// The house at an item; empty: none.
inline span hall_told(const scene& s, std::size_t i)
{
    for (const auto told : {hall_filled, hall_around, hall_left})
        if (const span place = told(s, i); !place.empty()) return place;
    return {};
}

} // namespace lede::joining
