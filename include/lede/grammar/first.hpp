// Which two tokens a parser can start on, told from its type: what cannot start at a place is not tried there.
#pragma once
#include <lede/core.hpp>
#include <lede/grammar/x3.hpp>

#include <type_traits>

namespace lede::grammar {

/// The FIRST set of a parser, or more than it. A parser of ours says its own in a static starts(); one that doesn't is
/// taken to start on anything. One that takes no token says none().
struct first_set {
    lexicon::class_set classes{};
    scan::looks looks{};
    bool anything{}; ///< nothing is known
    bool nothing{};  ///< it takes no token

    static constexpr first_set all() { return {.anything = true}; }
    static constexpr first_set none() { return {.nothing = true}; }
    static constexpr first_set of(lexicon::class_set c) { return {.classes = c}; }
    static constexpr first_set of(lexicon::word_class c)
    {
        first_set s;
        s.classes.add(c);
        return s;
    }
    static constexpr first_set of(scan::looks l) { return {.looks = l}; }
    static constexpr first_set of_number(scan::token::suffix tail, int min_digits, int max_digits)
    {
        first_set s;
        for (int d = min_digits; d <= max_digits; ++d)
            s.looks |= scan::look_of_number(static_cast<unsigned>(tail), static_cast<unsigned>(d));
        return s;
    }

    LEDE_OFTEN constexpr bool admits(const scan::token& t) const
    {
        return (t.look & looks) != 0 || t.classes.any_of(classes);
    }
    constexpr bool admits_numbers() const { return anything || (looks & scan::looks_of_numbers) != 0; }
    constexpr bool admits_others() const
    {
        return anything || (looks & ~scan::looks_of_numbers) != 0 || !classes.empty();
    }

    constexpr first_set operator|(const first_set& other) const
    {
        return {classes | other.classes, looks | other.looks, anything || other.anything, nothing && other.nothing};
    }
};

/// The first two tokens a parser can take, or more than those.
struct prefix {
    first_set first{};        ///< what it can start on
    first_set alone{};        ///< what it can take and be done
    first_set after_number{}; ///< the second token, where the first is a number
    first_set after_other{};  ///< and where it is a word or a mark
    bool empty{};             ///< it can match without taking a token

    constexpr prefix operator|(const prefix& other) const
    {
        return {first | other.first, alone | other.alone, after_number | other.after_number,
            after_other | other.after_other, empty || other.empty};
    }
    /// So goes a parser on behind the first tokens of this set.
    constexpr prefix followed(const first_set& behind, const first_set& next) const
    {
        prefix p = *this;
        if (behind.admits_numbers()) p.after_number = p.after_number | next;
        if (behind.admits_others()) p.after_other = p.after_other | next;
        return p;
    }
};

namespace first {

/// A parser of ours tells its subject, or its prefix; or its first token, and whether it takes that alone or none.
template <class Parser>
constexpr prefix of_ours()
{
    if constexpr (requires { Parser::begins(); }) {
        return Parser::begins();
    } else if constexpr (requires { Parser::starts(); }) {
        constexpr first_set starts = Parser::starts();
        if (starts.nothing) return {.empty = true};
        if (requires { Parser::one_token; }) return {.first = starts, .alone = starts};
        return {starts, starts, first_set::all(), first_set::all()};
    } else {
        return {first_set::all(), first_set::all(), first_set::all(), first_set::all()};
    }
}

constexpr prefix in_sequence(const prefix& left, const prefix& right)
{
    prefix both = left.followed(left.alone, right.first);
    if (left.empty) both = both | right;
    else both.alone = {};
    if (right.empty) both.alone = both.alone | left.alone;
    else if (left.empty) both.alone = right.alone;
    both.empty = left.empty && right.empty;
    return both;
}
constexpr prefix or_nothing(prefix p)
{
    p.empty = true;
    return p;
}
constexpr prefix repeated(prefix p) { return or_nothing(p.followed(p.alone, p.first)); }

/// A predicate on a token may say which tokens it is true of at most.
template <class Predicate>
constexpr first_set of_predicate()
{
    if constexpr (requires { Predicate::starts(); }) return Predicate::starts();
    else return first_set::all();
}

template <class Parser>
struct subject_of {
    static constexpr prefix value = of_ours<Parser>();
};
template <class Parser>
requires requires { typename Parser::reads; }
struct subject_of<Parser>;

/// What the parsers of X3 start on.
template <class Parser>
inline constexpr prefix set = subject_of<Parser>::value;
template <class Parser>
inline constexpr prefix set<const Parser> = set<Parser>;
template <class Left, class Right>
inline constexpr prefix set<x3::sequence<Left, Right>> = in_sequence(set<Left>, set<Right>);
template <class Left, class Right>
inline constexpr prefix set<x3::alternative<Left, Right>> = set<Left> | set<Right>;
template <class Subject>
inline constexpr prefix set<x3::optional<Subject>> = or_nothing(set<Subject>);
template <class Subject, class Limits>
inline constexpr prefix set<x3::repeat_directive<Subject, Limits>> = repeated(set<Subject>);
template <class Subject>
inline constexpr prefix set<x3::not_predicate<Subject>> = {.empty = true};
template <class Subject>
inline constexpr prefix set<x3::and_predicate<Subject>> = {.empty = true};
template <class Id, class Right, class Attribute, bool... Flags> // one in Boost 1.74, two in 1.81
inline constexpr prefix set<x3::rule_definition<Id, Right, Attribute, Flags...>> = set<Right>;

template <class Parser>
requires requires { typename Parser::reads; }
struct subject_of<Parser> {
    static constexpr prefix value = set<typename Parser::reads>;
};

/// Whether the second token can stand behind the first.
template <const prefix& Prefix>
bool second_fits(scan::window& window, token_iterator at)
{
    const first_set& second = at->is_number() ? Prefix.after_number : Prefix.after_other;
    return second.anything || second.admits(window.peek(at + 1));
}

} // namespace first

/// False: the parser cannot match here, as the first two tokens tell. With somebody listening every parser is tried, so
/// that it can say what it wanted.
template <class Parser>
bool can_start(scan::window& window, token_iterator at)
{
    constexpr const prefix& p = first::set<Parser>;
    if constexpr (p.first.anything || p.empty) return true;
    const scan::token& t = window.peek(at);
    return (p.first.admits(t) && (p.alone.anything || p.alone.admits(t) || first::second_fits<p>(window, at)))
           || window.trace != nullptr;
}

/// Tries a parser only where it can start: for a long list of alternatives.
template <class Subject>
struct gate_directive : directive<gate_directive<Subject>, Subject> {
    using directive<gate_directive<Subject>, Subject>::directive;

    template <class Context, class Tree, class Target>
    bool parse(token_iterator& at, const token_iterator& last, const Context& context, Tree& tree, Target& target) const
    {
        return can_start<Subject>(x3::get<window_tag>(context), at)
               && this->subject.parse(at, last, context, tree, target);
    }
};
inline constexpr directive_of<gate_directive> gate{};

} // namespace lede::grammar
