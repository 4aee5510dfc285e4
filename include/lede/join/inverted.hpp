// Who is at a meeting because what he does is told before he is named.
#pragma once
#include <lede/join/debate.hpp>

namespace lede::joining {

/// "Y was there, as was X", "Y attended, as did X"
inline part is_likewise(const scene& s, std::size_t i)
{
    constexpr std::size_t reach = 20;
    const std::size_t verb = first_of_list(s, i) - 1;
    if (!s.is<"did", "do", "does", "was", "were", "is", "are", "will", "has", "have">(verb)
        || !s.is<"as", "so">(verb - 1))
        return {};
    const std::size_t told = s.back(verb - 1, reach, [&](std::size_t k) {
        return s[k].reports() || s.is<"not">(k) || (s[k].tells() != encounter{} && s[k].tells() <= encounter::chair)
               || s.is_one_of<signs_of_presence>(k);
    });
    const bool there
        = s.is_one_of<signs_of_presence>(told) || (told != scene::nowhere && !s[told].reports() && !s.is<"not">(told));
    return there ? part{true, role::participant, verb, false} : part{};
}

/// "Against it spoke X and Y", "First up was X", "Next came X", of a meeting under way
inline part follows_verb(const scene& s, std::size_t i)
{
    const std::size_t verb = first_of_list(s, i) - 1;
    if (!s.just_spoken_of || !s.in_session || !s.anchors.empty()) return {};
    if (s.ahead(0, i, [&](std::size_t k) { return s[k].is == item::kind::person && k < verb; }) != scene::nowhere)
        return {};
    const bool spoke = s.is<"spoke", "stood", "sat">(verb) && !s.is<"he", "she", "they", "who">(verb - 1);
    const bool in_turn = s.is<"first", "next", "last", "then">(0) && s.is<"was", "were", "came", "spoke">(verb);
    return spoke || in_turn ? part{true, role::participant, verb, false} : part{};
}

/// "Y led the Danish delegation, and X the Irish one", "Y headed the Danish side and X the Irish."
inline part shares_deed(const scene& s, std::size_t i)
{
    constexpr std::size_t reach = 24;
    const bool joined = s.is<"and", "while">(i - 1) || s[i - 1].is_mark(',');
    if (!joined || !s.is<"the">(i + 1) || !s[i + 2].is_capital()) return {};
    if (!closes_clause(s, i + 3) && !s.is<"one", "side", "delegation", "team">(i + 3)) return {};
    const auto team = [&](std::size_t k) { return s.is_one_of<delegations>(k) || s.is<"side">(k); };
    const std::size_t side = s.back(i, reach, team);
    const bool led = side != scene::nowhere && s.back(side, 5, [&](std::size_t k) {
        return s[k].tells() == encounter::attend || s.is_one_of<verbs_of_heading>(k);
    }) != scene::nowhere;
    return led ? part{true, role::participant, side, false} : part{};
}

/// "Y will chair the Forum, and X the Summit"
inline part shares_meeting(const scene& s, std::size_t i)
{
    constexpr std::size_t reach = 24;
    const bool joined = s.is<"and", "while">(i - 1) && s.is<"the">(i + 1) && s.is_meeting(i + 2);
    if (!joined || !closes_clause(s, i + 3)) return {};
    const std::size_t verb = s.back(i, reach, [&](std::size_t k) {
        return s[k].tells() == encounter::attend || s[k].tells() == encounter::host || s[k].tells() == encounter::chair;
    });
    return verb == scene::nowhere ? part{} : part_of(s[verb].tells(), i + 2, true);
}

/// "The Forum broke up after X tore up the draft", "Delegates at the Forum booed when X spoke"      but not "The Forum
/// opened after X resigned"
inline part acts_in_clause(const scene& s, std::size_t i)
{
    const std::size_t first = first_of_list(s, i) - 1, verb = deed_behind(s, i).verb;
    const bool after = s.is<"after">(first) && s.precedes<verbs_of_breaking_up>(0, first);
    if (!after && !s.is<"when", "as", "while", "until">(first)) return {};
    if (!s.names_meeting_before(first, scene::nowhere) || !is_in_session(s) || is_from_outside(s, i)) return {};
    const bool acts = s.is_one_of<verbs_of_debate>(verb) || is_past_deed(s, verb);
    return acts ? part{true, role::participant, verb, true} : part{};
}

/// "X answered from the floor that", of a meeting under way
inline part acts_from_hall(const scene& s, std::size_t i)
{
    constexpr std::size_t clause = 14;
    if (!s.lately_spoken_of || !s.in_session) return {};
    const std::size_t from = s.ahead(i + 1, clause, [&](std::size_t k) {
        return s[k].is == item::kind::person
               || (s.is<"from", "in">(k) && s.is<"the">(k + 1) && !s.is<"room", "hall", "chamber">(k + 2)
                   && (s.is_one_of<places_in_hall>(k + 2) || s.is_one_of<places_in_hall>(k + 3)));
    });
    return s.is<"from", "in">(from) ? part{true, role::participant, from, false} : part{};
}

/// "opening day", "final evening"
inline bool is_its_day(const scene& s, std::size_t k)
{
    return s.is_one_of<days_of_programme>(k) && s.is_one_of<parts_of_day>(k + 1);
}

/// "Expect X to announce a pact", of a meeting that is near
inline part is_expected_to(const scene& s, std::size_t i)
{
    const std::size_t first = first_of_list(s, i); // a capital at the sentence's start is one of the list
    const bool expects
        = (s.is<"expect">(first) || s.is<"expect", "expects">(first - 1)) && s.is<"to">(behind_list(s, i));
    return expects && s.lately_spoken_of && !s.in_session ? part{true, role::participant, i, false} : part{};
}

/// "X, who on the opening day had promised it", "X spoke of it on the final evening", of a meeting under way
inline part acts_on_day(const scene& s, std::size_t i)
{
    constexpr std::size_t clause = 14;
    if (!s.lately_spoken_of || !s.in_session || is_from_outside(s, i)) return {};
    const std::size_t day = s.ahead(i + 1, clause, [&](std::size_t k) {
        return s[k].is == item::kind::person || (s.is<"on">(k) && s.is<"the">(k + 1) && is_its_day(s, k + 2));
    });
    return s.is<"on">(day) ? part{true, role::participant, day, false} : part{};
}

/// "X's speech drew applause", right behind a sentence on the meeting
inline part owns_speech(const scene& s, std::size_t i)
{
    const bool owner = s[i + 1].token.is == scan::token::kind::possessive && first_of_list(s, i) == 0;
    const bool speech = s.is_one_of<speeches_given_by>(i + 2) || s.is_one_of<speeches_given_by>(i + 3);
    const bool there = owner && speech && s.just_spoken_of && s.in_session && !is_from_outside(s, i);
    return there ? part{true, role::participant, i, false} : part{};
}

/// "X was booed", "X had been heckled", "X received a standing ovation", of a meeting under way
inline part is_applauded(const scene& s, std::size_t i)
{
    if (!s.lately_spoken_of || !s.in_session) return {};
    const std::size_t verb = deed_behind(s, i).verb;
    const bool suffers = s.is_one_of<deeds_of_audience>(verb) && s.is<"is", "was", "were", "been">(verb - 1);
    const bool draws = s.is<"received", "got", "drew", "won">(verb) && s.precedes<sounds_of_audience>(verb + 1, 4);
    return suffers || draws ? part{true, role::participant, verb, false} : part{};
}

/// "X and Y held talks on the sidelines", "X met Y in the margins of the Forum"
inline part meets_aside(const scene& s, std::size_t i)
{
    const std::size_t verb = deed_behind(s, i).verb;
    if (is_object(s, i)) return {};
    if (!s.is<"held", "had", "hold", "met", "meet">(verb) && s[verb].tells() != encounter::meet) return {};
    const std::size_t edge = s.ahead(verb + 1, 16, [&](std::size_t k) { return is_edge(s, k); });
    return edge != scene::nowhere && s.focus != reading::none ? part{true, role::participant, edge, false} : part{};
}

} // namespace lede::joining
