// Stores one more value in a list of the rule's tree: onto<&tree::ordinals>[ordinal_words].
#pragma once
#include <lede/grammar/fields.hpp>

namespace lede::grammar {

/// Parses, then adds the result to the list. A list that is full drops it.
template <auto Field, class Subject>
struct onto_directive : directive<onto_directive<Field, Subject>, Subject> {
    using directive<onto_directive<Field, Subject>, Subject>::directive;

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
struct onto_field {
    template <class Subject>
    using directive = onto_directive<Field, Subject>;
};
template <auto Field>
inline constexpr directive_of<onto_field<Field>::template directive> onto{};

} // namespace lede::grammar
