// How rules store what they read: by name, in the rule's one tree, without attributes or actions (which cost compile
// time).
#pragma once
#include <lede/grammar/opaque.hpp>
#include <lede/types/span.hpp>

#include <optional>
#include <type_traits>

namespace lede::grammar {

/// What a parser is asked for when its result goes into a field: a number, or the field's own struct.
template <class Field>
struct asked {
    using type = std::conditional_t<std::is_class_v<Field>, Field, int>;
};
template <class Value>
struct asked<std::optional<Value>> : asked<Value> {
};

/// into<&tree::month>[word<month>]: parses, then stores the result in that field of the rule's tree.
template <auto Field, class Subject>
struct into_directive : directive<into_directive<Field, Subject>, Subject> {
    using directive<into_directive<Field, Subject>, Subject>::directive;

    template <class Context, class Tree, class Target>
    bool parse(token_iterator& at, const token_iterator& last, const Context& context, Tree& tree, Target&) const
    {
        if (!can_start<Subject>(x3::get<window_tag>(context), at)) return false;
        using field_type = std::remove_reference_t<decltype(tree.*Field)>;
        typename asked<field_type>::type value{};
        if (!this->subject.parse(at, last, context, tree, value)) return false;
        if constexpr (std::is_assignable_v<field_type&, decltype(value)> && !std::is_arithmetic_v<field_type>)
            tree.*Field = value;
        else tree.*Field = static_cast<field_type>(value);
        return true;
    }
};
template <auto Field>
struct into_field {
    template <class Subject>
    using directive = into_directive<Field, Subject>;
};
template <auto Field>
inline constexpr directive_of<into_field<Field>::template directive> into{};

/// Takes nothing, always matches, and stores a constant: lit<"last"> >> set<&tree::shift, -1>.
template <auto Field, auto Value>
struct set_parser : without_value<set_parser<Field, Value>> {
    static constexpr first_set starts() { return first_set::none(); }
    template <class Context, class Tree, class Target>
    bool parse(token_iterator&, const token_iterator&, const Context&, Tree& tree, Target&) const
    {
        tree.*Field = Value;
        return true;
    }
};
template <auto Field, auto Value>
inline constexpr set_parser<Field, Value> set{};

/// Takes nothing; matches when the tree so far is as the predicate wants: that<is_no_year_range{}>.
template <auto Predicate>
struct that_parser : without_value<that_parser<Predicate>> {
    static constexpr first_set starts() { return first_set::none(); }
    template <class Context, class Tree, class Target>
    bool parse(token_iterator&, const token_iterator&, const Context&, Tree& tree, Target&) const
    {
        return Predicate(tree);
    }
};
template <auto Predicate>
inline constexpr that_parser<Predicate> that{};

/// The same, where a field of the tree holds a value: told<&tree::form, edition::inaugural>.
template <auto Field, auto Value>
struct holds {
    bool operator()(const auto& tree) const { return tree.*Field == Value; }
};
template <auto Field, auto Value>
inline constexpr that_parser<holds<Field, Value>{}> told{};

/// Opens an alternative: forgets what a failed alternative before it has stored.
struct fresh_parser : without_value<fresh_parser> {
    static bool const has_action = true; ///< so X3 hands no attribute down as well: a rule is filled by name alone
    static constexpr first_set starts() { return first_set::none(); }
    template <class Context, class Tree, class Target>
    bool parse(token_iterator&, const token_iterator&, const Context&, Tree& tree, Target&) const
    {
        tree = {};
        return true;
    }
};
inline constexpr fresh_parser fresh{};

/// All or nothing: a parser that fails leaves the tree as it was.
template <class Subject>
struct whole_directive : directive<whole_directive<Subject>, Subject> {
    using directive<whole_directive<Subject>, Subject>::directive;

    template <class Context, class Tree, class Target>
    bool parse(token_iterator& at, const token_iterator& last, const Context& context, Tree& tree, Target&) const
    {
        if (!can_start<Subject>(x3::get<window_tag>(context), at)) return false;
        const token_iterator begin = at;
        const Tree before = tree;
        if (this->subject.parse(at, last, context, tree, x3::unused)) return true;
        at = begin;
        tree = before;
        return false;
    }
};
inline constexpr directive_of<whole_directive> whole{};

/// into_at<&tree::first, &tree::first_at>[moment]: stores the result in one field and where it stood in another.
template <auto Field, auto Where, class Subject>
struct into_at_directive : directive<into_at_directive<Field, Where, Subject>, Subject> {
    using directive<into_at_directive<Field, Where, Subject>, Subject>::directive;

    template <class Context, class Tree, class Target>
    bool parse(token_iterator& at, const token_iterator& last, const Context& context, Tree& tree, Target&) const
    {
        if (!can_start<Subject>(x3::get<window_tag>(context), at)) return false;
        const token_iterator begin = at;
        std::remove_reference_t<decltype(tree.*Field)> value{};
        if (!this->subject.parse(at, last, context, tree, value)) return false;
        tree.*Field = value;
        tree.*Where = {begin->where.begin, (at - 1)->where.end};
        return true;
    }
};
template <auto Field, auto Where>
struct into_at_field {
    template <class Subject>
    using directive = into_at_directive<Field, Where, Subject>;
};
template <auto Field, auto Where>
inline constexpr directive_of<into_at_field<Field, Where>::template directive> into_at{};

/// The bytes a parser matched: into<&tree::name>[where[name]].
template <class Subject>
struct where_directive : x3::unary_parser<Subject, where_directive<Subject>> {
    using reads = Subject; ///< \see first::set
    using attribute_type = span;
    static bool const has_attribute = true;
    constexpr explicit where_directive(const Subject& inner)
        : x3::unary_parser<Subject, where_directive<Subject>>{inner}
    {
    }

    template <class Context, class Tree>
    bool parse(token_iterator& at, const token_iterator& last, const Context& context, Tree& tree, span& target) const
    {
        const token_iterator begin = at;
        if (!this->subject.parse(at, last, context, tree, x3::unused)) return false;
        if (at != begin) target = {begin->where.begin, (at - 1)->where.end};
        return true;
    }
};
inline constexpr directive_of<where_directive> where{};

} // namespace lede::grammar
