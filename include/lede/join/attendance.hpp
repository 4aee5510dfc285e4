// What verbs and lists around a person say of the meeting he is at, and as what.
#pragma once
#include <lede/join/label.hpp>
#include <lede/join/people_list.hpp>

namespace lede::joining {

/// "from" of "hear from X", of "heard a reply from X", of "opened with a welcome from X"      but not "a message from
/// X"
inline bool is_heard(const scene& s, std::size_t from)
{
    const auto hears = [&](std::size_t k) { return s.is<"hear", "heard", "hears">(k); };
    if (from == 0) return false;
    const bool spoken = s.is_one_of<speeches_heard>(from - 1);
    const auto tells = [&](std::size_t k) { return hears(k) || s[k].tells() == encounter::hold; };
    return hears(from - 1) || (spoken && s.back(from, 14, tells) != scene::nowhere);
}

/// "brought X face to face with Y", "brought X and Y to the same table"
inline bool is_brought_together(const scene& s, std::size_t brought)
{
    constexpr std::size_t reach = 12;
    for (std::size_t k = brought + 1; k + 2 < s.size() && k < brought + reach; ++k)
        if (s.is<"together">(k) || (s.is<"face">(k) && s.is<"to">(k + 1)) || s.is<"table">(k + 2)) return true;
    return false;
}

/// "the Forum heard X", "the Summit brought together X and Y", "the Forum elected X", "the Summit, during which X and Y
/// agreed", at the word before X.
inline part told_of_meeting(const scene& s, std::size_t k)
{
    if (s.is<"which">(k) && k > 1 && s.is<"during", "at">(k - 1)) {
        const std::size_t meeting = s.back(k - 1, 10, [&](std::size_t n) { return s[n].is == item::kind::meeting; });
        return meeting == scene::nowhere ? part{} : part{true, role::participant, meeting, true};
    }
    if (s.is<"where">(k) && k > 1 && s[k - 1].is_mark(',')) // "the Forum, where X will speak"
        if (s[k - 2].is == item::kind::meeting) return {true, role::participant, k - 2, true};
    if (s.is<"from">(k) && is_heard(s, k)) return {true, role::participant, k, true};
    if (s.is<"brought", "brings">(k) && is_brought_together(s, k))
        if (const std::size_t at = s.back(k, 16, [&](std::size_t n) { return s.is_meeting(n); }); at != scene::nowhere)
            return {true, role::participant, at, true};
    if (s.is<"from">(k) && k > 2
        && s.back(k, 5, [&](std::size_t n) { return s.is_one_of<names_of_the_chair>(n); }) != scene::nowhere)
        return {s.back(k, 12, [&](std::size_t n) { return s.is_one_of<forms_of_take>(n); }) != scene::nowhere,
            role::participant, k, false};
    if (s.is<"does", "did">(k) && k > 0 && s.is<"as">(k - 1)) return {true, role::participant, k, true}; // "as does X"
    if (s.is<"election", "re-election">(k) && !s.anchors.empty()) return {true, role::participant, k, true};
    if (s.is<"presence">(k)) return {true, role::participant, k, false}; // "in the presence of X"
    const bool together = s.is<"together">(k) && k > 0 && s.is_one_of<forms_of_bring>(k - 1);
    if (!together && !s.is_one_of<deeds_of_meeting>(k)) return {};
    if (s.is<"elected">(k)) // "At its 8th session, the Board re-elected X"
        if (const std::size_t at = s.back(k, 14, [&](std::size_t n) { return s.is_meeting(n); }); at != scene::nowhere)
            return {true, role::participant, at, true};
    if (s.is<"heard">(k))
        if (const std::size_t at
            = s.back(k, 10, [&](std::size_t n) { return s[n].is == item::kind::person || s.is_meeting(n); });
            at != scene::nowhere && s.is_meeting(at) && s[k - 1].is_mark(','))
            return {true, role::participant, at, true};
    const std::size_t subject = k - together;
    return subject > 0 && s[subject - 1].is == item::kind::meeting ? part{true, role::participant, subject - 1, true}
                                                                   : part{};
}

/// "the Forum in Oslo on May 3, with X", at "with"; else nowhere.
inline std::size_t meeting_led_by(const scene& s, std::size_t with)
{
    constexpr std::size_t reach = 10;
    for (std::size_t k = with, n = 0; k-- > 0 && n < reach; ++n) {
        if (s[k].is == item::kind::meeting) return k;
        const bool passes = s[k].is == item::kind::date || s[k].is_mark(',') || s.is<"in", "on", "at", "the", "of">(k)
                            || (s[k].is_word() && s[k].token.is_capital());
        if (!passes) break;
    }
    return scene::nowhere;
}

/// "Statement by X" on a line of an agenda; "Togo's by X" behind "Ghana's side was led by Y;".
inline bool is_told_short(const scene& s, std::size_t by)
{
    if (by == 0 || by > 6) return false;
    if (s[by - 1].token.is == scan::token::kind::possessive) return goes_on_list(s);
    return s.is_one_of<items_of_agenda>(by - 1) && (opens_item(s, by - 1) || (by > 1 && opens_item(s, by - 2)));
}

/// "Speakers are X", "also on the podium were X", "the keynote speaker is X", at the verb.
inline part told_by_copula(const scene& s, std::size_t verb)
{
    constexpr std::size_t reach = 12;
    const std::size_t noun = s.back(verb, reach, [&](std::size_t n) {
        return s[n].tells() != encounter{} || s[n].reports() || s.is_one_of<guests_and_seats>(n);
    });
    if (noun == scene::nowhere || s[noun].reports()) return {};
    return s[noun].tells() == encounter{} ? part{true, role::participant, noun, false}
                                          : part_of(s[noun].tells(), noun, false);
}

/// "She spoke, followed by X", "He will be followed by X", at "by"
inline bool comes_next(const scene& s, std::size_t by)
{
    if (by == 0 || !s.is<"by">(by) || !s.is<"followed">(by - 1)) return false;
    return s.is<"he", "she">(0)
           || s.back(by, 24, [&](std::size_t k) { return s.is_one_of<speeches_followed>(k); }) != scene::nowhere;
}

/// "by" of "was proposed by X", whatever verb of a meeting stands before.
inline bool is_of_another_deed(const scene& s, std::size_t by)
{
    if (by == 0 || !s[by - 1].is_word() || !s[by - 1].token.is_lower() || s[by - 1].tells() != encounter{})
        return false;
    return s.word(by - 1).ends_with("ed") && !s.is_one_of<deeds_in_session>(by - 1);
}

/// "chaired by X", "with X", "speakers include X", at the word before X.
inline part told_by_link(const scene& s, std::size_t k)
{
    const bool by = s.is<"by">(k);
    if (s.is<"is", "are", "was", "were">(k)) return told_by_copula(s, k);
    if (s.is<"them">(k) && k > 1 && s.is<"among">(k - 1) && s.names_meeting_before(k, 0))
        return {true, role::participant, k, true}; // "guests of the Forum, among them X"
    if (!by && !s.is<"with", "among", "include", "includes", "including">(k)) return {};
    if (comes_next(s, k)) return {true, role::participant, k, false};
    if (by && is_told_short(s, k)) return {true, role::participant, k, false};
    if (s.is<"with">(k) && k > 0 && s.is<"face">(k - 1)) return {true, role::participant, k, true};
    if (s.is<"with">(k))
        if (const std::size_t meeting = meeting_led_by(s, k); meeting != scene::nowhere)
            return {true, role::participant, meeting, true};
    // "one side was led by X, the other side by Y", "and, for Chad, by Y"
    const bool again = by && k > 0
                       && (s.is<"side", "delegation", "team", "and">(k - 1) || s[k - 1].is_mark(',')
                           || s[k - 1].has(word_class::nationality));
    if (by && is_of_another_deed(s, k)) return {};
    if (by && k > 0 && s.is_one_of<participles_of_delivering>(k - 1)) { // "remarks at the Forum were delivered by X"
        const auto speech = [&](std::size_t n) { return s.is_one_of<speeches_given_by>(n); };
        if (s.back(k - 1, 16, speech) != scene::nowhere) return {true, role::participant, k, false};
    }
    const std::size_t verb = s.back(k > 0 ? before_bracket(s, k - 1) + 1 : 0, again ? 24 : 8, [&](std::size_t n) {
        return s[n].tells() != encounter{} || s[n].reports() || s.is_one_of<speakers_and_motions>(n);
    });
    if (verb == scene::nowhere || s[verb].reports() || s.is<"separately">(k - 1)) return {}; // "met separately with X"
    if (s[verb].tells() == encounter{}) return {true, role::participant, verb, false};
    for (std::size_t n = verb + 1; n < k; ++n)
        if (s.is<"airport", "station">(n)) return {}; // "was met at the airport by X"
    const bool programme = s.back(verb, 3, [&](std::size_t n) { return s.is_one_of<stretches_of_programme>(n); })
                           != scene::nowhere; // "the programme opens with X"
    if (s[verb].tells() == encounter::hold && s.is<"with">(k) && programme)
        return {true, role::participant, verb, false};
    const bool opens_with = s[verb].tells() == encounter::hold && s.is<"with">(k); // "will open it with X"
    return opens_with ? part{true, role::participant, verb, true} : part_of(s[verb].tells(), verb, by);
}

/// Said before the person: "chaired by X", "met with X", "welcomed X", "Present: X", "Speakers include X".
inline part told_before(const scene& s, std::size_t i)
{
    constexpr std::size_t longest_list = 40;
    const auto team = [&](std::size_t n) { return s.is<"delegation", "team">(n); };
    if (i > 0 && s.is<"under">(i - 1) && s.back(i - 1, 3, team) != scene::nowhere)
        return {true, role::participant, i - 1, false};
    std::size_t k = i;
    while (k > 0 && i - k < longest_list && in_list(s, k - 1)) k = before_description(s, before_bracket(s, k - 1));
    if (k == 0) return {};
    --k;
    if (const part p = told_of_meeting(s, k); p.there) return p;
    if (s[k].tells() == encounter::absent || (k > 0 && s.is<"last">(k - 1))) return {}; // "last met under X"
    if (s.is<"its">(k - 1) && s.is<"president", "chairman", "chairwoman">(k)) return {true, role::chair, k, false};
    if (s[k].tells() != encounter{}) return part_of(s[k].tells(), k, false);
    // "on the Danish side, X and Y"
    if (s.is<"side">(k) && k > 1 && !s.is<"other">(k - 1)
        && s.back(k, 4, [&](std::size_t n) { return s.is<"on", "from", "for">(n); }) != scene::nowhere)
        return {true, role::participant, k, false};
    if (team(k) && k + 1 < i && s.is<"of">(k + 1) && goes_on_list(s)) // "; the Danish delegation of X and Y"
        return {true, role::participant, k, false};
    if (s[k].is_mark(':') && k > 0) return told_by_label(s, k);
    const bool made_up
        = (s.is<"up">(k) && k > 0 && s.is<"made">(k - 1)) || s.is<"composed", "consists", "consisting">(k);
    if (made_up || s.is<"included", "comprised", "comprises">(k)) { // "the Armenian delegation included X"
        const auto sends = [&](std::size_t n) { return s.is_one_of<groups_of_people>(n); };
        const std::size_t sender = s.back(k > 0 ? before_bracket(s, k - 1) + 1 : 0, 8, sends);
        // no "Participants in today's call included X"
        const bool of_it = sender != scene::nowhere && (k - sender < 5 || s.names_meeting_before(k, sender));
        return {of_it, role::participant, k, false};
    }
    return told_by_link(s, k);
}

/// "her trip to the Conference" at "her"
inline bool is_own_journey(const scene& s, std::size_t k)
{
    if (!s.is<"his", "her">(k) || !s.is_one_of<nouns_of_attending>(k + 1)) return false;
    for (std::size_t n = k + 2; n < s.size() && n < k + 6; ++n)
        if (s[n].is == item::kind::meeting) return true;
    return false;
}

/// "X said that he would attend": what the speaker says of himself.
inline part says_of_self(const scene& s, std::size_t verb)
{
    if (s.is<"his", "her", "their">(verb + 1) && s.is<"attendance", "participation", "presence">(verb + 2))
        return {s.is<"confirmed", "announced">(verb), role::participant, verb, false};
    for (std::size_t k = verb + 1; k < s.size() && k < verb + 7; ++k) {
        if (is_own_journey(s, k)) return {true, role::participant, k, true};
        if (s.is<"he", "she", "they">(k))
            for (std::size_t n = k + 1; n < s.size() && n < k + 5; ++n) {
                if (s.is<"not">(n)) return {};
                if (s.is<"come">(n) && !s.is<"to", "from", "back">(n + 1)) return {true, role::participant, n, false};
                if (s[n].tells() != encounter{} && s[n].tells() < encounter::hold)
                    return part_of(s[n].tells(), n, true);
            }
    }
    return {};
}

/// "After talks with X, the president opened the Forum", "..., she opened it": at the comma behind X another subject
/// begins.
inline bool another_acts(const scene& s, std::size_t i, std::size_t comma)
{
    if (i == 0 || !s.is<"with", "of", "to", "for", "by", "between">(i - 1) || !s[comma].is_mark(',')) return false;
    const bool office = s.is<"the">(comma + 1) && comma + 2 < s.size() && s[comma + 2].has(word_class::office);
    return office || s.is<"he", "she", "they", "we">(comma + 1);
}

/// "welcomed the choice": no guests
inline bool welcomes_news(const scene& s, std::size_t verb)
{
    for (std::size_t k = verb + 1; k < s.size() && k < verb + 5 && s[k].is_word(); ++k)
        if (s.is_one_of<news_welcomed>(k)) return s.is<"welcome", "welcomes", "welcomed">(verb);
    return false;
}

/// Said after the person: "X will host", "X and Y met", "X (chair)".
inline part told_after(const scene& s, std::size_t i)
{
    bool denied = false;
    const std::size_t behind = behind_list(s, i);
    if (s.is<"and">(behind - 1) && is_object(s, i)) return {}; // "she will visit X and give a lecture"
    for (std::size_t k = i + 1; k < s.size(); ++k) {
        if (s.is<"not", "never">(k)) denied = true;
        if (another_acts(s, i, k)) return {};
        if (s.is<"spoke">(k) && s.is<"for">(k + 1)
            && (s.is<"host", "hosts", "delegation">(k + 2) || s.is<"host", "hosts", "delegation">(k + 3)))
            return {!denied, role::participant, k, false};
        if (s.is<"where">(k) && s.is<"he", "she", "they">(k + 1)) continue; // "left for Oslo, where she is to open"
        if (s.is<"which", "where">(k)) break; // "X will speak at the Forum, which Oslo hosts"
        if (s[k].reports()) return says_of_self(s, k);
        if (s[k].tells() == encounter{} || (s[k].tells() == encounter::hold && s.anchors.empty())) continue;
        const bool taken
            = s.is<"the">(k - 1) && (s.is_one_of<forms_of_take>(k - 2) || s.is<"over", "assumed", "assumes">(k - 2));
        const bool is_so = s.is<"the", "its">(k - 1) && s.is<"is", "are", "was", "were">(k - 2); // "X is the host"
        const bool noun = !taken && !is_so && s.is<"his", "her", "its", "their", "the", "a">(k - 1);
        if (noun && (s[k].tells() == encounter::host || s[k].tells() == encounter::chair)) continue; // "with his host"
        if (s.is_one_of<verbs_of_electing>(k)) { // "X was elected chair of the Forum"
            const std::size_t as = k + 1 + s.is<"as", "its">(k + 1);
            if (as < s.size() && s[as].tells() == encounter::chair) return {!denied, role::chair, as, false};
        }
        if (s[k].tells() == encounter::absent || s[k].tells() == encounter::apart) return {};
        if (s[k].tells() == encounter::host && welcomes_news(s, k)) return {};
        if (s.is<"separately">(k + 1)) return {};
        return denied ? part{} : part_of(s[k].tells(), k, true);
    }
    return {};
}

} // namespace lede::joining
