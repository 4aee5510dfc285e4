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

    LEDE_OFTEN constexpr bool admits(const scan::token& t) const { return (t.look & looks) != 0 || t.classes.any_of(classes); }

    constexpr first_set operator|(const first_set& other) const
    {
        return {classes | other.classes, looks | other.looks, anything || other.anything, nothing && other.nothing};
    }
};

/// The first two tokens a parser can take, or more than those.
struct prefix {
    first_set first{}, second{};
    bool empty{}; ///< it can match without taking a token
    bool one{};   ///< it can match with one token alone

    constexpr prefix operator|(const prefix& other) const
    {
        return {first | other.first, second | other.second, empty || other.empty, one || other.one};
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
        if (requires { Parser::one_token; }) return {.first = starts, .one = true};
        return {.first = starts, .second = first_set::all(), .one = true};
    } else {
        return {.first = first_set::all(), .second = first_set::all(), .one = true};
    }
}

constexpr prefix in_sequence(const prefix& left, const prefix& right)
{
    prefix both = left;
    if (left.empty) both.first = left.first | right.first;
    if (left.one) both.second = both.second | right.first;
    if (left.empty) both.second = both.second | right.second;
    both.empty = left.empty && right.empty;
    both.one = (left.one && right.empty) || (left.empty && right.one);
    return both;
}
constexpr prefix or_nothing(prefix p)
{
    p.empty = true;
    return p;
}
constexpr prefix repeated(prefix p)
{
    p.second = p.second | p.first;
    return or_nothing(p);
}

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
template <class Id, class Right, class Attribute, bool Force, bool Skip>
inline constexpr prefix set<x3::rule_definition<Id, Right, Attribute, Force, Skip>> = set<Right>;

template <class Parser>
requires requires { typename Parser::reads; }
struct subject_of<Parser> {
    static constexpr prefix value = set<typename Parser::reads>;
};

} // namespace first

/// False: the parser cannot match here, as the first two tokens tell. With somebody listening every parser is tried, so
/// that it can say what it wanted.
template <class Parser>
bool can_start(scan::window& window, token_iterator at)
{
    constexpr const prefix& p = first::set<Parser>;
    if constexpr (p.first.anything || p.empty) return true;
    else if constexpr (p.one || p.second.anything) return p.first.admits(window.peek(at)) || window.trace != nullptr;
    else return (p.first.admits(window.peek(at)) && p.second.admits(window.peek(at + 1))) || window.trace != nullptr;
}

/// Tries a parser only where it can start: for a long list of alternatives.
template <class Subject>
struct gate_directive : x3::unary_parser<Subject, gate_directive<Subject>> {
    using attribute_type = x3::unused_type;
    static bool const has_attribute = false;
    using reads = Subject; ///< \see first::set
    constexpr explicit gate_directive(const Subject& inner) : x3::unary_parser<Subject, gate_directive<Subject>>{inner}
    {
    }

    template <class Context, class Tree, class Target>
    bool parse(token_iterator& at, const token_iterator& last, const Context& context, Tree& tree, Target& target) const
    {
        return can_start<Subject>(x3::get<window_tag>(context), at)
               && this->subject.parse(at, last, context, tree, target);
    }
};
struct gate_gen {
    template <class Subject>
    constexpr auto operator[](const Subject& subject) const
    {
        return gate_directive<typename x3::extension::as_parser<Subject>::value_type>{x3::as_parser(subject)};
    }
};
inline constexpr gate_gen gate{};

} // namespace lede::grammar
