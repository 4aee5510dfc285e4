#pragma once
#include <lede/lexicon/entry.hpp>

namespace lede::lexicon {

/// What may follow a word of date_lead.
namespace lead {
inline constexpr int date = 1;       ///< a month or a year alone
inline constexpr int season = 2;     ///< a season alone
inline constexpr int duration = 4;   ///< units alone, "for years"
inline constexpr int clock = 8;      ///< an hour alone, "at 3 in the afternoon"
inline constexpr int day = 16;       ///< a day of the month alone, "on the 15th"
inline constexpr int unit = 64;      ///< a unit with its article, "for the quarter", "ended the day"
inline constexpr int age = 32;       ///< an age, which is no date
inline constexpr int part = 128;     ///< a part of the day alone, "in the morning"
inline constexpr int named = 512;    ///< a day of history: "Bloody Sunday"
inline constexpr int bound = 1024;   ///< a month and a day in two digits: "since 7/2", which is no fraction
inline constexpr int clause = 2048;  ///< a clause of its own: "hopes that Monday's talks succeed"
inline constexpr int lasting = 4096; ///< how long something is: "lasted over two hours"
inline constexpr int report = 256;   ///< a quarter of the year before, "30 cents a share, a year ago"
} // namespace lead

namespace table {
/// Words that tell what stands after them -> the lead they are, summed. Source: TimeML 1.2.1 (SIGNAL); Quirk et al.,
/// A Comprehensive Grammar of the English Language, 8.51 and 16.31. Admitted: prepositions, conjunctions and
/// determiners, verbs of beginning and ending that take a unit, of lasting, and of thinking that take a clause.
inline constexpr entry date_lead[] = {
    {"in", lead::date + lead::season + lead::duration + lead::part},
    {"since", lead::date + lead::season + lead::clock + lead::day + lead::part + lead::bound},
    {"by", lead::date + lead::season + lead::clock + lead::day + lead::part},
    {"until", lead::date + lead::season + lead::clock + lead::day + lead::part + lead::bound},
    {"till", lead::date + lead::clock + lead::day + lead::part},
    {"of", lead::date + lead::season + lead::duration},
    {"from", lead::date + lead::clock + lead::day},
    {"to", lead::date + lead::day},
    {"through", lead::date + lead::day + lead::part},
    {"during", lead::date + lead::season + lead::unit + lead::part},
    {"runs through", lead::date + lead::day},
    {"continues through", lead::date + lead::day},
    {"open through", lead::date + lead::day},
    {"on display through", lead::date + lead::day},
    {"on view through", lead::date + lead::day},
    {"before", lead::date + lead::clock + lead::day + lead::bound},
    {"after", lead::date + lead::duration + lead::clock + lead::day + lead::bound},
    {"between", lead::date + lead::clock},
    {"and", lead::date},
    {"for", lead::date + lead::duration + lead::unit},
    {"set for", lead::date},
    {"on", lead::date + lead::day + lead::bound},
    {"around", lead::date + lead::clock + lead::day},
    {"about", lead::date + lead::clock},
    {"circa", lead::date},
    {"come", lead::date + lead::season},
    {"or", lead::date},
    {"early", lead::date},
    {"late", lead::date},
    {"mid", lead::date},
    {"next", lead::date},
    {"this", lead::date + lead::season},
    {"each", lead::date},
    {"every", lead::date},
    {"throughout", lead::date + lead::season + lead::part},
    {"as", lead::date},
    {"than", lead::date},
    {"over", lead::date + lead::season + lead::duration},
    {"their", lead::season},
    {"its", lead::season},
    {"within", lead::duration},
    {"at", lead::clock + lead::part},
    {"end", lead::unit},
    {"ends", lead::unit},
    {"ended", lead::unit},
    {"ending", lead::unit},
    {"finish", lead::unit},
    {"finished", lead::unit},
    {"finishing", lead::unit},
    {"closed", lead::unit},
    {"began", lead::unit},
    {"started", lead::unit},
    {"just", lead::duration},
    {"mere", lead::duration},
    {"only", lead::duration},
    {"share", lead::report},
    {"believe", lead::clause},
    {"believed", lead::clause},
    {"believes", lead::clause},
    {"confident", lead::clause},
    {"fear", lead::clause},
    {"fears", lead::clause},
    {"feared", lead::clause},
    {"hope", lead::clause},
    {"hoped", lead::clause},
    {"hopes", lead::clause},
    {"know", lead::clause},
    {"knew", lead::clause},
    {"think", lead::clause},
    {"thought", lead::clause},
    {"likely", lead::clause},
    {"suggest", lead::clause},
    {"suggested", lead::clause},
    {"suggests", lead::clause},
    {"last", lead::date + lead::lasting},
    {"lasted", lead::lasting},
    {"lasting", lead::lasting},
    {"lasts", lead::lasting},
    {"spend", lead::lasting},
    {"spent", lead::lasting},
    {"take", lead::lasting},
    {"taken", lead::lasting},
    {"takes", lead::lasting},
    {"took", lead::lasting},
    {"waited", lead::lasting},
    {"bloody", lead::named},
    {"black", lead::named},
    {"super", lead::named},
    {"aged", lead::age},
    {"age", lead::age},
};
} // namespace table

} // namespace lede::lexicon
