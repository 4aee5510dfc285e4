// Which dates of a sentence are of something else than its meeting.
#pragma once
#include <lede/join/at_meeting.hpp>
#include <lede/join/line.hpp>
#include <lede/join/venue.hpp>

#include <algorithm>

namespace lede::joining {

/// "SEOUL, May 3 -", "SEOUL (May 3) -", "Seoul, May 3 (Agency) -", "Seoul, May 3: the Forum opens on Friday": at the
/// date      but not "May 3 - Forum opens", "Seoul, May 3: 5th Forum"
inline bool is_in_dateline(const scene& s, std::size_t date)
{
    constexpr std::size_t reach = 6;
    if (date == 0 || date > reach || goes_on_list(s)) return false;
    for (std::size_t k = 0; k < date; ++k)
        if (s[k].is == item::kind::meeting || (s[k].is_word() && !s[k].token.is_capital())) return false;
    const std::size_t dash = dateline_dash(s);
    if (dash != scene::nowhere && date < dash) return true;
    const auto dates = [](const item& i) { return i.is == item::kind::date; };
    return s[date + 1].is_mark(':')
           && std::any_of(s.items.begin() + static_cast<std::ptrdiff_t>(date + 1), s.items.end(), dates);
}

/// "which" of "the Dialogue, which we inaugurated last May": what somebody did with it, not when it is held.
inline bool tells_of_object(const scene& s, std::size_t which)
{
    const item& subject = s[which + 1];
    return s.is<"which", "that">(which)
           && (subject.is == item::kind::person || subject.is_capital()
               || s.is<"we", "you", "he", "she", "they">(which + 1));
}

/// "left on Monday for Oslo", "left for Oslo on Monday": the day of going, not of what he goes to.
/// \param before the date and its preposition
inline bool leaves(const scene& s, std::size_t before, std::size_t date)
{
    constexpr std::size_t reach = 5;
    const std::size_t verb
        = s.back(before, reach, [&](std::size_t k) { return !s.is<"for", "to", "from">(k) && !s[k].is_capital(); });
    return s.is_one_of<verbs_of_setting_off>(verb) && (verb + 1 < before || s.is<"for", "to">(date + 1));
}

/// "arrived in Oslo by train on Monday": the day of coming.
/// \param before the date and its preposition
inline bool arrives_on(const scene& s, std::size_t before)
{
    constexpr std::size_t reach = 7;
    const auto comes = [&](std::size_t k) { return s.is_one_of<verbs_of_arriving>(k) || s.is<"arriving">(k); };
    return comes(s.back(before, reach, [&](std::size_t k) {
        return comes(k) || !(s.is<"in", "at", "by", "here", "from", "late", "early">(k) || s[k].is_capital());
    }));
}

/// "postponed", "put" of "has been put off until May"; nowhere: none.
inline std::size_t verb_of_postponing(const scene& s)
{
    return s.ahead(0, s.size(), [&](std::size_t k) {
        return s.is_one_of<verbs_of_postponing>(k) || (s.is<"put", "pushed">(k) && s.is<"off", "back">(k + 1));
    });
}

/// "May 3" of "due to open on May 3, was put off until May 11": it was the day before.
inline bool is_put_off(const scene& s, std::size_t date)
{
    const std::size_t verb = verb_of_postponing(s);
    return verb != scene::nowhere && date < verb && s.ahead(verb + 1, 8, [&](std::size_t k) {
        return s.is<"until", "till", "to">(k) && s[k + 1].is == item::kind::date;
    }) != scene::nowhere;
}

/// "as they closed" of "on Friday as they closed the Forum", between the date and the meeting
inline bool is_as_they_did(const scene& s, std::size_t date, std::size_t meeting)
{
    return s.between(date, meeting, [&](std::size_t k) {
        return s.is<"as", "when", "while">(k) && s.is<"he", "she", "they", "it">(k + 1);
    }) != scene::nowhere;
}

/// "said on Friday, drawing gasps at the Forum", "said on Friday that cod is dear, closing the Forum", "said on Friday
/// as they closed the Forum": what is done at the meeting is done on the day.
inline bool is_done_at_meeting(const scene& s, std::size_t date)
{
    constexpr std::size_t reach = 24;
    const std::size_t meeting = s.ahead(date + 1, reach, [&](std::size_t k) { return s.is_meeting(k); });
    if (meeting == scene::nowhere) return false;
    const std::size_t verb = meeting - 1 - s.is<"the">(meeting - 1);
    if (is_as_they_did(s, date, meeting) && tells_of_meeting(s[verb])) return true;
    const bool there = s.is_at_meeting(meeting) || s.is_one_of<participles_at_meeting>(verb);
    return there && is_doing_so(s, date, meeting);
}

/// "Registration for the Forum closes on Friday", "The deadline for papers is May 3": a day before it.
inline bool is_deadline(const scene& s, std::size_t date)
{
    constexpr std::size_t reach = 16;
    const std::size_t verb = s.back(
        date, 4, [&](std::size_t k) { return s.is_one_of<verbs_of_ending, verbs_of_opening>(k) || s.is<"is">(k); });
    return s.back(verb, reach, [&](std::size_t k) { return s.is_one_of<things_due>(k); }) != scene::nowhere;
}

/// "first evening" of "on the first evening of the Forum": which day that is, the Forum's own days tell.
inline bool is_day_of_meeting(const scene& s, std::size_t date)
{
    return s.is<"of">(date + 1) && s.is<"the">(date + 2) && s.is_meeting(date + 3);
}

/// "in 2012" of "The dialogue was begun in 2012", "first held in 2012": the year of the first of a series.
inline bool is_year_of_first(const scene& s, std::size_t date)
{
    const std::size_t verb = date - 2;
    if (!s.is<"in">(date - 1)) return false;
    if (s.is<"first">(verb - 1) || s.is<"inception", "founding">(verb)) return true;
    return s.is_one_of<participles_of_founding>(verb) && s.is<"was", "were", "been", "series">(verb - 1);
}

/// "elected" of "delegates elected him on Monday"      but not "was elected in May", "elected in May"
inline bool elects(const scene& s, std::size_t verb)
{
    const bool object = s.is<"him", "her", "a", "an", "the", "its", "their">(verb + 1)
                        || s[verb + 1].is == item::kind::person || s[verb + 1].is_capital();
    return s.is<"elected">(verb) && object && !s.is<"was", "were", "been", "is", "are", "who">(verb - 1);
}

/// The date at an item is of something else: of what was said, founded or begun.
// "said on Monday"  "will meet again in May"  "which we inaugurated in May"  "left for Oslo on Monday"  "founded in
// 2010" "since May"  "by 2030"  "SEOUL, May 3 -"      but not "will be held on Monday"
inline bool is_of_another(const scene& s, std::size_t i)
{
    const std::size_t first = s.is<"on", "in", "at">(i - 1) ? i - 1 : i;
    if (leaves(s, first, i) || arrives_on(s, first)) return true;
    const auto lasts
        = [&](std::size_t k) { return s[k].tells() == encounter::hold || s.is_one_of<verbs_of_lasting>(k); };
    const bool last_day = first > 0 && s.is<"until", "till", "through", "continues through", "runs through">(first - 1);
    const auto adjourns = [&](std::size_t k) { return s.is<"adjourned", "suspended">(k); }; // it goes on that day
    if (last_day && s.back(first, 4, adjourns) != scene::nowhere) return true;
    if (last_day && verb_of_postponing(s) < first) return false;
    if (last_day) return s.back(first, 8, lasts) == scene::nowhere;
    if (is_put_off(s, i)) return true;
    if (s[i + 1].token.is == scan::token::kind::possessive)
        return s[i + 2].has(word_class::office) || s[i + 2].tells() != encounter{}; // "this year's host"
    const bool bound = first > 0 && s.is<"since", "by", "before", "than">(first - 1);
    const auto once = [&](std::size_t k) { return s.is<"originally", "initially", "previously">(k); };
    if (s.back(first, 4, once) != scene::nowhere) return true; // "originally planned for May"
    if (s.is_one_of<participles_of_results>(i - 1) && s[i - 2].is_word()
        && !s.is_one_of<words_before_deed, those_who_meet, audience>(i - 2))
        return true; // "the decisions taken this week will feed into the Forum"
    if (is_deadline(s, i) || is_day_of_meeting(s, i)) return true;
    if (bound || is_in_dateline(s, i)) return true;
    if (s.is<"during", "for">(i + 1) && s.names_meeting_before(i + 6, i)) return false; // "met on Monday for the Forum"
    const auto object = [&](std::size_t k) { return tells_of_object(s, k); };
    const auto other = [&](std::size_t k) { return s.is<"who", "whose", "took", "named">(k); };
    const std::size_t told = s.back(i, 6, [&](std::size_t k) {
        return s.is_name(k) || s[k].is_mark(',') || s[k].reports() || s[k].tells() != encounter{} || other(k)
               || object(k);
    });
    if (told == scene::nowhere) return false;
    const bool inaugurated = s.is<"inaugurated">(told) && s.back(told, 5, object) != scene::nowhere;
    if (object(told) || inaugurated) return true;
    const auto again = [&](std::size_t k) { return s.is<"again">(k); }; // "will meet again in May"
    const bool called_for = s.is<"called">(told) && s.is<"for">(told + 1) && told + 2 == i;
    const bool said = s[told].reports() && !called_for && !is_done_at_meeting(s, i);
    const bool before = s[told].tells() == encounter::meet && s.is<"last", "first">(told - 1); // "who last met in July"
    const bool apart = before || (s[told].tells() == encounter::apart && !elects(s, told));
    return s.between(told, i, again) != scene::nowhere || said || apart || other(told);
}

} // namespace lede::joining
