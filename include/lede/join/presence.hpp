// Who of a sentence is at its meeting, and as what: told by a verb, or by where he stands in the sentence.
#pragma once
#include <lede/join/absence.hpp>
#include <lede/join/acts.hpp>
#include <lede/join/anaphor.hpp>
#include <lede/join/at_meeting.hpp>
#include <lede/join/ballot.hpp>
#include <lede/join/debate.hpp>
#include <lede/join/deeds.hpp>
#include <lede/join/hearing.hpp>
#include <lede/join/inverted.hpp>
#include <lede/join/on_line.hpp>
#include <lede/join/proceedings.hpp>

namespace lede::joining {

/// "X, the host, said", "X of the Central Bank, the host,", "X, its chair."
inline part in_apposition(const scene& s, std::size_t i)
{
    constexpr std::size_t reach = 10;
    for (std::size_t k = i + 1; k < i + reach; ++k) {
        if (s[k].is == item::kind::person || s[k].reports()) return {};
        if (s[k].tells() == encounter{}) continue;
        const bool set_apart = s.is<"the", "its">(k - 1) && s[k - 2].is_mark(',')
                               && (s.is<"of">(k + 1) || s[k + 1].is_mark(',') || s[k + 1].is_mark('.'));
        return set_apart ? part_of(s[k].tells(), k, true) : part{};
    }
    return {};
}

/// "X and Y flew to Oslo for the Forum", "X is in Oslo for the Forum", "X, who is in Oslo for the Forum,", "X will go
/// to the Forum", "X visits Oslo for the Forum"
inline part comes_for(const scene& s, std::size_t i)
{
    constexpr std::size_t reach = 14;
    const std::size_t behind = behind_list(s, i), first = behind + s.is<"who">(behind), verb = deed_behind(s, i).verb;
    const bool goes = s.is_one_of<verbs_of_going, forms_of_visit, verbs_of_leaving_for>(verb);
    bool placed = goes;
    for (std::size_t k = first; k < first + reach; ++k) {
        if (parts_from_meeting(s, k) || s[k].reports() || s[k].is == item::kind::person || s.is<"invited">(k))
            return {};
        placed = placed || s.is<"there">(k) || (s.is<"in", "to">(k) && s[k + 1].is_capital());
        if (!s.is_meeting(k)) continue;
        const auto leads = [&](std::size_t n) { return s.is<"for">(n) || (goes && s.is<"to">(n)); };
        return placed && s.back(k, 3, leads) != scene::nowhere ? part{true, role::participant, k, true} : part{};
    }
    return {};
}

/// "As the Forum opened in Oslo, X"
inline part opens_as(const scene& s, std::size_t i)
{
    if (!s.is<"as">(0) || !s[i - 1].is_mark(',')) return {};
    const std::size_t meeting = s.ahead(1, 4, [&](std::size_t k) { return s.is_meeting(k); });
    const bool held = s[meeting + 1].tells() == encounter::hold || s[meeting + 2].tells() == encounter::hold;
    return held ? part{true, role::participant, meeting, true} : part{};
}

/// "X said on Monday as the Forum opened"
inline part speaks_as(const scene& s, std::size_t i)
{
    const std::size_t said = s.ahead(i + 1, 3, [&](std::size_t k) { return s[k].reports(); });
    if (said == scene::nowhere) return {};
    const std::size_t as = before_parting(s, said + 1, 6, [&](std::size_t k) { return s.is<"as">(k); });
    if (as == scene::nowhere) return {};
    const std::size_t meeting = s.ahead(as + 1, 4, [&](std::size_t k) { return s.is_meeting(k); });
    const bool held = meeting != scene::nowhere && s[meeting + 1].tells() == encounter::hold;
    return held ? part{true, role::participant, meeting, true} : part{};
}

/// "At the Forum in Oslo, X signed", "Speaking to the Forum, X", "On the margins of the Forum, X"      but not "Ahead
/// of the Forum, X"
inline part opens_at(const scene& s, std::size_t i)
{
    constexpr std::size_t reach = 12;
    std::size_t first = i; // of "X and Y"
    while (s.is<"and">(first - 1) && s[first - 2].is == item::kind::person) first -= 2;
    first = before_relation(s, first);
    first -= s.is<"the">(first - 1); // "the architect X"
    if (!s[first - 1].is_mark(',')) return {};
    for (std::size_t n = 2; n < reach + 2; ++n) {
        const std::size_t k = first - n;
        if (s.is_meeting(k)) {
            const bool there = s.is_at_meeting(k) || s.is<"during">(k - 1) || s.is<"during">(k - 2);
            const bool spoke = s.follows<speeches_before_comma, edges_of_meetings>(k, 5);
            return there || spoke ? part{true, role::participant, k, true} : part{};
        }
        const bool place = s[k].is == item::kind::date || s.is<"in", "of", "the", "on", "its", "at", "held">(k)
                           || s.is_one_of<edges_of_meetings>(k) || s[k].is_mark(',') || s[k].is_capital();
        if (!place) return {};
    }
    return {};
}

/// "X is also expected", "X and Y were there", "X will be present too", "X is due on Monday", "X hopes to be there"
inline part is_awaited(const scene& s, std::size_t i)
{
    std::size_t k = past_body(s, past_aside(s, behind_list(s, i)));
    if (s.is<"hopes", "hope", "plans", "intends">(k) && s.is<"to">(k + 1)) k += 2;
    if (s.is<"will">(k)) ++k;
    if (!s.is<"is", "are", "was", "were", "be">(k)) return {};
    if (s.is<"also", "both", "all">(++k)) ++k;
    const std::size_t end = k + 1 + s.is<"too">(k + 1);
    const bool ends = closes_clause(s, end) || s[end].is_mark(',');
    const bool booked = s.is<"down", "billed">(k) && s.is<"for", "to">(k + 1); // "is down for the opening"
    const bool comes
        = booked || (s.is<"expected", "due">(k) && (is_date_at(s, end) || s.is<"later", "here", "there">(end)));
    return comes || (ends && s.is<"expected", "due", "there", "present">(k)) ? part{true, role::participant, i, false}
                                                                             : part{};
}

/// "X is in Oslo", "X is here again", "X will also be in Oslo", "X was in the room", "X was the only woman at the
/// table", right behind a sentence on the meeting there
inline part is_in_town(const scene& s, std::size_t i)
{
    std::size_t k = past_aside(s, behind_list(s, i));
    if ((!s.lately_spoken_of && !s.speech) || !s.is<"is", "are", "was", "were", "will">(k)) return {};
    while (s.is<"also", "both", "be">(k + 1)) ++k; // "will also be"
    const bool in_town = !s.venue.empty() && find_in(s.venue.in(s.text), s.word(k + 2)) != std::string_view::npos;
    const bool there
        = s.is<"in">(k + 1) && (in_town || (s.is<"the", "one">(k + 2) && s.is_one_of<places_in_hall>(k + 3)));
    const auto table = [&](std::size_t n) { return s.is<"table">(n) && s.is<"the">(n - 1) && s.is<"at">(n - 2); };
    const bool goes = s.is_one_of<verbs_of_going>(k + 1) && s.is<"to">(k + 2) && !s.venue.empty()
                      && find_in(s.venue.in(s.text), s.word(k + 3)) != std::string_view::npos;
    const bool here = s.is<"here">(k + 1) || goes; // "is travelling to Oslo"
    return there || here || s.ahead(k, 7, table) != scene::nowhere ? part{true, role::participant, k, false} : part{};
}

/// "X and Y are the guests of honour of the Forum", "X is a keynote speaker", "X is to be guest of honour"
inline part is_guest(const scene& s, std::size_t i)
{
    std::size_t k = behind_list(s, i);
    if (!s.is<"is", "are", "was", "were", "will">(k)) return {};
    while (s.is_one_of<words_before_deed>(k)) ++k; // "is to be"
    if (s.is<"the", "a", "its">(k)) ++k;
    if (s.is_one_of<ranks_of_guests>(k)) ++k;
    return s.is_one_of<guests_and_speakers>(k) ? part{true, role::participant, k, false} : part{};
}

/// "X, invited as a guest, offered", "X, there as an observer, said", behind a sentence on the meeting
inline part is_there_as(const scene& s, std::size_t i)
{
    const std::size_t first = behind_list(s, i);
    const std::size_t as = before_parting(s, first, 4, [&](std::size_t k) { return s.is<"as">(k); });
    const bool there = s[first - 1].is_mark(',') && s.is<"a", "an">(as + 1) && s.is<"guest", "observer">(as + 2);
    return there ? part{true, role::participant, as, false} : part{};
}

/// "conference chair X", "the conference's president, Judge X", in a text on a conference
inline part is_its_officer(const scene& s, std::size_t i)
{
    constexpr std::size_t shortest = 5, reach = 5;
    if (s.head.size() < shortest || lists_word(heads_of_any_meeting{}, s.head)) return {};
    const std::size_t owner = s.back(i, reach, [&](std::size_t k) { return same(s.word(k), s.head); });
    const bool owned = s[owner + 1].token.is == scan::token::kind::possessive && s[owner + 2].has(word_class::office);
    if (!owned && find_in(s.written(i), s.head) != 0) return {};
    return part{true, role::participant, i, false};
}

/// "X, president of the 5th Forum,", "X will be the patron of the Forum"
inline part is_officer(const scene& s, std::size_t i)
{
    std::size_t k = i + 1;
    while (s[k].is_mark(',') || s.is<"is", "was", "will", "be", "the">(k)) ++k;
    if (!(s[k].has(word_class::office) || s.is<"patron">(k)) || !s.is<"of">(k + 1)) return {};
    const std::size_t meeting = s.ahead(k + 2, 2, [&](std::size_t n) { return s.is_name(n); });
    return meeting == scene::nowhere ? part{} : part{true, role::participant, meeting, true};
}

/// "X was among those present", "X is on the list of speakers for the Forum", "X is on the guest list", "X is among the
/// leaders due on Tuesday", "X will be among the guests of the Forum"
inline part is_among(const scene& s, std::size_t i)
{
    constexpr std::size_t reach = 10;
    const std::size_t first = past_aside(s, behind_list(s, i));
    for (std::size_t k = first; k < first + reach; ++k) {
        if (parts_from_meeting(s, k)) return {};
        const bool on_list = s.is<"list">(k) && s.is<"of">(k + 1);
        if (s.is<"list">(k) && s.is<"guest", "speakers">(k - 1)) return {true, role::participant, k, false};
        if (!s.is<"among">(k) && !on_list) continue;
        const bool present = s.is<"those">(k + 1) && s.is<"present", "attending", "there">(k + 2);
        const bool awaited = s.is<"due", "expected">(k + 2) || s.is<"due", "expected">(k + 3);
        if (present || awaited) return {true, role::participant, k, false};
        const auto guests = [&](std::size_t n) { return s.is_one_of<guests_and_delegates>(n); };
        if (!guests(k + 1) && !guests(k + 2)) continue;
        const std::size_t guest = guests(k + 1) ? k + 1 : k + 2, meeting = meeting_behind(s, guest);
        if (closes_clause(s, guest + 1)) return {true, role::participant, k, false};
        return meeting == scene::nowhere ? part{} : part{true, role::participant, meeting, true};
    }
    return {};
}

/// "Ghana will send Deputy Minister X to the Forum", "Ghana named X as its envoy to the Forum", "Ghana is sending its
/// minister, X."
inline part sent_to(const scene& s, std::size_t i)
{
    constexpr std::size_t reach = 8;
    const bool as_envoy = s.is<"as">(i + 1) && (s.is_one_of<envoys>(i + 2) || s.is_one_of<envoys>(i + 3));
    const std::size_t verb = s.back(i, 6, [&](std::size_t k) {
        return s.is_one_of<forms_of_send>(k) || (as_envoy && s.is_one_of<verbs_of_appointing>(k));
    });
    bool elsewhere = false; // "sent her clerk to Rome."
    for (std::size_t k = i + 1; verb != scene::nowhere && k < i + reach; ++k) {
        if (k > i + 2 && parts_from_meeting(s, k)) return {};
        if (s[k].is_mark(',') && s.is<"who", "after", "because", "instead">(k + 1))
            return {true, role::participant, i, false};
        elsewhere = elsewhere || s.is<"to", "after", "before">(k);
        if (s.is_meeting(k) && s.back(k, 3, [&](std::size_t n) { return s.is<"to">(n); }) != scene::nowhere)
            return {true, role::participant, k, true};
        if (s[k].is_mark('.') && !elsewhere) return {true, role::participant, i, false};
    }
    return {};
}

/// "Trade ministers will meet in Oslo, Trade Minister X said": one of those who meet.
inline part is_of_group(const scene& s, std::size_t i)
{
    if (s.anchors.empty() || !s[i + 1].reports()) return {};
    const std::size_t group
        = s.back(i, 24, [&](std::size_t k) { return s.is_one_of<those_who_meet>(k) || s[k].is == item::kind::person; });
    if (!s[group].is_word()) return {};
    const std::string_view title = s.written(i), all = s.word(group), field = s.word(group - 1);
    const bool of_field = field.empty() || find_in(title, field) != std::string_view::npos;
    if (find_in(title, all.substr(0, all.size() - 1)) == std::string_view::npos || !of_field) return {};
    for (std::size_t k = group + 1; k < i; ++k)
        if (is_verb_of_meeting(s, k)) return {true, role::participant, k, true};
    return {};
}

/// The first of these that speaks; one that needs a meeting where none is spoken of leaves it to the line.
inline part presence(const scene& s, std::size_t person)
{
    if (s[person].quoted || is_absent(s, person)) return {};
    const auto heard = [&](const part& p) { return p.needs_meeting && s.anchors.empty() ? by_line(s, person) : p; };
    for (const auto told : {meets_aside, shares_meeting, in_apposition, sits_in_chair, told_before, told_after,
             comes_with, is_at_work, begins_at_work, opens_at, opens_as, speaks_as, speaks_after, returns_from, acts_at,
             uses_meeting, comes_for, speaks_to, is_guest, is_officer, is_its_officer, is_among, sent_to,
             tells_audience, declares_open, accepts, is_elected, is_called_speaker, is_handed_chair, is_awaited,
             is_in_town, is_there_as, is_likewise, follows_verb, shares_deed, owns_speech, acts_in_clause, acts_on_day,
             acts_from_hall, is_expected_to, sits_in_judgment, is_called_to_witness, is_rival, is_elected_beside})
        if (const part p = told(s, person); p.there) return heard(p);
    if (!is_object(s, person))
        for (const auto told : {acts_in_session, gives_main_speech, speaks_in_turn, arrives_there, comes_along,
                 stands_in, acts_as, is_of_delegation, is_beside, is_at_ceremony, is_of_group, is_applauded,
                 is_elected_for_term, speaks_up, is_to_act})
            if (const part p = told(s, person); p.there) return heard(p);
    return by_line(s, person);
}

} // namespace lede::joining
