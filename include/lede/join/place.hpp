// The names of places.
#pragma once
#include <lede/join/scene.hpp>

namespace lede::joining {

/// A capitalised word that a place can be named with.
inline bool names_place(const scene& s, std::size_t k)
{
    const bool stage = s.is<"opening", "closing">(k) && s.is<"of">(k + 1); // "Remarks at the Opening of the 5th Forum"
    return s[k].is_capital() && !stage && !s[k + 1].token.glued;           // no "G7"
}

/// Behind "the port city of", "the Amazon city of", "the capital,": where the name of the town starts; the item itself
/// when no such words stand there.
inline std::size_t behind_kind_of_place(const scene& s, std::size_t i)
{
    for (std::size_t k = i; k < i + 3 && s[k].is_word(); ++k)
        if (s.is_one_of<kinds_of_town>(k) && (s.is<"of">(k + 1) || (s[k].token.is_lower() && s[k + 1].is_mark(','))))
            return k + 2; // "Harbour City," is a name
    return i;
}

/// Nothing goes on with a place that ends before an item.
inline bool closes_place(const scene& s, std::size_t next)
{
    const auto dated
        = [&](std::size_t k) { return k >= s.size() || s[k].is == item::kind::date || s.is<"on", "from">(k); };
    return dated(next) || s[next].is_mark('.') || s[next].is_mark(';') || s[next].is_mark('(')
           || (s[next].is_mark(',') && dated(next + 1));
}

/// "Town Hall, Oslo", "Town Hall" of "Town Hall in Oslo": a house in the town.
inline bool is_house_in(std::string_view text, span place, std::string_view town)
{
    constexpr std::size_t reach = 64;
    const std::size_t inside = find_in(place.in(text), town);
    if (inside != std::string_view::npos) return inside > 0;
    std::size_t words = 0;
    bool leads = false, there = false;
    each_word(text.substr(place.end, reach), [&](std::string_view word) {
        if (words == 0) leads = same(word, "in");
        if (words == 1) there = leads && starts_with(town, word);
        ++words;
    });
    return there;
}

/// A country or a region of one.
inline bool is_land(const item& i) { return i.is_word() && i.token.any_of({word_class::country, word_class::region}); }

/// "Nijmegen" of "the Town Hall, Nijmegen", "Des Moines, Iowa" of "Civic Center, Des Moines, Iowa": the last item of
/// the town behind a house, where the place ends with it; nowhere: none.
inline std::size_t town_behind(const scene& s, std::size_t town)
{
    while (names_place(s, town + 1)) ++town;
    if (closes_place(s, town + 1)) return town;
    const std::size_t land = town + 2;
    return s[town + 1].is_mark(',') && is_land(s[land]) && closes_place(s, land + 1) ? land : scene::nowhere;
}

/// "Venue: Hotel Baltica": behind the colon.
inline bool is_label(const scene& s, std::size_t place)
{
    const bool bullet = s[0].is_mark('-');
    return place == (bullet ? 3U : 2U) && s[place - 1].is_mark(':') && s.is_one_of<labels_of_place>(bullet);
}

/// The place name that starts at an item: capitalised words, small words inside, the town, country or region behind;
/// empty: none.
// "Seoul"  "central Oslo"  "the Town Hall, Nijmegen"  "the old Flemish Opera"  "Washington, D.C."  "Joint Base
// Elmendorf"  "the port city of Bergen"
//     "Dar es Salaam"  "Civic Center, Des Moines, Iowa"      but not "Spanish"  "May"
inline span place_from(const scene& s, std::size_t i)
{
    const bool the = s.is<"the">(i);
    if (the) ++i;
    if (!the && s.is_one_of<parts_of_town>(i) && names_place(s, i + 1)) ++i; // "central Oslo"
    if (the && s[i].token.is_lower() && names_place(s, i + 1) && names_place(s, i + 2)) ++i;
    i = behind_kind_of_place(s, i);
    span place;
    std::size_t words = the || is_label(s, i) ? 1 : 0; // a house: a town may follow it
    const auto names = [&](std::size_t k) {
        const bool small = !place.empty() && s.is<"on", "at", "for", "from", "in", "to">(k); // "IN LEEDS ON FRIDAY"
        return (names_place(s, k) && !small) || (!place.empty() && s[k].is_word() && s[k].token.is_number());
    };
    if (!names(i) || (s[i].has(word_class::nationality) && !s[i].has(word_class::country) && !names(i + 1))) return {};
    place = s[i].token.where;
    if (the && s.is<"north", "south", "east", "west">(i) && !names(i + 1)) return {}; // "trade in the North"
    if (s[i].token.any_of({word_class::preposition_noun, word_class::gathering}) && !names(i + 1))
        return {}; // "in Solidarity with", "at the Summit"
    const bool room = s.is<"room", "hall", "auditorium", "library">(i);
    for (++i, ++words; i < s.size(); ++i) {
        if (names(i) || s.is<"headquarters", "airport">(i)) place.end = s[i].token.where.end, ++words;
        else if (room && s.is<"of">(i) && s.is<"the">(i + 1)) ++i; // "Room 4 of the Palais Berg"
        else if ((s.is_one_of<words_inside_places>(i) || (s[i].is_mark('-') && !s[i].token.after_blank())
                     || (s[i].is_mark('\'') && !s[i].token.after_blank())
                     || s[i].token.is == scan::token::kind::possessive)
                 && names(i + 1))
            continue;
        else if (s[i].is_mark('-') && s.is<"upon", "on", "sur", "la", "le", "de">(i + 1) && s[i + 2].is_mark('-'))
            i += 2; // "Stratford-upon-Avon"
        else break;
    }
    if (s[i].has(word_class::gathering) && s[i].token.is_lower()) { // "in Heads of Unit session"
        const bool house = s[i + 1].has(word_class::premises);      // "the Astoria congress centre"
        return house ? span{place.begin, s[i + 1].token.where.end} : span{};
    }
    if (!s[i].is_mark(',') || !names(i + 1)) return place;
    const bool owns = s[i + 2].token.is == scan::token::kind::possessive; // "Oslo, Norway's capital"
    if (owns) return place;
    const std::size_t land = i + 1 + s.is<"the">(i + 1); // "Nassau, The Bahamas"
    const std::size_t last = is_land(s[land]) ? land : words > 1 ? town_behind(s, i + 1) : scene::nowhere;
    if (last != scene::nowhere) place.end = s[last].token.where.end;
    return place;
}

} // namespace lede::joining
