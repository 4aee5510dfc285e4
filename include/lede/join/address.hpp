// Who is at a meeting because he speaks there.
#pragma once
#include <lede/join/attendance.hpp>

namespace lede::joining {

/// The words that set what a person does apart from the meeting named behind.
inline bool parts_from_meeting(const scene& s, std::size_t k)
{
    return s[k].is_mark(';') || s[k].is_mark(':') || s[k].tells() == encounter::absent
           || s.is<"not", "never", "that", "who", "which", "while", "but", "before", "after", "ahead", "would",
               "should", "could", "whether", "if", "until", "from">(k);
}

/// A meeting behind an item, with one of the words that lead to it before: "to the Forum", "of the Forum"; nowhere:
/// none.
inline std::size_t meeting_behind(const scene& s, std::size_t from)
{
    constexpr std::size_t reach = 10;
    for (std::size_t m = from + 1; m < s.size() && m < from + reach; ++m) {
        if (parts_from_meeting(s, m) || s[m].is_mark(',')) return scene::nowhere;
        const auto leads = [&](std::size_t n) { return s.is<"to", "at", "of", "for", "before", "in">(n); };
        if (s.is_meeting(m) && s.back(m, 3, leads) != scene::nowhere) return m;
    }
    return scene::nowhere;
}

/// "X spoke by video link to the Forum"
inline part speaks_to(const scene& s, std::size_t i)
{
    constexpr std::size_t reach = 10;
    for (std::size_t k = i + 1; k < s.size() && k < i + reach; ++k) {
        if (parts_from_meeting(s, k)) return {};
        if (!s.is_one_of<words_of_speaking>(k)) continue;
        const std::size_t meeting = meeting_behind(s, k);
        return meeting == scene::nowhere ? part{} : part{true, role::participant, meeting, true};
    }
    return {};
}

/// "X told delegates", "X urged the plenary to"      but not "X told members of his party"
inline part tells_audience(const scene& s, std::size_t i)
{
    for (std::size_t k = i + 1; k < s.size() && k < i + 4; ++k) {
        if (!s.is_one_of<verbs_of_telling>(k)) continue;
        for (std::size_t n = k + 1; n < s.size() && n < k + 5 && !s.is<"that", "whether", "if">(n); ++n)
            if (s.is_one_of<audience, those_who_meet>(n) && !s.is<"of">(n + 1))
                return {true, role::participant, k, false};
        return {};
    }
    return {};
}

/// "X is to declare the Forum open"
inline part declares_open(const scene& s, std::size_t i)
{
    constexpr std::size_t reach = 8;
    for (std::size_t k = i + 1; k < s.size() && k < i + reach; ++k) {
        if (parts_from_meeting(s, k)) return {};
        if (!s.is<"declare", "declares", "declared">(k)) {
            if (s[k].reports()) return {};
            continue;
        }
        for (std::size_t n = k + 1; n < s.size() && n < k + 5; ++n)
            if (s.is<"open", "closed">(n)) return {true, role::participant, k, false};
        return {};
    }
    return {};
}

} // namespace lede::joining
