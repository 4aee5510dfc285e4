// Which tokens a parser can start on, told from its type: what cannot start on a token is not tried there.
#pragma once
#include <lede/grammar/x3.hpp>

#include <type_traits>

namespace lede::grammar {

/// The FIRST set of a parser, or more than it. A parser of ours says its own in a static starts(); one that doesn't is
/// taken to start on anything.
struct first_set {
    lexicon::class_set classes{};
    scan::looks looks{};
    bool anything{}; ///< nothing is known
    bool nothing{};  ///< it can match without taking a token: what follows it counts, too

    static constexpr first_set all() { return {.anything = true}; }
    static constexpr first_set none() { return {.nothing = true}; }
    static constexpr first_set of(lexicon::class_set c) { return {.classes = c}; }
    static constexpr first_set of(scan::looks l) { return {.looks = l}; }
    static constexpr first_set of_number(scan::token::suffix tail, int min_digits, int max_digits)
    {
        first_set s;
        for (int d = min_digits; d <= max_digits; ++d)
            s.looks |= scan::look_of_number(static_cast<unsigned>(tail), static_cast<unsigned>(d));
        return s;
    }

    constexpr bool admits(const scan::token& t) const { return (t.look & looks) != 0 || t.classes.any_of(classes); }

    constexpr first_set operator|(const first_set& other) const
    {
        return {classes | other.classes, looks | other.looks, anything || other.anything, nothing || other.nothing};
    }
};

namespace first {

template <class Parser>
constexpr first_set of()
{
    if constexpr (requires { Parser::starts(); }) return Parser::starts();
    else return first_set::all();
}

constexpr first_set in_sequence(first_set left, const first_set& right)
{
    if (!left.nothing) return left;
    left.nothing = right.nothing;
    const bool nothing = right.nothing;
    first_set both = left | right;
    both.nothing = nothing;
    return both;
}
constexpr first_set or_nothing(first_set s)
{
    s.nothing = true;
    return s;
}

/// What the parsers of X3 start on.
template <class Parser>
inline constexpr first_set set = of<Parser>();
template <class Parser>
inline constexpr first_set set<const Parser> = set<Parser>;
template <class Left, class Right>
inline constexpr first_set set<x3::sequence<Left, Right>> = in_sequence(set<Left>, set<Right>);
template <class Left, class Right>
inline constexpr first_set set<x3::alternative<Left, Right>> = set<Left> | set<Right>;
template <class Subject>
inline constexpr first_set set<x3::optional<Subject>> = or_nothing(set<Subject>);
template <class Subject, class Limits>
inline constexpr first_set set<x3::repeat_directive<Subject, Limits>> = or_nothing(set<Subject>);
template <class Subject>
inline constexpr first_set set<x3::not_predicate<Subject>> = first_set::none();
template <class Subject>
inline constexpr first_set set<x3::and_predicate<Subject>> = first_set::none();
template <class Id, class Right, class Attribute, bool Force, bool Skip>
inline constexpr first_set set<x3::rule_definition<Id, Right, Attribute, Force, Skip>> = set<Right>;

} // namespace first

/// False: the parser cannot match here. With somebody listening every parser is tried, so that it can say what it
/// wanted.
template <class Parser>
bool can_start(scan::window& window, token_iterator at)
{
    constexpr first_set starts = first::set<Parser>;
    if constexpr (starts.anything || starts.nothing) return true;
    else return starts.admits(window.peek(at)) || window.trace != nullptr;
}

/// Tries a parser only where it can start: for a long list of alternatives.
template <class Subject>
struct gate_directive : x3::unary_parser<Subject, gate_directive<Subject>> {
    using attribute_type = x3::unused_type;
    static bool const has_attribute = false;
    static constexpr first_set starts() { return first::set<Subject>; }
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
