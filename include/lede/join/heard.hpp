// What is heard, given, signed and thanked for at a meeting, at the word before the person.
#pragma once
#include <lede/join/people_list.hpp>

namespace lede::joining {

/// "report" of "a report on Thursday from X", at "Thursday": the item before the day; else the item itself.
inline std::size_t before_date(const scene& s, std::size_t k)
{
    if (s[k].is != item::kind::date || k < 2) return k;
    return k - 1 - s.is<"on", "in">(k - 1);
}

/// "from" of "took evidence on milk prices from X of the Dairy Board and from Y"
inline bool is_evidence_from(const scene& s, std::size_t from)
{
    constexpr std::size_t reach = 24;
    const std::size_t told = s.back(from, reach, [&](std::size_t k) { return s.is_one_of<accounts_of_witnesses>(k); });
    return s.is<"took", "takes", "take", "heard", "hear", "hears", "taking", "hearing">(told - 1);
}

/// "from" of "hear from X", "heard on Monday from X", "Questions came from X", of "heard a reply from X", of "opened
/// with a welcome from X", "with keynotes from X", in minutes of "a motion from X"      but not "a message from X"
inline bool is_heard(const scene& s, std::size_t from)
{
    const auto hears = [&](std::size_t k) { return s.is<"hear", "heard", "hears">(k); };
    const bool spoken = s.is_one_of<speeches_heard>(from - 1);
    const auto tells = [&](std::size_t k) { return hears(k) || s.is<"with">(k) || s[k].tells() == encounter::hold; };
    if (s.is<"came", "come">(from - 1) && s.follows<items_of_minutes, voices>(from - 1, 4))
        return s.minutes || s.in_session;
    if (s.minutes && s.is_one_of<items_of_minutes>(from - 1)) return true;
    if (is_evidence_from(s, from)) return true;
    const std::size_t report = s.back(from, 8, [&](std::size_t k) { return s.is<"report", "briefing">(k); });
    if (s.is<"received">(report - 2)) return true;       // "received a report on fish from X"
    const std::size_t speech = before_date(s, from - 1); // "hear a report on Thursday from X"
    if (speech < from - 1 && (hears(speech) || s.is_one_of<speeches_heard>(speech)))
        return s.back(speech + 1, 5, hears) != scene::nowhere;
    return hears(from - 1) || (spoken && s.back(from, 14, tells) != scene::nowhere);
}

/// "thanked X for the loan of a boat": what he did elsewhere      but not "thanked X for hosting", "thanked X"
inline bool is_thanked_from_afar(const scene& s, std::size_t first)
{
    constexpr std::size_t reach = 12;
    const std::size_t why = s.ahead(first, reach, [&](std::size_t k) { return s.is<"for">(k); });
    return why != scene::nowhere && !s.precedes<deeds_thanked_for>(why + 1, 5);
}

/// "thanks" of "expressed their thanks to X", "presented" of "a medal was presented to X", "conferred" of "a title was
/// conferred on X", "handed" of "was handed over on Friday to X", at "to"; "by" of "took note of the briefing by X",
/// "report" of "took note of the report of X"
inline bool is_appreciated(const scene& s, std::size_t k)
{
    if (s.is<"to", "on", "upon">(k) && s.is<"presented", "awarded", "conferred", "bestowed">(k - 1))
        return s.is<"is", "was", "were">(k - 2);
    const std::size_t handed = s.back(k, 5, [&](std::size_t n) { return s.is<"handed">(n); });
    if (s.is<"to">(k) && handed != scene::nowhere) return s.in_session && s.is<"is", "was", "were">(handed - 1);
    if (s.is<"to">(k))
        return (s.in_session || s.minutes || s.speech) && s.is_one_of<thanks>(k - 1)
               && s.follows<verbs_of_thanking>(k - 1, 4) && !is_thanked_from_afar(s, k + 1);
    const std::size_t speech = s.is<"of">(k + 1) ? k : k - 1;
    if (speech < k && !s.is<"by", "from">(k)) return false;
    return s.is_one_of<speeches_heard>(speech) && s.follows<word_list<"note", "noted">>(speech, 6);
}

/// "the charter was signed by X", "a pact was signed for Norway by X and for Sweden by Y",
/// "a pact was signed at the Forum by X", at "by"
inline bool is_signed_by(const scene& s, std::size_t by)
{
    constexpr std::size_t reach = 12;
    const std::size_t verb = s.back(by, reach, [&](std::size_t k) { return s.is<"signed">(k); });
    const bool at_meeting = s.is_meeting(by - 1) && s.is_at_meeting(by - 1);
    const bool for_side = verb + 1 == by || at_meeting || s.follows<word_list<"for">>(by, 4);
    return for_side && s.is<"is", "was", "were">(verb - 1) && s.follows<texts_signed>(verb - 1, 8);
}

/// "remarks at the Forum were delivered by X", "the Forum closed with a speech by X", "the Forum featured speeches by
/// X", "on the agenda is a talk by X", at "by"
inline bool is_speech_by(const scene& s, std::size_t by)
{
    if (by == 0) return false;
    if (is_signed_by(s, by)) return true;
    if (s.is_one_of<participles_of_delivering>(by - 1)) return s.follows<speeches_given_by>(by - 1, 16);
    const auto brings = [&](std::size_t k) {
        return s[k].tells() == encounter::hold || s.is_one_of<deeds_of_meeting>(k)
               || s.is<"followed", "follows", "agenda", "programme", "program">(k);
    };
    return s.is_one_of<speeches_given_by>(by - 1) && s.back(by - 1, 12, brings) != scene::nowhere;
}

} // namespace lede::joining
