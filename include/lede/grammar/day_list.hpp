// Days of one month in one breath, each a date of its own.
#pragma once
#include <lede/grammar/range_end.hpp>

namespace lede::grammar::phrases {

/// "22" of "Nov. 20, 22 and 25": a further day of the list, which keeps the first of them
struct listed_number : without_value<listed_number> {
    static constexpr bool one_token = true;
    static constexpr first_set starts() { return number<1, 31, 1, 2>.starts() | ordinal_number<1, 31, 1, 2>.starts(); }
    template <class Context, class Tree, class Target>
    bool parse(token_iterator& at, const token_iterator& last, const Context& context, Tree& to, Target&) const
    {
        ast::moment read;
        const token_iterator begin = at;
        if (!calendar::day_number.parse(at, last, context, read, x3::unused)) return false;
        const std::size_t from = begin->where.begin - to.first_at.begin;
        if (from > UINT8_MAX) return false;
        for (ast::listed_day& d : to.between) {
            if (d.size > 0) continue;
            d.from = static_cast<std::uint8_t>(from);
            d.size = static_cast<std::uint8_t>(begin->where.size() & 7U);
            d.day = static_cast<std::uint8_t>(read.day & 31);
            break;
        }
        return true;
    }
};

/// A month's name, no digits: "11/20, 22 and 25" is no list of days
struct is_month_named {
    bool operator()(const ast::temporal& t) const { return !t.first.turned && !t.second.turned; }
};
/// No figure goes on to the left: "22" of "11/22 or 3 May"
struct is_apart {
    bool operator()(scan::window& window, token_iterator at) const
    {
        return window.peek(at).before != token::gap::none;
    }
};

/// The days of a list follow each other, and not so that the two of them are a range ("May 3 and 4").
struct is_rising {
    bool operator()(const ast::temporal& t) const
    {
        int before = t.first.day;
        for (const ast::listed_day& d : t.between) {
            if (d.size == 0) break;
            if (d.day <= before) return false;
            before = d.day;
        }
        return t.second.day > before && (t.between[0].size > 0 || t.second.day > before + 1);
    }
};
inline constexpr auto and_last = -sign<','> >> (lit<"and"> | lit<"or"> | sign<'&'>);
inline constexpr auto more_days = x3::repeat(0, 14)[whole[sign<','> >> listed_number{}]];

// "Nov. 20, 22 and 25"  "May 3 and 17"  "April 5, 12, 19 and 26, 2026"
//     but not "May 3 and 4": that is a range; "May 3 and 17 people"  "Nov. 20, 22 people"  "May 17 and 3"
inline constexpr auto days_behind_month = first_moment >> both<is_first_a_day{}> >> that<is_month_named{}> >> more_days
                                          >> and_last >> second_of(bare_day)
                                          >> that<is_rising{}> >> &calendar::clause_goes_on;

// "Nov. 4 or 5"
struct is_later_day {
    bool operator()(const ast::temporal& t) const { return t.second.day > t.first.day; }
};
inline constexpr auto either_day
    = first_moment >> both<is_first_a_day{}> >> that<is_month_named{}> >> lit<"or"> >> second_of(bare_day)
      >> that<is_later_day{}> >> &calendar::clause_goes_on;

// "3, 5 and 7 November"  "the 3rd and 17th of May"       but not "3 and 17 people"  "3 or 4/17"
inline constexpr auto days_before_month = behind<is_apart{}> >> no_month_before >> first_of(bare_day) >> more_days
                                          >> and_last >> second_of(moment)
                                          >> both<is_month_said{}> >> that<is_month_named{}> >> that<is_rising{}>;

inline constexpr auto day_list_def = whole[days_behind_month] | whole[either_day] | days_before_month;
inline constexpr auto day_list = opaque<day_list_def>;

} // namespace lede::grammar::phrases
