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

/// "X told delegates", "X urged the plenary to", "X took the floor"
inline part tells_audience(const scene& s, std::size_t i)
{
    const auto takes_floor = [&](std::size_t k) { return s.is<"took", "takes">(k) && s.is<"floor">(k + 2); };
    const std::size_t verb
        = s.ahead(i + 1, 3, [&](std::size_t k) { return takes_floor(k) || s.is_one_of<verbs_of_telling>(k); });
    if (verb == scene::nowhere) return {};
    const std::size_t told
        = s.ahead(verb + 1, 4, [&](std::size_t k) { return s.is<"that">(k) || s.is_one_of<audience>(k); });
    return takes_floor(verb) || s.is_one_of<audience>(told) ? part{true, role::participant, verb, false} : part{};
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

/// "X gave the keynote", "X will read a message", "X gives the opening address", right behind the meeting's name "X to
/// speak"
inline part gives_address(const scene& s, std::size_t i)
{
    const std::size_t first = behind_list(s, i);
    for (std::size_t k = first; k < first + 5; ++k) {
        if (parts_from_meeting(s, k) || s[k].reports()) return {};
        const bool main = s.is_one_of<kinds_of_speech>(k - 1) || s.is<"main">(k - 1);
        const bool speaks = s.after_name && s.is<"speak", "speaks">(k) && closes_clause(s, k + 1);
        const bool gives = s.is<"gave", "gives">(k) || (s.is<"give">(k) && s.is<"will", "to">(k - 1));
        const bool paper = gives && s.precedes<papers_given>(k + 1, 3);
        const bool message = s.is_one_of<verbs_of_delivering>(k) && s.precedes<speeches_delivered>(k + 1, 3);
        if (paper || message || s.is<"keynote">(k) || speaks || (main && s.is_one_of<speeches_of_a_kind>(k)))
            return {true, role::participant, k, false};
    }
    return {};
}

} // namespace lede::joining
