// Who is at a meeting because he argues, or does anything, right behind the sentence that tells of it.
#pragma once
#include <lede/join/acts.hpp>
#include <lede/join/deeds.hpp>

namespace lede::joining {

/// "The talks broke up on Monday", "Envoys opened the Forum", "They voted at the Forum": it is being held or over, and
/// stays so, until it is said that it will be.
inline bool is_in_session(const scene& s)
{
    bool held = (s.in_session && s.just_spoken_of) || s.is_one_of<participles_at_meeting>(0);
    for (const anchor& a : s.anchors) held = held || (a.named && s.is_at_meeting(a.at));
    for (std::size_t k = 0; k < s.size() && !s.is<"who", "which">(k); ++k) {
        const auto tells = [&](std::size_t n) { return s[n].tells() != encounter{}; };
        if (s.is<"upcoming", "forthcoming">(k)) return false;
        if (s.is<"will", "to">(k) && (tells(k + 1) || (s.is<"be">(k + 1) && tells(k + 2)))) return false;
        held = held || (s[k].tells() != encounter{} && s[k].tells() <= encounter::hold && s.word(k).ends_with("ed"))
               || s.is_one_of<past_deeds_of_meetings>(k) || deeds_at_meetings::begin_at(s, k);
    }
    return held;
}

/// "In Rome, X called it an empty gesture", of a meeting that is not there
inline bool is_told_elsewhere(const scene& s)
{
    for (std::size_t k = 0; k < s.size(); ++k) {
        const bool told
            = k == 0 || s[k - 1].reports() || s[k - 1].is == item::kind::date; // "the plant in Rome" is no stay
        if ((s.is<"from">(k) || (told && s.is<"in", "at">(k))) && names_place(s, k + 1)
            && find_in(s.venue.in(s.text), s.word(k + 1)) == std::string_view::npos)
            return true;
    }
    return false;
}

/// "X phoned from outside", "X, who was not involved,"
inline bool is_distant(const scene& s)
{
    const auto uninvolved = [&](std::size_t k) { return s.is<"not">(k) && s.is<"involved">(k + 1); };
    return s.precedes<signs_of_distance>(0, s.size()) || s.ahead(0, s.size(), uninvolved) != scene::nowhere;
}

/// "spokesman X", "opposition leader X", "Former Judge X": who speaks of a meeting from outside
inline bool is_outsider(const scene& s, std::size_t i)
{
    constexpr std::size_t reach = 3;
    return s.follows<people_outside>(i, reach) || holds_word(people_outside{}, s.written(i));
}

/// "X spoke by telephone", "Spokesman X", "In Bergen, X": whatever he says or does, he is not there.
inline bool is_from_outside(const scene& s, std::size_t i)
{
    return is_distant(s) || is_outsider(s, i) || is_told_elsewhere(s);
}

/// "X dismissed it", "X and Y laughed", "A choir sang, and X laughed", close behind "The talks ended": whatever is told
/// of the one a clause begins with      but not "X was booed", "X resigned", "In Bergen, X laughed"
inline bool acts_meanwhile(const scene& s, std::size_t i, std::size_t verb)
{
    const std::size_t first = first_of_list(s, i);
    const bool goes_on = s[first].is_mark(',') && s.is<"and", "but", "while">(first + 1);
    const bool opens = first == 0 || goes_on || s[first - 1].is_mark('"') || s[first - 1].quoted;
    const bool regular = s[verb].token.is_lower() && s.word(verb).ends_with("ed") && s[verb].tells() == encounter{};
    const bool past = regular || s.is_one_of<irregular_pasts>(verb);
    const bool suffered = s.is<"is", "are", "was", "were", "be", "been">(verb - 1);
    return opens && past && !suffered && !s.is_one_of<verbs_of_lives>(verb);
}

/// "X blamed the other side", "We agree, said X", right behind "The talks ended on Monday"      but not "X said from
/// Bergen", "Spokesman X said", "X said by telephone"
inline part speaks_up(const scene& s, std::size_t i)
{
    if (!s.lately_spoken_of || !s.in_session || !s.anchors.empty() || s[i].is != item::kind::person) return {};
    const std::size_t verb = s.is<"said">(i - 1) ? i - 1 : deed_behind(s, i).verb;
    const bool heard = s.is_one_of<verbs_of_debate>(verb) || acts_meanwhile(s, i, verb);
    return heard && !is_from_outside(s, i) ? part{true, role::participant, verb, false} : part{};
}

/// "X will unveil a plan", right behind "The Forum will open on Monday"      but not "X will visit a school"
inline part is_to_act(const scene& s, std::size_t i)
{
    if (!s.just_spoken_of || s.in_session || !s.anchors.empty() || first_of_list(s, i) > 0) return {};
    const std::size_t verb = deed_behind(s, i).verb;
    const bool plain = s[verb].token.is_lower() && s[verb].tells() == encounter{} && !s.is<"not">(verb);
    if (!plain || !s.is<"will">(behind_list(s, i)) || s.is_one_of<plans_of_lives>(verb)) return {};
    return is_from_outside(s, i) ? part{} : part{true, role::participant, verb, false};
}

} // namespace lede::joining
