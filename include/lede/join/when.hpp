// Which dates of a sentence are its meeting's.
#pragma once
#include <lede/join/day_of_another.hpp>
#include <lede/join/fold.hpp>

#include <algorithm>

namespace lede::joining {

/// A date of the calendar: a day, week, month ... year, or a range of them; no duration, no set, no bare clock time.
inline bool is_calendar(const timex& d)
{
    if (d.type == timex_type::duration || d.type == timex_type::set || d.grain >= grain::decade) return false;
    if (d.grain == grain::week && !d.start) return false;      // "the same week"
    return d.type == timex_type::date || d.value.size() >= 13; // a day and a clock time
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

/// "The Forum chose ten bills to pass before Congress adjourns in May", "It is the first Forum since envoys gathered in
/// 2016": the date is of that clause.
inline bool is_of_clause_behind(const scene& s, std::size_t date, std::size_t meeting)
{
    const std::size_t before
        = s.between(meeting, date, [&](std::size_t k) { return s.is<"before", "until", "after", "since">(k); });
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
