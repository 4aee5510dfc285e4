// Which dates of a sentence are its meeting's.
#pragma once
#include <lede/join/at_meeting.hpp>
#include <lede/join/fold.hpp>
#include <lede/join/line.hpp>
#include <lede/join/venue.hpp>

#include <algorithm>

namespace lede::joining {

/// A date of the calendar: a day, week, month ... year, or a range of them; no duration, no set, no bare clock time.
inline bool is_calendar(const timex& d)
{
    if (d.type == timex_type::duration || d.type == timex_type::set || d.grain >= grain::decade) return false;
    if (d.grain == grain::week && !d.start) return false;      // "the same week"
    return d.type == timex_type::date || d.value.size() >= 13; // a day and a clock time
}

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

/// "8.25 pm", "noon": a time of the clock without its day
inline bool is_clock_alone(std::string_view phrase)
{
    constexpr lexicon::class_set of_days{scan::word_class::month, scan::word_class::weekday,
        scan::word_class::deictic_day, scan::word_class::holiday, scan::word_class::relation};
    bool day = phrase.find_first_of("/-") != std::string_view::npos;
    each_word(phrase, [&](std::string_view word) {
        day = day || lexicon::dictionary[lexicon::dictionary.find(word)].classes.any_of(of_days);
    });
    return !day;
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
    const bool apart = s[told].tells() == encounter::apart && !elects(s, told);
    return s.between(told, i, again) != scene::nowhere || said || apart || other(told);
}

/// A verb of saying stands between the date and the meeting: "On Monday, the ministry said that the 57th meeting ..."
/// "told the 57th meeting that it would end on Monday"      but not "broke up on Monday, officials said, at the 57th
/// meeting", "On Monday, she told the 57th meeting", "urged calm on Monday as she opened the 57th meeting"
inline bool saying_parts(const scene& s, std::size_t date, std::size_t meeting)
{
    const bool told = s.follows<verbs_of_telling>(meeting, 4); // "told the 5th Forum"
    if (told && date > meeting)
        return s.between(meeting, date, [&](std::size_t k) { return s.is<"that">(k); }) != scene::nowhere;
    if (is_as_they_did(s, date, meeting)) return false;
    for (std::size_t k = date + 1; k < meeting; ++k) {
        const bool aside = s[k + 1].is_mark(',');
        const bool naming = s.is<"what">(k - 2); // "for what they called the 5th Forum"
        const bool to_it = told && k + 5 > meeting;
        const bool says
            = s[k].reports() || s.is_one_of<verbs_of_appointing>(k); // "named on Monday who will go to the Forum"
        if (says && !aside && !naming && !to_it) return true;
    }
    return false;
}

/// "trained on Monday ahead of the Forum", "met on Monday, a day before the Forum", "met X on Monday, who is here for
/// the Forum": the date is of what comes before the meeting.
inline bool comes_before(const scene& s, std::size_t date, std::size_t meeting)
{
    return s.between(date, meeting, [&](std::size_t k) {
        const bool counted = s.is<"before">(k) && k > date + 1 && s[k - 1].is == item::kind::date; // "a day before"
        return counted || s.is<"ahead of", "in advance of", "eve", "preparations", "who">(k);
    }) != scene::nowhere;
}

/// "The Forum chose ten bills to pass before Congress adjourns in May": the date is of that clause.
inline bool is_of_clause_behind(const scene& s, std::size_t date, std::size_t meeting)
{
    const std::size_t before
        = s.between(meeting, date, [&](std::size_t k) { return s.is<"before", "until", "after">(k); });
    if (before == scene::nowhere || s[before + 1].is == item::kind::date) return false;
    return s.between(before + 1, date, [&](std::size_t k) { return s[k].tells() != encounter{} && !s.is_meeting(k); })
           != scene::nowhere;
}

/// "flew out on Monday to attend the Forum", "arrived on Monday in Oslo, where the Forum opens", "visits Oslo from
/// Monday for the Forum", "met on Monday on the sidelines of the Forum": what was done on the date leads to the
/// meeting.
inline bool leads_to(const scene& s, std::size_t date, std::size_t meeting)
{
    constexpr std::size_t reach = 12;
    const bool way = s.back(date, reach, [&](std::size_t k) { return is_travel(s, k); }) != scene::nowhere;
    return s.between(date, meeting, [&](std::size_t k) {
        return s.is<"to", "where", "before">(k) || s.is_one_of<edges_of_meetings>(k) || (way && s.is<"for">(k));
    }) != scene::nowhere;
}

/// "to attend the Forum on Tuesday", "to attend the Forum, which opens on Tuesday": the meeting has a date, and one
/// told before it is of something else.
inline bool has_date_of_its_own(const scene& s, const reading& all, std::size_t meeting, grain exact)
{
    if (s.is_name(meeting)) {
        const span beside = all.mentions[s[meeting].mention].as_meeting()->date;
        for (const item& i : s.items)
            if (i.is == item::kind::date && all.mentions[i.mention].where.overlaps(beside)
                && all.mentions[i.mention].as_date()->grain <= exact)
                return true;
    }
    for (std::size_t k = meeting + 1; k < s.size() && !s.is<"and", "before", "but">(k); ++k) {
        if (s[k].is != item::kind::date) continue;
        const timex& d = *all.mentions[s[k].mention].as_date();
        return is_calendar(d) && d.grain <= (std::max)(exact, grain::day) && !is_of_another(s, k);
    }
    return false;
}

/// "last month's U.S.-ASEAN Summit": the date is the name's own.
inline bool owns_next(const scene& s, std::size_t date)
{
    return s[date + 1].token.is == scan::token::kind::possessive && s.is_name(date + 2);
}

/// "the 8th conference will be in Bari", "the 9th goes to Pattaya": behind the meeting.
inline bool is_said_to_be(const scene& s, std::size_t meeting)
{
    const std::size_t verb = meeting + 1;
    if (s.is<"goes", "moves", "returns">(verb) && s.is<"to">(verb + 1)) return true;
    return s.is<"is", "was">(verb) || (s.is<"will", "would">(verb) && s.is<"be">(verb + 1));
}

/// "The meeting ends on Friday", "the Forum was to close Tuesday", "It lasts until Friday", "He had opened it on
/// Monday", "on Friday, when the Forum closes": at the meeting and the date.
inline bool is_outer_day(const scene& s, std::size_t meeting, std::size_t date)
{
    if (s.is<"until", "till", "through", "continues through", "runs through">(date - 1))
        return true; // is_of_another looks for the verb
    if (meeting > date) return s.is<"when">(date + 1) || s.is<"when">(date + 2);
    const std::size_t verb = date - 1 - s.is<"on">(date - 1);
    if (verb == meeting) return s.is_one_of<verbs_of_ending, verbs_of_opening>(meeting - 1);
    return verb > meeting && s.is_one_of<verbs_of_ending, verbs_of_opening>(verb);
}

/// Words stand between a date and a meeting, and none tells that it is held.
inline bool is_far(const scene& s, std::size_t date, std::size_t meeting)
{
    constexpr std::size_t near = 5;
    const bool held = is_said_to_be(s, meeting) || std::any_of(s.items.begin(), s.items.end(), tells_of_meeting);
    return !held && (date > meeting ? date - meeting : meeting - date) > near;
}

/// A line that is a date alone, with a label or a place before it: "Date: 3 May 2025", "Porto, 7-10 July 2025".
inline bool is_date_line(const scene& s, std::size_t i)
{
    if (s.size() > 12) return false;
    if (i < 5 && s[i - 1].is_mark(':'))
        return s.is<"date", "dates", "when">(i - 2) || s.is<"date", "when">(0); // "Date and place: 3 May"
    for (std::size_t k = 0; k < s.size(); ++k) {
        const bool heading
            = s[k].is == item::kind::date || parts_line(s[k]) || s[k].is_capital() || s.is<"of", "the">(k);
        if (!heading) return false;
    }
    return s.after_name;
}

} // namespace lede::joining
