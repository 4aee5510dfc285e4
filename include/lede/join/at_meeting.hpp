// Who says or does something at a meeting that the sentence names.
#pragma once
#include <lede/join/address.hpp>
#include <lede/join/people_list.hpp>

#include <algorithm>

namespace lede::joining {

/// "to" of "sold ice to fishermen"      but not "wants to speak"
inline bool leads_to_many(const scene& s, std::size_t to)
{
    const std::string_view next = s.word(to + 1);
    return next.size() > 3 && s[to + 1].token.is_lower() && next.ends_with('s') && !next.ends_with("ss");
}

/// "told sailors, cooks and clerks at": those who are told are there, too.
inline bool tells_many(const scene& s, std::size_t told, std::size_t at)
{
    constexpr std::size_t longest = 9;
    if (at < told + 2 || at > told + longest) return false;
    for (std::size_t k = told + 1; k < at; ++k)
        if (!s[k].is_mark(',') && !(s[k].is_word() && s[k].token.is_lower() && s[k].tells() == encounter{}))
            return false;
    return true;
}

/// "drawing" of "said on Friday, drawing gasps at the Forum": the speaker is where he does so.
inline bool is_doing_so(const scene& s, std::size_t said, std::size_t at)
{
    return s.between(said, at, [&](std::size_t k) {
        return s[k].is_mark(',') && s[k + 1].token.is_lower() && s.word(k + 1).ends_with("ing");
    }) != scene::nowhere;
}

/// "on the sidelines of the Forum", "on his way into the Forum"
inline bool is_edge_or_door(const scene& s, std::size_t k)
{
    return s.is_one_of<edges_of_meetings>(k) || (s.is<"into">(k) && s.is<"way">(k - 1));
}

/// "called for calm at the Forum"
inline bool is_call(const scene& s, std::size_t said, std::size_t at)
{
    constexpr std::size_t longest = 6;
    return s.is<"called", "appealed">(said) && s.is<"for", "on">(said + 1) && at <= said + longest;
}

/// "X returned home on Monday from the Forum", "X is back from the Forum", "X walked out of the Forum"
inline part returns_from(const scene& s, std::size_t i)
{
    constexpr std::size_t reach = 6;
    const std::size_t verb = deed_behind(s, i).verb;
    if (s.is_one_of<verbs_of_walking_out>(verb) && s.is<"out">(verb + 1) && s.is<"of">(verb + 2)) {
        const std::size_t left = s.ahead(verb + 3, 4, [&](std::size_t k) { return s.is_meeting(k); });
        if (left != scene::nowhere) return {true, role::participant, left, true};
    }
    if (!s.is<"returned", "returns", "back", "came", "flew">(verb)) return {};
    const std::size_t from
        = s.ahead(verb + 1, reach, [&](std::size_t k) { return s.is<"from">(k) || s[k].is_mark(','); });
    const std::size_t meeting = s.ahead(from + 1, 4, [&](std::size_t k) { return s.is_meeting(k); });
    return s.is<"from">(from) && meeting != scene::nowhere ? part{true, role::participant, meeting, true} : part{};
}

/// "X told reporters after the Forum", "X said after the talks that", "X and Y announced the deal after the Forum"
///      but not "X resigned after the Forum", "X said after the Forum was called off"
inline part speaks_after(const scene& s, std::size_t i)
{
    constexpr std::size_t clause = 10, reach = 8;
    if (is_object(s, i)) return {};
    const std::size_t verb = verb_told(s, i);
    if (!s[verb].reports() && !s.is_one_of<verbs_of_debate, verbs_of_signing>(verb)) return {};
    const auto told_of_another
        = [&](std::size_t k) { return s[k].is == item::kind::person || parts_from_meeting(s, k); };
    const std::size_t after = s.ahead((std::max)(verb, i) + 1, clause, told_of_another);
    if (!s.is<"after", "following">(after)) return {};
    const std::size_t meeting
        = s.ahead(after + 1, reach, [&](std::size_t k) { return s.is_meeting(k) || s[k].is_mark(','); });
    const bool off = s.ahead(meeting + 1, 3, [&](std::size_t k) { return tells_no_session(s, k); }) != scene::nowhere;
    return s.is_meeting(meeting) && !off ? part{true, role::participant, meeting, true} : part{};
}

/// "X gave a speech at the Forum", "X said on the sidelines of the Summit", "X told the Forum", "X urged the Forum to",
/// "X called for calm at the Forum", "X told delegates at the Forum", "X said on Friday, speaking at the Forum",
/// "bishops elected X at their Assembly"      but not "X said Oslo would host talks at the Summit", "X
/// praised Y for his address at the Summit"
inline part acts_at(const scene& s, std::size_t i)
{
    constexpr std::size_t reach = 15;
    std::size_t reported = scene::nowhere, telling = scene::nowhere;
    const std::size_t first = past_aside(s, behind_list(s, i));
    for (std::size_t k = first; k < first + reach; ++k) {
        const bool planned
            = s.is_one_of<words_before_deed, ranks_of_comers>(k - 1); // "are to sign", "the first to come"
        if (parts_from_meeting(s, k) || (s.is<"to">(k) && !planned && !leads_to_many(s, k))) return {};
        if (s[k].is == item::kind::person && s.is<"for">(k + 1) && s.is<"his", "her">(k + 2)) return {}; // Y's address
        if (s[k].reports()) reported = k;
        if (s.is_one_of<verbs_of_telling>(k) && !s.is_one_of<words_before_deed>(k - 1)) telling = k;
        if (!s.is_meeting(k)) continue;
        const bool told = reported != scene::nowhere && s.is<"told", "tells">(reported);
        if (telling < k && k <= telling + 3) return {true, role::participant, k, true};
        const std::size_t at = s.back(k, s.is_at_meeting(k) ? 8 : 4,
            [&](std::size_t n) { return s.is<"at", "during">(n) || is_edge_or_door(s, n); });
        if (at == scene::nowhere || at <= i) return {};
        const bool said_there = reported == scene::nowhere || at == reported + 1 || is_doing_so(s, reported, at)
                                || is_call(s, reported, at);
        const bool said_aside = is_edge_or_door(s, at);
        const bool to_one
            = told && s[reported + 1].is == item::kind::person && at <= reported + 3; // "told Y at the Forum"
        const bool heard = to_one || (told && tells_many(s, reported, at))
                           || (at == reported + 2 && s.is<"delegates", "participants", "members">(reported + 1));
        return said_there || said_aside || heard ? part{true, role::participant, k, true} : part{};
    }
    return {};
}

} // namespace lede::joining
