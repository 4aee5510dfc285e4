// Stores one more value in a list of the rule's tree: onto<&tree::ordinals>[ordinal_words].
#pragma once
#include <lede/grammar/fields.hpp>

namespace lede::grammar {

/// Parses, then adds the result to the list. A list that is full drops it.
template <auto Field, class Subject>
struct onto_directive : x3::unary_parser<Subject, onto_directive<Field, Subject>> {
    using reads = Subject; ///< \see first::set
    using attribute_type = x3::unused_type;
    static bool const has_attribute = false;
    constexpr explicit onto_directive(const Subject& inner)
        : x3::unary_parser<Subject, onto_directive<Field, Subject>>{inner}
    {
    }

    template <class Context, class Tree, class Target>
    bool parse(token_iterator& at, const token_iterator& last, const Context& context, Tree& tree, Target&) const
    {
        int value{};
        if (!this->subject.parse(at, last, context, tree, value)) return false;
        using item = typename std::remove_reference_t<decltype(tree.*Field)>::value_type;
        (tree.*Field).push(static_cast<item>(value));
        return true;
    }
};
template <auto Field>
struct onto_gen {
    template <class Subject>
    constexpr auto operator[](const Subject& subject) const
    {
        return onto_directive<Field, typename x3::extension::as_parser<Subject>::value_type>{x3::as_parser(subject)};
    }
};
template <auto Field>
inline constexpr onto_gen<Field> onto{};

/// Takes nothing, and matches where a field of the tree holds a value: told<&tree::form, edition::inaugural>.
template <auto Field, auto Value>
struct told_parser : x3::parser<told_parser<Field, Value>> {
    static constexpr first_set starts() { return first_set::none(); }
    using attribute_type = x3::unused_type;
    static bool const has_attribute = false;
    template <class Context, class Tree, class Target>
    bool parse(token_iterator&, const token_iterator&, const Context&, Tree& tree, Target&) const
    {
        return tree.*Field == Value;
    }
};
template <auto Field, auto Value>
inline constexpr told_parser<Field, Value> told{};

} // namespace lede::grammar
