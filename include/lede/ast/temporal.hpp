// What the words of a date phrase say, before any reference date is known.
#pragma once
#include <lede/ast/clock.hpp>
#include <lede/ast/feast.hpp>
#include <lede/ast/relation.hpp>
#include <lede/types/span.hpp>
#include <lede/types/timex.hpp>
#include <lede/types/unit.hpp>

#include <array>
#include <cstdint>
#include <optional>

namespace lede::ast {

/// A smaller amount that goes on with one: "three months" of "one year and three months".
struct amount_part {
    std::int32_t count{}; ///< 0: none
    lede::unit of{};

    bool operator==(const amount_part&) const = default;
};

/// A number of units: "two and a half years", "several weeks", "one year and three months".
struct amount {
    std::int32_t count{};      ///< whole units; 0 and vague: "several", or a plural alone ("decades")
    std::int32_t low{};        ///< "two" of "two or three days"; 0: one number alone
    std::int16_t hundredths{}; ///< of a unit, 0..99
    bool vague{};
    lede::unit of{};
    std::array<amount_part, 3> more{};
    modifier bound{}; ///< "about", "more than", "at least"
    bool working{};   ///< of days: "three business days", Saturdays and Sundays not counted

    bool operator==(const amount&) const = default;
};

/// A day that no month has: what "the 45th" is kept as.
inline constexpr std::int16_t impossible_day = 32;

/// A day, or a period that has a name or a place in the calendar. What is not said is 0 or absent.
struct moment {
    std::optional<int> year; ///< as written: 2025, 25 when `short_year`
    bool short_year{};       ///< two digits: "'98"
    bool before_christ{};
    std::int16_t month{}, day{}, weekday{};
    std::int16_t day_of_year{}, week{}; ///< ISO 8601 ordinal and week dates
    std::int16_t quarter{}, half{}, season{};
    bool fiscal{};
    bool tonight{};          ///< `deictic` is today: its night, where no time of day is told
    std::int16_t decade{-1}; ///< first year within the century when `short_year`, else the whole year: 1990
    std::int16_t century{}, millennium{};
    feast holiday{};
    std::optional<std::int8_t> deictic; ///< days from the day of writing: "yesterday" -1
    relation told{};                    ///< "last" of "last June", "last week"
    lede::unit of{};            ///< "week" of "last week"; with a day it is that day's week ("the week of March 9")
    std::int16_t nth{};         ///< "third" of "the third week of March"; -1: last
    std::int16_t nth_weekday{}; ///< its weekday, when a weekday is counted
    lede::unit nth_of{};        ///< its unit, when a unit is counted
    bool working{};             ///< of a week: Monday to Friday, "this workweek"
    std::int16_t steps{};       ///< "before" of "the weekend before last" -1, "after next" 1
    modifier edge{};            ///< "early", "the end of"
    bool year_before{};         ///< "the same quarter last year": that of the text, a year before
    bool later_in{};            ///< "earlier", "later" + period: an edge told from the day of writing
    bool turned{};              ///< numeric, the order open: `month` is the number written first, `day` the second
    clock time;

    bool operator==(const moment&) const = default;
};

/// What kind of phrase it is.
enum class shape : std::uint8_t {
    point,      ///< one moment
    range,      ///< from one moment to another
    open_start, ///< "until Friday"
    open_end,   ///< "since 2014"
    pair,       ///< moments told in one breath: "April and July 1962", "Nov. 20, 22 and 25"
    offset,     ///< an amount before or after something
    duration,
    set,   ///< something that comes back
    vague, ///< "recently"
};

/// What an offset is told from.
enum class base : std::uint8_t {
    reference,
    text,
    moment,
    coming,  ///< a moment that lies ahead: "a week from Tuesday"
    weekday, ///< weekdays are counted: "the first Monday after Easter", "three Fridays ago"
    closest, ///< "the Saturday closest to January 31", "the second closest Christmas to today"
    shifted, ///< what comes back each year, some years away: "Christmas two years ago"
};

/// Which of what comes back are meant.
enum class every : std::uint8_t { one, other, weekday };

/// On which side of now a vague reference lies, as in lexicon/vague_time.hpp.
enum class vague_side : std::uint8_t { none, past, present, future };

/// A day told between the first and the last of a list: "22" of "Nov. 20, 22 and 25".
struct listed_day {
    std::uint8_t from{}; ///< where it stands, in bytes from the start of the list
    std::uint8_t day : 5 {};
    std::uint8_t size : 3 {}; ///< its bytes; 0: none

    bool operator==(const listed_day&) const = default;
};

/// A date phrase.
struct temporal {
    ast::shape shape{};
    vague_side side{}; ///< of a vague reference
    every each{};      ///< of a set: "every other day"
    moment first, second;
    span first_at, second_at; ///< of a range: where its ends stand
    moment day;               ///< of clock times: the day they lie on; of an offset: the day that is counted
    amount length;            ///< of an offset, a duration; of a set: its period
    ast::base from{};         ///< of an offset
    std::int8_t direction{};  ///< of an offset: -1 back, 1 on
    bool stretch{};           ///< "the past two weeks": a duration that leans on now
    bool from_now{};          ///< "within two weeks": counted from now on, not in whole units of the calendar
    std::int8_t times{};      ///< of a set: "twice" 2
    bool rate{};              ///< of a set: "a year" of "15 a year"
    std::array<listed_day, 8> between{}; ///< of a pair: further days, in text order

    bool operator==(const temporal&) const = default;
};

} // namespace lede::ast
