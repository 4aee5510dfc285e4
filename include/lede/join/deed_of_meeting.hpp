// What a meeting does with those who are there, and what is done there: "the Forum heard X", "the election of X".
#pragma once
#include <lede/join/heard.hpp>
#include <lede/join/label.hpp>
#include <lede/join/people_list.hpp>

namespace lede::joining {

/// The meeting right before an item, its place and date aside: "the Forum in Oslo on May 3, with X", at "with"; else
/// nowhere.
inline std::size_t meeting_before(const scene& s, std::size_t item_behind)
{
    constexpr std::size_t reach = 10;
    for (std::size_t k = item_behind, n = 0; k-- > 0 && n < reach; ++n) {
        if (s[k].is == item::kind::meeting) return k;
        const bool passes = s[k].is == item::kind::date || s[k].is_mark(',')
                            || s.is<"in", "on", "at", "the", "of", "along", "together">(k) || s[k].is_capital();
        if (!passes) break;
    }
    return scene::nowhere;
}

/// "the Summit, during which X and Y agreed", "the Forum in Oslo, where X will speak", "the hall, where X was waiting",
/// at the word before X.
inline part told_in_clause(const scene& s, std::size_t k)
{
    const auto meeting = [&](std::size_t n) { return s.is_name(n); };
    if (s.is<"where">(k) && s[k - 1].is_mark(','))
        if (const std::size_t at = meeting_before(s, k - 1); at != scene::nowhere)
            return {true, role::participant, at, true};
    if (s.is<"where">(k) && s[k - 1].is_mark(',') && s.is_one_of<places_in_hall>(k - 2) && s.is<"the">(k - 3))
        return {true, role::participant, k, false};
    const bool during = s.is<"which">(k) && s.is<"during", "at">(k - 1);
    const std::size_t at = during ? s.back(k - 1, 10, meeting) : scene::nowhere;
    return at == scene::nowhere ? part{} : part{true, role::participant, at, true};
}

/// "Committee" of "the Committee elected X"
inline bool is_body(const scene& s, std::size_t noun)
{
    return s[noun].is_capital() && s[noun].has(word_class::meeting_body) && s.is<"the">(noun - 1);
}

/// "the Forum in Oslo heard X", "At its 8th session, the Board re-elected X", "the Forum brings together X and Y", "the
/// Forum will bring together X", "It will bring together X",
/// "Delegates from nine states elected X", "the Committee elected X", at the word before X.
inline part told_as_deed(const scene& s, std::size_t k)
{
    const bool together = s.is<"together">(k);
    if (!together && !s.is_one_of<deeds_of_meeting>(k)) return {};
    if (s.is<"thanked", "congratulated">(k) && is_thanked_from_afar(s, k + 1)) return {};
    const auto clause = [&](std::size_t n) { return s.is<"who">(n); }; // "thanked X, who had chaired it"
    if (s.is<"thanked">(k) && s.in_session && s.just_spoken_of && s.ahead(k + 1, 8, clause) == scene::nowhere)
        return {true, role::participant, k, false};
    if (together && s.just_spoken_of && s.is<"it">(s.is<"brought", "brings">(k - 1) ? k - 2 : 0))
        return {true, role::participant, k, false};
    const bool its = s.is<"it">(k - 1) || (!s.head.empty() && same(s.word(k - 1), s.head)); // "Synod elected X"
    if (s.is<"heard", "elected", "thanked", "re-elected">(k) && its) return {true, role::participant, k, false};
    const auto meets = [&](std::size_t n) { return s.is_meeting(n); };
    const bool heard_late = s.is<"heard">(k) && s[k - 1].is_mark(','); // "the Forum, held in Oslo, heard X"
    if (s.is<"elected">(k) || heard_late)
        if (const std::size_t at = s.back(k, 20, meets); at != scene::nowhere)
            return {true, role::participant, at, true};
    if (s.follows<audience, those_who_meet>(k, 6) || is_body(s, k - 1)) return {true, role::participant, k, false};
    const std::size_t verb = k - together;
    const std::size_t subject = meeting_before(s, verb - s.is<"will">(verb - 1));
    return subject != scene::nowhere ? part{true, role::participant, subject, true} : part{};
}

/// "The loudest applause went to X", "There was applause from the seats for X", at the word before X
inline bool is_applause(const scene& s, std::size_t k)
{
    if (s.is<"to">(k) && s.is<"went">(k - 1)) return s.follows<sounds_of_audience>(k - 1, 3);
    return s.is<"for">(k) && s.in_session && s.follows<sounds_of_audience>(k, 6);
}

/// "the Forum heard from X", "Delegates listened to X", "the Summit brought X and Y to one table", "took over the chair
/// from X", "the election of X", "on the motion of X", "in the presence of X", at the word before X.
inline part told_of_meeting(const scene& s, std::size_t k)
{
    if (const part p = told_in_clause(s, k); p.there) return p;
    if (s.is<"from">(k) && is_heard(s, k)) {
        const std::size_t heard = s.back(k, 6, [&](std::size_t n) { return s.is<"heard">(n); });
        const bool goes_on = s.in_session && s.is<"and">(heard - 1); // "was opened by Y and heard remarks from X"
        const bool body = s[heard - 1].is_capital() && find_in(s.name, s.word(heard - 1)) != std::string_view::npos;
        const bool told = s.minutes || goes_on || body || s.is<"came", "come">(k - 1)
                          || s.follows<audience, those_who_meet, word_list<"heads">>(k, 12) || is_evidence_from(s, k);
        return {true, role::participant, k, !told}; // "Delegates heard from X"
    }
    const auto meets = [&](std::size_t n) { return s.is_meeting(n); };
    if (s.is<"brought", "brings">(k))
        if (const std::size_t at = s.back(k, 16, meets); at != scene::nowhere)
            return {true, role::participant, at, true};
    if (s.is<"to">(k) && s.is<"listened", "listen">(k - 1) && s.follows<audience, those_who_meet>(k - 1, 4))
        return {true, role::participant, k, false};
    if (s.is<"from">(k) && s.is<"questioning">(k - 1))
        return {s.in_session || s.names_meeting(), role::participant, k, false};
    if (s.is<"motion">(k) && s.is<"on", "by">(k - 2)) return {true, role::participant, k, false};
    if (s.is<"election", "re-election">(k)) return {true, role::participant, k, true};
    if (is_appreciated(s, k)) return {true, role::participant, k, false};
    if (s.is<"honour", "honor">(k) && s.is<"guest", "guests">(k - 2)) return {true, role::participant, k, false};
    if (s.is<"front">(k) && s.is<"in">(k - 1) && s.names_meeting()) return {true, role::participant, k, true};
    if (s.is<"presence">(k) || (s.is<"from">(k) && s.follows<names_of_the_chair>(k, 5)))
        return {true, role::participant, k, false};
    return told_as_deed(s, k);
}

} // namespace lede::joining
