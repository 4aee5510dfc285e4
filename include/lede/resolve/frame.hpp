// What a date phrase is told from.
#pragma once
#include <lede/ast/relation.hpp>
#include <lede/resolve/calendar.hpp>
#include <lede/types/context.hpp>
#include <lede/types/instant.hpp>

#include <chrono>
#include <optional>

namespace lede::resolve {

/// Everything the resolver knows beyond the tree: plain fields, filled by the reader.
struct frame {
    std::optional<instant> reference;                     ///< the day of writing
    std::optional<days_point> text_day;                   ///< the last date the text told, its first day
    grain text_grain{};                                   ///< and what it was exact to
    std::optional<std::chrono::local_seconds> text_clock; ///< the last date, where it told a time of day
    std::optional<days_point> exact_day;                  ///< the last one that was exact to the day
    std::optional<days_point> clock_day; ///< the day its own sentence told before a time of day that stands alone
    std::optional<days_point> month_day; ///< the month or day its own sentence told before a day of the month alone
    std::optional<days_point> story_day; ///< the day a narrative has come to, its first one
    grain story_grain{};
    bool narrative{};                  ///< the text tells of another time: its own dates count, not the day of writing
    bool history{};                    ///< it does so throughout, and even "last week" is its own
    direction way{direction::nearest}; ///< past, future or nearest: never by_verb
    bool forced{};                     ///< the caller asked for that way; else a verb told it, or nothing
    bool day_first{};
    int fiscal_month{10}; ///< 1..12: month a fiscal year starts in, named for the year it ends in

    /// The day that "Friday" and "last week" are told from.
    constexpr std::optional<days_point> now() const
    {
        if (history && story_day) return story_day;
        if (reference) return reference->day();
        return {};
    }

    /// The day that a month without a year is told from.
    constexpr std::optional<days_point> here() const
    {
        if (narrative && story_day) return story_day;
        if (reference) return reference->day();
        return {};
    }

    /// The same, for words that lean on another date of the text: "that spring".
    constexpr std::optional<days_point> here(ast::relation told) const
    {
        if (ast::leans_on_text(told) && text_day) return text_day;
        return told == ast::relation::none ? here() : now();
    }
};

/// A moment resolved: the period it names, or why it has none.
struct outcome {
    std::optional<period> named;
    value_text value;   ///< TIMEX3: that of the period, or with X where the reference is missing
    value_text written; ///< EDTF of the words alone
    lede::grain grain{};
    lede::note note{};
    bool anaphoric{};
    bool approximate{}; ///< computed by a tabular calendar

    static constexpr outcome of(const period& p) { return {p, p.value, {}, p.grain, {}, false, false}; }
    static constexpr outcome partial(std::string_view value, lede::grain g)
    {
        return {{}, value, {}, g, note::needs_reference, false, false};
    }
    static constexpr outcome refused(lede::note why, lede::grain g) { return {{}, {}, {}, g, why, false, false}; }
};

} // namespace lede::resolve
