// Who is at a meeting because he argues, or does anything, right behind the sentence that tells of it.
#pragma once
#include <lede/join/absence.hpp>
#include <lede/join/acts.hpp>
#include <lede/join/beyond.hpp>
#include <lede/join/deeds.hpp>
#include <lede/join/pronoun.hpp>

#include <algorithm>

namespace lede::joining {

/// "will open", "will sign a pact", "to be held", "would attend", "invited to", "planned for": a meeting to come, or
/// one that was not held.
inline bool looks_ahead(const scene& s, std::size_t k)
{
    const auto tells = [&](std::size_t n) { return s[n].tells() != encounter{} || deeds_at_meetings::begin_at(s, n); };
    if (s.is<"upcoming", "forthcoming", "would">(k)) return true;
    if (s.is<"will", "to">(k)
        && (tells(k + 1) || (s.is<"also", "both">(k + 1) && tells(k + 2)) || (s.is<"be">(k + 1) && tells(k + 2))))
        return true;
    const bool noun = s.is<"set">(k) && s.is<"a", "the">(k - 1); // "a set of rules"
    return (s.is_one_of<participles_of_planning>(k) && !noun) || tells_no_session(s, k);
}

/// A verb that tells of something past: no verb of saying, none of a founding
inline bool is_past(const scene& s, std::size_t k)
{
    if (s.is_one_of<past_phrases, clear_pasts>(k) || s.is<"elected", "signed", "met", "gathered", "convened">(k))
        return true;
    if (s.is<"been">(k - 1) || s.is<"been">(k - 2)) return false; // "has since been dismissed"
    if (s[k].reports() || s[k].tells() == encounter::apart) return false;
    if (s.is<"the", "a", "an", "our", "its", "their", "his", "her", "more">(k - 1)) return false; // "our shared aims"
    return s[k].has(word_class::past_cue) || (s[k].token.is_lower() && s.word(k).ends_with("ed"));
}

/// "The talks broke up on Monday", "Envoys opened the Forum", "They voted at the Forum", "X told the Forum": it is
/// being held or over, and stays so, until it is said that it will be.
inline bool is_in_session(const scene& s)
{
    bool held = (s.in_session && s.just_spoken_of) || s.is_one_of<participles_at_meeting>(0);
    bool there = false;
    for (const anchor& a : s.anchors) {
        if (a.named && s.is<"for">(a.at - 1 - s.is<"the">(a.at - 1)) && s.follows<preparations>(a.at, 4)) return false;
        held = held || (a.named && s.follows<verbs_of_telling>(a.at, 4)) || s.is<"during">(a.at - 2);
        const bool into = s.follows<word_list<"into">>(a.at, 3); // "on his way into the Forum"
        there = there || (a.named && (into || s.is_at_meeting(a.at)));
    }
    for (std::size_t k = 0; k < s.size(); ++k) {
        if (s.is<"who", "which">(k) && !s.names_meeting_before(s.size(), k)) break;
        if (looks_ahead(s, k)) return false;
        held = held || is_past(s, k) || (s.is_one_of<participles_at_meeting>(k) && s.is_meeting(k + 2))
               || (there && s[k].reports()) || deeds_at_meetings::begin_at(s, k)
               || (s.is_one_of<verbs_of_telling>(k) && s.is_one_of<audience>(k + 1))
               || (s.is<"meeting">(k) && s[k - 1].is_mark(',') && s.is<"in", "at", "for">(k + 1));
    }
    return held;
}

/// "The chair welcomed the guests", below the meeting's name alone: it is being held or over
inline bool is_told_as_past(const scene& s)
{
    const auto past = [&](std::size_t k) {
        const encounter told = s[k].tells();
        const bool presides = told == encounter::host || told == encounter::chair || told == encounter::hold;
        return presides && s.word(k).ends_with("ed");
    };
    const auto ahead = [&](std::size_t k) { return looks_ahead(s, k) || s.is<"will">(k); };
    return s.anchors.empty() && s.ahead(0, s.size(), past) != scene::nowhere
           && s.ahead(0, s.size(), ahead) == scene::nowhere;
}

/// "from" of "said that two planes would fly from Oslo", of "X, a biologist from Oslo, said": no place that he says it
/// from
inline bool tells_no_stay(const scene& s, std::size_t from)
{
    constexpr std::size_t reach = 8;
    const std::size_t comma = s.back(from, reach, [&](std::size_t k) { return s[k].is_mark(','); });
    if (s.is<"from">(from) && s.is<"a", "an", "the">(comma + 1) && s[comma - 1].is == item::kind::person) return true;
    const auto modal = [&](std::size_t k) { return s.is<"would", "will", "could", "should", "can", "may">(k); };
    return s.is<"from">(from) && s.back(from, reach, modal) != scene::nowhere;
}

/// "In Rome, X called it an empty gesture", of a meeting that is not there
inline bool is_told_elsewhere(const scene& s)
{
    const auto told_others
        = [&](std::size_t k) { return s.is<"told">(k) && s.precedes<listeners_elsewhere>(k + 1, 3); };
    if (s.ahead(0, s.size(), told_others) != scene::nowhere) return true;
    if (s.is<"at">(0) && s.is<"the">(1) && s[2].is_capital() && s.anchors.empty()) return true; // "At the Senate, X"
    for (std::size_t k = 0; k < s.size(); ++k) {
        const bool told = k == 0 || (k == 1 && s.is<"while", "back">(0)) || s[k - 1].reports()
                          || s[k - 1].is == item::kind::date;                         // "the plant in Rome" is no stay
        const bool origin = s[k - 1].is == item::kind::person || tells_no_stay(s, k); // "X from Bergen said"
        if (((s.is<"from">(k) && !origin) || (told && s.is<"in", "at">(k))) && names_place(s, k + 1)
            && find_in(s.venue.in(s.text), s.word(k + 1)) == std::string_view::npos)
            return true;
    }
    return false;
}

/// "Exporters were cool.", "The industry reacted coolly.", where a paragraph opens: those who are named behind it speak
/// of the meeting and are not there.
inline bool turns_to_reactions(const scene& s)
{
    constexpr std::size_t longest = 10;
    const auto person = [&](std::size_t k) { return s[k].is == item::kind::person; };
    return s.size() <= longest && s[0].token.after_paragraph() && s.anchors.empty()
           && s.precedes<signs_of_reaction>(0, longest) && s.ahead(0, longest, person) == scene::nowhere;
}

/// "In Bergen, X cancelled a lecture", of a meeting in Oslo
inline bool opens_away(const scene& s)
{
    const bool years = s[0].is == item::kind::date && s[1].token.is == scan::token::kind::possessive;
    if (years && (s[2].is_mark(',') || s.is<"in">(2))) return true; // "Last year's, in Bergen, failed"
    const bool away = s.is<"in">(0) && names_place(s, 1) && !s.venue.empty();
    return away && find_in(s.venue.in(s.text), s.word(1)) == std::string_view::npos;
}

/// "X phoned from outside", "X, who was not involved,", "X wrote on social media"
inline bool is_distant(const scene& s)
{
    const auto uninvolved = [&](std::size_t k) {
        return (s.is<"not">(k) && s.is<"involved">(k + 1)) || (s.is<"social">(k) && s.is<"media">(k + 1));
    };
    return s.precedes<signs_of_distance>(0, s.size()) || s.ahead(0, s.size(), uninvolved) != scene::nowhere;
}

/// "spokesman X", "opposition leader X", "Former Judge X": who speaks of a meeting from outside
inline bool is_outsider(const scene& s, std::size_t i)
{
    constexpr std::size_t reach = 3;
    return s.follows<people_outside>(i, reach) || holds_word(people_outside{}, s.written(i));
}

/// "X spoke by telephone", "Spokesman X", "In Bergen, X": whatever he says or does, he is not there.
inline bool is_from_outside(const scene& s, std::size_t i)
{
    return is_distant(s) || is_outsider(s, i) || is_told_elsewhere(s);
}

/// "In Bergen, X called it dull", "X, a former judge, phoned": the story goes to those outside
inline bool leaves_hall(const scene& s)
{
    const bool away = is_distant(s) || is_told_elsewhere(s);
    for (std::size_t i = 0; i < s.size(); ++i)
        if (s[i].is == item::kind::person && (away || is_outsider(s, i) || is_absent(s, i))) return true;
    return false;
}

/// "X left without a word", "X left early", "X left the room"      but not "X left for Oslo", "X left the party"
inline bool walks_out(const scene& s, std::size_t verb)
{
    if (!s.is<"left">(verb)) return false;
    return s.is<"without", "early", "before", "on">(verb + 1)
           || (s.is<"the">(verb + 1) && s.is_one_of<places_in_hall, parts_of_session>(verb + 2));
}

/// "dismissed", "laughed", "laid a wreath"      but not "was booed", "resigned"
inline bool is_past_deed(const scene& s, std::size_t verb)
{
    const bool plain = s[verb].token.is_lower() && s[verb].tells() == encounter{};
    const bool past = s.word(verb).ends_with("ed") || s[verb].has(word_class::past_cue)
                      || s.is_one_of<irregular_pasts, clear_pasts>(verb);
    const bool other
        = s.is<"is", "are", "was", "were", "be", "been", "will", "to">(verb - 1) || s.is_one_of<verbs_of_lives>(verb);
    const bool holds_out = s.is<"held">(verb) && s.is<"out", "forth", "firm">(verb + 1);
    const bool compared = s.is<"was", "were">(verb - 1) && s.is<"more", "less", "equally">(verb); // "was more guarded"
    return walks_out(s, verb) || holds_out || compared || (plain && past && !other && !s.is<"left">(verb));
}

/// "The chairwoman, Ambassador X, laughed", "For her part, X laughed", "To applause, X laughed", at the first comma
inline bool opens_on_phrase(const scene& s, std::size_t comma)
{
    constexpr std::size_t longest = 8;
    if (comma == 0 || comma > longest || !s[comma].is_mark(',') || s.is<"at">(0)) return false;
    const auto parts = [&](std::size_t k) {
        const bool word
            = s[k].is_word() || s[k].is == item::kind::date || s[k].token.is == scan::token::kind::possessive;
        return !word || s[k].reports();
    };
    return s.between(0, comma, parts) == scene::nowhere;
}

/// "X laughed", "A choir sang, and X laughed", ""We agree," X laughed": a clause begins with the list he stands in.
inline bool opens_clause(const scene& s, std::size_t i)
{
    const std::size_t first = first_of_list(s, i);
    const bool goes_on = s[first].is_mark(',') && s.is<"and", "but", "while">(first + 1);
    std::size_t before = first; // "branch chairman X", "A visibly tired X"
    before -= s[before - 1].is_word() && s[before - 1].token.is_lower();
    const auto describes = [&](std::size_t k) {
        const std::string_view word = s.word(k);
        return s[k].token.is_lower() && (word.ends_with("ly") || word.ends_with("ed") || word.ends_with("ing"));
    };
    while (before > 1 && describes(before) && describes(before - 1)) --before;
    before -= before == 1 && describes(1) && s.is<"a", "an", "the">(0);
    const bool quoted = s[before - 1].is_mark('"') || s[before - 1].quoted;
    const bool opens = first + s[first].is_mark(',') == subject_at(s) || opens_on_phrase(s, first);
    return before == 0 || goes_on || quoted || opens;
}

/// "X dismissed it", "X and Y laughed", "A choir sang, and X laughed", close behind "The talks ended": whatever is told
/// of the one a clause begins with      but not "X was booed", "X resigned", "In Bergen, X laughed"
inline bool acts_meanwhile(const scene& s, std::size_t i, std::size_t verb)
{
    return opens_clause(s, i) && is_past_deed(s, verb);
}

/// "X, who seconded, is tired", "X, presiding, is tired", at "who" and "presiding"
inline bool acts_in_aside(const scene& s, std::size_t first)
{
    const std::size_t verb = first + s.is<"who">(first);
    const bool set_apart = s[first - 1].is_mark(',') && s[verb + 1].is_mark(',');
    return set_apart && s.is_one_of<deeds_told_alone>(verb);
}

/// "the first round", "the session": a part of the meeting in focus, and no other is spoken of.
inline bool speaks_of_parts_alone(const scene& s)
{
    return std::all_of(s.anchors.begin(), s.anchors.end(), [&](const anchor& a) {
        const bool part = !a.named && a.event == s.focus && s.is<"round", "session", "plenary", "sitting">(a.at);
        const bool other_time = s.follows<word_list<"before", "since", "until">>(a.at, 6);
        return part || is_foretold(s, a) || (a.named && a.event != s.focus && is_of_result(s, a.at))
               || (is_beyond(s, a) && !other_time);
    });
}

/// "X urged both sides to yield": he is on neither
inline bool urges_sides(const scene& s, std::size_t verb)
{
    const std::size_t both = s.ahead(verb + 1, 2, [&](std::size_t k) { return s.is<"both", "all">(k); });
    return s.is<"sides", "parties">(both + 1);
}

/// "X had warned on Monday that", "X had said beforehand that"
inline bool is_said_earlier(const scene& s, std::size_t verb)
{
    if (!s.is<"had">(verb - 1) || !(s[verb].reports() || s.is_one_of<verbs_of_debate>(verb))) return false;
    return s.ahead(verb + 1, 4, [&](std::size_t k) {
        return s[k].is == item::kind::date || s.is<"beforehand", "earlier">(k);
    }) != scene::nowhere;
}

/// "X blamed the other side", "X withdrew before the first round", "We agree, said X", "Who pays? asked X", "X left
/// early", right behind "The talks ended on Monday"      but not "X said from Bergen", "Spokesman X said", "X said by
/// telephone"
inline part speaks_up(const scene& s, std::size_t i)
{
    if (!s.lately_spoken_of || !s.in_session || s.reactions) return {};
    const bool office = s[i].has(word_class::office) && s.is<"the">(i - 1);
    const bool told = s[i].is == item::kind::person || office || s.is<"he", "she">(i);
    if (!speaks_of_parts_alone(s) || !told) return {};
    const std::size_t verb = verb_told(s, i);
    if (s.is<"that">(first_of_list(s, i) - 1) && s.is<"had", "has", "have">(behind_list(s, i)))
        return {}; // "said that X had"
    if (acts_in_aside(s, behind_list(s, i)) && !is_from_outside(s, i)) return {true, role::participant, i, false};
    const bool heard = s.is_one_of<verbs_of_debate>(verb) || acts_meanwhile(s, i, verb);
    const bool lately = s.is<"has", "have">(verb - 1);                       // "has said", "has made", wherever
    const bool suffered = s.is<"been", "was", "were", "is", "are">(verb - 1) // "had been told"
                          && !s.is<"more", "less", "equally">(verb);
    const bool elsewhere = s.is<"credentials">(verb + 2);
    const bool apart
        = lately || suffered || elsewhere || is_said_earlier(s, verb) || urges_sides(s, verb) || is_from_outside(s, i);
    return heard && !apart ? part{true, role::participant, verb, false} : part{};
}

/// "reads on Friday", "preaches on the second evening": a deed of a day to come
inline bool is_on_programme(const scene& s, std::size_t verb)
{
    const bool night = s.is<"on">(verb + 1) && s.is<"the">(verb + 2) && s.is_one_of<days_of_programme>(verb + 3);
    return s.word(verb).ends_with('s') && !s.is_one_of<forms_of_speak>(verb) && (night || is_date_at(s, verb + 1));
}

/// "X will unveil a plan", "X preaches on the second evening", right behind "The Forum will open on Monday"      but
/// not "X will visit a school"
inline part is_to_act(const scene& s, std::size_t i)
{
    if (!s.lately_spoken_of || s.in_session || s.reactions || !s.anchors.empty() || !opens_clause(s, i)) return {};
    const auto [verb, planned] = deed_behind(s, i);
    const bool plain = s[verb].token.is_lower() && s[verb].tells() == encounter{} && !s.is<"not">(verb);
    const bool due = s.is<"to">(verb - 1) && s.is<"is", "are", "due", "set", "plans">(verb - 2);
    const bool will = planned && (due || s.is<"will">(past_aside(s, behind_list(s, i))));
    if (!plain || !(will || is_on_programme(s, verb)) || s.is_one_of<plans_of_lives>(verb)) return {};
    return is_from_outside(s, i) ? part{} : part{true, role::participant, verb, false};
}

} // namespace lede::joining
