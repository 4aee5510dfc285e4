// Who is at a meeting because of what is done there and hardly elsewhere.
#pragma once
#include <lede/join/address.hpp>

namespace lede::joining {

/// "opening the Forum", "chairing", "welcoming delegates to the Forum", at the verb: as what; absent: another word.
inline part told_by_participle(const scene& s, std::size_t verb)
{
    const bool hosts = s.is<"hosting">(verb), chairs = s.is<"chairing", "presiding">(verb);
    if (!hosts && !chairs && !s.is_one_of<participles_at_meeting>(verb)) return {};
    const std::size_t from = s.ahead(verb + 1, 4, [&](std::size_t k) { return s.is<"from">(k); });
    const std::size_t first = from == scene::nowhere ? verb + 1 : from + 1; // "Emerging after midnight from the Forum"
    const std::size_t meeting = before_parting(s, first, 7, [&](std::size_t k) { return s.is_meeting(k); });
    if (meeting == scene::nowhere) return {};
    return {true, hosts ? role::host : chairs ? role::chair : role::participant, meeting, true};
}

/// "Speaking on behalf of the islands, X", "X, speaking for the islands,", at "speaking"
inline bool speaks_for_others(const scene& s, std::size_t k)
{
    return s.is<"speaking">(k) && (s.is<"for">(k + 1) || s[k + 1].tells() == encounter::absent);
}

/// "said X, opening the Forum", "X, chairing the Forum,"      but not "X, opening a bridge"
inline part is_at_work(const scene& s, std::size_t i)
{
    if (s[i + 1].is_mark(',') && speaks_for_others(s, i + 2)) return {true, role::participant, i + 2, false};
    return s[i + 1].is_mark(',') ? told_by_participle(s, i + 2) : part{};
}

/// Nobody is named before a person.
inline bool opens_with(const scene& s, std::size_t i)
{
    return s.between(0, i, [&](std::size_t k) { return s[k].is == item::kind::person; }) == scene::nowhere;
}

/// "Opening the Forum, X said", "Welcoming delegates to the Forum on Monday, X", "In her closing words, X"
inline part begins_at_work(const scene& s, std::size_t i)
{
    if (s.is<"in">(0) && s.is<"his", "her">(1) && s.is_one_of<speeches_given_by>(2) && s.just_spoken_of
        && opens_with(s, i))
        return {true, role::participant, 2, false}; // "In her report the president, X, spoke of"
    if (!s[i - 1].is_mark(',')) return {};
    if (speaks_for_others(s, 0)) return {true, role::participant, 0, false};
    if (s.is<"in">(0) && s.is<"his", "her", "their">(1))
        for (std::size_t k = 2; k < 5; ++k)
            if (s.is_one_of<kinds_of_speech>(k) || s.is<"keynote">(k)) return {true, role::participant, k, false};
    return told_by_participle(s, 0);
}

/// "with X in the chair", "X was in the chair", "X took the chair", "X (Chair)"
inline part sits_in_chair(const scene& s, std::size_t i)
{
    if (s[i + 1].is_mark('(') && s[i + 2].tells() == encounter::chair && s[i + 3].is_mark(')'))
        return {true, role::chair, i + 2, false};
    std::size_t k = behind_list(s, i);
    if (s.is_one_of<forms_of_take>(k) && s.is<"the">(k + 1) && s.is<"chair">(k + 2))
        return {true, role::chair, k + 2, false};
    while (s.is<"is", "was", "will", "be">(k)) ++k;
    const bool there = s.is<"in">(k) && s.is<"the">(k + 1) && s.is<"chair">(k + 2);
    return there ? part{true, role::chair, k + 2, false} : part{};
}

/// "was elected president of the Union, beating Y, at its 5th Congress", at the verb: the meeting; else nowhere.
inline std::size_t is_elected_at(const scene& s, std::size_t verb)
{
    constexpr std::size_t clause = 32;
    if (!s.is_one_of<verbs_of_electing>(verb)) return scene::nowhere;
    return s.ahead(verb + 1, clause, [&](std::size_t k) { return s.is_meeting(k) && s.is_at_meeting(k); });
}

/// "X and Y were elected vice-chairs", "X was elected to the board", "X was returned unopposed", "X was named
/// rapporteur", "X was elected President of the Forum"      but not "X was elected president"
inline part is_elected(const scene& s, std::size_t i)
{
    const std::size_t first = past_aside(s, behind_list(s, i));
    if (!s.is<"is", "are", "was", "were", "has", "have">(first)) return {};
    const std::size_t verb
        = before_parting(s, first + 1, 6, [&](std::size_t k) { return s.is_one_of<verbs_of_electing>(k); });
    if (s.is<"returned", "elected", "re-elected">(first + 1) && s.is<"unopposed">(first + 2))
        return {true, role::participant, first + 1, false};
    if (verb != scene::nowhere && s.lately_spoken_of && s.precedes<word_list<"acclamation">>(verb + 1, 8))
        return {true, role::participant, verb, false};
    if (const std::size_t at = is_elected_at(s, verb); at != scene::nowhere) return {true, role::participant, at, true};
    const auto below = [&](std::size_t k) {
        const bool seat = s.is_one_of<boards>(k) && s.is<"the", "its">(k - 1);
        return seat || s.is_one_of<elected_posts>(k) || (s.is<"vice">(k) && s[k + 1].is_mark('-'));
    };
    const std::size_t post = before_parting(
        s, verb, 6, [&](std::size_t k) { return below(k) || (s[k].has(word_class::office) && s.is<"of">(k + 1)); });
    if (post == scene::nowhere) return {};
    if (below(post)) return {true, role::participant, post, false};
    const std::size_t meeting = meeting_behind(s, post);
    return meeting == scene::nowhere ? part{} : part{true, role::participant, meeting, true};
}

/// "X will act as rapporteur", "X and Y served as moderators", "X will moderate a panel"
inline part acts_as(const scene& s, std::size_t i)
{
    const std::size_t first = behind_list(s, i);
    for (std::size_t k = first; k < first + 5 && !parts_from_meeting(s, k); ++k) {
        if (s.is<"will", "to">(k) && s.is<"moderate">(k + 1)) return {true, role::participant, k, false};
        if (!s.is_one_of<verbs_of_serving>(k) || !s.is<"as">(k + 1)) continue;
        std::size_t as = k + 2 + s.is<"a", "the", "its">(k + 2);
        as += s.is<"co">(as) && s[as + 1].is_mark('-') ? 2U : 0U; // "co-secretaries"
        if (s.is<"chair", "co-chair", "co-chairs", "chairman", "chairwoman", "chairperson">(as))
            return {true, role::chair, k, false};
        const bool there = s.is_one_of<posts_served_in>(as);
        return there ? part{true, role::participant, k, false} : part{};
    }
    return {};
}

/// "X will be part of the delegation"
inline part is_of_delegation(const scene& s, std::size_t i)
{
    const std::size_t part_of_it
        = s.ahead(behind_list(s, i), 4, [&](std::size_t k) { return s.is<"part", "members", "member">(k); });
    if (part_of_it == scene::nowhere) return {};
    const std::size_t whole
        = before_parting(s, part_of_it + 2, 6, [&](std::size_t k) { return s.is<"delegation", "team", "panel">(k); });
    return whole == scene::nowhere ? part{} : part{true, role::participant, whole, false};
}

/// Right behind the meeting's name, "X was at her side", "X sat beside him", "X looked on", "X tabled the accounts", "X
/// listened from the front row"
inline part is_beside(const scene& s, std::size_t i)
{
    if (!s.after_name) return {};
    std::size_t k = behind_list(s, i);
    if (s.is<"looked">(k) && s.is<"on">(k + 1)) return {true, role::participant, k, false};
    if (s.is<"tabled", "officiated", "presided">(k)) return {true, role::participant, k, false};
    while (s.is<"was", "were", "is", "are", "sat", "stood">(k)) ++k;
    const auto in_hall
        = [&](std::size_t n) { return s.is<"from">(n) && s.is<"the">(n + 1) && s.is_one_of<places_in_hall>(n + 2); };
    if (s.ahead(k, 4, in_hall) != scene::nowhere) return {true, role::participant, k, false};
    if (s.is<"beside", "alongside">(k) || (s.is<"at", "by">(k) && s.is<"side">(k + 2)))
        return {true, role::participant, k, false};
    return {};
}

/// "gavel", "chair": what the one who closes a meeting hands to the next.
inline bool is_sign_of_chair(const scene& s, std::size_t k)
{
    return s.is_one_of<names_of_the_chair>(k) || s.is<"gavel", "chain", "baton">(k);
}
inline bool hands_over(const scene& s, std::size_t k) { return s.is_one_of<verbs_of_handing_over>(k); }

/// "handed the gavel to Y", "hands over the chair to Y", "the floor was given to Y"
inline part is_handed_chair(const scene& s, std::size_t i)
{
    if (!s.is<"to">(i - 1)) return {};
    if (s.is<"given", "yielded">(i - 2) && s.follows<parts_of_hall>(i - 2, 3))
        return {true, role::participant, i, false};
    const std::size_t chair = s.back(i - 1, 12, [&](std::size_t k) { return is_sign_of_chair(s, k); });
    if (chair == scene::nowhere) return {};
    const bool passes = hands_over(s, i - 2); // "the chair will pass to X"
    const bool handed = passes || s.back(chair, 4, [&](std::size_t k) { return hands_over(s, k); }) != scene::nowhere;
    return handed ? part{true, role::participant, chair, false} : part{};
}

/// "X gave a dinner for the delegates", "X handed the gavel to Y"
inline part is_at_ceremony(const scene& s, std::size_t i)
{
    const std::size_t verb = behind_list(s, i);
    const auto chair = [&](std::size_t k) { return is_sign_of_chair(s, k); };
    const auto meal = [&](std::size_t k) { return s.is_one_of<official_meals>(k); };
    const auto guests
        = [&](std::size_t k) { return s.is_one_of<those_who_meet>(k) || s.is<"participants", "envoys">(k); };
    const bool hands = hands_over(s, verb) && s.ahead(verb + 1, 4, chair) != scene::nowhere;
    const std::size_t given = s.is<"gave", "gives">(verb) ? s.ahead(verb + 1, 4, meal) : scene::nowhere;
    const bool dines = given != scene::nowhere && s.ahead(given + 1, 3, guests) != scene::nowhere;
    return hands || dines ? part{true, role::participant, verb, false} : part{};
}

/// "Keynote speaker X warned", "Moderator X asked", "Host Governor X"
inline part is_called_speaker(const scene& s, std::size_t i)
{
    if (s.is<"host">(i - 1) && s[i - 1].is_capital()) return {true, role::host, i - 1, false};
    const std::string_view called = s[i].token.where.in(s.text);
    return lists_word(titles_at_meetings{}, called) ? part{true, role::participant, i, false} : part{};
}

} // namespace lede::joining
