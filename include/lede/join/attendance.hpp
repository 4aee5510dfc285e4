// What verbs and lists before a person say of the meeting he is at, and as what.
#pragma once
#include <lede/join/deed_of_meeting.hpp>
#include <lede/join/pronoun.hpp>

namespace lede::joining {

/// "Statement by X" on a line of an agenda; "Togo's by X" behind "Ghana's side was led by Y;".
inline bool is_told_short(const scene& s, std::size_t by)
{
    if (by > 6) return false;
    if (s[by - 1].token.is == scan::token::kind::possessive) return goes_on_list(s);
    if (by > 1 && s.is<"taken">(by - 1)) return s.is<"minutes">(by - 2);
    return s.is_one_of<items_of_agenda>(by - 1) && (opens_item(s, by - 1) || (by > 1 && opens_item(s, by - 2)));
}

/// "Speakers are X", "also on the podium were X", "the keynote speaker is X", "officers elected are X",
/// at the verb.
inline part told_by_copula(const scene& s, std::size_t verb)
{
    constexpr std::size_t reach = 12;
    const std::size_t noun = s.back(verb, reach, [&](std::size_t n) {
        return (s[n].tells() != encounter{} && s[n].tells() != encounter::apart) || s[n].reports()
               || s.is_one_of<guests_and_seats>(n);
    });
    if (s.is<"among">(0) && s.just_spoken_of) return {true, role::participant, verb, false}; // "Among them will be X"
    if (s.is<"among">(0) && s.is<"those">(1) && s.names_meeting_before(verb, 0))
        return {true, role::participant, verb, true};
    if (s.is<"travelling", "traveling", "flying">(0) && s.is<"with">(1)) return {true, role::participant, verb, false};
    if (noun == scene::nowhere)
        return {s.is<"also">(0), role::participant, verb, !s.in_session}; // "Also in Oslo for the talks is X"
    if (s[noun].reports()) return {};
    return s[noun].tells() == encounter{} ? part{true, role::participant, noun, false}
                                          : part_of(s[noun].tells(), noun, false);
}

/// "She spoke, followed by X", "Y landed, followed by X", "He will be followed by X", at "by"
inline bool comes_next(const scene& s, std::size_t by)
{
    if (!s.is<"by">(by) || !s.is<"followed">(by - 1)) return false;
    return s.is<"he", "she">(subject_at(s)) || s.is<"first">(0)
           || s.follows<speeches_followed, verbs_of_arriving>(by, 24);
}

/// "by" of "was proposed by X", whatever verb of a meeting stands before.
inline bool is_of_another_deed(const scene& s, std::size_t by)
{
    return s[by - 1].token.is_lower() && s[by - 1].tells() == encounter{} && s.word(by - 1).ends_with("ed")
           && !s.is_one_of<deeds_in_session>(by - 1);
}

/// "with" of "told participants of her recent talks in Bergen with X"
inline bool is_of_own_talks(const scene& s, std::size_t noun, std::size_t with)
{
    const auto own = [&](std::size_t k) { return s.is<"his", "her", "their">(k); };
    return s.between(noun, with, [&](std::size_t k) {
        return s.is_one_of<talks_aside>(k) && s.back(k, 2, own) != scene::nowhere;
    }) != scene::nowhere;
}

/// "led" of "welcomed the visit in May of a team led by X": told of what is welcomed
inline bool is_of_news(const scene& s, std::size_t verb)
{
    constexpr std::size_t clause = 20;
    const std::size_t told = s.back(verb, clause, [&](std::size_t k) { return s.is_one_of<words_of_approval>(k); });
    return told != scene::nowhere && s.precedes<news_welcomed>(told + 1, 3);
}

/// "chaired" of "set up a council, chaired by X", where no meeting is spoken of
inline bool is_of_founding(const scene& s, std::size_t verb)
{
    constexpr std::size_t clause = 12;
    const auto founds = [&](std::size_t k) { return s.is<"established", "created", "founded", "formed">(k); };
    return s.anchors.empty() && s.back(verb, clause, founds) != scene::nowhere;
}

/// "by" of "led by X, the other side by Y", "and Ghana by Y", "and for the Fund by Y", ", and, for Ghana, by Y"
inline bool shares_verb(const scene& s, std::size_t by)
{
    constexpr std::size_t longest = 5;
    const auto joins = [&](std::size_t n) { return s.is<"and">(n) || s[n].is_mark(';'); };
    const auto told = [&](std::size_t n) { return s[n].tells() != encounter{} || s[n].reports(); };
    const std::size_t joint = s.back(by, longest, [&](std::size_t n) { return joins(n) || told(n); });
    return joins(joint) || s[by - 1].is_mark(',') || s.is<"side", "delegation", "team">(by - 1);
}

/// "chaired by X", "will open it with X", "speakers include X", "On the margins of the Forum, she met separately with
/// X"      but not "was met at the airport by X", "met separately with X", "chaired by Y: papers by X"
inline part told_by_verb(const scene& s, std::size_t k)
{
    const bool by = s.is<"by">(k);
    const std::size_t reach = by && shares_verb(s, k) ? 32 : 8;
    const std::size_t verb = s.back(k > 0 ? before_bracket(s, k - 1) + 1 : 0, reach, [&](std::size_t n) {
        return s[n].tells() != encounter{} || s[n].reports() || s.is_one_of<speakers_and_motions>(n);
    });
    if (verb == scene::nowhere || s[verb].reports()) return {};
    if (s.is<"separately">(k - 1)) return {s.precedes<edges_of_meetings>(0, 4), role::participant, k, true};
    if (s.between(verb, k, [&](std::size_t n) { return s[n].is_mark(':'); }) != scene::nowhere) return {};
    if (s[verb].tells() == encounter{}) return {!is_of_own_talks(s, verb, k), role::participant, verb, false};
    if (by && (is_of_news(s, verb) || is_of_founding(s, verb))) return {};
    if (s.between(verb, k, [&](std::size_t n) { return s.is<"airport", "station", "arrival">(n); }) != scene::nowhere)
        return {};
    if (s[verb].tells() == encounter::hold)
        return {true, role::participant, verb, !s.follows<stretches_of_programme>(verb, 3)};
    return part_of(s[verb].tells(), verb, by || s.word(verb).starts_with("co-")); // "co-hosted with X"
}

/// "In the margins of the Forum, she will have talks with X", "held talks with X on the sidelines", at "with"
inline bool is_talk_aside(const scene& s, std::size_t with)
{
    return s.is_one_of<talks_aside>(with - 1)
           && s.ahead(0, s.size(), [&](std::size_t k) { return is_edge(s, k); }) != scene::nowhere;
}

/// "shook hands with X", "face to face with X", at "with"
inline bool is_face_to_face(const scene& s, std::size_t with) { return s.is<"face", "hands">(with - 1); }

/// "Convened by X, it agreed", "Called to order at noon by X", "The mass is to be led by X", at "by"
inline bool is_arranged_by(const scene& s, std::size_t by)
{
    if (by == 1 && s.just_spoken_of) return s.is<"convened", "opened", "attended">(0);
    if (s.is<"called to order">(0) && by < 6) return true;
    if (s.has_word<"duties">()) return false; // "his duties will be handled by X"
    return s.is<"be">(by - 2) && s[by - 1].tells() == encounter{} && s.lately_spoken_of && !s.in_session
           && s.word(by - 1).ends_with("ed");
}

/// "chaired by X", "with X", "the hearing opened, with X sitting as assessor", "speakers include X", at the word before
/// X.
inline part told_by_link(const scene& s, std::size_t k)
{
    constexpr std::size_t reach = 14;
    if (s.is<"by", "with">(k) && s.is<"and">(k - 1)) { // "talks were given by X of Oslo and by Y": the first
        const auto alike = [&](std::size_t n) { return same(s.word(n), s.word(k)); };
        if (const std::size_t first = s.back(k - 1, reach, alike); first != scene::nowhere) k = first;
    }
    const bool by = s.is<"by">(k), with = s.is<"with">(k);
    if (by && is_arranged_by(s, k)) return {true, role::participant, k, false};
    if (s.is<"is", "are", "was", "were", "be">(k)) return told_by_copula(s, k);
    if (s.is<"them">(k) && s.is<"among">(k - 1)) { // "guests of the Forum, among them X"
        const auto attended = [&](std::size_t n) { return s[n].tells() == encounter::attend; };
        if (s.follows<guests_and_delegates>(k, 8) || s.back(k, 4, attended) != scene::nowhere)
            return {true, role::participant, k, false}; // "Ministers took part, among them X"
        return {s.names_meeting_before(k, 0), role::participant, k, true};
    }
    if (!by && !with && !s.is<"among", "include", "includes", "including", "involve", "involves", "involving">(k))
        return {};
    if (s.is<"including">(k) && opens_list(s))
        return {true, role::participant, k, false}; // "Present: nine, including X"
    if (comes_next(s, k) || (by && is_told_short(s, k))) return {true, role::participant, k, false};
    if (with && s.is_one_of<places_shared>(k - 1)) return {true, role::participant, k, false};
    if (with && s[k - 1].is_mark(',') && s.is_one_of<participles_beside>(behind_list(s, k + 1)))
        return {!s.anchors.empty(), role::participant, k, true};
    if (with && is_talk_aside(s, k)) return {true, role::participant, k, false};
    if (with && is_face_to_face(s, k)) return {true, role::participant, k, s.is<"face">(k - 1)};
    if (with)
        if (const std::size_t meeting = meeting_before(s, k); meeting != scene::nowhere)
            return {true, role::participant, meeting, true};
    if (by && (is_speech_by(s, k) || (s.minutes && s.is_one_of<deeds_in_minutes>(k - 1))))
        return {true, role::participant, k, false};
    if (by && s.in_session && (s.is<"put">(k - 1) || s.is<"read">(k - 1 - s.is<"out", "aloud">(k - 1))))
        return {true, role::participant, k, false};
    if (by && s.in_session && s.follows<participles_of_debate>(k, 4)) return {true, role::participant, k, false};
    if (by && is_of_another_deed(s, k)) return {};
    return told_by_verb(s, k);
}

/// "side" of "on the Danish side, X and Y", "delegation" of "; the Danish
/// delegation of X and Y"
inline bool is_on_team(const scene& s, std::size_t k)
{
    const auto leads = [&](std::size_t n) { return s.is<"on", "from", "for">(n); };
    if (s.is<"side">(k) && !s.is<"other">(k - 1) && s.back(k, 4, leads) != scene::nowhere) return true;
    return s.is<"delegation", "team">(k) && s.is<"of">(k + 1) && goes_on_list(s);
}

/// "included" of "the Armenian delegation included X", "up" of "is made up of X"
inline bool tells_members(const scene& s, std::size_t k)
{
    return s.is_one_of<verbs_of_consisting>(k) || (s.is<"up">(k) && s.is<"made">(k - 1));
}

/// "the Armenian delegation included X"      but not "Participants in today's call included X"
inline part told_by_members(const scene& s, std::size_t k)
{
    const auto group = [&](std::size_t n) { return s.is_one_of<groups_of_people>(n); };
    const std::size_t sender = s.back(before_bracket(s, k - 1) + 1, 14, group);
    const bool near = k - sender < 5 || s.is<"and">(k - 1); // "was led by Y and included X"
    const bool of_it = sender != scene::nowhere && (near || s.names_meeting_before(k, sender));
    return {of_it, role::participant, k, false};
}

/// "met" of "The Forum met on Monday in Oslo under X", at X; nowhere: none, nor of "was founded under X", "last met
/// under X".
inline std::size_t under_chair(const scene& s, std::size_t i)
{
    constexpr std::size_t reach = 10;
    if (!s.is<"under">(i - 1)) return scene::nowhere;
    const std::size_t verb = s.back(i - 1, reach, [&](std::size_t k) { return s[k].tells() != encounter{}; });
    const bool meets = s[verb].tells() == encounter::meet || s[verb].tells() == encounter::hold;
    return meets && !s.is<"last">(verb - 1) ? verb : scene::nowhere;
}

/// Said before the person: "chaired by X", "met with X", "welcomed X", "Present: X", "Speakers include X".
inline part told_before(const scene& s, std::size_t i)
{
    constexpr std::size_t longest_list = 40;
    if (is_applause(s, i - 1)) return {true, role::participant, i - 1, false};
    const auto team = [&](std::size_t n) { return s.is<"delegation", "team">(n); };
    if (s.is<"under">(i - 1) && s.back(i - 1, 3, team) != scene::nowhere)
        return {true, role::participant, i - 1, false};
    if (const std::size_t held = under_chair(s, i); held != scene::nowhere) return {true, role::chair, held, true};
    std::size_t k = i;
    while (k > 0 && i - k < longest_list && (in_list(s, k - 1) || s.is<"as", "its", "a", "an">(k - 1)))
        k = before_description(s, before_bracket(s, k - 1));
    if (k == 0) return {};
    --k;
    if (s.is<"also">(k) && s.is<"is", "are", "was", "were">(k - 1)) --k; // "On the panel were also X and Y"
    const auto opens = [&](std::size_t n) { return s[n].is_mark('('); };
    if (s.is_name(k) && s.between(k, i, opens) != scene::nowhere) // "the Forum, Oslo (X, Y)"
        return {true, role::participant, k, true};
    if (const part p = told_of_meeting(s, k); p.there) return p;
    if ((s.is_one_of<names_of_the_chair>(k) || s.is<"gavel">(k)) && s.follows<word_list<"under">>(k, 4))
        return {true, role::chair, k, false}; // "under the presidency of X", "under the co-chairmanship of X and Y"
    if (s.is<"its">(k - 1) && s.is<"president", "chairman", "chairwoman">(k)) return {true, role::chair, k, false};
    const bool owner = s[i + 1].token.is == scan::token::kind::possessive; // "welcomed X's plan"
    if (s[k].tells() != encounter{}) return owner ? part{} : part_of(s[k].tells(), k, false);
    if (is_on_team(s, k)) return {true, role::participant, k, false};
    if (s[k].is_mark(':')) return told_by_label(s, k);
    return tells_members(s, k) ? told_by_members(s, k) : told_by_link(s, k);
}

} // namespace lede::joining
