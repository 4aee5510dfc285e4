// A day, week or weekday by its place in a greater period.
#pragma once
#include <lede/grammar/numbered_period.hpp>

namespace lede::grammar::periods {

// "last"  "last"  "-to-last"
inline constexpr auto last_behind = -sign<'-'> >> -(lit<"to"> >> -sign<'-'>) >> lit<"last">;

/// "last" behind an ordinal counts from the end: "third last", "second to last".
struct from_the_end_parser : without_value<from_the_end_parser> {
    static constexpr first_set starts() { return lit<"last">.starts() | lit<"to">.starts() | sign<'-'>.starts(); }
    template <class Context, class Tree, class Target>
    bool parse(token_iterator& at, const token_iterator& last, const Context& context, Tree& m, Target&) const
    {
        if (m.nth <= 0 || !last_behind.parse(at, last, context, m, x3::unused)) return false;
        m.nth = static_cast<std::int16_t>(-m.nth);
        return true;
    }
};

// "first Tuesday"  "third last day"  "second-to-last Friday"  "third week"  "300th day"  "last Friday"  "final day"
inline constexpr auto count = (into<&tree::nth>[any_ordinal] >> -whole[from_the_end_parser{}])
                              | ((lit<"last"> | lit<"final">) >> set<&tree::nth, std::int16_t{-1}>);
struct is_countable {
    bool operator()(const tree& m) const { return m.nth_of < unit::season; }
};
struct is_within {
    bool operator()(const tree& m) const { return m.month == 0 || m.nth_of < unit::month; }
};
inline constexpr auto counted
    = count >> (into<&tree::nth_weekday>[calendar::full_weekday] | (one_of<&tree::nth_of> >> that<is_countable{}>));

// "November 2025"  "this month"  "last June"  "the year"
inline constexpr auto container = whole[calendar::month_year]
                                  | whole[told >> (calendar::month_name | one_of<&tree::of>)] | calendar::month_name
                                  | calendar::year_number | whole[season_year] | long_unit;

// "first Tuesday of November"  "the third week of March"  "the last Friday of this month"  "the 300th day of 2025"
// "the last decade of the 18th century"  "the third quarter of the 19th century"  "the first year of the 1990s"
struct is_part_of_century {
    bool operator()(const tree& m) const
    {
        return m.nth_of == unit::year || (m.century > 0 && (m.nth_of == unit::decade || m.nth_of == unit::quarter));
    }
};
inline constexpr auto in_century
    = count >> one_of<&tree::nth_of> >> lit<"of"> >> -lit<"the"> >> (century | decade) >> that<is_part_of_century{}>;
inline constexpr auto counted_in_def
    = whole[counted >> (lit<"of"> | lit<"in">) >> -lit<"the"> >> container >> that<is_within{}>] | in_century;
inline constexpr auto counted_in = opaque<counted_in_def>;

} // namespace lede::grammar::periods
