// What people do at a meeting and hardly elsewhere: a verb, and what it is done to.
#pragma once
#include <lede/join/address.hpp>

namespace lede::joining {

/// A deed by its words: one of the first list, and one of the second close behind.
template <class Verbs, class Objects>
struct deed {
};

template <class Verbs, class Objects>
bool is_done(deed<Verbs, Objects>, const scene& s, std::size_t verb)
{
    constexpr std::size_t reach = 5;
    if (!s.is_one_of<Verbs>(verb)) return false;
    for (std::size_t n = verb + 1; n < verb + reach && !parts_from_meeting(s, n); ++n)
        if (s.is_one_of<Objects>(n)) return true;
    return false;
}

template <class... Deeds>
struct deeds {
    static bool begin_at(const scene& s, std::size_t verb) { return (is_done(Deeds{}, s, verb) || ...); }
};

/// One row a deed.
using deeds_at_meetings
    = deeds<deed<verbs_of_delivering, speeches_delivered>,   // "read a message", "delivered the annual report"
        deed<verbs_of_giving, papers_given>,                 // "gave a paper", "will give an update"
        deed<verbs_of_presenting, papers_presented>,         // "will present a paper", "introduced the report"
        deed<verbs_of_lecturing, subjects_of_speech>,        // "lectured on cod", "will report on cod"
        deed<verbs_of_signing, texts_signed>,                // "signed the closing text"
        deed<verbs_of_ceremony, parts_of_ceremony>,          // "cut the ribbon", "performed the official opening"
        deed<verbs_of_opening, parts_of_session>,            // "opened proceedings"
        deed<verbs_of_ending, parts_of_day>,                 // "ended the evening"
        deed<verbs_of_adjourning, parts_of_session>,         // "suspended the session"
        deed<verbs_of_calling, word_list<"order">>,          // "called the meeting to order"
        deed<verbs_of_worship, services>,                    // "celebrated Mass", "led the closing prayer"
        deed<verbs_of_heading, delegations>,                 // "heads his country's delegation"
        deed<forms_of_bring, delegations>,                   // "will both bring large delegations"
        deed<forms_of_bring, word_list<"greetings">>,        // "brought greetings"
        deed<forms_of_take, parts_of_hall>,                  // "took the floor"
        deed<word_list<"crossed">, word_list<"floor">>,      // "crossed the floor"
        deed<verbs_of_walking_out, word_list<"out">>,        // "walked out"
        deed<forms_of_share, word_list<"chair">>,            // "shares the chair"
        deed<forms_of_share, places_shared>,                 // "shared a stage with the king"
        deed<verbs_of_answering, word_list<"questions">>,    // "answered questions"
        deed<verbs_of_shaking, word_list<"hands">>,          // "shook hands"
        deed<verbs_of_posing, pictures>,                     // "posed for photographs"
        deed<verbs_of_giving, accounts_of_witnesses>,        // "gave evidence"
        deed<verbs_of_rising, word_list<"feet">>,            // "got to his feet"
        deed<verbs_of_wielding, word_list<"gavel", "bell">>, // "wielded the gavel"
        deed<verbs_of_watching, parts_of_ceremony>,          // "watched the opening"
        deed<verbs_of_using, chances>,                       // "used the occasion to"
        deed<verbs_of_requesting, honours_requested>         // "requests the pleasure of your company"
        >;

/// "will present the text to the senate", of a meeting under way      but not "to the delegates"
inline bool goes_to_others(const scene& s, std::size_t verb)
{
    constexpr std::size_t clause = 8;
    const std::size_t to = s.ahead(verb + 1, clause, [&](std::size_t k) { return s.is<"to">(k); });
    const std::size_t whom = to + 1 + s.is<"the", "its", "her", "his">(to + 1);
    return to != scene::nowhere && !s.is_one_of<audience, those_who_meet>(whom);
}

/// "X read a message", "X and Y signed the closing text", "X will give a paper", of the event that was spoken of last
inline part acts_in_session(const scene& s, std::size_t i)
{
    constexpr std::size_t reach = 5;
    const auto [verb, planned] = deed_behind(s, i);
    const std::size_t end = verb + reach;
    if ((planned && s.in_session && goes_to_others(s, verb)) || (!s.lately_spoken_of && !s.minutes && !s.speech))
        return {};
    for (std::size_t k = past_aside(s, behind_list(s, i)); k < end; ++k) {
        if (parts_from_meeting(s, k)) return {};
        if (deeds_at_meetings::begin_at(s, k)) return {true, role::participant, k, false};
        if (s[k].reports()) return {};
    }
    return {};
}

/// "X gave the keynote", "X gives the opening address", "X made opening remarks", "X said in his closing remarks"
inline part gives_main_speech(const scene& s, std::size_t i)
{
    constexpr std::size_t reach = 5;
    const std::size_t end = deed_behind(s, i).verb + reach;
    for (std::size_t k = past_aside(s, behind_list(s, i)); k < end; ++k) {
        if (parts_from_meeting(s, k) || (s[k].reports() && !s.is<"in">(k + 1))) return {};
        if (s.is<"keynote">(k) || (s.is_one_of<kinds_of_speech>(k - 1) && s.is_one_of<speeches_of_a_kind>(k)))
            return {true, role::participant, k, false};
    }
    return {};
}

/// "next" of "X spoke next", "on Monday" of "speaks on Monday", "there" of "will speak there", "by" of "spoke by video
/// link", "to" of "spoke to delegates", "on" of "will speak on cod", behind the verb
inline bool speaks_there(const scene& s, std::size_t behind, bool near_name)
{
    if (s.is_one_of<turns_of_speaking>(behind)) return true;
    if (is_date_at(s, behind)) return !s.is<"with", "to">(behind + 1 + s.is<"on">(behind)); // a call
    if (s.is<"by", "via">(behind)) return s.is_one_of<ways_of_video>(behind + 1);
    if (s.is<"to">(behind)) return s.is_one_of<audience>(behind + 1) || s.is_one_of<audience>(behind + 2);
    if (!near_name || s.is<"phone", "telephone">(behind + 2)) return false;
    const bool favours = s.is<"in">(behind) && s.is<"favour", "favor", "support">(behind + 1);
    return favours || s.is_one_of<subjects_of_speech>(behind);
}

/// "X spoke next", "X also spoke", "X also spoke of fish", "X is due to speak", "X will speak on fish", "X followed",
/// "X to speak"; right behind the meeting's name "X and Y spoke of fish"
inline part speaks_in_turn(const scene& s, std::size_t i)
{
    const auto [verb, planned] = deed_behind(s, i);
    const std::size_t behind = verb + 1;
    const bool ends = s[behind].is == item::kind::mark;
    if (s.after_name && (s.is<"spoke of">(verb) || (s.is<"followed">(verb) && ends)))
        return {true, role::participant, verb, false};
    if (planned && s.just_spoken_of && s.is<"follow">(verb)) return {true, role::participant, verb, false};
    if (s.is<"spoke by">(verb) && s.is_one_of<ways_of_video>(behind)) return {true, role::participant, verb, false};
    if (!s.is_one_of<forms_of_speak>(verb)) return {};
    const bool near_name = planned || s.after_name || (s.lately_spoken_of && s.in_session);
    const bool also = s.just_spoken_of && s.is<"also">(verb - 1);
    const bool spoke = (also && s.in_session && !parts_from_meeting(s, behind))
                       || (ends ? planned || s.after_name || also : speaks_there(s, behind, near_name));
    return spoke ? part{true, role::participant, verb, false} : part{};
}

/// "X arrives on Monday", "X was due to arrive late", "X will fly in on Friday", "X looked in"      but not "X arrived
/// from Oslo"
inline part arrives_there(const scene& s, std::size_t i)
{
    const std::size_t verb = deed_behind(s, i).verb;
    if (s.is_one_of<verbs_of_dropping_in>(verb) && s.is<"in", "by">(verb + 1))
        return {true, role::participant, verb, false};
    const bool flies = s.is<"fly", "flies", "flew", "jet", "jets">(verb) && s.is<"in">(verb + 1);
    if (!flies && !s.is_one_of<verbs_of_arriving>(verb)) return {};
    const std::size_t behind = verb + 1 + flies;
    const bool ends = s[behind].is == item::kind::mark || is_date_at(s, behind);
    return ends || s.is<"late", "early", "here", "there">(behind) ? part{true, role::participant, verb, false} : part{};
}

/// "X comes with a list of demands", "X will come by rail", "X will come.", right behind a sentence on the meeting but
/// not "X comes from a village"
inline part comes_along(const scene& s, std::size_t i)
{
    const std::size_t verb = deed_behind(s, i).verb;
    const bool comes = s.just_spoken_of && first_of_list(s, i) == 0 && s.is<"comes", "come", "coming", "came">(verb);
    const bool ends = closes_clause(s, verb + 1) && s.is<"will">(verb - 1);
    const bool so = comes && (ends || s.is<"with", "by", "alone", "late", "early", "armed", "too", "here">(verb + 1));
    return so ? part{true, role::participant, verb, false} : part{};
}

/// "X will use the Forum to press for a deal", "he would use the Forum to"
inline part uses_meeting(const scene& s, std::size_t i)
{
    constexpr std::size_t reach = 10;
    const std::size_t verb = s.ahead(i + 1, reach, [&](std::size_t k) { return s.is<"use", "uses", "used">(k); });
    const std::size_t meeting
        = verb == scene::nowhere ? verb : s.ahead(verb + 1, 3, [&](std::size_t k) { return s.is_meeting(k); });
    return meeting == scene::nowhere ? part{} : part{true, role::participant, meeting, true};
}

/// "X has confirmed", "X and Y have accepted the invitation", "X has agreed to come"
inline part accepts(const scene& s, std::size_t i)
{
    const std::size_t verb = deed_behind(s, i).verb, behind = verb + 1;
    const bool so = s.is<"to come">(behind) || (s.is<"to">(behind) && s.is_one_of<deeds_agreed_to>(behind + 1));
    if (s.is<"agreed", "promised", "asked">(verb) && so) return {true, role::participant, verb, false};
    if (!s.is<"confirmed", "accepted">(verb)) return {};
    const bool ends = s[behind].is == item::kind::mark;
    return ends || s.is<"invitation", "invitations">(behind + 1) ? part{true, role::participant, verb, false} : part{};
}

/// "X will go in her place", "X takes his place", "X took her seat", "X stands in for the king", "X sat in for the
/// king", "X will go instead"
inline part stands_in(const scene& s, std::size_t i)
{
    const std::size_t k = deed_behind(s, i).verb;
    const bool owned = s.is<"his", "her", "their">(k + 1) || s.is<"his", "her", "their">(k + 2);
    const bool goes = s.is_one_of<verbs_of_attending>(k)
                      && ((s.is<"in">(k + 1) && owned && s.is<"place", "stead">(k + 3)) || s.is<"instead">(k + 1));
    const bool takes = s.is_one_of<forms_of_take>(k) && owned && s.is<"place", "seat">(k + 2);
    const bool ends = s[k + 2].is == item::kind::mark;
    const bool stands = s.is<"stand", "stands", "stood", "sat", "sits", "sit", "filled">(k) && s.is<"in">(k + 1)
                        && (ends || s.is<"for">(k + 2));
    return goes || takes || stands ? part{true, role::participant, k, false} : part{};
}

} // namespace lede::joining
