// From one date to another: a dash, "to", "through", "between ... and", what one end leaves unsaid the other says.
#pragma once
#include <lede/grammar/hours.hpp>
#include <lede/grammar/phrase.hpp>

namespace lede::grammar {

namespace phrases {
/// A day alone, which only the other end of a range gives its month: "5" of "Nov. 3-5", "the third" of "May 1 to the
/// third".
struct bare_day_id;
inline constexpr auto bare_day = x3::rule<bare_day_id, ast::moment>{"day"}
= fresh >> -lit<"the"> >> (calendar::day_number | into<&ast::moment::day>[ordinal_words]) >> calendar::year_after;
/// A year that only the other end tells the century or the era of: "58" of "1957-58", "264" of "264 to 241 BC".
struct short_year_id;
inline constexpr auto bare_year = x3::rule<short_year_id, ast::moment>{"year"}
= fresh >> into<&ast::moment::year>[number<0, 99, 2, 2>] >> set<&ast::moment::short_year, true>;
struct full_year_id;
inline constexpr auto full_year = x3::rule<full_year_id, ast::moment>{"year"} = fresh >> calendar::year_number;
struct old_year_id;
inline constexpr auto old_year = x3::rule<old_year_id, ast::moment>{"year"}
= fresh >> into<&ast::moment::year>[number<1, 9999>] >> set<&ast::moment::before_christ, true>;
struct era_year_id;
inline constexpr auto era_year = x3::rule<era_year_id, ast::moment>{"year"}
= fresh >> into<&ast::moment::year>[number<1, 9999>] >> calendar::era;

template <class Rule>
constexpr auto first_of(const Rule& rule)
{
    return into_at<&tree::first, &tree::first_at>[rule];
}
template <class Rule>
constexpr auto second_of(const Rule& rule)
{
    return into_at<&tree::second, &tree::second_at>[rule];
}

/// What only the tree can tell of the two ends.
template <auto Predicate>
struct both_parser : x3::parser<both_parser<Predicate>> {
    static constexpr first_set starts() { return first_set::none(); }
    using attribute_type = x3::unused_type;
    static bool const has_attribute = false;
    template <class Context, class Tree, class Target>
    bool parse(token_iterator&, const token_iterator&, const Context&, Tree& t, Target&) const
    {
        return Predicate(t.first, t.second);
    }
};
template <auto Predicate>
inline constexpr both_parser<Predicate> both{};

struct is_month_said {
    bool operator()(const ast::moment&, const ast::moment& b) const { return b.month > 0 && b.day > 0; }
};
struct is_first_a_day {
    bool operator()(const ast::moment& a, const ast::moment&) const
    {
        return a.month > 0 && a.day > 0 && !a.time.said();
    }
};
struct is_later_year {
    bool operator()(const ast::moment& a, const ast::moment& b) const
    {
        return *b.year == (*a.year + 1) % 100 || *b.year > *a.year % 100;
    }
};
struct is_next_day {
    bool operator()(const ast::moment& a, const ast::moment& b) const
    {
        return b.day == a.day + 1 && (a.month > 0) != (b.month > 0);
    }
};
/// "Friday to Tuesday", "May to July", but not "Friday to December": a weekday and a month alone make no range
struct is_of_a_kind {
    bool operator()(const ast::moment& a, const ast::moment& b) const
    {
        return !(a.weekday > 0 && a.month == 0 && b.month > 0 && b.day == 0);
    }
};
/// "April and June 1955", "summer and autumn of 481 BC": the second says the year of both.
struct is_one_year {
    bool operator()(const ast::moment& a, const ast::moment& b) const
    {
        const bool months = a.month > 0 && b.month > 0 && a.day == 0 && b.day == 0;
        const bool seasons = a.season > 0 && b.season > 0;
        return (months || seasons) && !a.year && b.year && a.told == ast::relation::none;
    }
};

inline constexpr auto dash = sign<mark::en_dash> | sign<mark::em_dash> | sign<'-'>;
inline constexpr auto joint = dash | lit<"to"> | lit<"through"> | lit<"thru"> | lit<"until"> | lit<"till">;

// "1957-58"  "2014-2018"  "264 to 241 BC"
inline constexpr auto years_def
    = (first_of(full_year) >> dash >> tight >> second_of(bare_year) >> both<is_later_year{}>)
      | (first_of(old_year) >> (joint | lit<"and">) >> second_of(era_year));
inline constexpr auto years = opaque<years_def>;

/// "now" of "between now and Nov. 15"
struct now_id;
inline constexpr auto now = x3::rule<now_id, ast::moment>{"now"}
= fresh >> lit<"now"> >> set<&ast::moment::deictic, std::int8_t{0}>;

/// "in 2017" of "April to June in 2017": the year of both, when neither says one
struct year_of_both_parser : x3::parser<year_of_both_parser> {
    static constexpr first_set starts() { return lit<"in">.starts(); }
    using attribute_type = x3::unused_type;
    static bool const has_attribute = false;
    template <class Context, class Tree, class Target>
    bool parse(token_iterator& at, const token_iterator& last, const Context& context, Tree& t, Target&) const
    {
        if (t.first.year || t.second.year || t.second.month == 0) return false;
        return (lit<"in"> >> calendar::year_number).parse(at, last, context, t.second, x3::unused);
    }
};
inline constexpr auto in_one_year = -whole[year_of_both_parser{}];

// "between 2010 and 2015"  "between March 2 and 5"  "between 3 and 12 May"  "between now and Nov. 15"
inline constexpr auto between
    = lit<"between"> >> (whole[(first_of(now) | first_moment)
                               >> lit<"and"> >> (second_of(moment) | (both<is_first_a_day{}> >> second_of(bare_day)))]
                         | (first_of(bare_day) >> lit<"and"> >> second_of(moment) >> both<is_month_said{}>));

// "Nov. 3-5"  "June 5 to 14"  "Nov. 30-Dec. 2, 2025"  "Monday to Friday"  "May 1 through the third"  "April to June in
// 2017"
inline constexpr auto spelled_def
    = first_moment >> joint >> -lit<"on"> >> (second_of(moment) | (both<is_first_a_day{}> >> second_of(bare_day)))
      >> both<is_of_a_kind{}> >> in_one_year;
inline constexpr auto spelled = opaque<spelled_def>;

// "6-15 October 1952"  "the 3rd and 4th of May"  "May 3 and 4"      but not "May 3 and 17": those are two dates
inline constexpr auto day_first = first_of(bare_day) >> joint >> second_of(moment) >> both<is_month_said{}>;
inline constexpr auto next_days_def
    = ((first_of(bare_day) >> lit<"and"> >> second_of(moment)) | (first_moment >> lit<"and"> >> second_of(bare_day)))
      >> both<is_next_day{}>;
inline constexpr auto next_days = opaque<next_days_def>;

// "April and June 1955"  "the summer and autumn of 481 BC"
inline constexpr auto dates_pair_def
    = first_moment >> (((lit<"and"> | lit<"or"> | sign<'/'>) >> second_of(moment) >> both<is_one_year{}>) | put_off_to);
inline constexpr auto dates_pair = opaque<dates_pair_def>;

// "first and second quarters of 2009"  "the third and fourth quarters"
struct first_quarter_id;
inline constexpr auto first_quarter = x3::rule<first_quarter_id, ast::moment>{"quarter"}
= fresh >> -lit<"the"> >> into<&ast::moment::quarter>[ordinal_words | ordinal_number<1, 4>];
struct second_quarter_id;
inline constexpr auto second_quarter = x3::rule<second_quarter_id, ast::moment>{"quarter"}
= fresh >> into<&ast::moment::quarter>[ordinal_words | ordinal_number<1, 4>] >> lit<"quarters"> >> periods::in_year;
inline constexpr auto quarters = first_of(first_quarter) >> (lit<"and"> | lit<"or">) >> second_of(second_quarter);

inline constexpr auto pair = whole[quarters] | dates_pair;

inline constexpr auto beyond_first = joint | lit<"and"> | lit<"or"> | sign<'/'> | hours_of_day | put_off_to;
} // namespace phrases

/// Whether a range or a pair may go on behind its first date, which is as long as it can be.
inline bool may_lead_on(scan::window& window, token_iterator end)
{
    return can_start<std::remove_const_t<decltype(phrases::beyond_first)>>(window, end);
}

/// Two moments and all between them.
struct range_id;
inline constexpr auto range_def = x3::rule<range_id, ast::temporal>{"date range"}
= fresh >> set<&ast::temporal::shape, ast::shape::range> >> (whole[phrases::years] | whole[phrases::hours]
                                                             | whole[phrases::between] | whole[phrases::spelled]
                                                             | whole[phrases::day_first] | whole[phrases::next_days]);
inline constexpr auto range = opaque<range_def>;

/// Two moments in one breath, one year for both.
struct pair_id;
inline constexpr auto pair = x3::rule<pair_id, ast::temporal>{"two dates"}
= fresh >> set<&ast::temporal::shape, ast::shape::pair> >> phrases::pair;

} // namespace lede::grammar
