// Who is at a meeting because a line of a list, a programme or minutes names him.
#pragma once
#include <lede/join/label.hpp>
#include <lede/join/people_list.hpp>

namespace lede::joining {

/// In minutes, who moves, seconds or speaks is there.
inline part in_minutes(const scene& s, std::size_t i)
{
    const std::size_t verb = behind_list(s, i); // "Ms. Low of the Society appeared"
    const bool acts = s[i + 1].reports() || s.is_one_of<deeds_in_minutes, verbs_of_debate>(verb);
    return s.minutes && acts ? part{true, role::participant, i, false} : part{};
}

/// "Y" of "Speakers: X; Y", of a line below "Speakers", of a list of participants
inline part on_list(const scene& s, std::size_t i)
{
    if (s.follows<labels_of_contact>(i, 2)) return {}; // "RSVP: X"
    return s.listed || s.roll ? part{true, role::participant, i, false} : part{};
}

/// "09:30 Dr. Ann Low on soil": whoever stands on a line of a programme that its hour opens.
inline part on_agenda(const scene& s, std::size_t i)
{
    return s.clock_first ? part{true, role::participant, i, false} : part{};
}

/// "Good morning", "Thank you, X", "Madam President, excellencies": so a speech begins.
inline bool opens_speech(const scene& s)
{
    return (s.is<"thank">(0) && s.is<"you">(1)) || (s.is<"good">(0) && s.is<"morning", "afternoon", "evening">(1))
           || s.precedes<word_list<"excellencies", "ladies", "distinguished", "friends">>(0, 12);
}

/// "Minister X spoke earlier of trust", "Earlier, Minister X spoke of trust", "As Minister X reminded us", in a speech,
/// at the verb
inline bool spoke_before(const scene& s, std::size_t verb)
{
    const bool told = s[verb].reports() || s.is_one_of<verbs_of_telling>(verb);
    if (told && s.is<"us">(verb + 1)) return true;
    return (s.is<"spoke">(verb) || s[verb].reports()) && (s.is<"earlier">(0) || s.is<"earlier", "just">(verb + 1));
}

/// "Governor X, President Y, distinguished guests", "Mayor X, it is good to be here", "Thank you, X", "my friend X":
/// whom a speech greets that a heading names the meeting of.
inline part is_greeted(const scene& s, std::size_t i)
{
    constexpr std::size_t longest = 40;
    if (!s.lead && !s.speech) return {};
    std::size_t first = i;
    const auto listed = [&](std::size_t k) { return in_list(s, k) || s[k].is_mark('.'); }; // "Mr. President, X"
    while (first > 0 && i - first < longest && listed(first - 1)) first = before_description(s, first - 1);
    const std::size_t behind = behind_list(s, i);
    const bool named_first
        = s.is_one_of<others_greeted, those_who_meet>(behind) || (s.speech && s.is_one_of<words_to_the_hall>(behind));
    const bool thanked = s.is_one_of<words_of_greeting>(first - 1) || (s.is<"you">(first - 1) && s[first].is_mark(','));
    const bool grateful = s.is<"to">(first - 1) && s.follows<words_of_gratitude>(first - 1, 16);
    return (first == 0 && named_first) || (s.speech && (thanked || grateful || spoke_before(s, behind)))
               ? part{true, role::participant, i, false}
               : part{};
}

/// "Dr. Eva Lind (Bergen)", on a line of her own in a programme.
inline part on_own_line(const scene& s, std::size_t i)
{
    constexpr std::size_t longest = 8;
    if (i > 0 || !s.after_name || !s.after_line || s.size() > longest || s[0].token.before == scan::token::gap::blank)
        return {};
    for (std::size_t k = 1; k < s.size(); ++k)
        if (!in_list(s, k)) return {};
    return {true, role::participant, i, false};
}

/// "Minister X: 5th Forum, Oslo", a line that tells where someone goes
inline part is_booked(const scene& s, std::size_t i)
{
    const bool line = i == 0 && (s[1].is_mark(':') || s[1].is_dash());
    const std::size_t meeting = line ? 2U + s.is<"the">(2) : scene::nowhere;
    return s.is_name(meeting) ? part{true, role::participant, meeting, true} : part{};
}

/// Who stands on a programme, on a list or acts in minutes is there, whatever the line says.
inline part by_line(const scene& s, std::size_t person)
{
    for (const auto told : {in_minutes, on_agenda, on_list, on_own_line, is_booked, is_greeted})
        if (const part p = told(s, person); p.there) return p;
    return {};
}

} // namespace lede::joining
