// The one place that names the parser library.
#pragma once
#include <lede/scan/window.hpp>

#include <boost/spirit/home/x3.hpp>

namespace lede::grammar {

namespace x3 = boost::spirit::x3;

/// The grammar reads tokens; its terminals find the window they stand in here.
struct window_tag;
using token_iterator = scan::window::iterator;

/// A parser that gives no value: it stores by name in the rule's tree, or only looks.
template <class Derived>
struct without_value : x3::parser<Derived> {
    using attribute_type = x3::unused_type;
    static bool const has_attribute = false;
};

/// The same around another parser: whole[subject].
template <class Derived, class Subject>
struct directive : x3::unary_parser<Subject, Derived> {
    using reads = Subject; ///< \see first::set
    using attribute_type = x3::unused_type;
    static bool const has_attribute = false;
    constexpr explicit directive(const Subject& inner) : x3::unary_parser<Subject, Derived>{inner} {}
};

/// Makes a directive of its subject: directive_of<whole_directive> is what stands before the bracket.
template <template <class> class Directive>
struct directive_of {
    template <class Subject>
    constexpr auto operator[](const Subject& subject) const
    {
        return Directive<typename x3::extension::as_parser<Subject>::value_type>{x3::as_parser(subject)};
    }
};

/// Tries a rule at a token. \param at moved behind what was matched, or left where it was
/// \param last where the rules of names stop at the latest; the others stop where their words do
template <class Rule, class Tree>
bool match(scan::window& window, token_iterator& at, const Rule& rule, Tree& tree, token_iterator last = {})
{
    window.start = at;
    token_iterator end = at;
    const auto context = x3::make_context<window_tag>(window);
    const bool found = rule.parse(end, last, context, x3::unused, tree) && end != at;
    if (window.trace) {
        const std::uint32_t begin = window.peek(at).where.begin;
        window.trace->tried({rule.name, found ? span{begin, (end - 1)->where.end} : span{}, begin});
    }
    if (found) at = end;
    return found;
}

} // namespace lede::grammar
