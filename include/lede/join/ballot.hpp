// Who is at a meeting because it votes on him.
#pragma once
#include <lede/join/debate.hpp>

namespace lede::joining {

/// "Y beat X by 31 votes to 22", "elected Y, defeating X": those who stand for a post there
inline part is_rival(const scene& s, std::size_t i)
{
    if (!s.names_meeting() && !(s.just_spoken_of && s.in_session)) return {};
    const auto ballot = [&](std::size_t k) { return s.is_one_of<signs_of_ballot>(k); };
    const bool beaten = s.is_one_of<verbs_of_beating>(i - 1);
    const bool vote = beaten && s.ahead(0, s.size(), ballot) != scene::nowhere;
    return vote ? part{true, role::participant, i - 1, false} : part{};
}

/// "Y was elected chair, with X as deputy"
inline part is_elected_beside(const scene& s, std::size_t i)
{
    constexpr std::size_t reach = 24;
    if (!s.is<"with">(i - 1) || !s.is<"as">(i + 1)) return {};
    const auto elects = [&](std::size_t k) { return s.is_one_of<verbs_of_electing>(k) || s.is<"re-elected">(k); };
    return s.back(i - 1, reach, elects) != scene::nowhere ? part{true, role::participant, i - 1, false} : part{};
}

/// "X was elected President for the coming year", of a meeting under way
inline part is_elected_for_term(const scene& s, std::size_t i)
{
    const std::size_t verb = deed_behind(s, i).verb;
    if (!s.just_spoken_of || !s.in_session || !s.is_one_of<verbs_of_electing>(verb)) return {};
    const std::size_t post = verb + 1 + s.is<"as">(verb + 1);
    const bool term = s[post].has(word_class::office) && s.is<"for">(post + 1);
    return term ? part{true, role::participant, post, false} : part{};
}

} // namespace lede::joining
