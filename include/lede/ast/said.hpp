// What a moment says: asked of its tree by the grammar, the resolver and the readers.
#pragma once
#include <lede/ast/temporal.hpp>

namespace lede::ast {

/// "last June"  "that week"
constexpr bool is_told(const moment& m) { return m.told != relation::none; }

/// Named by the calendar alone: nothing is told from another day, and nothing counted.
constexpr bool is_of_calendar(const moment& m)
{
    return !is_told(m) && m.nth == 0 && m.of == unit::none && !m.year_before;
}

/// "Easter"  "Labor Day weekend"
constexpr bool is_feast(const moment& m) { return m.holiday != feast::none; }

/// "the third quarter"  "the first half"
constexpr bool is_part_of_year(const moment& m) { return m.quarter > 0 || m.half > 0; }

/// "the 1990s"  "the 20th century"  "the third millennium"
constexpr bool is_decade_or_more(const moment& m) { return m.decade >= 0 || m.century > 0 || m.millennium > 0; }

/// "the week of March 9"
constexpr bool is_week_of_day(const moment& m) { return (m.of == unit::week || m.of == unit::weekend) && m.day > 0; }

/// "Monday of last week"
constexpr bool is_weekday_in_unit(const moment& m) { return m.weekday > 0 && m.day == 0 && m.of != unit::none; }

/// "October of last year"  "the 5th of next month"
constexpr bool is_named_in_told(const moment& m)
{
    return is_told(m) && (m.of == unit::year || m.of == unit::month) && (m.month > 0 || m.day > 0 || m.season > 0);
}

/// "the 15th"
constexpr bool is_day_of_month(const moment& m) { return m.day > 0 && m.month == 0 && !m.year && !is_told(m); }

} // namespace lede::ast
