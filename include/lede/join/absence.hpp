// Who of a sentence is not at its meeting, whatever is told of him.
#pragma once
#include <lede/join/anaphor.hpp>
#include <lede/join/people_list.hpp>
#include <lede/scan/bytes.hpp>

#include <algorithm>
#include <string_view>

namespace lede::joining {

/// "Y's predecessor, X", at X: the item of Y; else the item itself.
inline std::size_t before_relation(const scene& s, std::size_t i)
{
    const bool of_other = s[i - 1].is_mark(',') && s[i - 3].token.is == scan::token::kind::possessive
                          && s[i - 4].is == item::kind::person;
    return of_other ? i - 4 : i;
}

/// "X will be represented by Y", "X will be represented at the Forum by Y", "Y, representing X", "Y represents X": who
/// sends another
inline bool is_represented(const scene& s, std::size_t i)
{
    if (s.is<"represent", "represents", "represented", "representing">(i - 1)) return true;
    std::size_t k = behind_list(s, i);
    while (s.is<"is", "was", "will", "be", "to">(k)) ++k;
    const auto by = [&](std::size_t n) { return s.is<"by">(n); };
    return s.is<"represented">(k) && s.ahead(k + 1, 13, by) != scene::nowhere;
}

/// "At the Forum, Y's predecessor, X, wept", at Y
inline bool is_owner(const scene& s, std::size_t i) { return s[i + 3].is_mark(',') && before_relation(s, i + 4) == i; }

/// "X had been due to open the Forum", "X had hoped to": and was not there
inline bool is_prevented(const scene& s, std::size_t i)
{
    const std::size_t had = behind_list(s, i), verb = had + 1 + s.is<"been">(had + 1);
    return s.is<"had">(had) && s.is_one_of<plans_that_failed>(verb) && s.is<"to">(verb + 1);
}

/// "engineer" of "the engineer X", "the" of "the X": the first of the words in lower case before a name
inline std::size_t before_post(const scene& s, std::size_t i)
{
    constexpr std::size_t longest = 3;
    std::size_t first = i;
    while (i - first < longest && s[first - 1].is_word() && s[first - 1].token.is_lower()
           && (s.is<"the", "its", "our">(first - 1) || s[first - 1].has(word_class::office)))
        --first;
    return first;
}

/// "X, on a visit to Bergen, said", "X is on leave"
inline bool is_away(const scene& s, std::size_t i)
{
    std::size_t on = behind_list(s, i);
    while (s.is<"is", "was", "who", "will", "be">(on)) ++on;
    const std::size_t what = on + 1 + s.is<"a", "an", "his", "her">(on + 1);
    return s.is<"on">(on) && (s.is_one_of<nouns_of_absence>(what) || s.is_one_of<nouns_of_absence>(what + 1));
}

/// "X had been invited but sent apologies"
inline bool sends_apologies(const scene& s, std::size_t i)
{
    constexpr std::size_t clause = 16;
    const std::size_t sent = s.ahead(i + 1, clause,
        [&](std::size_t k) { return s[k].is == item::kind::person || s.is<"sent", "sends", "tendered", "gave">(k); });
    return s[sent].is_word() && s.precedes<word_list<"apologies", "apology", "regrets", "excuses">>(sent + 1, 3);
}

/// "X called off his trip", "X has cancelled her visit", "X has withdrawn", "X is unable to travel", "X
/// turned down an invitation"
inline bool calls_off(const scene& s, std::size_t i)
{
    const std::size_t verb = deed_behind(s, i).verb;
    const bool unable = s.is<"unable">(verb) && s.is<"to">(verb + 1);
    if (unable) return s.is_one_of<verbs_of_attending>(verb + 2) || s.is<"travel", "be", "join">(verb + 2);
    if (s.is<"withdraw">(verb) && s.is<"to">(verb - 1)) return s.is<"has", "had", "have">(verb - 2);
    if (s.is<"withdrawn">(verb) || (s.is<"cancelled", "canceled">(verb) && !s[verb + 1].is_word()))
        return s.is<"has", "have">(verb - 1)
               && s.between(i, verb, [&](std::size_t k) { return s[k].is == item::kind::person; }) == scene::nowhere;
    const bool invited = s.is<"invitation">(verb + 2) || s.is<"invitation">(verb + 3);
    if (invited && s.is<"turned", "declined", "rejected", "refused">(verb)) return true;
    if (!s.is_one_of<verbs_of_calling_off>(verb)) return false;
    const std::size_t own = verb + 1 + s.is<"off">(verb + 1);
    if (s.is<"a", "an">(own) && s.is<"lecture", "speech", "visit", "trip">(own + 1)) return true; // of his own
    return s.is<"his", "her", "their">(own) && s.precedes<nouns_of_attending>(own + 1, 3);
}

/// "In the absence of X, Y presided", "Ghana sent Y in place of X", "Y spoke on behalf of X", "Y sat in for X": another
/// is there for him.
inline bool is_stood_in_for(const scene& s, std::size_t i)
{
    if (s[i - 1].tells() == encounter::absent || s.is<"without">(i - 1)) return true;
    const std::size_t absence = s.back( // "of the chairman, X"
        i, 7, [&](std::size_t k) { return s.is<"absence">(k) || s[k].is == item::kind::person; });
    if (s.is<"absence">(absence) && s.is<"of">(absence + 1)) return true;
    const std::size_t own
        = s.ahead(i + 1, 8, [&](std::size_t k) { return s.is<"absence">(k) || s[k].is == item::kind::person; });
    if (s.is<"absence">(own) && s.is<"his", "her", "their">(own - 1) && s.is<"in">(own - 2)) return true;
    return s.is<"for">(i - 1) && s.is<"in">(i - 2) && s.is<"sat", "sit", "sits", "sitting", "filled">(i - 3);
}

/// "has yet to say whether X will come"
inline bool is_doubtful(const scene& s, std::size_t i)
{
    return s.is<"whether", "if", "unless">(first_of_list(s, i) - 1);
}

/// "1902-1977"
inline bool is_life(std::string_view date)
{
    constexpr std::size_t two_years = 8;
    const auto digits = std::count_if(date.begin(), date.end(), scan::is_digit);
    return digits == two_years && scan::is_digit(date.front()) && scan::is_digit(date.back());
}

/// "named after the engineer X", "in memory of X", "the late Dr. X", "X (1902-1977)"
inline bool is_remembered(const scene& s, std::size_t i)
{
    const std::size_t first = before_post(s, i);
    const bool named = s.is<"after", "for">(first - 1) && s.is<"named">(first - 2);
    const bool memory = s.is<"of">(first - 1) && s.is<"memory">(first - 2);
    const bool years = s[i + 1].is_mark('(') && s[i + 2].is == item::kind::date && is_life(s.written(i + 2));
    return named || memory || years || s.is<"late">(first - 1) || starts_with(s.written(i), "late ");
}

/// "Letter from X", "A message from X was read out"
inline bool is_correspondent(const scene& s, std::size_t i)
{
    const bool letter = s.is<"letter", "message", "greetings", "correspondence", "telegram">(i - 2);
    return s.is<"from">(i - 1) && letter;
}

/// "Students led by X marched outside the hall"
inline bool is_at_gates(const scene& s, std::size_t i)
{
    const std::size_t verb = deed_behind(s, i).verb;
    return s.is_one_of<verbs_of_protest>(verb) && s.is<"outside", "through", "past">(verb + 1);
}

/// "She goes on to Rome, where she meets X", of a Forum in Oslo
inline bool is_met_elsewhere(const scene& s, std::size_t i)
{
    constexpr std::size_t reach = 10;
    return s.back(i, reach, [&](std::size_t k) { return opens_elsewhere(s, k); }) != scene::nowhere;
}

/// What is told of him puts him elsewhere, or another in his place.
inline bool is_absent(const scene& s, std::size_t i)
{
    return is_represented(s, i) || is_prevented(s, i) || is_owner(s, i) || is_stood_in_for(s, i) || is_doubtful(s, i)
           || is_away(s, i) || calls_off(s, i) || sends_apologies(s, i) || is_remembered(s, i) || is_correspondent(s, i)
           || is_at_gates(s, i) || is_met_elsewhere(s, i);
}

} // namespace lede::joining
