// Who is at a meeting because a line of a list, a programme or minutes names him.
#pragma once
#include <lede/join/label.hpp>
#include <lede/join/people_list.hpp>

namespace lede::joining {

/// In minutes, who moves, seconds or speaks is there: "2. Mr. X stepped down", "Mr. X was thanked"
inline part in_minutes(const scene& s, std::size_t i)
{
    const std::size_t verb = behind_list(s, i); // "Ms. Low of the Society appeared"
    const bool past = !s.is<"by">(verb + 1) && s[verb].token.is_lower() && s.word(verb).ends_with("ed")
                      && s[verb].tells() == encounter{};
    const bool met_with = s.is<"was", "were">(verb) && s.is_one_of<deeds_to_members>(verb + 1);
    const bool acts = met_with || s[i + 1].reports() || s.is_one_of<deeds_in_minutes, verbs_of_debate>(verb)
                      || (past && (first_of_list(s, i) < 3 || s[first_of_list(s, i) - 1].is_mark(':'))
                          && !s.is_one_of<verbs_of_lives>(verb));
    const bool named = s.is<"moved", "seconded", "proposed">(i - 1);                  // "Moved Mr. X, seconded Ms. Y"
    const bool reported = s.is<"that">(first_of_list(s, i) - 1) && s.is<"had">(verb); // "reported that X had replied"
    return s.minutes && (acts || named) && !reported ? part{true, role::participant, i, false} : part{};
}

/// "Y" of "Speakers: X; Y", of a line below "Speakers", of a list of participants
inline part on_list(const scene& s, std::size_t i)
{
    const auto absent = [&](std::size_t k) { return s[k].tells() == encounter::absent; };
    if (s.back(i, 12, absent) != scene::nowhere) return {}; // "; apologies from X"
    if (s.follows<labels_of_contact>(i, 2)) return {};      // "RSVP: X"
    return s.listed || s.roll ? part{true, role::participant, i, false} : part{};
}

/// "09:30 Dr. Ann Low on soil": whoever stands on a line of a programme that its hour opens      but not of someone's
/// day: "09:30 Meeting with Dr. Ann Low"
inline part on_agenda(const scene& s, std::size_t i)
{
    const bool owner = s[i + 1].token.is == scan::token::kind::possessive; // "13:00 Lunch at Captain Poe's"
    const bool item = s.agenda && is_heading(s);                           // "3. Report of the experts, by X"
    const auto absent = [&](std::size_t k) { return s[k].tells() == encounter::absent || s.is<"that">(k); };
    const bool told_of = s.back(i, 12, absent) != scene::nowhere; // "Apologies (received: X)", "To note that X is ill"
    return (s.on_programme() || item) && !owner && !told_of ? part{true, role::participant, i, false} : part{};
}

/// "THE PRESIDENT:" of "THE PRESIDENT: Good morning": where what is said begins.
inline std::size_t behind_speaker(const scene& s)
{
    constexpr std::size_t longest = 6;
    const std::size_t colon = s.ahead(0, longest, [&](std::size_t k) { return s[k].is_mark(':'); });
    return colon == scene::nowhere || s[0].token.shape != scan::token::letters::upper ? 0 : colon + 1;
}

/// "Good morning", "Thank you, X", "Dear Mayor X", "Madam President, excellencies": so a speech begins.
inline bool opens_speech(const scene& s)
{
    const std::size_t first = behind_speaker(s);
    const bool dear = s.is<"dear">(first) && s[first].is_capital() && s[first + 1].is != item::kind::mark;
    return dear || (s.is<"thank">(first) && s.is<"you">(first + 1))
           || (s.is<"good">(first) && s.is<"morning", "afternoon", "evening">(first + 1))
           || s.precedes<word_list<"excellency", "excellencies", "ladies", "distinguished", "friends">>(0, 24);
}

/// "Minister X spoke earlier of trust", "Earlier, Minister X spoke of trust", "As Minister X reminded us", "X has just
/// shown us", "X will tell you", "X will report in a moment", in a speech, behind the name
inline bool spoke_before(const scene& s, std::size_t verb)
{
    for (std::size_t k = verb; k < verb + 4; ++k)
        if (s.is<"us", "you">(k + 1) && (s[k].reports() || s.is_one_of<verbs_of_telling, verbs_of_showing>(k)))
            return true;
    if (s.is<"will">(verb) && s.precedes<word_list<"moment", "shortly">>(verb + 1, 6)) return true;
    return (s.is<"spoke">(verb) || s[verb].reports()) && (s.is<"earlier">(0) || s.is<"earlier", "just">(verb + 1));
}

/// "Governor X, President Y, distinguished guests", "Mayor X, it is good to be here", "Thank you, X", "my friend X",
/// "I wish to greet one who helped us: X", "Good morning to X, to Y": whom a speech greets that a heading names the
/// meeting of.
inline part is_greeted(const scene& s, std::size_t i)
{
    constexpr std::size_t longest = 40;
    if (!s.lead && !s.speech) return {};
    std::size_t first = i;
    const auto listed = [&](std::size_t k) { return in_list(s, k) || s[k].is_mark('.'); }; // "Mr. President, X"
    while (first > 0 && i - first < longest && listed(first - 1)) first = before_description(s, first - 1);
    first -= s.is<"our", "my">(first - 1); // "I thank our Minister of Trade, X"
    const std::size_t behind = behind_list(s, i);
    const bool named_first
        = s.is_one_of<others_greeted, those_who_meet>(behind) || (s.speech && s.is_one_of<words_to_the_hall>(behind));
    const bool thanked = s.is_one_of<words_of_greeting>(first - 1) || (s.is<"you">(first - 1) && s[first].is_mark(','));
    const bool grateful = s.is<"to">(first - 1) && s.follows<words_of_gratitude>(first - 1, 16);
    const bool good_day = s.is<"to">(first - 1) && s.precedes<word_list<"morning", "afternoon", "evening">>(0, 3);
    const bool excellency = s.is<"your">(0) && s.is<"excellency", "excellencies", "majesty">(1) && first < 8;
    const bool set_apart = s[first - 1].is_mark(':') || s[first].is_dash(); // "thank those who came - X, Y"
    const bool presented = s.speech && set_apart && s.follows<words_of_greeting>(first, 24);
    const bool goes_on = s.speech && s.lead && goes_on_list(s);        // "; our host, Y; dear colleagues"
    const bool seen = s.speech && s.is<"i", "we">(0) && s.is<"see">(1) // "I see in the third row X"
                      && s.ahead(2, i - 2, [&](std::size_t k) { return s[k].is_mark(','); }) == scene::nowhere;
    return (first == 0 && named_first) || excellency || goes_on || seen || presented || (s.speech && good_day)
                   || (s.speech && (thanked || grateful || spoke_before(s, behind)))
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

/// "Dr. Eva Lind (Bergen): Cold water", "Dr. Eva Lind: Welcome", a line below a heading that names the meeting
inline part speaks_on_line(const scene& s, std::size_t i)
{
    const bool transcript = s[0].token.shape == scan::token::letters::upper; // "MR HOLT: We will see."
    const bool opens = i == 0 && s.headed && !transcript && s[0].token.before != scan::token::gap::blank;
    const std::size_t colon = behind_list(s, i);
    const bool topic = opens && s[colon].is_mark(':') && s[colon + 1].token.is_capital();
    return topic ? part{true, role::participant, i, false} : part{};
}

/// "Minister X: 5th Forum, Oslo", "Minister X in Oslo: 5th Forum", a line that tells where someone goes
inline part is_booked(const scene& s, std::size_t i)
{
    std::size_t colon = i + 1;
    while (colon < i + 4 && (s.is<"in", "at">(colon) || s[colon].is_capital())) ++colon; // "X in Oslo: 5th Forum"
    const bool line = i == 0 && (s[colon].is_mark(':') || s[colon].is_dash());
    const std::size_t meeting = line ? colon + 1U + s.is<"the">(colon + 1) : scene::nowhere;
    return s.is_name(meeting) ? part{true, role::participant, meeting, true} : part{};
}

/// "For the employers, X; for the unions, Y", right behind the meeting's name
inline part is_for_side(const scene& s, std::size_t i)
{
    constexpr std::size_t longest = 12;
    const std::size_t first = goes_on_list(s), end = behind_list(s, i);
    const bool alone
        = s.is<"for">(first) && s[i - 1].is_mark(',') && i < longest && (end >= s.size() || s[end].is_mark('.'));
    return alone && s.lately_spoken_of ? part{true, role::participant, i, false} : part{};
}

/// Who stands on a programme, on a list or acts in minutes is there, whatever the line says.
inline part by_line(const scene& s, std::size_t person)
{
    for (const auto told :
        {in_minutes, on_agenda, on_list, on_own_line, speaks_on_line, is_booked, is_greeted, is_for_side})
        if (const part p = told(s, person); p.there) return p;
    return {};
}

} // namespace lede::joining
