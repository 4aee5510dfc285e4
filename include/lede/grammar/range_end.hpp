// The ends of ranges and lists: moments, and what only the other end completes.
#pragma once
#include <lede/grammar/phrase.hpp>

namespace lede::grammar {

namespace phrases {
/// A day alone, which only the other end of a range gives its month: "5" of "Nov. 3-5", "the third" of "May 1 to the
/// third". Its article is noted as a month counted: such a day may lie in the next one ("Nov. 28 to the 3rd").
struct bare_day_id;
inline constexpr auto bare_day = x3::rule<bare_day_id, ast::moment>{"day"}
= fresh >> -(lit<"the"> >> set<&ast::moment::nth_of, unit::month>)
  >> (calendar::day_number | into<&ast::moment::day>[ordinal_words])
  >> !behind<calendar::is_before_name{}> >> calendar::year_after;
/// Its month stands before it: "27" of "Nov. 27 and Friday, Nov. 28"      but not "3" of "in May. 3 and 4 June"
struct is_behind_month {
    bool operator()(scan::window& window, token_iterator at) const
    {
        const token& before = window.before(at);
        const token& month = before.is_mark('.') ? window.before(at - 1) : before;
        return month.has(word_class::month) && month.is_capital()
               && (!before.is_mark('.') || month.has(word_class::abbreviation));
    }
};
/// A year that only the other end tells the century or the era of: "58" of "1957-58", "264" of "264 to 241 BC".
struct short_year_id;
inline constexpr auto bare_year = x3::rule<short_year_id, ast::moment>{"year"}
= fresh >> into<&ast::moment::year>[number<0, 99, 2, 2>] >> set<&ast::moment::short_year, true>;
struct full_year_id;
inline constexpr auto full_year = x3::rule<full_year_id, ast::moment>{"year"} = fresh >> calendar::year_number;
struct old_year_id;
inline constexpr auto old_year = x3::rule<old_year_id, ast::moment>{"year"}
= fresh >> into<&ast::moment::year>[number<1, years::last_of_all>] >> set<&ast::moment::before_christ, true>;
struct era_year_id;
inline constexpr auto era_year = x3::rule<era_year_id, ast::moment>{"year"}
= fresh >> into<&ast::moment::year>[number<1, years::last_of_all>] >> calendar::era;

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

/// Before a bare day that opens a range or a list, whose month stands behind.
inline constexpr auto no_month_before = !behind<is_behind_month{}>;

/// What only the tree can tell of the two ends.
template <auto Predicate>
struct both_parser : without_value<both_parser<Predicate>> {
    static constexpr first_set starts() { return first_set::none(); }
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
} // namespace phrases

} // namespace lede::grammar
