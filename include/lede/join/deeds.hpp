// What a person is told to do, behind his name, says of the meeting he is at, and as what.
#pragma once
#include <lede/join/address.hpp>
#include <lede/join/anaphor.hpp>
#include <lede/join/label.hpp>
#include <lede/join/people_list.hpp>
#include <lede/join/place.hpp>

namespace lede::joining {

/// "her trip to the Conference" at "her"
inline bool is_own_journey(const scene& s, std::size_t k)
{
    return s.is<"his", "her">(k) && s.is_one_of<nouns_of_attending>(k + 1)
           && s.ahead(k + 2, 4, [&](std::size_t n) { return s.is_name(n); }) != scene::nowhere;
}

/// "X said that he would attend", "X said she would be there": what the speaker says of himself.
inline part says_of_self(const scene& s, std::size_t verb)
{
    if (s.is<"his", "her", "their">(verb + 1) && s.is<"attendance", "participation", "presence">(verb + 2))
        return {s.is<"confirmed", "announced">(verb), role::participant, verb, false};
    for (std::size_t k = verb + 1; k < verb + 7; ++k) {
        if (is_own_journey(s, k)) return {true, role::participant, k, true};
        if (s.is<"he", "she", "they">(k))
            for (std::size_t n = k + 1; n < k + 5; ++n) {
                if (s.is<"not">(n)) return {};
                if (s.is<"come", "go">(n) && !s.is<"to", "from", "back">(n + 1))
                    return {true, role::participant, n, false};
                if (s.is<"coming">(n) && s.is<"is", "are">(n - 1)) return {true, role::participant, n, false};
                if (s.is<"there", "present">(n) && s.is<"be">(n - 1)) return {true, role::participant, n, false};
                if (s[n].tells() != encounter{}) return part_of(s[n].tells(), n, true);
            }
    }
    return {};
}

/// "After talks with X, the king opened the Forum", "..., she opened it": at the comma behind X another subject
/// begins.
inline bool another_acts(const scene& s, std::size_t i, std::size_t comma)
{
    if (!s.is<"with", "of", "to", "for", "by", "between">(i - 1) || !s[comma].is_mark(',')) return false;
    return s.is<"the", "he", "she", "they", "we">(comma + 1);
}

/// "who" of "X succeeds Y, who chaired the Forum", at X: Y did; but of "X, who chaired the Forum" X did.
inline bool is_told_of_another(const scene& s, std::size_t behind, std::size_t who)
{
    const auto names = [&](std::size_t k) { return s[k].is == item::kind::person; };
    return s.is<"who", "whose">(who) && s.back(who, who - behind, names) != scene::nowhere;
}

/// "welcomed the choice", "welcomed it": no guests
inline bool welcomes_news(const scene& s, std::size_t verb)
{
    if (s.is<"it", "this", "that">(verb + 1)) return s.is<"welcome", "welcomes", "welcomed">(verb);
    for (std::size_t k = verb + 1; k < verb + 5 && s[k].is_word(); ++k)
        if (s.is_one_of<news_welcomed>(k)) return s.is<"welcome", "welcomes", "welcomed">(verb);
    return false;
}

/// "host" of "with his host", "chair" of "a chair"      but not "took the chair", "is the host"
inline bool names_host(const scene& s, std::size_t k)
{
    if (s[k].tells() != encounter::host && s[k].tells() != encounter::chair) return false;
    const bool takes = s.is_one_of<forms_of_take>(k - 2) || s.is<"over", "assumed", "assumes">(k - 2);
    const bool taken = s.is<"the">(k - 1) && takes;
    const bool is_so = s.is<"the", "its">(k - 1) && s.is<"is", "are", "was", "were">(k - 2);
    return !taken && !is_so && s.is<"his", "her", "its", "their", "the", "a", "an">(k - 1);
}

/// "X was elected chair of the Forum", at the verb
inline part is_elected_chair(const scene& s, std::size_t verb)
{
    const std::size_t as = verb + 1 + s.is<"as", "its">(verb + 1);
    const bool chair = s.is_one_of<verbs_of_electing>(verb) && s[as].tells() == encounter::chair;
    return chair ? part{true, role::chair, as, false} : part{};
}

/// "will join a march", "joined the call", "hosted a show in Bergen", "travelled to Bergen": told of no meeting that
/// the sentence names, it is done elsewhere      but not "chaired a panel", "leads a delegation"
inline bool is_done_elsewhere(const scene& s, std::size_t verb)
{
    constexpr std::size_t reach = 7;
    if (!s.anchors.empty()) return false;
    if (s.is_one_of<verbs_of_going, verbs_of_arriving>(verb)) {
        const bool placed = s.is<"to", "in">(verb + 1) && names_place(s, verb + 2);
        return placed && find_in(s.venue.in(s.text), s.word(verb + 2)) == std::string_view::npos;
    }
    if (s.is<"the">(verb + 1) && s.is<"led", "leads", "headed", "heads">(verb))
        return !s.precedes<parts_of_meeting, parts_of_session, delegations>(
            verb + 2, reach); // "led the Bureau of Trade"
    if (s.is<"the">(verb + 1)) return s.is_one_of<occasions_elsewhere>(verb + 2);
    if (!s.is<"a", "an">(verb + 1)) return false;
    for (std::size_t k = verb + 2; k < verb + reach; ++k)
        if (s.is_one_of<parts_of_meeting>(k)) return false;
    return true;
}

/// "who represents the border district", "represents its voters"
inline bool represents_voters(const scene& s, std::size_t verb)
{
    constexpr std::size_t reach = 5;
    return s.is<"represents", "represented", "represent">(verb) && s.precedes<seats_represented>(verb + 1, reach);
}

/// What a verb of people and meetings says of its subject; "founded", "met separately" and "welcomed the choice"
/// nothing.
inline part told_by_deed(const scene& s, std::size_t verb)
{
    if (const part p = is_elected_chair(s, verb); p.there) return p;
    if (represents_voters(s, verb) || s.is<"credentials">(verb + 2)) return {};
    if (s.is<"him", "her">(verb + 1) && s.is<"at">(verb + 2) && s.anchors.empty()) return {}; // "at the parade"
    if (s.is<"separately">(verb + 1) || is_done_elsewhere(s, verb) || welcomes_news(s, verb)) return {};
    const bool as_host
        = !s.precedes<official_meals>(verb + 1, 4) && !s.is<"receive", "receives">(verb); // "hosted a lunch"
    return part_of(s[verb].tells(), verb, as_host);
}

/// "address" of "praised Y for his address at the Forum": Y's
inline bool is_praised_for(const scene& s, std::size_t k)
{
    return s.is<"his", "her">(k - 1) && s.is<"for">(k - 2) && s[k - 3].is == item::kind::person;
}

/// Said after the person: "X will host", "X and Y met", "X (chair)".
inline part told_after(const scene& s, std::size_t i)
{
    bool denied = false, acts = false;
    const std::size_t behind = behind_list(s, i);
    const bool object = is_object(s, i);
    if (s.is<"and">(behind - 1) && object) return {}; // "she will visit X and give a lecture"
    if (s[behind].is_mark(':')) return {};            // "JUDGE X: Welcome"
    const std::size_t for_others = s[behind].tells() == encounter::absent ? past_aside(s, behind) : behind;
    const std::size_t first = for_others > behind ? for_others : i + 1; // "X, on behalf of Y, opened it"
    for (std::size_t k = first; k < s.size(); ++k) {
        denied = denied || s.is<"not", "never">(k) || s.is_one_of<verbs_of_missing>(k)
                 || (s.is<"have">(k) && s.is<"to", "would", "should", "could">(k - 1));
        if (s.is<"and", "but">(k) && object) return {}; // "the visit of X to Oslo and agreed to hold the Forum"
        acts = acts || s.is<"has", "had", "is", "was">(k) || (s[k].token.is_lower() && s.word(k).ends_with("ed"));
        if (acts && s[k].is == item::kind::person && s.is<"and", "while", "but">(k - 1))
            return {}; // ", and Y will attend"
        if (another_acts(s, i, k) || is_told_of_another(s, behind, k)) return {};
        if (opens_elsewhere(s, k)) return {};
        const std::size_t then = k + 1 + (s[k + 1].is == item::kind::date); // "where tomorrow he will speak"
        if (s.is<"where">(k) && s.is<"he", "she", "they">(then)) continue;  // "left for Oslo, where she is to open"
        if (s.is<"which", "where", "before", "until", "that">(k))
            break; // "X will speak at the Forum, which Oslo hosts"
        if (s.is<"to">(k) && s.is_one_of<verbs_of_agreeing>(k - 1)) return {}; // "X agreed to hold the next one"
        if (s.is<"due", "expected">(k) && s.is<"at">(k + 1))
            if (const std::size_t at = meeting_behind(s, k); at != scene::nowhere)
                return {!denied, role::participant, at, true}; // "is due at the Forum"
        if (s[k].reports()) return says_of_self(s, k);
        const bool ends = k + 1 >= s.size() - s[s.size() - 1].is_mark('.') || is_date_at(s, k + 1 + s.is<"at">(k + 1));
        if (s[k].tells() == encounter::hold && s.after_name && ends)
            return {true, role::participant, k, false}; // "X opens.", "X opens at 10.00"
        if (s[k].tells() == encounter{} || (s[k].tells() == encounter::hold && s.anchors.empty())) continue;
        if (is_praised_for(s, k)) return {};
        if (s.is<"travel">(k) && s[k - 1].token.is == scan::token::kind::possessive) continue; // "X's travel"
        if (names_host(s, k) || (s[k].is_capital() && s.is<"the">(k - 1))) continue;           // "the Met Office"
        return denied ? part{} : told_by_deed(s, k);
    }
    return {};
}

/// "Y joins a panel in the afternoon, together with the deputy minister, X": as Y does
inline part comes_with(const scene& s, std::size_t i)
{
    constexpr std::size_t reach = 10, clause = 24;
    const std::size_t with = s.back(
        i, reach, [&](std::size_t k) { return s.is<"with">(k) || s[k].is == item::kind::person || s[k].reports(); });
    if (!s.is<"with">(with) || !s.is<"together", "along">(with - 1) || !s[with - 2].is_mark(',')) return {};
    const std::size_t other
        = s.back(with, clause, [&](std::size_t k) { return s[k].is == item::kind::person && !is_object(s, k); });
    return other == scene::nowhere ? part{} : told_after(s, other);
}

/// "X, who chaired the 4th Forum, will chair the 5th": what is told behind the clause.
inline part told_behind_clause(const scene& s, std::size_t i)
{
    constexpr std::size_t longest = 24;
    const std::size_t who = behind_list(s, i);
    if (!s.is<"who">(who)) return {};
    bool closed = false;
    for (std::size_t k = who + 1; k < who + longest; ++k) {
        closed = closed || s[k].is_mark(',');
        if (closed && s[k].is == item::kind::person) return {}; // "In the absence of X, who is ill, Y presided"
        if (!closed || s[k].tells() == encounter{}) continue;
        const bool denied = s.is<"not", "never">(k - 1) || s.is<"not", "never">(k - 2);
        return denied ? part{} : told_by_deed(s, k);
    }
    return {};
}

} // namespace lede::joining
