// Times of day.
#pragma once
#include <lede/ast/temporal.hpp>
#include <lede/grammar/fields.hpp>
#include <lede/grammar/terminal.hpp>

namespace lede::grammar {

namespace clocks {
using tree = ast::clock;

// the digits of "3pm"
template <std::uint64_t Least, std::uint64_t Most>
inline constexpr number_terminal<Least, Most, 1, 2, token::suffix::other> glued_number{};

// ":30"  ":30:15"
inline constexpr auto minutes
    = tight >> sign<':'> >> tight >> into<&tree::minute>[number<0, 59, 2, 2> | glued_number<0, 59>]
      >> -(tight >> sign<':'> >> tight >> into<&tree::second>[number<0, 60, 2, 2> | glued_number<0, 60>]);

// "a.m."  "PM"
inline constexpr auto meridiem = into<&tree::meridiem>[word<word_class::meridiem> | glued_word<word_class::meridiem>];

// "KST"  "Eastern Time"  "local time"  "(GMT)"
inline constexpr auto zone
    = -sign<'('> >> into<&tree::zone>[where[word<word_class::zone> | glued_word<word_class::zone>]] >> -sign<')'>;

// "3 p.m."  "10:30 a.m."  "3pm"
inline constexpr auto twelve = into<&tree::hour>[number<1, 12> | glued_number<1, 12>] >> -minutes >> meridiem;

// "15:00"  "14:58"
inline constexpr auto twenty_four = into<&tree::hour>[number<0, 24>] >> minutes;

// "3 o'clock"
inline constexpr auto oclock = into<&tree::hour>[number<1, 12>] >> lit<"o'clock">;

// "noon"  "midnight"
struct is_fixed_hour {
    bool operator()(const token& t) const
    {
        return t.has(word_class::daypart) && (t.value(word_class::daypart) == 6 || t.value(word_class::daypart) == 7);
    }
};
inline constexpr auto fixed_hour = &any<is_fixed_hour{}> >> into<&tree::part>[word<word_class::daypart>];
} // namespace clocks

/// "3 p.m."  "10:30 a.m. EST"  "15:00 GMT"  "noon"  "3 o'clock"     but not "3"  "1:0"
struct clock_time_id;
inline constexpr auto clock_time = x3::rule<clock_time_id, ast::clock>{"clock time"}
= ((fresh >> clocks::twelve) | (fresh >> clocks::twenty_four) | (fresh >> clocks::oclock)
      | (fresh >> clocks::fixed_hour))
  >> -clocks::zone;

} // namespace lede::grammar
