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
struct into_directive : x3::unary_parser<Subject, into_directive<Field, Subject>> {
    using reads = Subject; ///< \see first::set
    using attribute_type = x3::unused_type;
    static bool const has_attribute = false;
    constexpr explicit into_directive(const Subject& inner)
        : x3::unary_parser<Subject, into_directive<Field, Subject>>{inner}
    {
    }

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
struct into_gen {
    template <class Subject>
    constexpr auto operator[](const Subject& subject) const
    {
        return into_directive<Field, typename x3::extension::as_parser<Subject>::value_type>{x3::as_parser(subject)};
    }
};
template <auto Field>
inline constexpr into_gen<Field> into{};

/// Takes nothing, always matches, and stores a constant: lit<"last"> >> set<&tree::shift, -1>.
template <auto Field, auto Value>
struct set_parser : x3::parser<set_parser<Field, Value>> {
    static constexpr first_set starts() { return first_set::none(); }
    using attribute_type = x3::unused_type;
    static bool const has_attribute = false;
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
struct that_parser : x3::parser<that_parser<Predicate>> {
    static constexpr first_set starts() { return first_set::none(); }
    using attribute_type = x3::unused_type;
    static bool const has_attribute = false;
    template <class Context, class Tree, class Target>
    bool parse(token_iterator&, const token_iterator&, const Context&, Tree& tree, Target&) const
    {
        return Predicate(tree);
    }
};
template <auto Predicate>
inline constexpr that_parser<Predicate> that{};

/// Opens an alternative: forgets what a failed alternative before it has stored.
struct fresh_parser : x3::parser<fresh_parser> {
    static constexpr first_set starts() { return first_set::none(); }
    using attribute_type = x3::unused_type;
    static bool const has_attribute = false;
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
struct whole_directive : x3::unary_parser<Subject, whole_directive<Subject>> {
    using reads = Subject; ///< \see first::set
    using attribute_type = x3::unused_type;
    static bool const has_attribute = false;
    constexpr explicit whole_directive(const Subject& inner)
        : x3::unary_parser<Subject, whole_directive<Subject>>{inner}
    {
    }

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
struct whole_gen {
    template <class Subject>
    constexpr auto operator[](const Subject& subject) const
    {
        return whole_directive<typename x3::extension::as_parser<Subject>::value_type>{x3::as_parser(subject)};
    }
};
inline constexpr whole_gen whole{};

/// into_at<&tree::first, &tree::first_at>[moment]: stores the result in one field and where it stood in another.
template <auto Field, auto Where, class Subject>
struct into_at_directive : x3::unary_parser<Subject, into_at_directive<Field, Where, Subject>> {
    using reads = Subject; ///< \see first::set
    using attribute_type = x3::unused_type;
    static bool const has_attribute = false;
    constexpr explicit into_at_directive(const Subject& inner)
        : x3::unary_parser<Subject, into_at_directive<Field, Where, Subject>>{inner}
    {
    }

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
struct into_at_gen {
    template <class Subject>
    constexpr auto operator[](const Subject& subject) const
    {
        return into_at_directive<Field, Where, typename x3::extension::as_parser<Subject>::value_type>{
            x3::as_parser(subject)};
    }
};
template <auto Field, auto Where>
inline constexpr into_at_gen<Field, Where> into_at{};

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
struct where_gen {
    template <class Subject>
    constexpr auto operator[](const Subject& subject) const
    {
        return where_directive<typename x3::extension::as_parser<Subject>::value_type>{x3::as_parser(subject)};
    }
};
inline constexpr where_gen where{};

} // namespace lede::grammar
