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

/// The nearest item from `first` on, of so many, that holds and that no such word stands before; nowhere: none.
template <class Holds>
std::size_t before_parting(const scene& s, std::size_t first, std::size_t reach, Holds holds)
{
    const std::size_t k = s.ahead(first, reach, [&](std::size_t n) { return parts_from_meeting(s, n) || holds(n); });
    return k == scene::nowhere || parts_from_meeting(s, k) ? scene::nowhere : k;
}

/// The sentence ends before an item.
inline bool closes_clause(const scene& s, std::size_t k) { return k >= s.size() || s[k].is_mark('.'); }

/// A meeting behind an item, with one of the words that lead to it before: "to the Forum", "of the Forum"; nowhere:
/// none.
inline std::size_t meeting_behind(const scene& s, std::size_t from)
{
    const auto leads = [&](std::size_t n) { return s.is<"to", "at", "of", "for", "before", "in">(n); };
    const std::size_t meeting = before_parting(s, from + 1, 9,
        [&](std::size_t m) { return s[m].is_mark(',') || (s.is_meeting(m) && s.back(m, 3, leads) != scene::nowhere); });
    return s[meeting].is_mark(',') ? scene::nowhere : meeting;
}

/// "X spoke by video link to the Forum"
inline part speaks_to(const scene& s, std::size_t i)
{
    const std::size_t speaks
        = before_parting(s, i + 1, 9, [&](std::size_t k) { return s.is_one_of<words_of_speaking>(k); });
    const std::size_t meeting = speaks == scene::nowhere ? speaks : meeting_behind(s, speaks);
    return meeting == scene::nowhere ? part{} : part{true, role::participant, meeting, true};
}

/// "delegates" of "told delegates", "Congress" of "told Congress", in a text on a congress      but not "members of his
/// party"
inline bool is_audience(const scene& s, std::size_t noun)
{
    const bool many = s.is_one_of<audience, those_who_meet>(noun) && !s.is<"of">(noun + 1);
    return many || (!s.head.empty() && same(s.word(noun), s.head) && !s.is_one_of<heads_of_any_meeting>(noun));
}

/// "X told delegates", "X urged the plenary to", "X will brief the ministers"      but not "X told members of his
/// party"
inline part tells_audience(const scene& s, std::size_t i)
{
    constexpr std::size_t reach = 4;
    for (const std::size_t first : {i + 1, behind_list(s, i)}) { // "X, who had asked delegates to", "X and Y told them"
        const std::size_t verb
            = s.ahead(first, reach, [&](std::size_t k) { return s.is_one_of<verbs_of_telling, forms_of_brief>(k); });
        if (verb == scene::nowhere) continue;
        if (s.is<"urged">(verb) && s.is<"both", "all">(verb + 1)) return {}; // "urged both sides to yield"
        for (std::size_t n = verb + 1; n < verb + 5 && !s.is<"that", "whether", "if">(n); ++n)
            if (is_audience(s, n)) return {true, role::participant, verb, false};
        return {};
    }
    return {};
}

/// "X is to declare the Forum open"
inline part declares_open(const scene& s, std::size_t i)
{
    const auto declares = [&](std::size_t k) { return s.is<"declare", "declares", "declared">(k); };
    const std::size_t verb = before_parting(s, i + 1, 7, [&](std::size_t k) { return declares(k) || s[k].reports(); });
    const bool opens = declares(verb) && s.ahead(verb + 1, 4, [&](std::size_t k) {
        return s.is<"open", "closed">(k);
    }) != scene::nowhere;
    return opens ? part{true, role::participant, verb, false} : part{};
}

} // namespace lede::joining
